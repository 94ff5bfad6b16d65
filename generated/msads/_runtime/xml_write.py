"""Write structs as XML.

A writer is a function of a value and of `out`, which takes pieces of text. Tags have the fixed prefixes of
the client's namespaces, which the envelope declares, so no other declarations are needed.
"""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import Any, TypeAlias

from .errors import EncodeError
from .names import Declarations
from .nil import NIL
from .pairs import pairs_of
from .per_class import per_class
from .refusals import expected, items_of, refuse_abstract
from .scalars import NOT_WRITABLE, quoted
from .simple import ScopedToText, ToText, is_scoped, is_simple, scoped_text_of, text_of
from .wire import (
    ANY_TYPES,
    Array,
    Map,
    Member,
    Namespace,
    StructWire,
    is_plain,
    members,
    named,
    type_class,
    types_of,
)

__all__ = [
    "Out",
    "StructWriter",
    "Writer",
    "attribute_of",
    "element_writer",
    "nil_element",
    "struct_writer",
    "text_beside",
    "type_name",
]

Out: TypeAlias = Callable[[str], None]
Writer: TypeAlias = Callable[[Any, Out], None]
StructWriter: TypeAlias = Callable[[str, Any, str, Out], None]
"""Writes an element for a struct: (tag, value, attributes, out)."""


def element_writer(
    name: str, namespace: Namespace, reference: str, types: ModuleType, nillable: bool
) -> tuple[ToText | None, Writer]:
    """Return the converter to text, for a type with only text, and the writer of an element of a type."""
    tag = namespace.prefixed(name)
    if reference in ANY_TYPES:
        from .any_xml import any_writer

        return None, _nillable(tag, nillable, any_writer(name, namespace, reference, types))
    target = named(reference, types)
    if isinstance(target, Array):
        return None, _nillable(tag, nillable, _array_writer(tag, target, types))
    if isinstance(target, Map):
        return None, _nillable(tag, nillable, _map_writer(tag, target, types))
    if not is_simple(target):
        return None, _polymorphic_writer(tag, target, nillable)
    if is_scoped(target, types):
        return None, _nillable(tag, nillable, _scoped_writer(tag, scoped_text_of(target, types)))
    to_text = text_of(target, types)
    return to_text, _nillable(tag, nillable, _text_writer(tag, to_text))


@per_class
def struct_writer(cls: type[Any]) -> StructWriter:
    """Return the writer of an element of exactly this struct; raise EncodeError if it is abstract."""
    refuse_abstract(cls)
    if not is_plain(cls):
        # Imported late: only some structs need it.
        from .xml_write_general import general_writer

        return general_writer(cls)
    fields = [_Field(member, types_of(cls)) for member in members(cls) if member.wire.place == "element"]
    beside = [member for member in members(cls) if member.wire.place in ("attribute", "text")]
    opening = _opening_writer(beside, types_of(cls)) if beside else None

    def write(tag: str, value: Any, attributes: str, out: Out) -> None:
        if opening is None:
            out(f"<{tag}{attributes}>")
        else:
            opening(tag, value, attributes, out)
        for field in fields:
            item = getattr(value, field.attribute)
            if item is None:
                if field.required_nil:
                    out(field.required_nil)
                continue
            to_text = field.to_text
            if to_text is not None:
                try:
                    out(f"{field.start}{to_text(item)}{field.end}")
                    continue
                except NOT_WRITABLE:
                    # Nil, or an error that the general writer describes better.
                    pass
            index = -1
            try:
                if not field.many:
                    field.write(item, out)
                    continue
                # Inlined, so that deeply nested elements need few calls for a level.
                for one in items_of(item):
                    index += 1
                    field.write(NIL if one is None else one, out)
            except EncodeError as error:
                inner = error if index < 0 else error.below(f"[{index}]")
                raise inner.below(field.attribute) from None
        out(f"</{tag}>")

    return write


class _Field:
    """An element of a struct; its writer is chosen when the first value is written."""

    __slots__ = ("_member", "_types", "attribute", "end", "many", "required_nil", "start", "to_text", "write")

    def __init__(self, member: Member, types: ModuleType) -> None:
        self._member = member
        self._types = types
        tag = member.namespace.prefixed(member.wire.name)
        self.attribute = member.attribute
        self.many = member.wire.many
        self.start = f"<{tag}>"
        self.end = f"</{tag}>"
        self.required_nil = nil_element(tag) if member.wire.required and member.wire.nillable else ""
        self.to_text: ToText | None = None
        self.write: Writer = self._first

    def _first(self, value: Any, out: Out) -> None:
        wire = self._member.wire
        to_text, write = element_writer(
            wire.name, self._member.namespace, wire.type, self._types, wire.nillable
        )
        self.write = write
        if not wire.many:
            self.to_text = to_text
        write(value, out)


def nil_element(tag: str) -> str:
    """Return a nil element."""
    return f'<{tag} xsi:nil="true"/>'


def _write_nil(tag: str, nillable: bool, out: Out) -> None:
    if not nillable:
        raise EncodeError("NIL, but the contract does not allow nil here; use None to omit it")
    out(nil_element(tag))


def _nillable(tag: str, nillable: bool, write: Writer) -> Writer:
    def write_or_nil(value: Any, out: Out) -> None:
        if value is not NIL:
            write(value, out)
        else:
            _write_nil(tag, nillable, out)

    return write_or_nil


def _text_writer(tag: str, to_text: ToText) -> Writer:
    start, end = f"<{tag}>", f"</{tag}>"

    def write(value: Any, out: Out) -> None:
        try:
            text = to_text(value)
        except NOT_WRITABLE as error:
            raise EncodeError(f"cannot write {value!r}: {error}") from None
        out(f"{start}{text}{end}")

    return write


def _scoped_writer(tag: str, to_text: ScopedToText) -> Writer:
    def write(value: Any, out: Out) -> None:
        declare = Declarations(tag=tag)
        try:
            text = to_text(value, declare)
        except NOT_WRITABLE as error:
            raise EncodeError(f"cannot write {value!r}: {error}") from None
        out(f"<{tag}{declare}>{text}</{tag}>")

    return write


def _array_writer(tag: str, array: Array, types: ModuleType) -> Writer:
    # None among the items is written as nil: omitting it would move the items after it.
    _, write_item = element_writer(array.item, array.namespace, array.type, types, True)
    start, end = f"<{tag}>", f"</{tag}>"
    if array.remembers:
        # Imported late: only some arrays need it.
        from .xsi_marks import marked_items_writer

        return marked_items_writer(start, write_item, end)

    def write(values: Any, out: Out) -> None:
        out(start)
        index = -1
        try:
            for one in items_of(values):
                index += 1
                write_item(NIL if one is None else one, out)
        except EncodeError as error:
            raise error if index < 0 else error.below(f"[{index}]") from None
        out(end)

    return write


def _map_writer(tag: str, map_: Map, types: ModuleType) -> Writer:
    item = map_.namespace.prefixed(map_.item)
    key, value = (
        element_writer(name, map_.pair_namespace, reference, types, True)[1]
        for name, reference in (map_.key, map_.value)
    )

    def write(pairs: Any, out: Out) -> None:
        out(f"<{tag}>")
        absent = getattr(pairs, "absent", ())
        for name, content in pairs_of(pairs):
            out(f"<{item}>")
            try:
                if name is not None or map_.nil_key:
                    key(NIL if name is None else name, out)
                if content is not None:
                    value(content, out)
                elif map_.nil and name not in absent:
                    value(NIL, out)
            except EncodeError as error:
                raise error.below(f"[{name!r}]") from None
            out(f"</{item}>")
        out(f"</{tag}>")

    return write


def _polymorphic_writer(tag: str, cls: type[Any], nillable: bool) -> Writer:
    write_own: StructWriter | None = None
    own = type_class(cls)

    def write(value: object, out: Out) -> None:
        nonlocal write_own
        actual = type(value)
        if actual is cls:
            if write_own is None:
                # Looked up late, because structs may contain each other.
                write_own = struct_writer(cls)
            write_own(tag, value, "", out)
        elif isinstance(value, own):
            stated = type_class(actual)
            attributes = "" if stated is own else f' xsi:type="{type_name(stated)}"'
            struct_writer(actual)(tag, value, attributes, out)
        elif value is NIL:
            _write_nil(tag, nillable, out)
        else:
            raise expected(cls.__name__, value)

    return write


def type_name(cls: type[Any]) -> str:
    """Return the name of a struct's type for xsi:type."""
    wire: StructWire = cls.__wire__
    return wire.namespace.prefixed(wire.name)


def _opening_writer(beside: list[Member], types: ModuleType) -> StructWriter:
    """Return the writer of a start tag with the struct's attributes, and of the text after it."""

    def write(tag: str, value: Any, attributes: str, out: Out) -> None:
        text, declare = "", Declarations()
        for member in beside:
            item = getattr(value, member.attribute)
            if item is None:
                continue
            written = text_beside(member, item, types, declare)
            if member.wire.place == "text":
                text = written
            else:
                attributes = f"{attributes} {attribute_of(member, written)}"
        out(f"<{tag}{declare}{attributes}>{text}")

    return write


def text_beside(member: Member, value: Any, types: ModuleType, declare: Declarations) -> str:
    """Return the text of an attribute, or of a struct's own text; raise EncodeError."""
    try:
        return scoped_text_of(named(member.wire.type, types), types)(value, declare)
    except NOT_WRITABLE as error:
        raise EncodeError(f"cannot write {value!r}: {error}", (member.attribute,)) from None


def attribute_of(member: Member, text: str) -> str:
    """Return an attribute as text for a start tag."""
    return f'{member.namespace.prefixed(member.wire.name)}="{quoted(text)}"'
