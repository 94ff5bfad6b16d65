"""Changes to types: which are there, what kind they are, and what they hold."""

from __future__ import annotations

from collections.abc import Iterator

from soapwright.compare import rules
from soapwright.compare.fields import StructComparison, pair_part
from soapwright.compare.likeness import is_anonymous, pair_values
from soapwright.compare.model import Change, Level
from soapwright.compare.pairing import Pairing, effects
from soapwright.compare.parts import Holder, Part, owner_path
from soapwright.compare.usage import Use
from soapwright.compare.words import spelled, told_apart
from soapwright.contract.model import Alias, Array, Enum, Flags, Map, QName, Struct, Tokens, Type

_KINDS: dict[type, str] = {
    Struct: "struct",
    Enum: "enum",
    Flags: "list of enum values",
    Tokens: "list of tokens",
    Alias: "simple type",
    Array: "array",
    Map: "map",
}


def type_changes(pairing: Pairing) -> Iterator[Change]:
    """Yield the changes to all types, in the order of the new contract; those that are gone come last."""
    for name, found in pairing.new.types.items():
        before = pairing.old.types.get(name)
        if before is not None:
            yield from _compared(pairing, before, found)
        # What has no name is a part of what holds it, and is said to be new with it.
        elif not is_anonymous(name):
            yield _added(pairing, found)
    for name, found in pairing.old.types.items():
        if name not in pairing.new.types and not is_anonymous(name):
            yield _removed(pairing, found)


def _compared(pairing: Pairing, old: Type, new: Type) -> Iterator[Change]:
    yield from _names(pairing, old, new)
    use, path = pairing.use(new.name), owner_path(new.name)
    if type(old) is not type(new):
        yield _kind(pairing, old, new, use)
    elif isinstance(old, Struct) and isinstance(new, Struct):
        yield from _struct(pairing, old, new, use)
    elif isinstance(old, (Enum, Flags)) and isinstance(new, (Enum, Flags)):
        yield from _values(pairing, old, new, use)
    elif isinstance(old, Array) and isinstance(new, Array):
        yield from Part(pairing, path, use, old.item, new.item, Holder.ARRAY).changes()
    elif isinstance(old, Map) and isinstance(new, Map):
        yield from _map(pairing, old, new, use)
    elif isinstance(old, Tokens) and isinstance(new, Tokens):
        yield from _target(pairing, new.name, old.item, new.item, use)
    elif isinstance(old, Alias) and isinstance(new, Alias):
        yield from _target(pairing, new.name, old.target, new.target, use)


def _added(pairing: Pairing, found: Type) -> Change:
    what = f"{_KINDS[type(found)]} {spelled(found.name)} is new"
    if isinstance(found, Struct) and found.base:
        what += f", derived from {spelled(found.base)}"
    operations = pairing.uses.of(found.name).operations
    return Change(rules.TYPE_ADDED, owner_path(found.name), what, "", "", spelled(found.name), {}, operations)


def _removed(pairing: Pairing, found: Type) -> Change:
    use, name = pairing.use(found.name), found.name
    code = Level.BREAKING if name in pairing.before.classes else Level.INFO
    # Its name goes over the wire when it stands in for its base.
    sent = Level.BREAKING if isinstance(found, Struct) and found.base else Level.INFO
    return Change(
        rules.TYPE_REMOVED,
        owner_path(name),
        f"{_KINDS[type(found)]} {spelled(name)} is gone",
        f"Code can no longer use {pairing.before.classes[name]}." if code else "",
        spelled(name),
        "",
        effects(use, requests=sent, code=code),
        use.operations,
    )


def _names(pairing: Pairing, old: Type, new: Type) -> Iterator[Change]:
    """Yield a change when a type, or its class, is called otherwise than before."""
    original = pairing.originals[new.name]
    moved = QName(pairing.namespaces.get(original.namespace, original.namespace), original.name)
    use = pairing.use(new.name)
    before, after = pairing.before.classes.get(old.name, ""), pairing.after.classes.get(new.name, "")
    code = Level.BREAKING if before and after and before != after else Level.INFO
    hint = f"Write {after} for {before}." if code else ""
    # Messages without types of their own names are said to be renamed with their elements.
    if moved == new.name or is_anonymous(new.name):
        if code and moved == new.name:
            yield Change(
                rules.PYTHON_NAME_CHANGED,
                owner_path(new.name),
                f"{spelled(new.name)} is called {after} in Python, where it was {before}",
                hint,
                before,
                after,
                effects(use, code=code),
                use.operations,
            )
        return
    wire = Level.BREAKING if _is_on_the_wire(moved, old, new) else Level.INFO
    if moved.name != new.name.name:
        rule = rules.TYPE_RENAMED
        what = f"{spelled(new.name)} is what was called {spelled(moved)}"
    else:
        rule = rules.TYPE_NAMESPACE_CHANGED
        what = f"{spelled(new.name)} is in namespace {new.name.namespace} instead of {moved.namespace}"
    states = str(moved), str(new.name)
    yield Change(
        rule, owner_path(new.name), what, hint, *states, effects(use, wire, wire, code), use.operations
    )


def _is_on_the_wire(moved: QName, old: Type, new: Type) -> bool:
    """Whether a type's name is seen in messages: its own as that of a derived one, its namespace in its elements."""
    if isinstance(old, Struct) and isinstance(new, Struct):
        elements = bool(old.fields) and moved.namespace != new.name.namespace
        return elements or bool(old.base and new.base)
    return isinstance(old, (Array, Map)) and moved.namespace != new.name.namespace


def _kind(pairing: Pairing, old: Type, new: Type, use: Use) -> Change:
    fit = pairing.values.fit(old.name, new.name)
    before, after = pairing.before.annotation(old.name), pairing.after.annotation(new.name)
    code = pairing.annotation_level(before, after, use)
    kinds = _KINDS[type(old)], _KINDS[type(new)]
    return Change(
        rules.TYPE_KIND_CHANGED,
        owner_path(new.name),
        f"{spelled(new.name)} is a {kinds[1]} now, and was a {kinds[0]}",
        f"In Python it is {after}, and was {before}." if code else "",
        *kinds,
        effects(use, fit.sent, fit.read, code),
        use.operations,
    )


def _struct(pairing: Pairing, old: Struct, new: Struct, use: Use) -> Iterator[Change]:
    if old.abstract != new.abstract:
        if new.abstract:
            rule, what, level = rules.TYPE_ABSTRACT_ADDED, "is abstract now", Level.BREAKING
        else:
            rule, what, level = rules.TYPE_ABSTRACT_REMOVED, "is no longer abstract", Level.INFO
        hint = "Send one of the types derived from it instead." if new.abstract and use.requests else ""
        yield Change(
            rule,
            owner_path(new.name),
            f"{spelled(new.name)} {what}",
            hint,
            *(("", "abstract") if new.abstract else ("abstract", "")),
            effects(use, requests=level),
            use.operations,
        )
    yield from StructComparison(pairing, old, new).changes()


def _map(pairing: Pairing, old: Map, new: Map, use: Use) -> Iterator[Change]:
    path = owner_path(new.name)
    yield from Part(pairing, path, use, old.item, new.item, Holder.ARRAY).changes()
    # The pair is a type, whose changes are said there.
    if pairing.old.struct(old.item.type) is None or pairing.new.struct(new.item.type) is None:
        yield from pair_part(pairing, path, use, old.key, new.key).changes()
        yield from pair_part(pairing, path, use, old.value, new.value).changes()
    if old.dictionary != new.dictionary:
        over_rest = pairing.before.plan.rest is not None
        forms = ("object", "list of pairs") if old.dictionary else ("list of pairs", "object")
        yield Change(
            rules.MAP_DICTIONARY_CHANGED,
            path,
            (
                f"over REST {spelled(new.name)} is an {forms[1]}, and was a {forms[0]}"
                if new.dictionary
                else f"over REST {spelled(new.name)} is a {forms[1]}, and was an {forms[0]}"
            ),
            "Regenerate the client before you send it over REST." if over_rest and use.requests else "",
            *forms,
            # Either form can be read.
            effects(use, requests=Level.BREAKING if over_rest else Level.INFO),
            use.operations,
        )


def _target(pairing: Pairing, name: QName, old: QName, new: QName, use: Use) -> Iterator[Change]:
    """Yield the change to what a simple type is made of."""
    if old == new:
        return
    tokens = isinstance(pairing.new.types[name], Tokens)
    fit = pairing.values.fit(old, new)
    before, after = pairing.before.annotation(old), pairing.after.annotation(new)
    code = pairing.annotation_level(before, after, use)
    states = told_apart(old, new)
    subject = f"the items of {spelled(name)} are" if tokens else f"{spelled(name)} narrows"
    yield Change(
        rules.TOKENS_ITEM_CHANGED if tokens else rules.ALIAS_TARGET_CHANGED,
        owner_path(name),
        f"{subject} {states[1]} instead of {states[0]}",
        f"In Python it is {after}, and was {before}." if code else "",
        *states,
        effects(use, fit.sent, fit.read, code),
        use.operations,
    )


def _values(pairing: Pairing, old: Enum | Flags, new: Enum | Flags, use: Use) -> Iterator[Change]:
    found = pair_values(old.values, new.values)
    before, after = pairing.before.members[old.name], pairing.after.members[new.name]
    enum, path = spelled(new.name), owner_path(new.name)
    for one, other in found.both:
        code = Level.BREAKING if before[one] != after[other] else Level.INFO
        hint = f"Write {after[other]} for {before[one]}." if code else ""
        if one != other:
            yield Change(
                rules.VALUE_RENAMED,
                (*path, other),
                f"the value {one!r} of {enum} is called {other!r} now",
                hint,
                one,
                other,
                effects(use, requests=Level.BREAKING, code=code),
                use.operations,
            )
        elif code:
            yield Change(
                rules.PYTHON_NAME_CHANGED,
                (*path, other),
                f"the value {one!r} of {enum} is called {after[one]} in Python, where it was {before[one]}",
                hint,
                before[one],
                after[one],
                effects(use, code=code),
                use.operations,
            )
    for value in found.removed:
        yield Change(
            rules.VALUE_REMOVED,
            (*path, value),
            f"{enum} has lost the value {value!r}",
            f"Do not use {before[value]} any more.",
            value,
            "",
            effects(use, requests=Level.BREAKING, code=Level.BREAKING),
            use.operations,
        )
    uses = pairing.uses.of(new.name).operations
    for value in found.added:
        yield Change(
            rules.VALUE_ADDED, (*path, value), f"{enum} has a new value: {value!r}", "", "", value, {}, uses
        )
