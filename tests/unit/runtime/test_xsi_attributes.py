"""A response, sent back as arguments of the same names, gives the same elements with everything they state."""

from __future__ import annotations

import copy
import pickle
from dataclasses import replace
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx
import pytest
from lxml import etree

from soapwright.config.load import load_config
from soapwright.pipeline import build
from soapwright.runtime.errors import EncodeError
from soapwright.runtime.names import QualifiedName
from soapwright.runtime.xsi_marks import Mark, keeping, marked_items_writer
from soapwright.runtime.xsi_marks import kept as mark_kept
from tests.conformance.compare import losses

CASES = Path(__file__).parents[2] / "cases"
MARK = Mark(None, QualifiedName("urn:t", "Fee"))
NAMES = ("entry", "total", "due", "paid")


class Echo:
    """A client of a case, and its service, which returns the response of the case unless another one is set."""

    def __init__(self, case: str, service: str, folder: Path) -> None:
        output = build(replace(load_config(CASES / case / "soapwright.toml"), output=Path("none")))
        for path, text in output.files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(text, encoding="utf-8")
        self.response = (CASES / case / "response.xml").read_bytes()
        self.sent = b""
        module = import_module(f"{case}.{service}")
        http = httpx.Client(transport=httpx.MockTransport(self._serve))
        self.client = getattr(module, service.title())(import_module(case).Credentials(), http=http)

    def _serve(self, request: httpx.Request) -> httpx.Response:
        self.sent = request.content
        return httpx.Response(200, content=self.response)

    def body(self) -> etree._Element:
        """Return what was sent, under the name that the response has."""
        element = _content(self.sent)
        element.tag = str(element.tag).replace("Request", "Response")
        return element

    def stated(self, name: str) -> list[dict[str, str]]:
        """Return the attributes of the elements of a name that were sent."""
        return [dict(one.attrib) for one in self.body().iterfind(f".//{{*}}{name}")]


def _content(envelope: bytes) -> etree._Element:
    (element,) = etree.fromstring(envelope).iterfind("{http://schemas.xmlsoap.org/soap/envelope/}Body/*")
    return element


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("echoed")
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(folder)
        yield Echo("stated_types", "ledger", folder)


def post(ledger: Echo, **arguments: Any) -> Any:
    entry = import_module("stated_types.ledger").Entry(sum=[1], note="")
    return ledger.client.post(**({"entry": entry, "total": 1} | arguments))


def again(ledger: Echo, read: Any, copied: Any = lambda value: value) -> None:
    """Send what was read."""
    post(ledger, **{name: copied(getattr(read, name)) for name in NAMES})


@pytest.mark.parametrize(
    "copied",
    [lambda value: value, copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))],
    ids=["itself", "copy", "deepcopy", "pickle"],
)
def test_values_that_were_read_are_sent_with_their_xsi_attributes(ledger: Echo, copied: Any) -> None:
    again(ledger, post(ledger), copied)
    assert list(losses(_content(ledger.response), ledger.body())) == []


def test_other_values_are_sent_without_xsi_attributes(ledger: Echo) -> None:
    read = post(ledger)
    read.entry.sum[1] = Decimal(8)
    read.entry.note = "later"
    post(ledger, entry=read.entry, total=read.total + 1, due=read.due.replace(day=1))
    assert list(map(bool, ledger.stated("Sum"))) == [True, False, False]
    assert [*ledger.stated("Note"), *ledger.stated("Total"), *ledger.stated("Due")] == [{}, {}, {}]


def test_a_value_keeps_them_in_another_element_of_its_type(ledger: Echo) -> None:
    read = post(ledger)
    read.entry.sum = [read.total]
    post(ledger, entry=read.entry, total=Decimal(1))
    assert list(map(bool, [*ledger.stated("Sum"), *ledger.stated("Total")])) == [True, False]


def test_a_value_loses_them_in_an_element_of_another_type() -> None:
    kept = keeping(Decimal(1), MARK, "xs:decimal")
    assert mark_kept(kept, "xs:decimal") == MARK
    assert mark_kept(kept, "Price") is None
    assert mark_kept(kept + 1, "xs:decimal") is None
    assert keeping(True, MARK, "xs:boolean") is None


def test_a_bool_cannot_keep_xsi_attributes_and_a_warning_says_so(ledger: Echo) -> None:
    warnings = (CASES / "stated_types" / "expected_warnings.txt").read_text()
    assert "parameter 'Paid' of Post does not keep the xsi:type {https://example.com/ledger}Yes" in warnings
    plain = ledger.response
    try:
        ledger.response = plain.replace(b"<Paid>", b'<Paid xsi:type="Yes">')
        again(ledger, post(ledger))
    finally:
        ledger.response = plain
    assert ledger.stated("Paid") == [{}]


@pytest.mark.parametrize(
    ("values", "message"),
    [("ab", "expected a list, got 'ab'"), (["a"], "[0]: not b"), (["b", "a"], "[1]: not b")],
)
def test_errors_in_marked_lists_name_the_item(values: Any, message: str) -> None:
    def write_item(value: Any, out: Any) -> None:
        if value != "b":
            raise EncodeError("not b")
        out(value)

    pieces: list[str] = []
    with pytest.raises(EncodeError) as caught:
        marked_items_writer("<a>", write_item, "</a>")(values, pieces.append)
    assert str(caught.value) == message
