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


@pytest.mark.parametrize(("count", "paired"), [(1000, 100), (1001, 0)])
def test_likeness_of_too_many_things_is_not_reliable(count: int, paired: int) -> None:
    found = pair(range(count), range(100), [], [lambda one, other: one == other])
    assert len(found.both) == paired


def test_what_several_things_are_like_has_no_pair() -> None:
    found = pair(["a1", "b1"], ["a2", "a3", "b2"], [], [lambda one, other: one[0] == other[0]])
    assert found == Pairs((("b1", "b2"),), ("a1",), ("a2", "a3"))


def test_what_one_likeness_does_not_pair_may_be_paired_by_the_next() -> None:
    likes = [lambda one, other: one == other, lambda one, other: one.lower() == other.lower()]
    assert pair(["a", "B"], ["b", "a"], [], likes) == Pairs((("B", "b"), ("a", "a")), (), ())
