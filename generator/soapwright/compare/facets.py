"""Changes to the facets of a simple type."""

from __future__ import annotations

from collections.abc import Iterator

from soapwright.compare import rules
from soapwright.compare.change import Change, Level, Rule
from soapwright.compare.facet_limits import NAMES, is_same, judged, judged_patterns
from soapwright.compare.pairing import Pairing, effects
from soapwright.compare.parts import owner_path
from soapwright.compare.wording import spelled
from soapwright.contract.schema_model import Atomic

_NONE, _WARNING = Level.INFO, Level.WARNING
_STRENGTH = {None: 0, "preserve": 0, "replace": 1, "collapse": 2}


def facet_changes(pairing: Pairing, old: Atomic, new: Atomic) -> Iterator[Change]:
    """Yield a change for each facet that differs."""
    before, after = old.facets, new.facets
    if before == after:
        return
    for attribute, name in NAMES.items():
        one, other = getattr(before, attribute), getattr(after, attribute)
        if one != other and not is_same(one, other):
            states = _states(one, other)
            yield _changed(pairing, new, name, states, judged(attribute, one, other, before, after))
    if set(before.patterns) != set(after.patterns):
        states = " or ".join(before.patterns), " or ".join(after.patterns)
        yield _changed(pairing, new, "pattern", states, judged_patterns(before.patterns, after.patterns))
    if before.white_space != after.white_space:
        # Nothing is refused, but runs of spaces and line breaks get another meaning.
        tighter = _STRENGTH[after.white_space] - _STRENGTH[before.white_space]
        sent, read = (_WARNING if tighter > 0 else _NONE), (_WARNING if tighter < 0 else _NONE)
        states = _states(before.white_space, after.white_space)
        yield _changed(pairing, new, "whiteSpace", states, (rules.FACET_CHANGED, sent, read))


def _states(one: object, other: object) -> tuple[str, str]:
    return "" if one is None else str(one), "" if other is None else str(other)


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
