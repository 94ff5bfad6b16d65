# Made by soapwright from chosen_operations/desk. Do not edit.
"""The requests of LibraryService."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, struct
from .. import types
from .namespaces import LIBRARY

__all__ = [
    "Lend",
]


@struct("Lend", LIBRARY)
class Lend(Struct):
    book: types.Book | None = element("Book", "Book")
