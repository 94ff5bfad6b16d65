"""The types of a contract in the simple shapes that consumers use: structs with fields, enums, arrays, maps.

Names are those of the model; a shape that exists only here (a turn of a repeated group) is named after its
struct.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from soapwright.base.qname import QName
from soapwright.contract.builtins import STRING
from soapwright.contract.schema_model import (
    NO_FACETS,
    AnyAttribute,
    Element,
    Facets,
    GroupKind,
    Union,
    Value,
    Wildcard,
)


class Place(enum.Enum):
    """Where a field's value is inside the element of its struct."""

    ELEMENT = "element"
    ATTRIBUTE = "attribute"
    TEXT = "text"
    TURNS = "turns"
    """A repeated group: the field's type is the struct of one turn."""
    CHOICE = "choice"
    """One of several elements: the class of the value decides which."""
    ANY = "any"
    ANY_ATTRIBUTES = "any attributes"
    TEXTS = "texts"
    """The texts between the children of mixed content."""


@dataclass(frozen=True, slots=True)
class Alternative:
    """An element that a field of `Place.CHOICE` may be; never an abstract one."""

    element: Element


FieldKey: TypeAlias = tuple[Place, str, str]


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a struct, or the item of an array: see `Place`.

    `name` is the wire name, empty if there is none. `word` is the name to use then, and also where a message
    part and its element have different names. `max_occurs` is None for "unbounded". Attributes have
    occurrence 0..1 or 1..1.
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
        """A key that distinguishes fields, except those for the same element at several positions."""
        return self.place, self.namespace, self.name or self.word

    @property
    def repeated(self) -> bool:
        """Whether more than one value may occur."""
        return self.max_occurs is None or self.max_occurs > 1

    @property
    def required(self) -> bool:
        """Whether the contract requires a value that is not nil."""
        return self.min_occurs > 0 and not self.nillable


@dataclass(frozen=True, slots=True)
class Leaf:
    """One of the struct's own fields (its index) in the content, and how often it occurs in a row."""

    field: int
    min: int = 1
    max: int | None = 1


@dataclass(frozen=True, slots=True)
class Branch:
    """A group in the content."""

    kind: GroupKind
    nodes: tuple[Node, ...]
    min: int = 1
    max: int | None = 1


Node: TypeAlias = Leaf | Branch


def fields_in(node: Node) -> Iterator[int]:
    """Yield the indices of the fields in a part of the content, in order."""
    if isinstance(node, Leaf):
        yield node.field
    else:
        for inner in node.nodes:
            yield from fields_in(inner)


@dataclass(frozen=True, slots=True)
class Struct:
    """A complex type with its own fields; those of `base` precede them on the wire.

    `content` is the expression over its own fields, None if reading by name and writing in field order is
    equivalent. A `restricted` struct has the layout of its base and restates the fields that differ.
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

    Fields restated by a restriction, and attributes declared again, keep their original position.
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
    """A simple type that enumerates its values; `base` is the built-in type of the values."""

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
class Alias:
    """A simple type that narrows another one without enumerating values."""

    name: QName
    target: QName
    facets: Facets = NO_FACETS
    doc: str = ""


@dataclass(frozen=True, slots=True)
class Array:
    """A complex type that contains only one repeated element.

    An array of SOAP encoding has `dimensions`; with several, the items are the rows, which are arrays
    themselves.
    """

    name: QName
    item: Field
    dimensions: int = 0


@dataclass(frozen=True, slots=True)
class Map:
    """An array whose items are pairs of a key and a value.

    `dictionary` is true if the schema marks it as a .NET dictionary, which is a JSON object over REST.
    `dimensions` is 1 for an array of SOAP encoding.
    """

    name: QName
    item: Field
    key: Field
    value: Field
    dictionary: bool = False
    dimensions: int = 0


Type: TypeAlias = Struct | Enum | Flags | Tokens | Union | Alias | Array | Map
