"""Run programs of other clients against the sandbox, each in its own environment; exits with 1 when one fails.

The official clients, over either protocol; and clients that openapi-python-client writes from our OpenAPI documents, of
which every body that is sent has to be the one that our own client sends, and every body that comes back is read whole.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from soapwright import openapi_document
from soapwright.mock.app import Mock, Reply
from soapwright.mock.open_mock import opened

from ...benchmarks.environments import ROOT, UnavailableError, python_of
from ..conftest import Server

CONFIG = ROOT / "schemas" / "soapwright.toml"
PROGRAMS = {"bingads over REST": "over_rest.py", "bingads over SOAP": "over_soap.py"}
WRITTEN = ("customer_management", "campaign_management")
"""The services of which openapi-python-client writes a client."""


def main() -> int:
    """Run each program, and print how it went."""
    runs = {name: _official for name in PROGRAMS} | {"openapi-python-client": _written}
    failed = 0
    for name, run in runs.items():
        try:
            python = python_of(name)
        except UnavailableError as error:
            print(f"{name}: {error}")
            continue
        with ExitStack() as stack:
            right = run(name, python, opened(["msads/v13"], CONFIG, stack), stack)
        print(f"{name}: {'right' if right else 'failed'}")
        failed += not right
    return 1 if failed else 0


def _official(name: str, python: Path, mock: Mock, stack: ExitStack) -> bool:
    url = stack.enter_context(Server(mock))
    program = Path(__file__).parent / PROGRAMS[name]
    return subprocess.run([python, program, url], check=False).returncode == 0


def _written(_: str, python: Path, mock: Mock, stack: ExitStack) -> bool:
    """Have clients written, run their program, and compare its bodies with those of our own clients."""
    folder = Path(stack.enter_context(TemporaryDirectory()))
    # It formats what it has written with ruff, which is beside it.
    environment = os.environ | {
        "PATH": f"{python.parent}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(folder),
    }
    for service in WRITTEN:
        document = folder / f"{service}.json"
        document.write_text(openapi_document(CONFIG, f"msads/v13/{service}"), encoding="utf-8")
        command: list[str | Path] = [
            python.parent / "openapi-python-client",
            "generate",
            "--path",
            document,
            "--meta",
            "none",
        ]
        command += ["--output-path", folder / service, "--fail-on-warning"]
        subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)
    kept = _kept(mock)
    url = stack.enter_context(Server(mock))
    group = _ad_group(url)
    kept.clear()
    called: list[str | Path] = [python, Path(__file__).parent / "over_openapi.py", url, str(group)]
    done = subprocess.run(called, check=False, env=environment, stdout=subprocess.PIPE, text=True)
    if done.returncode:
        return False
    theirs = kept.copy()
    kept.clear()
    _ours(url, group)
    read_whole = _timed(json.loads(done.stdout)) == _timed([one.answered for one in theirs])
    sent = [[(one.path, _lasting(one.sent)) for one in calls] for calls in (theirs, kept)]
    return read_whole and sent[0] == sent[1]


class _Call(NamedTuple):
    """A call that the mock has answered: its path, and the JSON of both bodies."""

    path: str
    sent: Any
    answered: Any


def _kept(mock: Mock) -> list[_Call]:
    """Return the list of the calls that a mock answers from now on."""
    kept: list[_Call] = []
    begin = mock.begin

    def keeping(method: str, url: str, headers: Any, content: bytes) -> Any:
        delay, reply = begin(method, url, headers, content)
        assert isinstance(reply, Reply)
        kept.append(_Call(f"{method} {urlsplit(url).path}", json.loads(content), json.loads(reply.content)))
        return delay, reply

    mock.begin = keeping  # type: ignore[method-assign]
    return kept


def _timed(value: Any) -> Any:
    """Return JSON with times in place of their texts, which two clients may spell in two ways."""
    if isinstance(value, dict):
        return {key: _timed(inner) for key, inner in value.items()}
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\dT.*", value):
        return datetime.fromisoformat(value)
    return [_timed(one) for one in value] if isinstance(value, list) else value


def _lasting(value: Any) -> Any:
    """Return JSON without what is another one each time: stamps, times, ids that were given, a name that was changed."""
    new = {"TimeStamp", "LastModifiedTime", "Name", "ConversionGoalIds"}
    if isinstance(value, dict):
        return {key: None if key in new else _lasting(inner) for key, inner in value.items()}
    return [_lasting(one) for one in value] if isinstance(value, list) else value


def _clients(url: str) -> tuple[Any, Any]:
    from msads import Credentials
    from msads.v13.campaign_management import CampaignManagement
    from msads.v13.customer_management import CustomerManagement

    user = Credentials(developer_token="d", access_token="token")
    return (
        CustomerManagement(user, endpoint=f"{url}/CustomerManagement/v13"),
        CampaignManagement(user, endpoint=f"{url}/CampaignManagement/v13"),
    )


def _ad_group(url: str) -> int:
    from msads.v13 import campaign_management as cm

    _, campaigns = _clients(url)
    answer = campaigns.add_campaigns(account_id=1001, campaigns=[cm.Campaign(name="Shoes")])
    (campaign_id,) = answer.campaign_ids
    (group_id,) = campaigns.add_ad_groups(
        campaign_id=campaign_id, ad_groups=[cm.AdGroup(name="Summer")]
    ).ad_group_ids
    found: int = group_id
    return found


def _ours(url: str, group_id: int) -> None:
    """Do with our clients what the program does."""
    from msads.v13 import campaign_management as cm
    from msads.v13.customer_management import ApiFault

    customers, campaigns = _clients(url)
    customer = customers.get_customer(customer_id=42).customer
    customer.name = "Contoso"
    customers.update_customer(customer=customer)
    try:
        customers.update_customer(customer=customer)
    except ApiFault as refused:
        assert refused.code == 209
    text = cm.TextAsset(text="Shoes")
    ad = cm.ResponsiveSearchAd(
        headlines=[cm.AssetLink(asset=text)],
        descriptions=[cm.AssetLink(asset=text)],
        final_urls=["https://www.contoso.com/shoes"],
    )
    campaigns.add_ads(ad_group_id=group_id, ads=[ad])
    goal = cm.UrlGoal(name="Order", url_expression="contoso.com/thanks", tag_id=5)
    ids = campaigns.add_conversion_goals(conversion_goals=[goal]).conversion_goal_ids
    campaigns.get_conversion_goals_by_ids(
        conversion_goal_ids=ids, conversion_goal_types=[cm.ConversionGoalType.URL]
    )


if __name__ == "__main__":
    sys.exit(main())
