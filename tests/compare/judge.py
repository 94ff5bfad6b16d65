"""The judge: the differences of two contracts, by their facts alone.

It knows no rules, no levels and no likely renames.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from .facts import Facts, Name, Place

DECIDES = {"limits": "many", "namespace": "place"}
"""Facts that follow from another one when that is not the same: an attribute has no namespace."""


class Difference(NamedTuple):
    """Something that only one side has ("added", "removed"), or a fact that differs."""

    place: Place
    aspect: str


def differences(old: Facts, new: Facts) -> set[Difference]:
    """Return all differences except those in the order of fields, for which see `reordered`.

    The parts of an added or removed thing are not listed separately: the fields of a new type, or the
    anonymous type in the request of a new operation.
    """
    old = _paired(old, new)
    found = {Difference(place, "removed") for place in _only(old, new)}
    found |= {Difference(place, "added") for place in _only(new, old)}
    other_kind = set()
    for place, state in old.states.items():
        if place in new.states:
            aspects = set(_unlike(place, state, new.states[place]))
            if "kind" in aspects:
                other_kind.add(place)
                aspects = {"kind"}
            found |= {Difference(place, aspect) for aspect in aspects}
    return {one for one in found if one.place[:2] not in other_kind or one.aspect == "kind"}


def reordered(old: Facts, new: Facts, name: Name) -> tuple[list[str], list[str]]:
    """Return the fields that a type has on both sides, in both orders."""
    before, after = old.order.get(name, []), new.order.get(name, [])
    return [one for one in before if one in after], [one for one in after if one in before]


def fewest_moves(before: Sequence[str], after: Sequence[str]) -> int:
    """Return how many things have to move to get from one order to the other."""
    kept = [0] * (len(after) + 1)
    for one in before:
        row = [0]
        for index, other in enumerate(after):
            row.append(kept[index] + 1 if one == other else max(row[-1], kept[index + 1]))
        kept = row
    return len(after) - kept[-1]


def renamed(facts: Facts, kind: str, before: str, after: str) -> Facts:
    """Return facts with an operation or type renamed wherever its name occurs.

    Anonymous types inside it are renamed, too: their names start with its own.
    """

    def name(text: str) -> str:
        is_it = kind == "type" and (text == before or text.startswith(f"{before}/"))
        return after + text[len(before) :] if is_it else text

    def moved(place: Place) -> Place:
        if place[:2] == (kind, before):
            return (kind, after, *place[2:])
        return (kind, name(place[1]), *place[2:]) if place[0] == kind == "type" else place

    def state(facts: Mapping[str, str]) -> dict[str, str]:
        return {
            key: name(text) if key in ("type", "base", "item", "target") else text
            for key, text in facts.items()
        }

    return replace(
        facts,
        states={moved(place): state(known) for place, known in facts.states.items()},
        order={name(key): order for key, order in facts.order.items()},
        holders={name(key): {moved(place) for place in places} for key, places in facts.holders.items()},
    )


def _paired(old: Facts, new: Facts) -> Facts:
    """Return the old facts with types that are defined in place called as in the new ones, by what holds them.

    The type of a request is called after its element, and the request is the same one if that is renamed.
    """
    names = {place: name for name, places in new.holders.items() for place in places}
    pending = True
    while pending:
        pending = False
        for name, places in old.holders.items():
            after = {names[place] for place in places if place in names}
            if len(after) == 1 and name not in after and not after & old.holders.keys():
                old = renamed(old, "type", name, after.pop())
                pending = True
                break
    return replace(old, states=dict(_with_fault_names(old, new)))


def _with_fault_names(old: Facts, new: Facts) -> Iterator[tuple[Place, dict[str, str]]]:
    """Yield the old states with faults called as in the new ones: their element is what goes over the wire."""
    names = {
        (place[1], state["element"]): place
        for place, state in new.states.items()
        if place[2:3] == ("fault",) and place not in old.states
    }
    for place, state in old.states.items():
        is_fault = place[2:3] == ("fault",) and place not in new.states
        yield names.get((place[1], state["element"]), place) if is_fault else place, state


def _only(one: Facts, other: Facts) -> Iterator[Place]:
    """Yield what only one of two sides has, without what is in it."""
    for place in one.states:
        if place not in other.states:
            outer = [place[:length] for length in range(2, len(place))]
            holders = one.holders.get(place[1], set()) if place[0] == "type" else set()
            inside = any(part not in other.states for part in outer if part in one.states)
            if not inside and not (holders and all(holder not in other.states for holder in holders)):
                yield place


def _unlike(place: Place, old: Mapping[str, str], new: Mapping[str, str]) -> Iterator[str]:
    for key in old.keys() | new.keys():
        if old.get(key) == new.get(key) or _decided(key, old, new):
            continue
        if place[0] == "operation" and place[2:] in (("request",), ("response",)):
            yield from {key} - {"nillable"}
        elif place[2:3] == ("fault",):
            yield from {"type"} if key != "nillable" else {}
        elif key == "element":
            # A header part has the name of its element, so only the namespace can be another one.
            yield "namespace"
        else:
            yield key


def _decided(key: str, old: Mapping[str, str], new: Mapping[str, str]) -> bool:
    other = DECIDES.get(key)
    return other is not None and old.get(other) != new.get(other)
