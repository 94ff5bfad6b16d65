"""Which fault of a small contract a SOAP fault is, where several have the same element or name."""

from __future__ import annotations

from typing import Any

import pytest

from soapwright.runtime.errors import SoapFault
from soapwright.runtime.service import HttpAnswer, Service
from soapwright.runtime.soap_fault import fault_of
from tests.unit.runtime.contracts import SHOP, contract, document

types: Any = contract(
    "fault_elements",
    """
from soapwright.runtime.errors import Fault

@struct("FailedType", SHOP, derived={"LateType": "Late"})
class Failed(Fault):
    code: int | None = element("code", "xs:int")

@struct("LateType", SHOP)
class Late(Failed):
    hours: int | None = element("hours", "xs:int")

@struct("Both", SHOP)
class Both(Fault):
    both: str | None = element("both", "xs:string")

@struct("RefusedType", SHOP)
class Refused(Fault):
    reason: str | None = element("reason", "xs:string")
    code: int | None = element("code", "xs:int")
    kind: str | None = attribute("kind", "xs:string")
""",
)
TAGS: dict[str, str | tuple[str, ...]] = {
    "{urn:shop}node": "Refused",
    "{urn:shop}Both": "Failed",
    "{urn:shop}both": "Both",
    "{urn:shop}failed": "Failed",
    "{urn:other}failed": "Failed",
    "{urn:shop}either": ("Failed", "Refused"),
}
SERVICE = Service("Shop", types, (SHOP,), {}, TAGS, tracking_header="track")


def fault(inner: str, header: str = "", service: Service = SERVICE) -> Any:
    top = document(header) if header else None
    return fault_of(document(inner), top, HttpAnswer(500, {}, b""), service)


def detail(inner: str) -> Any:
    found = fault(f"<faultcode>c</faultcode><detail>{inner}</detail>")
    assert (found.fault_code, found.status) == ("c", 500)
    return found


@pytest.mark.parametrize(
    ("inner", "expected"),
    [
        ("<failed><code>1</code></failed>", types.Failed(code=1)),
        ("<other:failed><code>1</code></other:failed>", types.Failed(code=1)),
        ('<failed xmlns="urn:third"/>', types.Failed()),
        ('<failed xsi:type="shop:LateType"><hours>2</hours></failed>', types.Late(hours=2)),
        ('<x xsi:type="shop:LateType"><hours>2</hours></x>', types.Late(hours=2)),
        ('<x xsi:type=" shop:RefusedType "><reason>r</reason></x>', types.Refused(reason="r")),
        ("<LateType><hours>2</hours></LateType>", types.Late(hours=2)),
        ("<either><reason>r</reason></either>", types.Refused(reason="r")),
        ('<either xsi:type="shop:FailedType"><code>1</code></either>', types.Failed(code=1)),
        ('<either xsi:type="shop:RefusedType"><code>1</code></either>', types.Refused(code=1)),
        ("<node><code>1</code></node>", types.Refused(code=1)),
        ('<Both xmlns="urn:third"/>', types.Failed()),
        ("<hint/><failed><code>1</code></failed>", types.Failed(code=1)),
        ("<failed><code>x</code></failed>", types.Failed()),
    ],
)
def test_the_detail_is_a_fault_of_the_contract(inner: str, expected: Any) -> None:
    found = detail(inner)
    assert (type(found), found) == (type(expected), expected)


@pytest.mark.parametrize(
    "inner",
    [
        "",
        "<x/>",
        # Both have such a field, and the detail has no type.
        "<either><code>1</code></either>",
        "<code>1</code>",
        "<either><new>1</new></either>",
        '<either><kind xmlns="">1</kind></either>',
        # Only a child of the detail is named after its type.
        "<x><LateType><hours>2</hours></LateType></x>",
    ],
)
def test_other_details_are_kept_as_they_are(inner: str) -> None:
    found = detail(inner)
    assert type(found) is SoapFault
    assert found.detail.startswith("<detail ")


@pytest.mark.parametrize(
    "empty", ["", "<faultactor/><faultcode> </faultcode><faultstring/>", "<Code><Value/></Code>"]
)
def test_what_is_empty_is_not_said(empty: str) -> None:
    found = fault(empty)
    assert (found.fault_code, found.fault_actor, found.fault_string) == (None, None, None)
    assert (found.fault_reasons, found.fault_subcodes) == ({}, ())


def test_codes_without_a_text_are_left_out() -> None:
    value = "<Value>{}</Value>"
    code = f"<Code>{value.format('a')}<Subcode>{value.format('')}<Subcode>{value.format('b')}</Subcode></Subcode></Code>"
    found = fault(code)
    assert (found.fault_code, found.fault_subcodes) == ("a", ("b",))


def test_the_children_of_a_fault_itself_are_not_the_contracts_elements() -> None:
    assert type(fault("<node><code>1</code></node>")) is SoapFault
    assert fault("<failed><code>1</code></failed>") == types.Failed(code=1)


def test_the_detail_is_kept_without_what_follows_it() -> None:
    assert fault("<detail><x/></detail>\n").detail.endswith("<x/></detail>")


def test_an_empty_detail_is_not_even_the_only_fault() -> None:
    service = SERVICE._replace(faults={"{urn:shop}failed": "Failed"})
    assert type(fault("<detail/>", service=service)) is SoapFault
    assert fault("<detail><code>1</code></detail>", service=service) == types.Failed(code=1)


def test_an_element_by_itself_is_not_named_after_its_type() -> None:
    found = fault_of(document("<hours>2</hours>", "LateType"), None, HttpAnswer(500, {}, b""), SERVICE)
    assert type(found) is SoapFault


def test_the_tracking_id_is_in_the_fault_or_else_in_the_header() -> None:
    assert fault("<detail><x><track>own</track></x></detail>", "<track>top</track>").tracking_id == "own"
    assert fault("<detail/>", "<track>top</track>").tracking_id == "top"
    assert fault("<detail/>").tracking_id is None
    assert fault("<track>own</track>", service=SERVICE._replace(tracking_header="")).tracking_id is None


def test_references_in_a_fault_are_followed() -> None:
    body = document('<Fault><detail href="#1"/></Fault><x id="1"><failed><code>1</code></failed></x>')
    assert fault_of(body[0], None, HttpAnswer(500, {}, b""), SERVICE) == types.Failed(code=1)


def test_references_without_an_end_do_not_hide_the_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("soapwright.runtime.encoded_refs._MOST_COPIES", 1)
    assert fault('<faultcode href="#1"/><x id="1">c</x><faultstring>s</faultstring>').fault_string == "s"
