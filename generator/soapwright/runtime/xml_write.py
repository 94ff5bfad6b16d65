"""Write structs as XML.

A writer is a function of a value and of `out`, which takes pieces of text. Tags are written with the fixed
prefixes of the client's namespaces, which the envelope declares, so a document needs no other declarations.
"""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import Any, TypeAlias

from .enums import WireEnum, WireFlags
from .errors import EncodeError
from .nil import NIL
from .per_class import per_class
from .scalars import NOT_WRITABLE, SCALARS, Scalar
from .struct import Struct
from .wire import (
    UNQUALIFIED,
    Array,
    Map,
    Member,
    Namespace,
    StructWire,
    Tokens,
    items_of,
    members,
    named,
    types_of,
)

__all__ = ["Out", "ToText", "Writer", "element_writer", "struct_writer", "text_of"]

Out: TypeAlias = Callable[[str], None]
Writer: TypeAlias = Callable[[Any, Out], None]
ToText: TypeAlias = Callable[[Any], str]


def element_writer(
    tag: str, reference: str, types: ModuleType, nillable: bool
) -> tuple[ToText | None, Writer]:
    """Return how to write an element of a type: by its text alone, where that is all, and as a whole."""
    if reference == "xs:anyType":
        return None, _nillable(tag, nillable, _any_writer(tag))
    target = named(reference, types)
    if isinstance(target, Array):
        write = _array_writer(tag, target, types)
    elif isinstance(target, Map):
        write = _map_writer(tag, target, types)
    elif isinstance(target, (Scalar, Tokens)) or issubclass(target, WireEnum):
        to_text = text_of(target, types)
        return to_text, _nillable(tag, nillable, _text_writer(tag, to_text))
    else:
        write = _polymorphic_writer(tag, target)
    return None, _nillable(tag, nillable, write)


def text_of(target: Any, types: ModuleType) -> ToText:
    """Return the function that gives a simple value's text, escaped."""
    if isinstance(target, Scalar):
        return target.write
    if isinstance(target, Tokens):
        token = text_of(named(target.type, types), types)
    elif issubclass(target, WireFlags):
        token = SCALARS["string"].write
    else:
        return SCALARS["string"].write

    def join(values: list[Any]) -> str:
        if not isinstance(values, (list, tuple)):
            raise TypeError("not a list")
        return " ".join(map(token, values))

    return join


@per_class
def struct_writer(cls: type[Any]) -> Callable[[str, Any, str, Out], None]:
    """Return the function that writes an element of exactly this struct: (tag, value, attributes, out)."""
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
                    # Nil, or an error that the whole writer words better.
                    pass
            try:
                field.write(item, out)
            except EncodeError as error:
                raise error.below(field.attribute) from None
        out(f"</{tag}>")

    return write


class _Field:
    """One element of a struct; how it is written is settled when a value is first there."""

    __slots__ = ("_member", "_types", "attribute", "end", "required_nil", "start", "to_text", "write")

    def __init__(self, member: Member, types: ModuleType) -> None:
        self._member = member
        self._types = types
        tag = member.namespace.prefixed(member.wire.name)
        self.attribute = member.attribute
        self.start = f"<{tag}>"
        self.end = f"</{tag}>"
        self.required_nil = _nil(tag) if member.wire.required and member.wire.nillable else ""
        self.to_text: ToText | None = None
        self.write: Writer = self._first

    def _first(self, value: Any, out: Out) -> None:
        wire = self._member.wire
        to_text, write = element_writer(self.start[1:-1], wire.type, self._types, wire.nillable)
        if wire.many:
            self.write = _repeated(write)
        else:
            self.write = write
            self.to_text = to_text
        self.write(value, out)


def _nil(tag: str) -> str:
    return f'<{tag} xsi:nil="true"/>'


def _nillable(tag: str, nillable: bool, write: Writer) -> Writer:
    nil = _nil(tag)

    def write_or_nil(value: Any, out: Out) -> None:
        if value is not NIL:
            write(value, out)
        elif nillable:
            out(nil)
        else:
            raise EncodeError("NIL, but the contract does not let this be nil; leave it out with None")

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


def _repeated(write: Writer) -> Writer:
    def write_all(values: Any, out: Out) -> None:
        for index, value in enumerate(items_of(values)):
            _item(write, NIL if value is None else value, out, index)

    return write_all


def _item(write: Writer, value: Any, out: Out, index: object) -> None:
    try:
        write(value, out)
    except EncodeError as error:
        raise error.below(f"[{index!r}]") from None


def _array_writer(tag: str, array: Array, types: ModuleType) -> Writer:
    item = array.namespace.prefixed(array.item)
    # None among the items is nil: leaving it out would move those behind it.
    _, write_item = element_writer(item, array.type, types, True)
    write_items = _repeated(write_item)
    start, end = f"<{tag}>", f"</{tag}>"

    def write(values: Any, out: Out) -> None:
        out(start)
        write_items(values, out)
        out(end)

    return write


def _map_writer(tag: str, map_: Map, types: ModuleType) -> Writer:
    item = map_.namespace.prefixed(map_.item)
    key, value = (
        element_writer(map_.pair_namespace.prefixed(name), reference, types, True)[1]
        for name, reference in (map_.key, map_.value)
    )

    def write(pairs: Any, out: Out) -> None:
        if not isinstance(pairs, dict):
            raise EncodeError(f"expected a dict, got {pairs!r}")
        out(f"<{tag}>")
        for name, content in pairs.items():
            out(f"<{item}>")
            _item(key, NIL if name is None else name, out, name)
            _item(value, NIL if content is None else content, out, name)
            out(f"</{item}>")
        out(f"</{tag}>")

    return write


def _polymorphic_writer(tag: str, cls: type[Any]) -> Writer:
    write_own: Callable[[str, Any, str, Out], None] | None = None

    def write(value: Any, out: Out) -> None:
        nonlocal write_own
        actual = type(value)
        if actual is cls:
            if write_own is None:
                # Not before it is needed, because structs may contain each other.
                write_own = struct_writer(cls)
            write_own(tag, value, "", out)
        elif isinstance(value, cls):
            # A class that a user wrote is, on the wire, the one that it extends.
            stated = "" if actual.__wire__ is cls.__wire__ else f' xsi:type="{_type_name(actual)}"'
            struct_writer(actual)(tag, value, stated, out)
        else:
            raise EncodeError(f"expected {cls.__name__}, got {value!r}")

    return write


def _type_name(cls: type[Any]) -> str:
    wire: StructWire = cls.__wire__
    return wire.namespace.prefixed(wire.name)


def _opening_writer(beside: list[Member], types: ModuleType) -> Callable[[str, Any, str, Out], None]:
    """Return the function that writes a start tag with the struct's attributes, and the text behind it."""

    def write(tag: str, value: Any, attributes: str, out: Out) -> None:
        text = ""
        for member in beside:
            item = getattr(value, member.attribute)
            if item is None:
                continue
            to_text = text_of(named(member.wire.type, types), types)
            try:
                written = to_text(item)
            except NOT_WRITABLE as error:
                raise EncodeError(f"cannot write {item!r}: {error}", (member.attribute,)) from None
            if member.wire.place == "text":
                text = written
            else:
                name = _attribute_name(member.namespace, member.wire.name)
                quoted = written.replace('"', "&quot;").replace("\n", "&#10;").replace("\t", "&#9;")
                attributes = f'{attributes} {name}="{quoted}"'
        out(f"<{tag}{attributes}>{text}")

    return write


def _attribute_name(namespace: Namespace, name: str) -> str:
    return name if namespace is UNQUALIFIED or not namespace.uri else namespace.prefixed(name)


def _any_writer(tag: str) -> Writer:
    """Return the writer of xs:anyType: a struct or a scalar, with the xsi:type that says which."""

    def write(value: Any, out: Out) -> None:
        if isinstance(value, Struct):
            struct_writer(type(value))(tag, value, f' xsi:type="{_type_name(type(value))}"', out)
            return
        name = _ANY_SCALARS.get(type(value))
        if name is None:
            raise EncodeError(f"cannot write {type(value).__name__} where any type may stand")
        out(f'<{tag} xsi:type="xs:{name}">{SCALARS[name].write(value)}</{tag}>')

    return write


_ANY_SCALARS: dict[type, str] = {
    str: "string",
    bool: "boolean",
    int: "long",
    float: "double",
    bytes: "base64Binary",
}
