# Made by soapwright from calls/library. Do not edit.
"""The requests of Library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .namespaces import LIBRARY

__all__ = [
    "GetBookRequest",
    "LendBookRequest",
    "SearchBooksRequest",
]


@struct("GetBookRequest", LIBRARY)
class GetBookRequest(Struct):
    title: str | None = element("Title", "xs:string")


@struct("SearchBooksRequest", LIBRARY)
class SearchBooksRequest(Struct):
    title: str | None = element("Title", "xs:string")


@struct("LendBookRequest", LIBRARY)
class LendBookRequest(Struct):
    title: str | None = element("Title", "xs:string")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
