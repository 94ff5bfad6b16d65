"""The texts of faults and errors."""

from __future__ import annotations

import copy
import pickle
from typing import Any
from unittest.mock import ANY

import pytest

from soapwright.runtime.advice import next_step
from soapwright.runtime.errors import (
    ConnectionBroken,
    DecodeError,
    EncodeError,
    Fault,
    HttpError,
    NotConnected,
    ServiceError,
    SoapFault,
    TimedOut,
    TransportError,
    WaitFailed,
    WaitTimedOut,
)
from soapwright.runtime.exchange import Exchange, Headers
from soapwright.runtime.retries import NEVER, Retry
from soapwright.runtime.struct import Struct, element, required, struct
from soapwright.runtime.wire import Namespace

NS = Namespace("urn:n", "n")
SEE = "The request and the response are in `exchange`."
LOOK = "The service may have carried it out: check before you call again."
REDIRECT = "Redirects are not followed: pass the right URL as endpoint=."


@struct("Error", NS)
class Error(Struct):
    """An error item, as contracts spell it."""

    code: int | None = element("Code", "xs:int")
    message: str | None = element("Message", "xs:string")


@struct("WireError", NS)
class WireError(Struct):
    """An error item with the contract's own names."""

    Code: int | None = element("Code", "xs:int")
    Message: str | None = element("Message", "xs:string")


@struct("Bad", NS)
class Bad(Fault):
    """A fault with two lists of errors."""

    first: list[Error | None] | None = element("First", "Errors")
    second: list[Error | WireError] | None = element("Second", "Errors")


@struct("Needy", NS)
class Needy(Fault):
    """A fault with a required field."""

    reason: str = required(element("Reason", "xs:string"))


def _soap(fault: Fault) -> Fault:
    fault.fault_code, fault.fault_string = "s:Server", "It broke."
    return fault


@pytest.mark.parametrize(
    ("fault", "code", "message", "text"),
    [
        (Bad(), None, None, "no message"),
        (_soap(Bad()), "s:Server", "It broke.", "s:Server: It broke."),
        (_soap(Bad(first=[Error(code=1, message="One")])), 1, "One", "1: One"),
        (_soap(Bad(first=[], second=[Error(code=2)])), 2, "It broke.", "2: It broke."),
        (Bad(first=[None, Error(message="a"), Error(code=0, message="b")]), 0, "a", "0: a"),
        (Bad(second=[WireError(Code=3, Message="c")]), 3, "c", "3: c"),
        (Needy(reason="x"), None, None, "no message"),
        (_soap(SoapFault()), "s:Server", "It broke.", "s:Server: It broke."),
    ],
)
def test_code_and_message_are_those_of_the_first_error(
    fault: Fault, code: Any, message: Any, text: str
) -> None:
    assert (fault.code, fault.message, str(fault)) == (code, message, text)
    fault.tracking_id = "T"
    assert str(fault) == f"{text} (tracking id T)"


def test_faults_show_their_fields() -> None:
    assert repr(Bad(first=[Error(code=1)])) == "Bad(first=[Error(code=1)])"


@pytest.mark.parametrize(
    "copied", [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))]
)
@pytest.mark.parametrize("fault", [_soap(Bad(first=[Error(code=1)])), _soap(SoapFault())])
def test_faults_can_be_copied(copied: Any, fault: Fault) -> None:
    made = copied(fault)
    assert type(made) is type(fault) and repr(made) == repr(fault) and str(made) == str(fault)
    assert made == fault and hash(made) == hash(fault) and {made: 1} == {fault: 1}
    assert [made] == [fault]


def test_faults_are_equal_if_their_fields_are() -> None:
    assert Bad(first=[Error(code=1)]) == _soap(Bad(first=[Error(code=1)]))
    assert Bad(first=[Error(code=1)]) != Bad(first=[Error(code=2)])
    assert Bad() == ANY and Bad() != Needy(reason="x") and Bad() != Error() and Bad() != "Bad()"
    first, second = SoapFault(), SoapFault()
    assert first == second
    for name in ("status", "fault_code", "fault_string", "fault_detail", "fault_subcodes"):
        other = copy.copy(first)
        setattr(other, name, "x")
        assert other != first, name


@pytest.mark.parametrize(
    "copied", [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))]
)
def test_faults_with_required_fields_can_be_copied(copied: Any) -> None:
    assert copied(Needy(reason="x")).reason == "x"


def test_encode_error_names_the_field() -> None:
    error = EncodeError("wrong").below("[1]").below("tags").below("customer")
    assert str(error) == "customer.tags[1]: wrong"
    assert (error.reason, error.path) == ("wrong", ("customer", "tags", "[1]"))


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (HttpError(502, ""), "HTTP 502: empty body"),
        (HttpError(401, "x" * 600, "T"), f"HTTP 401 (tracking id T): {'x' * 500}"),
    ],
)
def test_http_error_shows_the_beginning_of_the_body(error: HttpError, text: str) -> None:
    assert str(error) == text
    assert isinstance(error, ServiceError) and not isinstance(error, Fault)


@pytest.mark.parametrize(("status", "redirected"), [(299, False), (300, True), (399, True), (400, False)])
def test_a_redirect_names_its_target(status: int, redirected: bool) -> None:
    error = with_exchange(HttpError(status, "b"), status, {"Location": "https://other.example/"})
    assert str(error) == f"HTTP {status}{' to https://other.example/' if redirected else ''}: b"


@pytest.mark.parametrize(
    ("kind", "facts"),
    [
        (HttpError, {"status": 404, "body": "b", "tracking_id": "t"}),
        (DecodeError, {"reason": "r", "partial": 5, "problems": ("p",)}),
        (WaitTimedOut, {"reason": "r", "response": 5}),
        (WaitFailed, {"reason": "r", "status": "Failed", "response": 5}),
        (EncodeError, {"reason": "r", "path": ("a", "b")}),
    ],
)
def test_errors_made_with_names_can_be_copied(kind: type[ServiceError], facts: dict[str, Any]) -> None:
    error = kind(**facts)
    for one in (copy.copy(error), pickle.loads(pickle.dumps(error))):
        assert type(one) is type(error)
        assert (vars(one), str(one)) == (vars(error), str(error))


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (DecodeError("not XML"), "not XML (HTTP 200, tracking id T)"),
        (DecodeError("the response is empty (HTTP 200)"), "the response is empty (HTTP 200) (tracking id T)"),
        (WaitTimedOut("not done"), "not done (tracking id T)"),
        (WaitFailed("broke", "Failed", None), "broke (tracking id T)"),
        (TransportError("broke"), "broke (tracking id T)"),
    ],
)
def test_facts_of_the_response_follow_the_text(error: ServiceError, text: str) -> None:
    without = text.removesuffix(" (tracking id T)").removesuffix(" (HTTP 200, tracking id T)")
    assert (str(error), error.exchange, dict(error.headers), error.retry) == (without, None, {}, NEVER)
    again = copy.copy(error)
    again.tracking_id = "T"
    assert str(with_exchange(again, 200)) == text
    again._retry = Retry(True, 1.0)
    assert again.retry == Retry(True, 1.0)


def test_the_number_of_attempts_is_stated_if_there_were_several() -> None:
    error = with_exchange(HttpError(503, "b"), 503)
    for number, text in ((1, "HTTP 503: b"), (2, "HTTP 503 (attempt 2): b")):
        error._exchange = error._exchange._replace(attempts=number)
        assert str(error) == text


def test_the_detail_of_a_soap_fault_is_its_xml() -> None:
    fault = SoapFault()
    fault.fault_detail = "<detail/>"
    assert fault.detail == "<detail/>"


def with_exchange(error: ServiceError, status: int, headers: dict[str, str] | None = None) -> ServiceError:
    error._exchange = Exchange(
        "Do", "POST", "https://shop.example/", status, Headers((headers or {}).items())
    )
    return error


# What to do next


@pytest.mark.parametrize(
    ("error", "retry", "expired", "sent", "advice"),
    [
        (HttpError(401, ""), NEVER, True, True, "Renew the token, or correct the credentials."),
        (SoapFault(), NEVER, True, True, "Renew the token, or correct the credentials."),
        (HttpError(401, ""), NEVER, False, True, "Renew the token, or correct the credentials."),
        (HttpError(404, ""), NEVER, False, True, "Check endpoint=."),
        (HttpError(500, ""), NEVER, False, True, SEE),
        (SoapFault(), NEVER, False, True, SEE),
        (DecodeError("r"), NEVER, False, True, SEE),
        (HttpError(503, ""), Retry(True), False, True, "Call again later."),
        (SoapFault(), Retry(True, 0.25), False, True, "Call again after 0.25 s."),
        (HttpError(503, ""), Retry(True, 9.96), False, True, "Call again after 10 s."),
        (HttpError(503, ""), Retry(True, 99.4), False, True, "Call again after 99 s."),
        (HttpError(503, ""), Retry(True, 99.5), False, True, "Call again after 100 s."),
        (HttpError(503, ""), Retry(True, 1234.4), False, True, "Call again after 1234 s."),
        (HttpError(299, ""), NEVER, False, True, SEE),
        (HttpError(300, ""), NEVER, False, True, REDIRECT),
        (HttpError(399, ""), NEVER, False, True, REDIRECT),
        (HttpError(400, ""), NEVER, False, True, SEE),
        (NotConnected("r"), NEVER, False, False, "Nothing was sent: check that endpoint= is right and reachable."),
        (TimedOut("r"), Retry(True), False, False, "Nothing was sent: call again, or allow more time."),
        (TimedOut("r"), Retry(True), False, True, "The operation is read-only: call again."),
        (TimedOut("r"), NEVER, False, True, LOOK),
        (ConnectionBroken("r"), NEVER, False, True, LOOK),
        (ConnectionBroken("r"), Retry(True), False, True, "The operation is read-only: call again."),
        (TransportError("r"), NEVER, False, True, ""),
        (EncodeError("r"), NEVER, False, False, ""),
    ],
)  # fmt: skip
def test_an_error_says_what_to_do_next(
    error: ServiceError, retry: Retry, expired: bool, sent: bool, advice: str
) -> None:
    assert next_step(error, retry, expired, sent) == advice
