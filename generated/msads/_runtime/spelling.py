"""Values that keep the text they were read from, the name of their type, or what their element stated of it, so that
they are sent as they came.

Each is an instance of a subclass of the type that the field has, equal to the plain value; what is computed from
it is a plain value again. A bool has no subclasses: the struct that holds it remembers its text.
"""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal
from typing import Any

from .moments import worded
from .names import QualifiedName

__all__ = [
    "SpeltBytes",
    "SpeltDecimal",
    "SpeltDict",
    "SpeltFloat",
    "SpeltInt",
    "SpeltList",
    "SpeltName",
    "SpeltStr",
    "plain",
    "spelt",
    "was_empty",
]


class _Spelt:
    wire_text: str | None = None
    """The text that was read, where another one would be written."""

    wire_type: tuple[str, str] | None = None
    """The namespace and name of the type that xsi:type stated, where another one would be."""

    wire_mark: tuple[str, Any] | None = None
    """The type that the contract has for its element, and what the element stated besides (see `marks.py`)."""

    def __reduce__(self) -> tuple[Any, ...]:
        return spelt, (plain(self), self.wire_text, self.wire_type, self.wire_mark)

    def __reduce_ex__(self, protocol: object) -> tuple[Any, ...]:
        return self.__reduce__()


class SpeltStr(_Spelt, str):
    """A str that keeps its text or type."""


class SpeltInt(_Spelt, int):
    """An int that keeps its text or type."""


class SpeltFloat(_Spelt, float):
    """A float that keeps its text or type."""


class SpeltDecimal(_Spelt, Decimal):
    """A Decimal that keeps its text or type."""


class SpeltBytes(_Spelt, bytes):
    """Bytes that keep their text or type."""


class SpeltList(_Spelt, list[Any]):
    """A list that keeps its text or type, and what its element and those of its items stated (see `marks.py`)."""

    __hash__ = None

    mark: Any = None
    """What its element stated."""

    marks: dict[int, Any] | None = None
    """Index → (the item, what its element stated)."""

    def __reduce__(self) -> tuple[Any, ...]:
        # Not __dict__ alone: what was read of a list is nothing of it that changes.
        return SpeltList, (list(self),), vars(self)


class SpeltDict(_Spelt, dict[Any, Any]):
    """A dict that keeps its type, and which of its values were left out."""

    __hash__ = None

    absent: frozenset[Any] = frozenset()
    """The keys of which there was no value, not even one that is nil."""

    def __reduce__(self) -> tuple[Any, ...]:
        return SpeltDict, (dict(self),), vars(self)


class SpeltName(_Spelt, QualifiedName):
    """A qualified name that keeps its type."""


_KINDS: dict[type, Any] = {
    str: SpeltStr,
    int: SpeltInt,
    float: SpeltFloat,
    Decimal: SpeltDecimal,
    bytes: SpeltBytes,
    list: SpeltList,
    dict: SpeltDict,
}


def spelt(
    value: object,
    text: str | None = None,
    type_name: tuple[str, str] | None = None,
    mark: tuple[str, Any] | None = None,
) -> Any:
    """Return an equal value that keeps a text, a type's name, a mark; the same one where there is no such."""
    if isinstance(value, (date, time)):
        return worded(value, text or str(getattr(value, "wire_text", "")), type_name, mark)
    if isinstance(value, _Spelt):
        value = plain(value)
    if isinstance(value, QualifiedName):
        made: Any = SpeltName(*value)
    else:
        kind = _KINDS.get(type(value))
        if kind is None:
            return value
        made = kind(value)
    made.wire_text, made.wire_type, made.wire_mark = text, type_name, mark
    return made


def was_empty(value: Any) -> bool:
    """Whether a value was read from an empty text; what has no class that keeps a text is not known to be."""
    return isinstance(value, _Spelt) and value.wire_text == ""


def plain(value: Any) -> Any:
    """Return the plain value of one that keeps a text or type."""
    if isinstance(value, QualifiedName):
        return QualifiedName(*value)
    for kind in _KINDS:
        if isinstance(value, kind):
            # Not kind(value), which would ask the subclass for its text.
            return kind(value) if kind is not str else str.__str__(value)[:]
    return value
