# Made by soapwright from mixed/text. Do not edit.
"""The structs of TextService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import attribute, element, required, texts, turns
from .. import types
from .namespaces import MIXED

__all__ = [
    "Letter",
    "Paragraph",
    "ParagraphItems",
]


@struct("Paragraph", MIXED, content="items*")
class Paragraph(Struct):
    texts: list[str] | None = texts()
    items: list[types.ParagraphItems] | None = turns("ParagraphItems")
    lang: str | None = attribute("lang", "xs:string")


@struct("Paragraph/items", MIXED, content="b | i")
class ParagraphItems(Struct):
    """One of: b, i."""

    b: str | None = element("b", "xs:string")
    i: str | None = element("i", "xs:string")


@struct("Letter", MIXED, content="name, order?")
class Letter(Struct):
    texts: list[str] | None = texts()
    name: str = required(element("name", "xs:string"))
    order: int | None = element("order", "xs:int")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
