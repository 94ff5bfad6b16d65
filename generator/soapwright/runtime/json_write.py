"""Write structs as JSON, with the wire names as member names.

A writer is a function from a value to its JSON text. Text is written directly, not through a tree of dicts,
so that decimals stay exact. Longs are written as strings: JavaScript's numbers do not hold them.
"""

from __future__ import annotations

from collections.abc import Callable
from json.encoder import encode_basestring
from types import ModuleType
from typing import Any, TypeAlias

from .enums import WireEnum, WireFlags
from .errors import EncodeError
from .nil import NIL
from .per_class import per_class
from .scalars import NOT_WRITABLE, SCALARS, Scalar
from .struct import Struct
from .wire import (
    TEXT_MEMBER,
    Array,
    JsonNames,
    Map,
    Member,
    Tokens,
    items_of,
    kind_of,
    members,
    named,
    types_of,
)

__all__ = ["ToJson", "struct_writer", "type_writer"]

ToJson: TypeAlias = Callable[[Any], str]

_BARE = frozenset(
    {"boolean", "decimal", "int", "short", "byte", "unsignedInt", "unsignedShort", "unsignedByte"}
)
_FLOATS = frozenset({"float", "double"})


@per_class
def struct_writer(cls: type[Any]) -> ToJson:
    """Return the function that gives a struct's JSON object."""
    types = types_of(cls)
    names: JsonNames = types.JSON
    fields = [_Field(member, types) for member in members(cls) if member.wire.place != "header"]
    # A derived type says which it is, unless a field of its own does.
    stated = next((field for field in fields if field.name == names.discriminator), None)
    kind_value = kind_of(cls) if names.discriminator else ""
    kind = f'"{names.discriminator}": {encode_basestring(kind_value)}' if kind_value else ""

    def write(value: Any) -> str:
        pieces = []
        for field in fields:
            item = getattr(value, field.attribute)
            if item is None:
                if field is stated and kind:
                    pieces.append(kind)
                continue
            try:
                text = "null" if item is NIL else field.write(item)
            except EncodeError as error:
                raise error.below(field.attribute) from None
            pieces.append(f"{field.start}{text}")
        if kind and stated is None:
            pieces.append(kind)
        return f"{{{', '.join(pieces)}}}"

    return write


class _Field:
    """One member of an object; how its value is written is settled when one is first there."""

    __slots__ = ("_types", "_wire", "attribute", "name", "start", "write")

    def __init__(self, member: Member, types: ModuleType) -> None:
        self._types = types
        self._wire = member.wire
        self.attribute = member.attribute
        self.name = member.wire.name or TEXT_MEMBER
        self.start = f"{encode_basestring(self.name)}: "
        self.write: ToJson = self._first

    def _first(self, value: Any) -> str:
        write = type_writer(self._wire.type, self._types)
        self.write = _list_writer(write) if self._wire.many else write
        return self.write(value)


def type_writer(reference: str, types: ModuleType) -> ToJson:
    """Return the function that gives the JSON of a value of a type."""
    if reference == "xs:anyType":
        return _write_any
    target = named(reference, types)
    if isinstance(target, Scalar):
        return _checked(_scalar_writer(target))
    if isinstance(target, Array):
        return _list_writer(type_writer(target.type, types))
    if isinstance(target, Map):
        return _map_writer(target, types)
    if isinstance(target, Tokens):
        return _list_writer(type_writer(target.type, types))
    if issubclass(target, WireFlags):
        return _checked(lambda values: encode_basestring(", ".join(map(str, items_of(values)))))
    if issubclass(target, WireEnum):
        return _checked(encode_basestring)
    return _struct_writer(target)


def _scalar_writer(scalar: Scalar) -> ToJson:
    if scalar.name in _BARE:
        return scalar.write
    if scalar.name in _FLOATS:
        named_ = {"INF": '"Infinity"', "-INF": '"-Infinity"', "NaN": '"NaN"'}
        return lambda value: named_.get(text := scalar.write(value), text)
    if scalar.read is None:
        return encode_basestring
    # Every other text is made of plain characters.
    return lambda value: f'"{scalar.write(value)}"'


def _checked(to_json: ToJson) -> ToJson:
    def write(value: Any) -> str:
        try:
            return to_json(value)
        except NOT_WRITABLE as error:
            if value is NIL:
                return "null"
            raise EncodeError(f"cannot write {value!r}: {error}") from None

    return write


def _list_writer(write: ToJson) -> ToJson:
    def write_list(values: Any) -> str:
        pieces = []
        for index, value in enumerate(items_of(values)):
            try:
                pieces.append("null" if value is None or value is NIL else write(value))
            except EncodeError as error:
                raise error.below(f"[{index}]") from None
        return f"[{', '.join(pieces)}]"

    return write_list


def _map_writer(map_: Map, types: ModuleType) -> ToJson:
    write_key, write_value = type_writer(map_.key[1], types), type_writer(map_.value[1], types)
    names: JsonNames = types.JSON
    key_name, value_name = encode_basestring(names.key), encode_basestring(names.value)

    def write(pairs: Any) -> str:
        if not isinstance(pairs, dict):
            raise EncodeError(f"expected a dict, got {pairs!r}")
        pieces = []
        for key, value in pairs.items():
            try:
                name = write_key(key)
                text = "null" if value is None or value is NIL else write_value(value)
            except EncodeError as error:
                raise error.below(f"[{key!r}]") from None
            if map_.dictionary:
                pieces.append(f"{name if name.startswith(chr(34)) else encode_basestring(name)}: {text}")
            else:
                pieces.append(f"{{{key_name}: {name}, {value_name}: {text}}}")
        return f"{{{', '.join(pieces)}}}" if map_.dictionary else f"[{', '.join(pieces)}]"

    return write


def _struct_writer(cls: type[Any]) -> ToJson:
    def write(value: Any) -> str:
        if not isinstance(value, cls):
            raise EncodeError(f"expected {cls.__name__}, got {value!r}")
        return struct_writer(type(value))(value)

    return write


def _write_any(value: Any) -> str:
    if isinstance(value, Struct):
        return struct_writer(type(value))(value)
    for kind, name in ((bool, "boolean"), (int, "long"), (float, "double"), (str, "string")):
        if isinstance(value, kind):
            return _scalar_writer(SCALARS[name])(value)
    raise EncodeError(f"cannot write {type(value).__name__} where any type may stand")
