"""Changes to the facets of a simple type: which values it takes."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal, InvalidOperation

from soapwright.compare import rules
from soapwright.compare.model import Change, Level, Rule
from soapwright.compare.pairing import Pairing, effects
from soapwright.compare.parts import owner_path
from soapwright.compare.words import spelled
from soapwright.contract.model import Atomic, Facets

_NONE, _WARNING, _BREAKING = Level.INFO, Level.WARNING, Level.BREAKING
_CEILINGS = ("max_length", "total_digits", "fraction_digits")
_BOUNDS = {
    "min_inclusive": "minInclusive",
    "min_exclusive": "minExclusive",
    "max_inclusive": "maxInclusive",
    "max_exclusive": "maxExclusive",
}
_NAMES = {
    "length": "length",
    "min_length": "minLength",
    "max_length": "maxLength",
    "total_digits": "totalDigits",
    "fraction_digits": "fractionDigits",
    **_BOUNDS,
}
_STRENGTH = {None: 0, "preserve": 0, "replace": 1, "collapse": 2}


def facet_changes(pairing: Pairing, old: Atomic, new: Atomic) -> Iterator[Change]:
    """Yield a change for each facet that is another one."""
    before, after = old.facets, new.facets
    if before == after:
        return
    for attribute, name in _NAMES.items():
        one, other = getattr(before, attribute), getattr(after, attribute)
        if one != other and not _is_same(one, other):
            states = _states(one, other)
            yield _changed(pairing, new, name, states, _judged(attribute, one, other, before, after))
    if set(before.patterns) != set(after.patterns):
        states = " or ".join(before.patterns), " or ".join(after.patterns)
        yield _changed(pairing, new, "pattern", states, _pattern(before.patterns, after.patterns))
    if before.white_space != after.white_space:
        # Nothing is refused: runs of spaces and line breaks mean something else.
        tighter = _STRENGTH[after.white_space] - _STRENGTH[before.white_space]
        sent, read = (_WARNING if tighter > 0 else _NONE), (_WARNING if tighter < 0 else _NONE)
        states = before.white_space or "", after.white_space or ""
        yield _changed(pairing, new, "whiteSpace", states, (rules.FACET_CHANGED, sent, read))


def _is_same(one: str | int | None, other: str | int | None) -> bool:
    """Whether two spellings are of one number."""
    return one is not None and other is not None and _rises(one, other) is _rises(other, one) is False


def _states(one: object, other: object) -> tuple[str, str]:
    return "" if one is None else str(one), "" if other is None else str(other)


def _judged(
    attribute: str, one: str | int | None, other: str | int | None, before: Facets, after: Facets
) -> tuple[Rule, Level, Level]:
    """Return the rule for another number, and how badly it hits what is sent; what is read is read all the same."""
    if one is None or other is None:
        added = one is None
        if attribute in _BOUNDS and (moved := _other_spelling(attribute, before, after)) is not None:
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
    """Return whether a bound that is inclusive on one side and exclusive on the other has become tighter."""
    side = attribute[:3]
    then = _bound(side, before)
    now = _bound(side, after)
    if then is None or now is None:
        return None
    rises = _rises(then[0], now[0])
    if rises is None:
        return None
    if then[0] == now[0] or _number(then[0]) == _number(now[0]):
        return now[1]
    return rises is (side == "min")


def _bound(side: str, facets: Facets) -> tuple[str, bool] | None:
    for kind, exclusive in (("inclusive", False), ("exclusive", True)):
        found = getattr(facets, f"{side}_{kind}")
        if found is not None:
            return found, exclusive
    return None


def _rises(one: str | int, other: str | int) -> bool | None:
    """Return whether a bound is higher than before; None where it is no number: dates have zones."""
    before, after = _number(one), _number(other)
    return None if before is None or after is None else after > before


def _number(text: str | int) -> Decimal | None:
    try:
        found = Decimal(str(text).strip().replace("INF", "Infinity"))
    except InvalidOperation:
        return None
    return None if found.is_nan() else found


def _pattern(before: tuple[str, ...], after: tuple[str, ...]) -> tuple[Rule, Level, Level]:
    then, now = set(before), set(after)
    if not after or (before and then < now):
        return rules.FACET_LOOSENED, _NONE, _NONE
    if not before or now < then:
        return rules.FACET_TIGHTENED, _BREAKING, _NONE
    # Whether one pattern takes all that another one does is not told from their texts.
    return rules.FACET_CHANGED, _WARNING, _NONE


def _changed(
    pairing: Pairing,
    found: Atomic,
    facet: str,
    states: tuple[str, str],
    judged: tuple[Rule, Level, Level],
) -> Change:
    (old, new), (rule, sent, read) = states, judged
    use, subject = pairing.use(found.name), f"{facet} of {spelled(found.name)}"
    if old and new:
        what = f"{subject} is {new} instead of {old}"
    else:
        what = f"{subject} is {new} now" if new else f"{subject} is no longer {old}"
    hint = "Check what you send." if sent and use.requests else ""
    path = (*owner_path(found.name), facet)
    return Change(rule, path, what, hint, old, new, effects(use, sent, read), use.operations)
