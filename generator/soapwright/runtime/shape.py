"""The shape of a struct whose elements are distinguished by position, or that keeps more than its fields."""

from __future__ import annotations

from collections.abc import Iterator
from types import ModuleType
from typing import Any

from .as_dataclass import levels
from .content import Branch, Leaf, Node, Positions, parse
from .per_class import per_class
from .wire import ELEMENT_LIKE, Choice, Member, StructWire, members, named, types_of

__all__ = ["Alternative", "Alternatives", "Shape", "admits", "shape_of"]


class Shape:
    """A struct's fields, by the positions in its content and by the tags of their elements."""

    def __init__(self, cls: type[Any]) -> None:
        self.cls = cls
        self.types: ModuleType = types_of(cls)
        self.members = members(cls)
        self.index_of = {member.attribute: index for index, member in enumerate(self.members)}
        self.turns = {
            member.attribute: shape_of(named(member.wire.type, self.types))
            for member in self.members
            if member.wire.place == "turns"
        }
        self.choices = {
            member.attribute: Alternatives(named(member.wire.type, self.types), self.types)
            for member in self.members
            if member.wire.place == "choice"
        }
        by_attribute = {member.attribute: member for member in self.members}
        self.positions = Positions(_content(cls), self._may_be_absent)
        self.leaves = [by_attribute[leaf.name] for leaf in self.positions.leaves]
        self.most = [leaf.max for leaf in self.positions.leaves]
        self.by_tag: dict[str, list[int]] = {}
        self.wildcards = [place for place, leaf in enumerate(self.leaves) if leaf.wire.place == "any"]
        self._turn_places = [place for place, leaf in enumerate(self.leaves) if leaf.wire.place == "turns"]
        for place, leaf in enumerate(self.leaves):
            for tag in self._tags(leaf):
                self.by_tag.setdefault(tag, []).append(place)
        self.by_local: dict[str, list[str]] = {}
        for tag in self.by_tag:
            self.by_local.setdefault(tag.rpartition("}")[2], []).append(tag)

        # Without a stated order, each name is that of one field.
        self.free = not any(level.__wire__.content for level in levels(cls))
        self.unordered = self.positions.unordered
        self.remembers = any(level.__wire__.remembers for level in levels(cls))

    def turn_at(self, place: int) -> Shape | None:
        """Return the shape of the turns at a position, None if there is no repeated group."""
        return self.turns.get(self.leaves[place].attribute)

    def takes(self, place: int, tag: str) -> bool:
        """Return whether an element at a position, or the first one of a turn there, may have a name."""
        turn = self.turn_at(place)
        if turn is not None:
            return turn.first(tag) is not None
        return self.leaves[place].wire.place != "any" or self.admits(place, tag)

    def places(self, tag: str) -> Iterator[int]:
        """Yield the positions of elements with a name, then those of wildcards, and of turns that may have some."""
        yield from self.by_tag.get(tag, ())
        yield from self.wildcards
        yield from self._turn_places

    def first(self, tag: str) -> int | None:
        """Return the position of an element with a name that may be the first of all."""
        return next(
            (
                place
                for place in self.places(tag)
                if self.positions.follows(Positions.START, place) is not False and self.takes(place, tag)
            ),
            None,
        )

    def _may_be_absent(self, attribute: str) -> bool:
        turn = self.turns.get(attribute)
        return turn is not None and turn.positions.nullable()

    def _tags(self, member: Member) -> list[str]:
        place = member.wire.place
        if place == "turns":
            return list(self.turns[member.attribute].by_tag)
        if place == "choice":
            return [one.tag for one in self.choices[member.attribute].all]
        return [member.namespace.tag(member.wire.name)] if place == "element" else []

    def admits(self, place: int, tag: str) -> bool:
        """Return whether the wildcard at a position allows a name, by its namespace."""
        member = self.leaves[place]
        return admits(member.wire.type, member.namespace.uri, tag)


@per_class
def shape_of(cls: type[Any]) -> Shape:
    """Return the shape of a struct."""
    return Shape(cls)


class Alternative:
    """One of the elements of a choice."""

    __slots__ = ("name", "namespace", "nillable", "reference", "tag")

    def __init__(self, stated: tuple[Any, ...]) -> None:
        self.name, self.namespace, self.reference = stated[:3]
        self.nillable = len(stated) > 3
        self.tag = self.namespace.tag(self.name)


class Alternatives:
    """The elements of a choice, distinguished by name when read and by class when written."""

    __slots__ = ("_indices", "_types", "all")

    def __init__(self, choice: Choice, types: ModuleType) -> None:
        self.all = [Alternative(stated) for stated in choice.alternatives]
        self._types = types
        self._indices: dict[type[Any], int] = {}

    def index_for(self, cls: type[Any]) -> int | None:
        """Return the index of the element for a value's class, None if there is none."""
        if not self._indices:
            for index, one in enumerate(self.all):
                self._indices.setdefault(getattr(self._types, one.reference), index)
        return next((self._indices[level] for level in cls.__mro__ if level in self._indices), None)


def admits(namespaces: str, own: str, tag: str) -> bool:
    """Return whether a wildcard's namespaces include that of a name.

    `own` is the contract's namespace there.
    """
    uri = tag[1:].partition("}")[0] if tag.startswith("{") else ""
    if namespaces == "##any":
        return True
    if namespaces == "##other":
        return uri not in (own, "")
    return any(
        uri == {"##targetNamespace": own, "##local": ""}.get(listed, listed) for listed in namespaces.split()
    )


def _content(cls: type[Any]) -> Branch:
    """Return the content of a struct: that of its base, then its own."""
    parts: list[Node] = []
    seen: set[str] = set()
    for level in levels(cls):
        own: StructWire = level.__wire__
        if own.content:
            parts.append(parse(own.content))
        else:
            parts.extend(
                Leaf(name, int(wire.required or wire.always), None if wire.many else 1)
                for name, wire in own.fields.items()
                if wire.place in ELEMENT_LIKE and name not in seen
            )
        seen.update(own.fields)
    return Branch(",", tuple(parts))
