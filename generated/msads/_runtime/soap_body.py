"""Find the response in a SOAP body, and the reader for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from lxml import etree

from .constructors import maker
from .errors import DecodeError
from .service import Operation
from .simple import is_simple
from .soap_message import message_reader
from .wire import ANY_TYPES, ELEMENT_LIKE, Choice, Member, members, named, root_of, types_of
from .xml_read import part_reader, stated_class
from .xml_text import Reader, XmlElement, is_nil

__all__ = ["holder_of_parts", "may_begin", "reader_in", "unexpected"]


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
    if cls.__wire__.remembers:
        # Imported late: few messages are nil.
        from .xsi_marks import AsRead

        made._as_read = AsRead()
        made._as_read.nil = is_nil(node)
    return made


def _reader_in(
    operation: Operation[Any], cls: type[Any], body: XmlElement | None
) -> tuple[Reader, XmlElement]:
    name, namespace = root_of(cls)
    children = [] if body is None else list(body.iterchildren(etree.Element))
    if not name:
        return _without_root(operation, cls, body, children)
    tag = namespace.tag(name)
    found = holder_of_parts(operation, cls, body, children) if operation.rpc else next(iter(children), None)
    # In another namespace it is recognized by its name, as the elements in it are.
    if found is not None and (operation.rpc or etree.QName(found).localname == name):
        return message_reader(cls), found
    raise unexpected(operation, [tag], children)


def may_begin(cls: type[Any], tag: str) -> bool:
    """Return whether a message of a class may start with an element."""
    name, namespace = root_of(cls)
    if name:
        return namespace.tag(name) == tag
    return any(tag in _tags(cls, member) for member in _fields(cls))


def holder_of_parts(
    operation: Operation[Any],
    cls: type[Any],
    body: XmlElement | None,
    children: Sequence[XmlElement],
    follow: Callable[[XmlElement], XmlElement | None] | None = None,
) -> XmlElement | None:
    """Return the element that contains the parts of an RPC response, None if none does or if it is not clear.

    That is the wrapper: the element with its name or else, if it contains parts, the only one. It is the body itself
    if the service leaves out the wrapper.

    For SOAP encoding, `follow` returns the target of a reference. There, the wrapper is the first element, and names
    do not count (SOAP 1.1, 7.1): it need not contain anything with the name of a part unless it has such a name itself.
    """
    name, namespace = root_of(cls)
    tag = namespace.tag(name)
    named_so = [child for child in children if child.tag == tag] or [
        child for child in children if etree.QName(child).localname == name
    ]
    if named_so:
        return named_so[0]
    first = children[0] if len(children) == 1 or (follow and children) else None
    if not _fields(cls):
        # The message has no fields, so there may be no element.
        return first if children else body
    without_wrapper = body if _hold(cls, children) else None
    if first is None:
        return without_wrapper
    content = first if follow is None else follow(first)
    inside = [] if content is None else list(content.iterchildren(etree.Element))
    is_part = _hold(cls, [first])
    by_place = follow is not None and operation.rpc and bool(inside) and not is_part
    if not (by_place or _hold(cls, inside)):
        return without_wrapper
    if not is_part:
        return first
    # Its name is that of a part, and so is one in it.
    if _hold(cls, children[1:]):
        return body
    return None if _may_contain(cls, first, inside) else first


def _may_contain(cls: type[Any], part: XmlElement, inside: list[XmlElement]) -> bool:
    """Return whether elements with the names of parts may be in one, as they are in a wrapper."""
    name, types = etree.QName(part).localname, types_of(cls)
    for member in _fields(cls):
        if member.wire.name != name or member.wire.type in ANY_TYPES:
            continue
        target: Any = named(member.wire.type, types)
        is_struct = hasattr(target, "__wire__")
        return _hold(stated_class(target, part), inside) if is_struct else not is_simple(target)
    return True


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


def _hold(cls: type[Any], children: Sequence[XmlElement]) -> bool:
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
