"""Read structs whose fields are distinguished by the position of their elements, or that keep more than their fields.

Each child element goes to the field that can come next in the content; an element out of order is assigned by
name. All children are visited once, in order.
"""

from __future__ import annotations

from typing import Any

from .any_element import AnyElement
from .constructors import maker, supplied_value
from .errors import DecodeError
from .named_tuple import NamedTuple
from .names import ENVELOPES, XSI
from .scalars import NOT_OF_TYPE
from .shape import Alternative, Alternatives, Shape, shape_of
from .simple import ScopedConvert, is_scoped, is_simple, scoped_converter
from .spelling import spelt, was_empty
from .tolerant_reading import problem
from .whole import whole_member, whole_reader
from .wire import ANY_TYPES, Member, named
from .xml_cursor import Cursor, add
from .xml_read import not_abstract, part_reader, stated_class, tag_in_its_place
from .xml_text import Reader, XmlElement, is_nil, path_of, unreadable
from .xsi_marks import AsRead, Mark, keep_item, keeping, mark_of

__all__ = ["general_reader"]

_LIST: type[Any] = list
"""An untyped alias, because type checkers narrow the builtin too far."""

_OF_MESSAGES = (f"{{{XSI}}}", *(f"{{{envelope}}}encodingStyle" for envelope in ENVELOPES.values()))
"""Attributes that any element of a message may have: they describe its encoding, not its content."""


class _Leaf:
    """Reads a field of a simple type from a text."""

    def __init__(self, member: Member, shape: Shape) -> None:
        target = named(member.wire.type, shape.types)
        self._member = member
        self._convert: ScopedConvert = scoped_converter(target, shape.types)
        # Querying lxml for prefixes in scope is slow, so it is avoided for other types.
        self._scoped = is_scoped(target, shape.types)
        self._remembers = shape.remembers
        self._keeps_text = shape.remembers and bool(getattr(target, "spelling", False))
        self._supplied: Any = None

    def supplied(self) -> Any:
        """Return the contract's value for an absent attribute or an empty element."""
        if self._supplied is None:
            self._supplied = supplied_value(self._member.wire, self._convert)
        return self._supplied.copy() if isinstance(self._supplied, _LIST) else self._supplied

    def of_element(self, node: XmlElement, cursor: Cursor) -> Any:
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

    def of_attribute(self, text: str, node: XmlElement, cursor: Cursor) -> Any:
        """Return the value of an attribute that is present."""
        value = self._value(text, node, cursor)
        if self._remembers and value == self.supplied():
            cursor.noted().stated.add(self._member.attribute)
        return value

    def _value(self, text: str, node: XmlElement, cursor: Cursor) -> Any:
        try:
            value = self._convert(text, node.nsmap if self._scoped else None)
        except NOT_OF_TYPE as error:
            problem(unreadable(node, text, error))
            return None
        if self._keeps_text and isinstance(value, bool):
            name = self._member.attribute
            before = cursor.values[cursor.shape.index_of[name]]
            cursor.noted().texts[name, len(before or ())] = (value, text)
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
        cursor = Cursor(self.shape)
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

    def _read_strays(self, node: XmlElement, cursor: Cursor, strays: list[XmlElement]) -> None:
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
            if tag is not None and tag not in there:
                found = cursor.locate(tag)
                if found is not None:
                    how = self.how(found[0].shape, found[1], tag)
                    _put(how, how.read(stray) if how.read else None, stray, found[0])

    def _read_beside(self, node: XmlElement, cursor: Cursor) -> None:
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


def _put(how: _How, value: object, node: XmlElement, cursor: Cursor) -> None:
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
    add(cursor.values, how.field, value, wire.many)
    if mark is None:
        return
    if wire.many:
        cursor.values[how.field] = keep_item(cursor.values[how.field], value, mark)
    elif cursor.shape.remembers:
        cursor.noted().marks[how.member.attribute] = (value, mark)


def _mark(how: _How, value: object, node: XmlElement, cursor: Cursor) -> Mark | None:
    if how.member.wire.place == "any":
        return None
    one = how.alternatives.all[how.alternative] if how.alternatives else how.member.wire
    reference = one.reference if isinstance(one, Alternative) else one.type
    return mark_of(node, value, reference, cursor.shape.types, one.nillable)


def _blank(cls: type[Any], node: XmlElement) -> Any:
    """Return a struct for a nil element: its class identifies the element, which None would not."""
    cls = stated_class(cls, node)
    not_abstract(cls, node)
    shape = shape_of(cls)
    value = maker(cls)([None] * len(shape.members))
    if shape.remembers:
        value._as_read = AsRead()
        value._as_read.nil = True
    return value


def general_reader(cls: type[Any]) -> Reader:
    """Return the reader of exactly this struct."""
    whole = whole_member(cls)
    return _General(cls).read if whole is None else whole_reader(cls, whole)
