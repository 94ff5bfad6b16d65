"""What a generated client states of its service: endpoints, namespaces, faults, operations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import ModuleType
from typing import Any, Generic, NamedTuple, TypeVar

from .wire import Namespace

ResponseT = TypeVar("ResponseT")


class HeaderPart(NamedTuple):
    """A header part of requests: its element, its type, and the credentials' attribute that fills it."""

    name: str
    namespace: Namespace
    attribute: str
    type: str = "xs:string"


@dataclass(frozen=True, slots=True)
class Operation(Generic[ResponseT]):
    """One operation: its SOAP action, its response's class name, and its header parts in order."""

    name: str
    action: str
    response: str | None
    headers: tuple[HeaderPart, ...] = ()


@dataclass(frozen=True, slots=True)
class Service:
    """The facts of one service that all its operations share.

    `endpoints` gives the URL by environment; `faults` the class name by the tag of the detail element;
    `types` is the package that class names are looked up in; `tracking_header` names the response header
    part by which the service's support finds a call.
    """

    name: str
    types: ModuleType
    namespaces: tuple[Namespace, ...]
    endpoints: Mapping[str, str]
    faults: Mapping[str, str]
    tracking_header: str = ""
    soap_version: str = "1.1"

    def endpoint(self, environment: str) -> str:
        """Return the URL of an environment; raises ValueError when there is none of that name."""
        try:
            return self.endpoints[environment]
        except KeyError:
            known = ", ".join(map(repr, self.endpoints)) or "none"
            raise ValueError(
                f"{self.name} has no environment {environment!r}; known: {known}. Or pass endpoint=…"
            ) from None


class HttpRequest(NamedTuple):
    """A request, ready to be sent by any transport."""

    method: str
    url: str
    headers: dict[str, str]
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
