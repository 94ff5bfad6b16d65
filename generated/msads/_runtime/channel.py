"""The state behind a client's calls: service, endpoint, connections and options. No I/O of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from threading import Lock
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from typing import Protocol as _Protocol

from .errors import UsageError
from .named_tuple import NamedTuple
from .options import PLAIN, Settings, Speaking, changed
from .service import CredentialsBase, HttpAnswer, HttpRequest, Operation, ResponseT, Service
from .settings import checked_credentials
from .struct import Message

if TYPE_CHECKING:
    from .call import Call
    from .errors import EncodeError
    from .exchange import Exchange
    from .items import ItemReader

__all__ = ["Channel", "Connection", "Protocol", "RawResponse", "Renewal", "spoken"]

_T = TypeVar("_T")

_IDLE = 30.0
"""The seconds for which an unused connection is kept."""


class Protocol(_Protocol):
    """Turns calls into HTTP requests, and HTTP responses into responses."""

    def encode(
        self,
        operation: Operation[Any],
        request: Message,
        credentials: CredentialsBase,
        url: str,
        speaking: Speaking = PLAIN,
    ) -> HttpRequest: ...

    def decode(self, operation: Operation[ResponseT], answer: HttpAnswer) -> ResponseT: ...

    def items(
        self, operation: Operation[ResponseT], path: tuple[str, ...], answer: Callable[[], HttpAnswer]
    ) -> ItemReader[ResponseT]: ...


class Connection:
    """The connections of calls, opened when first needed, and whether the client owns them.

    `kind` is the class of the HTTP library; connections passed as `http` are not the client's own. It opens
    `most` of its own at the same time; further calls wait for a free one.
    """

    def __init__(self, kind: str, http: Any, tls: Any, most: int) -> None:
        self.http = http
        self.is_own = http is None
        self.closed = False
        self._kind = kind
        self._tls = tls
        self._most = most
        self._opening = Lock()
        self._free: Any = None
        """Limits the calls with a connection at the same time, if the connections are the client's own."""

    def close(self) -> Any:
        """Refuse further calls, and return what has to be closed, or None."""
        with self._opening:
            self.closed = True
            return self.http if self.is_own else None

    async def send(self, call: Call[Any], execution: Any) -> None:
        """Send a call and take its response, unless the call leaves it open: then `release` has to follow."""
        from .sending import send

        http = self._opened(call.settings, execution)
        if self.is_own:
            await execution.acquire(self._free, call.deadline.left)
        try:
            call.opened = await send(call, http, execution)
        finally:
            if self.is_own and call.opened is None:
                self._free.release()

    async def release(self, call: Call[Any], execution: Any) -> None:
        """Close a response that was left open."""
        if call.opened is None:
            return
        opened, call.opened = call.opened, None
        try:
            await execution.close(opened)
        finally:
            if self.is_own:
                self._free.release()

    def _opened(self, settings: Settings, execution: Any) -> Any:
        with self._opening:
            if self.http is None:
                from .connections import library

                found = library(settings.speaking.auth)
                # By default the library closes idle connections beyond 20, which many tasks need again at
                # once.
                limits = found.Limits(
                    max_connections=self._most, max_keepalive_connections=self._most, keepalive_expiry=_IDLE
                )
                verify = {} if self._tls is None else {"verify": self._tls}
                # The library's own queue takes time that grows with the square of the waiting calls.
                self._free = execution.slots(self._most)
                self.http = getattr(found, self._kind)(timeout=settings.timeout, limits=limits, **verify)
            return self.http


class RawResponse(NamedTuple, Generic[_T]):
    """A response and the HTTP exchange for it."""

    response: _T
    exchange: Exchange


class Renewal:
    """The values from asking functions of credentials again; `turn` counts how often that was."""

    __slots__ = ("failed", "lock", "turn", "values")

    def __init__(self) -> None:
        self.turn = 0
        self.values: Mapping[str, Any] = {}
        self.failed: EncodeError | None = None
        self.lock: Any = None


class Channel(NamedTuple):
    """What all calls of a client, or of a view of it, have in common: connection, credentials and settings.

    If `kept` is a list, it receives the exchanges of calls that end with a response.
    """

    service: Service
    protocol: Protocol
    connection: Connection
    settings: Settings
    credentials: CredentialsBase
    renewal: Renewal
    kept: list[Exchange] | None = None

    def with_credentials(self, credentials: CredentialsBase, client: str) -> Channel:
        """Return the channel with other credentials, for a client of that name; raise UsageError."""
        checked = checked_credentials(credentials, self.service.not_sent, client)
        return self._replace(credentials=checked, renewal=Renewal())

    def with_options(self, options: Mapping[str, Any], client: str) -> Channel:
        """Return the channel with other options, including single credentials; raise UsageError."""
        from .checks import CHECKS
        from .credentials import Overriding

        attributes = self.credentials._attributes()  # pyright: ignore[reportPrivateUsage]
        known = {name for name in attributes if name not in CHECKS}
        given = {name: value for name, value in options.items() if name in known}
        rest = {name: value for name, value in options.items() if name not in known}
        channel = self._replace(settings=changed(self.settings, rest, sorted(known)))
        if not given:
            return channel
        # A view's own token expires independently; those of the client are renewed for all its views
        # together.
        renewal = Renewal() if any(map(callable, given.values())) else self.renewal
        others = Overriding(self.credentials, given)
        checked = checked_credentials(others, self.service.not_sent, client)
        return channel._replace(credentials=checked, renewal=renewal)


def spoken(service: Service, name: str) -> tuple[Protocol, Any]:
    """Return the protocol of that name and its endpoints; protocols are imported when used."""
    if name == "soap":
        from .soap import SoapProtocol

        return SoapProtocol(service), service.endpoints
    if name == "rest" and service.rest is not None:
        from .rest import RestProtocol

        return RestProtocol(service, service.rest), service.rest.endpoints
    known = "'soap' or 'rest'" if service.rest else "only 'soap'"
    raise UsageError(f"{service.name} has no protocol {name!r}; it supports {known}")
