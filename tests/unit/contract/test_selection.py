"""Patterns that choose operations."""

from __future__ import annotations

import pytest

from soapwright.contract.selection import Selection, check_patterns, fits_nothing, none_chosen
from soapwright.errors import UsageError, Where


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("Get*", False),
        ("!Get*", False),
        ("GetOrder", False),
        ("get*", True),
        ("!Set*", True),
        ("Order", True),
    ],
)
def test_whether_a_pattern_matches_an_operation(pattern: str, expected: bool) -> None:
    assert fits_nothing(pattern, ("AddOrder", "GetOrder")) is expected


@pytest.mark.parametrize(
    ("patterns", "chosen"),
    [
        ((), ["AddOrder", "GetItem", "GetOrder"]),
        (("Get*",), ["GetItem", "GetOrder"]),
        (("Get*", "Add*"), ["AddOrder", "GetItem", "GetOrder"]),
        (("!Get*",), ["AddOrder"]),
        (("Get*", "!*Order"), ["GetItem"]),
        (("!*Order", "GetOrder"), []),
        (("get*",), []),
        (("**",), ["AddOrder", "GetItem", "GetOrder"]),
    ],
)
def test_which_operations_are_chosen(patterns: tuple[str, ...], chosen: list[str]) -> None:
    selection = Selection(patterns)
    assert [name for name in ("AddOrder", "GetItem", "GetOrder") if selection.fits(name)] == chosen


@pytest.mark.parametrize(
    ("patterns", "what", "hint"),
    [
        (("AddOrder", "GetOrders"), "there is no operation 'GetOrders'", "Did you mean 'GetOrder'?"),
        (("Get*", "!Get*"), "the patterns Get*, !Get* leave no operation", "Choose from AddOrder, GetOrder."),
    ],
)
def test_why_no_operation_is_left(patterns: tuple[str, ...], what: str, hint: str) -> None:
    assert none_chosen(patterns, ("GetOrder", "AddOrder", "GetOrder")) == (what, hint)


def test_patterns_that_match_nothing_are_refused() -> None:
    place = Where("a.toml", 3)
    check_patterns(("Get*", "!GetOrder"), ("GetOrder",), place)
    with pytest.raises(UsageError) as raised:
        check_patterns(("Get*", "Set*", "!Nor"), ("GetOrder",), place)
    assert [(one.where, one.what) for one in raised.value.problems] == [
        (place, "there is no operation 'Set*'"),
        (place, "there is no operation 'Nor'"),
    ]
