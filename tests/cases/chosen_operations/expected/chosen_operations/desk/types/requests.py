# Made by soapwright from chosen_operations/desk. Do not edit.
"""The requests of LibraryService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .. import types
from .namespaces import LIBRARY

__all__ = [
    "Lend",
]


@struct("Lend", LIBRARY)
class Lend(Struct):
    book: types.Book | None = element("Book", "Book")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
