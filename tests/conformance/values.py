"""Whether two texts are the same simple value if their type is unknown.

A text may be a value of several types: `1` is a number, a boolean and a text. Two texts are the same if they
are equal as values of at least one type.
"""

from __future__ import annotations

import re
from base64 import b64decode
from binascii import Error
from collections.abc import Callable, Hashable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction

Prefixes = Mapping[str | None, str]

_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?", re.ASCII)
_NAME = re.compile(r"(?:(?P<prefix>[\w.-]+):)?(?P<local>[\w.-]+)")
_ZONED = re.compile(r"(?P<rest>.*?)(?P<zone>Z|[+-]\d\d:\d\d)?", re.ASCII)
_DATE = re.compile(r"(-?\d{4,})-(\d\d)-(\d\d)", re.ASCII)
_TIME = re.compile(r"(\d\d):(\d\d):(\d\d(?:\.\d+)?)", re.ASCII)
_PART_OF_DATE = re.compile(r"-?\d{4,}(?:-\d\d)?|--\d\d(?:-\d\d)?|---\d\d", re.ASCII)
_DURATION = re.compile(
    r"(-?)P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?", re.ASCII
)
_DAY = 86400
_CYCLE = date(2400, 1, 1).toordinal() - date(2000, 1, 1).toordinal()
"""How many days the Gregorian calendar has until it begins again, which is after 400 years."""


def collapsed(text: str) -> str:
    """Return a text without the whitespace that XSD's own types do not keep."""
    return " ".join(re.split("[ \t\r\n]+", text.strip(" \t\r\n")))


def same(was: str, before: Prefixes, now: str, after: Prefixes) -> bool:
    """Return whether two texts have the same value; `before` and `after` are the prefixes that each may use."""
    old, new = collapsed(was).split(" "), collapsed(now).split(" ")
    if len(old) == len(new):
        return all(_same_item(a, before, b, after) for a, b in zip(old, new, strict=True))
    # base64 may have spaces anywhere.
    return bool(set(_base64("".join(old))) & set(_base64("".join(new))))


def _same_item(was: str, before: Prefixes, now: str, after: Prefixes) -> bool:
    name = _qualified(was, before)
    if name and ":" in was:
        # Its prefix stands for a namespace, so that the text alone says nothing.
        return name == _qualified(now, after)
    return was == now or (name is not None and name == _qualified(now, after)) or _share_a_reading(was, now)


def _qualified(text: str, prefixes: Prefixes) -> tuple[str, str] | None:
    match = _NAME.fullmatch(text)
    if not match or (match["prefix"] and match["prefix"] not in prefixes):
        return None
    return prefixes.get(match["prefix"], ""), match["local"]


def _share_a_reading(was: str, now: str) -> bool:
    return any(set(reading(was)) & set(reading(now)) for reading in _READINGS)


def _boolean(text: str) -> Iterator[Hashable]:
    yield from {"true": (True,), "1": (True,), "false": (False,), "0": (False,)}.get(text, ())


def _number(text: str) -> Iterator[Hashable]:
    if _NUMBER.fullmatch(text):
        yield Decimal(text)
        yield "double", float(text)
    elif text in ("INF", "-INF"):
        yield "double", float(text.lower())


def _hexadecimal(text: str) -> Iterator[Hashable]:
    if re.fullmatch("(?:[0-9a-fA-F]{2})+", text):
        yield text.lower()


def _base64(text: str) -> Iterator[Hashable]:
    try:
        yield b64decode(text, validate=True)
    except (Error, ValueError):
        return


def _moment(text: str) -> Iterator[Hashable]:
    """Yield the values that a date, a time, or a part of a date may have."""
    match = _ZONED.fullmatch(text)
    assert match
    rest, zone = match["rest"], _minutes(match["zone"])
    if _PART_OF_DATE.fullmatch(rest):
        yield "part", rest, zone
    day, _, clock = rest.rpartition("T") if "T" in rest else (rest, "", "")
    if not clock and _TIME.fullmatch(day):
        day, clock = "", day
    try:
        days, seconds = _days(day), _seconds(clock)
    except ValueError:
        return
    if days is not None and seconds is not None:
        yield "dateTime", days * _DAY + seconds - (zone or 0) * 60, zone is None
    elif days is not None:
        yield "date", days, zone
    elif seconds is not None:
        yield "time", (seconds - (zone or 0) * 60) % _DAY, zone is None


def _minutes(zone: str | None) -> int | None:
    if not zone or zone == "Z":
        return 0 if zone else None
    return int(f"{zone[0]}1") * (int(zone[1:3]) * 60 + int(zone[4:]))


def _days(text: str) -> int | None:
    """Return the number of a day in any year, None for a text that is not a date.

    Raises ValueError for February 30.
    """
    match = _DATE.fullmatch(text)
    if not match:
        return None
    cycles, year = divmod(int(match[1]), 400)
    return date(2000 + year, int(match[2]), int(match[3])).toordinal() + cycles * _CYCLE


def _seconds(text: str) -> Fraction | None:
    match = _TIME.fullmatch(text)
    return int(match[1]) * 3600 + int(match[2]) * 60 + Fraction(match[3]) if match else None


def _duration(text: str) -> Iterator[Hashable]:
    match = _DURATION.fullmatch(text)
    if match:
        years, months, days, hours, minutes, seconds = (Fraction(part or 0) for part in match.groups()[1:])
        sign = -1 if match[1] else 1
        yield (
            sign * (years * 12 + months),
            sign * (days * _DAY + hours * 3600 + minutes * 60 + seconds),
        )


_READINGS: tuple[Callable[[str], Iterator[Hashable]], ...] = (
    _boolean,
    _number,
    _hexadecimal,
    _base64,
    _moment,
    _duration,
)
