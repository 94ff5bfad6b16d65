"""Changes to the fields of structs: changed, moved, added and removed ones."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from soapwright.base.qname import QName
from soapwright.compare import rules
from soapwright.compare.change import Change, Level, Rule, Side
from soapwright.compare.children import element_keys, has_choice
from soapwright.compare.pairing import Pairing, effects
from soapwright.compare.pairs import Pairs, longest_common
from soapwright.compare.parts import REGENERATE, ComparedPart, Holder, needed_level, owner_path
from soapwright.compare.python_side import PythonSide
from soapwright.compare.similarity import pair_fields
from soapwright.compare.usage import Users
from soapwright.compare.wording import occurrence, spelled
from soapwright.contract.schema_views import Field, Place, Struct
from soapwright.contract.views import ContractView

_NONE, _BREAKING = Level.INFO, Level.BREAKING
_Key: TypeAlias = tuple[str, str, Place]


@dataclass(slots=True)
class StructComparison:
    """One struct on both sides; `is_pair` is true if only maps use it, so that it has no class."""

    pairing: Pairing
    old: Struct
    new: Struct
    is_pair: bool = field(init=False)
    use: Users = field(init=False)
    found: Pairs[Field] = field(init=False)
    _grouped: tuple[frozenset[tuple[str, str]], frozenset[tuple[str, str]]] = field(init=False)
    """The elements of the old and of the new type, including those in groups."""
    _restated: tuple[Struct, Struct] = field(init=False)

    def __post_init__(self) -> None:
        name = self.new.name
        self.is_pair = name not in self.pairing.before.fields or name not in self.pairing.after.fields
        self.use = self.pairing.use(name)
        self._restated = self._with_restated()
        self.found = pair_fields(*self._restated, lambda one, other: one == other)
        models = self.pairing.model_before, self.pairing.model_after
        self._grouped = element_keys(models[0], name), element_keys(models[1], name)

    def changes(self) -> Iterator[Change]:
        """Yield the changes to the own fields of the struct and to its base."""
        if self.old.base != self.new.base:
            yield self._base()
        # What has no name (wildcards, repeated groups) is compared as content.
        for before, after in self.found.both:
            if after.name:
                yield from self._part(before, after).changes()
        yield from self._moves()
        for inner in self.found.removed:
            if inner.name and not self._stays(inner, self._grouped[1]):
                yield self._removed(inner)
        for inner in self.found.added:
            if inner.name and not self._stays(inner, self._grouped[0]):
                yield self._added(inner)

    @property
    def _is_restricted(self) -> bool:
        """Return whether a side has the fields of its base and restates some of them."""
        return self.old.restricted or self.new.restricted

    def _with_restated(self) -> tuple[Struct, Struct]:
        """Return both sides; if only one restates a field, the other gets the field of its base."""
        old, new = self.old, self.new
        if not self._is_restricted:
            return old, new
        keys = {inner.key for inner in (*old.fields, *new.fields)}
        then, now = (
            replace(struct, fields=tuple(one for one in contract.fields(struct) if one.key in keys))
            for contract, struct in ((self.pairing.old, old), (self.pairing.new, new))
        )
        return then, now

    def _stays(self, inner: Field, elements: frozenset[tuple[str, str]]) -> bool:
        """Return whether an element has only moved into or out of a group, as its content shows."""
        return inner.place is Place.ELEMENT and (inner.name, inner.namespace) in elements

    def _part(self, before: Field, after: Field) -> ComparedPart:
        path = owner_path(self.new.name)
        if self.is_pair:
            return pair_part(self.pairing, path, self.use, before, after)
        if self._is_restricted:
            # It has the name of the base's field.
            return ComparedPart(self.pairing, path, self.use, before, after, Holder.STRUCT)
        idents = self.pairing.before.field(self.old, before), self.pairing.after.field(self.new, after)
        return ComparedPart(self.pairing, path, self.use, before, after, Holder.STRUCT, idents)

    def _added(self, inner: Field) -> Change:
        what, hint, sent, code = f"field {inner.name} is new", "", _NONE, _NONE
        above = self._inherited(self.pairing.old, self.old, inner)
        if above:
            what = f"field {inner.name} is declared here instead of inherited from {above}"
            sent = _NONE if self._keeps_order else _BREAKING
        elif inner.min_occurs > 0:
            what, sent = f"field {inner.name} is new and required", _BREAKING
            if not self.is_pair:
                code = needed_level(self.use)
                ident = _ident(self.pairing.after, self.new, inner)
                hint = f"Pass {ident} wherever you make {_called(self.new.name)}."
        uses = self.pairing.uses.of(self.new.name).operations
        sides = effects(self.use, requests=sent, code=code)
        return self._change(rules.FIELD_ADDED, inner, what, hint, ("", _described(inner)), sides, uses)

    def _removed(self, inner: Field) -> Change:
        above = self._inherited(self.pairing.new, self.new, inner)
        if above:
            what, hint = f"field {inner.name} is inherited from {above} instead of declared here", ""
            sides = effects(self.use, requests=_NONE if self._keeps_order else _BREAKING)
        else:
            what, hint = f"field {inner.name} is gone", self._removal_hint(inner)
            sides = effects(self.use, _BREAKING, _BREAKING, _NONE if self.is_pair else _BREAKING)
        states = (_described(inner), "")
        return self._change(rules.FIELD_REMOVED, inner, what, hint, states, sides, self.use.operations)

    def _removal_hint(self, inner: Field) -> str:
        if self.is_pair:
            return ""
        ident = _ident(self.pairing.before, self.old, inner)
        if self.use.requests and self.use.responses:
            return f"Neither pass nor read {ident} any more."
        return f"Do not {'pass' if self.use.requests else 'read'} {ident} any more."

    def _moves(self) -> Iterator[Change]:
        """Yield a change for each field that has moved; the fewest possible moves are reported."""
        if any(
            has_choice(model, self.new.name)
            for model in (self.pairing.model_before, self.pairing.model_after)
        ):
            # Its order is part of its content.
            return
        pairs = self._single(
            [pair for pair in self.found.both if pair[0].place is pair[1].place is Place.ELEMENT]
        )
        now = [after for _, after in pairs]
        places = {inner: place for place, inner in enumerate(self._restated[0].fields)}
        then = [after for _, after in sorted(pairs, key=lambda pair: places[pair[0]])]
        kept = longest_common(then, now)
        before, after = _in_front(then), _in_front(now)
        hint = "Regenerate the client before you send this over SOAP; over REST the order does not matter."
        for inner in now:
            if inner not in kept:
                states = before[inner], after[inner]
                what = f"field {inner.name} comes {states[1]} instead of {states[0]}"
                sides = effects(self.use, requests=_BREAKING)
                yield self._change(
                    rules.FIELD_MOVED, inner, what, hint if sides else "", states, sides, self.use.operations
                )

    def _single(self, pairs: list[tuple[Field, Field]]) -> list[tuple[Field, Field]]:
        """Return the pairs of elements that occur at only one position of their type."""
        times = [Counter(inner.key for inner in struct.fields) for struct in self._restated]
        return [(one, other) for one, other in pairs if times[0][one.key] == times[1][other.key] == 1]

    # bases

    def _base(self) -> Change:
        """Return the change of base; its effects are those on the struct and on its uses."""
        before, after = _lineage(self.pairing.old, self.old), _lineage(self.pairing.new, self.new)
        have = {_key(inner): inner for inner in self.pairing.new.fields(self.new)}
        had = {_key(inner): inner for inner in self.pairing.old.fields(self.old)}
        own = {_key(inner) for inner in (*self.old.fields, *self.new.fields)}
        lost = [inner.name for key, inner in had.items() if key not in have and key not in own]
        needed = [
            inner.name
            for key, inner in have.items()
            if key not in had and key not in own and inner.min_occurs > 0
        ]
        outcast = [name for name in before if name not in after]
        # The struct can no longer replace such an ancestor.
        refused = any(self.pairing.use_as_value(name).requests for name in outcast)
        sent = _BREAKING if refused or lost or needed or not self._keeps_order else _NONE
        code = _BREAKING if outcast or lost else needed_level(self.use) if needed else _NONE
        states = tuple(spelled(name) if name else "" for name in (self.old.base, self.new.base))
        what = (
            f"{spelled(self.new.name)} extends {states[1] or 'nothing'} instead of {states[0] or 'nothing'}"
        )
        for verb, names in (("has lost", lost), ("needs", needed)):
            if names:
                what += f", and {verb} {', '.join(names)}"
        return Change(
            rules.TYPE_BASE_CHANGED,
            owner_path(self.new.name),
            what,
            REGENERATE if sent and self.use.requests else "",
            states[0],
            states[1],
            effects(self.use, sent, _BREAKING if lost else _NONE, code),
            self.use.operations,
        )

    def _inherited(self, contract: ContractView, struct: Struct, inner: Field) -> str:
        """Return the ancestor of a struct that declares the same field, "" if none does."""
        levels = (
            level
            for level in contract.lineage(struct)
            if level is not struct and _bare(inner) in map(_bare, level.fields)
        )
        return next((spelled(level.name) for level in levels), "")

    @property
    def _keeps_order(self) -> bool:
        """Return whether the fields on both sides, including inherited ones, have the same order."""
        then = [_key(inner) for inner in self.pairing.old.fields(self.old)]
        now = [_key(inner) for inner in self.pairing.new.fields(self.new)]
        return [key for key in then if key in now] == [key for key in now if key in then]

    def _change(
        self,
        rule: Rule,
        inner: Field,
        what: str,
        hint: str,
        states: tuple[str, str],
        sides: Mapping[Side, Level],
        operations: tuple[str, ...],
    ) -> Change:
        path = (*owner_path(self.new.name), inner.name)
        return Change(rule, path, what, hint, *states, sides, operations)


def pair_part(
    pairing: Pairing, path: tuple[str, ...], use: Users, before: Field, after: Field
) -> ComparedPart:
    """Return the key or the value of a map's pair, on both sides."""
    holder = Holder.KEY if after.name.casefold() == "key" else Holder.VALUE
    return ComparedPart(pairing, path, use, before, after, holder)


def _ident(code: PythonSide, owner: Struct, inner: Field) -> str:
    """Return the attribute for a struct's own field, or what the base calls it."""
    return code.field(owner, inner) if inner in owner.fields else inner.name


def _lineage(contract: ContractView, struct: Struct) -> list[QName]:
    """Return the names of a struct's ancestors and its own."""
    return [level.name for level in contract.lineage(struct)]


def _in_front(order: list[Field]) -> dict[Field, str]:
    """Return the position of each field: first, or after another one."""
    return dict(zip(order, ["first", *(f"after {inner.name}" for inner in order)], strict=False))


def _key(inner: Field) -> _Key:
    return inner.name, inner.namespace, inner.place


def _bare(inner: Field) -> Field:
    return replace(inner, doc="")


def _called(name: QName) -> str:
    return f"the {spelled(name)}" if "/" in name.name else f"a {spelled(name)}"


def _described(inner: Field) -> str:
    return f"{spelled(inner.type)} {occurrence(inner)}{' nillable' if inner.nillable else ''}"
