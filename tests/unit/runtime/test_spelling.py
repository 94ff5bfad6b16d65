"""Values that keep their original text: equal to the plain ones, and plain again when something is done with them."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Any

import pytest

from soapwright.runtime.names import QualifiedName
from soapwright.runtime.spelling import SpeltList, SpeltStr, plain, spelt, was_empty

VALUES: tuple[Any, ...] = (
    "a",
    7,
    1.5,
    Decimal("1.50"),
    b"a",
    [1],
    {"a": 1},
    QualifiedName("urn:a", "b"),
    datetime(2026, 5, 1, tzinfo=UTC),
    date(2026, 5, 1),
    time(1, 2, 3),
)
TYPE = ("urn:a", "T")
MARK = ("T", object)


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_a_value_keeps_what_it_was_read_from(value: Any) -> None:
    made = spelt(value, "text", TYPE, MARK)
    assert made == value and isinstance(made, type(value)) and type(made) is not type(value)
    for one in (made, copy.copy(made), copy.deepcopy(made), pickle.loads(pickle.dumps(made))):
        assert (one, one.wire_text, one.wire_type, one.wire_mark) == (value, "text", TYPE, MARK)
    # Another type or mark takes the place of the first.
    again = spelt(made, "other")
    assert (again, again.wire_text, again.wire_type, again.wire_mark) == (value, "other", None, None)


@pytest.mark.parametrize("value", [value for value in VALUES if not isinstance(value, (date, time))])
def test_a_plain_value_keeps_nothing(value: Any) -> None:
    made = plain(spelt(value, "text"))
    assert made == value and type(made) is type(value)


def test_a_moment_keeps_its_text_with_another_type() -> None:
    made = spelt(spelt(date(2026, 5, 1), "2026-05-01 "), type_name=TYPE)
    assert (made.wire_text, made.wire_type) == ("2026-05-01 ", TYPE)
    assert spelt(made, "+2026-05-01").wire_text == "+2026-05-01"
    assert spelt(date(2026, 5, 1), type_name=TYPE).wire_text == ""


def test_what_cannot_keep_a_text_stays_the_same() -> None:
    for value in (None, True, object()):
        assert spelt(value, "text") is value


def test_an_empty_text_is_known() -> None:
    assert was_empty(spelt("", "")) and was_empty(spelt([], ""))
    assert not any(map(was_empty, ("", [], spelt("", None, TYPE), spelt("a", "a "))))


def test_the_text_of_a_subclass_is_its_own() -> None:
    class Shown(SpeltStr):
        def __str__(self) -> str:
            return "shown"

    assert plain(Shown("a")) == "a"


def test_a_changed_list_is_copied_as_it_is() -> None:
    made: SpeltList = spelt([1], "1", TYPE)
    made.append(2)
    again = pickle.loads(pickle.dumps(made))
    assert (again, again.wire_text, again.wire_type) == ([1, 2], "1", TYPE)
