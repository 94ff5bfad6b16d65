"""The client: opens a connection when it is first needed, sends what the protocol encodes, decodes the answer."""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from .errors import TransportError
from .service import CredentialsBase, HttpRequest, Operation, ResponseT, Service
from .soap import SoapProtocol
from .struct import Struct

if TYPE_CHECKING:
    import httpx

TIMEOUT = 100.0
"""Seconds to wait for the service, unless a call says otherwise."""


class _Connector:
    """What the clients share: which service, where, and how calls are encoded. No I/O."""

    def __init__(
        self, service: Service, credentials: CredentialsBase, environment: str, endpoint: str | None
    ) -> None:
        self._credentials = credentials
        self._endpoint = endpoint or service.endpoint(environment)
        self._protocol = SoapProtocol(service)

    def _encode(self, operation: Operation[Any], request: Struct) -> HttpRequest:
        return self._protocol.encode(operation, request, self._credentials, self._endpoint)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._endpoint!r})"


class Client(_Connector):
    """The base of the generated clients; one of them may serve many threads."""

    def __init__(
        self,
        service: Service,
        credentials: CredentialsBase,
        *,
        environment: str,
        endpoint: str | None = None,
        http: httpx.Client | None = None,
    ) -> None:
        super().__init__(service, credentials, environment, endpoint)
        self._http = http
        self._owns_http = http is None

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
        import httpx

        encoded = self._encode(operation, request)
        if self._http is None:
            self._http = httpx.Client(timeout=TIMEOUT)
        options: dict[str, Any] = {} if timeout is None else {"timeout": timeout}
        try:
            answer = self._http.request(
                encoded.method, encoded.url, headers=encoded.headers, content=encoded.content, **options
            )
        except httpx.HTTPError as error:
            raise TransportError(f"{operation.name}: {error or type(error).__name__}") from error
        return self._protocol.decode(operation, answer.status_code, answer.content)
