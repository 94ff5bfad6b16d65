"""The elements of messages, which may state more than the contract: a derived type, or more than their values.

Values keep what their elements state (see `xsi_marks.py`), so that it is sent again with them. Only such rare
messages use the general reader and writer, which are imported then.
"""

from __future__ import annotations

from typing import Any, cast

from .per_class import per_class
from .refusals import refuse_other
from .wire import Member, class_of, is_plain, members, type_class
from .xml_read import stated_class, struct_reader
from .xml_text import XSI_NIL, XSI_TYPE, Reader, XmlElement
from .xml_write import StructWriter, struct_writer, type_name

__all__ = ["attachment_members", "has_attachments", "message_reader", "message_writer", "stated_type"]

_NOT_NIL = ("false", "0")


def message_reader(cls: type[Any]) -> Reader:
    """Return the reader of a message, which may be of a type derived from that of its element."""
    read_own = _exact_reader(cls)

    def read(node: XmlElement) -> Any:
        found = cls if node.get(XSI_TYPE) is None else stated_class(cls, node)
        return read_own(node) if found is cls else _exact_reader(found)(node)

    return read if type_class(cls).__wire__.derived else read_own


def _exact_reader(cls: type[Any]) -> Reader:
    """Return the reader of a message of exactly this class; its fields may be sent as parameters later."""
    read_plain = struct_reader(cls)
    if not is_plain(cls):
        return read_plain

    def read(node: XmlElement) -> Any:
        if any(child.keys() and not len(child) and _states_more(child) for child in node):
            from .xml_read_general import general_reader

            return general_reader(cls)(node)
        return read_plain(node)

    return read


@per_class
def attachment_members(cls: type[Any]) -> tuple[Member, ...]:
    """Return the fields of a message for parts beside the envelope."""
    return tuple(member for member in members(cls) if member.wire.place == "attachment")


def has_attachments(message: object) -> bool:
    """Return whether a message has parts beside the envelope.

    Messages of the same element share a class, though only some of them may have attachments.
    """
    return any(getattr(message, one.attribute) is not None for one in attachment_members(type(message)))


def message_writer(message: object) -> StructWriter:
    """Return the writer of a message; raise EncodeError if it is abstract."""
    cls = class_of(message)
    write = struct_writer(cls)
    if is_plain(cls) and _was_stated_more(message):
        from .xml_write_general import general_writer

        return general_writer(cls)
    return write


def stated_type(cls: type[Any], message: object) -> str:
    """Return the attribute that names the type of a message, if it is derived from that of its element.

    Raise EncodeError for a value that is not a message of the class.
    """
    refuse_other(cls, message)
    stated = type_class(class_of(message))
    return "" if stated is type_class(cls) else f' xsi:type="{type_name(stated)}"'


def _states_more(node: XmlElement) -> bool:
    return node.get(XSI_TYPE) is not None or node.get(XSI_NIL) in _NOT_NIL


def _was_stated_more(message: object) -> bool:
    for member in members(class_of(message)):
        value: Any = getattr(message, member.attribute)
        each = cast("list[object]", value) if isinstance(value, list) else [value]
        if any(getattr(one, "wire_mark", None) is not None for one in each):
            return True
    return False
