"""The server side of a service with several protocols: which of them a request speaks."""

from __future__ import annotations

from typing import Any

import pytest

from soapwright.runtime.errors import EncodeError
from soapwright.runtime.names import ENVELOPES
from soapwright.runtime.rest_server import RestServer
from soapwright.runtime.server import Server, check_response, message_of
from soapwright.runtime.service import HttpAnswer, HttpRequest, Operation, Port, Rest, Service
from soapwright.runtime.soap_server import SoapServer
from tests.unit.runtime.contracts import SHOP, contract

types: Any = contract(
    "protocols_shop",
    """
@struct("found", SHOP)
class Found(Struct):
    a: str | None = element("a", "xs:string")
""",
)
FIND: Operation[Any, Any] = Operation("Find", "", "Found", request="Found")
FORGET: Operation[Any, Any] = Operation("Forget", "", None, request="Found")
SOAP = Service("Shop", types, (SHOP,), {}, {}, soap_version="1.2", port="new", ports={"old": Port({}, "1.1")})
BOTH = SOAP._replace(rest=Rest({}, {}, {}))


def request(kind: str | None) -> HttpRequest:
    return HttpRequest("POST", "https://a.example/", {} if kind is None else {"content-type": kind}, b"")


@pytest.mark.parametrize(
    ("service", "kind", "version"),
    [
        (SOAP, "text/xml", "1.1"),
        (SOAP, "Application/SOAP+XML; charset=utf-8", "1.2"),
        (SOAP, "application/json", "1.1"),
        (SOAP, None, "1.1"),
        (BOTH, "text/xml", "1.1"),
        (BOTH, "application/soap+xml", "1.2"),
        (BOTH, 'multipart/related; type="application/xop+xml"; start-info="text/xml"', "1.1"),
        (BOTH, "application/json", None),
        (BOTH, None, None),
        # The version of a port that is not there is that of the service.
        (SOAP._replace(ports={}), "text/xml", "1.2"),
        (SOAP._replace(soap_version="1.1", ports={}), "application/soap+xml", "1.1"),
    ],
)
def test_the_content_type_of_a_request_says_its_protocol(
    service: Service, kind: str | None, version: str | None
) -> None:
    server = Server(service, [FIND])
    found: Any = server.protocol(request(kind))
    assert server.protocol(request(kind)) is found
    assert type(found) is (RestServer if version is None else SoapServer)
    if version is not None:
        answer = found.response(FIND, types.Found(a="b"))
        assert ENVELOPES[version] in answer.content.decode()


def test_a_response_has_the_class_of_its_operation() -> None:
    check_response(FIND, types.Found(), SOAP)
    check_response(FORGET, None, SOAP)
    with pytest.raises(EncodeError, match=r"^expected Found, got None$"):
        check_response(FIND, None, SOAP)
    with pytest.raises(EncodeError, match=r"^expected None, because the operation has no response, got 5$"):
        check_response(FORGET, 5, SOAP)


def test_a_request_is_read_as_a_message() -> None:
    sent = HttpRequest("POST", "https://a.example/", {"a": "b", "Ä": "ü".encode(), "c": b"\xff"}, b"content")
    message = message_of(sent)
    assert isinstance(message, HttpAnswer) and message.content == b"content"
    assert [message.headers[name] for name in ("A", "ä", "C")] == ["b", "ü", "\ufffd"]
