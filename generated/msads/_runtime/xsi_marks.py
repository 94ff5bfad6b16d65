"""What an element states in addition to its value, and has to be written again.

That is a redundant xsi:type, one that narrows a simple type or adds attributes, and an xsi:nil. A value
carries this itself, so that it can be moved; for a value that cannot, such as a bool, its container does.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from types import ModuleType
from typing import Any

from .any_element import AnyElement
from .errors import EncodeError
from .named_tuple import NamedTuple
from .names import XML, XSI, Declarations, QualifiedName, read_name, split_name, write_name
from .nil import NIL
from .refusals import items_of
from .scalars import attribute_text
from .spelling import SpeltList, spelt
from .struct import Struct
from .wire import ANY_TYPES, StructWire, named, type_class
from .xml_text import XSI_NIL, XSI_TYPE, XmlElement, is_nil
from .xml_write import Out, Writer

__all__ = [
    "AsRead",
    "Mark",
    "attributes_text",
    "keep_item",
    "keeping",
    "kept",
    "kept_item",
    "mark_of",
    "marked",
    "marked_items",
    "marked_items_writer",
]

_LIST: type[Any] = list
"""An untyped alias, because type checkers narrow the builtin too far."""


class Mark(NamedTuple):
    """What an element stated: nil, and the name of its type, None if it did not.

    `attributes` are (name, text) of attributes that this type has and the contract's does not.
    """

    nil: bool | None
    type: QualifiedName | None
    attributes: tuple[tuple[str, str], ...] = ()


_USUAL = (None, Mark(nil=True, type=None))
"""Marks of items that need not be kept."""


class AsRead:
    """What a struct's element stated that its fields do not express.

    `nil`: it was nil although it has attributes. `mark`: what its element stated. `marks`: field → (value,
    what its element stated), for values that do not carry it themselves. `stated`: attributes that had their
    default value. `empty`: the values of fields whose elements were empty, by their default. `texts`: (field,
    index of the item or 0) → (value, its text). `order`: fields of an xs:all. `elements`: (value, index of the
    alternative) if the value's class implies another one.
    """

    __slots__ = ("elements", "empty", "mark", "marks", "nil", "order", "stated", "texts")

    def __init__(self) -> None:
        self.nil = False
        self.mark: Mark | None = None
        self.marks: dict[str, tuple[Any, Mark]] = {}
        self.stated: set[str] = set()
        self.empty: dict[str, Any] = {}
        self.texts: dict[tuple[str, int], tuple[Any, str]] = {}
        self.order: list[str] = []
        self.elements: list[tuple[Any, int]] = []


def mark_of(node: XmlElement, value: Any, reference: str, types: ModuleType, nillable: bool) -> Mark | None:
    """Return what has to be stated again for an element of a type, None if nothing."""
    if isinstance(value, AnyElement):
        # Its class has all attributes of its element.
        return None
    stated = node.get(XSI_TYPE)
    name = None if stated is None else _needless(stated, node, value, reference, types)
    nil = is_nil(node) if nillable and node.get(XSI_NIL) is not None else None
    if value is not None and nil:
        # A struct with attributes knows its type itself.
        nil = None
    if name is None and nil is None:
        return None
    simple = not isinstance(value, Struct) or _stands_for_text(type(value))
    return Mark(nil, name, tuple(_beside(node)) if name is not None and simple else ())


def _stands_for_text(cls: type[Any]) -> bool:
    """Return whether a class represents an element with a simple type, and so does not imply the type."""
    wire: StructWire = type_class(cls).__wire__
    return wire.element is not None and any(one.place == "text" for one in wire.fields.values())


def _beside(node: XmlElement) -> Iterator[tuple[str, str]]:
    """Yield the attributes of an element apart from xsi and declarations."""
    for name, text in node.items():
        if not str(name).startswith(f"{{{XSI}}}"):
            yield str(name), str(text)


def _needless(
    stated: str, node: XmlElement, value: Any, reference: str, types: ModuleType
) -> QualifiedName | None:
    """Return the name of a stated type that the value's class would not state again."""
    if value is not None and reference in ANY_TYPES:
        # Such values keep their type themselves.
        return None
    try:
        name = read_name(stated, node.nsmap)
    except ValueError:
        return None
    cls: type[Any] = value.__class__
    wire: StructWire | None = getattr(cls, "__wire__", None)
    if wire is not None:
        own = type_class(cls)
        is_said = own is type_class(named(reference, types)) and name.name == own.__wire__.name
        if not (is_said or _stands_for_text(cls)):
            return None
    return name


def keeping(value: Any, mark: Mark, reference: str) -> Any:
    """Return a copy of a value that carries a mark; None if its class cannot."""
    if isinstance(value, _LIST):
        made = value if isinstance(value, SpeltList) else SpeltList(value)
        made.mark = mark
        return made
    if not isinstance(value, Struct):
        text, type_name = getattr(value, "wire_text", None), getattr(value, "wire_type", None)
        made = spelt(value, text, type_name, (reference, mark))
        return None if made is value else made
    try:
        as_read: AsRead | None = getattr(value, "_as_read", None)
        value._as_read = as_read or AsRead()  # type: ignore[attr-defined]
    except AttributeError:
        return None
    value._as_read.mark = mark  # type: ignore[attr-defined]
    return value


def kept(value: Any, reference: str) -> Mark | None:
    """Return the mark that a value carries, if it is for an element of this type."""
    if isinstance(value, SpeltList):
        mark: Mark | None = value.mark
        return mark
    stated: tuple[str, Mark] | None = getattr(value, "wire_mark", None)
    if stated is not None:
        # The base of another element's type may differ.
        return stated[1] if stated[0] == reference else None
    as_read: AsRead | None = getattr(value, "_as_read", None)
    return None if as_read is None else as_read.mark


def keep_item(values: Any, item: Any, mark: Mark) -> Any:
    """Return a list that keeps a mark for its last item."""
    if mark in _USUAL:
        return values
    made = values if isinstance(values, SpeltList) else SpeltList(values)
    if made.marks is None:
        made.marks = {}
    made.marks[len(made) - 1] = item, mark
    return made


def kept_item(values: Any, index: int, item: Any) -> Mark | None:
    """Return the mark of an item, if the item is still at its index."""
    marks = values.marks if isinstance(values, SpeltList) else None
    found = None if marks is None else marks.get(index)
    return found[1] if found is not None and found[0] == item else None


def marked_items(items: list[Any], nodes: list[XmlElement], reference: str, types: ModuleType) -> list[Any]:
    """Return the items of an array of a type, in a list that keeps what their elements stated."""
    if len(items) != len(nodes):
        return items
    marks = {
        index: (item, mark)
        for index, (item, node) in enumerate(zip(items, nodes, strict=True))
        if node.keys() and (mark := mark_of(node, item, reference, types, nillable=True)) not in _USUAL
    }
    if not marks:
        return items
    made = SpeltList(items)
    made.marks = marks
    return made


def marked_items_writer(start: str, write_item: Writer, end: str) -> Writer:
    """Return the writer of an array whose items may have marks, between its tags."""

    def write(values: Any, out: Out) -> None:
        out(start)
        index = -1
        try:
            for one in items_of(values):
                index += 1
                mark = kept_item(values, index, one)
                item = write_item if mark is None else marked(write_item, mark)
                item(NIL if one is None else one, out)
        except EncodeError as error:
            raise error if index < 0 else error.below(f"[{index}]") from None
        out(end)

    return write


def marked(writer: Writer, mark: Mark) -> Writer:
    """Return a writer of the same element that states again what was read."""

    def write(value: Any, out: Out) -> None:
        pieces: list[str] = []
        writer(value, pieces.append)
        start, rest = pieces[0], "".join(pieces[1:])
        end = next(place for place, letter in enumerate(start) if letter in " />")
        tag, attributes = start[:end], start[end:].partition(">")[0]
        if mark.type is not None and "xsi:type=" not in attributes:
            declare = Declarations("_t")
            name, others = write_name(mark.type, declare), attributes_text(mark.attributes, declare)
            tag = f'{tag}{declare} xsi:type="{name}"{others}'
        if mark.nil is False and "xsi:nil=" not in attributes:
            tag = f'{tag} xsi:nil="false"'
        out(f"{tag}{start[end:]}{rest}")

    return write


def attributes_text(attributes: Iterable[tuple[str, str]], declare: Declarations) -> str:
    """Return the text of attributes for a start tag; each is a name, or {namespace}name, and a text."""
    pieces: list[str] = []
    for name, text in attributes:
        uri, local = split_name(name)
        prefix = "xml:" if uri == XML else f"{declare(uri)}:" if uri else ""
        pieces.append(f' {prefix}{local}="{attribute_text(text)}"')
    return "".join(pieces)
