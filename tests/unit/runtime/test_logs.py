"""What is logged of a call: one line at INFO, and its exchange at DEBUG."""

from __future__ import annotations

import logging
from typing import Any

import pytest

from soapwright.runtime import clock
from soapwright.runtime.call import Call
from soapwright.runtime.deadline import Deadline
from soapwright.runtime.errors import HttpError, NotConnected, ServiceError, SoapFault
from soapwright.runtime.logs import ended, tried_again
from soapwright.runtime.options import Settings
from soapwright.runtime.service import HttpAnswer, HttpRequest, Operation, Service
from soapwright.runtime.soap import SoapProtocol
from tests.unit.runtime.contracts import SHOP, contract

LOGGER = "soapwright.runtime"
SERVICE = Service("Shop", contract("logged_shop", ""), (SHOP,), {}, {}, tracking_header="TrackingId")
GET: Operation[Any, Any] = Operation("Get", "urn:get", None)
ANSWER = HttpAnswer(200, {}, b"<answer/>")


class Made(Call[Any]):
    """A call that took 1.5 seconds."""

    def __init__(self, answer: HttpAnswer | None, failed: ServiceError | None, sent: bool = True) -> None:
        settings = Settings("https://shop.example/", "soap", 5.0)
        super().__init__(SERVICE, SoapProtocol(SERVICE), GET, settings, Deadline(5), 2)
        self.answer, self.failed = answer, failed
        if sent:
            self.sent = HttpRequest("POST", "https://shop.example/", {}, b"<request/>")
        self._begun, self._ended = clock.monotonic(), clock.monotonic() + 1.5


def fault(code: str | None = None, tracking_id: str | None = None) -> SoapFault:
    found = SoapFault()
    found.fault_code, found.tracking_id = code, tracking_id
    return found


def tracked(error: ServiceError) -> ServiceError:
    error.tracking_id = "t-1"
    return error


@pytest.mark.parametrize(
    ("answer", "failed", "result", "tracking_id"),
    [
        (ANSWER, None, "200", "-"),
        (HttpAnswer(200, {"TrackingId": "t-2"}, b""), None, "200", "t-2"),
        (HttpAnswer(503, {}, b""), HttpError(503, ""), "503", "-"),
        (HttpAnswer(500, {"TrackingId": "t-2"}, b""), fault("s:Server"), "500 SoapFault s:Server", "t-2"),
        (
            HttpAnswer(500, {"TrackingId": "t-2"}, b""),
            fault("s:Server", "t-1"),
            "500 SoapFault s:Server",
            "t-1",
        ),
        (HttpAnswer(500, {}, b""), fault(), "500 SoapFault", "-"),
        (None, NotConnected("refused"), "NotConnected", "-"),
        (None, tracked(NotConnected("refused")), "NotConnected", "t-1"),
    ],
)
def test_a_call_is_one_line(
    answer: HttpAnswer | None,
    failed: ServiceError | None,
    result: str,
    tracking_id: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    with caplog.at_level(20, LOGGER):
        ended(Made(answer, failed))
    assert caplog.record_tuples == [
        (LOGGER, logging.INFO, f"Get soap {result} in 1500 ms, attempt 2, tracking id {tracking_id}")
    ]


def test_another_attempt_is_logged_for_debugging(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(10, LOGGER):
        tried_again(Made(ANSWER._replace(status=503), None), HttpError(503, "busy"), 0.256)
    assert caplog.record_tuples == [
        (LOGGER, logging.DEBUG, "Get sent: <request/>"),
        (LOGGER, logging.DEBUG, "Get received: <answer/>"),
        (LOGGER, logging.DEBUG, "Get soap 503, attempt 2, the next one in 0.26 s"),
    ]


@pytest.mark.parametrize(
    ("answer", "sent", "bodies"),
    [
        (ANSWER, True, ["Get sent: <request/>", "Get received: <answer/>"]),
        (None, True, ["Get sent: <request/>"]),
        (None, False, []),
    ],
)
def test_bodies_are_logged_as_far_as_there_are_any(
    answer: HttpAnswer | None, sent: bool, bodies: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(10, LOGGER):
        ended(Made(answer, None, sent))
    assert caplog.messages[:-1] == bodies


class Untouchable:
    """A call of which nothing may be looked at."""

    def __getattr__(self, name: str) -> Any:
        raise AssertionError(name)


class WithoutExchange(Made):
    """A call whose exchange may not be made."""

    def exchange(self) -> Any:
        raise AssertionError


def test_what_is_not_logged_takes_no_time(caplog: pytest.LogCaptureFixture) -> None:
    call: Any = Untouchable()
    with caplog.at_level(21, LOGGER):
        ended(call)
    with caplog.at_level(11, LOGGER):
        tried_again(call, HttpError(503, ""), 1.0)
        ended(WithoutExchange(ANSWER, None))
    assert len(caplog.messages) == 1
