"""How Python values are written on the wire: the facts that generated classes state about their fields."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from types import ModuleType
from typing import Any, Literal, TypeAlias

from .as_dataclass import levels, stating
from .named_tuple import NamedTuple
from .per_class import per_class
from .scalars import SCALARS

__all__ = [
    "ANY_TYPES",
    "ELEMENT_LIKE",
    "NOT_IN_BODY",
    "PLACES_BY_NAME",
    "UNQUALIFIED",
    "Array",
    "Choice",
    "JsonNames",
    "Map",
    "Member",
    "Namespace",
    "Place",
    "Simple",
    "StructWire",
    "Tokens",
    "Union",
    "Wire",
    "class_of",
    "derived_name",
    "is_plain",
    "members",
    "named",
    "root_of",
    "type_class",
    "types_of",
]

Place: TypeAlias = Literal[
    "element",
    "attribute",
    "text",
    "header",
    "attachment",
    "turns",
    "choice",
    "any",
    "any_attributes",
    "texts",
    "whole",
]

ANY_TYPES = ("xs:anyType", "xs:anySimpleType")
"""The types whose values state their own type."""

ELEMENT_LIKE = frozenset({"element", "turns", "choice", "any"})
"""The places of fields with child elements, which content expressions contain."""

NOT_IN_BODY = frozenset({"header", "attachment"})
"""The places of fields of messages that are not in the body."""

PLACES_BY_NAME = NOT_IN_BODY | {"element", "attribute", "text"}
"""The places of fields that are one part of the message each, found by its name."""


class Namespace(NamedTuple):
    """An XML namespace, and its prefix in every document of this client."""

    uri: str
    prefix: str

    def tag(self, name: str) -> str:
        """Return a name in lxml's notation."""
        return f"{{{self.uri}}}{name}" if self.uri else name

    def prefixed(self, name: str) -> str:
        """Return a name with the namespace's prefix."""
        return f"{self.prefix}:{name}" if self.prefix else name


UNQUALIFIED = Namespace("", "")


class Wire(NamedTuple):
    """One field: its wire name, the schema's name of its type, and its place.

    `type` is "xs:…" for a built-in type, else a name in the client's `types` package; for a wildcard, it is
    the namespaces that it allows. `namespace` is None if it is that of the class that declares the field.

    `default` and `fixed` hold the contract's text. `always` marks a required field with a fixed value, which
    is written even if no value is passed.
    """

    name: str
    type: str
    place: Place
    nillable: bool = False
    many: bool = False
    required: bool = False
    namespace: Namespace | None = None
    default: str | None = None
    fixed: str | None = None
    always: bool = False

    @property
    def supplied(self) -> str | None:
        """The text that applies if an attribute is absent or an element empty."""
        return self.default if self.fixed is None else self.fixed


class StructWire(NamedTuple):
    """One struct: its wire name and namespace, its own fields by Python name, and its derived classes by wire name.

    If derived types of two namespaces have the same name, both are spelled as {namespace}name.

    Over JSON, `kind` is the discriminator's value for it, and `kinds` holds those of the derived ones.

    `content` is the order of the own elements, if it differs from that of the fields (see `content.py`). A
    struct that `remembers` keeps facts about what was read that its fields cannot express, so that it is sent
    again unchanged. `element` is the element that a class is for: a message's, or one in choices that the class
    decides. An `abstract` struct is not sent, and is an error in an answer. A message that is `nillable` is nil
    if none of its fields is set and its type requires some.
    """

    name: str
    namespace: Namespace
    fields: Mapping[str, Wire]
    derived: Mapping[str, str]
    kind: str
    kinds: Mapping[str, str]
    content: str = ""
    remembers: bool = False
    element: tuple[str, Namespace] | None = None
    abstract: bool = False
    nillable: bool = False


class JsonNames(NamedTuple):
    """The names of JSON members that are not in the contract."""

    discriminator: str
    key: str
    value: str


class Array(NamedTuple):
    """An element that contains only repeated items; a list in Python.

    An array of SOAP encoding has `dimensions`; with several, the items are written row by row. An array that
    `remembers` keeps the stated types of items whose values do not imply them.
    """

    item: str
    type: str
    namespace: Namespace
    nillable: bool = False
    dimensions: int = 0
    remembers: bool = False


class Map(NamedTuple):
    """An element that contains repeated pairs; a dict in Python. Each part is (wire name, type).

    A value of None is nil or, if it may not be `nil`, omitted; the same holds for a key, with `nil_key`. A
    map that `remembers` keeps which values were absent. A `dictionary` is an object over JSON, any other map
    a list of pairs. An array of SOAP encoding has the type of a `pair`: its name and namespace.
    """

    item: str
    namespace: Namespace
    key: tuple[str, str]
    value: tuple[str, str]
    pair_namespace: Namespace
    dictionary: bool = False
    pair: tuple[str, Namespace] | None = None
    nil: bool = True
    remembers: bool = False
    nil_key: bool = True


class Tokens(NamedTuple):
    """Values of a simple type in one text, separated by spaces; a list in Python."""

    type: str


class Choice(NamedTuple):
    """A choice of elements; the class of the value decides which one is written.

    Each is (wire name, namespace, type) or, if it may be nil, (wire name, namespace, type, True).
    """

    alternatives: tuple[tuple[str, Namespace, str] | tuple[str, Namespace, str, bool], ...]


class Union:
    """A value of one of several simple types, tried in order.

    A value that none of them accepts stays a text.
    """

    __slots__ = ("members",)

    def __init__(self, *members: str) -> None:
        self.members = members


class Simple(NamedTuple):
    """A simple type that restricts another one; with `spelling`, values keep their original text.

    `booleans` are the texts of true and false, if the type does not allow the usual ones.
    """

    type: str
    spelling: bool = False
    booleans: tuple[str, str] | None = None


def class_of(value: object) -> type[Any]:
    """Return the class of a value, in a form that type checkers understand."""
    return type(value)


def types_of(cls: type) -> ModuleType:
    """Return the package for looking up the type names that a generated class uses."""
    return sys.modules[stating(cls).__module__.rpartition(".")[0]]


def named(reference: str, types: ModuleType) -> Any:
    """Return the target of a type reference: a scalar, an enum, a struct, an Array, a Map or Tokens."""
    prefix, _, name = reference.rpartition(":")
    return SCALARS[name] if prefix == "xs" else getattr(types, reference)


@per_class
def derived_name(cls: type[Any]) -> str:
    """Return the wire name of a derived struct's type, "" for a struct that is not derived."""
    own = stating(cls)
    wires: list[StructWire] = [
        base.__dict__["__wire__"] for base in own.__mro__[1:] if "__wire__" in base.__dict__
    ]
    names = (name for wire in wires for name, derived in wire.derived.items() if derived == own.__name__)
    return next(names, "")


@per_class
def type_class(cls: type[Any]) -> type[Any]:
    """Return the class of a struct's type: for an element's class that of its type, otherwise the class itself."""
    for level in cls.__mro__:
        own: StructWire | None = level.__dict__.get("__wire__")
        if own is not None and not (
            own.element
            and all(field.place in NOT_IN_BODY for field in own.fields.values())
            and hasattr(level.__base__, "__wire__")
        ):
            return level
    return cls


def root_of(cls: type[Any]) -> tuple[str, Namespace]:
    """Return the name of a message's element, "" if its fields are directly in the body, and its namespace."""
    wire: StructWire = cls.__wire__
    return wire.element or (wire.name, wire.namespace)


class Member(NamedTuple):
    """A field of a struct for the codecs: the Python attribute and its facts, with the namespace resolved."""

    attribute: str
    wire: Wire
    namespace: Namespace


@per_class
def members(cls: type[Any]) -> tuple[Member, ...]:
    """Return a struct's fields in wire order, inherited ones first.

    A field's namespace is that of the class that declares it. A field that a derived struct restates, because
    it restricts it, replaces the base's.
    """
    found: dict[str, Member] = {}
    for level in levels(cls):
        own: StructWire = level.__wire__
        for name, wire in own.fields.items():
            found[name] = Member(name, wire, own.namespace if wire.namespace is None else wire.namespace)
    return tuple(found.values())


@per_class
def is_plain(cls: type[Any]) -> bool:
    """Return whether a struct is read by name and written in field order, without anything else to keep."""
    return not any(own.content or own.remembers for own in (level.__wire__ for level in levels(cls))) and all(
        member.wire.place in PLACES_BY_NAME and member.wire.supplied is None for member in members(cls)
    )
