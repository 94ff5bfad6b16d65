# Made by soapwright from arrays/shelf. Do not edit.
"""The requests of ShelfService."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .. import types
from .namespaces import SHELF

__all__ = [
    "PutRequest",
]


@struct("PutRequest", SHELF, remembers=True)
class PutRequest(Struct):
    books: Sequence[types.Book | None] | None = element("Books", "ArrayOfBook", nillable=True)
    matrix: Sequence[Sequence[int] | None] | None = element("Matrix", "ArrayOfArrayOflong", nillable=True)
    ids: Sequence[int] | None = element("Ids", "xs:long", many=True)

    colours: Sequence[str] | None = element("Colours", "ThreeColours")
    """1 to 3 items."""

    titles: types.Titled | None = element("Titles", "Titled")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
