"""The attributes of arrays read in SOAP encoding: the items' type, the sizes, and which items are present.

Sources: SOAP 1.1, 5.4.2 (arrayType, offset, position); SOAP 1.2 part 2, 3.1.4 (itemType, arraySize).
"""

from __future__ import annotations

from collections.abc import Sequence
from math import prod
from typing import TYPE_CHECKING, Any

from .encoded_names import ENCODING_1_1, ENCODING_1_2
from .named_tuple import NamedTuple

if TYPE_CHECKING:
    from .xml_text import XmlElement

__all__ = ["ArrayFacts", "array_facts", "shaped"]

_ARRAY_TYPE = f"{{{ENCODING_1_1}}}arrayType"
_OFFSET = f"{{{ENCODING_1_1}}}offset"
_POSITION = f"{{{ENCODING_1_1}}}position"
_ITEM_TYPE = f"{{{ENCODING_1_2}}}itemType"
_ARRAY_SIZE = f"{{{ENCODING_1_2}}}arraySize"

_MOST_ABSENT = 1_000_000
"""The most items that may be missing from an array: each one occupies a place in a list."""


class ArrayFacts(NamedTuple):
    """The attributes of an array: the item type ("" if not stated), whether items are arrays, the sizes.

    An open size is None.
    """

    item: str
    of_arrays: bool
    sizes: tuple[int | None, ...]
    offset: tuple[int, ...] | None

    @property
    def dimensions(self) -> int:
        """The number of dimensions."""
        return len(self.sizes)

    def arranged(self, items: Sequence[XmlElement]) -> tuple[list[XmlElement | None], tuple[int, ...]]:
        """Return all items in order, None for missing ones, and the sizes.

        Raises ValueError if the items do not fit the sizes.
        """
        positions = [item.get(_POSITION) for item in items]
        if self.offset is None and not any(positions):
            if self.dimensions == 1:
                return list(items), (len(items),)
            sizes = self._closed(len(items), len(items))
            if prod(sizes) != len(items):
                raise ValueError(f"it has {len(items)} items, but its sizes are {_listed(sizes)}")
            return list(items), sizes
        return self._placed(items, positions)

    def _placed(
        self, items: Sequence[XmlElement], positions: Sequence[str | None]
    ) -> tuple[list[XmlElement | None], tuple[int, ...]]:
        """Put items at their stated positions, or else after the previous one."""
        rows = tuple(size or 0 for size in self.sizes[1:])
        places: list[int] = []
        following = 0 if self.offset is None else _linear(self.offset, rows)
        for stated in positions:
            place = following if stated is None else _linear(_numbers(stated), rows)
            places.append(place)
            following = place + 1
        length = max(places) + 1 if places else 0
        sizes = self._closed(length, len(items))
        if length > prod(sizes):
            raise ValueError(f"it has an item at {length - 1}, but its sizes are {_listed(sizes)}")
        found: list[XmlElement | None] = [None] * prod(sizes)
        for place, item in zip(places, items, strict=True):
            found[place] = item
        return found, sizes

    def _closed(self, length: int, there: int) -> tuple[int, ...]:
        """Return the sizes, with an open first one computed from the length, unless too many items are missing."""
        first, *rest = self.sizes
        rows = tuple(size for size in rest if size is not None)
        if len(rows) < len(rest):
            raise ValueError("it does not state the length of its rows")
        row = prod(rows)
        if first is None:
            first = -(-length // row) if row else 0
        # Rows without items occupy places, too.
        if prod(size or 1 for size in (first, *rows)) > there + _MOST_ABSENT:
            raise ValueError(f"its sizes are {_listed((first, *rows))}, but most items are missing")
        return first, *rows


def array_facts(node: XmlElement) -> ArrayFacts | None:
    """Return the array attributes of an element, None if it has none.

    Raise ValueError if they are invalid.
    """
    stated = node.get(_ARRAY_TYPE)
    if stated is not None:
        name, _, brackets = stated.strip().rpartition("[")
        inner = "[" in name
        offset = node.get(_OFFSET)
        sizes = tuple(_size(size) for size in brackets.rstrip("] ").split(","))
        return ArrayFacts(
            name.partition("[")[0].strip(), inner, sizes, None if offset is None else _numbers(offset)
        )
    item, sizes_text = node.get(_ITEM_TYPE), node.get(_ARRAY_SIZE)
    if item is None and sizes_text is None:
        return None
    sizes = tuple(_size(size) for size in (sizes_text or "*").split())
    return ArrayFacts((item or "").strip(), False, sizes, None)


def shaped(values: list[Any], sizes: Sequence[int]) -> list[Any]:
    """Return the items of an array as nested lists, one level for each dimension."""
    for depth in range(len(sizes) - 1, 0, -1):
        size = sizes[depth]
        values = [values[row * size : (row + 1) * size] for row in range(prod(sizes[:depth]))]
    return values


def _size(text: str) -> int | None:
    text = text.strip()
    return None if text in ("", "*") else _number(text)


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(map(_number, text.strip().strip("[]").split(",")))


def _number(text: str) -> int:
    text = text.strip()
    if not (text.isascii() and text.isdigit() and len(text) < 10):
        raise ValueError(f"{text[:20]!r} is not an array size or position")
    return int(text)


def _linear(place: Sequence[int], rows: Sequence[int]) -> int:
    """Return the index of an item, counted row by row."""
    if len(place) != len(rows) + 1:
        raise ValueError(f"the position {_listed(place)} does not have {len(rows) + 1} dimensions")
    found, *inner = place
    for number, size in zip(inner, rows, strict=True):
        if number >= size:
            raise ValueError(f"the position {_listed(place)} is outside of rows of {size}")
        found = found * size + number
    return found


def _listed(numbers: Sequence[int]) -> str:
    return f"[{','.join(map(str, numbers))}]"
