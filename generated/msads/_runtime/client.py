"""The clients: they open a connection when it is first needed, send what the protocol encodes, and decode.

Everything but the sending itself is in `_Connector`, which the sync and the async client share.
"""

from __future__ import annotations

from threading import Lock
from types import TracebackType
from typing import Any, Generic, Protocol, Self, TypeVar

from .errors import TransportError
from .lazy import httpx
from .service import CredentialsBase, HttpAnswer, HttpRequest, Operation, ResponseT, Service
from .struct import Struct

__all__ = ["TIMEOUT", "AsyncClient", "Client"]

_HttpT = TypeVar("_HttpT")

TIMEOUT = 100.0
"""Seconds to wait for the service, unless a call says otherwise."""


class _Protocol(Protocol):
    """How calls become HTTP requests and HTTP answers become responses."""

    def encode(
        self, operation: Operation[Any], request: Struct, credentials: CredentialsBase, url: str
    ) -> HttpRequest: ...

    def decode(self, operation: Operation[ResponseT], answer: HttpAnswer) -> ResponseT: ...


class _Connector(Generic[_HttpT]):
    """Which service, where, and how calls are encoded and sent. No I/O."""

    def __init__(
        self,
        service: Service,
        credentials: CredentialsBase,
        *,
        protocol: str,
        environment: str,
        endpoint: str | None,
        http: _HttpT | None,
    ) -> None:
        self._http = http
        self._owns_http = http is None
        self._opening = Lock()
        self._credentials = credentials
        self._protocol, endpoints = _protocol(service, protocol)
        if endpoint is None and environment not in endpoints:
            known = ", ".join(map(repr, endpoints)) or "none"
            raise ValueError(
                f"{service.name} has no environment {environment!r}; known: {known}. Or pass endpoint=…"
            )
        self._endpoint = endpoints[environment] if endpoint is None else endpoint

    def _options(self, operation: Operation[Any], request: Struct, timeout: float | None) -> dict[str, Any]:
        """Return what httpx is to be called with."""
        encoded = self._protocol.encode(operation, request, self._credentials, self._endpoint)
        options: dict[str, Any] = encoded._asdict()
        return options if timeout is None else {**options, "timeout": timeout}

    def _decode(self, operation: Operation[ResponseT], answer: httpx.Response) -> ResponseT:
        return self._protocol.decode(
            operation, HttpAnswer(answer.status_code, answer.headers, answer.content)
        )

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._endpoint!r})"


class Client(_Connector["httpx.Client"]):
    """The base of the generated clients; one of them may serve many threads."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connection, unless it was passed in."""
        if self._owns_http and self._http is not None:
            self._http.close()
            self._http = None

    def _call(self, operation: Operation[ResponseT], request: Struct, timeout: float | None) -> ResponseT:
        options = self._options(operation, request, timeout)
        with self._opening:
            if self._http is None:
                self._http = httpx.Client(timeout=TIMEOUT)
        try:
            answer = self._http.request(**options)
        except httpx.HTTPError as error:
            raise _transport_error(operation, error) from error
        return self._decode(operation, answer)


class AsyncClient(_Connector["httpx.AsyncClient"]):
    """The base of the generated async clients; one of them may serve many tasks of one event loop."""

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Close the connection, unless it was passed in."""
        if self._owns_http and self._http is not None:
            await self._http.aclose()
            self._http = None

    async def _call(
        self, operation: Operation[ResponseT], request: Struct, timeout: float | None
    ) -> ResponseT:
        options = self._options(operation, request, timeout)
        if self._http is None:
            self._http = httpx.AsyncClient(timeout=TIMEOUT)
        try:
            answer = await self._http.request(**options)
        except httpx.HTTPError as error:
            raise _transport_error(operation, error) from error
        return self._decode(operation, answer)


def _protocol(service: Service, name: str) -> tuple[_Protocol, Any]:
    """Return the protocol of that name and its endpoints; each is only imported where it is used."""
    if name == "soap":
        from .soap import SoapProtocol

        return SoapProtocol(service), service.endpoints
    if name == "rest" and service.rest is not None:
        from .rest import RestProtocol

        return RestProtocol(service, service.rest), service.rest.endpoints
    known = "'soap' or 'rest'" if service.rest else "'soap' alone"
    raise ValueError(f"{service.name} has no protocol {name!r}; it speaks {known}")


def _transport_error(operation: Operation[Any], error: Exception) -> TransportError:
    return TransportError(f"{operation.name}: {type(error).__name__}: {error}")
