"""Samples: the content of a message, with its text on the wire and its value in Python.

The same sample becomes a generated dataclass, an XML tree that is independent of generated code, and the
arguments of other SOAP libraries.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeAlias

from soapwright.base.qname import QName
from soapwright.contract.schema_views import Array, Enum, Field, Flags, Map, Struct, Tokens


@dataclass(frozen=True, slots=True)
class Leaf:
    """A value of a built-in type: its text on the wire and its value in Python."""

    type: QName
    text: str
    value: Any


@dataclass(frozen=True, slots=True)
class Choice:
    """A value of an enum."""

    type: Enum
    text: str


@dataclass(frozen=True, slots=True)
class Words:
    """The values of flags, or of a list of simple values."""

    type: Flags | Tokens
    items: tuple[Leaf | str, ...]

    @property
    def text(self) -> str:
        """The one text that holds them all."""
        return " ".join(item.text if isinstance(item, Leaf) else item for item in self.items)


@dataclass(frozen=True, slots=True)
class Items:
    """An array."""

    type: Array
    items: tuple[Sample, ...]


@dataclass(frozen=True, slots=True)
class Pairs:
    """A map."""

    type: Map
    pairs: tuple[tuple[Sample, Sample], ...]


@dataclass(frozen=True, slots=True)
class Many:
    """The values of a repeated field."""

    items: tuple[Sample, ...]


@dataclass(frozen=True, slots=True)
class Nothing:
    """Nil."""


@dataclass(frozen=True, slots=True, repr=False)
class Record:
    """A struct; a field that it does not list is left out."""

    struct: Struct
    fields: tuple[tuple[Field, Sample], ...]

    def __repr__(self) -> str:
        shown = ", ".join(f"{field.name}={sample!r}" for field, sample in self.fields)
        return f"{self.struct.name.name}({shown})"

    def get(self, name: str) -> Sample | None:
        """Return the value of the field of that wire name."""
        return next((sample for field, sample in self.fields if field.name == name), None)


Sample: TypeAlias = Leaf | Choice | Words | Items | Pairs | Many | Nothing | Record

NOTHING = Nothing()


def newer(sample: Sample) -> Sample:
    """Return the same sample with enum values and flags that the contract does not know."""
    if isinstance(sample, Choice):
        return Choice(sample.type, f"{sample.text}New")
    if isinstance(sample, Words) and isinstance(sample.type, Flags):
        return Words(sample.type, (*sample.items, "NewFlag"))
    if isinstance(sample, Items):
        return Items(sample.type, tuple(map(newer, sample.items)))
    if isinstance(sample, Many):
        return Many(tuple(map(newer, sample.items)))
    if isinstance(sample, Pairs):
        return Pairs(sample.type, tuple((newer(key), newer(value)) for key, value in sample.pairs))
    if isinstance(sample, Record):
        return Record(sample.struct, tuple((inner, newer(value)) for inner, value in sample.fields))
    return sample


def partly_nil(sample: Sample) -> Sample:
    """Return the same sample with nil in every other one of the fields that may be nil."""
    if isinstance(sample, Items):
        return Items(sample.type, tuple(map(partly_nil, sample.items)))
    if isinstance(sample, Record):
        nillable = [inner for inner, _ in sample.fields if inner.nillable and not inner.repeated][::2]
        return Record(
            sample.struct,
            tuple((inner, NOTHING if inner in nillable else partly_nil(one)) for inner, one in sample.fields),
        )
    return sample
