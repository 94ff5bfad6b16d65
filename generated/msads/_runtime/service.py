"""What a generated client states of its service: endpoints, namespaces, faults, operations."""

from __future__ import annotations

from collections.abc import Mapping
from types import ModuleType
from typing import Any, Generic, NamedTuple, TypeVar

from .wire import Namespace

__all__ = [
    "CredentialsBase",
    "HeaderPart",
    "HttpAnswer",
    "HttpRequest",
    "Operation",
    "ResponseT",
    "Rest",
    "Route",
    "Service",
]

ResponseT = TypeVar("ResponseT")
_NONE: Mapping[str, str] = {}


class HeaderPart(NamedTuple):
    """A header part of requests: its element, its type, and the credentials' attribute that fills it."""

    name: str
    namespace: Namespace
    attribute: str
    type: str = "xs:string"


class Route(NamedTuple):
    """The verb and path of an operation over REST."""

    verb: str
    path: str


class Operation(NamedTuple, Generic[ResponseT]):
    """One operation: SOAP action, the response's class name, header parts in order, route over REST."""

    name: str
    action: str
    response: str | None
    headers: tuple[HeaderPart, ...] = ()
    route: Route | None = None


class Rest(NamedTuple):
    """The REST side of a service.

    `endpoints` gives the base URL by environment; `headers` the HTTP header of a header part, as
    "Name: value" with {} for its value; `kinds` the fault class by the discriminator's value.
    """

    endpoints: Mapping[str, str]
    headers: Mapping[str, str]
    kinds: Mapping[str, str]


class Service(NamedTuple):
    """The facts of one service that all its operations share.

    `endpoints` gives the URL by environment; `faults` the class name by the tag of the detail element;
    `types` is the package that class names are looked up in; `tracking_header` names the response header
    part by which the service's support finds a call; `http_headers` go with every request.
    """

    name: str
    types: ModuleType
    namespaces: tuple[Namespace, ...]
    endpoints: Mapping[str, str]
    faults: Mapping[str, str]
    tracking_header: str = ""
    http_headers: Mapping[str, str] = _NONE
    soap_version: str = "1.1"
    rest: Rest | None = None


class HttpRequest(NamedTuple):
    """A request, ready to be sent by any transport."""

    method: str
    url: str
    headers: dict[str, str]
    content: bytes


class HttpAnswer(NamedTuple):
    """What came back: the status, the headers (their names in any case), and the body."""

    status: int
    headers: Mapping[str, str]
    content: bytes


class CredentialsBase:
    """What generated `Credentials` share: a value may be a function, called anew for each request."""

    __slots__ = ()

    def __repr__(self) -> str:
        # Tokens do not belong into logs.
        return f"{type(self).__name__}(…)"

    def value(self, attribute: str) -> Any:
        """Return what a header part is filled with now, or None to leave it out."""
        value = getattr(self, attribute)
        return value() if callable(value) else value
