"""The built-in types of XSD: conversion between text and Python values.

| XSD                                   | Python                                                       |
| ------------------------------------- | ------------------------------------------------------------ |
| boolean                               | bool                                                         |
| decimal                               | Decimal, exact                                               |
| float, double                         | float, with INF, -INF and NaN                                |
| integer and all types derived from it | int                                                          |
| dateTime, date, time                  | datetime, date, time, or a subclass that keeps the text      |
| QName, NOTATION                       | QualifiedName                                                |
| base64Binary, hexBinary               | bytes                                                        |
| any other                             | str, unchanged                                               |
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Callable
from functools import cache
from threading import local
from typing import TYPE_CHECKING, Any, NoReturn

from .date_times import read_date, read_datetime, read_time, write_date, write_datetime, write_time
from .named_tuple import NamedTuple

if TYPE_CHECKING:
    from decimal import Decimal

__all__ = [
    "ASIDE",
    "FALSE_TEXTS",
    "INTEGERS",
    "NOT_OF_TYPE",
    "NOT_WRITABLE",
    "SCALARS",
    "TRUE_TEXTS",
    "Scalar",
    "attribute_text",
    "base64_text",
    "escape",
    "in_words",
    "quoted",
]

_SPECIAL = re.compile("[&<>\r\x00-\x08\x0b\x0c\x0e-\x1f]")
# Compiling a set with characters above 255 is slow, and few texts need it; `re` caches it.
_SPECIAL_ANYWHERE = "[&<>\r\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]"
_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"}
TRUE_TEXTS, FALSE_TEXTS = ("true", "1"), ("false", "0")
"""The texts of xs:boolean; the first one is written."""
_BOOLEANS = {**dict.fromkeys(TRUE_TEXTS, True), **dict.fromkeys(FALSE_TEXTS, False)}


NOT_OF_TYPE = (ValueError, ArithmeticError)
"""The exceptions of `Scalar.read` for an invalid text; Decimal's own error is an ArithmeticError."""

NOT_WRITABLE = (TypeError, ValueError, AttributeError, ArithmeticError)
"""The exceptions of `Scalar.write` for an invalid value."""


class _Aside(local):
    """Where binary values go while an MTOM request is written; None to write them inline."""

    take: Callable[[Any], str] | None = None


ASIDE = _Aside()


class Scalar(NamedTuple):
    """A built-in type: `read` converts text to a value (None: the text is the value), `write` to escaped text."""

    name: str
    read: Callable[[str], Any] | None
    write: Callable[[Any], str]


def escape(text: str) -> str:
    """Return text escaped for XML; raise ValueError for a character that XML does not allow."""
    try:
        if text.isascii():
            return text if _SPECIAL.search(text) is None else _SPECIAL.sub(_escaped, text)
        return re.sub(_SPECIAL_ANYWHERE, _escaped, text)
    except (AttributeError, TypeError):
        _not("a str")


def attribute_text(text: str) -> str:
    """Return text escaped for an attribute's value.

    Raise ValueError for a character that XML does not allow.
    """
    return quoted(escape(text))


def quoted(escaped: str) -> str:
    """Return escaped text with quotes escaped, too, for an attribute's value."""
    return escaped.replace('"', "&quot;").replace("\n", "&#10;").replace("\t", "&#9;")


def _escaped(match: re.Match[str]) -> str:
    character = match.group()
    if character not in _ESCAPES:
        raise ValueError(f"the character {character!r} is not allowed in XML")
    return _ESCAPES[character]


def _read_boolean(text: str) -> bool:
    try:
        return _BOOLEANS[text]
    except KeyError:
        stripped = text.strip()
        if stripped not in _BOOLEANS:
            raise ValueError("neither true nor false") from None
        return _BOOLEANS[stripped]


def _write_boolean(value: object) -> str:
    if value is True:
        return TRUE_TEXTS[0]
    if value is False:
        return FALSE_TEXTS[0]
    _not("a bool")


def _write_integer(value: object) -> str:
    if type(value) is int or (isinstance(value, int) and not isinstance(value, bool)):
        return int.__repr__(value)
    _not("an int")


@cache
def _decimal() -> type[Decimal]:
    # Imported when first needed; cached, because imports are slow even if repeated.
    from decimal import Decimal

    return Decimal


def _read_decimal(text: str) -> Decimal:
    try:
        value = _decimal()(text)
    except ArithmeticError:
        raise ValueError("not a decimal number") from None
    if not value.is_finite():
        raise ValueError("not a finite number")
    return value


def _write_decimal(value: object) -> str:
    if isinstance(value, float):
        raise TypeError("use Decimal, so that the amount is exact")
    decimal = _decimal()
    if not isinstance(value, (decimal, int)) or isinstance(value, bool):
        _not("a Decimal")
    number = decimal(value)
    if not number.is_finite():
        raise ValueError("not a finite number")
    return f"{number:f}"


def _write_float(value: object) -> str:
    if not isinstance(value, (float, int)) or isinstance(value, bool):
        _not("a float")
    text = float.__repr__(float(value))
    return {"inf": "INF", "-inf": "-INF", "nan": "NaN"}.get(text, text)


def _read_base64(text: str) -> bytes:
    try:
        return binascii.a2b_base64(text, strict_mode=True)
    except ValueError:
        # White space is allowed between the letters; other characters would be ignored silently.
        pass
    try:
        return binascii.a2b_base64("".join(text.split()), strict_mode=True)
    except ValueError:
        raise ValueError("not base64") from None


_OCTETS: tuple[type[Any], ...] = (bytes, bytearray, memoryview)


def _write_base64(value: Any) -> str:
    if not isinstance(value, _OCTETS):
        _not("bytes")
    return base64_text(value) if ASIDE.take is None else ASIDE.take(value)


def base64_text(octets: bytes) -> str:
    """Return bytes in base64 on one line, never as MTOM parts."""
    return binascii.b2a_base64(octets, newline=False).decode("ascii")


def _write_hex(value: Any) -> str:
    if not isinstance(value, _OCTETS):
        _not("bytes")
    return bytes(value).hex().upper()


def _not(wanted: str) -> NoReturn:
    raise TypeError(f"not {wanted}")


_WORDS: dict[Any, str] = {int: "not a whole number", float: "not a number", bytes.fromhex: "not hexadecimal"}


def in_words(convert: Callable[[str], Any] | None, error: Exception) -> Exception:
    """Return a conversion error with a text that says what was expected."""
    words = _WORDS.get(convert)
    return error if words is None else ValueError(words)


# fmt: off
INTEGERS = (
    "integer", "nonPositiveInteger", "negativeInteger", "long", "int", "short", "byte", "nonNegativeInteger",
    "unsignedLong", "unsignedInt", "unsignedShort", "unsignedByte", "positiveInteger",
)
_TEXTS = (
    "string", "normalizedString", "token", "language", "Name", "NCName", "NMTOKEN", "NMTOKENS", "ID", "IDREF",
    "IDREFS", "ENTITY", "ENTITIES", "anyURI", "QName", "NOTATION", "anySimpleType", "duration", "gYearMonth",
    "gYear", "gMonthDay", "gDay", "gMonth",
)
# fmt: on

SCALARS: dict[str, Scalar] = {
    scalar.name: scalar
    for scalar in (
        Scalar("boolean", _read_boolean, _write_boolean),
        Scalar("decimal", _read_decimal, _write_decimal),
        Scalar("float", float, _write_float),
        Scalar("double", float, _write_float),
        Scalar("dateTime", read_datetime, write_datetime),
        Scalar("date", read_date, write_date),
        Scalar("time", read_time, write_time),
        Scalar("base64Binary", _read_base64, _write_base64),
        Scalar("hexBinary", bytes.fromhex, _write_hex),
        *(Scalar(name, int, _write_integer) for name in INTEGERS),
        *(Scalar(name, None, escape) for name in _TEXTS),
    )
}
