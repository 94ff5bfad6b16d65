"""JSON as trees that no generated code has written: from samples, to text, and from the text of a request."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import count
from typing import Any, TypeAlias

from soapwright.contract.schema_views import Enum, Field, Flags, Place, Struct
from soapwright.contract.views import ContractView
from soapwright.rest.apply_rest import Rest
from tests.wire.samples import NOTHING, Choice, Items, Leaf, Many, Nothing, Pairs, Record, Sample, Words

Tree: TypeAlias = "dict[str, Tree] | list[Tree] | str | bool | None"

BARE = {"decimal", "int", "short", "byte", "unsignedInt", "unsignedShort", "unsignedByte"}
WHOLE = {"long", "unsignedLong", "integer", "positiveInteger", "negativeInteger"}
FLOATING = {"float", "double"}
# JSON has no number for these; the names are those of .NET.
NAMED = {"INF": "Infinity", "-INF": "-Infinity"}


class Number(str):
    """A JSON number, as the text that it is written with: 1.10 is not 1.1."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        return type(other) is Number and str(self) == str(other)

    def __ne__(self, other: object) -> bool:
        return not self == other

    __hash__ = str.__hash__


def read(content: bytes) -> Tree:
    """Return JSON as a tree; raises ValueError for NaN and infinities, and for a repeated member."""

    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        if len(dict(pairs)) < len(pairs):
            raise ValueError(f"a member comes twice: {[name for name, _ in pairs]}")
        return dict(pairs)

    def refuse(name: str) -> None:
        raise ValueError(f"{name} is no JSON")

    found: Tree = json.loads(
        content, parse_int=Number, parse_float=Number, parse_constant=refuse, object_pairs_hook=once
    )
    return found


def text(tree: Tree) -> str:
    """Return a tree as JSON."""
    if isinstance(tree, dict):
        return "{" + ",".join(f"{json.dumps(name)}:{text(value)}" for name, value in tree.items()) + "}"
    if isinstance(tree, list):
        return "[" + ",".join(map(text, tree)) + "]"
    return str(tree) if isinstance(tree, Number) else json.dumps(tree)


@dataclass(frozen=True)
class Trees:
    """Makes the trees of one contract's samples, as a client is to write them."""

    contract: ContractView
    rest: Rest

    def tree(self, sample: Sample) -> Tree:
        """Return a sample as a tree."""
        if isinstance(sample, Leaf):
            return self.leaf(sample)
        if isinstance(sample, Choice):
            return sample.text
        if isinstance(sample, Words):
            if isinstance(sample.type, Flags):
                return ", ".join(str(item) for item in sample.items)
            return [self.leaf(item) for item in sample.items if isinstance(item, Leaf)]
        if isinstance(sample, (Items, Many)):
            return [self.tree(item) for item in sample.items]
        if isinstance(sample, Pairs):
            return self.pairs(sample)
        if isinstance(sample, Nothing):
            return None
        return self.record(sample)

    def leaf(self, leaf: Leaf) -> Tree:
        """Return a value of a built-in type."""
        if leaf.type.name == "boolean":
            return bool(leaf.value)
        if leaf.type.name in FLOATING:
            return NAMED.get(leaf.text) or Number(leaf.text)
        return Number(leaf.text) if leaf.type.name in BARE else leaf.text

    def pairs(self, sample: Pairs) -> Tree:
        """Return a map."""
        if sample.type.dictionary:
            return {str(self.tree(key)): self.tree(value) for key, value in sample.pairs}
        key_name, value_name = self.rest.facts.pairs
        return [{key_name: self.tree(key), value_name: self.tree(value)} for key, value in sample.pairs]

    def record(self, sample: Record) -> dict[str, Tree]:
        """Return a struct, with the member that names its type if it is a derived one."""
        found = {_member(inner): self.tree(value) for inner, value in sample.fields}
        kind = self.rest.discriminators.get(sample.struct.name)
        return {self.rest.facts.discriminator: kind, **found} if kind else found


@dataclass(frozen=True)
class Ornate(Trees):
    """Makes trees as a service may write them: other order, unknown members, other forms of the same value.

    `turn` chooses among the forms.
    """

    turn: int = 0

    def leaf(self, leaf: Leaf) -> Tree:
        if leaf.type.name in WHOLE and self.turn % 2:
            return Number(leaf.text)
        return super().leaf(leaf)

    def pairs(self, sample: Pairs) -> Tree:
        found = super().pairs(sample)
        if not isinstance(found, list) or self.turn % 2:
            return found
        return [{name.lower(): value for name, value in pair.items()} for pair in found]  # type: ignore[union-attr]

    def record(self, sample: Record) -> dict[str, Tree]:
        found = list(super().record(sample).items())
        numbers = count(self.turn)
        found.insert(len(found) // 2, ("Unheard", {"Of": [Number("1.5"), None, {"Type": "Unheard"}]}))
        found.append(("unheard", None))
        found.sort(key=lambda item: (next(numbers) * 7) % 5)
        return dict(found)


def typed(record: Record, contract: ContractView, rest: Rest) -> Record:
    """Return a record whose objects of derived types say so in their own discriminator field, if they have one.

    An object of the base type has none: it would say that it is of a derived type.
    """

    def each(record: Record) -> Record:
        fields = []
        for inner, value in record.fields:
            if inner.name == rest.facts.discriminator and _has_kinds(contract, record.struct):
                kind = rest.discriminators.get(record.struct.name)
                if kind is None:
                    continue
                value = _kind_value(contract, inner, kind)
            fields.append((inner, value))
        return replace(record, fields=tuple(fields))

    found: Record = _changed(record, each)
    return found


def without(record: Record, name: str) -> Record:
    """Return a record without the fields of that name."""

    def each(record: Record) -> Record:
        return replace(record, fields=tuple(item for item in record.fields if item[0].name != name))

    found: Record = _changed(record, each)
    return found


def with_nothing(record: Record) -> Record:
    """Return a record with a nil at the end of every array, even if the contract does not allow it."""

    def each(record: Record) -> Record:
        fields = tuple(
            (inner, replace(value, items=(*value.items, NOTHING)) if isinstance(value, Items) else value)
            for inner, value in record.fields
        )
        return replace(record, fields=fields)

    found: Record = _changed(record, each)
    return found


def _changed(sample: Any, change: Callable[[Record], Record]) -> Any:
    """Return a sample in which each record, innermost first, is replaced."""
    if isinstance(sample, Record):
        fields = tuple((inner, _changed(value, change)) for inner, value in sample.fields)
        return change(replace(sample, fields=fields))
    if isinstance(sample, (Items, Many)):
        return replace(sample, items=tuple(_changed(item, change) for item in sample.items))
    if isinstance(sample, Pairs):
        pairs = tuple((_changed(key, change), _changed(value, change)) for key, value in sample.pairs)
        return replace(sample, pairs=pairs)
    return sample


def _member(inner: Field) -> str:
    # The text of a struct's own element has no name; the runtime calls it so.
    return "value" if inner.place is Place.TEXT else inner.name


def _has_kinds(contract: ContractView, struct: Struct) -> bool:
    return bool(struct.base or contract.derived(struct.name))


def _kind_value(contract: ContractView, inner: Field, kind: str) -> Sample:
    found = contract.types.get(inner.type)
    if isinstance(found, Flags):
        return Words(found, (kind,))
    return Choice(found, kind) if isinstance(found, Enum) else Leaf(inner.type, kind, kind)
