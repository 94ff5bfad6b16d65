"""Patterns that choose operations."""

from __future__ import annotations

import pytest

from soapwright.contract.selection import fits_nothing


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
