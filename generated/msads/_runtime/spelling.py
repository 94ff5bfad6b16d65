"""Values that keep their original text, type name or what their element stated, so that they are sent unchanged.

Each is an instance of a subclass of the field's type, equal to the plain value; results of computations with
it are plain values. A bool cannot be subclassed: the struct that contains it remembers its text.
"""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal
from typing import Any

from .date_times import worded
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
    """The original text, if another one would be written."""

    wire_type: tuple[str, str] | None = None
    """The namespace and name of the stated xsi:type, if another one would be written."""

    wire_mark: tuple[str, Any] | None = None
    """The type that the contract has for its element, and what else the element stated (see `xsi_marks.py`)."""

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
    """A list that keeps its text or type, and what its element and those of its items stated (see `xsi_marks.py`)."""

    __hash__ = None

    mark: Any = None
    """What its element stated."""

    marks: dict[int, Any] | None = None
    """Index → (the item, what its element stated)."""

    def __reduce__(self) -> tuple[Any, ...]:
        # The items must be passed, too, because the list may have changed since it was read.
        return SpeltList, (list(self),), vars(self)


class SpeltDict(_Spelt, dict[Any, Any]):
    """A dict that keeps its type, and which of its values were absent."""

    __hash__ = None

    absent: frozenset[Any] = frozenset()
    """The keys without a value, not even a nil one."""

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
    """Return an equal value that keeps a text, a type name, a mark.

    The same object if its class is not supported.
    """
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
    """Return whether a value is known to have been read from an empty text."""
    return isinstance(value, _Spelt) and value.wire_text == ""


def plain(value: Any) -> Any:
    """Return the plain value of one that keeps a text or type."""
    if isinstance(value, QualifiedName):
        return QualifiedName(*value)
    kind = next(one for one in _KINDS if isinstance(value, one))
    # Not kind(value), which would call the subclass's __str__.
    return kind(value) if kind is not str else str.__str__(value)[:]
