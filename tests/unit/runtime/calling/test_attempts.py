"""Which calls are tried again, after which waits, and what is left of their attempts."""

from __future__ import annotations

import logging
from typing import Any

import httpx
import pytest

from soapwright.runtime import clock
from soapwright.runtime.errors import HttpError
from soapwright.runtime.hooks import Attempt
from soapwright.runtime.retries import Retries

from .shop import BUSY, ONE, PUT, SERVICE, Clock, Wire, done, failed, made, right, types


def test_a_call_that_is_safe_is_tried_again(kind: str, own: Clock, caplog: pytest.LogCaptureFixture) -> None:
    wire = Wire(BUSY, BUSY, right())
    client = made(wire, kind)
    with caplog.at_level(logging.INFO, "soapwright.runtime"):
        raw = done(client.with_raw_response(client.get, 1))
    assert (raw.response, raw.exchange.attempts) == (types.Got(name="crate"), 3)
    assert own.waits == [0.5, 1.0]
    assert caplog.messages == ["Get soap 200 in 0 ms, attempt 3, tracking id -"]
    wire = Wire(BUSY)
    error = failed(made(wire, kind).get, 1)
    assert (len(wire.sent), error.exchange.attempts) == (3, 3)
    wire = Wire(BUSY)
    error = failed(made(wire, kind)._call, PUT, ONE, None)
    assert (len(wire.sent), error.exchange.attempts) == (1, 1)


def test_attempts_are_logged_for_debugging(kind: str, own: Clock, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, "soapwright.runtime"):
        done(made(Wire(BUSY, right()), kind).get(1))
    assert "Get soap 503, attempt 1, the next one in 0.50 s" in caplog.messages


def test_headers_of_the_user_replace_those_of_the_contract(kind: str) -> None:
    wire, service = Wire(), SERVICE._replace(http_headers={"X-One": "of the contract", "X-Two": "shown"})
    client = made(wire, kind, service=service, headers={"x-one": "of the user", "X-Three": "new"})
    sent = done(client.with_raw_response(client.get, 1)).exchange.request_headers
    names = ("X-One", "X-Two", "X-Three")
    assert [wire.sent[0].headers.get_list(name) for name in names] == [["of the user"], ["shown"], ["new"]]
    assert [sent[name] for name in names] == ["***", "shown", "***"]


def test_no_attempt_is_kept_of_a_call_that_fails(kind: str) -> None:
    client = made(Wire(httpx.Response(400)), kind)
    view, kept = client._polling()
    assert type(failed(view.get, 1)) is HttpError
    assert kept == [] and view._polling()[1] is kept


def test_the_number_of_retries_may_be_limited(kind: str, own: Clock) -> None:
    wire = Wire(BUSY)
    assert type(failed(made(wire, kind, max_retries=1).get, 1)) is HttpError
    assert (len(wire.sent), own.waits) == (2, [0.5])


@pytest.mark.parametrize(
    ("options", "seconds"),
    [
        ({}, [100.0, 100.0, 100.0]),
        ({"try_timeout": 7}, [7.0, 7.0, 7.0]),
        ({"try_timeout": 700}, [100.0, 100.0, 100.0]),
        (
            {"timeout": 12.5, "try_timeout": 10, "retries": Retries(first_wait=5.0, longest_wait=9.0)},
            [10.0, 10.0],
        ),
    ],
)
def test_each_attempt_has_its_time(
    kind: str, options: dict[str, Any], seconds: list[float], own: Clock
) -> None:
    wire = Wire(BUSY)
    assert type(failed(made(wire, kind, **options).get, 1)) is HttpError
    assert [request.extensions["timeout"].seconds for request in wire.sent] == seconds
    assert wire.sent[0].extensions["timeout"].connect == seconds[0]


def test_waits_end_with_the_time_for_retries(kind: str, own: Clock) -> None:
    wire = Wire(BUSY)

    def later(attempt: Attempt) -> None:
        own.time += 150

    assert type(failed(made(wire, kind, timeout=1000, after_receiving=later).get, 1)) is HttpError
    # The second retry would begin more than 300 seconds after the call.
    assert len(wire.sent) == 2


def test_a_client_that_is_closed_during_a_wait_sends_nothing_more(
    kind: str, own: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    wire = Wire(BUSY)
    client = made(wire, kind)

    def close(seconds: float) -> None:
        client._channel.connection.closed = True

    async def close_async(seconds: float) -> None:
        close(seconds)

    monkeypatch.setattr(clock, "sleep", close)
    monkeypatch.setattr(clock, "sleep_async", close_async)
    assert type(failed(client.get, 1)) is HttpError
    assert len(wire.sent) == 1
