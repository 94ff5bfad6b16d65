"""Requests that reach a server: which operation they are for; and the faults that it answers with."""

from __future__ import annotations

from typing import Any

import pytest

from soapwright.runtime.attachments import Attachment
from soapwright.runtime.errors import DecodeError, Fault, ServiceError, SoapFault
from soapwright.runtime.names import ENVELOPES
from soapwright.runtime.nil import NIL
from soapwright.runtime.service import HeaderPart, HttpAnswer, HttpRequest, Operation, Service
from soapwright.runtime.soap import SoapProtocol
from soapwright.runtime.soap_server import SoapServer
from tests.unit.runtime.contracts import SHOP, contract

types: Any = contract(
    "served_shop",
    """
from soapwright.runtime.errors import Fault

@struct("one", SHOP)
class One(Struct):
    a: str | None = element("a", "xs:string")

@struct("two", SHOP)
class Two(Struct):
    pass

@struct("", SHOP)
class Bare(Struct):
    b: str | None = element("b", "xs:string")
    c: str | None = element("c", "xs:string")

@struct("", SHOP)
class Nothing(Struct):
    trace: str | None = header_part("trace", "xs:string")

@struct("Refused", SHOP)
class Refused(Fault):
    reason: str | None = element("reason", "xs:string")
    track: str | None = element("track", "xs:string")

@struct("Cause", SHOP)
class Cause(Struct):
    message: str | None = element("Message", "xs:string")

@struct("Failed", OTHER)
class Failed(Fault):
    causes: list[Cause] | None = element("causes", "Cause", many=True)

@struct("Broken", OTHER)
class Broken(Fault):
    what: str | None = element("what", "xs:string")

@struct("pictured", SHOP)
class Pictured(Struct):
    text: str | None = element("text", "xs:string")
    photo: bytes | None = attachment("photo", "image/png")

@struct("done", SHOP)
class Done(Struct):
    text: str | None = element("text", "xs:string")
    trace: str | None = header_part("trace", "xs:string", namespace=OTHER)
    state: str | None = header_part("state", "xs:string")
""",
)
SERVICE = Service(
    "Shop",
    types,
    (SHOP, types.OTHER),
    {},
    {"{urn:shop}refused": "Refused", "{urn:other}failed": ("Failed", "Broken")},
    tracking_header="track",
)


def operation(name: str, action: str, request: str) -> Operation[Any, Any]:
    return Operation(name, action, None, request=request)


FIRST = operation("First", "urn:same", "One")
SECOND = operation("Second", "urn:same", "Two")
THIRD = operation("Third", "urn:other", "One")
BARE = operation("Bare", "", "Bare")
NOTHING = operation("Nothing", "", "Nothing")


def server() -> SoapServer:
    return SoapServer(SERVICE, [FIRST, SECOND, THIRD, BARE, NOTHING])


def received(body: str, action: str = "") -> HttpRequest:
    headers: dict[str, str | bytes] = {"Content-Type": "text/xml", "SOAPAction": f'"{action}"'}
    content = (
        f'<s:Envelope xmlns:s="{ENVELOPES["1.1"]}" xmlns="urn:shop"><s:Body>{body}</s:Body></s:Envelope>'
    )
    return HttpRequest("POST", "http://shop.example/", headers, content.encode())


@pytest.mark.parametrize(
    ("body", "action", "expected"),
    [
        ("<one/>", "urn:same", FIRST),
        ("<two/>", "urn:same", SECOND),
        ("<one/>", "urn:other", THIRD),
        ("<two/>", "", SECOND),
        ("<two/>", "urn:unknown", SECOND),
        ("<b/>", "", BARE),
        ("<c/>", "", BARE),
        ("", "", NOTHING),
    ],
)
def test_a_request_is_for_the_operation_that_action_and_body_name(
    body: str, action: str, expected: Operation[Any, Any]
) -> None:
    assert server().read(received(body, action)).operation == expected


@pytest.mark.parametrize(
    ("body", "action", "what"),
    [
        ("<one/>", "", "{urn:shop}one in the body"),
        ("<three/>", "urn:same", "{urn:shop}three in the body and the SOAP action 'urn:same'"),
        ("", "urn:same", "nothing in the body and the SOAP action 'urn:same'"),
    ],
)
def test_a_request_for_no_operation_or_for_several_is_refused(body: str, action: str, what: str) -> None:
    with pytest.raises(DecodeError) as error:
        server().read(received(body, action))
    assert str(error.value) == f"Shop has no operation for {what}"


OLD, NEW = ENVELOPES["1.1"], ENVELOPES["1.2"]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("<x", "the request is not XML: "),
        ("<x/>", "the request is not a SOAP 1.1 envelope, but x"),
        ("<Envelope/>", "the request is not a SOAP 1.1 envelope, but Envelope"),
        (f"<Body xmlns='{OLD}'/>", f"the request is not a SOAP 1.1 envelope, but {{{OLD}}}Body"),
        (f"<Body xmlns='{NEW}'/>", f"the request is not a SOAP 1.1 envelope, but {{{NEW}}}Body"),
        (f"<Envelope xmlns='{NEW}'/>", "the request is not a SOAP 1.1 envelope, but one of SOAP 1.2"),
        (
            f"<!DOCTYPE x><Envelope xmlns='{OLD}'/>",
            "the request has a document type declaration, which SOAP forbids",
        ),
    ],
)
def test_what_is_no_envelope_of_the_version_is_refused(content: str, message: str) -> None:
    with pytest.raises(DecodeError) as error:
        server().read(received("")._replace(content=content.encode()))
    assert str(error.value).startswith(message)


def there_and_back(fault: Fault, version: str) -> Any:
    """Return the fault that a client raises for what a server sends."""
    service = SERVICE._replace(soap_version=version)
    with pytest.raises(Fault) as error:
        SoapProtocol(service).decode(FIRST, SoapServer(service, []).fault(fault))
    return error.value


def unknown(**facts: Any) -> SoapFault:
    fault = SoapFault()
    for name, value in facts.items():
        setattr(fault, name, value)
    return fault


@pytest.mark.parametrize("version", ["1.1", "1.2"])
@pytest.mark.parametrize("actor", [None, "urn:actor<"])
def test_what_a_fault_says_arrives(version: str, actor: str | None) -> None:
    reasons = {"en": "No <way>"} if version == "1.1" else {"en": "No <way>", "de": "Nein"}
    sent = types.Refused(reason="r", track="t-1")
    sent.fault_actor, sent.fault_reasons, sent.status = actor, reasons, 503
    found = there_and_back(sent, version)
    assert found == sent
    assert (found.fault_actor, found.fault_reasons, found.status) == (actor, reasons, 503)
    sent.status = None
    assert SoapServer(SERVICE, []).fault(sent).status == 500
    assert found.fault_code == {"1.1": "s:Server", "1.2": "s:Receiver"}[version]


@pytest.mark.parametrize(
    ("sent", "version", "received"),
    [
        ("Client", "1.1", "s:Client"),
        ("Client", "1.2", "s:Sender"),
        ("x:Receiver", "1.1", "s:Server"),
        ("MustUnderstand", "1.2", "s:MustUnderstand"),
        ("app:Own", "1.1", "app:Own"),
    ],
)
def test_fault_codes_are_those_of_the_version(sent: str, version: str, received: str) -> None:
    assert there_and_back(unknown(fault_code=sent), version).fault_code == received


def test_an_unknown_fault_keeps_its_detail_and_its_text() -> None:
    found = there_and_back(unknown(fault_detail="<detail><x>1</x></detail>", fault_string="no"), "1.1")
    assert found.fault_detail.endswith("><x>1</x></detail>") and found.fault_string == "no"
    assert there_and_back(unknown(fault_detail='{"json": 1}'), "1.1").fault_detail == ""
    assert there_and_back(unknown(), "1.2").fault_string == "SoapFault"


@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        (types.Refused(reason="r"), None),
        (types.Failed(causes=[]), "t<1"),
        (types.Broken(what="w"), "t<1"),
        (unknown(fault_string="no"), "t<1"),
    ],
)
def test_the_tracking_id_of_a_fault_is_in_its_detail_or_in_the_header(
    fault: Any, expected: str | None
) -> None:
    fault.tracking_id = "t<1"
    assert there_and_back(fault, "1.1").tracking_id == expected
    assert (b"<shop:track>t&lt;1<" in server().fault(fault).content) == bool(expected)
    content = SoapServer(SERVICE._replace(tracking_header=""), []).fault(fault).content
    assert b"t&lt;1" not in content


@pytest.mark.parametrize(
    "fault",
    [types.Failed(causes=[types.Cause(message="m")]), types.Broken(what="w"), types.Refused(reason="r")],
)
def test_faults_have_the_elements_of_their_classes(fault: Any) -> None:
    found = there_and_back(fault, "1.1")
    assert (type(found), found) == (type(fault), fault)
    tag = "shop:refused" if isinstance(fault, types.Refused) else "other:failed"
    assert f"<detail><{tag}" in server().fault(fault).content.decode()


def test_a_users_class_of_a_fault_is_sent_as_the_contracts_class() -> None:
    own = type("Broken", (types.Refused,), {})(reason="r")
    assert there_and_back(own, "1.1") == types.Refused(reason="r")


def test_the_text_of_a_fault_is_its_own_or_that_of_its_first_error() -> None:
    fault = types.Failed(causes=[types.Cause(), types.Cause(message="the first")])
    assert there_and_back(fault, "1.1").fault_string == "the first"
    fault.fault_string = "own"
    assert there_and_back(fault, "1.1").fault_string == "own"


@pytest.mark.parametrize(
    ("header", "fields"),
    [
        ("", {}),
        ("<s:Header><other:trace>t</other:trace></s:Header>", {"trace": "t"}),
        (
            '<s:Header><other:trace>t</other:trace><shop:state xsi:nil="true"/></s:Header>',
            {"trace": "t", "state": NIL},
        ),
    ],
)
def test_header_parts_that_are_given_are_written(header: str, fields: dict[str, Any]) -> None:
    done: Operation[Any, Any] = Operation("Do", "", "Done")
    answer = server().response(done, types.Done(text="a", **fields))
    content = answer.content.decode()
    assert header in content and ("<s:Header>" in content) == bool(header)
    assert answer.status == 200 and SoapProtocol(SERVICE).decode(done, answer).text == "a"


@pytest.mark.parametrize(
    ("headers", "action"),
    [
        ({"Content-Type": 'application/soap+xml; charset=utf-8; Action = "urn:same"'}, "urn:same"),
        ({"Content-Type": "application/soap+xml; action=urn:same; charset=utf-8"}, "urn:same"),
        ({"Content-Type": "application/soap+xml; charset=urn:same"}, ""),
        ({"Content-Type": "action=urn:same"}, ""),
        ({"Content-Type": "text/xml", "SOAPAction": b"urn:same"}, "urn:same"),
        ({"Content-Type": 'text/xml; action="urn:other"', "SOAPAction": ' "urn:same" '}, "urn:same"),
        ({}, ""),
    ],
)
def test_the_action_is_in_a_header_of_its_own_or_in_the_content_type(
    headers: dict[str, str | bytes], action: str
) -> None:
    request = received("<three/>")._replace(headers=headers)
    with pytest.raises(DecodeError) as error:
        server().read(request)
    assert str(error.value).partition(" and the SOAP action ")[2] == (repr(action) if action else "")


def test_subcodes_are_nested() -> None:
    assert there_and_back(unknown(fault_subcodes=("a:One", "a:Two")), "1.2").fault_subcodes == (
        "a:One",
        "a:Two",
    )


def test_header_parts_of_a_request_are_read() -> None:
    parts = [HeaderPart(name, SHOP, name, "xs:int") for name in ("a", "b")]
    with_headers = FIRST._replace(headers=tuple(parts))
    request = received("<one/>")
    header = request.content.replace(b"<s:Body>", b"<s:Header><a>3</a><c>4</c></s:Header><s:Body>")
    for content, expected in ((header, {"a": 3}), (request.content, {})):
        read = SoapServer(SERVICE, [with_headers]).read(request._replace(content=content))
        assert (read.operation, read.headers) == (with_headers, expected)


def test_attachments_go_both_ways() -> None:
    show: Operation[Any, Any] = Operation("Show", "", "Pictured", request="Pictured")
    message = types.Pictured(text="t", photo=Attachment("photo=1@x", "image/png", b"p"))
    answer = SoapServer(SERVICE, [show]).response(show, message)
    assert answer.status == 200
    response = SoapProtocol(SERVICE).decode(show, answer)
    request = HttpRequest("POST", "http://shop.example/", dict(answer.headers), answer.content)
    for found in (response, SoapServer(SERVICE, [show]).read(request).request):
        assert (found.text, found.photo) == ("t", message.photo)


def test_another_response_is_refused() -> None:
    with pytest.raises(ServiceError, match=r"^expected Done, got One"):
        server().response(Operation("Do", "", "Done"), types.One())
    with pytest.raises(ServiceError, match=r"^expected None, because the operation has no response, got One"):
        server().response(FIRST, types.One())


def test_a_one_way_request_is_accepted_without_a_body() -> None:
    assert server().response(FIRST, None) == HttpAnswer(202, {}, b"")
