# Made by soapwright from port_types/library. Do not edit.
"""The responses of Library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .. import types
from .namespaces import LIBRARY

__all__ = [
    "Found",
    "Lent",
]


@struct("Found", LIBRARY)
class Found(Struct):
    book: list[types.Book] | None = element("Book", "Book", many=True)


@struct("Lent", LIBRARY)
class Lent(Struct):
    pass


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
