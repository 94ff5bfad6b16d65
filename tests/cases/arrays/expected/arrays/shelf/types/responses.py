# Made by soapwright from arrays/shelf. Do not edit.
"""The responses of ShelfService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .. import types
from .namespaces import SHELF

__all__ = [
    "PutResponse",
]


@struct("PutResponse", SHELF, remembers=True)
class PutResponse(Struct):
    books: list[types.Book | None] | None = element("Books", "ArrayOfBook", nillable=True)
    ids: list[int] | None = element("Ids", "ArrayOflong", nillable=True)


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
