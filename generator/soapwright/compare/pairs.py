"""Pair the things of two contracts: by keys, and by likeness if that is unambiguous."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Generic, TypeVar

from soapwright.base.naming import snake_case

_T = TypeVar("_T")
_NEAR = 0.75
_MOST = 100_000
"""How many pairs to test for likeness; if more was removed and added at once, likeness is not reliable."""
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Pairs(Generic[_T]):
    """What both have as (old, new), in the new order; what only the old one has.

    What only the new one has.
    """

    both: tuple[tuple[_T, _T], ...]
    removed: tuple[_T, ...]
    added: tuple[_T, ...]


def pair(
    old: Sequence[_T],
    new: Sequence[_T],
    keys: Iterable[Callable[[_T], Hashable]],
    likes: Iterable[Callable[[_T, _T], bool]] = (),
) -> Pairs[_T]:
    """Pair things by each key in turn, if both sides have equally many of it, and then by each likeness.

    Two things are paired by likeness only if neither is like a third one: in case of doubt there is no pair.
    There is none either if so much was removed and added that each would be compared with hundreds.
    """
    partner: dict[int, int] = {}

    def rest() -> tuple[list[int], list[int]]:
        taken = set(partner.values())
        return (
            [place for place in range(len(old)) if place not in taken],
            [place for place in range(len(new)) if place not in partner],
        )

    for key in keys:
        gone, come = rest()
        before, after = _places(key, old, gone), _places(key, new, come)
        for name, where in after.items():
            if len(before.get(name, ())) == len(where):
                partner |= zip(where, before[name], strict=True)
    for alike in likes:
        gone, come = rest()
        many = len(gone) * len(come) > _MOST
        found = [] if many else [(o, n) for o in gone for n in come if alike(old[o], new[n])]
        olds, news = Counter(o for o, _ in found), Counter(n for _, n in found)
        partner |= {n: o for o, n in found if olds[o] == news[n] == 1}
    gone, come = rest()
    return Pairs(
        tuple((old[partner[place]], found) for place, found in enumerate(new) if place in partner),
        tuple(old[place] for place in gone),
        tuple(new[place] for place in come),
    )


def neighbours(names: Sequence[str], others: Collection[str]) -> Mapping[str, tuple[str, str]]:
    """Return, by name, the nearest names before and after it that are also among the others; "" for none."""
    before, after = _last_shared(names, others), _last_shared(reversed(names), others)
    return dict(zip(names, zip(before, reversed(after), strict=True), strict=True))


def near(one: str, other: str) -> bool:
    """Return whether two names are alike: most letters in common, or all words of one in the other."""
    (bare, words), (bare_other, more) = _spelled(one), _spelled(other)
    if one != other and bare == bare_other:
        # Line1 and Line2 are different things.
        return False
    common = words & more
    if len(common) >= 2 and common in (words, more):
        return True
    matcher = SequenceMatcher(None, one.casefold(), other.casefold(), autojunk=False)
    # The first two ratios are quick upper bounds of the last.
    return all(ratio() >= _NEAR for ratio in (matcher.real_quick_ratio, matcher.quick_ratio, matcher.ratio))


def longest_common(old: Sequence[Hashable], new: Sequence[Hashable]) -> set[Hashable]:
    """Return a largest set of things that keep their relative order in two arrangements."""
    places = {found: place for place, found in enumerate(old)}
    # Patience sorting: the last thing of the run of each length whose last thing comes first in the old order.
    last: list[Hashable] = []
    before: dict[Hashable, Hashable | None] = {}
    current: Hashable | None = None
    for found in new:
        at = bisect_left(last, places[found], key=places.__getitem__)
        before[found] = last[at - 1] if at else None
        if at == len(last):
            current = found
        last[at : at + 1] = [found]
    kept: set[Hashable] = set()
    while current is not None:
        kept.add(current)
        current = before[current]
    return kept


def _last_shared(names: Iterable[str], others: Collection[str]) -> list[str]:
    """Return, for each name, the last one before it that is among the others."""
    found, last = [], ""
    for name in names:
        found.append(last)
        last = name if name in others else last
    return found


@lru_cache(1 << 16)
def _spelled(name: str) -> tuple[str, frozenset[str]]:
    """Return a name without digits, and its words."""
    return _DIGITS.sub("", name), frozenset(snake_case(name).split("_"))


def _places(
    key: Callable[[_T], Hashable], things: Sequence[_T], places: Iterable[int]
) -> dict[Hashable, list[int]]:
    """Return the positions of things by key."""
    found: dict[Hashable, list[int]] = {}
    for place in places:
        found.setdefault(key(things[place]), []).append(place)
    return found
