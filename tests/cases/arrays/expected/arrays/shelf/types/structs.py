# Made by soapwright from arrays/shelf. Do not edit.
"""The structs of ShelfService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import attribute, element
from .namespaces import SHELF

__all__ = [
    "Book",
    "Titled",
]


@struct("Titled", SHELF)
class Titled(Struct):
    title: list[str] | None = element("Title", "xs:string", many=True)
    language: str | None = attribute("language", "xs:language")


@struct("Book", SHELF, remembers=True)
class Book(Struct):
    id: int | None = element("Id", "xs:long")
    tags: list[str | None] | None = element("Tags", "ArrayOfstring", nillable=True)
    pages: list[list[int] | None] | None = element("Pages", "ArrayOfArrayOflong", nillable=True)
    keyword: list[str] | None = element("Keyword", "xs:string", many=True)
    mark: list[int | None] | None = element("Mark", "xs:int", nillable=True, many=True)


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
