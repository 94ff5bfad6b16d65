"""Keys of TOML files as fields of dataclasses: name, type, description and default of a key in one place."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from enum import Enum
from typing import Any

from soapwright.base.toml import TomlFile, as_toml, spelled
from soapwright.base.toml_lines import Keys


def _as_it_is(file: TomlFile, at: Keys, value: Any) -> Any:
    return value


@dataclass(frozen=True, slots=True)
class Kind:
    """The values that a key takes: their TOML types and their JSON schema.

    `read` converts a value of these types, and reports what else is wrong with it.
    """

    types: tuple[type, ...]
    schema: Mapping[str, Any]
    read: Callable[[TomlFile, Keys, Any], Any] = _as_it_is


@dataclass(frozen=True, slots=True)
class Key:
    """A key: the field that holds its value, the kind of the value, and a description."""

    field: str
    kind: Kind
    what: str


TEXT = Kind((str,), {"type": "string", "minLength": 1})
TEXTS_BY_NAME = Kind(
    (dict,),
    {"type": "object", "additionalProperties": TEXT.schema},
    lambda file, at, value: file.texts(value, *at),
)
IDENTIFIERS_BY_NAME = Kind(
    (dict,), TEXTS_BY_NAME.schema, lambda file, at, value: file.identifiers(value, *at)
)


def texts(thing: str) -> Kind:
    """Return the kind of a list of strings; `thing` describes an item, with an article."""

    def read(file: TomlFile, at: Keys, values: Sequence[object]) -> tuple[str, ...]:
        for number, value in enumerate(values):
            if not isinstance(value, str) or not value:
                file.report((*at, number), f"{thing} is {as_toml(value)}", "Make it a string.")
        return tuple(map(str, values))

    return Kind((list,), {"type": "array", "items": TEXT.schema}, read)


def one_of(words: Sequence[str]) -> Kind:
    """Return the kind of a string out of a fixed choice."""

    def read(file: TomlFile, at: Keys, value: str) -> str:
        if value not in words:
            file.report(at, f"{spelled(at)!r} is {as_toml(value)}", f"Use {' or '.join(map(repr, words))}.")
        return value

    return Kind((str,), {"enum": list(words)}, read)


def member_of(enum: type[Enum]) -> Kind:
    """Return the kind of a string that is a value of an enumeration."""
    words = one_of([one.value for one in enum])

    def read(file: TomlFile, at: Keys, value: str) -> Enum:
        words.read(file, at, value)
        return next((one for one in enum if one.value == value), next(iter(enum)))

    return Kind((str,), words.schema, read)


def key(kind: Kind, what: str, *, name: str = "", **defaults: Any) -> Any:
    """Return a dataclass field that is read from a key.

    `name` is the key's name if it differs from the field's.
    """
    return field(metadata={"kind": kind, "what": what, "name": name}, **defaults)


def keys_of(holder: type) -> dict[str, Key]:
    """Return the keys of a dataclass, by name."""
    return {
        one.metadata["name"] or one.name: Key(one.name, one.metadata["kind"], one.metadata["what"])
        for one in fields(holder)
        if one.metadata
    }


def types_of(holder: type) -> dict[str, tuple[type, ...]]:
    """Return the TOML types of a dataclass's keys."""
    return {name: one.kind.types for name, one in keys_of(holder).items()}


def read_keys(file: TomlFile, holder: type, table: Mapping[str, Any], *at: str | int) -> dict[str, Any]:
    """Return the values of a dataclass's fields from a table; report what is wrong with it."""
    sound = file.check(table, types_of(holder), *at)
    return {
        one.field: one.kind.read(file, (*at, name), sound[name])
        for name, one in keys_of(holder).items()
        if name in sound
    }
