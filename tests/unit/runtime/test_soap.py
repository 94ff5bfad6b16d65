"""SOAP without a connection: responses of header parts alone, large ones in pieces, and requests that are not envelopes."""

from __future__ import annotations

from typing import Any

import pytest

from soapwright.runtime.errors import DecodeError, SoapFault
from soapwright.runtime.names import ENVELOPES
from soapwright.runtime.server import Server
from soapwright.runtime.service import HttpAnswer, HttpRequest, Operation, Port, Service
from soapwright.runtime.soap import SoapProtocol
from soapwright.runtime.soap_items import read_large
from soapwright.runtime.soap_server import SoapServer
from tests.unit.runtime.contracts import SHOP, contract

types: Any = contract(
    "shop_soap",
    """
@struct("Item", SHOP)
class Item(Struct):
    id: int | None = element("id", "xs:int")

Items = Array("item", "Item", SHOP)

@struct("listed", SHOP)
class Listed(Struct):
    items: list[Item] | None = element("items", "Items")
    more: list[Item] | None = element("more", "Item", many=True)
    note: str | None = element("note", "xs:string")

@struct("noted", SHOP)
class Noted(Struct):
    note: str | None = element("note", "xs:string")

@struct("done", SHOP)
class Done(Struct):
    trace: str | None = header_part("trace", "xs:string")
    parts: int | None = header_part("parts", "xs:int", namespace=OTHER)

@struct("list", SHOP)
class List(Struct):
    pass
""",
)
SERVICE = Service("Shop", types, (SHOP,), {"production": "http://shop.example/"}, {})
LIST: Operation[Any, Any] = Operation("List", "urn:shop/list", "Listed", request="List")
NOTE: Operation[Any, Any] = Operation("Note", "urn:shop/note", "Noted", request="List")
DO: Operation[Any, Any] = Operation("Do", "urn:shop/do", "Done", request="List")


def envelope(body: str, header: str = "", version: str = "1.1") -> bytes:
    return (
        f'<s:Envelope xmlns:s="{ENVELOPES[version]}" xmlns="urn:shop" xmlns:o="urn:other">'
        f"<s:Header>{header}</s:Header><s:Body>{body}</s:Body></s:Envelope>"
    ).encode()


def answer(content: bytes, content_type: str = "text/xml; charset=utf-8") -> HttpAnswer:
    return HttpAnswer(200, {"Content-Type": content_type}, content)


def test_a_response_may_be_in_the_header_only() -> None:
    content = envelope("<done/>", "<o:parts>3</o:parts><trace>t-1</trace><other>x</other>")
    assert SoapProtocol(SERVICE).decode(DO, answer(content)) == types.Done(trace="t-1", parts=3)
    assert SoapProtocol(SERVICE).decode(DO, answer(envelope("<done/>"))) == types.Done()


def test_a_repeated_id_is_not_an_error() -> None:
    item = '<item xml:id="a"><id>1</id></item>'
    content = envelope(f"<listed><items>{item}{item}</items></listed>")
    expected = types.Listed(items=[types.Item(id=1), types.Item(id=1)])
    assert SoapProtocol(SERVICE).decode(LIST, answer(content)) == expected
    assert read_large(SoapProtocol(SERVICE), LIST, answer(content)) == (expected, [])


def test_lists_of_a_large_response_are_read_while_it_is_parsed() -> None:
    items = "".join(f"<item><id>{number}</id></item>" for number in range(3))
    content = envelope(f"<listed><items>{items}</items><more><id>7</id></more><note>n</note></listed>")
    found = read_large(SoapProtocol(SERVICE), LIST, answer(content))
    assert found == (
        types.Listed(items=[types.Item(id=number) for number in range(3)], more=[types.Item(id=7)], note="n"),
        [],
    )


def test_declared_header_parts_of_a_fault_are_read() -> None:
    protocol = SoapProtocol(SERVICE._replace(header_faults={"{urn:shop}limit": "xs:int"}))
    fault = "<s:Fault><faultcode>s:Client</faultcode><faultstring>no</faultstring></s:Fault>"
    header = "<limit>3</limit><other>4</other><limit>x</limit>"
    without_header = envelope(fault).replace(b"<s:Header></s:Header>", b"")
    for content, expected in ((envelope(fault, header), (3,)), (without_header, ())):
        with pytest.raises(SoapFault) as error:
            protocol.decode(NOTE, HttpAnswer(500, {"Content-Type": "text/xml"}, content))
        assert error.value.header_faults == expected


@pytest.mark.parametrize(
    ("operation", "content", "content_type"),
    [
        (NOTE, envelope("<noted><note>n</note></noted>"), "text/xml"),
        (LIST, envelope("<listed/>"), "multipart/related"),
        (LIST, b"<not", "text/xml"),
    ],
    ids=["no lists", "several parts", "not XML"],
)
def test_responses_without_lists_are_parsed_as_a_whole(
    operation: Operation[Any, Any], content: bytes, content_type: str
) -> None:
    assert read_large(SoapProtocol(SERVICE), operation, answer(content, content_type)) is None


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (envelope("<list/>", version="1.2"), "not a SOAP 1.1 envelope, but one of SOAP 1.2"),
        (
            f'<s:Body xmlns:s="{ENVELOPES["1.1"]}"><list xmlns="urn:shop"/></s:Body>'.encode(),
            rf"not a SOAP 1.1 envelope, but {{{ENVELOPES['1.1']}}}Body",
        ),
        (b"<list/>", "not a SOAP 1.1 envelope, but list"),
        (b"<Envelope/>", "not a SOAP 1.1 envelope, but Envelope"),
        (b"list", "the request is not XML"),
    ],
)
def test_what_is_not_an_envelope_is_refused(content: bytes, expected: str) -> None:
    server = SoapServer(SERVICE, [LIST])
    headers: dict[str, str | bytes] = {"Content-Type": "text/xml", "SOAPAction": '"urn:shop/list"'}
    with pytest.raises(DecodeError, match=expected):
        server.read(HttpRequest("POST", "http://shop.example/", headers, content))
    read = server.read(HttpRequest("POST", "http://shop.example/", headers, envelope("<list/>")))
    assert (read.operation, read.request) == (LIST, types.List())


@pytest.mark.parametrize("order", [("1.1", "1.2"), ("1.2", "1.1")])
@pytest.mark.parametrize(("version", "kind"), [("1.1", "text/xml"), ("1.2", "application/soap+xml")])
def test_a_server_of_several_ports_answers_in_the_version_of_the_request(
    order: tuple[str, str], version: str, kind: str
) -> None:
    first, other = order
    service = SERVICE._replace(soap_version=first, port="A", ports={"B": Port({}, other)})
    request = HttpRequest(
        "POST",
        "http://shop.example/",
        {"Content-Type": f'{kind}; action="urn:shop/list"', "SOAPAction": '"urn:shop/list"'},
        envelope("<list/>", version=version),
    )
    assert Server(service, [LIST]).protocol(request).read(request).request == types.List()
