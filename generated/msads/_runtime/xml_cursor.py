"""The position of a general reader in the content of a struct, and the values that it has read so far."""

from __future__ import annotations

from typing import Any, cast

from .constructors import maker
from .content import Positions
from .shape import Shape
from .xsi_marks import AsRead

__all__ = ["Cursor", "add"]


class Cursor:
    """The current position of reading one struct, or one turn."""

    __slots__ = ("as_read", "counts", "order", "place", "shape", "texts", "turn", "values")

    def __init__(self, shape: Shape) -> None:
        self.shape = shape
        self.values: list[Any] = [None] * len(shape.members)
        self.place = Positions.START
        self.counts: dict[int, int] = {}
        self.order: list[str] = []
        self.turn: Cursor | None = None
        self.as_read: AsRead | None = None

    def noted(self) -> AsRead:
        """Return the record of what the struct's fields do not express."""
        if self.as_read is None:
            self.as_read = AsRead()
        return self.as_read

    def has_room(self, place: int) -> bool:
        """Return whether another element may be at a position."""
        most = self.shape.most[place]
        return most is None or self.counts.get(place, 0) < most

    def can_come(self, place: int) -> bool:
        """Return whether an element at a position may come next."""
        if place == self.place:
            return self.has_room(place)
        # An element out of order may already have been here.
        return self.shape.positions.follows(self.place, place) is not False and self.has_room(place)

    def in_order(self, tag: str) -> int | None:
        """Return the position for an element in the contract's order, None if there is none."""
        shape = self.shape
        return next(
            (place for place in shape.places(tag) if self.can_come(place) and shape.takes(place, tag)), None
        )

    def by_name(self, tag: str) -> int | None:
        """Return a position for an element out of order, preferably a later one."""
        places = [place for place in self.shape.by_tag.get(tag, ()) if self.has_room(place)]
        if places:
            return next((place for place in places if place >= self.place), places[0])
        if tag in self.shape.by_tag:
            return None
        wild = (place for place in self.shape.wildcards if self.shape.admits(place, tag))
        return next((place for place in wild if self.has_room(place)), None)

    def chain(self) -> list[Cursor]:
        """Return this cursor and those of open turns, the innermost first."""
        found: list[Cursor] = [self]
        while found[-1].turn is not None:
            found.append(found[-1].turn)
        found.reverse()
        return found

    def locate(self, tag: str) -> tuple[Cursor, int] | None:
        """Return the cursor and position for an element, after opening turns; None if it is unknown."""
        if self.shape.free:
            places = self.shape.by_tag.get(tag)
            if places is None or not self.has_room(places[0]):
                return None
            self._count(places[0])
            return self, places[0]
        chain = self.chain()
        for cursor in chain:
            place = cursor.in_order(tag)
            if place is not None:
                return cursor.enter(place, tag)
        for cursor in chain:
            place = cursor.by_name(tag)
            if place is not None:
                return cursor.enter(place, tag)
        return None

    def enter(self, place: int, tag: str) -> tuple[Cursor, int]:
        """Move to a position and, if it is in turns, into the next turn."""
        cursor = self
        while True:
            cursor._count(place)
            member = cursor.shape.leaves[place]
            cursor.order.append(member.attribute)
            turn = cursor.shape.turn_at(place)
            if turn is None:
                cursor.turn = None
                return cursor, place
            inner = cursor.turn = Cursor(turn)
            index = cursor.shape.index_of[member.attribute]
            add(cursor.values, index, inner, member.wire.many)
            first = turn.first(tag)
            place = turn.by_tag[tag][0] if first is None else first
            cursor = inner

    def _count(self, place: int) -> None:
        self.place = place
        self.counts[place] = self.counts.get(place, 0) + 1

    def made(self) -> Any:
        """Return the struct, with its turns."""
        for attribute in self.shape.turns:
            index = self.shape.index_of[attribute]
            turn = self.values[index]
            if isinstance(turn, list):
                self.values[index] = [one.made() for one in cast("list[Cursor]", turn)]
            elif turn is not None:
                self.values[index] = turn.made()
        made = maker(self.shape.cls)(self.values)
        if self.as_read is not None:
            made._as_read = self.as_read
        return made


def add(values: list[Any], index: int, value: Any, many: bool) -> None:
    """Add the value of an element to a field, which may hold many."""
    if not many:
        values[index] = value
    elif values[index] is None:
        values[index] = [value]
    else:
        values[index].append(value)
