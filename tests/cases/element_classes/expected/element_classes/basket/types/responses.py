# Made by soapwright from element_classes/basket. Do not edit.
"""The responses of BasketService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import choice
from .. import types
from .namespaces import ELEMENT_CLASSES

__all__ = [
    "DoResponse",
]


@struct("DoResponse", ELEMENT_CLASSES, content="product*, item*", remembers=True)
class DoResponse(Struct):
    product: list[types.Product | types.Shirt | types.Hat] | None = choice("DoRequestProduct", many=True)
    item: list[types.Count | types.Voucher | types.CodesElement | types.Greeting | types.Receipt] | None = (
        choice("DoRequestItem", many=True)
    )


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
