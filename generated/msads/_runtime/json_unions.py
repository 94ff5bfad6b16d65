"""Read the values of unions from JSON, which does not say of which member type they are."""

from __future__ import annotations

from decimal import Decimal
from types import ModuleType
from typing import Any

from .enums import WireFlags
from .json_read import type_reader
from .json_values import LIST, NOT_OF_JSON_TYPE, Reader, read_text
from .lexical import takes
from .scalars import Scalar
from .tolerant_reading import read_whole
from .wire import Simple, Tokens, Union, named

__all__ = ["union_reader"]


def union_reader(union: Union, types: ModuleType) -> Reader:
    targets = [named(member, types) for member in union.members]
    readers = [type_reader(member, types) for member in union.members]
    of_lists = [read for target, read in zip(targets, readers, strict=True) if _is_listed(target, types)]

    def read(value: Any) -> Any:
        if isinstance(value, dict):
            raise TypeError("not a text")
        if isinstance(value, LIST):
            return read_list_of(value)
        for target, read_member in zip(targets, readers, strict=True):
            # A text is read as a number only if no other type accepts it; an enumeration accepts the values
            # it lists.
            if _fits(target, value):
                try:
                    return read_member(value)
                except NOT_OF_JSON_TYPE:
                    continue
        for read_member in readers:
            try:
                return read_member(value)
            except NOT_OF_JSON_TYPE:
                continue
        return read_text(value)

    def read_list_of(value: list[Any]) -> Any:
        if not of_lists:
            raise TypeError("not a text")
        for read_member in of_lists:
            # The readers of lists report items that do not fit, and go on.
            found, problems = read_whole(read_member, value)
            if not problems:
                return found
        return of_lists[0](value)

    return read


def _is_listed(target: Any, types: ModuleType) -> bool:
    """Return whether the values of a simple type may be lists."""
    if isinstance(target, Simple):
        return _is_listed(named(target.type, types), types)
    if isinstance(target, Union):
        return any(_is_listed(named(one, types), types) for one in target.members)
    return isinstance(target, Tokens) or (isinstance(target, type) and issubclass(target, WireFlags))


def _fits(target: Any, value: Any) -> bool:
    if isinstance(target, type):
        listed: Any = target
        return any(value in (member.value, getattr(member, "text", None)) for member in listed)
    if isinstance(target, Scalar) and isinstance(value, (bool, int, Decimal)):
        return target.read is not None and isinstance(value, bool) == (target.name == "boolean")
    return not isinstance(target, Scalar) or takes(target.name, str(value))
