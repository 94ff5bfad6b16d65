# Made by soapwright from scripts/words. Do not edit.
"""The structs of WordsService."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .. import types
from .namespaces import SCRIPTS

__all__ = [
    "名前",
]


@struct("名前", SCRIPTS)
class 名前(Struct):
    größe: types.Größe | None = element("Größe", "Größe")
    сумма: Decimal | None = element("сумма", "xs:decimal")
    名: types.名前 | None = element("名", "名前")
    l·l: str | None = element("l·l", "xs:string")
    flag: str | None = element("ﬂag", "xs:string")
    क्षेत्र: int | None = element("क्षेत्र", "xs:int")
    שם: int | None = element("שם", "xs:int")
    fin: int | None = element("ﬁn", "xs:int")
    a_b: int | None = element("a\ufe0fb", "xs:int")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
