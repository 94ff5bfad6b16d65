"""How much time a call has left for each of its steps, by a clock that only moves on demand."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable
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


class Connecting(Stream):
    """A network stream before its TLS handshake."""

    def __init__(self, connected: socket.socket) -> None:
        super().__init__()
        self._connected = connected

    def start_tls(self) -> None:
        raise AssertionError("only the HTTP library calls this")

    def get_extra_info(self, info: str) -> socket.socket:
        assert info == "socket"
        return self._connected


class Alarm:
    """A timer that only goes off on demand."""

    made: list[Alarm]

    def __init__(self, seconds: float, function: Callable[[], None]) -> None:
        self.seconds, self.go_off = seconds, function
        self.daemon = False
        self.states: list[str] = []
        Alarm.made.append(self)

    def start(self) -> None:
        self.states.append("started as a daemon" if self.daemon else "started")

    def cancel(self) -> None:
        self.states.append("cancelled")


@pytest.fixture
def alarms(monkeypatch: pytest.MonkeyPatch) -> list[Alarm]:
    """The timers that deadlines have set."""
    Alarm.made = []
    monkeypatch.setattr("soapwright.runtime.deadline.Timer", Alarm)
    return Alarm.made


def test_a_handshake_is_cut_off_at_the_deadline(watch_of_the_test: Watch, alarms: list[Alarm]) -> None:
    ours, theirs = socket.socketpair()
    theirs.setblocking(False)
    stream, deadline = Connecting(ours), Deadline(10)
    with ours, theirs:
        deadline.trace("connection.start_tls.started", {})
        assert alarms == []
        deadline.trace("connection.connect_tcp.complete", {"return_value": stream})
        stream.read(5, timeout=deadline.get("read"))
        watch_of_the_test.now += 4
        deadline.trace("connection.start_tls.started", {})
        (alarm,) = alarms
        assert (alarm.seconds, alarm.states) == (6, ["started as a daemon"])
        alarm.go_off()
        assert theirs.recv(1) == b""
        ours.close()
        # The connection may be closed before the alarm is.
        alarm.go_off()


@pytest.mark.usefixtures("watch_of_the_test")
def test_a_handshake_in_time_leaves_the_connection_open(alarms: list[Alarm]) -> None:
    ours, theirs = socket.socketpair()
    theirs.setblocking(False)
    deadline = Deadline(10)
    with ours, theirs:
        deadline.trace("connection.connect_tcp.complete", {"return_value": Connecting(ours)})
        deadline.trace("connection.start_tls.started", {})
        deadline.trace("connection.start_tls.complete", {"return_value": Stream()})
        deadline.trace("http11.send_request_headers.started", {})
        (alarm,) = alarms
        assert alarm.states == ["started as a daemon", "cancelled"]
        with pytest.raises(BlockingIOError):
            theirs.recv(1)
        ours.close()
        # Nothing else holds it open.
        assert theirs.recv(1) == b""


@pytest.mark.usefixtures("watch_of_the_test")
def test_a_new_connection_is_watched() -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        stream, deadline = Connecting(ours), Deadline(10)
        deadline.trace("connection.connect_tcp.complete", {"return_value": stream})
        deadline.trace("http11.receive_response_body.complete", {"return_value": None})
        stream.write(b"." * 65537, timeout=deadline.get("write"))
        assert stream.given == [(65536, 10), (1, 10)]


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
