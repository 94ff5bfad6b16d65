"""Network connections with one deadline for all their steps, to addresses that were checked before."""

from __future__ import annotations

import socket
import ssl
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any, TypeAlias

from soapwright.read.addresses import is_public, literal

AddressInfo: TypeAlias = "tuple[socket.AddressFamily, int, int, str, Any]"
"""An address as `socket.getaddrinfo` returns it."""
Resolve: TypeAlias = Callable[[str, int], Sequence[AddressInfo]]


class PrivateAddressError(Exception):
    """A host has an address that must not be connected to; the first argument is that address."""


class Deadline:
    """The moment at which a fetch must be over."""

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds

    def left(self) -> float:
        """Return the seconds left; raise TimeoutError if there are none."""
        left = self._end - time.monotonic()
        if left <= 0:
            raise TimeoutError
        return left


def look_up(host: str, port: int) -> Sequence[AddressInfo]:
    """Return the addresses of a host, from the system's resolver."""
    return socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)


@dataclass
class Network:
    """Network access for the fetches of one contract. Each host is looked up once, so that it cannot move.

    `private` allows every address; without it, only the host and port of the contract itself may have an address
    that is not public. `begins_here` means that the first connection goes to that host.
    """

    private: bool = False
    begins_here: bool = False
    resolve: Resolve = look_up
    _known: dict[tuple[str, int], Sequence[AddressInfo]] = field(default_factory=dict)
    _source: tuple[str, int] | None = None

    def connect(self, host: str, port: int, deadline: Deadline, *, checked: bool = True) -> socket.socket:
        """Return a connection; `checked=False` is for a proxy, which may have any address.

        Raises PrivateAddressError before anything is sent, OSError, and TimeoutError at the deadline.
        """
        if checked:
            self.check_name(host, port)
        addresses = self._addresses(host, port, deadline)
        if checked:
            for _, _, _, _, address in addresses:
                self._check(host, port, address[0])
        return _connected(addresses, deadline)

    def check_name(self, host: str, port: int) -> None:
        """Raise PrivateAddressError for a host whose name is itself a private address."""
        self._check(host, port, literal(host) or "")

    @cached_property
    def tls(self) -> ssl.SSLContext:
        """The TLS settings: certificates are verified with the system's trust store."""
        return ssl.create_default_context()

    def _check(self, host: str, port: int, address: str) -> None:
        name = host.rstrip(".").lower()
        if self._source is None and self.begins_here:
            self._source = (name, port)
        # The same host over TLS: many servers redirect there.
        at_home = self._source in ((name, port), (name, 80 if port == 443 else port))
        if address and not self.private and not at_home and not is_public(address):
            raise PrivateAddressError(address)

    def _addresses(self, host: str, port: int, deadline: Deadline) -> Sequence[AddressInfo]:
        if (host, port) not in self._known:
            self._known[host, port] = _within(deadline, lambda: self.resolve(host, port))
        return self._known[host, port]


def timed_tls(deadline: Deadline) -> type[ssl.SSLSocket]:
    """Return a class of TLS sockets that obey a deadline."""

    class TimedTls(ssl.SSLSocket):
        def recv_into(self, *args: Any, **options: Any) -> int:
            self.settimeout(deadline.left())
            return super().recv_into(*args, **options)

    return TimedTls


class _TimedSocket(socket.socket):
    """A socket that obeys a deadline over any number of reads."""

    deadline: Deadline

    def recv_into(self, *args: Any, **options: Any) -> int:
        self.settimeout(self.deadline.left())
        return super().recv_into(*args, **options)


def _connected(addresses: Sequence[AddressInfo], deadline: Deadline) -> socket.socket:
    failure: OSError = OSError("the host has no address")
    for number, (family, kind, protocol, _, address) in enumerate(addresses):
        connection = _TimedSocket(family, kind, protocol)
        connection.deadline = deadline
        try:
            # An address that does not answer leaves time for the next ones.
            connection.settimeout(deadline.left() / (len(addresses) - number))
            connection.connect(address)
            connection.settimeout(deadline.left())
        except OSError as error:
            connection.close()
            failure = error
        else:
            return connection
    raise failure


def _within(deadline: Deadline, look: Callable[[], Sequence[AddressInfo]]) -> Sequence[AddressInfo]:
    """Return the result of a look-up, or raise at the deadline.

    The thread is abandoned, as it cannot be stopped.
    """
    answers: SimpleQueue[Sequence[AddressInfo] | Exception] = SimpleQueue()

    def run() -> None:
        try:
            answers.put(look())
        except (OSError, ValueError) as error:
            answers.put(error)

    Thread(target=run, daemon=True).start()
    try:
        answer = answers.get(timeout=deadline.left())
    except Empty:
        raise TimeoutError from None
    if isinstance(answer, Exception):
        raise answer
    return answer
