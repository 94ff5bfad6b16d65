# Made by soapwright 0.1.0 from arrays/shelf. Do not edit.
"""The responses of ShelfService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.struct import Struct, element, struct
from .namespaces import SHELF

if TYPE_CHECKING:
    from .structs import Book


@struct("PutResponse", SHELF)
class PutResponse(Struct):
    """The response of Put."""

    books: list[Book | None] | None = element("Books", "ArrayOfBook", nillable=True)
    ids: list[int] | None = element("Ids", "ArrayOflong", nillable=True)
