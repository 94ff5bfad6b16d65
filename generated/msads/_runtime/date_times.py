"""Dates and times: conversion between text and Python values, which may be less precise than the text.

A text that Python's own types represent exactly becomes a plain datetime, date or time. Anything else that
XSD allows becomes an instance of a subclass that keeps its text, compares and computes as the nearest Python
value, and is written as it was read:

- more than six fraction digits; the zone of a date;
- 24:00:00, the midnight at the end of a day: 00:00 as a time; as a dateTime that of the next day;
- years that Python does not support: datetime.max or date.max beyond 9999, datetime.min or date.min before 1.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from typing import Any, NoReturn, Self, TypeVar

__all__ = [
    "WireDate",
    "WireDateTime",
    "WireTime",
    "read_date",
    "read_datetime",
    "read_time",
    "worded",
    "write_date",
    "write_datetime",
    "write_time",
]

_MomentT = TypeVar("_MomentT", bound=date | time)

_DATE = "(-?[0-9]{4,})-([0-9]{2}-[0-9]{2})"
_TIME = r"([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]+))?"
_ZONE = "(Z|[+-][0-9]{2}:[0-9]{2})?"
# Compiled by `re` when first needed, and cached there.
_DATETIME_TEXT = f"{_DATE}T{_TIME}{_ZONE}$"
_DATE_TEXT = f"{_DATE}{_ZONE}$"
_TIME_TEXT = f"{_TIME}{_ZONE}$"
_NO_DATETIME, _NO_DATE, _NO_TIME = "not a date with a time", "not a date", "not a time of day"
_FRACTION = r"\.(\d{7,})"


class _Worded:
    """Mixed into datetime, date and time: `wire_text` is the text that was read, "" for a computed value."""

    wire_text: str = ""
    wire_type: tuple[str, str] | None = None
    wire_mark: tuple[str, Any] | None = None

    def __reduce__(self) -> tuple[Any, ...]:
        return worded, (_plain(self), self.wire_text, self.wire_type, self.wire_mark)

    def __reduce_ex__(self, protocol: object) -> tuple[Any, ...]:
        return self.__reduce__()


class WireDateTime(_Worded, datetime):
    """A datetime that keeps the text it was read from."""

    @classmethod
    def _of(cls, value: datetime) -> Self:
        return cls.combine(value.date(), value.timetz())


class WireDate(_Worded, date):
    """A date that keeps the text it was read from: with a zone, or a year that Python does not support."""

    @classmethod
    def _of(cls, value: date) -> Self:
        return cls(value.year, value.month, value.day)


class WireTime(_Worded, time):
    """A time that keeps the text it was read from."""

    @classmethod
    def _of(cls, value: time) -> Self:
        return cls(value.hour, value.minute, value.second, value.microsecond, value.tzinfo)


def worded(
    value: _MomentT, text: str, type: tuple[str, str] | None = None, mark: tuple[str, Any] | None = None
) -> _MomentT:
    """Return a datetime, date or time equal to the value that keeps a text, the type's name and a mark."""
    kind: Any = (
        WireDateTime if isinstance(value, datetime) else WireDate if isinstance(value, date) else WireTime
    )
    made = kind._of(value)
    made.wire_text, made.wire_type, made.wire_mark = text, type, mark
    kept: _MomentT = made
    return kept


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return datetime.combine(value.date(), value.timetz())
    if isinstance(value, date):
        return date(value.year, value.month, value.day)
    return time(value.hour, value.minute, value.second, value.microsecond, value.tzinfo)


def read_datetime(text: str) -> datetime:
    """Return the value of an xs:dateTime; raise ValueError for an invalid text."""
    if "T24:" in text:
        # Versions of Python differ on this hour.
        return _unusual_datetime(text.strip())
    try:
        value = datetime.fromisoformat(text)
    except ValueError:
        stripped = text.strip()
        return _unusual_datetime(text) if stripped == text else read_datetime(stripped)
    # Only a longer text can have more than six digits after the point.
    if text[26:]:
        longer = re.search(_FRACTION, text)
        if longer and longer[1][6:].strip("0"):
            return worded(value, text)
    return value


def _unusual_datetime(text: str) -> datetime:
    match = re.match(_DATETIME_TEXT, text)
    if match is None:
        raise ValueError(_NO_DATETIME)
    year, day, hour, minute, second, fraction, zone = match.groups()
    beyond = _beyond(year)
    if beyond is not None:
        return worded(beyond.replace(tzinfo=_zone_of(zone)), text)
    if hour != "24":
        raise ValueError(_NO_DATETIME)
    _check_midnight(minute, second, fraction)
    try:
        start = datetime.fromisoformat(f"{year}-{day}").replace(tzinfo=_zone_of(zone))
    except ValueError:
        raise ValueError(_NO_DATETIME) from None
    last = start.date() == date.max
    end = datetime.max.replace(tzinfo=start.tzinfo) if last else start + timedelta(days=1)
    return worded(end, text)


def _check_midnight(minute: str, second: str, fraction: str | None) -> None:
    """Raise ValueError if a time with the hour 24 is not the end of a day."""
    if (minute, second, (fraction or "").strip("0")) != ("00", "00", ""):
        raise ValueError(_NO_TIME)


def _beyond(year: str) -> datetime | None:
    """Return the value for a year that Python does not support."""
    if year.startswith("-") or year == "0000":
        return datetime.min
    return datetime.max if len(year) > 4 else None


def _zone_of(text: str | None) -> tzinfo | None:
    if not text:
        return None
    if text == "Z":
        return UTC
    offset = timedelta(hours=int(text[1:3]), minutes=int(text[4:]))
    try:
        return timezone(-offset if text[0] == "-" else offset)
    except ValueError:
        raise ValueError("not a zone") from None


def write_datetime(value: object) -> str:
    """Return the text of an xs:dateTime; raise TypeError for another value."""
    if not isinstance(value, datetime):
        _not("a datetime")
    text: str = getattr(value, "wire_text", "")
    if text:
        return text
    text, zone = _parts(value)
    return (text.rstrip("0") if value.microsecond else text) + zone


def _parts(value: datetime | time) -> tuple[str, str]:
    """Return the text of a moment without its zone, and that of the zone, which is slow to format."""
    if value.tzinfo is None:
        return value.isoformat(), ""
    return value.replace(tzinfo=None).isoformat(), _zone(value.strftime("%z"))


def _zone(offset: str) -> str:
    if offset in ("", "+0000"):
        return "Z" if offset else ""
    if len(offset) != 5:
        raise ValueError(
            "the zone's offset is not a whole number of minutes, as XSD requires; convert it to UTC"
        )
    return f"{offset[:3]}:{offset[3:]}"


def read_date(text: str) -> date:
    """Return the value of an xs:date; raise ValueError for an invalid text."""
    text = text.strip()
    match = re.match(_DATE_TEXT, text)
    if match is None:
        raise ValueError(_NO_DATE)
    year, day, zone = match.groups()
    beyond = _beyond(year)
    if beyond is not None:
        return worded(beyond.date(), text)
    try:
        value = date.fromisoformat(f"{year}-{day}")
    except ValueError:
        raise ValueError(_NO_DATE) from None
    return worded(value, text) if zone else value


def write_date(value: object) -> str:
    """Return the text of an xs:date; raise TypeError for another value."""
    if isinstance(value, datetime) or not isinstance(value, date):
        _not("a date")
    return getattr(value, "wire_text", "") or value.isoformat()


def read_time(text: str) -> time:
    """Return the value of an xs:time; raise ValueError for an invalid text."""
    text = text.strip()
    match = re.match(_TIME_TEXT, text)
    if match is None:
        raise ValueError(_NO_TIME)
    hour, minute, second, fraction, zone = match.groups()
    if hour == "24":
        _check_midnight(minute, second, fraction)
        return worded(time(0, tzinfo=_zone_of(zone)), text)
    try:
        value = time.fromisoformat(text)
    except ValueError:
        raise ValueError(_NO_TIME) from None
    return worded(value, text) if fraction and fraction[6:].strip("0") else value


def write_time(value: object) -> str:
    """Return the text of an xs:time; raise TypeError for another value."""
    if not isinstance(value, time):
        _not("a time")
    text: str = getattr(value, "wire_text", "")
    return text or "".join(_parts(value))


def _not(wanted: str) -> NoReturn:
    raise TypeError(f"not {wanted}")
