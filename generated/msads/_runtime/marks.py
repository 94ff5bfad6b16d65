"""What an element states beside its value, where the value alone would not have it stated again.

That is an xsi:type which says what the value's class says anyhow, narrows a simple type or adds attributes to it, and
an xsi:nil. A value keeps it itself, so that it can be moved; for one that cannot, such as a bool, what holds it does.
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
from .scalars import attribute_text
from .spelling import SpeltList, spelt
from .struct import Struct
from .wire import ANY_TYPES, StructWire, items_of, named, type_class
from .xml_read import XSI_NIL, XSI_TYPE, XmlElement, is_nil
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
"""By a name that leaves what lists hold open, for type checkers."""


class Mark(NamedTuple):
    """What an element stated: whether it is nil, and the name of its type, None where it did not; and the attributes
    that this type has and the contract's does not: (name, text) of each."""

    nil: bool | None
    type: QualifiedName | None
    attributes: tuple[tuple[str, str], ...] = ()


_USUAL = (None, Mark(nil=True, type=None))
"""What an item stated whose value says as much."""


class AsRead:
    """What the fields of a struct do not say of the element that it was read from.

    `nil`: it was nil itself, though it has attributes. `mark`: what its element stated. `marks`: field → (value,
    what its element stated), where the value does not keep it itself. `stated`: attributes that stood there with the
    value they have by default. `empty`: the values of fields whose elements were empty, by their default. `texts`:
    field → (value, its text). `order`: fields of an xs:all. `elements`: (value, index of the alternative) where the
    value's class says another one.
    """

    __slots__ = ("elements", "empty", "mark", "marks", "nil", "order", "stated", "texts")

    def __init__(self) -> None:
        self.nil = False
        self.mark: Mark | None = None
        self.marks: dict[str, tuple[Any, Mark]] = {}
        self.stated: set[str] = set()
        self.empty: dict[str, Any] = {}
        self.texts: dict[str, tuple[Any, str]] = {}
        self.order: list[str] = []
        self.elements: list[tuple[Any, int]] = []


def mark_of(node: XmlElement, value: Any, reference: str, types: ModuleType, nillable: bool) -> Mark | None:
    """Return what is to be stated again of an element of a type, None where that is nothing."""
    if isinstance(value, AnyElement):
        # It has all attributes of its element.
        return None
    stated = node.get(XSI_TYPE)
    name = None if stated is None else _needless(stated, node, value, reference, types)
    nil = is_nil(node) if nillable and node.get(XSI_NIL) is not None else None
    if value is not None and nil:
        # What a struct is that has attributes, it knows itself.
        nil = None
    if name is None and nil is None:
        return None
    simple = not isinstance(value, Struct) or _stands_for_text(type(value))
    return Mark(nil, name, tuple(_beside(node)) if name is not None and simple else ())


def _stands_for_text(cls: type[Any]) -> bool:
    """Whether a class is that of an element whose type is simple, so that it says nothing of the type."""
    wire: StructWire = type_class(cls).__wire__
    return wire.element is not None and any(one.place == "text" for one in wire.fields.values())


def _beside(node: XmlElement) -> Iterator[tuple[str, str]]:
    """Yield the attributes of an element that are not those of any."""
    for name, text in node.items():
        if not str(name).startswith(f"{{{XSI}}}"):
            yield str(name), str(text)


def _needless(
    stated: str, node: XmlElement, value: Any, reference: str, types: ModuleType
) -> QualifiedName | None:
    """Return the name of a type that an element states, where the value's class does not have it stated again."""
    if value is not None and reference in ANY_TYPES:
        # Such values know what they are.
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
    """Return a value of a type that keeps a mark itself; None where it is not of a class that does."""
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
    """Return the mark that a value keeps itself, where it stands for an element of a type."""
    if isinstance(value, SpeltList):
        mark: Mark | None = value.mark
        return mark
    stated: tuple[str, Mark] | None = getattr(value, "wire_mark", None)
    if stated is not None:
        # Another element's type may not be what this one's is made from.
        return stated[1] if stated[0] == reference else None
    as_read: AsRead | None = getattr(value, "_as_read", None)
    return None if as_read is None else as_read.mark


def keep_item(values: Any, item: Any, mark: Mark) -> Any:
    """Return a list that keeps a mark of its last item."""
    if mark in _USUAL:
        return values
    made = values if isinstance(values, SpeltList) else SpeltList(values)
    if made.marks is None:
        made.marks = {}
    made.marks[len(made) - 1] = item, mark
    return made


def kept_item(values: Any, index: int, item: Any) -> Mark | None:
    """Return the mark of an item that is still where it was."""
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
    """Return a writer of the same element that states what was stated when it was read."""

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
    """Return attributes as they stand in a start tag; each is a name, {namespace}name, and a text."""
    pieces: list[str] = []
    for name, text in attributes:
        uri, local = split_name(name)
        prefix = "xml:" if uri == XML else f"{declare(uri)}:" if uri else ""
        pieces.append(f' {prefix}{local}="{attribute_text(text)}"')
    return "".join(pieces)
