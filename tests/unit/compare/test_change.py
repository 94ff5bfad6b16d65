"""The level of a change and of a comparison, and what is said of where a contract is from."""

from __future__ import annotations

from dataclasses import replace

import pytest

from soapwright.compare.change import Change, Comparison, Level, Origin, Side
from soapwright.compare.rules import FIELD_ADDED

PLAIN = Change(FIELD_ADDED, ("type", "{urn:a}A", "b"), "b is new")
MIXED = replace(PLAIN, effects={Side.REQUESTS: Level.BREAKING, Side.CODE: Level.WARNING})
DOUBTFUL = replace(PLAIN, effects={Side.RESPONSES: Level.WARNING})


def test_a_change_is_as_serious_as_the_worst_of_its_effects() -> None:
    assert [str(one.level) for one in (PLAIN, DOUBTFUL, MIXED)] == ["info", "warning", "breaking"]


def test_a_comparison_is_as_serious_as_the_worst_of_its_changes() -> None:
    origin = Origin("a", "A")
    made = [Comparison(origin, origin, found) for found in ((), (PLAIN,), (DOUBTFUL, PLAIN), (PLAIN, MIXED))]
    assert [str(one.level) for one in made] == ["info", "info", "warning", "breaking"]


@pytest.mark.parametrize(
    ("revision", "date", "dated"),
    [
        ("", "", ""),
        ("r1", "", "r1"),
        ("", "2024-05-01", "(2024-05-01)"),
        ("r1", "2024-05-01", "r1 (2024-05-01)"),
    ],
)
def test_an_origin_says_as_much_of_its_date_as_is_known(revision: str, date: str, dated: str) -> None:
    assert Origin("a", "A", revision, date).dated == dated
