"""Generated classes behave as classes: they can be derived from, looked at, referred to weakly, and frozen."""

from __future__ import annotations

import inspect
import modulefinder
import pydoc
import shutil
import weakref
from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import cattrs
import httpx
import pytest
from lxml import etree

from msads import NIL, Credentials, DecodeError
from msads._runtime import json_read, xml_read
from msads._runtime.struct import Struct
from msads.v13.campaign_management import (
    ApiFaultDetail,
    Bid,
    BiddingScheme,
    Campaign,
    CampaignManagement,
    CampaignStatus,
    GetCampaignsByIdsResponse,
    MaxClicksBiddingScheme,
    TargetSetting,
    TextAd,
)
from msads.v13.customer_management import CustomerManagement
from tests.introspection import hint_faults, modules, star_faults

PROTOCOLS = ["soap", "rest"]


class MyBid(Bid):
    """A class of a user's own in the place of a plain struct."""

    def doubled(self) -> float:
        return 2 * (self.amount or 0)


class Cheap(MaxClicksBiddingScheme):
    """One in the place of a base type, of a type derived from that."""


class Cheaper(Cheap):
    """One that extends another one."""

    def __init__(self, amount: float) -> None:
        super().__init__(max_cpc=MyBid(amount=amount))


@dataclass(kw_only=True)
class Noted(Campaign):
    """A subclass with a field that is not in the contract."""

    note: str = "mine"


@dataclass(kw_only=True, slots=True)
class MaxClicks(MaxClicksBiddingScheme):
    """A subclass with another name of the contract, which its decorator makes again."""

    note: str = "mine"


MaxClicks.__name__ = "TargetCpaBiddingScheme"

OWN_AND_STATED: list[tuple[Campaign, Campaign]] = [
    (
        Noted(name="n", status=CampaignStatus.ACTIVE),
        Campaign(name="n", status=CampaignStatus.ACTIVE),
    ),
    (
        Noted(bidding_scheme=Cheap(max_cpc=MyBid(amount=1.5))),
        Campaign(bidding_scheme=MaxClicksBiddingScheme(max_cpc=Bid(amount=1.5))),
    ),
    (
        Campaign(bidding_scheme=Cheaper(1.5), settings=[type("Mine", (TargetSetting,), {})()]),
        Campaign(bidding_scheme=MaxClicksBiddingScheme(max_cpc=Bid(amount=1.5)), settings=[TargetSetting()]),
    ),
    (
        Campaign(bidding_scheme=MaxClicks(max_cpc=Bid(amount=1.5))),
        Campaign(bidding_scheme=MaxClicksBiddingScheme(max_cpc=Bid(amount=1.5))),
    ),
]


def _sent(protocol: Any, campaign: Campaign) -> bytes:
    sent = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request.content)
        return httpx.Response(200, content=b"{}")

    with httpx.Client(transport=httpx.MockTransport(answer)) as http:
        client = CampaignManagement(Credentials(), protocol=protocol, http=http)
        try:
            client.add_campaigns(account_id=1, campaigns=[campaign])
        except DecodeError:
            assert protocol == "soap", "only for SOAP the answer is not right"
    return sent[0]


@pytest.mark.parametrize("protocol", PROTOCOLS)
@pytest.mark.parametrize("own, stated", OWN_AND_STATED)
def test_a_users_subclass_is_sent_as_its_base(protocol: str, own: Campaign, stated: Campaign) -> None:
    assert _sent(protocol, own) == _sent(protocol, stated)


def test_a_users_subclass_can_be_read() -> None:
    made = Cheap(max_cpc=Bid(amount=1.5))
    assert json_read.struct_reader(Cheap)({"MaxCpc": {"Amount": 1.5}}) == made
    namespace = MaxClicksBiddingScheme.__wire__.namespace.uri
    node = etree.fromstring(f'<c xmlns="{namespace}"><MaxCpc><Amount>1.5</Amount></MaxCpc></c>')
    assert xml_read.struct_reader(Cheap)(node) == made


def test_a_users_subclass_is_a_separate_class() -> None:
    assert Cheaper(1).max_cpc == MyBid(amount=1) != Bid(amount=1)
    assert MyBid(amount=1).doubled() == 2
    assert isinstance(Cheaper(1), BiddingScheme)
    assert [field.name for field in fields(Noted)][-1] == "note"
    assert str(inspect.signature(Cheaper)) == "(amount: 'float') -> 'None'"


# Tools that inspect classes


def test_all_annotations_and_star_imports_of_shipped_clients_resolve(root: Path) -> None:
    seen = list(modules(root / "generated", "msads"))
    assert len(seen) > 150
    assert [fault for module in seen for fault in (*star_faults(module), *hint_faults(module))] == []


def test_help_shows_the_constructor() -> None:
    constructor = "(*, amount: 'float | None' = None) -> None"
    # The class may change when it is first looked at.
    for _ in range(2):
        text = pydoc.plain(pydoc.render_doc(Bid))
        assert f"class Bid({Struct.__module__}.Struct)\n |  Bid{constructor}" in text
        assert f" |  __init__(self{constructor[1:]}".replace("(self*", "(self, *") in text


def test_structs_support_weak_references() -> None:
    kept = [Bid(), ApiFaultDetail(), Credentials(), CustomerManagement(Credentials()), CampaignStatus.ACTIVE]
    assert [weakref.ref(one)() for one in kept] == kept


def test_cattrs_converts_structs() -> None:
    converter = cattrs.Converter()
    campaign = Campaign(
        name="n",
        status=CampaignStatus.ACTIVE,
        languages=["English", None],
        bidding_scheme=BiddingScheme(type="x"),
        settings=[],
        forward_compatibility_map={"a": "b"},
    )
    response = GetCampaignsByIdsResponse(campaigns=[campaign, None])
    plain = converter.unstructure(response)
    assert plain["campaigns"][0]["status"] == "Active"
    assert converter.structure(plain, GetCampaignsByIdsResponse) == response
    with pytest.raises(cattrs.ClassValidationError):
        converter.structure({"id": "not a number"}, TextAd)


def test_nil_is_false_and_stays_itself() -> None:
    assert not NIL and repr(NIL) == "NIL"


# Frozen programs

OF_THEIR_OWN = ["auth", "bulk", "reports", "testing"]
"""What programs import that use it: no client does."""


def _frozen(folder: Path, tmp_path: Path, program: str) -> set[str]:
    """Return the modules that a freezer takes along with a program."""
    # modulefinder follows the import statements of the byte code, as PyInstaller and others do.
    path = tmp_path / "program.py"
    path.write_text(program)
    finder = modulefinder.ModuleFinder(path=[str(folder)])
    finder.run_script(str(path))
    return set(finder.modules)


def _names(folder: Path, paths: Iterable[Path]) -> set[str]:
    parts = (path.relative_to(folder).with_suffix("").parts for path in paths)
    return {".".join(one).removesuffix(".__init__") for one in parts}


def test_freezers_find_every_module(root: Path, tmp_path: Path) -> None:
    found = _frozen(
        root / "generated", tmp_path, "from msads.v13.campaign_management import CampaignManagement\n"
    )
    package = root / "generated" / "msads"
    needed = [*package.glob("*.py"), *(package / "v13" / "campaign_management").rglob("*.py")]
    names = _names(root / "generated", needed)
    names |= {f"msads._runtime.{name}" for name in ("soap", "rest", "xml_read", "xml_write", "json_read")}
    own = {f"msads.{name}" for name in OF_THEIR_OWN}
    assert names - found == own & names
    assert own & found == set()


def test_freezers_find_the_imports_of_programs(root: Path, tmp_path: Path) -> None:
    found = _frozen(root / "generated", tmp_path, "".join(f"import msads.{name}\n" for name in OF_THEIR_OWN))
    package = root / "generated" / "msads"
    needed = [*package.glob("*.py"), *(package / "auth").rglob("*.py"), *(package / "_files").rglob("*.py")]
    names = _names(root / "generated", needed)
    names |= {f"msads._runtime.{name}" for name in ("soap_server", "rest_server")}
    assert names - found == set()


def test_a_program_from_a_zip_file_runs(root: Path, tmp_path: Path, run: Callable[..., str]) -> None:
    archive = shutil.make_archive(str(tmp_path / "packed"), "zip", root / "generated", "msads")
    program = f"""
import sys
sys.path.insert(0, {archive!r})
import httpx, msads
assert "packed.zip" in msads.__file__
from msads.v13.campaign_management import CampaignManagement
http = httpx.Client(transport=httpx.MockTransport(lambda request: httpx.Response(200, json={{"Campaigns": []}})))
print(CampaignManagement(msads.Credentials(), http=http).get_campaigns_by_ids(account_id=1).campaigns)
"""
    assert run(program) == "[]\n"
