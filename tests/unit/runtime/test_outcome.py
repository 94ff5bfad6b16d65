"""What is left of a call: the error for an exception at each stage, and the exchange without secrets."""

from __future__ import annotations

import socket
import ssl
from types import SimpleNamespace
from typing import Any

import httpcore
import httpx
import pytest

from soapwright.runtime.body import Body
from soapwright.runtime.call import Call
from soapwright.runtime.credentials import SECURITY, HeaderValues
from soapwright.runtime.deadline import Deadline
from soapwright.runtime.errors import (
    ConnectionBroken,
    DecodeError,
    EncodeError,
    HttpError,
    NotConnected,
    ServiceError,
    TimedOut,
    TransportError,
    UsageError,
)
from soapwright.runtime.options import Settings, Speaking
from soapwright.runtime.outcome import SHOWN, exchange, failure, masks_of, tracking_id
from soapwright.runtime.security import UsernameToken
from soapwright.runtime.service import HttpAnswer, HttpRequest, Operation, Service
from soapwright.runtime.soap import SoapProtocol
from tests.unit.runtime.contracts import SHOP, contract

SERVICE = Service("Shop", contract("ended_shop", ""), (SHOP,), {}, {}, tracking_header="TrackingId")
GET: Operation[Any, Any] = Operation("Get", "urn:get", None)
URL = "https://ann:pw@shop.example/x?key=1"


class Stage(Call[Any]):
    """An attempt that has come to a stage."""

    def __init__(self, **facts: Any) -> None:
        settings = Settings("https://shop.example/", "soap", 5.0)
        super().__init__(SERVICE, SoapProtocol(SERVICE), GET, settings, Deadline(50_000, 2), 3)
        for name, value in facts.items():
            setattr(self, name, value)


def unsent(**facts: Any) -> Stage:
    """Return an attempt whose request was written."""
    return Stage(sent=HttpRequest("POST", URL, {"X-A": "b", "X-C": b"d"}, b"<request/>"), **facts)


def sent(*headers: tuple[bytes, bytes], content: bytes = b"<request/>", **facts: Any) -> Stage:
    """Return an attempt whose request was passed to the HTTP library."""
    wire = SimpleNamespace(headers=SimpleNamespace(raw=headers))
    return Stage(sent=HttpRequest("POST", URL, {}, content), wire=wire, **facts)


def answered(received: bytes = b"", headers: dict[str, str] | None = None, **facts: Any) -> Stage:
    """Return an attempt that has its whole response."""
    return sent(answer=HttpAnswer(500, headers or {}, received), **facts)


def arriving(content: bytes) -> Stage:
    """Return an attempt whose response has begun to arrive."""
    body = Body("Get", 10 * SHOWN, {})
    body.take(content)
    return answered(body=body)


class Late(TimeoutError):
    """What somebody's own transport may raise."""


@pytest.mark.parametrize(
    ("call", "raised", "kind", "text"),
    [
        (Stage(), ValueError("v"), EncodeError, "cannot be written: ValueError: v"),
        (Stage(), RecursionError(), EncodeError, "cannot be written: it is nested more deeply than Python's"),
        (unsent(), ValueError("v"), EncodeError, "the request cannot be sent: ValueError: v"),
        (sent(), httpx.UnsupportedProtocol("p"), EncodeError, "the request cannot be sent: UnsupportedProtocol: p"),
        (sent(), httpx.LocalProtocolError("h"), EncodeError, "the request cannot be sent: LocalProtocolError: h"),
        (sent(), httpx.ConnectError("refused"), NotConnected, "ConnectError: refused"),
        (sent(), httpx.ProxyError("no"), NotConnected, "ProxyError: no"),
        (sent(), httpx.ReadError("r"), ConnectionBroken, "ReadError: r"),
        (sent(), httpx.RemoteProtocolError("r"), ConnectionBroken, "RemoteProtocolError: r"),
        (sent(), httpx.TooManyRedirects("r"), TransportError, "TooManyRedirects: r"),
        (sent(), httpx.ConnectTimeout(""), TimedOut, "no connection within 2 s"),
        (sent(), httpx.PoolTimeout(""), TimedOut, "no connection was free within 50000 s"),
        (sent(), httpx.ReadTimeout(""), TimedOut, "no response within 50000 s"),
        (sent(), Late(), TimedOut, "no response within 50000 s"),
        (Stage(), TimeoutError(), TimedOut, "no response within 50000 s"),
        (sent(deadline=Deadline(0, 0)), httpx.ConnectError(""), TimedOut, "no connection within 0 s"),
        (sent(deadline=Deadline(0)), httpx.ReadError(""), TimedOut, "no response within 0 s"),
        (arriving(b"<a"), TimeoutError(), TimedOut, "the response was not complete within 50000 s"),
        (arriving(b"<a"), httpx.ReadError("r"), ConnectionBroken, "ReadError: r"),
        (answered(b"<a/>"), ValueError("v"), DecodeError, "the response cannot be read: ValueError: v"),
        (sent(), UsageError("closed"), UsageError, "closed"),
        (answered(b"<a/>"), HttpError(500, "<a/>"), HttpError, "HTTP 500 (attempt 3): <a/>"),
    ],
)  # fmt: skip
def test_what_an_exception_means_depends_on_the_stage(
    call: Stage, raised: Exception, kind: type[ServiceError], text: str
) -> None:
    error = failure(call, raised)
    assert type(error) is kind
    assert str(error).startswith(f"Get: {text}")
    assert (error.exchange is not None) is (call.wire is not None)
    assert error.__context__ is None and error.__traceback__ is None


def test_the_place_of_an_unexpected_exception_is_named() -> None:
    def inner() -> None:
        raise KeyError("k")

    def outer() -> None:
        inner()

    try:
        outer()
    except KeyError as error:
        assert str(failure(Stage(), error)).startswith(
            "Get: cannot be written: KeyError: 'k' (at inner, line "
        )
    assert str(failure(Stage(), KeyError("k"))) == "Get: cannot be written: KeyError: 'k'"


@pytest.mark.parametrize(
    ("cause", "temporary"),
    [
        (None, True),
        (OSError(111, "refused"), True),
        (socket.gaierror(socket.EAI_AGAIN, "no name server"), True),
        (socket.gaierror(socket.EAI_NONAME, "unknown host"), False),
        (ssl.SSLCertVerificationError(1, "expired"), False),
    ],
)
@pytest.mark.parametrize("link", ["__cause__", "__context__"])
def test_a_wrong_host_or_certificate_stays_wrong(cause: Exception | None, temporary: bool, link: str) -> None:
    raised, between = httpx.ConnectError("no"), httpcore.ConnectError("no")
    setattr(raised, link, between)
    setattr(between, link, cause)
    error = failure(sent(), raised)
    assert isinstance(error, NotConnected) and error.temporary is temporary
    assert error.retry.safe is temporary and "Nothing was sent" in str(error)


@pytest.mark.parametrize(
    ("call", "raised", "advice"),
    [
        (Stage(), TimeoutError(), "Nothing was sent"),
        (sent(), httpx.PoolTimeout(""), "Nothing was sent"),
        (sent(), httpx.ReadTimeout(""), "The service may have carried it out"),
        (answered(), HttpError(401, ""), "Renew the token"),
    ],
)
def test_an_error_says_what_to_do(call: Stage, raised: Exception, advice: str) -> None:
    assert advice in str(failure(call, raised))


def test_the_exception_of_the_library_is_the_cause_without_what_was_sent() -> None:
    request = httpx.Request("POST", URL, content=b"secret")
    raised, before = httpx.ReadError("r", request=request), httpcore.ReadError("r")
    before.info = {"kept": 1}  # type: ignore[attr-defined]
    raised.__cause__, before.__context__ = before, raised
    try:
        raise raised
    except httpx.ReadError as caught:
        error = failure(sent(), caught)
    assert error.__cause__ is raised
    assert (raised._request, raised.__traceback__, before.__traceback__) == (None, None, None)
    assert vars(before) == {"info": {"kept": 1}}


def test_the_tracking_id_is_that_of_the_error_or_of_the_response() -> None:
    call = answered(headers={"TrackingId": "t-1"})
    assert failure(call, HttpError(500, "", "t-2")).tracking_id == "t-2"
    assert failure(call, HttpError(500, "")).tracking_id == "t-1"
    assert failure(sent(), httpx.ReadError("")).tracking_id is None


@pytest.mark.parametrize(
    ("content", "found"),
    [
        ("<TrackingId>t-1</TrackingId>", "t-1"),
        ('<a:TrackingId xmlns:a="urn:a">\n t-1 </a:TrackingId>', "t-1"),
        ('{"TrackingId" : "t-1"}', "t-1"),
        ("<MyTrackingId>t-1</MyTrackingId>", None),
        ('{"TrackingId": 1}', None),
        ("", None),
        ("x" * 999_972 + "<TrackingId>t-1</TrackingId>", "t-1"),
        ("x" * 1_000_000 + "<TrackingId>t-1</TrackingId>", None),
    ],
    ids=range(8),
)
def test_a_tracking_id_is_found_in_what_cannot_be_read(content: str, found: str | None) -> None:
    assert tracking_id("TrackingId", HttpAnswer(500, {}, content.encode())) == found


def test_without_a_name_there_is_no_tracking_id() -> None:
    assert tracking_id("", HttpAnswer(500, {"": "t-1"}, b'{"": "t-1"}')) is None


# The exchange


def shown(call: Stage) -> Any:
    return exchange(call, masks_of(call))


def test_an_exchange_has_what_was_sent_and_received() -> None:
    found = shown(
        answered(
            "<é/>".encode(),
            {"Set-Cookie": "session=1", "TrackingId": "t-1"},
            _begun=100.0,
            _ended=100.25,
        )
    )
    assert found[:4] == ("Get", "POST", "https://shop.example/x", 500)
    assert (found.request_body, found.body, found.protocol) == ("<request/>", "<é/>", "soap")
    assert (found.attempts, found.tracking_id, found.milliseconds) == (3, "t-1", 250.0)
    assert dict(found.headers) == {"Set-Cookie": "***", "TrackingId": "t-1"}
    found = shown(unsent())
    assert (found.status, found.body, dict(found.headers), found.tracking_id) == (None, "", {}, None)
    assert dict(found.request_headers) == {"X-A": "***", "X-C": "***"}


def test_an_incomplete_response_is_shown_as_far_as_it_has_arrived() -> None:
    assert shown(arriving(b"<listed><item>")).body == "<listed><item>"


def test_long_bodies_are_cut_without_showing_part_of_a_secret() -> None:
    secret = "s3cret-of-many-letters"
    long = (b"x" * (SHOWN - 5) + secret.encode() + b"y" * SHOWN, "x" * (SHOWN - 5) + "***yy")
    call = answered(long[0], content=long[0], proofs={secret})
    assert (shown(call).body, shown(call).request_body) == (long[1], long[1])
    assert shown(arriving(b"z" * (SHOWN + 1))).body == "z" * SHOWN


def test_headers_are_shown_if_they_are_known_or_as_the_protocol_wrote_them() -> None:
    call = sent(
        (b"Content-Type", b"text/xml"),
        (b"X-Own", b"written"),
        (b"X-Changed", b"by a hook"),
        (b"Authorization", b"Basic YW5uOnNlY3JldA=="),
        (b"X-Key", b"two words"),
        (b"Proxy-Authorization", b"k3y=1 more"),
        (b"My-Authorization", b"bare"),
        own={"x-own": "written", "x-changed": "before"},
    )
    assert dict(shown(call).request_headers) == {
        "Content-Type": "text/xml",
        "X-Own": "written",
        "X-Changed": "***",
        "Authorization": "Basic ***",
        "X-Key": "***",
        "Proxy-Authorization": "***",
        "My-Authorization": "***",
    }


@pytest.mark.parametrize(
    "call",
    [
        sent((b"X-Key", b"s3cret-key")),
        sent((b"Authorization", b"Basic s3cret-key")),
        sent((b"Proxy-Authorization", b"Basic s3cret-key")),
        sent(proofs={"s3cret-key"}),
        sent(values=HeaderValues({"token": "s3cret-key"})),
        sent(values=HeaderValues({SECURITY: UsernameToken("ann", "s3cret-key")})),
        sent(content=b"<Login><Password>s3cret-key</Password></Login>"),
        Stage(sent=HttpRequest("POST", URL, {"X-Key": "s3cret-key"}, b"")),
        sent(
            settings=Settings("", "soap", 5.0, speaking=Speaking(auth=("ann", "s3cret-key"))),
        ),
        sent(settings=Settings("", "soap", 5.0, headers={"X-Key": "s3cret-key"})),
    ],
    ids=range(10),
)
def test_secrets_of_a_request_are_masked_everywhere(call: Stage) -> None:
    call.answer = HttpAnswer(500, {"X-Echo": "was s3cret-key"}, b"denied: s3cret-key")
    found = shown(call)
    assert (found.headers["X-Echo"], found.body) == ("was ***", "denied: ***")
    assert "s3cret-key" not in f"{found!r} {found.request_headers!r}"
    error = failure(call, HttpError(500, "denied: s3cret-key"))
    assert "s3cret-key" not in f"{error} {vars(error)}"
    raised, call.answer = OSError(5, "s3cret-key was sent"), None
    assert "s3cret-key" not in str(failure(call, raised))
    assert str(raised) == "[Errno 5] *** was sent"


def test_what_the_protocol_wrote_is_no_secret() -> None:
    call = answered(b"what is urn:known-action?", own={"x-action": "urn:known-action"})
    call.wire.headers.raw = [(b"X-Action", b"urn:known-action")]
    assert shown(call).body == "what is urn:known-action?"


def test_only_some_secrets_of_a_large_request_are_searched() -> None:
    named = "".join(f"<Password>s3cret-{number:02}</Password>" for number in range(21))
    call = answered(b"s3cret-19 s3cret-20", content=named.encode())
    assert shown(call).body == "*** s3cret-20"
    beyond = b"<a>" + b"x" * 1_000_000 + b"<Password>s3cret-99</Password>"
    assert shown(answered(b"s3cret-99", content=beyond)).body == "s3cret-99"
