"""The contract: the resolved content of one service's schema files in the terms of WSDL.

Types are in `schema_model`. All classes are frozen, and form a closed set. The two modules know nothing of
Python names, Jinja, xsdata or lxml. Every name is a `QName` in the symbol space of its kind.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import TypeAlias

from soapwright.base.qname import QName
from soapwright.contract.schema_model import Element, Type


class SoapStyle(Enum):
    """How a message is put into a SOAP body."""

    DOCUMENT = "document"
    RPC = "rpc"


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a message: an element, or only a type."""

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
    """A document-style body with the parts side by side: several, or one without an element.

    A part without an element becomes an element of its name, in no namespace.
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
    """A header part of a message."""

    name: str
    namespace: str
    type: QName
    nillable: bool = False


@dataclass(frozen=True, slots=True)
class Attached:
    """A part of a message that is sent beside the envelope (mime:content), and the content types that it may have.

    `type` is that of a part with a type.
    """

    name: str
    content_types: tuple[str, ...]
    type: QName | None = None
    doc: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """The SOAP body of a message, its header parts in the order in which the binding lists them, and attachments.

    `encoding` is the namespace of the SOAP encoding of the body, empty for literal use.
    """

    body: Body
    headers: tuple[Header, ...] = ()
    encoding: str = ""
    attached: tuple[Attached, ...] = ()


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault that an operation declares: an element that its detail may contain, and the element's type.

    A fault with several parts is several of these. The element of a part that has only a type is named after
    the part.
    """

    name: str
    element: QName
    type: QName


class Ask(Enum):
    """Requirements of a port's policies that a client can meet, some of them only with an option."""

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
    """The headers of WS-Addressing: the action of requests, and the version of the specification.

    It is `optional` if the service accepts requests without them.
    """

    action: str
    version: str = "2005/08"
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of a port type; `response` is None if it is one-way.

    `name` is unique within the port type: of overloaded operations, all but the first have a suffix _2, _3 ….
    """

    name: str
    soap_action: str
    style: SoapStyle
    request: Message
    response: Message | None
    faults: tuple[Fault, ...] = ()
    header_faults: tuple[Header, ...] = ()
    """The headers that a fault may have: errors in header parts are reported there (SOAP 1.1, 4.4)."""
    doc: str = ""
    addressing: Addressing | None = None


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A port of a service: its address and SOAP version ("1.1" or "1.2").

    `actions` and `addressing` hold, by operation, the SOAP actions and the WS-Addressing facts that differ at
    this port. `asks` lists the requirements of its policies, in the order of `Ask`.
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
    """The operations that one client calls: those of a wsdl:portType as a binding has them, and its ports.

    `name` is unique in the contract: the service's name for the first port type of a service, its own name
    for others. The first of `endpoints` is the default. `left_out` are operations.
    """

    name: str
    endpoints: tuple[Endpoint, ...]
    operations: tuple[Operation, ...]
    doc: str = ""
    left_out: tuple[LeftOut, ...] = ()


@dataclass(frozen=True, slots=True)
class Contract:
    """The services of a WSDL at one version: everything that clients, templates or comparisons need.

    `name` is that of the service, or the WSDL's for several services. `types` and `elements` hold what the
    messages reach, in the order of the schema files, and what derives from or may substitute that. `left_out`
    are ports, `not_chosen` the names of operations that were not selected. Definitions of schemas
    that have errors are `aside`, by kind and name; nothing needs them.
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
    aside: frozenset[tuple[str, QName]] = field(default=frozenset(), compare=False)

    @property
    def operations(self) -> tuple[Operation, ...]:
        """The operations of all port types."""
        return tuple(operation for port_type in self.port_types for operation in port_type.operations)
