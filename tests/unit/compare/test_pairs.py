"""Things of two contracts are paired by what names them: as many on either side, one after the other."""

from __future__ import annotations

import pytest

from soapwright.compare.pairs import Pairs, pair


@pytest.mark.parametrize(
    ("old", "new", "both", "removed", "added"),
    [
        (["a1", "b1"], ["b2", "a2"], [("b1", "b2"), ("a1", "a2")], [], []),
        (["a1"], ["b2"], [], ["a1"], ["b2"]),
        # The same element at two positions is two fields.
        (["a1", "a2"], ["a3", "a4"], [("a1", "a3"), ("a2", "a4")], [], []),
        (["a1"], ["a2", "a3"], [], ["a1"], ["a2", "a3"]),
    ],
)
def test_pairs_by_a_key(
    old: list[str], new: list[str], both: list[tuple[str, str]], removed: list[str], added: list[str]
) -> None:
    assert pair(old, new, [lambda one: one[0]]) == Pairs(tuple(both), tuple(removed), tuple(added))
