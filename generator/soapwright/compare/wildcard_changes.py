"""Changes to wildcards: elements and attributes that a type allows without naming them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from soapwright.compare import rules
from soapwright.compare.change import Change, Level, Rule
from soapwright.compare.grammar import uses_of
from soapwright.compare.pairing import Pairing, effects
from soapwright.compare.parts import needed_level, owner_path
from soapwright.compare.wording import counted
from soapwright.contract.schema_model import (
    AnyAttribute,
    ComplexType,
    ElementContent,
    Occurs,
    Process,
    Wildcard,
)
from soapwright.contract.wildcards import ANY, OTHER

_NONE, _WARNING, _BREAKING = Level.INFO, Level.WARNING, Level.BREAKING
_STRICT = {Process.SKIP: 0, Process.LAX: 1, Process.STRICT: 2}


def wildcards(found: ComplexType) -> list[Wildcard]:
    """Return the element wildcards of a type's own content, in order."""
    group = found.content.group if isinstance(found.content, ElementContent) else None
    return [one for one in uses_of(group) if isinstance(one, Wildcard)]


def wildcard_changes(pairing: Pairing, old: ComplexType, new: ComplexType) -> Iterator[Change]:
    """Yield the changes to the wildcards of a type; element wildcards are paired by their order."""
    several = max(len(wildcards(old)), len(wildcards(new))) > 1
    for number, (one, other) in enumerate(zip_longest(wildcards(old), wildcards(new)), start=1):
        label = f"any {number}" if several else "any"
        comparison = _Comparison(pairing, new, label, "elements")
        yield from comparison.changes(one, other)
        if one and other and one.occurs != other.occurs:
            yield comparison.occurrence(one.occurs, other.occurs)
    label = "any attribute"
    yield from _Comparison(pairing, new, label, "attributes").changes(old.any_attribute, new.any_attribute)


class _Comparison:
    """One wildcard on both sides."""

    def __init__(self, pairing: Pairing, owner: ComplexType, label: str, things: str) -> None:
        self._owner, self._label, self._things = owner, label, things
        self._use = pairing.use(owner.name)

    def changes(
        self, old: Wildcard | AnyAttribute | None, new: Wildcard | AnyAttribute | None
    ) -> Iterator[Change]:
        things = self._things
        if old is not None and new is not None:
            yield from self._both(old, new)
        elif new is not None:
            needed = isinstance(new, Wildcard) and not new.occurs.optional
            what = f"{things} that the contract does not name are allowed here now"
            sent = _BREAKING if needed else _NONE
            code = needed_level(self._use) if needed else _NONE
            states = ("", _spelled(new.namespaces))
            yield self._change(rules.WILDCARD_ADDED, what, states, sent, code=code)
        elif old is not None:
            what = f"{things} that the contract does not name are no longer allowed here"
            read = _BREAKING if isinstance(old, Wildcard) and not old.occurs.optional else _NONE
            states = (_spelled(old.namespaces), "")
            hint = "Neither pass nor read them any more."
            yield self._change(rules.WILDCARD_REMOVED, what, states, _BREAKING, read, _BREAKING, hint)

    def _both(self, old: Wildcard | AnyAttribute, new: Wildcard | AnyAttribute) -> Iterator[Change]:
        if set(old.namespaces) != set(new.namespaces):
            states = _spelled(old.namespaces), _spelled(new.namespaces)
            what = f"{self._things} that the contract does not name are of {states[1]} instead of {states[0]}"
            sent = _NONE if allows_all(new.namespaces, old.namespaces) else _BREAKING
            yield self._change(rules.WILDCARD_NAMESPACES_CHANGED, what, states, sent)
        if old.process is not new.process:
            states = old.process.value, new.process.value
            what = f"{self._things} that the contract does not name are validated as {states[1]} instead of {states[0]}"
            # Content that is validated more strictly may still be valid.
            sent = _WARNING if _STRICT[new.process] > _STRICT[old.process] else _NONE
            yield self._change(rules.WILDCARD_PROCESS_CHANGED, what, states, sent)

    def occurrence(self, one: Occurs, other: Occurs) -> Change:
        states = counted(one.min, one.max), counted(other.min, other.max)
        fewer = other.max is not None and (one.max is None or one.max > other.max)
        sent = _BREAKING if fewer or other.min > one.min else _NONE
        read = _BREAKING if one.repeated < other.repeated or one.optional < other.optional else _NONE
        code = _BREAKING if one.repeated != other.repeated or one.optional != other.optional else _NONE
        what = f"{self._things} that the contract does not name occur {states[1]} instead of {states[0]}"
        return self._change(rules.WILDCARD_OCCURRENCE_CHANGED, what, states, sent, read, code)

    def _change(
        self,
        rule: Rule,
        what: str,
        states: tuple[str, str],
        sent: Level = _NONE,
        read: Level = _NONE,
        code: Level = _NONE,
        hint: str = "",
    ) -> Change:
        path = (*owner_path(self._owner.name), self._label)
        sides = effects(self._use, sent, read, code)
        return Change(rule, path, what, hint, *states, sides, self._use.operations)


def _spelled(namespaces: tuple[str, ...]) -> str:
    if ANY in namespaces:
        return "any namespace"
    *but, last = (uri or "no namespace" for uri in namespaces)
    return f"any namespace but {last}" if OTHER in but else " or ".join((*but, last))


def allows_all(wide: tuple[str, ...], narrow: tuple[str, ...]) -> bool:
    """Return whether a wildcard of such namespaces allows everything that another one allows."""
    if ANY in wide:
        return True
    if OTHER not in wide:
        return set(wide).issuperset(narrow)
    # It never includes "no namespace".
    refused = {"", *wide}
    if OTHER in narrow:
        return refused.issubset({"", *narrow})
    return refused.isdisjoint(narrow) and ANY not in narrow
