"""Decide whether something removed and something added are probably the same thing renamed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from math import inf

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
        # Only fields in places without names have none.
        return bool(one.name) and _same_shape(one, other) and _same_field_type(old, one, new, other, same)

    def near_by(one: Field, other: Field) -> bool:
        return alike(one, other) and near(one.name, other.name)

    def in_its_place(one: Field, other: Field) -> bool:
        return alike(one, other) and _is_one_place(then[one.name], now[other.name])

    # One element may occur at several positions.
    numbers = {**_numbers(old), **_numbers(new)}
    keys = (
        lambda inner: (inner.key, numbers[id(inner)]),
        lambda inner: inner.name or inner.key,
    )
    return pair(old.fields, new.fields, keys, (near_by, in_its_place))


def _numbers(struct: Struct) -> dict[int, int]:
    """Return, by identity, how many fields with the same key precede each."""
    found: dict[int, int] = {}
    times: Counter[object] = Counter()
    for inner in struct.fields:
        found[id(inner)] = times[inner.key]
        times[inner.key] += 1
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
    match one, other:
        case (Struct() as before, Struct() as after):
            return _alike_structs(before, after, same)
        case (Enum(texts=before), Enum(texts=after)) | (Flags(texts=before), Flags(texts=after)):
            return _overlap(before, after) >= _threshold(one.name, other.name, len(before))
    return near(one.name.name, other.name.name) and _alike_parts(one, other, same)


def _alike_parts(one: Type, other: Type, same: SameType) -> bool:
    match one, other:
        case (Array(item=before), Array(item=after)) | (Map(item=before), Map(item=after)):
            return same(before.type, after.type)
        case (Tokens(item=before), Tokens(item=after)):
            return same(before, after)
        case (Union(members=before), Union(members=after)):
            return len(before) == len(after) and all(map(same, before, after))
        case (Alias(target=before), Alias(target=after)):
            return same(before, after)
    return False


def _alike_structs(one: Struct, other: Struct, same: SameType) -> bool:
    match one.base, other.base:
        case (None, QName()) | (QName(), None):
            return False
        case (QName() as before, QName() as after) if not same(before, after):
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
    return _MOST if near(one.name, other.name) or size > 3 else inf


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
