"""Waiting for jobs by polling."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from soapwright.runtime.errors import WaitFailed, WaitTimedOut
from soapwright.runtime.service import Wait

from .shop import GET, Clock, Wire, done, failed, made, right, types

WAIT = Wait(("Got",), GET, "name", "job", "state", ("Done",), ("Failed",), 2.0, 4.0, 60.0)
SUBMITTED = types.Got(name="7")


def state(word: str) -> httpx.Response:
    return right(f"<name>7</name><state>{word}</state>", TrackingId=f"t-{word}")


def waited(
    client: Any, timeout: float | None = None, progress: Any = None, submitted: Any = SUBMITTED
) -> Any:
    return done(client._wait((WAIT,), submitted, timeout, progress))


def test_a_job_is_polled_until_it_is_done(kind: str, own: Clock) -> None:
    seen: list[str] = []
    wire = Wire(*map(state, ("New", "Busy", "Busy", "Done")))
    found = waited(made(wire, kind), progress=lambda response: seen.append(response.state))
    assert (found.state, seen) == ("Done", ["New", "Busy", "Busy", "Done"])
    assert own.waits == [2.0, 3.0, 4.0]
    assert all("<shop:job>7</shop:job>" in text for text in wire.bodies)


def test_a_job_may_fail(kind: str, own: Clock) -> None:
    client = made(Wire(state("New"), state("Failed")), kind)
    error = failed(client._wait, (WAIT,), SUBMITTED, None, None)
    assert (type(error), error.status, error.response.state) == (WaitFailed, "Failed", "Failed")
    assert error.tracking_id == "t-Failed" and error.exchange.tracking_id == "t-Failed"
    assert str(error) == (
        "Get: 7 has failed: its state is Failed (tracking id t-Failed)\nWhat the service says is in `response`."
    )


def test_a_job_may_take_too_long(kind: str, own: Clock) -> None:
    wire = Wire(state("New"))
    error = failed(made(wire, kind)._wait, (WAIT,), SUBMITTED, 5.0, None)
    assert type(error) is WaitTimedOut and error.response.state == "New"
    assert str(error).startswith(
        "Get: 7 is not done within 5 s; its state is New (tracking id t-New)\nIt may still"
    )
    assert own.waits == [2.0, 3.0] and len(wire.sent) == 2
    wire = Wire(state("New"))
    assert type(failed(made(wire, kind)._wait, (WAIT,), SUBMITTED, None, None)) is WaitTimedOut
    assert sum(own.waits[2:]) == 60.0


def test_a_poll_that_takes_too_long_is_repeated(kind: str, own: Clock) -> None:
    wire = Wire(httpx.ReadTimeout("late"), state("Done"))
    assert waited(made(wire, kind, max_retries=0)).state == "Done"
    assert own.waits == []
    # A poll gets no more time than is left.
    wire = Wire(state("New"), state("Done"))
    waited(made(wire, kind), timeout=3.0)
    assert [request.extensions["timeout"].seconds for request in wire.sent] == [3.0, 1.0]


def test_progress_may_take_all_the_time_that_is_left(kind: str, own: Clock) -> None:
    def take_long(response: Any) -> None:
        own.time += 100

    error = failed(made(Wire(state("New")), kind)._wait, (WAIT,), SUBMITTED, 5.0, take_long)
    assert type(error) is WaitTimedOut and own.waits == [0]


def test_a_moment_is_enough_for_a_poll(own: Clock) -> None:
    own.time = 0.0
    assert waited(made(Wire(state("Done")), "sync"), timeout=0.001).state == "Done"
    error = failed(made(Wire(state("Done")), "sync")._wait, (WAIT,), SUBMITTED, 0.0009, None)
    assert str(error).startswith("Get: 7 is not done within 0.0009 s\n")


def test_only_the_last_exchange_of_a_wait_is_kept(kind: str, own: Clock) -> None:
    view, kept = made(Wire(*map(state, ("New", "Busy", "Done"))), kind)._polling()
    waited(view)
    assert [one.tracking_id for one in kept] == ["t-Done"]


@pytest.mark.parametrize(
    ("submitted", "message"),
    [
        (types.Get(id=1), "Get cannot be waited for; pass Got"),
        (types.Got(), "Got has no name, so it cannot be waited for"),
    ],
)
def test_only_jobs_can_be_waited_for(kind: str, submitted: Any, message: str) -> None:
    assert str(failed(made(Wire(), kind)._wait, (WAIT,), submitted, None, None)) == message


def test_progress_may_be_async_for_async_clients() -> None:
    seen: list[str] = []

    async def note(response: Any) -> None:
        seen.append(response.state)

    assert waited(made(Wire(state("Done")), "async"), progress=note).state == "Done"
    assert seen == ["Done"]
