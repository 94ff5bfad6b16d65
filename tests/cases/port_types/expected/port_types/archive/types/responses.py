# Made by soapwright from port_types/archive. Do not edit.
"""The responses of ArchiveService."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, struct
from .. import types
from .namespaces import LIBRARY

__all__ = [
    "Found",
]


@struct("Found", LIBRARY)
class Found(Struct):
    book: list[types.Book] | None = element("Book", "Book", many=True)
