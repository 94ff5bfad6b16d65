"""Read structs whose fields are distinguished by the position of their elements, or that keep more than their fields.

Each child element goes to the field that can come next in the content; an element out of order is assigned by
name. All children are visited once, in order.
"""

from __future__ import annotations

from typing import Any, cast

from .any_element import AnyElement
from .constructors import maker, supplied_value
from .content import Positions
from .errors import DecodeError
from .named_tuple import NamedTuple
from .names import ENVELOPES, XSI
from .scalars import NOT_OF_TYPE
from .shape import Alternative, Alternatives, Shape, shape_of
from .simple import ScopedConvert, ToText, is_scoped, is_simple, scoped_converter, text_of
from .spelling import spelt, was_empty
from .tolerant_reading import problem
from .whole import whole_member, whole_reader
from .wire import ANY_TYPES, Member, named
from .xml_read import (
    Reader,
    XmlElement,
    is_nil,
    not_abstract,
    part_reader,
    path_of,
    stated_class,
    tag_in_its_place,
    unreadable,
)
from .xsi_marks import AsRead, Mark, keep_item, keeping, mark_of

__all__ = ["general_reader"]

_LIST: type[Any] = list
"""An untyped alias, because type checkers narrow the builtin too far."""

_OF_MESSAGES = (f"{{{XSI}}}", *(f"{{{envelope}}}encodingStyle" for envelope in ENVELOPES.values()))
"""Attributes that any element of a message may have: they describe its encoding, not its content."""


class _Cursor:
    """The current position of reading one struct, or one turn."""

    __slots__ = ("as_read", "counts", "order", "place", "shape", "texts", "turn", "values")

    def __init__(self, shape: Shape) -> None:
        self.shape = shape
        self.values: list[Any] = [None] * len(shape.members)
        self.place = Positions.START
        self.counts: dict[int, int] = {}
        self.order: list[str] = []
        self.turn: _Cursor | None = None
        self.as_read: AsRead | None = None

    def noted(self) -> AsRead:
        """Return the record of what the struct's fields do not express."""
        if self.as_read is None:
            self.as_read = AsRead()
        return self.as_read

    def has_room(self, place: int) -> bool:
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
        later = next((place for place in places if place >= self.place), None)
        if later is not None or places:
            return places[0] if later is None else later
        if tag in self.shape.by_tag:
            return None
        wild = (place for place in self.shape.wildcards if self.shape.admits(place, tag))
        return next((place for place in wild if self.has_room(place)), None)

    def chain(self) -> list[_Cursor]:
        """Return this cursor and those of open turns, the innermost first."""
        found: list[_Cursor] = [self]
        while found[-1].turn is not None:
            found.append(found[-1].turn)
        found.reverse()
        return found

    def locate(self, tag: str) -> tuple[_Cursor, int] | None:
        """Return the cursor and position for an element, after opening turns; None if it is unknown."""
        if self.shape.free:
            places = self.shape.by_tag.get(tag)
            if places is None or not self.has_room(places[0]):
                return None
            self.place = places[0]
            self.counts[self.place] = self.counts.get(self.place, 0) + 1
            return self, self.place
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

    def enter(self, place: int, tag: str) -> tuple[_Cursor, int]:
        """Move to a position and, if it is in turns, into the next turn."""
        cursor = self
        while True:
            cursor.place = place
            cursor.counts[place] = cursor.counts.get(place, 0) + 1
            member = cursor.shape.leaves[place]
            cursor.order.append(member.attribute)
            turn = cursor.shape.turn_at(place)
            if turn is None:
                cursor.turn = None
                return cursor, place
            inner = cursor.turn = _Cursor(turn)
            index = cursor.shape.index_of[member.attribute]
            _add(cursor.values, index, inner, member.wire.many)
            first = turn.first(tag)
            place = turn.by_tag[tag][0] if first is None else first
            cursor = inner

    def made(self) -> Any:
        """Return the struct, with its turns."""
        for attribute in self.shape.turns:
            index = self.shape.index_of[attribute]
            turn = self.values[index]
            if isinstance(turn, list):
                self.values[index] = [one.made() for one in cast("list[_Cursor]", turn)]
            elif turn is not None:
                self.values[index] = turn.made()
        made = maker(self.shape.cls)(self.values)
        if self.as_read is not None:
            made._as_read = self.as_read
        return made


def _add(values: list[Any], index: int, value: Any, many: bool) -> None:
    if not many:
        values[index] = value
    elif values[index] is None:
        values[index] = [value]
    else:
        values[index].append(value)


class _Leaf:
    """Reads a field of a simple type from a text."""

    def __init__(self, member: Member, shape: Shape) -> None:
        target = named(member.wire.type, shape.types)
        self._member = member
        self._convert: ScopedConvert = scoped_converter(target, shape.types)
        # Querying lxml for prefixes in scope is slow, so it is avoided for other types.
        self._scoped = is_scoped(target, shape.types)
        self._to_text: ToText | None = text_of(target, shape.types) if shape.remembers else None
        self._keeps_text = bool(getattr(target, "spelling", False))
        self._remembers = shape.remembers
        self._supplied: Any = None

    def supplied(self) -> Any:
        """Return the contract's value for an absent attribute or an empty element."""
        if self._supplied is None:
            self._supplied = supplied_value(self._member.wire, self._convert)
        return self._supplied.copy() if isinstance(self._supplied, _LIST) else self._supplied

    def of_element(self, node: XmlElement, cursor: _Cursor) -> Any:
        """Return the value of an element, or of a struct's own text."""
        wire, name = self._member.wire, self._member.attribute
        if node.text is None:
            if is_nil(node):
                return None
            if wire.supplied is not None:
                value = spelt(self.supplied(), "")
                if self._remembers and not (wire.many or was_empty(value)):
                    cursor.noted().empty[name] = value
                return value
            try:
                value = self._convert("", None)
            except NOT_OF_TYPE:
                return None
            return value if getattr(value, "known", True) else None
        return self._value(node.text, node, cursor)

    def of_attribute(self, text: str, node: XmlElement, cursor: _Cursor) -> Any:
        """Return the value of an attribute that is present."""
        value = self._value(text, node, cursor)
        if self._remembers and self._member.wire.supplied is not None and value == self.supplied():
            cursor.noted().stated.add(self._member.attribute)
        return value

    def _value(self, text: str, node: XmlElement, cursor: _Cursor) -> Any:
        try:
            value = self._convert(text, node.nsmap if self._scoped else None)
        except NOT_OF_TYPE as error:
            problem(unreadable(node, text, error))
            return None
        if self._keeps_text and self._to_text and isinstance(value, bool) and self._to_text(value) != text:
            cursor.noted().texts[self._member.attribute] = (value, text)
        return value


class _How(NamedTuple):
    """How an element at a position is read: as a whole by `read`, or its text by `leaf`."""

    field: int
    member: Member
    read: Reader | None
    leaf: _Leaf | None
    alternatives: Alternatives | None = None
    alternative: int = 0


class _General:
    """Reads the elements of one struct, including those of its turns."""

    def __init__(self, cls: type[Any]) -> None:
        self._cls = cls
        self._ready = False

    def _prepare(self) -> None:
        # Prepared late, because structs may contain each other.
        self.shape = shape_of(self._cls)
        self._hows: dict[tuple[int, int, str], _How] = {}
        self._attributes = [
            (member.namespace.tag(member.wire.name), self.shape.index_of[member.attribute], member)
            for member in self.shape.members
            if member.wire.place == "attribute"
        ]
        self._leaves: dict[str, _Leaf] = {}
        self._rest = self._index_of_place("any_attributes")
        self._text = self._index_of_place("text")
        self._texts = self._index_of_place("texts")
        self._ready = True

    def _index_of_place(self, place: str) -> int | None:
        return next(
            (index for index, member in enumerate(self.shape.members) if member.wire.place == place), None
        )

    def _leaf(self, member: Member, shape: Shape) -> _Leaf:
        leaf = self._leaves.get(member.attribute)
        if leaf is None:
            leaf = self._leaves[member.attribute] = _Leaf(member, shape)
        return leaf

    def how(self, shape: Shape, place: int, tag: str) -> _How:
        """Return how an element with a name is read at a position."""
        key = (id(shape), place, tag)
        how = self._hows.get(key)
        if how is None:
            how = self._learn(shape, place, tag)
            if how.member.wire.place != "any":
                # Elements of wildcards are not cached, because there may be any number of names.
                self._hows[key] = how
        return how

    def _learn(self, shape: Shape, place: int, tag: str) -> _How:
        member = shape.leaves[place]
        index = shape.index_of[member.attribute]
        if member.wire.place == "any":
            return _How(index, member, AnyElement.from_lxml, None)
        if member.wire.place == "choice":
            choices = shape.choices[member.attribute]
            number = next(number for number, one in enumerate(choices.all) if one.tag == tag)
            read = part_reader(choices.all[number].reference, shape.types)
            return _How(index, member, read, None, choices, number)
        reference = member.wire.type
        if reference not in ANY_TYPES and is_simple(named(reference, shape.types)):
            return _How(index, member, None, _Leaf(member, shape))
        return _How(index, member, part_reader(reference, shape.types), None)

    def read(self, node: XmlElement) -> Any:
        """Return the struct for an element, None for a nil element without other content."""
        if not self._ready:
            self._prepare()
        cursor = _Cursor(self.shape)
        texts = [node.text or ""]
        strays: list[XmlElement] = []
        for child in node:
            found = cursor.locate(child.tag) if isinstance(child.tag, str) else None
            if found is None:
                texts[-1] += child.tail or ""
                strays.append(child)
                continue
            texts.append(child.tail or "")
            how = self.how(found[0].shape, found[1], str(child.tag))
            # Inlined, so that deeply nested elements need few calls for a level.
            _put(how, how.read(child) if how.read else None, child, found[0])
        if strays:
            self._read_strays(node, cursor, strays)
        self._read_beside(node, cursor)
        if self._texts is not None and any(texts):
            cursor.values[self._texts] = texts
        if self.shape.unordered and self.shape.remembers:
            cursor.noted().order = cursor.order
        if is_nil(node):
            if all(value is None for value in cursor.values):
                return None
            if self.shape.remembers:
                cursor.noted().nil = True
        return cursor.made()

    def _read_strays(self, node: XmlElement, cursor: _Cursor, strays: list[XmlElement]) -> None:
        """Read elements in a wrong namespace; a known one without room is a problem."""
        there = {str(child.tag) for child in node}
        for stray in strays:
            if not isinstance(stray.tag, str):
                continue
            shapes = [one.shape for one in cursor.chain()]
            if any(stray.tag in shape.by_tag for shape in shapes):
                problem(DecodeError(f"{path_of(stray)}: occurs more often than the contract allows"))
                continue
            local = stray.tag.rpartition("}")[2]
            alike = {tag for shape in shapes for tag in shape.by_local.get(local, ())}
            tag = tag_in_its_place(sorted(alike), stray)
            # If the right namespace occurs, too, this is another element, of a newer revision.
            found = None if tag is None or tag in there else cursor.locate(tag)
            if found is not None and tag is not None:
                how = self.how(found[0].shape, found[1], tag)
                _put(how, how.read(stray) if how.read else None, stray, found[0])

    def _read_beside(self, node: XmlElement, cursor: _Cursor) -> None:
        """Read attributes, and the text of a struct without elements."""
        for tag, index, member in self._attributes:
            leaf = self._leaf(member, self.shape)
            text = node.get(tag)
            if text is not None:
                cursor.values[index] = leaf.of_attribute(text, node, cursor)
            elif member.wire.supplied is not None:
                cursor.values[index] = leaf.supplied()
        if self._text is not None:
            member = self.shape.members[self._text]
            cursor.values[self._text] = self._leaf(member, self.shape).of_element(node, cursor)
        if self._rest is not None:
            stated = {tag for tag, _, _ in self._attributes}
            rest = {
                str(name): str(text)
                for name, text in node.attrib.items()
                if name not in stated and not str(name).startswith(_OF_MESSAGES)
            }
            cursor.values[self._rest] = rest or None


def _put(how: _How, value: object, node: XmlElement, cursor: _Cursor) -> None:
    """Store the value of an element, and record what the value does not express."""
    wire = how.member.wire
    if how.leaf is not None:
        value = how.leaf.of_element(node, cursor)
    elif how.alternatives is not None:
        if value is None:
            value = _blank(getattr(cursor.shape.types, how.alternatives.all[how.alternative].reference), node)
        if how.alternatives.index_for(type(value)) != how.alternative:
            cursor.noted().elements.append((value, how.alternative))
    # Most elements have no attributes, and this is the fastest check.
    mark = _mark(how, value, node, cursor) if node.keys() else None
    if mark is not None:
        keeper = None if value is None else keeping(value, mark, wire.type)
        if keeper is not None:
            value, mark = keeper, None
    _add(cursor.values, how.field, value, wire.many)
    if mark is None:
        return
    if wire.many:
        cursor.values[how.field] = keep_item(cursor.values[how.field], value, mark)
    elif cursor.shape.remembers:
        cursor.noted().marks[how.member.attribute] = (value, mark)


def _mark(how: _How, value: object, node: XmlElement, cursor: _Cursor) -> Mark | None:
    if how.member.wire.place == "any":
        return None
    one = how.alternatives.all[how.alternative] if how.alternatives else how.member.wire
    reference = one.reference if isinstance(one, Alternative) else one.type
    return mark_of(node, value, reference, cursor.shape.types, one.nillable)


def _blank(cls: type[Any], node: XmlElement) -> Any:
    """Return a struct without content: its class identifies the element, which None would not."""
    cls = stated_class(cls, node)
    not_abstract(cls, node)
    shape = shape_of(cls)
    value = maker(cls)([None] * len(shape.members))
    if is_nil(node) and shape.remembers:
        value._as_read = AsRead()
        value._as_read.nil = True
    return value


def general_reader(cls: type[Any]) -> Reader:
    """Return the reader of exactly this struct."""
    whole = whole_member(cls)
    return _General(cls).read if whole is None else whole_reader(cls, whole)
