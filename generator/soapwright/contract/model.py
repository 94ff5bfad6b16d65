"""The contract: what the schema files of one service say, resolved, in the terms of WSDL; types are in `schema_model`.

Closed and frozen. Nothing in the two modules knows Python names, Jinja, xsdata or lxml. Every name is a `QName` in the
symbol space of its kind.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import TypeAlias

from soapwright.base.qname import QName
from soapwright.contract.schema_model import Element, Type


class SoapStyle(Enum):
    """How a SOAP body is made from a message."""

    DOCUMENT = "document"
    RPC = "rpc"


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a message: an element, or a type alone."""

    name: str
    type: QName
    element: QName | None = None
    nillable: bool = False
    doc: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """A body that is one element."""

    element: QName
    type: QName


@dataclass(frozen=True, slots=True)
class Parts:
    """A body in which the parts are side by side, in document style: several, or one without an element.

    A part without an element stands as an element of its name, in no namespace.
    """

    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Rpc:
    """A body that wraps its parts in an element named after the operation (WSDL 1.1, 3.5)."""

    wrapper: QName
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Empty:
    """A body without content."""


Body: TypeAlias = Document | Parts | Rpc | Empty


@dataclass(frozen=True, slots=True)
class Header:
    """A header part of a message, in the order in which the binding lists them."""

    name: str
    namespace: str
    type: QName
    nillable: bool = False


@dataclass(frozen=True, slots=True)
class Message:
    """What is in the SOAP body, and the header parts that go with it.

    `encoding` is the namespace of the SOAP encoding that the body is in, empty for literal use.
    """

    body: Body
    headers: tuple[Header, ...] = ()
    encoding: str = ""


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault that an operation declares: an element that its detail may hold, and the type of that.

    One of several parts is several of these. The element of a part that has a type alone is named after the part.
    """

    name: str
    element: QName
    type: QName


class Ask(Enum):
    """What the policies of a port ask of a client that it can do, some of it only with an option."""

    MTOM = "MTOM"
    USERNAME_TOKEN = "UsernameToken"  # noqa: S105 - the name of the assertion
    DIGEST = "HashPassword"
    NONCE = "Nonce"
    CREATED = "Created"
    TIMESTAMP = "Timestamp"
    HTTP_BASIC = "HttpBasicAuthentication"
    HTTP_DIGEST = "HttpDigestAuthentication"
    CLIENT_CERTIFICATE = "RequireClientCertificate"


@dataclass(frozen=True, slots=True)
class Addressing:
    """The headers of WS-Addressing: the action that requests state, and the version of the specification.

    It is `optional` where the service takes requests without them.
    """

    action: str
    version: str = "2005/08"
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of a port type; `response` is None when it is one-way.

    `name` distinguishes it from all others of its port type: overloaded operations have _2, _3 … after it, from the
    second on.
    """

    name: str
    soap_action: str
    style: SoapStyle
    request: Message
    response: Message | None
    faults: tuple[Fault, ...] = ()
    header_faults: tuple[Header, ...] = ()
    """What a fault may bring along in its header: errors in header parts are reported there (SOAP 1.1, 4.4)."""
    doc: str = ""
    addressing: Addressing | None = None


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A port of a service: where it listens and which SOAP version it speaks ("1.1" or "1.2").

    `actions` and `addressing` are what operations, by name, have at this port alone: their SOAP actions, and what
    they state of WS-Addressing. `asks` is what its policies ask for, in the order of `Ask`.
    """

    name: str
    url: str
    soap_version: str = "1.1"
    actions: tuple[tuple[str, str], ...] = ()
    asks: tuple[Ask, ...] = ()
    addressing: tuple[tuple[str, Addressing | None], ...] = ()


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An operation or a port that cannot be used, and why."""

    name: str
    why: str


@dataclass(frozen=True, slots=True)
class PortType:
    """What is called together: the operations of a wsdl:portType, as a binding has them, and the ports of that.

    `name` is its own in its contract: that of the service for the first one of a service, and the port type's for
    further ones. Of `endpoints`, the first is the one to use when nobody chooses. `left_out` are operations.
    """

    name: str
    endpoints: tuple[Endpoint, ...]
    operations: tuple[Operation, ...]
    doc: str = ""
    left_out: tuple[LeftOut, ...] = ()


@dataclass(frozen=True, slots=True)
class Contract:
    """The services of a WSDL at one version: everything clients, a template or a comparison need.

    `name` is that of the service, or what the WSDL calls several. `types` and `elements` hold what the messages
    reach, in the order of the schema files, and what is derived from that or may stand in its place. `left_out` are
    ports, `not_chosen` the names of operations that nobody asked for.
    """

    name: str
    namespace: str
    services: tuple[QName, ...]
    port_types: tuple[PortType, ...]
    types: Mapping[QName, Type] = field(default_factory=dict)
    elements: Mapping[QName, Element] = field(default_factory=dict)
    doc: str = ""
    left_out: tuple[LeftOut, ...] = ()
    not_chosen: tuple[str, ...] = ()

    @property
    def operations(self) -> tuple[Operation, ...]:
        """The operations of all port types."""
        return tuple(operation for port_type in self.port_types for operation in port_type.operations)
