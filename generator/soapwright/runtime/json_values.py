"""Read values of simple types from JSON: a function from a value other than null for each built-in type and enum."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any, TypeAlias

from .enums import WireEnum
from .names import read_name
from .scalars import NOT_OF_TYPE, Scalar, in_words

__all__ = [
    "LIST",
    "NOT_OF_JSON_TYPE",
    "OBJECT",
    "Reader",
    "enum_reader",
    "flags_reader",
    "read_text",
    "scalar_reader",
]

Reader: TypeAlias = Callable[[Any], Any]

OBJECT: type[Any] = dict
LIST: type[Any] = list
"""Untyped aliases for JSON's objects and arrays, because type checkers narrow the builtins too far."""

# Decimal's own error is an ArithmeticError.
NOT_OF_JSON_TYPE = (ValueError, TypeError, ArithmeticError, AttributeError)
"""What a reader raises for a value that is invalid for its type."""


def read_text(value: Any) -> str:
    """Return a text; numbers and booleans are read as their texts in JSON."""
    return value if type(value) is str else _text_of(value)


def _text_of(value: Any) -> str:
    if isinstance(value, (dict, list)):
        raise TypeError("not a text")
    return str(value).lower() if isinstance(value, bool) else str(value)


def _read_boolean(value: Any) -> bool:
    if type(value) is bool:
        return value
    text = str(value).strip().lower()
    if text not in ("true", "false"):
        raise ValueError("neither true nor false")
    return text == "true"


def _read_integer(value: Any) -> int:
    if type(value) is not str:
        return _whole(value)
    try:
        return int(value)
    except ValueError as error:
        raise in_words(int, error) from None


def _whole(value: Any) -> int:
    if type(value) is int:
        return value
    # 1.0 and 1e3 are integers, too; the exponent is limited because 1e999999 would use all memory.
    if isinstance(value, Decimal) and value.adjusted() < 40 and value == value.to_integral_value():
        return int(value)
    raise TypeError("not a whole number")


def _read_decimal(value: Any) -> Decimal:
    try:
        number = Decimal(_number(value))
    except ArithmeticError:
        raise ValueError("not a decimal number") from None
    if not number.is_finite():
        raise ValueError("not a finite number")
    return number


def _read_float(value: Any) -> float:
    try:
        return float(_number(value))
    except ValueError as error:
        raise in_words(float, error) from None


def _number(value: Any) -> Any:
    if isinstance(value, (bool, dict, list)):
        raise TypeError("not a number")
    return value


_SCALARS: dict[str, Reader] = {
    "boolean": _read_boolean,
    "decimal": _read_decimal,
    "float": _read_float,
    "double": _read_float,
}


def scalar_reader(scalar: Scalar) -> Reader:
    """Return the reader of a built-in type."""
    if (known := _SCALARS.get(scalar.name)) is not None:
        return known
    if scalar.name in ("QName", "NOTATION"):
        return lambda value: read_name(read_text(value), None)
    if scalar.read is None:
        return read_text
    if scalar.read is int:
        return _read_integer
    read = scalar.read

    def read_scalar(value: Any) -> Any:
        try:
            return read(read_text(value))
        except NOT_OF_TYPE as error:
            raise in_words(read, error) from None

    return read_scalar


def enum_reader(enum: type[WireEnum]) -> Reader:
    """Return the reader of an enum over texts; an unknown text is a member that is not `known`."""
    known: dict[Any, WireEnum] = {member.value: member for member in enum}

    def read(value: Any) -> WireEnum:
        return known[value] if type(value) is str and value in known else enum(read_text(value))

    return read


def flags_reader(enum: type[WireEnum]) -> Reader:
    """Return the reader of flags: a list, or one text with commas."""
    read_one = enum_reader(enum)

    def read(value: Any) -> list[WireEnum]:
        texts = value if isinstance(value, LIST) else read_text(value).split(",")
        return [read_one(text.strip()) for text in texts if text.strip()]

    return read
