# Made by soapwright 0.1.0 from element_classes/basket. Do not edit.
"""The responses of BasketService."""

from __future__ import annotations

from ..._runtime.struct import Struct, choice, struct
from .. import types
from .namespaces import ELEMENT_CLASSES

__all__ = [
    "DoResponse",
]


@struct("DoResponse", ELEMENT_CLASSES, content="product*, item*")
class DoResponse(Struct):
    product: list[types.Product_2 | types.Shirt | types.Hat | None] | None = choice(
        "DoRequestProduct", many=True
    )
    item: list[types.Count | types.Voucher | types.Codes_2] | None = choice("DoRequestItem", many=True)
