"""Things of two contracts, paired: by what makes them the same, and by likeness where that is certain."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Generic, TypeVar

from soapwright.base.naming import snake_case

_T = TypeVar("_T")
_NEAR = 0.75
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Pairs(Generic[_T]):
    """What both have (old, new), in the new order; what only the old one has, and only the new one."""

    both: tuple[tuple[_T, _T], ...]
    removed: tuple[_T, ...]
    added: tuple[_T, ...]


def pair(
    old: Sequence[_T],
    new: Sequence[_T],
    keys: Iterable[Callable[[_T], Hashable]],
    likes: Iterable[Callable[[_T, _T], bool]] = (),
) -> Pairs[_T]:
    """Pair things by each key in turn, where it names one thing on either side, and then by each likeness.

    Two are paired as alike only when neither of them is like a third: when in doubt there is no pair.
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
        before, after = _single(key, old, gone), _single(key, new, come)
        partner |= {after[name]: before[name] for name in after if name in before}
    for alike in likes:
        gone, come = rest()
        found = [(o, n) for o in gone for n in come if alike(old[o], new[n])]
        olds, news = Counter(o for o, _ in found), Counter(n for _, n in found)
        partner |= {n: o for o, n in found if olds[o] == news[n] == 1}
    gone, come = rest()
    return Pairs(
        tuple((old[partner[place]], found) for place, found in enumerate(new) if place in partner),
        tuple(old[place] for place in gone),
        tuple(new[place] for place in come),
    )


def neighbours(names: Sequence[str], others: Collection[str]) -> Mapping[str, tuple[str, str]]:
    """Return, by name, the nearest names before and behind it that are among the others too; "" for none."""
    found: dict[str, tuple[str, str]] = {}
    for place, name in enumerate(names):
        before = next((one for one in reversed(names[:place]) if one in others), "")
        found[name] = before, next((one for one in names[place + 1 :] if one in others), "")
    return found


def near(one: str, other: str) -> bool:
    """Whether two names are alike: most letters in common, or all words of one in the other."""
    if one != other and _DIGITS.sub("", one) == _DIGITS.sub("", other):
        # Line1 and Line2 are two things.
        return False
    words, more = set(snake_case(one).split("_")), set(snake_case(other).split("_"))
    if len(words & more) >= 2 and (words <= more or more <= words):
        return True
    return SequenceMatcher(None, one.casefold(), other.casefold(), autojunk=False).ratio() >= _NEAR


def longest_common(old: Sequence[Hashable], new: Sequence[Hashable]) -> set[Hashable]:
    """Return what keeps its order between two arrangements of the same things: as many of them as can be."""
    places = {found: place for place, found in enumerate(old)}
    # The longest rising run of old places, by the length of the runs that end at each.
    best: list[tuple[int, int]] = []
    for index, found in enumerate(new):
        place = places[found]
        length, before = max(
            ((best[i][0], i) for i in range(index) if places[new[i]] < place), default=(0, -1)
        )
        best.append((length + 1, before))
    kept: set[Hashable] = set()
    index = max(range(len(best)), key=lambda i: best[i][0], default=-1)
    while index >= 0:
        kept.add(new[index])
        index = best[index][1]
    return kept


def _single(
    key: Callable[[_T], Hashable], things: Sequence[_T], places: Iterable[int]
) -> dict[Hashable, int]:
    """Return place by key, for the keys that only one of the things has."""
    found: dict[Hashable, list[int]] = {}
    for place in places:
        found.setdefault(key(things[place]), []).append(place)
    return {name: where[0] for name, where in found.items() if len(where) == 1}
