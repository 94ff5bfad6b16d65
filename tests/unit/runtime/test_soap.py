"""SOAP without a connection: responses of header parts alone, large ones in pieces, and requests that are not envelopes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from lxml import etree

from soapwright.runtime.attachments import Attachment, attachments
from soapwright.runtime.credentials import SECURITY, HeaderValues
from soapwright.runtime.errors import DecodeError, EncodeError, HttpError, SoapFault
from soapwright.runtime.names import ENVELOPES
from soapwright.runtime.options import PLAIN, Speaking
from soapwright.runtime.security import UsernameToken
from soapwright.runtime.server import Server
from soapwright.runtime.service import (
    Addressed,
    HeaderPart,
    HttpAnswer,
    HttpRequest,
    Operation,
    Port,
    Service,
)
from soapwright.runtime.soap import SoapProtocol
from soapwright.runtime.soap_items import read_large
from soapwright.runtime.soap_server import SoapServer
from soapwright.runtime.wire import Namespace
from tests.unit.runtime.contracts import SHOP, contract

types: Any = contract(
    "shop_soap",
    """
from soapwright.runtime.errors import Fault

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

@struct("scan", SHOP)
class Scan(Struct):
    name: str | None = element("name", "xs:string")
    photo: bytes | None = attachment("photo", "image/png")

@struct("", SHOP)
class Either(Struct):
    first: str | None = element("first", "xs:string")
    second: str | None = element("second", "xs:string")

@struct("limit", SHOP)
class Limit(Fault):
    most: int | None = element("most", "xs:int")
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


# Requests


def sent(
    operation: Operation[Any, Any] = LIST,
    request: Any = None,
    speaking: Speaking = PLAIN,
    values: Mapping[str, Any] | None = None,
    **facts: Any,
) -> HttpRequest:
    """Return the request to a service with other facts."""
    protocol, given = SoapProtocol(SERVICE._replace(**facts)), HeaderValues(values or {})
    return protocol.encode(operation, request or types.List(), given, "http://shop.example/", speaking)


@pytest.mark.parametrize(
    ("version", "headers"),
    [
        ("1.1", {"Content-Type": "text/xml; charset=utf-8", "SOAPAction": '"urn:shop/list"'}),
        ("1.2", {"Content-Type": 'application/soap+xml; charset=utf-8; action="urn:shop/list"'}),
    ],
)
def test_the_version_decides_on_the_headers(version: str, headers: dict[str, str]) -> None:
    found = sent(soap_version=version, http_headers={"X-All": "1"})
    assert found[:3] == ("POST", "http://shop.example/", {**headers, "X-All": "1"})
    assert found.content.decode() == (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        f'<s:Envelope xmlns:s="{ENVELOPES[version]}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
        'xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:shop="urn:shop">'
        "<s:Body><shop:list></shop:list></s:Body></s:Envelope>"
    )


def test_an_action_beyond_ascii_is_sent_in_utf_8() -> None:
    assert sent(LIST._replace(action="urn:ü")).headers["SOAPAction"] == '"urn:ü"'.encode()
    found = sent(LIST._replace(action="urn:ü"), soap_version="1.2").headers["Content-Type"]
    assert found == 'application/soap+xml; charset=utf-8; action="urn:ü"'.encode()


def test_namespaces_are_quoted_in_the_envelope() -> None:
    odd = Namespace('urn:a&b<c"d', "odd")
    assert 'xmlns:odd="urn:a&amp;b&lt;c&quot;d"' in sent(namespaces=(SHOP, odd)).content.decode()


def test_a_port_may_have_other_actions_and_addressing() -> None:
    found = sent(actions={"List": "urn:port/list", "Other": "urn:other"}).headers["SOAPAction"]
    assert found == '"urn:port/list"'
    addressed = LIST._replace(addressing=Addressed("urn:addressed"))
    assert b">urn:addressed</wsa:Action>" in sent(addressed).content
    assert b"wsa:Action" not in sent(addressed, addressing={"List": None}).content
    found = sent(speaking=Speaking(addressing=True), actions={"List": "urn:port/list"}).content
    assert b">urn:port/list</wsa:Action>" in found


def test_a_request_has_a_header_if_something_is_in_it() -> None:
    with_part = LIST._replace(headers=(HeaderPart("Key", SHOP, "key"),))
    assert b"<s:Header><shop:Key>k</shop:Key></s:Header>" in sent(with_part, values={"key": "k"}).content
    assert b"s:Header" not in sent(values={"key": "k"}).content
    token = UsernameToken("ann")
    found = sent(speaking=Speaking(security=token), values={SECURITY: token}).content
    assert b"<wsse:Username>ann</wsse:Username>" in found


@pytest.mark.parametrize(
    ("request_", "speaking", "several"),
    [
        (types.Scan(name="a"), PLAIN, False),
        (types.Scan(photo=b"png"), PLAIN, True),
        (types.Scan(name="a"), Speaking(mtom=True), True),
        (types.Scan(name="a"), Speaking(attachments=(Attachment("a", "text/plain", b"1"),)), True),
    ],
)
@pytest.mark.parametrize("version", ["1.1", "1.2"])
def test_only_binary_values_need_several_parts(
    request_: Any, speaking: Speaking, several: bool, version: str
) -> None:
    found = sent(LIST._replace(request="Scan"), request_, speaking, soap_version=version)
    kind = str(found.headers["Content-Type"])
    assert kind.startswith("multipart/related") is several
    assert ("SOAPAction" in found.headers) is (version == "1.1")
    assert ("urn:shop/list" in kind) is (version == "1.2")


def test_a_body_without_a_root_needs_one_of_its_parts() -> None:
    either = LIST._replace(request="Either")
    found = sent(either, types.Either(second="b")).content
    assert b"<s:Body><shop:second>b</shop:second></s:Body>" in found
    with pytest.raises(EncodeError, match=r"^expected first or second, got None$"):
        sent(either, types.Either())


def test_a_type_that_a_value_stated_is_sent_again() -> None:
    stated = 'xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns:xs="http://www.w3.org/2001/XMLSchema"'
    found = decoded(NOTE, envelope(f'<noted {stated}><note i:type="xs:token">n</note></noted>'))
    again = sent(NOTE._replace(request="Noted"), found).content
    assert decoded(NOTE, again).note.wire_mark == found.note.wire_mark
    assert b'xsi:type="' in again and b"xsi:type" not in sent(request=types.List()).content


# Responses


def decoded(operation: Operation[Any, Any], content: bytes, status: int = 200, **facts: Any) -> Any:
    """Return the response that a service with other facts gives."""
    received = HttpAnswer(status, {"Content-Type": "text/xml"}, content)
    return SoapProtocol(SERVICE._replace(**facts)).decode(operation, received)


@pytest.mark.parametrize("content", [b"", b" \n", envelope("")])
def test_a_one_way_operation_expects_nothing(content: bytes) -> None:
    assert decoded(DO._replace(response=None), content) is None


@pytest.mark.parametrize(
    ("content", "status", "kind", "text"),
    [
        (b" \n", 202, DecodeError, "Note: the response is empty (HTTP 202)"),
        (b"", 500, HttpError, "HTTP 500: empty body"),
        (b"busy", 503, HttpError, "HTTP 503: busy"),
        (b"<busy/>", 503, HttpError, "HTTP 503: <busy/>"),
        (envelope("<noted/>"), 500, HttpError, "HTTP 500: <s:Envelope"),
        (b"<noted/>", 200, DecodeError, "Note: the response is not a SOAP 1.1 envelope, but noted"),
        (
            envelope("<noted/>", version="1.2"),
            200,
            DecodeError,
            f"Note: the response is not a SOAP 1.1 envelope, but one of {ENVELOPES['1.2']}",
        ),
        (
            b"<!DOCTYPE x>" + envelope("<noted/>"),
            200,
            DecodeError,
            "Note: the response has a document type declaration, which SOAP forbids",
        ),
    ],
)
def test_other_responses_are_errors(content: bytes, status: int, kind: type[Exception], text: str) -> None:
    with pytest.raises(kind) as error:
        decoded(NOTE, content, status)
    assert str(error.value).startswith(text)


@pytest.mark.parametrize(
    ("content_type", "stated"),
    [
        ("text/xml", ""),
        ("application/soap+xml", ""),
        ("", ""),
        ("Text/HTML; a=b", " (Content-Type: text/html)"),
    ],
)
def test_a_response_that_is_not_xml_is_shown(content_type: str, stated: str) -> None:
    received = answer(b"y" * 3000, content_type)
    with pytest.raises(DecodeError, match=r"^Note: the response is not XML: Start tag expected") as error:
        SoapProtocol(SERVICE).decode(NOTE, received)
    assert str(error.value).endswith(f": {'y' * 2000!r}{stated}")


def test_an_http_error_has_the_beginning_of_the_body_and_the_tracking_id() -> None:
    received = HttpAnswer(503, {"TrackingId": "t-1"}, b"y" * 3000)
    for header, tracking_id in (("TrackingId", "t-1"), ("Other", None), ("", None)):
        with pytest.raises(HttpError) as error:
            SoapProtocol(SERVICE._replace(tracking_header=header)).decode(NOTE, received)
        assert (error.value.status, error.value.body) == (503, "y" * 2000)
        assert error.value.tracking_id == tracking_id


LIMIT_TAG = {"{urn:shop}limit": "Limit"}


@pytest.mark.parametrize("operation", [NOTE, DO._replace(response=None)])
@pytest.mark.parametrize("status", [200, 202, 500])
def test_the_detail_of_a_fault_may_be_in_the_body_by_itself(
    operation: Operation[Any, Any], status: int
) -> None:
    with pytest.raises(types.Limit) as error:
        decoded(operation, envelope("<limit><most>3</most></limit>"), status, faults=LIMIT_TAG)
    assert (error.value.most, error.value.status) == (3, status)


def test_what_may_begin_a_response_is_no_fault() -> None:
    found = decoded(NOTE, envelope("<noted><note>n</note></noted>"), faults={"{urn:shop}noted": "Limit"})
    assert found == types.Noted(note="n")
    content = envelope("<limit><most>3</most></limit>")
    with pytest.raises(
        DecodeError, match=r"^Note: expected {urn:shop}noted in the body, found {urn:shop}limit$"
    ):
        decoded(NOTE, content)


def test_parts_beside_a_response_are_attached_to_it() -> None:
    head = b"--b\r\nContent-Type: text/xml\r\n\r\n"
    part = b"\r\n--b\r\nContent-ID: <a@x>\r\nContent-Type: image/png\r\n\r\npng\r\n--b--"
    content = head + envelope("<noted><note>n</note></noted>") + part
    found = SoapProtocol(SERVICE).decode(NOTE, answer(content, "multipart/related; boundary=b"))
    assert found == types.Noted(note="n")
    assert attachments(found)["a@x"] == ("a@x", "image/png", b"png")


def test_items_of_a_response_are_read_one_by_one() -> None:
    content = envelope("<listed><more><id>7</id></more><more><id>8</id></more></listed>")
    reader = SoapProtocol(SERVICE).items(LIST, ("more",), lambda: answer(b""))
    assert [one.id for one, _ in reader.take(content)] == [7, 8]


def test_only_large_responses_are_read_in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    content = envelope("<listed><more><id>7</id></more></listed>")
    monkeypatch.setattr("soapwright.runtime.soap._LARGE", len(content))
    monkeypatch.setattr("soapwright.runtime.soap_items.read_large", lambda *_: ("in pieces", []))
    assert decoded(LIST, content) == "in pieces"
    assert decoded(LIST, content.replace(b"7", b"")) == types.Listed(more=[types.Item()])
    assert decoded(DO._replace(response=None), content) is None
    assert type(decoded(LIST._replace(response_encoded="1.1"), content)) is types.Listed


def test_a_limit_of_the_parser_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def too_deep(_: HttpAnswer) -> None:
        raise etree.XMLSyntaxError("too deep, use XML_PARSE_HUGE option", 0, 0, 0)

    monkeypatch.setattr("soapwright.runtime.soap.parse", too_deep)
    with pytest.raises(
        DecodeError, match=r"^Note: the response exceeds a fixed limit of the XML parser: too deep"
    ):
        decoded(NOTE, envelope("<noted/>"))


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
