# Made by soapwright from element_classes/basket. Do not edit.
"""The structs of BasketService."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element, required
from .namespaces import ELEMENT_CLASSES

__all__ = [
    "Card",
    "Folded",
    "Product",
    "Voucher",
]


@struct("Product", ELEMENT_CLASSES)
class Product(Struct):
    price: Decimal = required(element("Price", "xs:decimal"))


@struct("Voucher", ELEMENT_CLASSES)
class Voucher(Struct):
    code: str = required(element("Code", "xs:string"))


@struct("Card", ELEMENT_CLASSES, derived={"Folded": "Folded"})
class Card(Struct):
    text: str = required(element("Text", "xs:string"))


@struct("Folded", ELEMENT_CLASSES)
class Folded(Card):
    pages: int = required(element("Pages", "xs:int"))


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
