"""The clients: they open a connection when it is first needed, send what the protocol encodes, and decode.

What does not wait for anything is in `_Connector` and in `call.Call`, which the sync and the async client share.
"""

from __future__ import annotations

from threading import BoundedSemaphore, Lock
from types import TracebackType
from typing import Any, Generic, NamedTuple, Self, TypeVar
from typing import Protocol as _Protocol

from .errors import ServiceError, UsageError
from .lazy import calls, httpx
from .service import CredentialsBase, HttpAnswer, HttpRequest, Operation, ResponseT, Service
from .settings import checked_bytes, checked_endpoint, checked_seconds, shown_url
from .struct import Struct

__all__ = ["CONNECTIONS", "MAX_ANSWER_BYTES", "TIMEOUT", "AsyncClient", "Client", "Protocol", "Settings"]


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
"""Seconds after the deadline in which httpx may say by itself what took too long."""


class Protocol(_Protocol):
    """How calls become HTTP requests and HTTP answers become responses."""

    def encode(
        self, operation: Operation[Any], request: Struct, credentials: CredentialsBase, url: str
    ) -> HttpRequest: ...

    def decode(self, operation: Operation[ResponseT], answer: HttpAnswer) -> ResponseT: ...


class Settings(NamedTuple):
    """Where a client sends its calls, and what bounds them; times in seconds."""

    endpoint: str
    timeout: float
    connect_timeout: float | None
    max_answer_bytes: int


class _Connector(Generic[_HttpT]):
    """Which service, where, and how calls are encoded and sent. No I/O."""

    _http: _HttpT | None

    def __init__(
        self,
        service: Service,
        credentials: CredentialsBase,
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
    ) -> None:
        if port != service.port:
            service = _at(service, port, protocol)
        self._http = http
        self._owns_http = http is None
        self._closed = False
        self._opening = Lock()
        self._credentials = credentials
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
        )

    def _begun(self, operation: Operation[ResponseT], timeout: float | None) -> calls.Call[ResponseT]:
        """Return a call whose time has begun to run."""
        if self._closed:
            raise UsageError(f"{operation.name}: the client is closed")
        seconds = None if timeout is None else checked_seconds("timeout", timeout)
        return calls.Call(self._protocol, operation, self._settings, seconds)

    def _options(self) -> dict[str, Any]:
        """Return what a connection of the client's own is made with."""
        # By itself, httpx closes what is idle beyond 20 of them: most of what many tasks need again at once.
        limits = httpx.Limits(
            max_connections=CONNECTIONS, max_keepalive_connections=CONNECTIONS, keepalive_expiry=_IDLE
        )
        return {"timeout": self._settings.timeout, "limits": limits}

    def __repr__(self) -> str:
        return f"{type(self).__name__}({shown_url(self._settings.endpoint)!r})"


class Client(_Connector["httpx.Client"]):
    """The base of the generated clients; one of them may serve many threads."""

    _free: BoundedSemaphore

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connection, unless it was passed in; every later call is an error."""
        with self._opening:
            self._closed = True
            if self._owns_http and self._http is not None:
                self._http.close()

    def _call(self, operation: Operation[ResponseT], request: Struct, timeout: float | None) -> ResponseT:
        outcome = self._outcome(operation, request, self._begun(operation, timeout))
        if isinstance(outcome, ServiceError):
            # Raised here, where no local holds a secret.
            raise outcome
        return outcome

    def _outcome(
        self, operation: Operation[ResponseT], request: Struct, call: calls.Call[ResponseT]
    ) -> ResponseT | ServiceError:
        from .credentials import given, not_awaitable

        try:
            call.encode(
                request,
                {
                    part.attribute: not_awaitable(given(self._credentials, part), part)
                    for part in operation.headers
                },
            )
            self._send(call)
            return call.response()
        except Exception as error:  # noqa: BLE001 - all that leaves a call is a ServiceError
            return call.failure(error)

    def _send(self, call: calls.Call[Any]) -> None:
        http = self._opened()
        if self._owns_http and not self._free.acquire(timeout=call.deadline.left):
            raise TimeoutError
        try:
            answer = http.send(call.request(http), stream=True, follow_redirects=False)
            try:
                if call.begin(answer):
                    for piece in answer.iter_raw():
                        call.take(piece)
            finally:
                answer.close()
        finally:
            if self._owns_http:
                self._free.release()

    def _opened(self) -> httpx.Client:
        with self._opening:
            if self._http is None:
                # httpx's own queue needs a time that grows with the square of those who wait in it.
                self._free = BoundedSemaphore(CONNECTIONS)
                self._http = httpx.Client(**self._options())
            return self._http


class AsyncClient(_Connector["httpx.AsyncClient"]):
    """The base of the generated async clients; one of them may serve many tasks of one event loop (asyncio)."""

    _free: Any

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Close the connection, unless it was passed in; every later call is an error."""
        self._closed = True
        if self._owns_http and self._http is not None:
            await self._http.aclose()

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

        from .credentials import awaited, given

        try:
            async with timeout(call.deadline.left + _GRACE):
                call.encode(
                    request,
                    {
                        part.attribute: await awaited(given(self._credentials, part), part)
                        for part in operation.headers
                    },
                )
                await self._send(call)
            return call.response()
        except Exception as error:  # noqa: BLE001 - all that leaves a call is a ServiceError
            return call.failure(error)

    async def _send(self, call: calls.Call[Any]) -> None:
        http = self._opened()
        if self._owns_http:
            await self._free.acquire()
        try:
            answer = await http.send(call.request(http, trace=False), stream=True, follow_redirects=False)
            try:
                if call.begin(answer):
                    async for piece in answer.aiter_raw():
                        call.take(piece)
            finally:
                await answer.aclose()
        finally:
            if self._owns_http:
                self._free.release()

    def _opened(self) -> httpx.AsyncClient:
        if self._http is None:
            from asyncio import Semaphore

            # httpx's own queue needs a time that grows with the square of those who wait in it.
            self._free = Semaphore(CONNECTIONS)
            self._http = httpx.AsyncClient(**self._options())
        return self._http


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
