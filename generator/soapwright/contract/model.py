"""The contract: what the schema files of one service say, resolved.

Small, closed, frozen. Nothing here knows Python names, Jinja, xsdata or lxml. Names are `QName`s in the
symbol space of types; an anonymous type gets a name that no schema can spell, from the element that holds
it: `/GetUserRequest` for a global element, `/GetUserRequest/Filter` or `Campaign/Setting` below it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum as _Enum
from typing import TypeAlias

from soapwright.base.qname import QName


class Place(_Enum):
    """Where a field's value stands inside the element of its struct."""

    ELEMENT = "element"
    ATTRIBUTE = "attribute"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Field:
    """A child element or attribute of a struct, or the one item of an array.

    `max_occurs` is None for "unbounded". An attribute has occurrence 0..1 or 1..1.
    """

    name: str
    namespace: str
    type: QName
    min_occurs: int = 1
    max_occurs: int | None = 1
    nillable: bool = False
    place: Place = Place.ELEMENT
    doc: str = ""

    @property
    def repeated(self) -> bool:
        """Whether more than one value may occur."""
        return self.max_occurs is None or self.max_occurs > 1

    @property
    def required(self) -> bool:
        """Whether the contract asks for a value that is not nil."""
        return self.min_occurs > 0 and not self.nillable


@dataclass(frozen=True, slots=True)
class Struct:
    """A complex type with fields of its own; those of `base` come before them on the wire."""

    name: QName
    fields: tuple[Field, ...] = ()
    base: QName | None = None
    abstract: bool = False
    doc: str = ""


@dataclass(frozen=True, slots=True)
class Enum:
    """A simple type that enumerates its values."""

    name: QName
    values: tuple[str, ...]
    doc: str = ""


@dataclass(frozen=True, slots=True)
class Flags:
    """An xs:list of enumerated values: any number of them, separated by spaces."""

    name: QName
    values: tuple[str, ...]
    doc: str = ""


@dataclass(frozen=True, slots=True)
class Tokens:
    """An xs:list of a simple type that is no inline enumeration."""

    name: QName
    item: QName


@dataclass(frozen=True, slots=True)
class Alias:
    """A simple type that narrows another one without enumerating values (xs:restriction, xs:union)."""

    name: QName
    target: QName


@dataclass(frozen=True, slots=True)
class Array:
    """A complex type that holds nothing but one repeated element."""

    name: QName
    item: Field


@dataclass(frozen=True, slots=True)
class Map:
    """An array whose item is a pair of a key and a value.

    `dictionary` is true when the schema marks it as a .NET dictionary, which is a JSON object over REST.
    """

    name: QName
    item: Field
    key: Field
    value: Field
    dictionary: bool = False


Type: TypeAlias = Struct | Enum | Flags | Tokens | Alias | Array | Map


@dataclass(frozen=True, slots=True)
class Header:
    """A header part of a message, in the order in which the binding lists them."""

    name: str
    namespace: str
    type: QName
    nillable: bool = False


@dataclass(frozen=True, slots=True)
class Message:
    """The element that stands in the SOAP body, its type, and the header parts that go with it."""

    element: QName
    type: QName
    headers: tuple[Header, ...] = ()


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault an operation declares: the detail element and its type."""

    name: str
    element: QName
    type: QName


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of the service; `response` is None when it is one-way."""

    name: str
    soap_action: str
    request: Message
    response: Message | None
    faults: tuple[Fault, ...] = ()
    doc: str = ""


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A port of the service: where it listens and which SOAP version it speaks ("1.1" or "1.2")."""

    name: str
    url: str
    soap_version: str = "1.1"


@dataclass(frozen=True, slots=True)
class Contract:
    """One service at one version: everything a client, a template or a comparison needs.

    `types` holds every type that the messages reach and every type derived from one of those, in the
    order of the schema files.
    """

    name: str
    namespace: str
    endpoint: Endpoint
    operations: tuple[Operation, ...]
    types: Mapping[QName, Type] = field(default_factory=dict)
    doc: str = ""

    def operation(self, name: str) -> Operation | None:
        """Return the operation of that name, or None."""
        return next((found for found in self.operations if found.name == name), None)

    def struct(self, name: QName) -> Struct | None:
        """Return the struct of that name, or None when it is another kind of type or built in."""
        found = self.types.get(name)
        return found if isinstance(found, Struct) else None

    def lineage(self, struct: Struct) -> Iterator[Struct]:
        """Yield the struct's ancestors from the most distant one down to the struct itself."""
        base = struct.base and self.struct(struct.base)
        if base:
            yield from self.lineage(base)
        yield struct

    def fields(self, struct: Struct) -> tuple[Field, ...]:
        """Return the struct's fields in wire order, inherited ones first."""
        return tuple(field for level in self.lineage(struct) for field in level.fields)

    def derived(self, name: QName) -> tuple[Struct, ...]:
        """Return the structs that extend the named one directly, in schema order."""
        return tuple(
            other for other in self.types.values() if isinstance(other, Struct) and other.base == name
        )
