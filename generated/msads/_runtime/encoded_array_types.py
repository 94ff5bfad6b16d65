"""The attributes of arrays written in SOAP encoding: the type of the items, and the sizes.

Sources: SOAP 1.1, 5.4.2 (arrayType); SOAP 1.2 part 2, 3.1.4 (itemType, arraySize).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from types import ModuleType
from typing import Any

from .encoded_names import TypeNames
from .errors import EncodeError
from .named_tuple import NamedTuple
from .refusals import items_of
from .wire import Array, named

__all__ = ["ArrayTypes", "paths", "rows_of"]


class ArrayTypes(NamedTuple):
    """Makes the attributes of arrays, with one client's type names, for a version of SOAP encoding."""

    types: ModuleType
    names: TypeNames
    version: str

    def array_type(self, item: str, sizes: Sequence[int]) -> str:
        """Return the attributes of an array with items of a type."""
        return self.sized(*self._item_type(item), sizes)

    def sized(self, name: str, ranks: str, sizes: Sequence[int]) -> str:
        """Return the attributes of an array whose items have a named type or, with `ranks`, are arrays of it."""
        if self.version == "1.2":
            stated = "soapenc:Array" if ranks else name
            return f' soapenc:itemType="{stated}" soapenc:arraySize="{" ".join(map(str, sizes))}"'
        return f' soapenc:arrayType="{name}{ranks}[{",".join(map(str, sizes))}]"'

    def _item_type(self, reference: str) -> tuple[str, str]:
        """Return the name of an item's type, followed by its ranks if it is an anonymous array."""
        stated = self.names.stated(reference)
        if stated is not None:
            return stated, ""
        target = named(reference, self.types)
        if isinstance(target, Array) and target.dimensions:
            item = target.type
            for _ in range(target.dimensions - 1):
                item = named(item, self.types).type
            name, inner = self._item_type(item)
            return name, f"{inner}[{',' * (target.dimensions - 1)}]"
        return "xs:anyType", ""


def rows_of(array: Array, values: Any, types: ModuleType) -> tuple[list[int], list[Any], str]:
    """Return the sizes of an array, its items row by row, and their type.

    Raise EncodeError.
    """
    item, rows = array.type, list(items_of(values))
    sizes = [len(rows)]
    for _ in range(array.dimensions - 1):
        item = named(item, types).type
        lengths = {len(list(items_of(row))) for row in rows}
        if len(lengths) > 1:
            raise EncodeError(
                f"the rows of an array of {array.dimensions} dimensions do not have the same length"
            )
        sizes.append(lengths.pop() if lengths else 0)
        rows = [one for row in rows for one in row]
    return sizes, rows, item


def paths(sizes: Sequence[int]) -> Callable[[int], tuple[str, ...]]:
    """Return a function for the path of an item in an array of these sizes, none of which is 0 if there are items."""

    def path(index: int) -> tuple[str, ...]:
        places: list[str] = []
        for size in reversed(sizes[1:]):
            index, place = divmod(index, size)
            places.insert(0, f"[{place}]")
        return (f"[{index}]", *places)

    return path
