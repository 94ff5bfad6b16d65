"""The sync and the async base client. They share everything except how they wait; see `attempts`."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, NoReturn, ParamSpec, Self, TypeVar, Unpack

from .channel import Channel, Connection, RawResponse, Renewal, spoken
from .errors import UsageError
from .options import PLAIN, Options, Settings, changed
from .service import CredentialsBase, Operation, RequestT, ResponseT, Service, Wait
from .settings import (
    at_port,
    checked_bytes,
    checked_credentials,
    checked_endpoint,
    checked_http,
    checked_request,
    checked_seconds,
    checked_tls,
    shown_url,
)
from .struct import Message

if TYPE_CHECKING:
    from .connections import AsyncHttpClient, HttpClient  # noqa: F401 - as texts, so that nothing loads it

__all__ = ["CONNECTIONS", "MAX_ANSWER_BYTES", "TIMEOUT", "AsyncClient", "Client"]

_HttpT = TypeVar("_HttpT")
_T = TypeVar("_T")
_P = ParamSpec("_P")

CONNECTIONS = 50
"""The maximum number of the client's own connections; further calls wait for a free one."""

TIMEOUT = 100.0
"""The default time limit of a whole call in seconds."""

MAX_ANSWER_BYTES = 64 * 1024 * 1024
"""The default limit on the size of a response in bytes, compressed and decompressed."""


class _Connector(Generic[_HttpT]):
    """The shared part of clients: service, endpoint, encoding and sending. No I/O."""

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
            service = at_port(service, port, protocol)
        tls = options.pop("tls", None)
        if tls is not None:
            checked_tls(tls)
        given = None if http is None else checked_http(http, self._kind)
        connection = Connection(self._kind, given, tls, CONNECTIONS)
        encoding, endpoints = spoken(service, protocol)
        if endpoint is None and environment not in endpoints:
            known = ", ".join(map(repr, endpoints)) or "none"
            raise UsageError(
                f"{service.name} has no environment {environment!r}; choose from {known}, or pass endpoint=…"
            )
        settings = Settings(
            checked_endpoint(endpoints[environment] if endpoint is None else endpoint, allow_http),
            protocol,
            checked_seconds("timeout", timeout),
            None if connect_timeout is None else checked_seconds("connect_timeout", connect_timeout),
            checked_bytes("max_answer_bytes", max_answer_bytes),
            PLAIN._replace(mtom=True) if service.mtom else PLAIN,
        )
        if options:
            settings = changed(settings, options, ("tls",))
        if tls is not None and http is not None:
            raise UsageError(
                "tls= applies only to the client's own connections; configure TLS on the one passed as http="
            )
        checked = checked_credentials(credentials, service.not_sent, type(self).__name__)
        self._channel = Channel(service, encoding, connection, settings, checked, Renewal())

    def with_credentials(self, credentials: CredentialsBase) -> Self:
        """Return a view of the client with other credentials.

        It uses the same connections, which are closed with the original client.
        """
        return self._view(self._channel.with_credentials(credentials, type(self).__name__))

    def _with_options(self, options: Mapping[str, Any]) -> Self:
        """Return a view of the client with other options."""
        return self._view(self._channel.with_options(options, type(self).__name__))

    def _view(self, channel: Channel) -> Self:
        made = type(self).__new__(type(self))
        made.__dict__.update(self.__dict__, _channel=channel, _borrows=True)
        return made

    def _keeping(self, method: Callable[_P, _T]) -> tuple[Callable[_P, _T], list[Any]]:
        """Return a method of a client that records the exchanges of its calls, and the list of these."""
        client, name = getattr(method, "__self__", None), getattr(method, "__name__", "")
        if not isinstance(client, (Client, AsyncClient)):
            raise UsageError("with_raw_response requires a method of a client, followed by its arguments")
        kept: list[Any] = []
        return getattr(client._view(client._channel._replace(kept=kept)), name), kept

    def _polling(self) -> tuple[Self, list[Any]]:
        """Return a view of the client that keeps the exchanges of its calls, and the list with them."""
        kept = [] if self._channel.kept is None else self._channel.kept
        return self._view(self._channel._replace(kept=kept)), kept

    def _begun(
        self, operation: Operation[Any], timeout: float | None, options: Mapping[str, Any] | None
    ) -> Channel:
        """Return the settings of one call; UsageErrors name its operation."""
        try:
            channel = self._with_options(options)._channel if options else self._channel
            if channel.connection.closed:
                raise UsageError("the client is closed")
            if timeout is None:
                return channel
            return channel._replace(
                settings=channel.settings._replace(timeout=checked_seconds("timeout", timeout))
            )
        except UsageError as error:
            error._operation = operation.name  # pyright: ignore[reportPrivateUsage]
            raise

    def __reduce__(self) -> NoReturn:
        name = type(self).__name__
        what = f"{name} has connections, so it cannot be copied or pickled"
        raise TypeError(f"{what}: create one in each process, and a view of it for other options")

    def __repr__(self) -> str:
        return f"{type(self).__name__}({shown_url(self._channel.settings.endpoint)!r})"


class Client(_Connector["HttpClient"]):
    """The base of generated clients. A client can be shared between threads."""

    _kind = "Client"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections unless they were passed in; later calls raise an error."""
        if not self._borrows and (http := self._channel.connection.close()) is not None:
            http.close()

    def with_raw_response(
        self, method: Callable[_P, _T], /, *args: _P.args, **kwargs: _P.kwargs
    ) -> RawResponse[_T]:
        """Call a method and return its response with the HTTP exchange, without secrets.

        For example: `service.with_raw_response(service.get_customer, customer_id=42)`.
        """
        keeping, kept = self._keeping(method)
        return RawResponse(keeping(*args, **kwargs), kept[-1])

    def with_request(self, operation: Operation[ResponseT, RequestT], request: RequestT) -> ResponseT:
        """Call an operation with a whole request, which may be of a type derived from that of its element.

        For example: `service.with_request(operations.PLACE_ORDER, RushOrder(number=1))`.
        """
        return self._call(operation, checked_request(self._channel.service, operation, request), None)

    def _call(
        self,
        operation: Operation[ResponseT],
        request: Message,
        timeout: float | None,
        options: Mapping[str, Any] | None = None,
    ) -> ResponseT:
        from .attempts import outcome_of
        from .execution import Blocking, run

        channel = self._begun(operation, timeout, options)
        steps = outcome_of(channel, operation, request, Blocking())
        response, error = run(steps)
        if error is not None:
            # Raised here, where no local variable holds a secret.
            raise error
        return response

    def _wait(
        self,
        rules: tuple[Wait, ...],
        submitted: Message,
        timeout: float | None,
        progress: Callable[[Any], object] | None,
        options: Mapping[str, Any] | None = None,
    ) -> Any:
        """Poll until a job is done, and return the response that says so."""
        from .execution import Blocking, run
        from .waiting import waited

        polling, kept = self._polling()

        def call(operation: Operation[Any], request: Message, left: float) -> Any:
            return polling._call(operation, request, min(left, self._channel.settings.timeout), options)

        return run(waited(call, kept, rules, submitted, timeout, progress, Blocking()))

    def _items(
        self,
        operation: Operation[ResponseT],
        request: Message,
        timeout: float | None,
        *path: str,
        options: Mapping[str, Any] | None = None,
    ) -> Any:
        """Return the items of a list in a response as they arrive.

        The attributes are the path to the list.
        """
        from .streaming import Items

        found: Items[Any, ResponseT] = Items(
            operation, lambda: self._begun(operation, timeout, options), request, path
        )
        return found


class AsyncClient(_Connector["AsyncHttpClient"]):
    """The base of generated async clients. A client can be shared between tasks of one asyncio event loop."""

    _kind = "AsyncClient"

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Close the connections unless they were passed in; later calls raise an error."""
        if not self._borrows and (http := self._channel.connection.close()) is not None:
            await http.aclose()

    async def with_raw_response(
        self, method: Callable[_P, Awaitable[_T]], /, *args: _P.args, **kwargs: _P.kwargs
    ) -> RawResponse[_T]:
        """Call a method and return its response with the HTTP exchange, without secrets.

        For example: `await service.with_raw_response(service.get_customer, customer_id=42)`.
        """
        keeping, kept = self._keeping(method)
        return RawResponse(await keeping(*args, **kwargs), kept[-1])

    async def with_request(self, operation: Operation[ResponseT, RequestT], request: RequestT) -> ResponseT:
        """Call an operation with a whole request, which may be of a type derived from that of its element.

        For example: `await service.with_request(operations.PLACE_ORDER, RushOrder(number=1))`.
        """
        return await self._call(operation, checked_request(self._channel.service, operation, request), None)

    async def _call(
        self,
        operation: Operation[ResponseT],
        request: Message,
        timeout: float | None,
        options: Mapping[str, Any] | None = None,
    ) -> ResponseT:
        from .attempts import outcome_of
        from .execution import Awaiting

        response, error = await outcome_of(
            self._begun(operation, timeout, options), operation, request, Awaiting()
        )
        if error is not None:
            # Raised here, where no local variable holds a secret.
            raise error
        return response

    async def _wait(
        self,
        rules: tuple[Wait, ...],
        submitted: Message,
        timeout: float | None,
        progress: Callable[[Any], object] | None,
        options: Mapping[str, Any] | None = None,
    ) -> Any:
        """Poll until a job is done, and return the response that says so."""
        from .execution import Awaiting
        from .waiting import waited

        polling, kept = self._polling()

        def call(operation: Operation[Any], request: Message, left: float) -> Awaitable[Any]:
            return polling._call(operation, request, min(left, self._channel.settings.timeout), options)

        return await waited(call, kept, rules, submitted, timeout, progress, Awaiting())

    def _items(
        self,
        operation: Operation[ResponseT],
        request: Message,
        timeout: float | None,
        *path: str,
        options: Mapping[str, Any] | None = None,
    ) -> Any:
        """Return the items of a list in a response as they arrive.

        The attributes are the path to the list.
        """
        from .streaming import AsyncItems

        found: AsyncItems[Any, ResponseT] = AsyncItems(
            operation, lambda: self._begun(operation, timeout, options), request, path
        )
        return found
