"""Changes to simple types in the model: base, facets, members and values.

What a view shows by itself (the values of enums and flags, the target of an alias, the item of a list) is
compared in the views.
"""

from __future__ import annotations

from collections.abc import Iterator

from soapwright.base.qname import QName
from soapwright.compare import rules
from soapwright.compare.change import Change, Level
from soapwright.compare.facets import facet_changes
from soapwright.compare.pairing import Pairing, effects
from soapwright.compare.parts import owner_path
from soapwright.compare.similarity import pair_values
from soapwright.compare.wording import distinct_names, spelled
from soapwright.contract.model import Contract
from soapwright.contract.schema_model import Atomic, Union
from soapwright.contract.schema_views import Alias, Enum, Flags
from soapwright.contract.shapes import root_of

_NONE, _WARNING, _BREAKING = Level.INFO, Level.WARNING, Level.BREAKING


def simple_changes(pairing: Pairing, name: QName) -> Iterator[Change]:
    """Yield the changes to a simple type that is on both sides."""
    old, new = pairing.model_before.types.get(name), pairing.model_after.types.get(name)
    if isinstance(old, Atomic) and isinstance(new, Atomic):
        yield from facet_changes(pairing, old, new)
        if old.base != new.base and not _shows_base(pairing, name):
            yield _base(pairing, old, new)
        if not _shows_values(pairing, name):
            yield from _values(pairing, old, new)
    elif isinstance(old, Union) and isinstance(new, Union) and old.members != new.members:
        yield _members(pairing, old, new)


def _shows_base(pairing: Pairing, name: QName) -> bool:
    """Return whether the view has the base: of an alias, or with a change of kind, which says more."""
    before, after = (type(view.types.get(name)) for view in (pairing.old, pairing.new))
    return before is Alias or before is not after


def _shows_values(pairing: Pairing, name: QName) -> bool:
    """Return whether the view has the values: of an enum, or of flags whose item type it is."""
    owner = QName(name.namespace, name.name.rpartition("/")[0])
    return isinstance(pairing.new.types.get(name), Enum) or isinstance(pairing.new.types.get(owner), Flags)


def _base(pairing: Pairing, old: Atomic, new: Atomic) -> Change:
    use, states = pairing.use(new.name), distinct_names(old.base, new.base)
    before, after = _root(pairing.model_before, old), _root(pairing.model_after, new)
    fit = pairing.values.fit(before, after)
    code = _BREAKING if pairing.before.annotation(before) != pairing.after.annotation(after) else _NONE
    return Change(
        rules.TYPE_BASE_CHANGED,
        owner_path(new.name),
        f"the values of {spelled(new.name)} are {states[1]} instead of {states[0]}",
        f"In Python they are {pairing.after.annotation(after)}." if code else "",
        *states,
        effects(use, fit.sent, fit.read, code),
        use.operations,
    )


def _root(model: Contract, found: Atomic) -> QName:
    root = root_of(model.types, found.name)
    assert root is not None, "what is enumerated by name has a built-in root"
    return root


def _members(pairing: Pairing, old: Union, new: Union) -> Change:
    use = pairing.use(new.name)
    lost = [one for one in old.members if one not in new.members]
    come = [one for one in new.members if one not in old.members]
    sent = max((_taken(pairing, one, new.members) for one in lost), default=_NONE)
    read = max((_read(pairing, one, old.members) for one in come), default=_NONE)
    if not lost and not come:
        # The first member that accepts a text decides its meaning.
        sent = read = _WARNING
    before, after = pairing.before.annotation(old.name), pairing.after.annotation(new.name)
    code = pairing.annotation_level(before, after, use)
    states = tuple(", ".join(map(spelled, members)) for members in (old.members, new.members))
    return Change(
        rules.UNION_MEMBERS_CHANGED,
        owner_path(new.name),
        f"{spelled(new.name)} is one of {states[1]} instead of {states[0]}",
        f"In Python it is {after} instead of {before}." if code else "",
        states[0],
        states[1],
        effects(use, sent, read, code),
        use.operations,
    )


def _taken(pairing: Pairing, gone: QName, members: tuple[QName, ...]) -> Level:
    return min((pairing.values.fit(gone, one).sent for one in members), default=_BREAKING)


def _read(pairing: Pairing, come: QName, members: tuple[QName, ...]) -> Level:
    return min((pairing.values.fit(one, come).read for one in members), default=_BREAKING)


def _values(pairing: Pairing, old: Atomic, new: Atomic) -> Iterator[Change]:
    """Yield the changes to values that have no names in Python."""
    then, now = ([value.text for value in one.values] for one in (old, new))
    if set(then) == set(now):
        return
    use, path, subject = pairing.use(new.name), owner_path(new.name), spelled(new.name)
    found = pair_values(then, now)
    # If nothing was enumerated before, all other values are refused now.
    refused = _BREAKING if not then else _NONE
    gone = _BREAKING if now else _NONE
    for value in (*(one for one, other in found.both if one != other), *found.removed):
        what = f"{subject} has lost the value {value!r}"
        sides = effects(use, requests=gone)
        yield Change(rules.VALUE_REMOVED, (*path, value), what, "", value, "", sides, use.operations)
    for value in (*(other for one, other in found.both if one != other), *found.added):
        what = f"{subject} has a new value: {value!r}"
        sides = effects(use, requests=refused)
        yield Change(rules.VALUE_ADDED, (*path, value), what, "", "", value, sides, use.operations)
