# Made by soapwright from chosen_operations/library. Do not edit.
"""The structs of Library."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, struct
from .namespaces import LIBRARY

__all__ = [
    "Book",
]


@struct("Book", LIBRARY)
class Book(Struct):
    title: str | None = element("Title", "xs:string")
