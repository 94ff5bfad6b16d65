"""The contract: what the schema files of one service say, resolved, in the terms of XSD and WSDL.

Closed and frozen. Nothing here knows Python names, Jinja, xsdata or lxml. Every name is a `QName` in the
symbol space of its kind. An anonymous type gets a name that no schema can spell, from the element that holds
it: `/GetUserRequest` for a global element, `/GetUserRequest/Filter` or `Campaign/Setting` below it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import TypeAlias

from soapwright.base.qname import QName


@dataclass(frozen=True, slots=True)
class Occurs:
    """How often a particle may stand in a row; `max` is None for "unbounded"."""

    min: int = 1
    max: int | None = 1

    @property
    def repeated(self) -> bool:
        """Whether it may occur more than once."""
        return self.max is None or self.max > 1

    @property
    def optional(self) -> bool:
        """Whether it may be absent."""
        return self.min == 0


ONCE = Occurs()


class Use(Enum):
    """Whether an attribute has to be there, or may not be there (in a restriction of a type that has it)."""

    OPTIONAL = "optional"
    REQUIRED = "required"
    PROHIBITED = "prohibited"


class Method(Enum):
    """How a complex type is made from its base."""

    EXTENSION = "extension"
    RESTRICTION = "restriction"


class GroupKind(Enum):
    """What a model group asks of its particles: each in turn, one of them, or each in any order."""

    SEQUENCE = "sequence"
    CHOICE = "choice"
    ALL = "all"


class Process(Enum):
    """How strictly what a wildcard meets is to be validated (XSD 1.0 part 1, 3.10.1)."""

    STRICT = "strict"
    LAX = "lax"
    SKIP = "skip"


# What may be substituted or derived: the words of block and final.
SUBSTITUTION = "substitution"
LIST = "list"
UNION = "union"
Barred: TypeAlias = frozenset[str]
"""The ways of derivation and substitution that `block` or `final` bars: "extension", "restriction" …"""


@dataclass(frozen=True, slots=True)
class Element:
    """An element declaration. `type` names a type of the contract or one that XSD defines.

    `substitutes` is the head of the substitution group that a global element belongs to.
    """

    name: QName
    type: QName
    nillable: bool = False
    default: str | None = None
    fixed: str | None = None
    abstract: bool = False
    substitutes: QName | None = None
    is_global: bool = False
    block: Barred = frozenset()
    final: Barred = frozenset()
    doc: str = ""


@dataclass(frozen=True, slots=True)
class ElementUse:
    """An element where it stands in a content model; `doc` is what a reference says beside the declaration."""

    element: Element
    occurs: Occurs = ONCE
    doc: str = ""


@dataclass(frozen=True, slots=True)
class Wildcard:
    """Any element of certain namespaces: the text of `namespace` in XSD, with `##targetNamespace` and `##local`

    written out ("" is "no namespace"): `("##any",)`, `("##other", target)` or the namespaces themselves.
    """

    namespaces: tuple[str, ...] = ("##any",)
    process: Process = Process.STRICT
    occurs: Occurs = ONCE


@dataclass(frozen=True, slots=True)
class Group:
    """A model group; `name` is that of the xs:group that it was written as, if it was."""

    kind: GroupKind
    particles: tuple[Particle, ...] = ()
    occurs: Occurs = ONCE
    name: QName | None = None


Particle: TypeAlias = ElementUse | Group | Wildcard


@dataclass(frozen=True, slots=True)
class Attribute:
    """An attribute where a type uses it; its namespace is settled."""

    name: QName
    type: QName
    use: Use = Use.OPTIONAL
    default: str | None = None
    fixed: str | None = None
    doc: str = ""


@dataclass(frozen=True, slots=True)
class AnyAttribute:
    """Any attribute of certain namespaces, spelt as those of a `Wildcard`."""

    namespaces: tuple[str, ...] = ("##any",)
    process: Process = Process.STRICT


@dataclass(frozen=True, slots=True)
class EmptyContent:
    """No text and no children."""


@dataclass(frozen=True, slots=True)
class SimpleContent:
    """Text of a simple type."""

    type: QName


@dataclass(frozen=True, slots=True)
class ElementContent:
    """Children, with text between them where it is `mixed`."""

    group: Group | None = None
    mixed: bool = False


Content: TypeAlias = EmptyContent | SimpleContent | ElementContent


@dataclass(frozen=True, slots=True)
class Derivation:
    """What a complex type is made from, and how."""

    base: QName
    method: Method


@dataclass(frozen=True, slots=True)
class ComplexType:
    """A complex type as its definition has it.

    `content` and `attributes` are its own: what an extension adds, what a restriction restates. `dictionary` is
    true where the schema marks it as a .NET dictionary, which is a JSON object over REST. An array of SOAP encoding
    has `dimensions`, and its content is its items; no other type has any.
    """

    name: QName
    content: Content = EmptyContent()
    attributes: tuple[Attribute, ...] = ()
    any_attribute: AnyAttribute | None = None
    derivation: Derivation | None = None
    abstract: bool = False
    block: Barred = frozenset()
    final: Barred = frozenset()
    doc: str = ""
    dictionary: bool = False
    dimensions: int = 0


@dataclass(frozen=True, slots=True)
class Facets:
    """The constraining facets that one restriction states; bounds as the schema spells them.

    Several patterns of one restriction are alternatives.
    """

    length: int | None = None
    min_length: int | None = None
    max_length: int | None = None
    min_inclusive: str | None = None
    min_exclusive: str | None = None
    max_inclusive: str | None = None
    max_exclusive: str | None = None
    total_digits: int | None = None
    fraction_digits: int | None = None
    patterns: tuple[str, ...] = ()
    white_space: str | None = None


NO_FACETS = Facets()


@dataclass(frozen=True, slots=True)
class Value:
    """An enumerated value, as the schema spells it, and what the schema says of it."""

    text: str
    doc: str = ""


@dataclass(frozen=True, slots=True)
class Atomic:
    """A restriction of `base`, which may be a list or a union itself; `values` are what it enumerates."""

    name: QName
    base: QName
    facets: Facets = NO_FACETS
    values: tuple[Value, ...] = ()
    doc: str = ""


@dataclass(frozen=True, slots=True)
class List:
    """Any number of items, separated by white space."""

    name: QName
    item: QName
    doc: str = ""


@dataclass(frozen=True, slots=True)
class Union:
    """A value of one of the member types, tried in their order."""

    name: QName
    members: tuple[QName, ...]
    doc: str = ""


SimpleType: TypeAlias = Atomic | List | Union
Type: TypeAlias = ComplexType | SimpleType


class Style(Enum):
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
    """A body in which the parts stand side by side, in document style: several, or one without an element.

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
    """What stands in the SOAP body, and the header parts that go with it.

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
    style: Style
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
