"""xs:anyType over XML, and elements of the contract at wildcards."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time
from decimal import Decimal
from importlib import import_module
from types import ModuleType
from typing import Any

from .any_element import AnyElement, write_element
from .enums import WireEnum
from .errors import EncodeError
from .names import XS, XSI, Declarations, QualifiedName, read_name, split_name
from .refusals import expected
from .scalars import NOT_WRITABLE, SCALARS, attribute_text, escape
from .simple import is_simple, is_value_enum, scoped_text_of
from .spelling import spelt
from .struct import Struct
from .wire import Namespace, named, type_class, types_of
from .xml_read import part_reader
from .xml_text import XSI_TYPE, Reader, XmlElement, is_nil
from .xml_write import Out, Writer, element_writer, struct_writer, type_name

__all__ = [
    "any_reader",
    "any_writer",
    "element_of",
    "known_value",
    "reference_of",
    "type_of",
    "write_any_element",
    "write_known",
]


_UNTYPED = ("", "")
"""The type name kept by a text that had no stated type."""


def any_reader(reference: str, types: ModuleType) -> Reader:
    """Return the reader of xs:anyType or xs:anySimpleType: by xsi:type, else as text, else as an element."""
    readers: dict[str, Reader] = {"xs:anySimpleType": lambda node: node.text or ""}

    def read(node: XmlElement) -> Any:
        if is_nil(node) and not len(node):
            return None
        stated = node.get(XSI_TYPE)
        if stated is None:
            if len(node) or node.keys():
                return AnyElement.from_lxml(node)
            return kept(node.text or "", node, "", _UNTYPED)
        try:
            name = read_name(stated, node.nsmap)
        except ValueError:
            return AnyElement.from_lxml(node)
        typed = _reference(name, types)
        if typed is None:
            return AnyElement.from_lxml(node)
        read_typed = readers.get(typed)
        if read_typed is None:
            read_typed = readers[typed] = part_reader(typed, types)
        return kept(read_typed(node), node, typed, (name.namespace, name.name))

    def kept(value: Any, node: XmlElement, typed: str, name: tuple[str, str]) -> Any:
        """Return a value that keeps the name of its type, if the value alone would be written with another type."""
        said = "" if _is_untyped(value, reference) else reference_of(value)
        if said == typed and (name[0] == XS or not typed.startswith("xs:")):
            return value
        keeping = spelt(value, None, name)
        return AnyElement.from_lxml(node) if keeping is value else keeping

    return read


def _reference(name: QualifiedName, types: ModuleType) -> str | None:
    """Return the client's name of a type in xsi:type, None if it is unknown."""
    if name.namespace == XS:
        return f"xs:{name.name}" if name.name in SCALARS else None
    known: Mapping[str, str] = getattr(types, "TYPES", {})
    return known.get(str(name))


def any_writer(name: str, namespace: Namespace, reference: str, types: ModuleType) -> Writer:
    """Return the writer of xs:anyType: a struct, a scalar or an element, with an xsi:type."""
    tag = namespace.prefixed(name)

    def write(value: Any, out: Out) -> None:
        if isinstance(value, Struct):
            stated = type_name(type_class(type(value)))
            struct_writer(type(value))(tag, value, f' xsi:type="{stated}"', out)
        elif isinstance(value, AnyElement) and not (value.children and reference == "xs:anySimpleType"):
            write_any_element(value, out, namespace.tag(name))
        elif _is_untyped(value, reference):
            out(f"<{tag}>{_escaped(value)}</{tag}>")
        else:
            _write_typed(name, namespace, value, types, out)

    return write


def _is_untyped(value: object, reference: str) -> bool:
    """Return whether a text is written without a type: because it was read so, or the declared type is simple."""
    if type(value) is str:
        return reference == "xs:anySimpleType"
    return getattr(value, "wire_type", None) == _UNTYPED


def _escaped(text: Any) -> str:
    try:
        return escape(text)
    except NOT_WRITABLE as error:
        raise EncodeError(f"cannot write {text!r}: {error}") from None


def write_any_element(element: AnyElement, out: Out, name: str = "") -> None:
    """Write an element, optionally under another {namespace}name; raise EncodeError."""
    try:
        write_element(element, out, name)
    except (TypeError, ValueError) as error:
        raise EncodeError(f"cannot write {element.name}: {error}") from None


def _write_typed(name: str, namespace: Namespace, value: Any, types: ModuleType, out: Out) -> None:
    """Write a value that is not a struct, with the name of its type."""
    declare = Declarations()
    reference, stated = type_of(value, types, declare)
    target = named(reference, types)
    tag = namespace.prefixed(name)
    if is_simple(target):
        try:
            text = scoped_text_of(target, types)(value, declare)
        except NOT_WRITABLE as error:
            raise EncodeError(f"cannot write {value!r}: {error}") from None
        out(f'<{tag}{declare} xsi:type="{stated}">{text}</{tag}>')
        return
    # An array or a map has a writer that starts with the tag itself.
    pieces: list[str] = []
    element_writer(name, namespace, reference, types, False)[1](value, pieces.append)
    out(f'<{tag}{declare} xsi:type="{stated}">')
    out("".join(pieces[1:]))


def type_of(value: Any, types: ModuleType, declare: Declarations) -> tuple[str, str]:
    """Return the type of a value that is not a struct, and its name for xsi:type.

    It is the type that was read, or else that of the value's class; raises EncodeError if there is none.
    """
    kept: tuple[str, str] | None = getattr(value, "wire_type", None)
    kept = None if kept == _UNTYPED else kept
    reference = reference_of(value) if kept is None else _reference(QualifiedName(*kept), types)
    if reference is None:
        raise EncodeError(f"cannot write {type(value).__name__} as xs:anyType")
    return reference, _stated(reference, QualifiedName(*kept) if kept else None, types, declare)


def _stated(reference: str, kept: QualifiedName | None, types: ModuleType, declare: Declarations) -> str:
    """Return the name of a type for xsi:type."""
    if kept is None and reference.startswith("xs:"):
        return reference
    if kept is None:
        known: Mapping[str, str] = getattr(types, "TYPES", {})
        name = next((name for name, one in known.items() if one == reference), None)
        if name is None:
            raise EncodeError(f"cannot write {reference} as xs:anyType: the contract has no such type")
        kept = QualifiedName(*split_name(name))
    if not kept.namespace:
        return kept.name
    return f"{'xs' if kept.namespace == XS else declare(kept.namespace)}:{kept.name}"


_REFERENCES: tuple[tuple[type, str], ...] = (
    (bool, "xs:boolean"),
    (str, "xs:string"),
    (float, "xs:double"),
    (Decimal, "xs:decimal"),
    (bytes, "xs:base64Binary"),
    (datetime, "xs:dateTime"),
    (date, "xs:date"),
    (time, "xs:time"),
    (QualifiedName, "xs:QName"),
)


def reference_of(value: object) -> str | None:
    """Return the type implied by a value's class, None if there is none."""
    if isinstance(value, (WireEnum, Struct)) or is_value_enum(type(value)):
        return type_class(type(value)).__name__
    if isinstance(value, int) and not isinstance(value, bool):
        # By size, because few services accept an xs:integer for an int or long.
        size = max(value, ~value).bit_length()
        return "xs:int" if size < 32 else "xs:long" if size < 64 else "xs:integer"
    return next((reference for kind, reference in _REFERENCES if isinstance(value, kind)), None)


def known_value(element: AnyElement, types: ModuleType) -> Any:
    """Return the value of an element as the contract reads it; raise LookupError if it is unknown."""
    known: Mapping[str, str] = getattr(types, "ELEMENTS", {})
    if element.name not in known:
        raise LookupError(f"the contract has no element {element.name}")
    return part_reader(known[element.name], types)(element.to_lxml())


def element_of(value: object) -> AnyElement:
    """Return the element for a struct of the contract; raise TypeError if it has none."""
    pieces: list[str] = []
    write_known(value, pieces.append)
    namespaces = import_module(f"{types_of(type(value)).__name__}.namespaces").ALL
    declared = {"xsi": XSI, "xs": XS, **{one.prefix: one.uri for one in namespaces}}
    stated = "".join(f' xmlns:{prefix}="{attribute_text(uri)}"' for prefix, uri in declared.items())
    return AnyElement.from_text(f"<_{stated}>{''.join(pieces)}</_>").children[0]


def write_known(value: object, out: Out) -> None:
    """Write a struct as the contract's element for it; raise EncodeError if it has none."""
    if not isinstance(value, Struct):
        raise expected("AnyElement", value)
    cls = type(value)
    types = types_of(cls)
    known: Mapping[str, str] = getattr(types, "ELEMENTS", {})
    name = next((name for name, one in known.items() if one == cls.__name__), None)
    if name is None and cls.__wire__.element:
        local, namespace = cls.__wire__.element
        name = namespace.tag(local)
    if name is None:
        raise EncodeError(f"the contract has no element for {cls.__name__}; use an AnyElement")
    uri, local = split_name(name)
    namespaces = import_module(f"{types.__name__}.namespaces").ALL
    namespace = next((one for one in namespaces if one.uri == uri), Namespace("", ""))
    element_writer(local, namespace, cls.__name__, types, False)[1](value, out)
