"""Distinctive values of XSD's built-in types: the text on the wire and the value in Python."""

from __future__ import annotations

import base64
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from typing import Any, NamedTuple, TypeAlias

from soapwright.runtime.names import QualifiedName

XML = "http://www.w3.org/XML/1998/namespace"


class Pair(NamedTuple):
    """A value as it stands on the wire, in the form in which it is also written, and in Python."""

    text: str
    value: Any


Maker: TypeAlias = Callable[[int, bool], Pair]
"""From a number, different for each value, and whether a service sends it, to the value."""

INDIA = timezone(timedelta(hours=5, minutes=30))
NEWFOUNDLAND = timezone(-timedelta(hours=3, minutes=30))


def _string(number: int, precise: bool) -> Pair:
    forms = (
        f"plain {number}",
        f"<a href=\"x\">&amp;</a> & 'it' {number} ]]>",
        f"Straße {number} für Äpfel, 5 €, 漢字 𝄞",
        f"  blanks {number}  and  between  ",
        f"lines {number}\nand\ttabs",
        f"return\r\n{number}\r",
        f"{number}\u00a0no-break\u2028separator\u0085",
    )
    # XML reads a bare return as a line feed, and not every library escapes it.
    text = forms[number % (len(forms) if precise else 5)]
    return Pair(text, text)


def _whole(low: int, high: int) -> Maker:
    """Return a maker of integers, from both ends of the range and of what a double can still hold."""

    def make(number: int, precise: bool) -> Pair:
        starts = [high - number, low + number, number, (1 << 53) + number]
        fitting = [value for value in starts if low <= value <= high]
        value = fitting[number % len(fitting)] if fitting else low + number % (high - low + 1)
        return Pair(str(value), value)

    return make


def _decimal(number: int, precise: bool) -> Pair:
    whole = ("12345678901234", "-0", "1000000", "-7")[number % 4]
    text = f"{whole}.{number:04d}" if number % 3 else f"{whole}.{number}0"
    return Pair(text, Decimal(text))


def _double(number: int, precise: bool) -> Pair:
    forms = (f"{number}.1", f"-0.{number:05d}3", f"1.69{number:08d}1e+308", f"{number}.5e-300")
    text = forms[number % 4]
    value = float(text)
    if precise and number % 9 == 8:
        return (Pair("INF", float("inf")), Pair("-INF", float("-inf")))[number % 2]
    return Pair(repr(value), value)


def _float(number: int, precise: bool) -> Pair:
    return Pair(f"{number}.5", number + 0.5)


def _boolean(number: int, precise: bool) -> Pair:
    return Pair("true", True) if number % 2 else Pair("false", False)


def _datetime(number: int, precise: bool) -> Pair:
    whole = datetime(2024, 2, 29, 23, 59, 59) + timedelta(seconds=number)
    text = f"{whole:%Y-%m-%dT%H:%M:%S}"
    zone, suffix = ((None, ""), (UTC, "Z"), (INDIA, "+05:30"), (NEWFOUNDLAND, "-03:30"))[number % 4]
    if number % 3 == 0:
        return Pair(text + suffix, whole.replace(tzinfo=zone))
    if precise and number % 3 == 2:
        return Pair(f"{text}.5{suffix}", whole.replace(microsecond=500000, tzinfo=zone))
    # .NET counts in units of 100 ns; Python ends at the microsecond, so the last digit is not compared.
    seventh = "7" if precise and number % 3 == 1 else ""
    return Pair(f"{text}.012345{seventh}{suffix}", whole.replace(microsecond=12345, tzinfo=zone))


def _date(number: int, precise: bool) -> Pair:
    value = date(1, 1, 1) + timedelta(days=number * 9999 % 3000000)
    return Pair(f"{value.year:04d}-{value.month:02d}-{value.day:02d}", value)


def _time(number: int, precise: bool) -> Pair:
    minute, second = number // 60 % 60, number % 60
    zone, suffix = ((None, ""), (UTC, "Z"), (INDIA, "+05:30"))[number % 3]
    return Pair(f"23:{minute:02d}:{second:02d}{suffix}", time(23, minute, second, tzinfo=zone))


def _base64(number: int, precise: bool) -> Pair:
    value = bytes([0, 255, 62, 63]) + b"\xfb" * (number % 3) + number.to_bytes(4, "big")
    return Pair(base64.b64encode(value).decode(), value)


def _hex(number: int, precise: bool) -> Pair:
    return Pair(f"00FF{number:04X}", bytes.fromhex(f"00FF{number:04X}"))


def _text(form: str) -> Maker:
    """Return a maker of a type that is text in Python; the form says where the number stands."""

    def make(number: int, precise: bool) -> Pair:
        text = form.format(number, year=1000 + number % 9000, month=number % 12 + 1, day=number % 28 + 1)
        return Pair(text, text)

    return make


BUILTIN_VALUES: dict[str, Maker] = {
    "string": _string,
    "normalizedString": _text(" normal & {} "),
    "token": _text("token < {}"),
    "language": _text("de-x{}"),
    "Name": _text("a:Name-{}"),
    "NCName": _text("NCName.{}"),
    "NMTOKEN": _text("{}:nm"),
    "NMTOKENS": _text("{} nm"),
    "ID": _text("id{}"),
    "anyURI": _text("https://example.org/a?b={}&c=d#e"),
    # The one prefix that means the same in every document.
    "QName": lambda number, precise: Pair(f"xml:local{number}", QualifiedName(XML, f"local{number}")),
    "anySimpleType": _text("simple {}"),
    "duration": _text("P{}DT2H"),
    "gYearMonth": _text("{year}-{month:02d}"),
    "gYear": _text("{year}"),
    "gMonthDay": _text("--{month:02d}-{day:02d}"),
    "gDay": _text("---{day:02d}"),
    "gMonth": _text("--{month:02d}"),
    "boolean": _boolean,
    "decimal": _decimal,
    "float": _float,
    "double": _double,
    "dateTime": _datetime,
    "date": _date,
    "time": _time,
    "base64Binary": _base64,
    "hexBinary": _hex,
    "integer": _whole(-(10**30), 10**30),
    "nonPositiveInteger": _whole(-(10**20), 0),
    "negativeInteger": _whole(-(10**20), -1),
    "long": _whole(-(1 << 63), (1 << 63) - 1),
    "int": _whole(-(1 << 31), (1 << 31) - 1),
    "short": _whole(-(1 << 15), (1 << 15) - 1),
    "byte": _whole(-128, 127),
    "nonNegativeInteger": _whole(0, 10**20),
    "unsignedLong": _whole(0, (1 << 64) - 1),
    "unsignedInt": _whole(0, (1 << 32) - 1),
    "unsignedShort": _whole(0, (1 << 16) - 1),
    "unsignedByte": _whole(0, 255),
    "positiveInteger": _whole(1, 10**20),
}
