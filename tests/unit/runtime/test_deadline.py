"""How much time a call has left for each of its steps, by a clock that only moves on demand."""

from __future__ import annotations

import time
from typing import Any

import httpx
import pytest

from msads import Credentials, TimedOut
from msads.v13.customer_management import CustomerManagement
from soapwright.runtime import clock
from soapwright.runtime.deadline import Deadline, watch


class Watch:
    """A clock that only moves on demand."""

    now = 1000.0

    def __call__(self) -> float:
        return self.now


class Stream:
    """A network stream that answers each read and notes what it was given."""

    def __init__(self) -> None:
        self.given: list[tuple[object, float | None]] = []

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        self.given.append((max_bytes, timeout))
        return b"x"

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self.given.append((len(buffer), timeout))


@pytest.fixture
def watch_of_the_test(monkeypatch: pytest.MonkeyPatch) -> Watch:
    """The clock that deadlines look at."""
    made = Watch()
    monkeypatch.setattr(clock, "monotonic", made)
    return made


def test_every_step_gets_the_remaining_time(watch_of_the_test: Watch) -> None:
    deadline = Deadline(10, connect=3)
    assert (deadline.get("connect"), deadline.get("read"), deadline.left) == (3, 10, 10)
    watch_of_the_test.now += 8
    assert (deadline.get("connect"), deadline.get("read"), deadline.passed) == (2, 2, False)
    watch_of_the_test.now += 2
    assert deadline.passed and 0 < deadline.left < 0.01


def test_an_attempt_ends_no_later_than_its_call(watch_of_the_test: Watch) -> None:
    call = Deadline(10)
    watch_of_the_test.now += 7
    assert Deadline(5, outer=call).left == 3
    assert Deadline(2, outer=call).left == 2


def test_the_callers_own_work_does_not_count(watch_of_the_test: Watch) -> None:
    deadline = Deadline(10)
    deadline.pause()
    watch_of_the_test.now += 60
    deadline.resume()
    assert deadline.left == 10 and not deadline.passed


@pytest.mark.usefixtures("watch_of_the_test")
def test_timeouts_are_limited_to_what_systems_accept() -> None:
    assert Deadline(float("inf")).seconds == Deadline(1e300).get("connect") == 1e8


def test_reads_and_writes_of_a_watched_stream_get_the_remaining_time(watch_of_the_test: Watch) -> None:
    stream, deadline = Stream(), Deadline(10)
    watch(stream)
    watch(stream)
    at_first = deadline.get("read")
    assert stream.read(5, timeout=at_first) == b"x"
    watch_of_the_test.now += 4
    stream.read(5, timeout=at_first)
    stream.write(b"." * 100_000, timeout=at_first)
    # Another user of the connection has a separate deadline.
    stream.read(5, timeout=99)
    assert stream.given == [(5, 10), (5, 6), (65536, 6), (34464, 6), (5, 99)]
    watch_of_the_test.now += 6
    with pytest.raises(TimeoutError):
        stream.read(5, timeout=at_first)
    assert len(stream.given) == 5


def test_a_call_that_ends_before_anything_is_sent_may_be_repeated() -> None:
    """Whatever the operation does."""

    def answer(_: httpx.Request) -> httpx.Response:
        raise AssertionError

    http = httpx.Client(transport=httpx.MockTransport(answer))
    hook: Any = lambda attempt: time.sleep(0.02)
    client = CustomerManagement(Credentials(), http=http, timeout=0.01, max_retries=0, before_sending=hook)
    with pytest.raises(TimedOut) as error:
        client.delete_customer(customer_id=1, time_stamp=b"")
    assert error.value.retry.safe
