"""The built-in types of XSD: their text on the wire and their value in Python.

| XSD                                   | Python                                                       |
| ------------------------------------- | ------------------------------------------------------------ |
| boolean                               | bool                                                         |
| decimal                               | Decimal, exact                                               |
| float, double                         | float, with INF, -INF and NaN                                |
| integer and all that derive from it   | int                                                          |
| dateTime                              | datetime, naive when the text has no zone                    |
| date, time                            | date, time                                                   |
| base64Binary, hexBinary               | bytes                                                        |
| every other one                       | str, as it stands                                            |
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Callable
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any, NamedTuple, Self

__all__ = ["INTEGERS", "NOT_WRITABLE", "SCALARS", "ExactDateTime", "Scalar", "escape"]

_SPECIAL = re.compile("[&<>\r\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"}
_BOOLEANS = {"true": True, "1": True, "false": False, "0": False}
_FRACTION = re.compile(r"\.(\d{7,})")
_ZONED_DATE = re.compile(r"^(-?\d{4,}-\d\d-\d\d)(Z|[+-]\d\d:\d\d)$")


class ExactDateTime(datetime):
    """A datetime whose wire text had more than six fraction digits; `digits` holds the further ones.

    It compares and computes as the datetime it is, to the microsecond; written back, it is the same text.
    """

    digits: str = ""

    @classmethod
    def of(cls, value: datetime, digits: str) -> Self:
        """Return the value with further fraction digits."""
        made = cls.combine(value.date(), value.timetz())
        made.digits = digits
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        plain = datetime.combine(self.date(), self.timetz())
        return (type(self).of, (plain, self.digits))

    def __reduce_ex__(self, protocol: object) -> tuple[Any, ...]:
        return self.__reduce__()


NOT_WRITABLE = (TypeError, ValueError, AttributeError, ArithmeticError)
"""What `Scalar.write` raises for a value that is not of its type."""


class Scalar(NamedTuple):
    """A built-in type: `read` takes the text (None: the text is the value), `write` gives it, escaped."""

    name: str
    read: Callable[[str], Any] | None
    write: Callable[[Any], str]


def escape(text: str) -> str:
    """Return text for an XML document; raises ValueError for a character that XML cannot hold."""
    if _SPECIAL.search(text) is None:
        return text
    return _SPECIAL.sub(_escaped, text)


def _escaped(match: re.Match[str]) -> str:
    character = match.group()
    if character not in _ESCAPES:
        raise ValueError(f"the character {character!r} cannot stand in XML")
    return _ESCAPES[character]


def _read_boolean(text: str) -> bool:
    try:
        return _BOOLEANS[text]
    except KeyError:
        stripped = text.strip()
        if stripped not in _BOOLEANS:
            raise ValueError("neither true nor false") from None
        return _BOOLEANS[stripped]


def _write_boolean(value: bool) -> str:
    if value is True:
        return "true"
    if value is False:
        return "false"
    raise TypeError("not a bool")


def _read_decimal(text: str) -> Decimal:
    value = Decimal(text)
    if not value.is_finite():
        raise ValueError("not a finite number")
    return value


def _write_decimal(value: Decimal | int) -> str:
    if isinstance(value, (float, bool)):
        raise TypeError("use Decimal, so that the amount is exact")
    number = Decimal(value)
    if not number.is_finite():
        raise ValueError("not a finite number")
    return f"{number:f}"


def _write_float(value: float) -> str:
    text = float.__repr__(float(value)) if type(value) in (float, int) else _not("a float")
    return {"inf": "INF", "-inf": "-INF", "nan": "NaN"}.get(text, text)


def _read_datetime(text: str) -> datetime:
    try:
        value = datetime.fromisoformat(text)
    except ValueError:
        value = datetime.fromisoformat(text.strip())
    if len(text) > 26:
        longer = _FRACTION.search(text)
        if longer and longer[1][6:].strip("0"):
            return ExactDateTime.of(value, longer[1][6:])
    return value


def _write_datetime(value: datetime) -> str:
    if not isinstance(value, datetime):
        _not("a datetime")
    text = value.replace(tzinfo=None).isoformat()
    digits = getattr(value, "digits", "")
    if digits:
        text = f"{text}{'' if value.microsecond else '.000000'}{digits}"
    elif value.microsecond:
        text = text.rstrip("0")
    return text + _zone(value.strftime("%z"))


def _zone(offset: str) -> str:
    if offset in ("", "+0000"):
        return "Z" if offset else ""
    if len(offset) > 5:
        raise ValueError("the zone's offset is no whole number of minutes, as XSD has it; convert it to UTC")
    return f"{offset[:3]}:{offset[3:]}"


def _read_date(text: str) -> date:
    # A date in Python has no zone; the day is what the text says.
    zoned = _ZONED_DATE.match(text.strip())
    return date.fromisoformat(zoned[1] if zoned else text.strip())


def _write_date(value: date) -> str:
    if isinstance(value, datetime) or not isinstance(value, date):
        _not("a date")
    return value.isoformat()


def _read_time(text: str) -> time:
    return time.fromisoformat(text.strip())


def _write_time(value: time) -> str:
    if not isinstance(value, time):
        _not("a time")
    return value.replace(tzinfo=None).isoformat() + _zone(value.strftime("%z"))


def _read_base64(text: str) -> bytes:
    try:
        return binascii.a2b_base64(text, strict_mode=True)
    except ValueError:
        # White space may stand between the letters; anything else would be dropped in silence.
        return binascii.a2b_base64("".join(text.split()), strict_mode=True)


def _write_base64(value: bytes) -> str:
    return binascii.b2a_base64(value, newline=False).decode("ascii")


def _write_hex(value: bytes) -> str:
    return bytes(value).hex().upper() if isinstance(value, (bytes, bytearray)) else _not("bytes")


def _not(wanted: str) -> Any:
    raise TypeError(f"not {wanted}")


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
        Scalar("dateTime", _read_datetime, _write_datetime),
        Scalar("date", _read_date, _write_date),
        Scalar("time", _read_time, _write_time),
        Scalar("base64Binary", _read_base64, _write_base64),
        Scalar("hexBinary", bytes.fromhex, _write_hex),
        *(Scalar(name, int, int.__repr__) for name in INTEGERS),
        *(Scalar(name, None, escape) for name in _TEXTS),
    )
}
