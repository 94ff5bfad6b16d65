"""The values that facets of simple types allow: whether there are more or fewer than before."""

from __future__ import annotations

import re
from dataclasses import fields
from decimal import Decimal, InvalidOperation
from typing import Any

from soapwright.base.qname import QName
from soapwright.compare import rules
from soapwright.compare.change import Level, Rule
from soapwright.contract.model import Contract
from soapwright.contract.schema_model import Atomic, Facets

_NONE, _WARNING, _BREAKING = Level.INFO, Level.WARNING, Level.BREAKING
_CEILINGS = ("max_length", "total_digits", "fraction_digits")
_JUDGED_APART = ("patterns", "white_space")
NAMES = {
    one.name: re.sub("_(.)", lambda found: found[1].upper(), one.name)
    for one in fields(Facets)
    if one.name not in _JUDGED_APART
}
"""The facets with a single value, and their names in XSD."""


def is_tighter(before: Facets, after: Facets) -> bool:
    """Return whether some facet allows fewer or other values than before."""
    for attribute in NAMES:
        one, other = getattr(before, attribute), getattr(after, attribute)
        changed = one != other and not is_same(one, other)
        if changed and judged(attribute, one, other, before, after)[1] is not _NONE:
            return True
    return judged_patterns(before.patterns, after.patterns)[1] is not _NONE


def all_facets(model: Contract, name: QName) -> Facets:
    """Return the combined facets of a simple type and its ancestors, with all their patterns."""
    found: dict[str, Any] = {}
    patterns: list[str] = []
    current = model.types.get(name)
    while isinstance(current, Atomic):
        for attribute in NAMES:
            value = getattr(current.facets, attribute)
            if value is not None:
                found.setdefault(attribute, value)
        patterns.extend(current.facets.patterns)
        current = model.types.get(current.base)
    return Facets(**found, patterns=tuple(patterns))


def is_same(one: str | int | None, other: str | int | None) -> bool:
    """Return whether two spellings are the same number."""
    number = _number(one)
    return number is not None and number == _number(other)


def judged(
    attribute: str, one: str | int | None, other: str | int | None, before: Facets, after: Facets
) -> tuple[Rule, Level, Level]:
    """Return the rule and the levels for a changed number; reading is not affected."""
    if one is None or other is None:
        added = one is None
        if attribute.endswith("clusive") and (moved := _other_spelling(attribute, before, after)) is not None:
            added = moved
        return (rules.FACET_TIGHTENED, _BREAKING, _NONE) if added else (rules.FACET_LOOSENED, _NONE, _NONE)
    if attribute == "length":
        return rules.FACET_CHANGED, _BREAKING, _NONE
    rises = _rises(one, other)
    if rises is None:
        return rules.FACET_CHANGED, _WARNING, _NONE
    ceiling = attribute in _CEILINGS or attribute.startswith("max_")
    return (
        (rules.FACET_LOOSENED, _NONE, _NONE)
        if rises is ceiling
        else (rules.FACET_TIGHTENED, _BREAKING, _NONE)
    )


def _other_spelling(attribute: str, before: Facets, after: Facets) -> bool | None:
    """Return whether a bound that changed between inclusive and exclusive has become tighter."""
    side = attribute[:3]
    then = _bound(side, before)
    now = _bound(side, after)
    if then is None or now is None:
        return None
    rises = _rises(then[0], now[0])
    if rises is None:
        return None
    if is_same(then[0], now[0]):
        return now[1]
    return rises is (side == "min")


def _bound(side: str, facets: Facets) -> tuple[str, bool] | None:
    for kind, exclusive in (("inclusive", False), ("exclusive", True)):
        found = getattr(facets, f"{side}_{kind}")
        if found is not None:
            return found, exclusive
    return None


def _rises(one: str | int, other: str | int) -> bool | None:
    """Return whether a bound is higher than before; None if it is not a number: dates have time zones."""
    before, after = _number(one), _number(other)
    return None if before is None or after is None else after > before


def _number(text: str | int | None) -> Decimal | None:
    try:
        found = Decimal(str(text).strip().replace("INF", "Infinity"))
    except InvalidOperation:
        return None
    return None if found.is_nan() else found


def judged_patterns(before: tuple[str, ...], after: tuple[str, ...]) -> tuple[Rule, Level, Level]:
    """Return the same for the patterns of a type, one of which has to match."""
    then, now = set(before), set(after)
    if not after or (before and then <= now):
        return rules.FACET_LOOSENED, _NONE, _NONE
    if not before or now < then:
        return rules.FACET_TIGHTENED, _BREAKING, _NONE
    # Whether one pattern includes another one cannot be seen from their texts.
    return rules.FACET_CHANGED, _WARNING, _NONE
