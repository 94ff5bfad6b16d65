"""The contract as those see it who want the simple shape: structs with fields, enums, arrays, maps.

Small, closed, frozen, and made from the model by pure functions. Names are those of the model; what is a
shape of its own only here (a turn of a repeated group) is named after the struct that holds it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum as _Enum
from typing import TypeAlias

from soapwright.base.qname import QName
from soapwright.contract.builtins import STRING
from soapwright.contract.model import (
    NO_FACETS,
    Addressing,
    AnyAttribute,
    Contract,
    Element,
    Endpoint,
    Facets,
    Fault,
    GroupKind,
    Header,
    LeftOut,
    Style,
    Value,
    Wildcard,
)

__all__ = ["Endpoint", "Fault", "Header", "Style", "Value"]

MessageKey: TypeAlias = tuple[QName | None, QName]
"""The element of a message, if it has one, and its type."""


class Place(_Enum):
    """Where a field's value stands inside the element of its struct."""

    ELEMENT = "element"
    ATTRIBUTE = "attribute"
    TEXT = "text"
    TURNS = "turns"
    """A group that repeats: the field's type is the struct of one turn."""
    CHOICE = "choice"
    """One of several elements: the class of the value decides which."""
    ANY = "any"
    ANY_ATTRIBUTES = "any attributes"
    TEXTS = "texts"
    """The texts between the children of mixed content."""


@dataclass(frozen=True, slots=True)
class Alternative:
    """An element that a field of `Place.CHOICE` may stand for; never an abstract one."""

    element: Element


FieldKey: TypeAlias = tuple[Place, str, str]


@dataclass(frozen=True, slots=True)
class Field:
    """What a struct holds, or the one item of an array: see `Place`.

    `name` is the wire name, empty where there is none; then `word` is what to call the field, as it is where a part
    of a message has another name than its element. `max_occurs` is None for "unbounded". An attribute has occurrence
    0..1 or 1..1.
    """

    name: str
    namespace: str
    type: QName
    min_occurs: int = 1
    max_occurs: int | None = 1
    nillable: bool = False
    place: Place = Place.ELEMENT
    doc: str = ""
    default: str | None = None
    fixed: str | None = None
    word: str = ""
    alternatives: tuple[Alternative, ...] = ()
    wildcard: Wildcard | AnyAttribute | None = None

    @property
    def key(self) -> FieldKey:
        """What distinguishes fields, but for the same element at several positions."""
        return self.place, self.namespace, self.name or self.word

    @property
    def repeated(self) -> bool:
        """Whether more than one value may occur."""
        return self.max_occurs is None or self.max_occurs > 1

    @property
    def required(self) -> bool:
        """Whether the contract asks for a value that is not nil."""
        return self.min_occurs > 0 and not self.nillable


@dataclass(frozen=True, slots=True)
class Leaf:
    """One of the struct's own fields (its index) where it stands in the content; how often in a row."""

    field: int
    min: int = 1
    max: int | None = 1


@dataclass(frozen=True, slots=True)
class Branch:
    """A group of the content."""

    kind: GroupKind
    nodes: tuple[Node, ...]
    min: int = 1
    max: int | None = 1


Node: TypeAlias = Leaf | Branch


@dataclass(frozen=True, slots=True)
class Struct:
    """A complex type with fields of its own; those of `base` come before them on the wire.

    `content` is the expression over its own fields, None where reading by name and writing in field order says
    the same. A `restricted` struct has the layout of its base and restates fields of it that differ.
    """

    name: QName
    fields: tuple[Field, ...] = ()
    base: QName | None = None
    abstract: bool = False
    doc: str = ""
    content: Node | None = None
    restricted: bool = False


def merged(lineage: Iterable[Struct]) -> tuple[Field, ...]:
    """Return the fields of structs that each extend the one before, in wire order.

    What a restriction restates, and an attribute that is declared again, stands where it stood first.
    """
    found: list[Field] = []
    for struct in lineage:
        restated = {
            own.key: own for own in struct.fields if struct.restricted or own.place is Place.ATTRIBUTE
        }
        inherited = {known.key for known in found}
        found = [restated.get(known.key, known) for known in found]
        found += [own for own in struct.fields if own.key not in restated or own.key not in inherited]
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Enum:
    """A simple type that enumerates its values; `base` is the built-in type that they are of."""

    name: QName
    values: tuple[Value, ...]
    doc: str = ""
    base: QName = STRING

    @property
    def texts(self) -> tuple[str, ...]:
        """The values as the schema spells them."""
        return tuple(value.text for value in self.values)


@dataclass(frozen=True, slots=True)
class Flags:
    """An xs:list of enumerated values: any number of them, separated by spaces."""

    name: QName
    values: tuple[Value, ...]
    doc: str = ""

    @property
    def texts(self) -> tuple[str, ...]:
        """The values as the schema spells them."""
        return tuple(value.text for value in self.values)


@dataclass(frozen=True, slots=True)
class Tokens:
    """An xs:list of a simple type that is not an inline enumeration."""

    name: QName
    item: QName
    doc: str = ""


@dataclass(frozen=True, slots=True)
class Union:
    """A value of one of the member types, tried in their order."""

    name: QName
    members: tuple[QName, ...]
    doc: str = ""


@dataclass(frozen=True, slots=True)
class Alias:
    """A simple type that narrows another one without enumerating values."""

    name: QName
    target: QName
    facets: Facets = NO_FACETS
    doc: str = ""


@dataclass(frozen=True, slots=True)
class Array:
    """A complex type that holds nothing but one repeated element.

    An array of SOAP encoding has `dimensions`; of several, the items are the rows, which are arrays themselves.
    """

    name: QName
    item: Field
    dimensions: int = 0


@dataclass(frozen=True, slots=True)
class Map:
    """An array whose item is a pair of a key and a value.

    `dictionary` is true when the schema marks it as a .NET dictionary, which is a JSON object over REST. `dimensions`
    is 1 for an array of SOAP encoding.
    """

    name: QName
    item: Field
    key: Field
    value: Field
    dictionary: bool = False
    dimensions: int = 0


Type: TypeAlias = Struct | Enum | Flags | Tokens | Union | Alias | Array | Map


@dataclass(frozen=True, slots=True)
class Message:
    """What stands in the SOAP body, and the header parts that go with it.

    That is the element; without one, the fields of the type stand there by themselves. `encoding` is the namespace of
    the SOAP encoding that the body is in, empty where it is literal.
    """

    element: QName | None
    type: QName
    headers: tuple[Header, ...] = ()
    encoding: str = ""

    @property
    def key(self) -> MessageKey:
        """What distinguishes it from other messages, but for its header parts."""
        return self.element, self.type

    @property
    def name(self) -> str:
        """What to call it."""
        return self.type.name.strip("/") if self.element is None else self.element.name

    @property
    def namespace(self) -> str:
        """The namespace of its element; "" without one."""
        return self.element.namespace if self.element else ""


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of a port type; `response` is None when it is one-way.

    `key` distinguishes it from all others of its contract: its name, after that of its port type where several operations
    have it.
    """

    name: str
    soap_action: str
    request: Message
    response: Message | None
    faults: tuple[Fault, ...] = ()
    doc: str = ""
    style: Style = Style.DOCUMENT
    header_faults: tuple[Header, ...] = ()
    key: str = ""
    addressing: Addressing | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "key", self.key or self.name)

    @property
    def encoding(self) -> str:
        """The namespace of the SOAP encoding that its messages are in, that of the request first; "" for none."""
        return self.request.encoding or (self.response.encoding if self.response else "")


@dataclass(frozen=True, slots=True)
class PortType:
    """What one client calls, and where; see the model."""

    name: str
    endpoints: tuple[Endpoint, ...]
    operations: tuple[Operation, ...]
    doc: str = ""
    left_out: tuple[LeftOut, ...] = ()


@dataclass(frozen=True, slots=True)
class ContractView:
    """The services of a WSDL at one version: everything clients, a template or a comparison need.

    `types` holds every type that the messages reach and every type derived from one of those, in the order of the
    schema files.
    """

    name: str
    namespace: str
    port_types: tuple[PortType, ...]
    types: Mapping[QName, Type] = field(default_factory=dict)
    doc: str = ""
    elements: Mapping[QName, Element] = field(default_factory=dict)
    model: Contract | None = None
    operations: tuple[Operation, ...] = field(init=False, repr=False, compare=False)
    """The operations of all port types."""
    encoded: bool = field(init=False, repr=False, compare=False)
    """Whether messages are in SOAP encoding."""
    _derived: dict[QName, list[Struct]] = field(default_factory=dict, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # Cached: a walk over the types asks for them at every type.
        operations = tuple(one for port_type in self.port_types for one in port_type.operations)
        object.__setattr__(self, "operations", operations)
        object.__setattr__(self, "encoded", any(one.encoding for one in operations))
        for other in self.types.values():
            if isinstance(other, Struct) and other.base:
                self._derived.setdefault(other.base, []).append(other)

    def port_type(self, operation: Operation) -> PortType:
        """Return the port type that has an operation."""
        return next(one for one in self.port_types if operation in one.operations)

    def operation(self, key: str) -> Operation | None:
        """Return the operation of that key, or None."""
        return next((found for found in self.operations if found.key == key), None)

    @property
    def operation_names(self) -> tuple[str, ...]:
        """The names of all operations, whether anybody asked for them or not."""
        return (*(one.name for one in self.operations), *self.not_chosen)

    @property
    def not_chosen(self) -> tuple[str, ...]:
        """The names of the operations that there are, and that nobody asked for."""
        return self.model.not_chosen if self.model else ()

    def struct(self, name: QName) -> Struct | None:
        """Return the struct of that name, or None when it is another kind of type or built in."""
        found = self.types.get(name)
        return found if isinstance(found, Struct) else None

    def lineage(self, struct: Struct) -> Iterator[Struct]:
        """Yield the struct's ancestors from the most distant one down to the struct itself."""
        found = [struct]
        while (base := found[-1].base) and (ancestor := self.struct(base)):
            found.append(ancestor)
        yield from reversed(found)

    def fields(self, struct: Struct) -> tuple[Field, ...]:
        """Return the struct's fields in wire order, inherited ones first."""
        return merged(self.lineage(struct))

    def derived(self, name: QName) -> tuple[Struct, ...]:
        """Return the structs that extend the named one directly, in schema order."""
        return tuple(self._derived.get(name, ()))
