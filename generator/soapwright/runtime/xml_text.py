"""The text of one XML element or attribute, for the readers of all types: its value, and whether it is nil or invalid."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import Any, TypeAlias

from lxml import etree

from .enums import WireEnum
from .errors import DecodeError
from .names import XSI
from .scalars import NOT_OF_TYPE, TRUE_TEXTS, in_words
from .simple import Convert, is_value_enum, scoped_converter
from .tolerant_reading import problem

__all__ = [
    "XSI_NIL",
    "XSI_TYPE",
    "Reader",
    "XmlElement",
    "empty_value",
    "is_nil",
    "leaf_reader",
    "path_of",
    "read_leaf",
    "read_text",
    "scoped_reader",
    "unreadable",
]

XmlElement: TypeAlias = etree._Element  # pyright: ignore[reportPrivateUsage] - lxml has no other name for it

Reader: TypeAlias = Callable[[XmlElement], Any]

XSI_NIL = f"{{{XSI}}}nil"
XSI_TYPE = f"{{{XSI}}}type"
_HAVE_EMPTY: tuple[type[Any], ...] = (str, bytes, list)


def is_nil(node: XmlElement) -> bool:
    """Return whether an element is nil."""
    return node.get(XSI_NIL) in TRUE_TEXTS


def path_of(node: XmlElement) -> str:
    """Return the path of names to an element."""
    return "/".join(etree.QName(step).localname for step in (*reversed(list(node.iterancestors())), node))


def unreadable(node: XmlElement, text: str | None, error: Exception) -> DecodeError:
    """Return the error for an invalid text of an element or of one of its attributes."""
    return DecodeError(f"{path_of(node)}: cannot read {(text or '')[:80]!r}: {error}")


def read_text(convert: Convert | None, text: str, node: XmlElement) -> Any:
    """Convert a text; if it is invalid, record a problem of the response at the node."""
    try:
        return text if convert is None else convert(text)
    except NOT_OF_TYPE as error:
        problem(unreadable(node, text, in_words(convert, error)))
        return None


def read_leaf(node: XmlElement, convert: Convert | None) -> Any:
    """Return the value of an element that holds a text; None where it is nil, or has no text and no empty value."""
    text = node.text
    if text is None:
        return None if is_nil(node) else empty_value(convert)
    return read_text(convert, text, node)


def empty_value(convert: Convert | None) -> Any:
    """Return the value of an element without text: None, unless its type has an empty value."""
    if convert is None:
        return ""
    try:
        value: Any = convert("")
    except NOT_OF_TYPE:
        return None
    if isinstance(value, WireEnum) or is_value_enum(type(value)):
        return value if value.known else None
    return value if isinstance(value, _HAVE_EMPTY) else None


def leaf_reader(convert: Convert | None) -> Reader:
    """Return the reader of an element that holds a text."""
    return lambda node: read_leaf(node, convert)


def scoped_reader(target: Any, types: ModuleType) -> Reader:
    """Return the reader of an element whose text contains qualified names."""
    convert = scoped_converter(target, types)

    def read(node: XmlElement) -> Any:
        return read_leaf(node, lambda text: convert(text, node.nsmap))

    return read
