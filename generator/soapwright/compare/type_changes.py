"""Changes to types: added and removed ones, their kind, and their content."""

from __future__ import annotations

from collections.abc import Iterator

from soapwright.base.qname import QName
from soapwright.compare import rules
from soapwright.compare.change import Change, Level
from soapwright.compare.complex_type_changes import complex_changes
from soapwright.compare.enum_changes import value_changes
from soapwright.compare.fields import StructComparison, pair_part
from soapwright.compare.pairing import Pairing, effects
from soapwright.compare.parts import REGENERATE, ComparedPart, Holder, owner_path
from soapwright.compare.similarity import is_anonymous
from soapwright.compare.simple import simple_changes
from soapwright.compare.usage import NOWHERE, Users
from soapwright.compare.wording import distinct_names, spelled
from soapwright.contract.schema_model import Union
from soapwright.contract.schema_views import Alias, Array, Enum, Flags, Map, Struct, Tokens, Type

_NONE, _BREAKING = Level.INFO, Level.BREAKING
_KINDS: dict[type, str] = {
    Struct: "a struct",
    Enum: "an enum",
    Flags: "flags",
    Tokens: "a list of tokens",
    Alias: "a simple type",
    Union: "a union",
    Array: "an array",
    Map: "a map",
}


def type_changes(pairing: Pairing) -> Iterator[Change]:
    """Yield the changes to all types, in the order of the new contract, removed ones last."""
    for name, found in pairing.new.types.items():
        before = pairing.old.types.get(name)
        if before is not None:
            yield from _compared(pairing, before, found)
            yield from complex_changes(pairing, name)
            yield from simple_changes(pairing, name)
        # Anonymous types are reported with what contains them.
        elif not is_anonymous(name):
            yield _added(pairing, found)
    for name in pairing.model_after.types:
        # The items of flags are not types of the view.
        if name not in pairing.new.types:
            yield from simple_changes(pairing, name)
    for name, found in pairing.old.types.items():
        if name not in pairing.new.types and not is_anonymous(name):
            yield _removed(pairing, found)


def _compared(pairing: Pairing, old: Type, new: Type) -> Iterator[Change]:
    yield from _names(pairing, old, new)
    use, path = pairing.use(new.name), owner_path(new.name)
    match old, new:
        case _ if type(old) is not type(new):
            yield _kind(pairing, old, new, use)
        case (Struct() as before, Struct() as after):
            yield from _struct(pairing, before, after, use)
        case (Enum() | Flags() as before, Enum() | Flags() as after):
            yield from value_changes(pairing, before, after, use)
        case (Array() as before, Array() as after):
            yield from _dimensions(pairing, before, after, use)
            yield from ComparedPart(pairing, path, use, before.item, after.item, Holder.ARRAY).changes()
        case (Map() as before, Map() as after):
            yield from _map(pairing, before, after, use)
        case (Tokens(item=before), Tokens(item=after)) | (Alias(target=before), Alias(target=after)):
            yield from _target(pairing, new.name, before, after, use)


def _added(pairing: Pairing, found: Type) -> Change:
    what = f"{_kind_of(found)} {spelled(found.name)} is new"
    if isinstance(found, Struct) and found.base:
        what += f", derived from {spelled(found.base)}"
    operations = pairing.uses.of(found.name).operations
    return Change(rules.TYPE_ADDED, owner_path(found.name), what, "", "", spelled(found.name), {}, operations)


def _removed(pairing: Pairing, found: Type) -> Change:
    use, name = pairing.use(found.name), found.name
    code = _BREAKING if name in pairing.before.classes else _NONE
    # Its name is sent (xsi:type) if it replaces its base.
    sent = _BREAKING if _use_of_base(pairing, found).requests else _NONE
    return Change(
        rules.TYPE_REMOVED,
        owner_path(name),
        f"{_kind_of(found)} {spelled(name)} is gone",
        f"Code can no longer use {pairing.before.classes[name]}." if code else "",
        spelled(name),
        "",
        effects(use, requests=sent, code=code),
        use.operations,
    )


def _names(pairing: Pairing, old: Type, new: Type) -> Iterator[Change]:
    """Yield a change if a type, or its class, was renamed."""
    original = pairing.originals[new.name]
    moved = QName(pairing.namespaces.get(original.namespace, original.namespace), original.name)
    use = pairing.use(new.name)
    before, after = pairing.before.classes.get(old.name, ""), pairing.after.classes.get(new.name, "")
    code = _BREAKING if before and after and before != after else _NONE
    hint = f"Replace {before} by {after}." if code else ""
    # Anonymous types of messages are renamed with their elements.
    if moved == new.name or is_anonymous(new.name):
        if code and moved == new.name:
            yield Change(
                rules.PYTHON_NAME_CHANGED,
                owner_path(new.name),
                f"{spelled(new.name)} is named {after} in Python instead of {before}",
                hint,
                before,
                after,
                effects(use, code=code),
                use.operations,
            )
        return
    if moved.name != new.name.name:
        rule = rules.TYPE_RENAMED
        what = f"{spelled(moved)} was probably renamed to {spelled(new.name)}"
    else:
        rule = rules.TYPE_NAMESPACE_CHANGED
        what = f"{spelled(new.name)} is in namespace {new.name.namespace} instead of {moved.namespace}"
    states = str(moved), str(new.name)
    sides = effects(_use_of_name(pairing, moved, old, new), _BREAKING, _BREAKING, code)
    yield Change(rule, owner_path(new.name), what, hint, *states, sides, use.operations)


def _use_of_name(pairing: Pairing, moved: QName, old: Type, new: Type) -> Users:
    """Return where messages contain the name of a type: as xsi:type, or as the namespace of its elements."""
    if moved.namespace != new.name.namespace:
        fields = (
            old.fields if isinstance(old, Struct) else [old.item] if isinstance(old, (Array, Map)) else []
        )
        if any(inner.namespace == new.name.namespace for inner in fields):
            return pairing.use(new.name)
    return _use_of_base(pairing, old)


def _use_of_base(pairing: Pairing, found: Type) -> Users:
    """Return where messages contain values of the type that another one extends."""
    return pairing.use_as_value(found.base) if isinstance(found, Struct) and found.base else NOWHERE


def _kind(pairing: Pairing, old: Type, new: Type, use: Users) -> Change:
    fit = pairing.values.fit(old.name, new.name)
    before, after = pairing.before.annotation(old.name), pairing.after.annotation(new.name)
    code = pairing.annotation_level(before, after, use)
    if new.name in pairing.after.classes:
        # A class with the same name is still another class.
        code = _BREAKING
    return Change(
        rules.TYPE_KIND_CHANGED,
        owner_path(new.name),
        f"{spelled(new.name)} is {_KINDS[type(new)]} instead of {_KINDS[type(old)]}",
        f"In Python it is {after} instead of {before}." if before != after else "",
        _kind_of(old),
        _kind_of(new),
        effects(use, fit.sent, fit.read, code),
        use.operations,
    )


def _kind_of(found: Type) -> str:
    return _KINDS[type(found)].removeprefix("a ").removeprefix("an ")


def _struct(pairing: Pairing, old: Struct, new: Struct, use: Users) -> Iterator[Change]:
    if old.abstract != new.abstract:
        name, path = spelled(new.name), owner_path(new.name)
        if new.abstract:
            # A struct that is only extended may be abstract without effect.
            sides = effects(pairing.use_as_value(new.name), requests=_BREAKING)
            what = f"{name} is abstract now"
            hint = "Send a struct derived from it instead." if sides else ""
            yield Change(rules.TYPE_ABSTRACT_ADDED, path, what, hint, "", "abstract", sides, use.operations)
        else:
            what = f"{name} is no longer abstract"
            yield Change(rules.TYPE_ABSTRACT_REMOVED, path, what, "", "abstract", "", {}, use.operations)
    yield from StructComparison(pairing, old, new).changes()


def _map(pairing: Pairing, old: Map, new: Map, use: Users) -> Iterator[Change]:
    path = owner_path(new.name)
    yield from _dimensions(pairing, old, new, use)
    yield from ComparedPart(pairing, path, use, old.item, new.item, Holder.ARRAY).changes()
    # The pair is a type, whose changes are reported there.
    if pairing.old.struct(old.item.type) is None or pairing.new.struct(new.item.type) is None:
        yield from pair_part(pairing, path, use, old.key, new.key).changes()
        yield from pair_part(pairing, path, use, old.value, new.value).changes()
    if old.dictionary != new.dictionary:
        over_rest = pairing.before.plan.rest is not None
        forms = ("an object", "a list of pairs") if old.dictionary else ("a list of pairs", "an object")
        yield Change(
            rules.MAP_DICTIONARY_CHANGED,
            path,
            f"over REST {spelled(new.name)} is {forms[1]} instead of {forms[0]}",
            "Regenerate the client before you send it over REST." if over_rest and use.requests else "",
            *forms,
            # Both forms can be read.
            effects(use, requests=_BREAKING if over_rest else _NONE),
            use.operations,
        )


def _dimensions(pairing: Pairing, old: Array | Map, new: Array | Map, use: Users) -> Iterator[Change]:
    """Yield the change to how an array is encoded; effects on its items are reported there."""
    if old.dimensions == new.dimensions:
        return
    states = _array_kind(old.dimensions), _array_kind(new.dimensions)
    yield Change(
        rules.ARRAY_DIMENSIONS_CHANGED,
        owner_path(new.name),
        f"{spelled(new.name)} is {states[1]} instead of {states[0]}",
        REGENERATE if use.requests or use.responses else "",
        *states,
        effects(use, requests=_BREAKING, responses=_BREAKING),
        use.operations,
    )


def _array_kind(dimensions: int) -> str:
    if not dimensions:
        return "a list without SOAP encoding"
    return f"a SOAP array of {dimensions} dimension{'' if dimensions == 1 else 's'}"


def _target(pairing: Pairing, name: QName, old: QName, new: QName, use: Users) -> Iterator[Change]:
    """Yield the change to the base of a simple type."""
    if old == new:
        return
    tokens = isinstance(pairing.new.types[name], Tokens)
    fit = pairing.values.fit(old, new)
    before, after = pairing.before.annotation(old), pairing.after.annotation(new)
    code = pairing.annotation_level(before, after, use)
    states = distinct_names(old, new)
    subject = f"the items of {spelled(name)} are" if tokens else f"{spelled(name)} narrows"
    yield Change(
        rules.TOKENS_ITEM_CHANGED if tokens else rules.ALIAS_TARGET_CHANGED,
        owner_path(name),
        f"{subject} {states[1]} instead of {states[0]}",
        f"In Python it is {after} instead of {before}." if code else "",
        *states,
        effects(use, fit.sent, fit.read, code),
        use.operations,
    )
