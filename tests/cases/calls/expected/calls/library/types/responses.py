# Made by soapwright from calls/library. Do not edit.
"""The responses of Library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .namespaces import LIBRARY

__all__ = [
    "GetBookResponse",
    "LendBookResponse",
    "SearchBooksResponse",
]


@struct("GetBookResponse", LIBRARY)
class GetBookResponse(Struct):
    title: str | None = element("Title", "xs:string")


@struct("SearchBooksResponse", LIBRARY)
class SearchBooksResponse(Struct):
    title: str | None = element("Title", "xs:string")


@struct("LendBookResponse", LIBRARY)
class LendBookResponse(Struct):
    title: str | None = element("Title", "xs:string")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
