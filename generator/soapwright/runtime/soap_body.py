"""Find the response in a SOAP body, and the reader for it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lxml import etree

from .constructors import maker
from .errors import DecodeError
from .service import Operation
from .soap_message import message_reader
from .wire import ELEMENT_LIKE, Choice, Member, members, named, root_of, types_of
from .xml_read import Reader, XmlElement, is_nil, part_reader

__all__ = ["may_begin", "reader_in", "unexpected", "wrapper_of"]


def reader_in(
    operation: Operation[Any], cls: type[Any], body: XmlElement | None, encoded: str
) -> tuple[Reader, XmlElement]:
    """Return the reader of a message, and the element to read.

    `encoded` is the SOAP version of its encoding, "" for none. Raise DecodeError if the body has another one.
    """
    if encoded:
        # Imported late: only SOAP encoding needs it.
        from .encoded_body import encoded_reader_in

        read, holder = encoded_reader_in(operation, cls, body)
    else:
        read, holder = _reader_in(operation, cls, body)

    def read_message(node: XmlElement) -> Any:
        found = read(node)
        return _blank(cls, node) if found is None else found

    return read_message, holder


def _blank(cls: type[Any], node: XmlElement) -> Any:
    """Return a message without content for an empty element; it remembers that the element was nil."""
    made = maker(cls)([None] * len(members(cls)))
    if is_nil(node) and cls.__wire__.remembers:
        # Imported late: few messages are nil.
        from .xsi_marks import AsRead

        made._as_read = AsRead()
        made._as_read.nil = True
    return made


def _reader_in(
    operation: Operation[Any], cls: type[Any], body: XmlElement | None
) -> tuple[Reader, XmlElement]:
    name, namespace = root_of(cls)
    children = [] if body is None else list(body.iterchildren(etree.Element))
    if not name:
        return _without_root(operation, cls, body, children)
    tag = namespace.tag(name)
    found = wrapper_of(tag, children) if operation.rpc else next(iter(children), None)
    # In another namespace it is recognized by its name, as the elements in it are.
    if found is not None and (operation.rpc or etree.QName(found).localname == name):
        return message_reader(cls), found
    if body is not None and not children and operation.rpc and not _fields(cls):
        # The message has no fields, so there may be no element.
        return message_reader(cls), body
    raise unexpected(operation, [tag], children)


def may_begin(cls: type[Any], tag: str) -> bool:
    """Return whether a message of a class may start with an element."""
    name, namespace = root_of(cls)
    if name:
        return namespace.tag(name) == tag
    return any(tag in _tags(cls, member) for member in _fields(cls))


def wrapper_of(tag: str, children: list[XmlElement]) -> XmlElement | None:
    """Return the wrapper of an RPC response: by its conventional name, or else the only element."""
    local = tag.rpartition("}")[2]
    named_so = [child for child in children if child.tag == tag] or [
        child for child in children if etree.QName(child).localname == local
    ]
    if named_so:
        return named_so[0]
    return children[0] if len(children) == 1 else None


def _without_root(
    operation: Operation[Any], cls: type[Any], body: XmlElement | None, children: list[XmlElement]
) -> tuple[Reader, XmlElement]:
    """Return the reader for a response whose fields are directly in the body."""
    fields = _fields(cls)
    if body is not None:
        if not fields or _hold(cls, children):
            return message_reader(cls), body
        if len(fields) == 1 and fields[0].namespace.uri == "":
            # The type of the only part may be that of the body itself (WSDL 1.1, 3.5).
            reference, types = fields[0].wire.type, types_of(cls)
            own: Any = None if reference.startswith("xs:") else named(reference, types)
            if hasattr(own, "__wire__") and _hold(own, children):
                return _only_field(cls, fields[0], part_reader(reference, types)), body
    raise unexpected(operation, [tag for member in fields for tag in _tags(cls, member)], children)


def _hold(cls: type[Any], children: list[XmlElement]) -> bool:
    """Return whether one of some elements has the name of a struct's field, ignoring the namespace."""
    known = {tag.rpartition("}")[2] for member in _fields(cls) for tag in _tags(cls, member)}
    return any(etree.QName(child).localname in known for child in children)


def _only_field(cls: type[Any], member: Member, read: Reader) -> Reader:
    index = [one.attribute for one in members(cls)].index(member.attribute)

    def read_whole(body: XmlElement) -> Any:
        values: list[Any] = [None] * len(members(cls))
        values[index] = read(body)
        return maker(cls)(values)

    return read_whole


def _fields(cls: type[Any]) -> list[Member]:
    return [member for member in members(cls) if member.wire.place in ELEMENT_LIKE]


def _tags(cls: type[Any], member: Member) -> Iterator[str]:
    """Yield the tags of the elements for a field."""
    if member.wire.place == "element":
        yield member.namespace.tag(member.wire.name)
    if member.wire.place != "choice":
        return
    choice = named(member.wire.type, types_of(cls))
    assert isinstance(choice, Choice)
    yield from (alternative[1].tag(alternative[0]) for alternative in choice.alternatives)


def unexpected(operation: Operation[Any], tags: list[str], children: list[XmlElement]) -> DecodeError:
    """Return the error for a body with none of these elements."""
    found = ", ".join(str(child.tag) for child in children) or "nothing"
    return DecodeError(f"{operation.name}: expected {' or '.join(tags)} in the body, found {found}")
