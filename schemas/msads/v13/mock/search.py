"""Search: predicates that must all match, ordering, and paging."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple, TypeVar

from .checks import BAD_PAGE, BAD_PREDICATE, Refused

MAX_PAGE = 1000

_ItemT = TypeVar("_ItemT")


class Searched(NamedTuple):
    """What a predicate may use a field for: the operators, and the values of an entity."""

    operators: str
    values: Callable[[Any], Iterable[object]]


def found(
    entities: Iterable[_ItemT], predicates: Sequence[Any] | None, fields: Mapping[str, Searched]
) -> list[_ItemT]:
    """Return the entities that match all predicates; refuse an invalid predicate."""
    stated = [one for one in predicates or () if one is not None]
    for one in stated:
        known = fields.get(one.field or "")
        if known is None or str(one.operator) not in known.operators.split():
            raise Refused(BAD_PREDICATE, f"The predicate {one.field} {one.operator} is not valid.")
    return [one for one in entities if all(_fits(one, predicate, fields) for predicate in stated)]


def _fits(entity: object, predicate: Any, fields: Mapping[str, Searched]) -> bool:
    wanted = (predicate.value or "").strip()
    for value in fields[predicate.field].values(entity):
        if isinstance(value, datetime):
            if _compares(value.date(), str(predicate.operator), wanted):
                return True
            continue
        text = str(value).lower()
        match str(predicate.operator):
            case "Equals":
                fits = text == wanted.lower()
            case "Contains":
                fits = wanted.lower() in text
            case _:
                fits = text in {one.strip().lower() for one in wanted.split(",")}
        if fits:
            return True
    return False


def _compares(value: date, operator: str, wanted: str) -> bool:
    try:
        day = date.fromisoformat(wanted[:10])
    except ValueError:
        raise Refused(BAD_PREDICATE, f"{wanted!r} is not a date.") from None
    return value >= day if operator == "GreaterThanEquals" else value <= day


def ordered(entities: list[_ItemT], ordering: Sequence[Any] | None) -> list[_ItemT]:
    """Return entities in the first of some orderings; further ones are ignored."""
    stated = [one for one in ordering or () if one is not None]
    name = str(stated[0].field).lower() if stated and stated[0].field else "id"
    down = bool(stated) and str(stated[0].order) == "Descending"
    return sorted(entities, key=lambda one: _key(getattr(one, name, None)), reverse=down)


def _key(value: object) -> tuple[bool, Any]:
    return value is not None, value.lower() if isinstance(value, str) else value or 0


def page(entities: list[_ItemT], info: Any) -> list[_ItemT]:
    """Return a page of at most 1,000 entities; pages are counted from 0."""
    if info is None or info.index is None or info.index < 0 or not 0 < (info.size or 0) <= MAX_PAGE:
        raise Refused(BAD_PAGE, "PageInfo is required, with an index from 0 and a size from 1 to 1,000.")
    begin = info.index * info.size
    return entities[begin : begin + info.size]
