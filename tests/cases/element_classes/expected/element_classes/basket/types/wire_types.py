# Made by soapwright from element_classes/basket. Do not edit.
"""The types of BasketService that are not classes in Python, as the codec needs them."""

from __future__ import annotations

from ..._runtime.wire import Array, Choice
from .namespaces import ELEMENT_CLASSES

__all__ = [
    "Codes",
    "DoRequestItem",
    "DoRequestProduct",
]

Codes = Array("Code", "xs:int", ELEMENT_CLASSES)
DoRequestProduct = Choice(
    (
        ("product", ELEMENT_CLASSES, "Product"),
        ("shirt", ELEMENT_CLASSES, "Shirt"),
        ("hat", ELEMENT_CLASSES, "Hat", True),
    )
)
DoRequestItem = Choice(
    (
        ("count", ELEMENT_CLASSES, "Count"),
        ("voucher", ELEMENT_CLASSES, "Voucher"),
        ("codes", ELEMENT_CLASSES, "CodesElement"),
        ("greeting", ELEMENT_CLASSES, "Greeting"),
        ("receipt", ELEMENT_CLASSES, "Receipt"),
    )
)
