"""Changes to complex types other than to their fields: mixed content, derivation, block and final."""

from __future__ import annotations

from collections.abc import Iterator

from soapwright.base.qname import QName
from soapwright.compare import rules
from soapwright.compare.change import Change, Level, Rule
from soapwright.compare.content_changes import ContentComparison
from soapwright.compare.pairing import Pairing, effects
from soapwright.compare.parts import owner_path
from soapwright.compare.usage import Users
from soapwright.compare.wildcard_changes import wildcard_changes
from soapwright.compare.wording import spelled
from soapwright.contract.schema_model import Attribute, ComplexType, DerivationSet, ElementContent
from soapwright.contract.schema_model import Use as AttributeUse
from soapwright.contract.schema_views import Struct

_NONE, _BREAKING = Level.INFO, Level.BREAKING


def complex_changes(pairing: Pairing, name: QName) -> Iterator[Change]:
    """Yield the changes to a complex type that is on both sides, except those to its fields."""
    old, new = pairing.model_before.types.get(name), pairing.model_after.types.get(name)
    if not isinstance(old, ComplexType) or not isinstance(new, ComplexType) or old == new:
        return
    use = pairing.use(name)
    if _is_mixed(old) != _is_mixed(new):
        yield _mixed(new, use)
    yield from _derivation(old, new, use)
    yield from wildcard_changes(pairing, old, new)
    yield from _prohibitions(old, new, use)
    kinds = type(pairing.old.types.get(name)), type(pairing.new.types.get(name))
    if kinds == (Struct, Struct):
        yield from ContentComparison(pairing, old, new).changes()
    derived = pairing.methods.get(name, frozenset())
    path, held = owner_path(name), pairing.use_as_value(name)
    yield from block_and_final_changes(
        path, spelled(name), (old.block, new.block), (old.final, new.final), derived, held
    )


def _is_mixed(found: ComplexType) -> bool:
    return isinstance(found.content, ElementContent) and found.content.mixed


def _mixed(new: ComplexType, use: Users) -> Change:
    path = owner_path(new.name)
    if _is_mixed(new):
        what = f"{spelled(new.name)} now allows text between its children"
        return Change(rules.MIXED_ADDED, path, what, "", "", "mixed", {}, use.operations)
    what = f"{spelled(new.name)} no longer allows text between its children"
    sides = effects(use, requests=_BREAKING, code=_BREAKING)
    hint = "Neither pass nor read it any more."
    return Change(rules.MIXED_REMOVED, path, what, hint, "mixed", "", sides, use.operations)


def _derivation(old: ComplexType, new: ComplexType, use: Users) -> Iterator[Change]:
    if old.derivation and new.derivation and old.derivation.method is not new.derivation.method:
        states = old.derivation.method.value, new.derivation.method.value
        what = f"{spelled(new.name)} is an {states[1]} of its base instead of an {states[0]}"
        what = what.replace("an restriction", "a restriction")
        # Changes to its content are reported separately; this is only about the relation to its base.
        yield Change(rules.DERIVATION_CHANGED, owner_path(new.name), what, "", *states, {}, use.operations)


def _prohibitions(old: ComplexType, new: ComplexType, use: Users) -> Iterator[Change]:
    """Yield a change for each attribute of the base that a restriction prohibits or no longer prohibits."""
    then, now = _prohibited(old), _prohibited(new)
    owner, sides = owner_path(new.name), effects(use, requests=_BREAKING)
    hint = "Do not pass it any more." if sides else ""
    for name in (one.name for one in now if one not in then):
        path, what = (*owner, name), f"attribute {name} is prohibited now"
        yield Change(rules.ATTRIBUTE_PROHIBITED, path, what, hint, "", "prohibited", sides, use.operations)
    for name in (one.name for one in then if one not in now):
        path, what = (*owner, name), f"attribute {name} is no longer prohibited"
        yield Change(rules.ATTRIBUTE_ALLOWED, path, what, "", "prohibited", "", {}, use.operations)


def _prohibited(found: ComplexType) -> list[QName]:
    return [one.name for one in found.attributes if is_prohibited(one)]


def is_prohibited(found: Attribute) -> bool:
    """Return whether an attribute is only declared to prohibit it."""
    return found.use is AttributeUse.PROHIBITED


def block_and_final_changes(
    path: tuple[str, ...],
    subject: str,
    block: tuple[DerivationSet, DerivationSet],
    final: tuple[DerivationSet, DerivationSet],
    used: frozenset[str],
    use: Users,
    code: Level = _NONE,
) -> Iterator[Change]:
    """Yield the changes to what may replace or be derived from a type or an element.

    `used` are the kinds of derivation in use, which may be blocked from being sent now; `code` is the level
    of a changed block for code.
    """
    facts: tuple[tuple[Rule, tuple[DerivationSet, DerivationSet], str], ...] = (
        (rules.BLOCK_CHANGED, block, "may not replace it"),
        (rules.FINAL_CHANGED, final, "it does not allow"),
    )
    for rule, (old, new), where in facts:
        if old == new:
            continue
        come = new - old
        sent = _BREAKING if rule is rules.BLOCK_CHANGED and come & used else _NONE
        states = ", ".join(sorted(old)), ", ".join(sorted(new))
        what = f"the derivations that {where} are {states[1] or 'none'} instead of {states[0] or 'none'}"
        sides = effects(use, requests=sent, code=code if rule is rules.BLOCK_CHANGED else _NONE)
        hint = f"Send {subject} itself." if sent and use.requests else ""
        yield Change(rule, path, what, hint, *states, sides, use.operations)
