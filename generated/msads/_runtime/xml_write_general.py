"""Write structs whose elements have an order of their own, or that keep more than their fields.

What was read and not changed is written as it was read, as far as the struct remembers it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .any_element import AnyElement
from .any_xml import write_any_element, write_known
from .constructors import value_given
from .errors import EncodeError
from .named_tuple import NamedTuple
from .names import Declarations
from .nil import NIL
from .per_class import per_class
from .refusals import expected, items_of
from .scalars import escape
from .shape import Shape, shape_of
from .spelling import was_empty
from .whole import whole_member, whole_writer
from .wire import Member, Namespace, class_of
from .xml_write import Out, StructWriter, Writer, attribute_of, element_writer, text_beside
from .xsi_marks import AsRead, Mark, attributes_text, kept, kept_item, marked

__all__ = ["check_choices", "general_writer"]

_NOTHING = AsRead()
_NO_TEXT = (_NOTHING, "")


class _Child(NamedTuple):
    """One element to write: the path of its value in the struct, its writer, and the value."""

    path: tuple[str, ...]
    write: Writer
    value: Any


class _Part:
    """One field with elements: how each of them is written."""

    def __init__(self, member: Member, shape: Shape) -> None:
        self.attribute = member.attribute
        self.wire = member.wire
        self._shape = shape
        self._namespace = member.namespace
        self._tag = member.namespace.prefixed(member.wire.name)
        self._choices = shape.choices.get(member.attribute)
        self._writers: dict[int, Writer] = {}

    def value(self, struct: Any, as_read: AsRead) -> Any:
        """Return the value to write: NIL or the fixed value if the field is None but required."""
        value = getattr(struct, self.attribute)
        if value is None:
            if self.wire.always:
                return value_given(self.wire, self._shape.types)
            noted = as_read.marks.get(self.attribute)
            if (noted is not None and noted[1].nil) or (self.wire.required and self.wire.nillable):
                return [None] if self.wire.many else NIL
        return value

    def writer_of(self, value: object, index: int, as_read: AsRead, elements: dict[int, int]) -> Writer:
        """Return the writer of one of the field's elements, for the value at this index."""
        if self.wire.place == "any":
            return _write_any
        if self._choices is not None:
            number = elements.get(id(value), self._choices.index_for(type(value)))
            if number is None:
                raise expected(" or ".join(one.reference for one in self._choices.all), value)
            one = self._choices.all[number]
            return self._writer(number, one.name, one.namespace, one.reference, one.nillable)
        kept, text = as_read.texts.get((self.attribute, index), _NO_TEXT)
        if self.attribute in as_read.empty and as_read.empty[self.attribute] == value:
            kept = value
        if kept is value or (self.wire.supplied is not None and was_empty(value)):
            return lambda _, out: out(f"<{self._tag}>{escape(text)}</{self._tag}>")
        nillable = self.wire.nillable or self.wire.many
        return self._writer(0, self.wire.name, self._namespace, self.wire.type, nillable)

    def _writer(self, index: int, name: str, namespace: Namespace, reference: str, nillable: bool) -> Writer:
        writer = self._writers.get(index)
        if writer is None:
            _, writer = element_writer(name, namespace, reference, self._shape.types, nillable)
            self._writers[index] = writer
        return writer


class _General:
    """Writes the elements of one struct."""

    def __init__(self, cls: type[Any]) -> None:
        self._cls = cls
        self._ready = False

    def _prepare(self) -> None:
        # Prepared late, because structs may contain each other.
        self._shape = shape = shape_of(self._cls)
        self._parts = [_Part(member, shape) for member in shape.leaves]
        self._beside = [one for one in shape.members if one.wire.place in ("attribute", "text")]
        self._given = {
            one.attribute: value_given(one.wire, shape.types)
            for one in self._beside
            if one.wire.supplied is not None
        }
        self._rest = next((one.attribute for one in shape.members if one.wire.place == "any_attributes"), "")
        self._texts = next((one.attribute for one in shape.members if one.wire.place == "texts"), "")
        self._nil_if_blank = self._cls.__wire__.nillable and any(
            one.wire.place in ("text", "whole") or one.wire.required for one in shape.members
        )
        self._ready = True

    def write(self, tag: str, value: Any, attributes: str, out: Out) -> None:
        """Write an element of the struct."""
        if not self._ready:
            self._prepare()
        as_read: AsRead = getattr(value, "_as_read", None) or _NOTHING
        children = self.children(value)
        if (as_read.nil or self._nil_if_blank) and self._is_nil(value, as_read):
            attributes += ' xsi:nil="true"'
            children = iter(())
        out(self._start(tag, value, attributes, as_read))
        texts = iter(getattr(value, self._texts) or ()) if self._texts else None
        for path, write, one in children:
            if texts is not None:
                self._write_text(next(texts, ""), out)
            try:
                write(NIL if one is None else one, out)
            except EncodeError as error:
                raise EncodeError(error.reason, (*path, *error.path)) from None
        for text in texts or ():
            self._write_text(text, out)
        out(f"</{tag}>")

    def _is_nil(self, value: Any, as_read: AsRead) -> bool:
        """Return whether the element is empty; one that was read as nil may still have attributes."""
        return all(
            getattr(value, one.attribute) is None
            for one in self._shape.members
            if not (as_read.nil and one.wire.place in ("attribute", "any_attributes"))
        )

    def children(self, value: Any) -> Iterator[_Child]:
        """Yield the elements to write, in order; raise EncodeError for fields that exclude each other."""
        self.check(value)
        as_read: AsRead = getattr(value, "_as_read", None) or _NOTHING
        elements = {id(one): index for one, index in as_read.elements}
        for part in self._ordered(as_read):
            found = part.value(value, as_read)
            if found is None:
                continue
            attribute = part.attribute
            try:
                listed = items_of(found) if part.wire.many else (found,)
            except EncodeError as error:
                raise error.below(attribute) from None
            for index, one in enumerate(listed):
                path = (attribute, f"[{index}]") if part.wire.many else (attribute,)
                if part.wire.place == "turns":
                    yield from self._turn(path, one, self._shape.turns[attribute])
                    continue
                try:
                    writer = part.writer_of(one, index, as_read, elements)
                except EncodeError as error:
                    raise EncodeError(error.reason, path) from None
                mark = self._mark(part, found, index, one, as_read)
                yield _Child(path, writer if mark is None else marked(writer, mark), one)

    def _mark(self, part: _Part, found: Any, index: int, one: Any, as_read: AsRead) -> Mark | None:
        """Return what an element stated when its value was read, from the value or its container."""
        if mark := kept(one, part.wire.type):
            return mark
        if part.wire.many:
            return kept_item(found, index, one)
        noted = as_read.marks.get(part.attribute)
        return noted[1] if noted and (noted[0] == one or (noted[0] is None and one is NIL)) else None

    def _turn(self, path: tuple[str, ...], value: object, shape: Shape) -> Iterator[_Child]:
        if not isinstance(value, shape.cls):
            raise EncodeError(expected(shape.cls.__name__, value).reason, path)
        try:
            for inner, write, one in _general(type(value)).children(value):
                yield _Child((*path, *inner), write, one)
        except EncodeError as error:
            raise EncodeError(error.reason, (*path, *error.path)) from None

    def _ordered(self, as_read: AsRead) -> list[_Part]:
        if not as_read.order:
            return self._parts
        places = {name: place for place, name in reversed(list(enumerate(as_read.order)))}
        return sorted(self._parts, key=lambda part: places.get(part.attribute, len(places)))

    def check(self, value: Any) -> None:
        """Raise EncodeError if more than one alternative of a choice is set."""
        if not self._ready:
            self._prepare()
        for groups in self._shape.positions.choices:
            names = [next((one for one in group if _is_set(getattr(value, one))), None) for group in groups]
            chosen = [name for name in names if name is not None]
            if len(chosen) > 1:
                raise EncodeError(
                    f"only one of {' and '.join(chosen)} may be set: they are alternatives of a choice"
                )

    def _start(self, tag: str, value: Any, attributes: str, as_read: AsRead) -> str:
        """Return the start tag with the struct's attributes, and the text of a struct without elements."""
        text, declare = "", Declarations()
        for member in self._beside:
            item, name = getattr(value, member.attribute), member.attribute
            if item is None and member.wire.always:
                item = self._given[name]
            if item is None or (item == self._given.get(name) and _is_left_out(member, item, as_read)):
                continue
            kept, text_read = as_read.texts.get((name, 0), _NO_TEXT)
            if kept is item:
                written = escape(text_read)
            else:
                written = text_beside(member, item, self._shape.types, declare)
            if member.wire.place == "text":
                text = written
            else:
                attributes = f"{attributes} {attribute_of(member, written)}"
        if self._rest:
            attributes += self._any_attributes(getattr(value, self._rest), declare)
        return f"<{tag}{declare}{attributes}>{text}"

    def _any_attributes(self, found: Any, declare: Declarations) -> str:
        if not found:
            return ""
        try:
            return attributes_text(found.items(), declare)
        except (AttributeError, TypeError, ValueError) as error:
            raise EncodeError(
                f"expected a dict of str to str, got {found!r}: {error}", (self._rest,)
            ) from None

    def _write_text(self, text: Any, out: Out) -> None:
        try:
            out(escape(text))
        except (TypeError, ValueError) as error:
            raise EncodeError(f"cannot write {text!r}: {error}", (self._texts,)) from None


def _is_left_out(member: Member, value: Any, as_read: AsRead) -> bool:
    """Return whether the contract's value is implied: by an unstated attribute, or by an empty element."""
    if member.wire.place == "text":
        return member.attribute in as_read.empty or was_empty(value)
    return not member.wire.always and member.attribute not in as_read.stated


def _is_set(value: Any) -> bool:
    return value is not None and value != []


def _write_any(value: Any, out: Out) -> None:
    if isinstance(value, AnyElement):
        write_any_element(value, out)
    else:
        write_known(value, out)


@per_class
def _general(cls: type[Any]) -> _General:
    return _General(cls)


def check_choices(value: Any) -> None:
    """Raise EncodeError if more than one alternative of a choice is set in a struct."""
    _general(class_of(value)).check(value)


def general_writer(cls: type[Any]) -> StructWriter:
    """Return the writer of an element of exactly this struct."""
    whole = whole_member(cls)
    return _general(cls).write if whole is None else whole_writer(cls, whole)
