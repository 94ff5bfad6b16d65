"""Changes to the fields of structs: those on both sides, their order, and those on one side alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from soapwright.compare import rules
from soapwright.compare.likeness import pair_fields
from soapwright.compare.model import Change, Level
from soapwright.compare.pairing import Pairing, effects
from soapwright.compare.pairs import Pairs, longest_common
from soapwright.compare.parts import Part, owner_path
from soapwright.compare.usage import Use
from soapwright.compare.words import occurrence, spelled
from soapwright.contract.model import Contract, Field, Place, Struct

_Key: TypeAlias = tuple[str, str, Place]


def struct_changes(pairing: Pairing, old: Struct, new: Struct) -> Iterator[Change]:
    """Yield the changes to the own fields of a struct."""
    use, path = pairing.use(new.name), owner_path(new.name)
    # The pair that only a map is made of is no class.
    is_class = new.name in pairing.after.fields
    found = pair_fields(old, new, lambda one, other: one == other)
    for before, after in found.both:
        owners = (old, new) if is_class else (None, None)
        yield from Part(pairing, path, use, before, after, *owners).changes()
    yield from _moves(path, use, found, old)
    inherited_now, inherited_before = _inherited(pairing.new, new), _inherited(pairing.old, old)
    for inner in found.removed:
        above = inherited_now.get(_key(inner))
        yield _removed(path, use, inner, above[0].name.name if above and above[1] == _bare(inner) else "")
    for inner in found.added:
        above = inherited_before.get(_key(inner))
        yield _added(
            pairing, new, use, inner, above[0].name.name if above and above[1] == _bare(inner) else ""
        )


def _added(pairing: Pairing, owner: Struct, use: Use, inner: Field, inherited: str) -> Change:
    what, hint = f"field {inner.name} is new", ""
    requests = code = Level.INFO
    if inherited:
        what = f"field {inner.name} is declared here now, and was inherited from {inherited}"
    elif inner.min_occurs > 0:
        what = f"field {inner.name} is new and required"
        requests = Level.BREAKING
        # Responses are made by the client alone, but for those that tests make.
        code = Level.BREAKING if use.requests else Level.WARNING
        hint = f"Pass {pairing.after.field(owner, inner)} wherever you make a {spelled(owner.name)}."
    return Change(
        rules.FIELD_ADDED,
        (*owner_path(owner.name), inner.name),
        what,
        hint,
        "",
        _described(inner),
        effects(use, requests=requests, code=code),
        pairing.uses.of(owner.name).operations,
    )


def _removed(path: tuple[str, str], use: Use, inner: Field, inherited: str) -> Change:
    what, hint, level = f"field {inner.name} is gone", "Neither pass it nor read it any more.", Level.BREAKING
    if inherited:
        what, hint, level = f"field {inner.name} is inherited from {inherited} now", "", Level.INFO
    return Change(
        rules.FIELD_REMOVED,
        (*path, inner.name),
        what,
        hint,
        _described(inner),
        "",
        effects(use, level, level, level),
        use.operations,
    )


def _moves(path: tuple[str, str], use: Use, found: Pairs[Field], old: Struct) -> Iterator[Change]:
    """Yield a change for each field that must move to make one order of the other: as few as can be."""
    elements = [
        (before, after) for before, after in found.both if before.place is after.place is Place.ELEMENT
    ]
    now = [after.name for _, after in elements]
    then = [after.name for before, after in sorted(elements, key=lambda pair: old.fields.index(pair[0]))]
    kept = longest_common(then, now)
    for name in now:
        if name not in kept:
            before, after = _behind(then, name), _behind(now, name)
            yield Change(
                rules.FIELD_MOVED,
                (*path, name),
                f"field {name} stands {after}, and stood {before}",
                (
                    "Regenerate the client before you send this over SOAP; over REST the order does not matter."
                    if use.requests
                    else ""
                ),
                before,
                after,
                effects(use, requests=Level.BREAKING),
                use.operations,
            )


def _behind(order: list[str], name: str) -> str:
    place = order.index(name)
    return f"behind {order[place - 1]}" if place else "first"


def _inherited(contract: Contract, struct: Struct) -> Mapping[_Key, tuple[Struct, Field]]:
    """Return what a struct inherits: each field with the struct that declares it."""
    return {
        _key(inner): (level, _bare(inner))
        for level in contract.lineage(struct)
        if level is not struct
        for inner in level.fields
    }


def _key(inner: Field) -> _Key:
    return inner.name, inner.namespace, inner.place


def _bare(inner: Field) -> Field:
    return Field(
        inner.name,
        inner.namespace,
        inner.type,
        inner.min_occurs,
        inner.max_occurs,
        inner.nillable,
        inner.place,
    )


def _described(inner: Field) -> str:
    return f"{spelled(inner.type)} {occurrence(inner)}{' nillable' if inner.nillable else ''}"
