"""The time that a call has, as a whole: the HTTP library and the sockets below it know what is left of it, step by step.

The library bounds each single read and write, so that a service which sends a byte now and then could hold a call for
ever. Its time-outs are a mapping that every step asks again, and a socket is asked again for each read: both get
their answer from here.
"""

from __future__ import annotations

import socket
from contextlib import suppress
from threading import Timer
from typing import Any, Self

from . import clock

__all__ = ["Deadline", "watch"]

_LONGEST = 1e8
"""Seconds; what is longer does not fit what operating systems take."""
_SHORTEST = 0.001
"""Seconds; 0 would mean not to wait at all, which is another kind of socket."""
_PIECE = 65536
"""Bytes that are written in one go."""


class Deadline(dict[str, float]):
    """The time-outs of one call or of one try of it, for the extension `timeout` of requests.

    `seconds` is for the whole of it; it ends with `outer`, if that ends before.
    """

    def __init__(self, seconds: float, connect: float | None = None, outer: Deadline | None = None) -> None:
        self.seconds = min(seconds, _LONGEST)
        self.connect = self.seconds if connect is None else min(connect, self.seconds)
        super().__init__(connect=self.connect, read=self.seconds, write=self.seconds, pool=self.seconds)
        end = clock.monotonic() + self.seconds
        self._end: float = end if outer is None else min(end, outer._end)
        self._paused = 0.0
        self._stream: Any = None
        self._handshake: _Cut | None = None

    @property
    def left(self) -> float:
        """Seconds that are left; never less than a moment."""
        return max(self._end - clock.monotonic(), _SHORTEST)

    @property
    def passed(self) -> bool:
        """Whether the time is over."""
        return clock.monotonic() >= self._end

    def pause(self) -> None:
        """Let the time stand still: what follows is the caller's own."""
        self._paused = clock.monotonic()

    def resume(self) -> None:
        """Let it run again."""
        self._end += clock.monotonic() - self._paused

    def get(self, step: object, default: Any = None) -> Any:
        """Return what a step may take; this is how the transport asks."""
        return _Left(min(self.left, self.connect) if step == "connect" else self.left, self)

    def trace(self, event: str, info: dict[str, Any]) -> None:
        """Watch over the sockets that a call opens; for the extension `trace` of requests."""
        if event.endswith("start_tls.started") and self._stream is not None:
            self._handshake = _Cut(self._stream, self.left)
        elif self._handshake is not None:
            self._handshake.cancel()
            self._handshake = None
        stream = info.get("return_value")
        if hasattr(stream, "start_tls"):
            self._stream = stream
            watch(stream)


class _Left(float):
    """What was left of a deadline when a step began."""

    def __new__(cls, seconds: float, deadline: Deadline) -> Self:
        made = super().__new__(cls, seconds)
        made.deadline = deadline
        return made

    deadline: Deadline


def watch(stream: Any) -> None:
    """Let each read and write of a (sync) network stream end with the deadline of the call that it is for."""
    if "read" in getattr(stream, "__dict__", {"read": None}):
        # Watched already, or of a kind that cannot be.
        return
    read, write = stream.read, stream.write

    def read_in_time(max_bytes: int, timeout: float | None = None) -> bytes:
        found: bytes = read(max_bytes, timeout=_now(timeout))
        return found

    def write_in_time(buffer: bytes, timeout: float | None = None) -> None:
        for start in range(0, len(buffer), _PIECE):
            write(buffer[start : start + _PIECE], timeout=_now(timeout))

    stream.read, stream.write = read_in_time, write_in_time


def _now(timeout: float | None) -> float | None:
    if not isinstance(timeout, _Left):
        # Another user of the same connection.
        return timeout
    if timeout.deadline.passed:
        raise TimeoutError
    return timeout.deadline.left


class _Cut:
    """Cuts a connection off at the deadline: a TLS handshake is many reads, with the first one's time each."""

    def __init__(self, stream: Any, seconds: float) -> None:
        # One of our own for the same connection: the TLS layer takes the other one over.
        under = stream.get_extra_info("socket")
        self._socket = socket.fromfd(under.fileno(), under.family, under.type)
        self._timer = Timer(seconds, self._cut)
        self._timer.daemon = True
        self._timer.start()

    def _cut(self) -> None:
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)

    def cancel(self) -> None:
        """Leave the connection as it is."""
        self._timer.cancel()
        self._socket.close()
