"""Dotted paths of attributes in structs: `page_info.index`."""

from __future__ import annotations

from copy import copy
from typing import Any

from .constructors import is_given, maker, value_given
from .wire import class_of, members, named, types_of

__all__ = ["blank", "placed", "value_at"]


def blank(cls: type[Any]) -> Any:
    """Return a struct with only the values that the contract sets."""
    types = types_of(cls)
    return maker(cls)([value_given(one.wire, types) if is_given(one.wire) else None for one in members(cls)])


def value_at(struct: Any, place: str) -> Any:
    """Return the value at a path, None if an object on the path is None."""
    for attribute in place.split("."):
        struct = None if struct is None else getattr(struct, attribute)
    return struct


def placed(struct: Any, place: str, value: Any) -> Any:
    """Return a copy of a struct with a value at a path; missing objects on the path are created."""
    attribute, _, rest = place.partition(".")
    if rest:
        inner = getattr(struct, attribute)
        value = placed(blank(_class_of(class_of(struct), attribute)) if inner is None else inner, rest, value)
    made = copy(struct)
    setattr(made, attribute, value)
    return made


def _class_of(cls: type[Any], attribute: str) -> type[Any]:
    member = next(one for one in members(cls) if one.attribute == attribute)
    found: type[Any] = named(member.wire.type, types_of(cls))
    return found
