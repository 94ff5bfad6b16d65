"""Read messages in SOAP encoding (SOAP 1.1, 5; SOAP 1.2 part 2, 3), with references resolved.

Elements are recognized by local name, in any order, and read as the type that they state if it fits the
contract's. An element with several references is read once, so that they share one object; one that refers to
itself becomes an object that contains itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from types import ModuleType
from typing import Any

from lxml import etree

from .any_element import AnyElement
from .any_xml import reference_of
from .constructors import value_given
from .encoded_arrays import array_facts, shaped
from .encoded_layout import blank, layout_of, local_name
from .encoded_names import (
    ANY_LIST,
    ANY_MAP,
    ARRAY,
    ENCODING_1_1,
    ENCODING_1_2,
    MAP,
    VECTOR,
    type_names,
)
from .encoded_refs import References
from .errors import DecodeError
from .named_tuple import NamedTuple
from .names import ENVELOPES, XSI, QualifiedName, read_name
from .pairs import mapping_of
from .refusals import abstract_in_answer, is_abstract
from .scalars import TRUE_TEXTS
from .simple import is_simple
from .spelling import spelt
from .tolerant_reading import problem
from .whole import whole_member
from .wire import ANY_TYPES, UNQUALIFIED, Array, Map, Member, named, type_class, types_of
from .xml_read import beside_reader, part_reader, stated_class, struct_reader
from .xml_text import Reader, XmlElement, is_nil, path_of

__all__ = ["EncodedReader", "array_reader"]

_ANY_VECTOR = Array("item", "xs:anyType", UNQUALIFIED)
_SHAPES: dict[str, Any] = {ARRAY: ANY_LIST, VECTOR: _ANY_VECTOR, MAP: ANY_MAP}
_TYPES = (
    f"{{{XSI}}}type",
    "{http://www.w3.org/2000/10/XMLSchema-instance}type",
    "{http://www.w3.org/1999/XMLSchema-instance}type",
)
"""Including the names of drafts, which early services use."""
_RESULT = "{http://www.w3.org/2003/05/soap-rpc}result"
"""Names the child of a response that is the return value (SOAP 1.2 part 2, 4.2.1)."""
_NULL = "{http://www.w3.org/1999/XMLSchema-instance}null"
_OF_ENCODING = (
    f"{{{XSI}}}",
    f"{{{ENCODING_1_1}}}",
    f"{{{ENCODING_1_2}}}",
    f"{{{ENVELOPES['1.1']}}}",
)
_ARRAY_MARKS = (f"{{{ENCODING_1_1}}}arrayType", f"{{{ENCODING_1_2}}}itemType", f"{{{ENCODING_1_2}}}arraySize")


class _Key(NamedTuple):
    """The id of an element, if it has one, and the type that it is read as."""

    id: str | None
    type: str


class _Kind(NamedTuple):
    """The content of a type's values (None: anything), and the reader if it is simple.

    `may_be_stated` is whether an element may state another type.
    """

    target: Any
    read: Reader | None
    may_be_stated: bool


class EncodedReader:
    """Reads the elements of one response."""

    def __init__(self, root: XmlElement, types: ModuleType) -> None:
        self._types = types
        self._names = type_names(types)
        self._references = References(root)
        self.follow = self._references.follow
        self._read: dict[str | None, dict[str, Any]] = {}
        self._kinds: dict[str, _Kind] = {}

    def message(self, node: XmlElement, cls: type[Any], is_rpc: bool) -> Any:
        """Return a message from its element, which may be a reference; None if that leads nowhere.

        The return value is the first child, whatever its name (SOAP 1.1, 7.1).
        """
        whole = whole_member(cls)
        if whole is not None:
            made = blank(cls)
            setattr(made, whole.attribute, self.element(node, whole.wire.type))
            return made
        found = self._references.follow(node)
        if found is None:
            return None
        key = _Key(self._references.identity(found), "")
        return self._struct(found, stated_class(cls, found), key, is_rpc)

    def element(self, node: XmlElement, declared: str) -> Any:
        """Return the value of an element that the contract declares with a type."""
        found = self._references.follow(node)
        if found is None or _is_null(found):
            return None
        kind = self._kind(declared)
        stated = self._stated(found) if kind.may_be_stated else None
        reference = declared if stated is None else self._fitting(stated, declared)
        if reference != declared:
            kind = self._kind(reference)
        target = kind.target
        key = _Key(self._references.identity(found), reference)
        for of_type, known in self._read.get(key.id, {}).items():
            # For anyType or a base type, the earlier value is reused.
            if of_type == reference or declared in ANY_TYPES or _is_of(known, target):
                return known
        if target is None:
            return self._untyped(found, stated, key)
        # A value of any type keeps its stated type for writing it again, if its class does not imply it.
        kept = stated if reference not in _SHAPES else None
        if isinstance(target, Array):
            return self._array(found, target, key, kept)
        if isinstance(target, Map):
            return self._map(found, target, key, kept)
        if kind.read is None:
            if is_abstract(target) and (stated is None or self._names.reference(stated) == reference):
                problem(DecodeError(f"{path_of(found)}: {abstract_in_answer(target, 'xsi:type')}"))
            return self._struct(found, target, key)
        value = kind.read(found)
        if kept is not None and reference_of(value) != reference:
            value = spelt(value, None, kept)
        self._keep(key, value)
        return value

    def _keep(self, key: _Key, value: Any) -> None:
        """Keep the value of an element for references to it, even while it is being read."""
        if key.id is not None:
            self._read.setdefault(key.id, {})[key.type] = value

    # types

    def _kind(self, reference: str) -> _Kind:
        known = self._kinds.get(reference)
        if known is None:
            known = self._kinds[reference] = self._learn(reference)
        return known

    def _learn(self, reference: str) -> _Kind:
        if reference in ANY_TYPES:
            return _Kind(None, None, True)
        target = _SHAPES.get(reference) or named(reference, self._types)
        read = part_reader(reference, self._types) if is_simple(target) else None
        is_struct = hasattr(target, "__wire__")
        may_be_stated = is_struct and (is_abstract(target) or bool(type_class(target).__wire__.derived))
        return _Kind(target, read, may_be_stated)

    def _stated(self, node: XmlElement) -> QualifiedName | None:
        """Return the type that an element states, or that its name is."""
        for attribute in _TYPES:
            text = node.get(attribute)
            if text is not None:
                return self._name(text, node)
        namespace, _, local = str(node.tag).rpartition("}")
        return QualifiedName(namespace[1:], local) if self._names.is_standard(namespace[1:]) else None

    def _name(self, text: str, node: XmlElement) -> QualifiedName | None:
        try:
            return read_name(text, node.nsmap)
        except ValueError:
            return None

    def _fitting(self, stated: QualifiedName, declared: str) -> str:
        """Return the type to read an element as: the one that it states, if that is compatible."""
        known = self._names.reference(stated)
        if known is None:
            return declared
        if declared in ANY_TYPES:
            return known
        target, other = self._kind(declared).target, self._kind(known).target
        derived = isinstance(target, type) and isinstance(other, type) and issubclass(other, target)
        return known if derived else declared

    # values

    def _untyped(self, node: XmlElement, stated: QualifiedName | None, key: _Key) -> Any:
        """Return the value of an element of any type that does not state a known type."""
        if any(node.get(mark) is not None for mark in _ARRAY_MARKS):
            return self._array(node, ANY_LIST, key, None)
        attributes = [name for name in map(str, node.attrib) if not name.startswith(_OF_ENCODING)]
        if len(node) or stated is not None or any(name != "id" for name in attributes):
            return AnyElement.from_lxml(self._references.inlined(node))
        return node.text or ""

    def _struct(self, node: XmlElement, cls: type[Any], key: _Key, is_answer: bool = False) -> Any:
        layout = layout_of(cls)
        if layout is None:
            # What SOAP encoding cannot represent is read literally.
            made = struct_reader(cls)(self._references.inlined(node))
            self._keep(key, made)
            return made
        made = blank(cls)
        self._keep(key, made)
        children = [child for child in node.iterchildren(etree.Element) if child.tag != _RESULT]
        strays: list[XmlElement] = []
        for child in children:
            member = layout.member(str(child.tag), made)
            if member is None:
                strays.append(child)
            else:
                self._put(made, member, child)
        first = layout.first
        if (
            is_answer
            and strays
            and first
            and strays[0] is children[0]
            and getattr(made, first.attribute) is None
        ):
            self._put(made, first, strays[0])
        for member in layout.beside:
            setattr(made, member.attribute, beside_reader(member, types_of(cls))(node))
        return made

    def _put(self, struct: Any, member: Member, node: XmlElement) -> None:
        wire = member.wire
        value: Any = None
        if wire.supplied is None or self._kind(wire.type).read is None:
            value = self.element(node, wire.type)
        elif (found := self._references.follow(node)) is not None:
            is_empty = found.text is None and not _is_null(found)
            value = value_given(wire, self._types) if is_empty else self.element(found, wire.type)
        held = getattr(struct, member.attribute) if wire.many else None
        if held is not None:
            held.append(value)
        else:
            setattr(struct, member.attribute, [value] if wire.many else value)

    def _array(self, node: XmlElement, array: Array, key: _Key, kept: QualifiedName | None) -> Any:
        made: Any = [] if kept is None else spelt([], None, kept)
        self._keep(key, made)
        items = list(node.iterchildren(etree.Element))
        try:
            facts = array_facts(node)
            if facts is None:
                made.extend(self._items(array, items))
                return made
            found, sizes = facts.arranged(items)
        except ValueError as error:
            problem(DecodeError(f"{path_of(node)}: cannot read the array: {error}"))
            return made
        item = self._item_type(array, facts.dimensions)
        if facts.of_arrays:
            item = ARRAY if item in ANY_TYPES else item
        elif facts.item:
            stated = self._name(facts.item, node)
            item = item if stated is None else self._fitting(stated, item)
        made.extend(shaped([None if one is None else self._item(one, item) for one in found], sizes))
        return made

    def _items(self, array: Array, items: Sequence[XmlElement]) -> list[Any]:
        own = items
        if not array.dimensions:
            own = [one for one in items if local_name(one.tag) == array.item] or items
        return [self._item(one, array.type) for one in own]

    def _item_type(self, array: Array, dimensions: int) -> str:
        """Return the item type of an array that states its number of dimensions."""
        item = array.type
        for _ in range(dimensions - 1):
            rows = named(item, self._types) if item not in ANY_TYPES else None
            if isinstance(rows, Array):
                item = rows.type
        return item

    def _item(self, node: XmlElement, declared: str) -> Any:
        if declared == ARRAY:
            found = self._references.follow(node)
            if found is None or is_nil(found):
                return None
            return self._array(found, ANY_LIST, _Key(self._references.identity(found), ARRAY), None)
        return self.element(node, declared)

    def _map(self, node: XmlElement, map_: Map, key: _Key, kept: QualifiedName | None) -> Any:
        made: Any = {} if kept is None else spelt({}, None, kept)
        self._keep(key, made)
        pairs: list[tuple[Any, Any]] = []
        for one in node.iterchildren(etree.Element):
            pair = self._references.follow(one)
            if pair is None:
                continue
            halves = {local_name(half.tag): half for half in pair.iterchildren(etree.Element)}
            name, value = halves.get(map_.key[0]), halves.get(map_.value[0])
            pairs.append(
                (
                    None if name is None else self.element(name, map_.key[1]),
                    None if value is None else self.element(value, map_.value[1]),
                )
            )
        found = mapping_of(pairs)
        if type(found) is not dict:
            # Values of duplicate keys are kept for references, too, and rather than the stated type.
            self._keep(key, found)
            return found
        made.update(found)
        return made


def array_reader(reference: str, types: ModuleType) -> Reader:
    """Return the reader of an array of SOAP encoding in a literal message."""

    def read(node: XmlElement) -> Any:
        return EncodedReader(node.getroottree().getroot(), types).element(node, reference)

    return read


def _is_null(node: XmlElement) -> bool:
    return is_nil(node) or node.get(_NULL) in TRUE_TEXTS


def _is_of(value: object, target: Any) -> bool:
    return isinstance(target, type) and isinstance(value, target)
