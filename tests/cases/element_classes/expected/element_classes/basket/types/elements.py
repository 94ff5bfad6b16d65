# Made by soapwright from element_classes/basket. Do not edit.
"""Elements of BasketService that their types do not distinguish."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import text_content, whole
from .namespaces import ELEMENT_CLASSES
from .structs import Card, Product

__all__ = [
    "CodesElement",
    "Count",
    "Greeting",
    "Hat",
    "Receipt",
    "Shirt",
]


@struct("Product", ELEMENT_CLASSES, element=("shirt", ELEMENT_CLASSES))
class Shirt(Product):
    pass


@struct("Product", ELEMENT_CLASSES, remembers=True, element=("hat", ELEMENT_CLASSES))
class Hat(Product):
    pass


@struct("count", ELEMENT_CLASSES, element=("count", ELEMENT_CLASSES))
class Count(Struct):
    value: int | None = text_content("xs:int")


@struct("codes", ELEMENT_CLASSES, element=("codes", ELEMENT_CLASSES))
class CodesElement(Struct):
    value: list[int] | None = whole("Codes")


@struct("Card", ELEMENT_CLASSES, derived={"Folded": "Folded"}, element=("greeting", ELEMENT_CLASSES))
class Greeting(Card):
    pass


@struct("Card", ELEMENT_CLASSES, derived={"Folded": "Folded"}, element=("receipt", ELEMENT_CLASSES))
class Receipt(Card):
    pass


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
