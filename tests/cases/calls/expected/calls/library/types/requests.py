# Made by soapwright from calls/library. Do not edit.
"""The requests of Library."""

from __future__ import annotations

from ..._runtime.struct import Struct, element, struct
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
