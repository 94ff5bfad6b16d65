"""Decide whether something removed and something added are probably the same thing renamed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Sequence

from soapwright.base.qname import QName
from soapwright.compare.pairs import Pairs, near, neighbours, pair
from soapwright.contract.schema_model import Union
from soapwright.contract.schema_views import Alias, Array, Enum, Field, Flags, Map, Struct, Tokens, Type

SameType = Callable[[QName, QName], bool]
"""Whether a type of the old contract and one of the new are the same."""
_MOST = 2 / 3


def is_anonymous(name: QName) -> bool:
    """Return whether a type is anonymous, that is, named after the element that contains it."""
    return "/" in name.name


def pair_fields(old: Struct, new: Struct, same: SameType) -> Pairs[Field]:
    """Pair the own fields of a struct: by name, namespace and place; by name; by likeness."""
    names = [[inner.name for inner in struct.fields] for struct in (old, new)]
    then, now = neighbours(names[0], set(names[1])), neighbours(names[1], set(names[0]))

    def alike(one: Field, other: Field) -> bool:
        return (
            bool(one.name and other.name)
            and _same_shape(one, other)
            and _same_field_type(old, one, new, other, same)
        )

    def near_by(one: Field, other: Field) -> bool:
        return alike(one, other) and near(one.name, other.name)

    def in_its_place(one: Field, other: Field) -> bool:
        return alike(one, other) and _is_one_place(then[one.name], now[other.name])

    # One element may occur at several positions.
    numbers = {**_numbers(old), **_numbers(new)}
    keys = (
        lambda inner: (inner.key, numbers[id(inner)]),
        lambda inner: (inner.name or inner.key, numbers[id(inner)]),
    )
    return pair(old.fields, new.fields, keys, (near_by, in_its_place))


def _numbers(struct: Struct) -> dict[int, int]:
    """Return, by identity, how many fields of the same name precede each."""
    found: dict[int, int] = {}
    times: Counter[object] = Counter()
    for inner in struct.fields:
        found[id(inner)] = times[inner.name or inner.key]
        times[inner.name or inner.key] += 1
    return found


def pair_values(old: Sequence[str], new: Sequence[str]) -> Pairs[str]:
    """Pair the values of an enum: by text, by likeness, by position among the others."""
    then, now = neighbours(old, set(new)), neighbours(new, set(old))

    def in_its_place(one: str, other: str) -> bool:
        return _is_one_place(then[one], now[other])

    return pair(old, new, (lambda value: value,), (near, in_its_place))


def _is_one_place(then: tuple[str, str], now: tuple[str, str]) -> bool:
    # At the end, it may just as well be new: new values are usually appended.
    return then == now and now[1] != ""


def alike_types(one: Type, other: Type, same: SameType) -> bool:
    """Return whether two types share most of their content."""
    if type(one) is not type(other):
        return False
    if isinstance(one, Struct) and isinstance(other, Struct):
        return _alike_structs(one, other, same)
    if isinstance(one, (Enum, Flags)) and isinstance(other, (Enum, Flags)):
        return _overlap(one.texts, other.texts) >= _threshold(one.name, other.name, len(one.texts))
    if not near(one.name.name, other.name.name):
        return False
    if isinstance(one, (Array, Map)) and isinstance(other, (Array, Map)):
        return same(one.item.type, other.item.type)
    if isinstance(one, Tokens) and isinstance(other, Tokens):
        return same(one.item, other.item)
    if isinstance(one, Union) and isinstance(other, Union):
        return len(one.members) == len(other.members) and all(map(same, one.members, other.members))
    return isinstance(one, Alias) and isinstance(other, Alias) and same(one.target, other.target)


def _alike_structs(one: Struct, other: Struct, same: SameType) -> bool:
    if (one.base is None) != (other.base is None):
        return False
    if one.base and other.base and not same(one.base, other.base):
        return False
    mine = {inner.name: inner.type for inner in one.fields}
    theirs = {inner.name: inner.type for inner in other.fields}
    common = [name for name in mine if name in theirs and same(mine[name], theirs[name])]
    if not mine and not theirs:
        return one.base is not None and near(one.name.name, other.name.name)
    share = len(common) / max(len(mine), len(theirs))
    return share >= _threshold(one.name, other.name, len(mine))


def _threshold(one: QName, other: QName, size: int) -> float:
    """Return how much two types must share: the smaller they are, the more their names count."""
    if near(one.name, other.name):
        return _MOST if size > 1 else 1
    return _MOST if size > 3 else 2


def _overlap(one: Collection[str], other: Collection[str]) -> float:
    return len(set(one) & set(other)) / max(len(one), len(other), 1)


def _same_shape(one: Field, other: Field) -> bool:
    facts = ((f.min_occurs, f.max_occurs, f.nillable, f.place, f.namespace) for f in (one, other))
    return next(facts) == next(facts)


def _same_field_type(old: Struct, one: Field, new: Struct, other: Field, same: SameType) -> bool:
    if same(one.type, other.type):
        return True
    # Anonymous types are named after their fields.
    return (one.type.name, other.type.name) == (
        f"{old.name.name}/{one.name}",
        f"{new.name.name}/{other.name}",
    )
