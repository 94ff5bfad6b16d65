"""Find the fields for elements in SOAP encoding: by local name, in any order."""

from __future__ import annotations

from typing import Any

from .encoded_names import has_own_codec
from .named_tuple import NamedTuple
from .per_class import per_class
from .wire import Member, members

__all__ = ["Layout", "blank", "layout_of", "local_name"]


class Layout(NamedTuple):
    """The fields of a struct: elements by name, other fields, and the first element."""

    by_local: dict[str, list[tuple[str, Member]]]
    beside: list[Member]
    first: Member | None

    def member(self, tag: str, struct: Any) -> Member | None:
        """Return the field for an element: with exactly its name, or with its local name and not filled yet."""
        alike = self.by_local.get(local_name(tag))
        if not alike:
            return None
        fits = [member for own, member in alike if own == tag] or [member for _, member in alike]
        free = (one for one in fits if one.wire.many or getattr(struct, one.attribute) is None)
        return next(free, fits[-1])


@per_class
def layout_of(cls: type[Any]) -> Layout | None:
    """Return the layout of a struct, None for one that SOAP encoding cannot represent."""
    if has_own_codec(cls):
        return None
    found = members(cls)
    elements = [one for one in found if one.wire.place == "element"]
    by_local: dict[str, list[tuple[str, Member]]] = {}
    for one in elements:
        by_local.setdefault(one.wire.name, []).append((one.namespace.tag(one.wire.name), one))
    beside = [one for one in found if one.wire.place in ("attribute", "text")]
    return Layout(by_local, beside, elements[0] if elements else None)


def blank(cls: type[Any]) -> Any:
    """Return a struct without values, to which others may refer before it is filled."""
    make: Any = cls
    made = make.__new__(cls)
    for member in members(cls):
        setattr(made, member.attribute, None)
    return made


def local_name(tag: Any) -> str:
    """Return the name of an element without its namespace."""
    return str(tag).rpartition("}")[2]
