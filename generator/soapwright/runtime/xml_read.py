"""Read structs from XML.

A reader is a function of one lxml element. Each struct's reader uses a table of tag → field, filled as tags
are first seen: types that never arrive are never imported.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import ModuleType
from typing import Any, TypeAlias

from .constructors import maker
from .errors import DecodeError
from .per_class import per_class
from .refusals import abstract_in_answer, is_abstract
from .scalars import NOT_OF_TYPE, in_words
from .simple import Convert, converter, is_scoped, is_simple, scoped_converter
from .tolerant_reading import problem
from .wire import (
    ANY_TYPES,
    Array,
    Choice,
    Map,
    Member,
    StructWire,
    is_plain,
    members,
    named,
    type_class,
    types_of,
)
from .xml_text import (
    XSI_TYPE,
    Reader,
    XmlElement,
    empty_value,
    is_nil,
    leaf_reader,
    path_of,
    read_leaf,
    read_text,
    scoped_reader,
    unreadable,
)

__all__ = [
    "beside_reader",
    "not_abstract",
    "part_reader",
    "stated_class",
    "struct_reader",
    "tag_in_its_place",
    "type_reader",
]

_Entry: TypeAlias = list[Any]
"""A child element: tag, index of the field, converter, reader, whether its type has an empty value, whether there may be
many, and the entry of the element that followed it the last time.

An element is nearly always followed by the same one. Comparing its tag is faster than a table look-up, because lxml
creates each tag as a new str, whose hash is not cached.
"""


@per_class
def struct_reader(cls: type[Any]) -> Reader:
    """Return the reader of exactly this struct; an element that is nil and empty reads as None."""
    if not is_plain(cls):
        # Imported late: only some structs need it.
        from .xml_read_general import general_reader

        return general_reader(cls)
    types = types_of(cls)
    make: Callable[[list[Any]], Any] | None = None
    index_of = {member.attribute: index for index, member in enumerate(members(cls))}
    fields = {
        member.namespace.tag(member.wire.name): member
        for member in members(cls)
        if member.wire.place == "element"
    }
    beside = [
        (index_of[member.attribute], beside_reader(member, types))
        for member in members(cls)
        if member.wire.place in ("attribute", "text")
    ]
    # A missing element of a service that breaks its own contract is None, not an error.
    blank: list[Any] = [None] * len(index_of)
    table: dict[Any, _Entry] = {}
    nothing: _Entry = ["", None, None, None, None, None, None]
    start: _Entry = [*nothing[:-1], nothing]
    named_alike: dict[str, list[str]] = {}

    def learn(tag: Any) -> _Entry | None:
        member = fields.get(tag)
        if member is None:
            # Not cached, because there may be any number of unknown tags.
            return None
        read_node, convert = type_reader(member.wire.type, types)
        if member.wire.many and read_node is None:
            read_node, convert = leaf_reader(convert), None
        has_empty = empty_value(convert) is not None
        index = index_of[member.attribute]
        table[tag] = entry = [tag, index, convert, read_node, has_empty, member.wire.many, nothing]
        return entry

    def read_strays(values: list[Any], strays: list[XmlElement]) -> None:
        """Read elements that the contract has in another namespace, unless the right ones are there, too."""
        if not named_alike:
            for tag in fields:
                named_alike.setdefault(tag.rpartition("}")[2], []).append(tag)
        found: dict[str, list[XmlElement]] = {}
        for stray in strays:
            if isinstance(stray.tag, str):
                found.setdefault(stray.tag.rpartition("}")[2], []).append(stray)
        for local, nodes in found.items():
            meant = tag_in_its_place(named_alike.get(local, []), nodes[0])
            entry = None if meant is None else table.get(meant) or learn(meant)
            if entry is None:
                continue
            _, index, convert, read_node, _, many, _ = entry
            if values[index] is None:
                items = [read_leaf(one, convert) if read_node is None else read_node(one) for one in nodes]
                values[index] = items if many else items[-1]

    def read(node: XmlElement) -> Any:
        nonlocal make
        # A nil element is nearly always empty; non-empty ones are checked below.
        if not (len(node) or beside) and is_nil(node):
            return None
        values = blank.copy()
        strays: list[XmlElement] | None = None
        child: Any = node
        children: Any = node
        entry = start
        following = start[6]
        convert: Convert | None = None
        while True:
            try:
                for child in children:
                    if child.tag == following[0]:
                        entry = following
                    else:
                        known = table.get(child.tag) or learn(child.tag)
                        if known is None:
                            if strays is None:
                                strays = []
                            strays.append(child)
                            continue
                        entry[6] = entry = known
                    _, index, convert, read_node, has_empty, many, following = entry
                    # The most frequent case first: most elements contain a text that is converted.
                    if convert is not None:
                        text = child.text
                        if text is not None:
                            values[index] = convert(text)
                        elif has_empty:
                            values[index] = read_leaf(child, convert)
                        else:
                            values[index] = None
                    elif read_node is None:
                        values[index] = child.text or (None if is_nil(child) else "")
                    elif not many:
                        values[index] = read_node(child)
                    elif values[index] is None:
                        values[index] = [read_node(child)]
                    else:
                        values[index].append(read_node(child))
                break
            except NOT_OF_TYPE as error:
                problem(unreadable(child, child.text, in_words(convert, error)))
                children = child.itersiblings()
        if strays is not None:
            read_strays(values, strays)
        for index, read_beside in beside:
            values[index] = read_beside(node)
        if values == blank and is_nil(node):
            return None
        if make is None:
            # Compiled late: many structs only ever arrive as nil.
            make = maker(cls)
        return make(values)

    return read


def tag_in_its_place(tags: list[str], node: XmlElement) -> str | None:
    """Return the only tag with the local name of an element in another namespace, None if there is none.

    If there are several such tags, it is a problem of the response.
    """
    if len(tags) > 1:
        problem(DecodeError(f"{path_of(node)}: found {node.tag!s}, expected {' or '.join(sorted(tags))}"))
        return None
    return tags[0] if tags else None


def type_reader(reference: str, types: ModuleType) -> tuple[Reader | None, Convert | None]:
    """Return how an element of a type is read: as a whole, or by converting its text (None: unchanged)."""
    if reference in ANY_TYPES:
        from .any_xml import any_reader

        return any_reader(reference, types), None
    target = named(reference, types)
    if isinstance(target, Array):
        # Imported late: not every contract has lists.
        from .xml_lists import array_reader

        return array_reader(reference, target, types), None
    if isinstance(target, Map):
        from .xml_lists import map_reader

        return map_reader(target, types), None
    if isinstance(target, Choice):
        raise TypeError(f"{reference} is a choice of elements, not the type of one")
    if not is_simple(target):
        return _polymorphic_reader(target), None
    if is_scoped(target, types):
        return scoped_reader(target, types), None
    return None, converter(target, types)


def beside_reader(member: Member, types: ModuleType) -> Reader:
    """Return the reader of an attribute, or of the text beside attributes, from the struct's element."""
    if member.wire.type == "xs:anySimpleType":
        # Here xsi:type is the type of the struct.
        read_node, convert = None, None
    else:
        read_node, convert = type_reader(member.wire.type, types)
    if member.wire.place == "text":
        return read_node or leaf_reader(convert)
    tag = member.namespace.tag(member.wire.name)
    target = named(member.wire.type, types)
    if is_scoped(target, types):
        scoped = scoped_converter(target, types)

        def read_scoped(node: XmlElement) -> Any:
            text = node.get(tag)
            return None if text is None else read_text(lambda name: scoped(name, node.nsmap), text, node)

        return read_scoped

    def read(node: XmlElement) -> Any:
        text = node.get(tag)
        return None if text is None else read_text(convert, text, node)

    return read


def part_reader(reference: str, types: ModuleType) -> Reader:
    """Return the reader of an element of a type, as a whole."""
    read, convert = type_reader(reference, types)
    return read if read is not None else leaf_reader(convert)


def _polymorphic_reader(cls: type[Any]) -> Reader:
    """Return the reader of a struct or, depending on the element's xsi:type, of a derived one."""
    read_unstated = _concrete_reader(cls)
    derived = _derived(cls)
    if not derived:
        return read_unstated
    types = types_of(cls)
    readers: dict[str, Reader] = {}

    def read(node: XmlElement) -> Any:
        stated = node.get(XSI_TYPE)
        if stated is None:
            return read_unstated(node)
        # Only derived types are valid here, and their local names nearly always differ.
        local = stated.strip().rpartition(":")[2]
        reader = readers.get(local)
        if reader is not None:
            return reader(node)
        named_so = derived.get(local)
        if named_so is not None:
            reader = readers[local] = _concrete_reader(getattr(types, named_so))
            return reader(node)
        found = stated_class(cls, node)
        return read_unstated(node) if found is cls else _concrete_reader(found)(node)

    return read


def _derived(cls: type[Any]) -> Mapping[str, str]:
    """Return the classes derived from a struct's type; those of a message that is an element are messages, too."""
    found: Mapping[str, str] = cls.__wire__.derived or type_class(cls).__wire__.derived
    return found


def stated_class(cls: type[Any], node: XmlElement) -> type[Any]:
    """Return the derived class for an element's xsi:type, the struct's own class without one."""
    namespace, local = _stated_name(node)
    derived = _derived(cls)
    named_so = derived.get(local) or derived.get(f"{{{namespace}}}{local}")
    found: type[Any] = cls if named_so is None else getattr(types_of(cls), named_so)
    return found


def _stated_name(node: XmlElement) -> tuple[str, str]:
    """Return the namespace and the local name of the type that an element's xsi:type names."""
    prefix, _, local = (node.get(XSI_TYPE) or "").strip().rpartition(":")
    return node.nsmap.get(prefix or None) or "", local


def _concrete_reader(cls: type[Any]) -> Reader:
    """Return the reader of exactly this struct; a value of an abstract type is a problem of the response."""
    read_base = struct_reader(cls)
    if not is_abstract(cls):
        return read_base

    def read(node: XmlElement) -> Any:
        value = read_base(node)
        if value is not None:
            not_abstract(cls, node)
        return value

    return read


def not_abstract(cls: type[Any], node: XmlElement) -> None:
    """Record a problem of the response if an element with a value has an abstract type.

    A type that the contract does not know may be one that a newer revision derives.
    """
    if not is_abstract(cls):
        return
    own: StructWire = type_class(cls).__wire__
    if node.get(XSI_TYPE) is not None and _stated_name(node) != (own.namespace.uri, own.name):
        return
    problem(DecodeError(f"{path_of(node)}: {abstract_in_answer(cls, 'xsi:type')}"))
