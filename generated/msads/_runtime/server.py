"""The server side of calls, for tests and mock servers: parsed requests, whatever the protocol."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any
from typing import Protocol as _Protocol

from .named_tuple import NamedTuple
from .refusals import expected, refuse_other
from .service import HttpAnswer, HttpRequest, Operation, Service
from .struct import Struct

__all__ = ["Received", "Server", "ServerProtocol", "check_response", "message_of"]


class Received(NamedTuple):
    """A parsed request: its operation, its message, and its header parts by attribute of the credentials."""

    operation: Operation[Any, Any]
    request: Any
    headers: Mapping[str, Any]


class ServerProtocol(_Protocol):
    """Turns HTTP requests into messages, and responses and faults into HTTP responses."""

    def read(self, request: HttpRequest) -> Received:
        """Return a parsed request; raise DecodeError if it is not a request of the contract."""
        ...

    def response(self, operation: Operation[Any, Any], response: Struct | None) -> HttpAnswer:
        """Return the HTTP response with a response message; raise EncodeError."""
        ...

    def fault(self, fault: Any) -> HttpAnswer:
        """Return the HTTP response with a fault; raise EncodeError."""
        ...


class Server:
    """The server side of a service, with all its protocols and ports."""

    def __init__(self, service: Service, operations: Iterable[Operation[Any, Any]]) -> None:
        self._service = service
        self._operations = tuple(operations)
        self._made: dict[str, ServerProtocol] = {}

    def protocol(self, request: HttpRequest) -> ServerProtocol:
        """Return the protocol of a request, based on its Content-Type."""
        stated = (message_of(request).headers.get("Content-Type") or "").lower()
        if self._service.rest is not None and "xml" not in stated:
            return self._protocol("rest")
        return self._protocol("1.2" if "soap+xml" in stated else "1.1")

    def _protocol(self, name: str) -> ServerProtocol:
        found = self._made.get(name)
        if found is None:
            found = self._made[name] = self._new(name)
        return found

    def _new(self, name: str) -> ServerProtocol:
        service = self._service
        rest = service.rest if name == "rest" else None
        if rest is not None:
            from .rest_server import RestServer

            return RestServer(service, rest, self._operations)
        from .soap_server import SoapServer

        ports = (service, *map(service.at, service.ports))
        return SoapServer(next((one for one in ports if one.soap_version == name), service), self._operations)


def check_response(operation: Operation[Any, Any], response: object, service: Service) -> None:
    """Raise EncodeError if a response does not have the operation's response class."""
    if operation.response is None:
        if response is not None:
            raise expected("None, because the operation has no response", response)
    else:
        refuse_other(getattr(service.types, operation.response), response)


def message_of(request: HttpRequest) -> HttpAnswer:
    """Return a request as the object that messages are read from, which has its headers and content."""
    from .exchange import Headers

    headers = ((name, _text(value)) for name, value in request.headers.items())
    return HttpAnswer(200, Headers(headers), request.content)


def _text(value: str | bytes) -> str:
    return value if isinstance(value, str) else value.decode("utf-8", "replace")
