"""The time limit of a whole call, which the HTTP library and the sockets below it obey in every step.

The library limits only each single read and write, so a service that sends a byte now and then could block a
call forever. The library looks its time-outs up in a mapping at every step, and reads of sockets can be
wrapped: both are answered here.
"""

from __future__ import annotations

import socket
from contextlib import suppress
from threading import Timer
from typing import Any, Self

from . import clock

__all__ = ["Deadline", "watch"]

_LONGEST = 1e8
"""Seconds; longer times are not supported by operating systems."""
_SHORTEST = 0.001
"""Seconds; 0 would make a socket non-blocking."""
_PIECE = 65536
"""The number of bytes to write at once."""


class Deadline(dict[str, float]):
    """The time-outs of a call or of one attempt, for the `timeout` extension of requests.

    `seconds` limits the whole of it; it also ends with `outer`, if that ends first.
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
        """The seconds left; never less than a moment."""
        return max(self._end - clock.monotonic(), _SHORTEST)

    @property
    def passed(self) -> bool:
        """Whether the time is over."""
        return clock.monotonic() >= self._end

    def pause(self) -> None:
        """Stop the clock during the caller's own work."""
        self._paused = clock.monotonic()

    def resume(self) -> None:
        """Restart the clock."""
        self._end += clock.monotonic() - self._paused

    def get(self, step: object, default: Any = None) -> Any:
        """Return the time left for a step; the transport calls this."""
        return _Left(min(self.left, self.connect) if step == "connect" else self.left, self)

    def trace(self, event: str, info: dict[str, Any]) -> None:
        """Watch the sockets that a call opens; for the `trace` extension of requests."""
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
    """The time left of a deadline when a step began."""

    def __new__(cls, seconds: float, deadline: Deadline) -> Self:
        made = super().__new__(cls, seconds)
        made.deadline = deadline
        return made

    deadline: Deadline


def watch(stream: Any) -> None:
    """Make each read and write of a (sync) network stream obey the deadline of the current call."""
    if "read" in getattr(stream, "__dict__", {"read": None}):
        # Watched already, or of a kind that cannot be watched.
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
    """Cuts a connection at the deadline: a TLS handshake is many reads, each with the first one's time."""

    def __init__(self, stream: Any, seconds: float) -> None:
        # A duplicate of the socket, because the TLS layer takes over the original.
        under = stream.get_extra_info("socket")
        self._socket = socket.fromfd(under.fileno(), under.family, under.type)
        self._timer = Timer(seconds, self._cut)
        self._timer.daemon = True
        self._timer.start()

    def _cut(self) -> None:
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)

    def cancel(self) -> None:
        """Leave the connection open."""
        self._timer.cancel()
        self._socket.close()
