"""Whether a comparison names every difference that the judge finds, and no other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from soapwright.compare.change import Change, Comparison

from .facts import Facts, Place
from .judge import Difference, differences, fewest_moves, renamed, reordered

ASPECTS = {
    "service-renamed": "name",
    "endpoint-changed": "endpoint",
    "soap-version-changed": "soap",
    "operation-added": "added",
    "operation-removed": "removed",
    "operation-action-changed": "action",
    "request-element-changed": "element",
    "response-element-changed": "element",
    "request-type-changed": "type",
    "response-type-changed": "type",
    "response-added": "added",
    "response-removed": "removed",
    "header-added": "added",
    "header-removed": "removed",
    "header-type-changed": "type",
    "header-namespace-changed": "namespace",
    "header-nillable-changed": "nillable",
    "fault-added": "added",
    "fault-removed": "removed",
    "fault-type-changed": "type",
    "type-added": "added",
    "type-removed": "removed",
    "type-kind-changed": "kind",
    "type-base-changed": "base",
    "type-abstract-added": "abstract",
    "type-abstract-removed": "abstract",
    "alias-target-changed": "target",
    "tokens-item-changed": "item",
    "map-dictionary-changed": "dictionary",
    "field-added": "added",
    "field-removed": "removed",
    "field-type-changed": "type",
    "field-nillable-added": "nillable",
    "field-nillable-removed": "nillable",
    "field-now-required": "needed",
    "field-now-optional": "needed",
    "field-now-repeated": "many",
    "field-now-single": "many",
    "field-limit-changed": "limits",
    "field-namespace-changed": "namespace",
    "field-place-changed": "place",
    "port-added": "ports",
    "port-removed": "ports",
    "union-members-changed": "members",
    "content-changed": "content",
    "group-occurrence-changed": "content",
    "mixed-added": "mixed",
    "mixed-removed": "mixed",
    "wildcard-added": "added",
    "wildcard-removed": "removed",
    "wildcard-namespaces-changed": "namespaces",
    "wildcard-process-changed": "process",
    "wildcard-occurrence-changed": "occurs",
    "block-changed": "block",
    "final-changed": "final",
    "default-changed": "default",
    "fixed-changed": "fixed",
    "value-added": "added",
    "value-removed": "removed",
}
"""The fact that a rule is about. Not here: renames, which are two differences, and moves, which are several."""

OF_CODE = ("python-name-changed", "port-choice-removed", "port-default-changed")
"""Rules about code alone, which the trees do not show."""

RENAMES = {
    "operation-renamed": "operation",
    "type-renamed": "type",
    "type-namespace-changed": "type",
    "field-renamed": "field",
    "value-renamed": "value",
}


class Verdict(NamedTuple):
    """Changes that a comparison misses, and those that it reports wrongly or twice."""

    missed: set[Difference]
    invented: set[Difference]


def judge(
    comparison: Comparison, old: Facts, new: Facts, namespaces: Mapping[str, str] | None = None
) -> Verdict:
    """Return the verdict; `namespaces` are those that got another version, old to new.

    A rename is accepted if the old name was removed and the new one was added. It counts as a removal and an
    addition, and its content is compared under the new name.
    """
    found = {Difference(("service", *pair), "namespace") for pair in (namespaces or {}).items()}
    known: dict[Place, str] = {}
    changes = [change for change in comparison.changes if change.rule.id not in OF_CODE]
    for change in changes:
        kind = RENAMES.get(change.rule.id)
        if kind in ("operation", "type"):
            before, after = old_name(change), change.path[1]
            if (
                (kind, before) in old.states
                and (kind, after) not in old.states
                and (kind, before) not in new.states
            ):
                found |= {Difference((kind, before), "removed"), Difference((kind, after), "added")}
                known[change.path] = before
                old = renamed(old, kind, before, after)
    found |= differences(old, new)
    reported = Counter(
        one for change in changes for one in _reported(change, known.get(change.path, change.old))
    )
    for place in {one.place for one in reported if one.aspect == "kind"}:
        # That an array became a struct, say, is seen in the tree as something about its fields.
        inside = {one for one in found if one.place[:2] == place}
        found = found - inside | ({Difference(place, "kind")} if inside else set())
    found |= set(_moves(reported, old, new))
    twice = {one for one, times in reported.items() if times > 1}
    return Verdict(found - reported.keys(), reported.keys() - found | twice)


def old_name(change: Change) -> str:
    """Return the old name of a renamed operation or type; of a type it may be the local name alone."""
    if change.rule.id == "type-renamed" and not change.old.startswith("{"):
        return f"{change.path[1].rpartition('}')[0]}}}{change.old}"
    return change.old


def _reported(change: Change, before: str) -> Iterator[Difference]:
    """Yield a change as differences; `before` is the old name, if it is a rename."""
    rule, path = change.rule.id, change.path
    if rule in RENAMES:
        yield Difference((*path[:-1], before), "removed")
        yield Difference(path, "added")
    elif rule == "namespace-changed":
        yield Difference((*path, change.old, change.new), "namespace")
    elif rule.startswith("facet-"):
        # Facets are facts of their type.
        yield Difference(path[:2], f"facet {path[2]}")
    elif rule == "field-moved":
        yield Difference(path, "moved")
    else:
        yield Difference(path, ASPECTS[rule])


def _moves(reported: Mapping[Difference, int], old: Facts, new: Facts) -> Iterator[Difference]:
    """Yield the moves that are right, and for a type whose moves are wrong, that its order is another one.

    Which fields moved may be seen in more than one way: right is what leaves the others in their order, and
    has no more fields than it takes.
    """
    for name in old.types:
        before, after = reordered(old, new, name)
        moved = {one.place[2] for one in reported if one.aspect == "moved" and one.place[1] == name}
        stay = [[one for one in order if one not in moved] for order in (before, after)]
        if stay[0] == stay[1] and len(moved) == fewest_moves(before, after):
            yield from (Difference(("type", name, one), "moved") for one in moved)
        elif before != after:
            yield Difference(("type", name), "order")
