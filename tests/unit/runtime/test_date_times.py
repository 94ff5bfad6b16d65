"""Dates and times: which texts are read, with which value, and how values are written."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Any

import pytest

from soapwright.runtime.date_times import (
    WireDate,
    WireDateTime,
    WireTime,
    read_date,
    read_datetime,
    read_time,
    worded,
    write_date,
    write_datetime,
    write_time,
)

EAST = timezone(timedelta(hours=5, minutes=30))
WEST = timezone(-timedelta(hours=5, minutes=30))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2024-02-29T12:30:15", datetime(2024, 2, 29, 12, 30, 15)),
        (" \n2024-02-29T12:30:15\t", datetime(2024, 2, 29, 12, 30, 15)),
        ("2024-02-29T12:30:15Z", datetime(2024, 2, 29, 12, 30, 15, tzinfo=UTC)),
        ("2024-02-29T12:30:15+05:30", datetime(2024, 2, 29, 12, 30, 15, tzinfo=EAST)),
        ("2024-02-29T12:30:15.25-05:30", datetime(2024, 2, 29, 12, 30, 15, 250000, WEST)),
        ("2024-02-29T12:30:15.123456", datetime(2024, 2, 29, 12, 30, 15, 123456)),
        ("2024-02-29T12:30:15.1234560000", datetime(2024, 2, 29, 12, 30, 15, 123456)),
        ("2024-02-29T12:30:15.1234560000+05:30", datetime(2024, 2, 29, 12, 30, 15, 123456, EAST)),
    ],
)
def test_a_datetime_that_python_represents_is_a_plain_one(text: str, value: datetime) -> None:
    found = read_datetime(text)
    assert (found, found.utcoffset(), type(found)) == (value, value.utcoffset(), datetime)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2024-02-29T12:30:15.1234561", datetime(2024, 2, 29, 12, 30, 15, 123456)),
        ("2024-02-29T12:30:15.1234567Z", datetime(2024, 2, 29, 12, 30, 15, 123456, UTC)),
        ("2024-02-29T12:30:15.123456789-05:30", datetime(2024, 2, 29, 12, 30, 15, 123456, WEST)),
        ("2023-12-31T24:00:00", datetime(2024, 1, 1)),
        ("2023-12-31T24:00:00Z", datetime(2024, 1, 1, tzinfo=UTC)),
        ("2023-12-31T24:00:00.000-05:30", datetime(2024, 1, 1, tzinfo=WEST)),
        ("9999-12-31T24:00:00+05:30", datetime.max.replace(tzinfo=EAST)),
        ("9999-12-30T24:00:00", datetime(9999, 12, 31)),
        ("10000-01-01T00:00:00", datetime.max),
        ("10000-01-01T24:00:00-05:30", datetime.max.replace(tzinfo=WEST)),
        ("0000-01-01T00:00:00+05:30", datetime.min.replace(tzinfo=EAST)),
        ("-0001-01-01T00:00:00", datetime.min),
    ],
)
def test_any_other_datetime_keeps_its_text(text: str, value: datetime) -> None:
    for stated in (text, f" {text}\n"):
        found = read_datetime(stated)
        assert (found, found.utcoffset(), type(found)) == (value, value.utcoffset(), WireDateTime)
        assert write_datetime(found) == text
    assert write_datetime(found.replace(year=2000)).startswith("2000-")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "not a date with a time"),
        ("today", "not a date with a time"),
        ("2024-02-30T24:00:00", "not a date with a time"),
        ("2024-13-01T00:00:00", "not a date with a time"),
        ("2024-02-28T25:00:00", "not a date with a time"),
        ("2024-02-28T24:00:00x", "not a date with a time"),
        ("2024-02-28T24:00:01", "not a time of day"),
        ("2024-02-28T24:01:00", "not a time of day"),
        ("2024-02-28T24:00:00.001", "not a time of day"),
        ("2024-02-28T24:00:00+24:00", "not a date with a time"),
        ("12024-02-28T00:00:00-99:00", "not a zone"),
    ],
)
def test_no_other_text_is_a_datetime(text: str, reason: str) -> None:
    with pytest.raises(ValueError, match=f"^{reason}$"):
        read_datetime(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2024-02-29Z", date(2024, 2, 29)),
        ("2024-02-29-05:30", date(2024, 2, 29)),
        ("0000-01-01", date.min),
        ("-2024-02-29", date.min),
        ("12024-02-29", date.max),
        (" 12024-02-29 ", date.max),
    ],
)
def test_a_date_keeps_its_zone_and_a_year_beyond_pythons(text: str, value: date) -> None:
    found = read_date(text)
    assert (found, type(found)) == (value, WireDate)
    assert write_date(found) == text.strip()
    plain = read_date(" 2024-02-29\n")
    assert (plain, type(plain), write_date(plain)) == (date(2024, 2, 29), date, "2024-02-29")


@pytest.mark.parametrize(
    "text", ["", "2024-02-30", "2024-2-1", "24-02-01", "2024-02-01T00:00:00", "2024-02-01x"]
)
def test_no_other_text_is_a_date(text: str) -> None:
    with pytest.raises(ValueError, match=r"^not a date$"):
        read_date(text)


@pytest.mark.parametrize(
    ("text", "value", "plain"),
    [
        ("12:30:15", time(12, 30, 15), True),
        (" 12:30:15 ", time(12, 30, 15), True),
        ("12:30:15Z", time(12, 30, 15, tzinfo=UTC), True),
        ("12:30:15.25-05:30", time(12, 30, 15, 250000, WEST), True),
        ("12:30:15.1234560", time(12, 30, 15, 123456), True),
        ("12:30:15.1234561", time(12, 30, 15, 123456), False),
        ("12:30:15.0000001+05:30", time(12, 30, 15, tzinfo=EAST), False),
        ("24:00:00", time(0), False),
        ("24:00:00.0Z", time(0, tzinfo=UTC), False),
        ("24:00:00+05:30", time(0, tzinfo=EAST), False),
    ],
)
def test_a_time_keeps_what_python_does_not_represent(text: str, value: time, plain: bool) -> None:
    found = read_time(text)
    assert (found, found.utcoffset(), type(found)) == (value, value.utcoffset(), time if plain else WireTime)
    assert plain or write_time(found) == text


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "not a time of day"),
        ("12:30", "not a time of day"),
        ("25:00:00", "not a time of day"),
        ("12:60:00", "not a time of day"),
        ("24:00:01", "not a time of day"),
        ("24:30:00", "not a time of day"),
        ("24:00:00.5", "not a time of day"),
        ("24:00:00-24:00", "not a zone"),
    ],
)
def test_no_other_text_is_a_time(text: str, reason: str) -> None:
    with pytest.raises(ValueError, match=f"^{reason}$"):
        read_time(text)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (datetime(2024, 2, 29, 12, 30), "2024-02-29T12:30:00"),
        (datetime(2024, 2, 29, 12, 30, 20), "2024-02-29T12:30:20"),
        (datetime(2024, 2, 29, 12, 30, 15, 500000), "2024-02-29T12:30:15.5"),
        (datetime(2024, 2, 29, 12, 30, 15, 500, UTC), "2024-02-29T12:30:15.0005Z"),
        (datetime(2024, 2, 29, 12, tzinfo=EAST), "2024-02-29T12:00:00+05:30"),
        (datetime(2024, 2, 29, 12, tzinfo=WEST), "2024-02-29T12:00:00-05:30"),
        (datetime(2024, 2, 29, 12, tzinfo=timezone(timedelta())), "2024-02-29T12:00:00Z"),
    ],
)
def test_a_datetime_is_written_without_trailing_zeros(value: datetime, text: str) -> None:
    assert write_datetime(value) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (time(12, 30), "12:30:00"),
        (time(12, 30, 15, 500000), "12:30:15.500000"),
        (time(12, 30, tzinfo=UTC), "12:30:00Z"),
        (time(12, 30, tzinfo=WEST), "12:30:00-05:30"),
    ],
)
def test_a_time_is_written_with_its_zone(value: time, text: str) -> None:
    assert write_time(value) == text


def test_a_zone_has_whole_minutes() -> None:
    odd = timezone(timedelta(hours=1, seconds=30))
    with pytest.raises(ValueError, match="not a whole number of minutes"):
        write_datetime(datetime(2024, 1, 1, tzinfo=odd))
    with pytest.raises(ValueError, match="not a whole number of minutes"):
        write_time(time(1, tzinfo=odd))


@pytest.mark.parametrize(
    "value", [datetime(2024, 2, 29, 1, 2, 3, 4, EAST), date(2024, 2, 29), time(1, 2, 3, 4, EAST)]
)
def test_a_value_with_a_text_is_copied_with_all_that_it_keeps(value: Any) -> None:
    made: Any = worded(value, "text", ("urn:n", "T"), ("xs:date", "mark"))
    for one in (made, copy.copy(made), copy.deepcopy(made), pickle.loads(pickle.dumps(made))):
        assert (one, type(one)) == (value, type(made))
        assert (one.wire_text, one.wire_type, one.wire_mark) == ("text", ("urn:n", "T"), ("xs:date", "mark"))
    assert type(made.__reduce__()[1][0]) is type(value)
    assert type(value).__name__ in type(made).__name__.lower()


def test_a_datetime_is_not_a_date_on_the_wire_nor_the_other_way_round() -> None:
    for write, value, wanted in (
        (write_date, datetime(2024, 1, 1), "a date"),
        (write_date, time(1), "a date"),
        (write_datetime, date(2024, 1, 1), "a datetime"),
        (write_time, datetime(2024, 1, 1), "a time"),
    ):
        with pytest.raises(TypeError, match=f"^not {wanted}$"):
            write(value)
