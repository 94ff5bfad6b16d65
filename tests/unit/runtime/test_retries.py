"""Which errors may be retried, and when: no connection, no time."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from soapwright.runtime import clock
from soapwright.runtime.errors import (
    ConnectionBroken,
    DecodeError,
    HttpError,
    NotConnected,
    RestFault,
    ServiceError,
    SoapFault,
    TimedOut,
    UsageError,
)
from soapwright.runtime.exchange import Exchange, Headers
from soapwright.runtime.retries import (
    NEVER,
    Retries,
    Retry,
    checked_count,
    checked_retries,
    is_expired,
    judged,
    pause,
)
from soapwright.runtime.service import Behaviour, Operation, Service
from tests.unit.runtime.contracts import SHOP, contract

types: Any = contract(
    "retried_shop",
    """
from soapwright.runtime.errors import Fault

@struct("Problem", SHOP)
class Problem(Fault):
    code: str | None = element("Code", "xs:string")
""",
)
BEHAVIOUR = Behaviour(
    {"117": 60.0, "Busy": 0.0}, ("109",), ("Code",), {"RetryAfter": 1.0, "RetryAfterMs": 0.001}
)
SERVICE = Service("Shop", types, (SHOP,), {}, {})._replace(behaviour=BEHAVIOUR)
READS: Operation[Any, Any] = Operation("Get", "", "Got", read_only=True)
CHANGES: Operation[Any, Any] = Operation("Put", "", "Got")
"""Only what changes nothing may be done twice."""


def with_headers(error: ServiceError, **headers: str) -> ServiceError:
    pairs = [(name.replace("_", "-"), text) for name, text in headers.items()]
    error._exchange = Exchange("Get", "POST", "http://shop.example/", 500, Headers(pairs))
    return error


def soap_fault(code: str, *subcodes: str, detail: str = "", status: int = 500) -> SoapFault:
    fault = SoapFault()
    fault.fault_code, fault.fault_subcodes, fault.fault_detail = code, subcodes, detail
    fault.status = status
    return fault


@pytest.mark.parametrize(
    ("error", "sent", "to_read", "to_change"),
    [
        (NotConnected("refused"), False, True, True),
        (TimedOut("no connection was free"), False, True, True),
        (TimedOut("no answer"), True, True, False),
        (ConnectionBroken("in the answer"), True, True, False),
        (ConnectionBroken("before anything"), False, False, False),
        (UsageError("a closed client"), False, False, False),
        (UsageError("closed during the call"), True, False, False),
        (DecodeError("not XML"), True, False, False),
        (HttpError(400, ""), True, False, False),
        *((HttpError(status, ""), True, True, False) for status in (408, 502, 503, 504)),
        (HttpError(500, ""), True, False, False),
        (HttpError(501, ""), True, False, False),
        (HttpError(429, ""), True, True, True),
        (with_headers(HttpError(503, ""), Retry_After="1"), True, True, True),
        (with_headers(HttpError(500, ""), Retry_After="1"), True, False, False),
        (soap_fault("s:Server", status=503), True, True, False),
        (soap_fault("s:Server", status=500), True, False, False),
        (types.Problem(), True, False, False),
        (types.Problem(code="117"), True, True, True),
        (types.Problem(code="118"), True, False, False),
        (soap_fault("s:Busy"), True, True, True),
        (soap_fault("s:Server", "s:Busy"), True, True, True),
        (soap_fault("s:Server", detail="<d><Code>117</Code></d>"), True, True, True),
        (soap_fault("s:Busy", detail="<d><Code>1</Code></d>"), True, False, False),
        (soap_fault("", detail="<d><i><Code>117</Code></i><i><Code>1</Code></i></d>"), True, False, False),
    ],
)
def test_a_retry_is_safe_if_nothing_can_be_done_twice(
    error: ServiceError, sent: bool, to_read: bool, to_change: bool
) -> None:
    assert judged(error, READS, SERVICE, sent).safe == to_read
    assert judged(error, CHANGES, SERVICE, sent).safe == to_change


@pytest.mark.parametrize(
    ("error", "throttled"),
    [
        (HttpError(429, ""), True),
        (HttpError(503, ""), False),
        (with_headers(HttpError(503, ""), Retry_After="1"), True),
        (soap_fault("s:Busy"), True),
        (TimedOut("no answer"), False),
    ],
)
def test_too_many_calls_are_throttled(error: ServiceError, throttled: bool) -> None:
    assert judged(error, READS, SERVICE, True).throttled == throttled


def test_a_code_without_a_time_may_be_retried_at_once() -> None:
    assert judged(soap_fault("s:Busy"), CHANGES, SERVICE, True) == Retry(True, None, True)


def test_a_host_that_does_not_exist_is_not_tried_again() -> None:
    unknown = NotConnected("unknown host")
    unknown.temporary = False
    assert judged(unknown, READS, SERVICE, False) == NEVER


@pytest.mark.parametrize(
    ("headers", "detail", "after"),
    [
        ({}, "", 60.0),
        ({"Retry_After": "3"}, "<RetryAfter>4</RetryAfter>", 3.0),
        ({"Retry_After": "2.5"}, "", 2.5),
        ({"Retry_After": "soon"}, "", 60.0),
        ({"Retry_After": "1.2.3"}, "", 60.0),
        ({"Retry_After": "Wed, 01 Jan 2020 00:00:10 GMT"}, "", 10.0),
        ({"Retry_After": "Wed, 01 Jan 2020 01:00:10 +0100"}, "", 10.0),
        ({"Retry_After": "Wed Jan  1 00:00:10 2020"}, "", 10.0),
        ({"Retry_After": "Tue, 31 Dec 2019 00:00:00 GMT"}, "", 0.0),
        ({"Retry_After": "Wed, 99 Jan 2020 00:00:00 GMT"}, "", 60.0),
        ({"Retry_After_Ms": "1500", "Retry_After": "3"}, "", 1.5),
        ({}, "<RetryAfter>4</RetryAfter>", 4.0),
        ({}, "<RetryAfter>0.5</RetryAfter>", 0.5),
        ({}, "<RetryAfterMs>500</RetryAfterMs>", 0.5),
        ({}, "<RetryAfterMs>500</RetryAfterMs><RetryAfter>4</RetryAfter>", 4.0),
        ({}, "<RetryAfter>0</RetryAfter>", 60.0),
        ({}, "<RetryAfter>-4</RetryAfter>", 60.0),
        ({}, "<RetryAfter>soon</RetryAfter>", 60.0),
        ({}, "<RetryAfter>inf</RetryAfter>", 1e9),
    ],
)
def test_the_service_says_how_long_to_wait(
    headers: dict[str, str], detail: str, after: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("soapwright.runtime.clock.now", lambda: datetime(2020, 1, 1, tzinfo=UTC).timestamp())
    fault = with_headers(soap_fault("", detail=f"<d><Code>117</Code>{detail}</d>"), **headers)
    assert judged(fault, CHANGES, SERVICE, True) == Retry(True, after, True)


@pytest.mark.parametrize(
    ("error", "expired"),
    [
        (HttpError(401, ""), True),
        (HttpError(403, ""), False),
        (RestFault(), False),
        (soap_fault("s:Client", status=401), True),
        (soap_fault("s:Client", detail="<d><Code>109</Code></d>"), True),
        (soap_fault("s:Client", detail="<d><Code>110</Code></d>"), False),
        (NotConnected("109"), False),
    ],
)
def test_an_expired_token_is_recognized(error: ServiceError, expired: bool) -> None:
    assert is_expired(error, SERVICE) == expired


@pytest.mark.parametrize(
    ("retry", "number", "begun", "left", "expected"),
    [
        (NEVER, 2, 0.0, 100.0, None),
        (Retry(True), 2, 0.0, 100.0, 1.0),
        (Retry(True), 3, 0.0, 100.0, 2.0),
        (Retry(True), 4, 0.0, 100.0, 4.0),
        (Retry(True), 5, 0.0, 100.0, 5.0),
        (Retry(True), 6, 0.0, 100.0, None),
        (Retry(True), 2, 0.0, 1.0, None),
        (Retry(True), 2, 29.0, 100.0, 1.0),
        (Retry(True), 2, 29.1, 100.0, None),
        (Retry(True, 7.0), 2, 0.0, 100.0, 8.0),
        (Retry(True, 8.0), 2, 0.0, 100.0, 9.0),
        (Retry(True, 8.1), 2, 0.0, 100.0, None),
    ],
)
def test_waits_double_up_to_the_limits(
    retry: Retry,
    number: int,
    begun: float,
    left: float,
    expected: float | None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("soapwright.runtime.clock.jitter", lambda most: most)
    retries = Retries(max_retries=4, seconds=30, first_wait=1.0, longest_wait=5.0, longest_retry_after=8.0)
    assert pause(retries, retry, number, begun, left) == expected


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (3, "retries= must be a Retries, not 3; for a number use max_retries="),
        (Retries(max_retries=-1), "max_retries of retries= must be a number of 0 or more, not -1"),
        (Retries(max_retries=True), "max_retries of retries= must be a number of 0 or more, not True"),
        (Retries(max_retries=1.5), "max_retries must be a number of 0 or more, not 1.5"),  # type: ignore[arg-type]
        (Retries(seconds=float("inf")), "seconds of retries= must be a number of 0 or more, not inf"),
        (Retries(seconds="1"), "seconds of retries= must be a number of 0 or more, not '1'"),  # type: ignore[arg-type]
    ],
)
def test_settings_that_are_not_possible_are_refused(given: object, message: str) -> None:
    with pytest.raises(UsageError) as error:
        checked_retries(given)
    assert str(error.value) == message


@pytest.mark.parametrize("given", [True, -1, 1.0, "1", None])
def test_retries_are_counted_in_whole_numbers(given: object) -> None:
    with pytest.raises(UsageError, match=r"^max_retries must be a number of 0 or more, not "):
        checked_count(given)


def test_waits_are_random_up_to_the_longest() -> None:
    waits = [clock.jitter(0.25) for _ in range(20)]
    assert all(0 <= wait <= 0.25 for wait in waits) and len(set(waits)) > 1


def test_zero_is_possible() -> None:
    assert checked_retries(Retries(0, 0, 0, 0, 0)) == Retries(0, 0, 0, 0, 0)
