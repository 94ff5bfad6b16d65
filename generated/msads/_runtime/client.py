"""The clients: they open a connection when it is first needed, send what the protocol encodes, and decode.

What does not wait for anything is in `_Connector` and in `call.Call`, which the sync and the async client share.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Generator
from threading import BoundedSemaphore, Lock
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, Self, TypeVar, Unpack
from typing import Protocol as _Protocol

from .connections import AsyncHttpClient, HttpClient, library
from .errors import ServiceError, UsageError
from .lazy import calls
from .options import PLAIN, Options, Speaking, speaking
from .service import CredentialsBase, HttpAnswer, HttpRequest, Operation, ResponseT, Service
from .settings import (
    checked_bytes,
    checked_credentials,
    checked_endpoint,
    checked_http,
    checked_seconds,
    shown_url,
)
from .struct import Struct

if TYPE_CHECKING:
    from . import streaming
    from .items import ItemReader
    from .streaming import AsyncItems, Items

__all__ = [
    "CONNECTIONS",
    "MAX_ANSWER_BYTES",
    "TIMEOUT",
    "AsyncClient",
    "Client",
    "Protocol",
    "Settings",
]


_HttpT = TypeVar("_HttpT")

TIMEOUT = 100.0
"""Seconds that a call may take as a whole, unless the client or the call says otherwise."""

MAX_ANSWER_BYTES = 64 * 1024 * 1024
"""How large an answer may be, compressed and decompressed, unless the client says otherwise."""

CONNECTIONS = 50
"""How many connections a client of its own keeps open; further calls wait until one is free."""

_IDLE = 30.0
"""Seconds for which a connection is kept that nobody uses."""

_GRACE = 0.05
"""Seconds after the deadline in which the HTTP library may say by itself what took too long."""


class Protocol(_Protocol):
    """How calls become HTTP requests and HTTP answers become responses."""

    def encode(
        self,
        operation: Operation[Any],
        request: Struct,
        credentials: CredentialsBase,
        url: str,
        speaking: Speaking = PLAIN,
    ) -> HttpRequest: ...

    def decode(self, operation: Operation[ResponseT], answer: HttpAnswer) -> ResponseT: ...

    def items(
        self, operation: Operation[ResponseT], path: tuple[str, ...], answer: Callable[[], HttpAnswer]
    ) -> ItemReader[ResponseT]: ...


class Settings(NamedTuple):
    """Where a client sends its calls, how it speaks, and what bounds the calls; times in seconds."""

    endpoint: str
    timeout: float
    connect_timeout: float | None
    max_answer_bytes: int
    speaking: Speaking = PLAIN


class _Connection(Generic[_HttpT]):
    """The connections that calls go over, opened when they are first needed, and who may close them."""

    def __init__(self, http: _HttpT | None) -> None:
        self.http = http
        self.is_own = http is None
        self.closed = False
        self.opening = Lock()
        self.free: Any = None
        """Those who may have a connection at the same time, where they are the client's own."""


class _Connector(Generic[_HttpT]):
    """Which service, where, and how calls are encoded and sent. No I/O."""

    _borrows = False
    _kind = ""

    def __init__(
        self,
        service: Service,
        credentials: CredentialsBase | None,
        *,
        protocol: str,
        environment: str,
        endpoint: str | None,
        http: _HttpT | None,
        timeout: float,
        connect_timeout: float | None,
        max_answer_bytes: int,
        allow_http: bool,
        port: str = "",
        **options: Unpack[Options],
    ) -> None:
        if port != service.port:
            service = _at(service, port, protocol)
        self._connection = _Connection(None if http is None else checked_http(http, self._kind))
        self._not_sent = service.not_sent
        self._credentials = checked_credentials(credentials, self._not_sent, type(self).__name__)
        self._protocol, endpoints = _protocol(service, protocol)
        if endpoint is None and environment not in endpoints:
            known = ", ".join(map(repr, endpoints)) or "none"
            raise UsageError(
                f"{service.name} has no environment {environment!r}; known: {known}. Or pass endpoint=…"
            )
        self._settings = Settings(
            checked_endpoint(endpoints[environment] if endpoint is None else endpoint, allow_http),
            checked_seconds("timeout", timeout),
            None if connect_timeout is None else checked_seconds("connect_timeout", connect_timeout),
            checked_bytes("max_answer_bytes", max_answer_bytes),
            speaking(options, protocol, service.mtom) if options or service.mtom else PLAIN,
        )
        self._tls = options.get("tls")
        if self._tls is not None and http is not None:
            raise UsageError(
                "tls= is for connections of the client's own; give it to the one passed as http="
            )

    def with_credentials(self, credentials: CredentialsBase) -> Self:
        """Return the client with other credentials, for a call or for many.

        It sends over the same connections, which are closed with the client that this one comes from.
        """
        made = type(self).__new__(type(self))
        checked = checked_credentials(credentials, self._not_sent, type(self).__name__)
        made.__dict__.update(self.__dict__, _credentials=checked, _borrows=True)
        return made

    def _begun(self, operation: Operation[ResponseT], timeout: float | None) -> calls.Call[ResponseT]:
        """Return a call whose time has begun to run."""
        return calls.Call(*self._beginning(operation, timeout))

    def _beginning(
        self, operation: Operation[ResponseT], timeout: float | None
    ) -> tuple[Protocol, Operation[ResponseT], Settings, float | None]:
        """Return what a call is made of."""
        if self._connection.closed:
            raise UsageError(f"{operation.name}: the client is closed")
        seconds = None if timeout is None else checked_seconds("timeout", timeout)
        return self._protocol, operation, self._settings, seconds

    def _begun_items(
        self, operation: Operation[ResponseT], timeout: float | None, path: tuple[str, ...]
    ) -> streaming.ItemCall[ResponseT]:
        from .streaming import ItemCall

        return ItemCall(*self._beginning(operation, timeout), path)

    def _library(self) -> Any:
        """Return the HTTP library that connections of the client's own are of."""
        return library(self._settings.speaking.auth)

    def _options(self) -> dict[str, Any]:
        """Return what a connection of the client's own is made with."""
        # By itself, the library closes what is idle beyond 20 of them: most of what many tasks need again at once.
        limits = self._library().Limits(
            max_connections=CONNECTIONS, max_keepalive_connections=CONNECTIONS, keepalive_expiry=_IDLE
        )
        verify = {} if self._tls is None else {"verify": self._tls}
        return {"timeout": self._settings.timeout, "limits": limits, **verify}

    def __repr__(self) -> str:
        return f"{type(self).__name__}({shown_url(self._settings.endpoint)!r})"


class Client(_Connector[HttpClient]):
    """The base of the generated clients; one of them may serve many threads."""

    _kind = "Client"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connection, unless it was passed in; every later call is an error."""
        connection = self._connection
        if self._borrows:
            return
        with connection.opening:
            connection.closed = True
            if connection.is_own and connection.http is not None:
                connection.http.close()

    def _call(self, operation: Operation[ResponseT], request: Struct, timeout: float | None) -> ResponseT:
        outcome = self._outcome(operation, request, self._begun(operation, timeout))
        if isinstance(outcome, ServiceError):
            # Raised here, where no local holds a secret.
            raise outcome
        return outcome

    def _outcome(
        self, operation: Operation[ResponseT], request: Struct, call: calls.Call[ResponseT]
    ) -> ResponseT | ServiceError:
        from .credentials import not_awaitable

        try:
            given = {name: not_awaitable(value, name) for name, value in call.asked(self._credentials)}
            call.encode(request, given)
            self._send(call)
            return call.response()
        except Exception as error:  # noqa: BLE001 - all that leaves a call is a ServiceError
            return call.failure(error)

    def _items(
        self, operation: Operation[ResponseT], request: Struct, timeout: float | None, *path: str
    ) -> Items[Any, ResponseT]:
        """Return the items of the list in a response that some attributes lead to, as they arrive."""
        from .streaming import Items

        return Items(
            operation,
            lambda: self._begun_items(operation, timeout, path),
            lambda call: self._received(call, request),
        )

    def _received(self, call: streaming.ItemCall[Any], request: Struct) -> Generator[bytes, None, None]:
        from .credentials import not_awaitable
        from .sending import received

        given = {name: not_awaitable(value, name) for name, value in call.asked(self._credentials)}
        call.encode(request, given)
        connection, http = self._connection, self._opened()
        if connection.is_own and not connection.free.acquire(timeout=call.deadline.left):
            raise TimeoutError
        try:
            yield from received(call, http)
        finally:
            if connection.is_own:
                connection.free.release()

    def _send(self, call: calls.Call[Any]) -> None:
        from .sending import send

        connection, http = self._connection, self._opened()
        if connection.is_own and not connection.free.acquire(timeout=call.deadline.left):
            raise TimeoutError
        try:
            send(call, http)
        finally:
            if connection.is_own:
                connection.free.release()

    def _opened(self) -> HttpClient:
        connection = self._connection
        with connection.opening:
            if connection.http is None:
                # The library's own queue needs a time that grows with the square of those who wait in it.
                connection.free = BoundedSemaphore(CONNECTIONS)
                connection.http = self._library().Client(**self._options())
            return connection.http


class AsyncClient(_Connector[AsyncHttpClient]):
    """The base of the generated async clients; one of them may serve many tasks of one event loop (asyncio)."""

    _kind = "AsyncClient"

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Close the connection, unless it was passed in; every later call is an error."""
        connection = self._connection
        if self._borrows:
            return
        connection.closed = True
        if connection.is_own and connection.http is not None:
            await connection.http.aclose()

    async def _call(
        self, operation: Operation[ResponseT], request: Struct, timeout: float | None
    ) -> ResponseT:
        outcome = await self._outcome(operation, request, self._begun(operation, timeout))
        if isinstance(outcome, ServiceError):
            # Raised here, where no local holds a secret.
            raise outcome
        return outcome

    async def _outcome(
        self, operation: Operation[ResponseT], request: Struct, call: calls.Call[ResponseT]
    ) -> ResponseT | ServiceError:
        from asyncio import timeout

        from .credentials import awaited

        try:
            async with timeout(call.deadline.left + _GRACE):
                given = {name: await awaited(value, name) for name, value in call.asked(self._credentials)}
                call.encode(request, given)
                await self._send(call)
            return call.response()
        except Exception as error:  # noqa: BLE001 - all that leaves a call is a ServiceError
            return call.failure(error)

    def _items(
        self, operation: Operation[ResponseT], request: Struct, timeout: float | None, *path: str
    ) -> AsyncItems[Any, ResponseT]:
        """Return the items of the list in a response that some attributes lead to, as they arrive."""
        from .streaming import AsyncItems

        return AsyncItems(
            operation,
            lambda: self._begun_items(operation, timeout, path),
            lambda call: self._received(call, request),
        )

    async def _received(self, call: streaming.ItemCall[Any], request: Struct) -> AsyncGenerator[bytes, None]:
        from asyncio import timeout

        from .credentials import awaited
        from .sending import answer_async

        connection, http = self._connection, self._opened()
        async with timeout(call.deadline.left + _GRACE):
            given = {name: await awaited(value, name) for name, value in call.asked(self._credentials)}
            call.encode(request, given)
            if connection.is_own:
                await connection.free.acquire()
        try:
            async with timeout(call.deadline.left + _GRACE):
                answer = await answer_async(call, http)
            try:
                pieces = answer.aiter_raw() if call.begin(answer) else None
                while pieces is not None:
                    async with timeout(call.deadline.left + _GRACE):
                        piece = await anext(pieces, None)
                    if piece is None:
                        break
                    yield piece
            finally:
                await answer.aclose()
        finally:
            if connection.is_own:
                connection.free.release()

    async def _send(self, call: calls.Call[Any]) -> None:
        from .sending import send_async

        connection, http = self._connection, self._opened()
        if connection.is_own:
            await connection.free.acquire()
        try:
            await send_async(call, http)
        finally:
            if connection.is_own:
                connection.free.release()

    def _opened(self) -> AsyncHttpClient:
        connection = self._connection
        if connection.http is None:
            from asyncio import Semaphore

            # The library's own queue needs a time that grows with the square of those who wait in it.
            connection.free = Semaphore(CONNECTIONS)
            connection.http = self._library().AsyncClient(**self._options())
        return connection.http


def _at(service: Service, port: str, protocol: str) -> Service:
    """Return the facts of a service at another port than its first."""
    if port not in service.ports:
        known = ", ".join(map(repr, (service.port, *service.ports)))
        raise UsageError(f"{service.name} has no port {port!r}; known: {known}")
    if protocol != "soap":
        raise UsageError(
            f"{service.name} has ports over SOAP alone: leave out port={port!r} or protocol={protocol!r}"
        )
    return service.at(port)


def _protocol(service: Service, name: str) -> tuple[Protocol, Any]:
    """Return the protocol of that name and its endpoints; each is only imported where it is used."""
    if name == "soap":
        from .soap import SoapProtocol

        return SoapProtocol(service), service.endpoints
    if name == "rest" and service.rest is not None:
        from .rest import RestProtocol

        return RestProtocol(service, service.rest), service.rest.endpoints
    known = "'soap' or 'rest'" if service.rest else "'soap' alone"
    raise UsageError(f"{service.name} has no protocol {name!r}; it speaks {known}")
