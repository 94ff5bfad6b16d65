"""Structs for an element as a whole: a single field holds the value, of a type without fields of its own.

Examples are messages of xs:anyType or of an abstract type, and elements in a choice whose type is an array.
"""

from __future__ import annotations

from typing import Any

from .constructors import maker
from .refusals import refuse_absent
from .wire import Member, StructWire, members, types_of
from .xml_read import part_reader
from .xml_text import Reader, XmlElement
from .xml_write import Out, StructWriter, element_writer, nil_element

__all__ = ["whole_member", "whole_reader", "whole_writer"]


def whole_member(cls: type[Any]) -> Member | None:
    """Return the field for the whole content of a struct's element, None for another kind of struct."""
    return next((member for member in members(cls) if member.wire.place == "whole"), None)


def whole_reader(cls: type[Any], whole: Member) -> Reader:
    """Return the reader of such a struct."""
    names = [member.attribute for member in members(cls)]
    make, read_value = maker(cls), part_reader(whole.wire.type, types_of(cls))

    def read(node: XmlElement) -> Any:
        value = read_value(node)
        return make([value if name == whole.attribute else None for name in names])

    return read


def whole_writer(cls: type[Any], whole: Member) -> StructWriter:
    """Return the writer of such a struct."""
    wire: StructWire = cls.__wire__
    name, namespace = wire.element or (wire.name, wire.namespace)
    types = types_of(cls)

    def write(tag: str, value: Any, attributes: str, out: Out) -> None:
        held = getattr(value, whole.attribute)
        if held is None:
            refuse_absent(cls, value)
            out(nil_element(tag) if whole.wire.nillable else f"<{tag}{attributes}/>")
            return
        element_writer(name, namespace, whole.wire.type, types, whole.wire.nillable)[1](held, out)

    return write
