"""Read structs from JSON, as `parse` gives it: objects as dicts, fractions as Decimals.

A reader is a function from a JSON value to the Python value; None, which is null, it never sees. Each struct's
reader works from a table of member name → how to read it, which fills as members are first met.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from decimal import Decimal
from types import ModuleType
from typing import Any, TypeAlias

from .enums import WireEnum, WireFlags
from .errors import DecodeError
from .per_class import per_class
from .scalars import Scalar
from .struct import maker
from .wire import TEXT_MEMBER, Array, JsonNames, Map, StructWire, Tokens, members, named, types_of

__all__ = ["Reader", "parse", "struct_reader", "type_reader"]

Reader: TypeAlias = Callable[[Any], Any]

_Entry: TypeAlias = tuple[int, Reader]
"""How a member is read: the field's index and reader."""

# What a reader raises for a value that is not of its type; Decimal's own error is an ArithmeticError.
_NOT_OF_TYPE = (ValueError, TypeError, ArithmeticError, AttributeError)


def parse(content: bytes) -> Any:
    """Return JSON as Python values; raises ValueError when it is none."""
    try:
        return json.loads(content, parse_float=Decimal)
    except RecursionError:
        raise ValueError("nested too deeply") from None


@per_class
def struct_reader(cls: type[Any]) -> Reader:
    """Return the reader of exactly this struct; members that the contract does not know are skipped."""
    types = types_of(cls)
    make = maker(cls)
    index_of = {member.attribute: index for index, member in enumerate(members(cls))}
    fields = {
        member.wire.name or TEXT_MEMBER: member for member in members(cls) if member.wire.place != "header"
    }
    # A service that breaks its own contract gives None, not an error.
    blank: list[Any] = [None] * len(index_of)
    table: dict[str, _Entry] = {}

    def learn(name: str) -> _Entry | None:
        member = fields.get(name)
        if member is None:
            # Not kept: what the contract does not know could be without end.
            return None
        read = type_reader(member.wire.type, types)
        table[name] = entry = (index_of[member.attribute], _list_reader(read) if member.wire.many else read)
        return entry

    def read(data: Any) -> Any:
        values = blank.copy()
        name = ""
        try:
            for name, value in data.items():
                if value is None:
                    continue
                try:
                    index, convert = table[name]
                except KeyError:
                    entry = learn(name)
                    if entry is None:
                        continue
                    index, convert = entry
                values[index] = convert(value)
        except DecodeError as error:
            raise DecodeError(f"{name}/{error}" if name else str(error)) from None
        except _NOT_OF_TYPE as error:
            shown = data if not isinstance(data, dict) else data.get(name)
            raise DecodeError(f"{name or cls.__name__}: cannot read {str(shown)[:80]!r}: {error}") from None
        return make(values)

    return read


def type_reader(reference: str, types: ModuleType) -> Reader:
    """Return the reader of a type's values."""
    if reference == "xs:anyType":
        return _read_any
    target = named(reference, types)
    if isinstance(target, Scalar):
        return _SCALARS.get(target.name) or _scalar_reader(target)
    if isinstance(target, (Array, Tokens)):
        return _list_reader(type_reader(target.type, types))
    if isinstance(target, Map):
        return _map_reader(target, types)
    if issubclass(target, WireFlags):
        return _flags_reader(target)
    if issubclass(target, WireEnum):
        return _enum_reader(target)
    return _polymorphic_reader(target)


def _read_text(value: Any) -> str:
    return value if type(value) is str else _text_of(value)


def _text_of(value: Any) -> str:
    if isinstance(value, (dict, list)):
        raise TypeError("not a text")
    return str(value).lower() if isinstance(value, bool) else str(value)


def _read_boolean(value: Any) -> bool:
    if value is True or value is False:
        return value
    text = str(value).strip().lower()
    if text not in ("true", "false"):
        raise ValueError("neither true nor false")
    return text == "true"


def _read_integer(value: Any) -> int:
    return int(value) if type(value) is str else _whole(value)


def _whole(value: Any) -> int:
    if type(value) is int:
        return value
    # 1.0 and 1e3 are whole numbers too; the exponent is limited because 1e999999 would take all memory.
    if isinstance(value, Decimal) and value.adjusted() < 40 and value == value.to_integral_value():
        return int(value)
    raise TypeError("not a whole number")


def _read_decimal(value: Any) -> Decimal:
    return Decimal(_number(value))


def _read_float(value: Any) -> float:
    return float(_number(value))


def _number(value: Any) -> Any:
    if isinstance(value, bool):
        raise TypeError("not a number")
    return value


_SCALARS: dict[str, Reader] = {
    "boolean": _read_boolean,
    "decimal": _read_decimal,
    "float": _read_float,
    "double": _read_float,
}


def _scalar_reader(scalar: Scalar) -> Reader:
    if scalar.read is None:
        return _read_text
    if scalar.read is int:
        return _read_integer
    read = scalar.read
    return lambda value: read(_read_text(value))


def _list_reader(read: Reader) -> Reader:
    def read_list(values: Any) -> list[Any]:
        if type(values) is not list:
            raise TypeError("not a list")
        return [None if value is None else read(value) for value in values]

    return read_list


def _map_reader(map_: Map, types: ModuleType) -> Reader:
    read_key, read_value = type_reader(map_.key[1], types), type_reader(map_.value[1], types)
    names: JsonNames = types.JSON
    # The members go by the service's names or by the contract's, and their case varies.
    keys = (names.key.lower(), map_.key[0].lower())
    values = (names.value.lower(), map_.value[0].lower())

    def part(pair: Any, exact: str, names: tuple[str, str]) -> Any:
        if exact in pair:
            return pair[exact]
        return next((value for name, value in pair.items() if name.lower() in names), None)

    def read(pairs: Any) -> dict[Any, Any]:
        # A dictionary is an object, other maps are lists of pairs; but either form can be told when it comes.
        if isinstance(pairs, dict):
            items = list(pairs.items())
        else:
            items = [
                (part(pair, names.key, keys), part(pair, names.value, values))
                for pair in pairs
                if pair is not None
            ]
        return {
            None if key is None else read_key(key): None if value is None else read_value(value)
            for key, value in items
        }

    return read


def _enum_reader(enum: type[WireEnum]) -> Reader:
    known: dict[Any, WireEnum] = {member.value: member for member in enum}

    def read(value: Any) -> WireEnum:
        return known[value] if type(value) is str and value in known else enum(_read_text(value))

    return read


def _flags_reader(enum: type[WireEnum]) -> Reader:
    read_one = _enum_reader(enum)

    def read(value: Any) -> list[WireEnum]:
        texts = value if isinstance(value, list) else _read_text(value).split(",")
        return [read_one(text.strip()) for text in texts if text.strip()]

    return read


def _polymorphic_reader(cls: type[Any]) -> Reader:
    """Return the reader of a struct or, when the discriminator names one, of a struct derived from it."""
    wire: StructWire = cls.__wire__
    names: JsonNames = types_of(cls).JSON
    base: list[Reader] = []
    readers: dict[str, Reader] = {}

    def read_base(data: Any) -> Any:
        # Not before it is needed, because structs may contain each other.
        if not base:
            base.append(struct_reader(cls))
        return base[0](data)

    def read(data: Any) -> Any:
        kind = data.get(names.discriminator) if type(data) is dict else None
        if not isinstance(kind, str):
            return read_base(data)
        reader = readers.get(kind)
        if reader is None:
            derived = wire.kinds.get(kind)
            reader = struct_reader(getattr(types_of(cls), derived)) if derived else read_base
            if derived:
                readers[kind] = reader
        return reader(data)

    return read if wire.kinds else read_base


def _read_any(value: Any) -> Any:
    return value
