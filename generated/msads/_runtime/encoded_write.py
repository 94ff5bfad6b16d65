"""Write messages in SOAP encoding (SOAP 1.1, 5; SOAP 1.2 part 2, 3), with the type of every element.

None and NIL are nil where the contract requires a value. A list, dict or struct that contains itself is
written once, with references from inside; an object that merely occurs twice is written twice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from types import ModuleType
from typing import Any

from .any_element import AnyElement
from .any_xml import type_of, write_any_element
from .constructors import value_given
from .encoded_array_types import ArrayTypes, paths, rows_of
from .encoded_names import ANY_LIST, ANY_MAP, APACHE, ENCODING_1_1, ENCODING_1_2, has_own_codec, type_names
from .errors import EncodeError
from .named_tuple import NamedTuple
from .names import Declarations
from .nil import NIL
from .pairs import pairs_of
from .per_class import per_class
from .refusals import expected, items_of, refuse_abstract
from .scalars import NOT_WRITABLE
from .simple import ScopedToText, is_simple, scoped_text_of
from .struct import Message, Struct
from .whole import whole_member
from .wire import (
    ANY_TYPES,
    Array,
    Map,
    Member,
    Namespace,
    StructWire,
    class_of,
    is_plain,
    members,
    named,
    type_class,
    types_of,
)
from .xml_write import attribute_of, struct_writer, text_beside

__all__ = ["EncodedWriter", "attributes_of"]

_LISTS: tuple[type[Any], ...] = (list, tuple)
_DICT: type[Any] = dict


def attributes_of(version: str) -> str:
    """Return the attributes that declare an element and its content to be in a version of SOAP encoding."""
    namespace = ENCODING_1_2 if version == "1.2" else ENCODING_1_1
    return f' xmlns:soapenc="{namespace}" s:encodingStyle="{namespace}"'


class _Place(NamedTuple):
    """An element's name, and its attributes apart from those of its value."""

    name: str
    namespace: Namespace
    attributes: str = ""

    @property
    def tag(self) -> str:
        return self.namespace.prefixed(self.name)

    def having(self, attributes: str) -> _Place:
        """Return the element with additional attributes."""
        return _Place(self.name, self.namespace, f"{self.attributes}{attributes}")


class EncodedWriter:
    """Writes the elements of one message in a version of SOAP encoding.

    `pieces` is the text of the document so far.
    """

    def __init__(self, pieces: list[str], types: ModuleType, version: str) -> None:
        self._pieces = pieces
        self._out = pieces.append
        self._types = types
        self._names = type_names(types)
        self._is_1_2 = version == "1.2"
        self._stated = ArrayTypes(types, self._names, version)
        self._open: dict[int, int] = {}
        """Objects being written, by identity, with the index of their start tags in `pieces`."""
        self._ids: dict[int, str] = {}
        self._texts: dict[str, ScopedToText] = {}

    def body(self, tag: str, value: Message, attributes: str) -> None:
        """Write the wrapper of a message and its parts.

        Without a tag, only the parts with these attributes.
        """
        cls: type[Any] = type(value)
        whole = whole_member(cls)
        if whole is not None:
            wire: StructWire = cls.__wire__
            held = getattr(value, whole.attribute)
            self.element(wire.name, wire.namespace, whole.wire.type, held, attributes)
        elif has_own_codec(cls):
            struct_writer(cls)(tag, value, attributes, self._out)
        elif tag:
            own, text = self._beside(value)
            self._out(f"<{tag}{attributes}{own}>{text}")
            self._fields(value, "")
            self._out(f"</{tag}>")
        else:
            self._fields(value, attributes)

    def element(
        self, name: str, namespace: Namespace, reference: str, value: Any, attributes: str = ""
    ) -> None:
        """Write an element of a type; raise EncodeError for a value that is not of the type."""
        if value is None or value is NIL:
            self._out(f'<{namespace.prefixed(name)}{attributes} xsi:nil="true"/>')
        elif reference in ANY_TYPES:
            self._anything(_Place(name, namespace, attributes), value)
        else:
            self._of_type(
                _Place(name, namespace, attributes), reference, self._names.stated(reference), value
            )

    def _anything(self, place: _Place, value: Any) -> None:
        """Write a value of any type, as the type that it was read as or that its class implies."""
        kept = getattr(value, "wire_type", None)
        if isinstance(value, Struct):
            self._struct(place, Struct, value)
        elif isinstance(value, AnyElement):
            write_any_element(value, self._out, place.namespace.tag(place.name))
        elif kept is None and isinstance(value, _DICT):
            self._map(place.having(f' xmlns:apache="{APACHE}" xsi:type="apache:Map"'), ANY_MAP, value)
        elif kept is None and isinstance(value, _LISTS) and not hasattr(value, "_fields"):
            self._array(place, ANY_LIST, None, value)
        else:
            declare = Declarations()
            reference, stated = type_of(value, self._types, declare)
            self._of_type(place.having(str(declare)), reference, stated, value)

    def _of_type(self, place: _Place, reference: str, stated: str | None, value: Any) -> None:
        """Write a value of a type; an anonymous type is not stated."""
        to_text = self._texts.get(reference)
        typed = f' xsi:type="{stated}"' if stated else ""
        if to_text is not None:
            self._simple(place, typed, to_text, value)
            return
        target = named(reference, self._types)
        if isinstance(target, Array):
            self._array(place.having(typed), target, stated, value)
        elif isinstance(target, Map):
            self._map(place.having(typed), target, value)
        elif is_simple(target):
            to_text = self._texts[reference] = scoped_text_of(target, self._types)
            self._simple(place, typed, to_text, value)
        else:
            self._struct(place, target, value)

    def _simple(self, place: _Place, typed: str, to_text: ScopedToText, value: Any) -> None:
        declare = Declarations()
        try:
            text = to_text(value, declare)
        except NOT_WRITABLE as error:
            raise EncodeError(f"cannot write {value!r}: {error}") from None
        tag = place.tag
        self._out(f"<{tag}{declare}{place.attributes}{typed}>{text}</{tag}>")

    def _whole(self, place: _Place, value: Any, attributes: str, write: Callable[[], None]) -> None:
        """Write an element around what `write` writes, or a reference to it if it contains itself."""
        key, tag = id(value), place.tag
        if key in self._open:
            self._refer(tag, key)
            return
        self._open[key] = len(self._pieces)
        self._out(f"<{tag}{place.attributes}{attributes}>")
        write()
        self._out(f"</{tag}>")
        del self._open[key]

    def _refer(self, tag: str, key: int) -> None:
        known = self._ids.get(key)
        if known is None:
            known = self._ids[key] = f"id{len(self._ids) + 1}"
            start = self._pieces[self._open[key]]
            self._pieces[self._open[key]] = (
                f'{start[:-1]} {"soapenc:id" if self._is_1_2 else "id"}="{known}">'
            )
        self._out(f'<{tag} soapenc:ref="{known}"/>' if self._is_1_2 else f'<{tag} href="#{known}"/>')

    def _array(self, place: _Place, array: Array, stated: str | None, values: Any) -> None:
        sizes, rows, item = rows_of(array, values, self._types)
        attributes = ""
        if array.dimensions:
            attributes = "" if stated else ' xsi:type="soapenc:Array"'
            attributes += self._stated.array_type(item, sizes)
        path = paths(sizes)

        def write() -> None:
            for index, one in enumerate(rows):
                try:
                    self.element(array.item, array.namespace, item, one)
                except EncodeError as error:
                    raise EncodeError(error.reason, (*path(index), *error.path)) from None

        self._whole(place, values, attributes, write)

    def _map(self, place: _Place, map_: Map, pairs: Any) -> None:
        listed = list(pairs_of(pairs))
        attributes, pair = "", ""
        if map_.pair is not None:
            name = map_.pair[1].prefixed(map_.pair[0])
            pair = f' xsi:type="{name}"'
            attributes = self._stated.sized(name, "", [len(listed)])
        item = map_.namespace.prefixed(map_.item)

        def write() -> None:
            for key, value in listed:
                self._out(f"<{item}{pair}>")
                try:
                    self.element(map_.key[0], map_.pair_namespace, map_.key[1], key)
                    self.element(map_.value[0], map_.pair_namespace, map_.value[1], value)
                except EncodeError as error:
                    raise error.below(f"[{key!r}]") from None
                self._out(f"</{item}>")

        self._whole(place, pairs, attributes, write)

    def _struct(self, place: _Place, cls: type[Any], value: Any) -> None:
        """Write a struct with the name of its own type, which may be derived from the declared one."""
        own = class_of(value)
        if not isinstance(value, type_class(cls)):
            raise expected(cls.__name__, value)
        refuse_abstract(own)
        stated = self._names.stated(type_class(own).__name__)
        typed = place.having(f' xsi:type="{stated}"') if stated else place
        if has_own_codec(own):
            struct_writer(own)(typed.tag, value, typed.attributes, self._out)
            return
        attributes, text = self._beside(value)

        def write() -> None:
            self._out(text)
            self._fields(value, "")

        self._whole(typed, value, attributes, write)

    def _fields(self, value: Any, attributes: str) -> None:
        """Write the elements of a struct, each with these attributes."""
        cls = class_of(value)
        if not is_plain(cls):
            # Imported late: only structs with exclusive fields need it.
            from .xml_write_general import check_choices

            check_choices(value)
        for member in _elements(cls):
            wire, one = member.wire, getattr(value, member.attribute)
            if one is None and wire.always:
                one = value_given(wire, self._types)
            if one is None and not (wire.required and not wire.many):
                continue
            index = -1
            try:
                for item in items_of(one) if wire.many else (one,):
                    index += 1
                    self.element(wire.name, member.namespace, wire.type, item, attributes)
            except EncodeError as error:
                inner = error.below(f"[{index}]") if wire.many and index >= 0 else error
                raise inner.below(member.attribute) from None

    def _beside(self, value: Any) -> tuple[str, str]:
        """Return the attributes of a struct, as text, and the text of one without elements."""
        cls = class_of(value)
        attributes, text, declare = "", "", Declarations()
        for member in members(cls):
            if member.wire.place in ("attribute", "text"):
                one = getattr(value, member.attribute)
                if one is not None:
                    written = text_beside(member, one, types_of(cls), declare)
                    if member.wire.place == "text":
                        text = written
                    else:
                        attributes += f" {attribute_of(member, written)}"
        return f"{declare}{attributes}", text


@per_class
def _elements(cls: type[Any]) -> Iterable[Member]:
    return [member for member in members(cls) if member.wire.place == "element"]
