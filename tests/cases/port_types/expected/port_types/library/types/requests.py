# Made by soapwright from port_types/library. Do not edit.
"""The requests of Library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .. import types
from .namespaces import LIBRARY

__all__ = [
    "Find",
    "Lend",
]


@struct("Find", LIBRARY)
class Find(Struct):
    title: str | None = element("Title", "xs:string")


@struct("Lend", LIBRARY)
class Lend(Struct):
    book: types.Book | None = element("Book", "Book")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
