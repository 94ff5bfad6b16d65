# Made by soapwright from arrays/shelf. Do not edit.
"""The responses of ShelfService."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, struct
from .. import types
from .namespaces import SHELF

__all__ = [
    "PutResponse",
]


@struct("PutResponse", SHELF, remembers=True)
class PutResponse(Struct):
    books: list[types.Book | None] | None = element("Books", "ArrayOfBook", nillable=True)
    ids: list[int] | None = element("Ids", "ArrayOflong", nillable=True)
