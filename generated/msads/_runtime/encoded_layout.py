"""How the elements of a struct are found in SOAP encoding: by their local names, in any order."""

from __future__ import annotations

from typing import Any

from .encoded_names import has_own_codec
from .named_tuple import NamedTuple
from .per_class import per_class
from .wire import Member, members

__all__ = ["Layout", "blank", "layout_of", "local_name"]


class Layout(NamedTuple):
    """The fields of a struct: those that are elements by name, those beside them, and the first that is an element."""

    by_local: dict[str, list[tuple[str, Member]]]
    beside: list[Member]
    first: Member | None

    def member(self, tag: str, struct: Any) -> Member | None:
        """Return the field for an element: the one of its very name, or of its local name and not filled yet."""
        alike = self.by_local.get(local_name(tag))
        if not alike:
            return None
        fits = [member for own, member in alike if own == tag] or [member for _, member in alike]
        free = (one for one in fits if one.wire.many or getattr(struct, one.attribute) is None)
        return next(free, fits[-1])


@per_class
def layout_of(cls: type[Any]) -> Layout | None:
    """Return the layout of a struct, None for one that holds what SOAP encoding has no words for."""
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
    """Return a struct without values, which others may refer to before it has them."""
    make: Any = cls
    made = make.__new__(cls)
    for member in members(cls):
        setattr(made, member.attribute, None)
    return made


def local_name(tag: Any) -> str:
    """Return the name of an element without its namespace."""
    return str(tag).rpartition("}")[2]
