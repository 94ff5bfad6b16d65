"""Read structs from XML.

A reader is a function of one lxml element. Each struct's reader works from a table of tag → how to read it,
which fills as tags are first met: types that never arrive are never imported.
"""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import Any, TypeAlias

from lxml import etree

from .enums import WireEnum, WireFlags
from .errors import DecodeError
from .per_class import per_class
from .scalars import Scalar
from .struct import maker
from .wire import (
    Array,
    Map,
    Member,
    StructWire,
    Tokens,
    members,
    named,
    types_of,
)

__all__ = ["XSI", "XSI_NIL", "XSI_TYPE", "Convert", "Reader", "read_text", "struct_reader", "type_reader"]

Reader: TypeAlias = Callable[[etree._Element], Any]
Convert: TypeAlias = Callable[[str], Any]

_Entry: TypeAlias = tuple[int, Convert | None, Reader | None, bool, bool]
"""How a child element is read: the field's index, converter, reader, whether its type has an empty value, and
whether there may be many."""

XSI = "http://www.w3.org/2001/XMLSchema-instance"
XSI_NIL = f"{{{XSI}}}nil"
XSI_TYPE = f"{{{XSI}}}type"
_XS = "{http://www.w3.org/2001/XMLSchema}"
_TRUE = ("true", "1")
# What a converter raises for a text that is not of its type; Decimal's own error is an ArithmeticError.
_NOT_OF_TYPE = (ValueError, ArithmeticError)


@per_class
def struct_reader(cls: type[Any]) -> Reader:
    """Return the reader of exactly this struct; an element that is nil and empty reads as None."""
    types = types_of(cls)
    make: Callable[[list[Any]], Any] | None = None
    index_of = {member.attribute: index for index, member in enumerate(members(cls))}
    fields = {
        member.namespace.tag(member.wire.name): member
        for member in members(cls)
        if member.wire.place == "element"
    }
    beside = [
        (index_of[member.attribute], _beside(member, types))
        for member in members(cls)
        if member.wire.place in ("attribute", "text")
    ]
    # A service that breaks its own contract gives None, not an error.
    blank: list[Any] = [None] * len(index_of)
    table: dict[Any, _Entry] = {}

    def learn(tag: Any) -> _Entry | None:
        member = fields.get(tag)
        if member is None:
            # Not kept: what the contract does not know could be without end.
            return None
        read_node, convert = type_reader(member.wire.type, types)
        if member.wire.many and read_node is None:
            read_node, convert = _leaf_reader(convert), None
        has_empty = _empty(convert) is not None
        table[tag] = entry = (
            index_of[member.attribute],
            convert,
            read_node,
            has_empty,
            member.wire.many,
        )
        return entry

    def read(node: etree._Element) -> Any:
        nonlocal make
        # What is nil is nearly always empty as well; the same is asked below of what is not.
        if not (len(node) or beside) and _nil(node):
            return None
        values = blank.copy()
        try:
            for child in node:
                try:
                    index, convert, read_node, has_empty, many = table[child.tag]
                except KeyError:
                    entry = learn(child.tag)
                    if entry is None:
                        continue
                    index, convert, read_node, has_empty, many = entry
                # The most frequent first: most elements hold a text that is converted.
                if convert is not None:
                    text = child.text
                    if text is not None:
                        values[index] = convert(text)
                    elif has_empty:
                        values[index] = _leaf(child, convert)
                    else:
                        values[index] = None
                elif read_node is None:
                    values[index] = child.text or (None if _nil(child) else "")
                elif not many:
                    values[index] = read_node(child)
                elif values[index] is None:
                    values[index] = [read_node(child)]
                else:
                    values[index].append(read_node(child))
        except _NOT_OF_TYPE as error:
            raise _unreadable(child, error) from None
        for index, read_beside in beside:
            values[index] = read_beside(node)
        if values == blank and _nil(node):
            return None
        if make is None:
            # Not before it is needed: many a struct only ever arrives as nil.
            make = maker(cls)
        return make(values)

    return read


def type_reader(reference: str, types: ModuleType) -> tuple[Reader | None, Convert | None]:
    """Return how an element of a type is read: as a whole, or by converting its text (None: as it is)."""
    if reference == "xs:anyType":
        return _any_reader(types), None
    target = named(reference, types)
    if isinstance(target, Scalar):
        return None, target.read
    if isinstance(target, Array):
        return _array_reader(target, types), None
    if isinstance(target, Map):
        return _map_reader(target, types), None
    if isinstance(target, Tokens):
        return None, _tokens(type_reader(target.type, types)[1])
    if issubclass(target, WireFlags):
        return None, _tokens(_Known(target).__getitem__)
    if issubclass(target, WireEnum):
        return None, _Known(target).__getitem__
    return _polymorphic_reader(target), None


def read_text(convert: Convert | None, text: str, node: etree._Element) -> Any:
    """Convert a text; raises DecodeError with the place of the node."""
    try:
        return text if convert is None else convert(text)
    except _NOT_OF_TYPE as error:
        raise _unreadable(node, error) from None


def _nil(node: etree._Element) -> bool:
    return node.get(XSI_NIL) in _TRUE


def _unreadable(node: etree._Element, error: Exception) -> DecodeError:
    path = "/".join(etree.QName(step).localname for step in (*reversed(list(node.iterancestors())), node))
    return DecodeError(f"{path}: cannot read {(node.text or '')[:80]!r}: {error}")


class _Known(dict[str, WireEnum]):
    """Text → member of an enum; a text that the contract does not list stays as its text."""

    def __init__(self, enum: type[WireEnum]) -> None:
        super().__init__((member.value, member) for member in enum)
        self._enum = enum

    def __missing__(self, text: str) -> WireEnum:
        return self.get(text.strip()) or self._enum(text)


def _beside(member: Member, types: ModuleType) -> Reader:
    """Return the reader of an attribute, or of the text beside attributes, from the struct's own element."""
    _, convert = type_reader(member.wire.type, types)
    if member.wire.place == "text":
        return _leaf_reader(convert)
    tag = member.namespace.tag(member.wire.name)

    def read(node: etree._Element) -> Any:
        text = node.get(tag)
        return None if text is None else read_text(convert, text, node)

    return read


def _array_reader(array: Array, types: ModuleType) -> Reader:
    tag = array.namespace.tag(array.item)
    read_item, convert = type_reader(array.type, types)

    def read(node: etree._Element) -> list[Any] | None:
        if read_item is not None:
            items = [read_item(child) for child in node if child.tag == tag]
        else:
            items = [_leaf(child, convert) for child in node if child.tag == tag]
        return None if not items and _nil(node) else items

    return read


def _leaf(node: etree._Element, convert: Convert | None) -> Any:
    text = node.text
    if text is None:
        return None if _nil(node) else _empty(convert)
    return read_text(convert, text, node)


def _empty(convert: Convert | None) -> Any:
    """Return what an element without text reads as: None, unless its type has an empty value."""
    if convert is None:
        return ""
    try:
        value = convert("")
    except _NOT_OF_TYPE:
        return None
    return value if isinstance(value, (bytes, list)) else None


def _map_reader(map_: Map, types: ModuleType) -> Reader:
    tag = map_.namespace.tag(map_.item)
    key_tag, value_tag = map_.pair_namespace.tag(map_.key[0]), map_.pair_namespace.tag(map_.value[0])
    read_key, read_value = _part_reader(map_.key[1], types), _part_reader(map_.value[1], types)

    def read(node: etree._Element) -> dict[Any, Any] | None:
        pairs = {}
        for pair in node:
            if pair.tag == tag:
                key = value = None
                for part in pair:
                    if part.tag == key_tag:
                        key = read_key(part)
                    elif part.tag == value_tag:
                        value = read_value(part)
                pairs[key] = value
        return None if not pairs and _nil(node) else pairs

    return read


def _part_reader(reference: str, types: ModuleType) -> Reader:
    read, convert = type_reader(reference, types)
    return read if read is not None else _leaf_reader(convert)


def _leaf_reader(convert: Convert | None) -> Reader:
    return lambda node: _leaf(node, convert)


def _tokens(convert: Convert | None) -> Convert:
    def read(text: str) -> list[Any]:
        return text.split() if convert is None else [convert(token) for token in text.split()]

    return read


def _polymorphic_reader(cls: type[Any]) -> Reader:
    """Return the reader of a struct or, when the element's xsi:type names one, of a struct derived from it."""
    wire: StructWire = cls.__wire__
    read_base = struct_reader(cls)
    if not wire.derived:
        return read_base
    types = types_of(cls)
    readers: dict[str, Reader] = {}

    def read(node: etree._Element) -> Any:
        stated = node.get(XSI_TYPE)
        if stated is None:
            return read_base(node)
        # Only types derived from this one may stand here, and nearly always their local names differ.
        prefix, _, local = stated.strip().rpartition(":")
        reader = readers.get(local)
        if reader is not None:
            return reader(node)
        derived = wire.derived.get(local)
        if derived is not None:
            reader = readers[local] = struct_reader(getattr(types, derived))
            return reader(node)
        derived = wire.derived.get(f"{{{node.nsmap.get(prefix or None)}}}{local}")
        return read_base(node) if derived is None else struct_reader(getattr(types, derived))(node)

    return read


def _any_reader(types: ModuleType) -> Reader:
    """Return the reader of xs:anyType: a scalar when xsi:type names one, else the text or the element."""

    def read(node: etree._Element) -> Any:
        if _nil(node):
            return None
        prefix, _, local = (node.get(XSI_TYPE) or "").rpartition(":")
        if local and f"{{{node.nsmap.get(prefix or None)}}}" == _XS:
            _, convert = type_reader(f"xs:{local}", types)
            return _leaf(node, convert)
        return node if len(node) else (node.text or "")

    return read
