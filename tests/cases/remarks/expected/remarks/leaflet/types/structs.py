# Made by soapwright from remarks/leaflet. Do not edit.
"""The structs of LeafletService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import attribute, element, texts
from .namespaces import REMARKS

__all__ = [
    "Footnote",
    "Imprint",
    "Note",
]


@struct("Note", REMARKS, derived={"Footnote": "Footnote"}, content="bold?")
class Note(Struct):
    texts: list[str] | None = texts()
    bold: str | None = element("Bold", "xs:string")
    lang: str | None = attribute("lang", "xs:string")
    page: int | None = attribute("page", "xs:int")


@struct("Footnote", REMARKS)
class Footnote(Note):
    pass


@struct("Imprint", REMARKS, content="(printer & year?)?", remembers=True)
class Imprint(Struct):
    """Who printed it."""

    printer: str | None = element("Printer", "xs:string")
    year: str | None = element("Year", "xs:gYear")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
