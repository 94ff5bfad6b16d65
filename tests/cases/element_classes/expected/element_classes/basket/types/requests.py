# Made by soapwright from element_classes/basket. Do not edit.
"""The requests of BasketService."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import choice
from .. import types
from .namespaces import ELEMENT_CLASSES

__all__ = [
    "DoRequest",
]


@struct("DoRequest", ELEMENT_CLASSES, content="product*, item*", remembers=True)
class DoRequest(Struct):
    product: Sequence[types.Product | types.Shirt | types.Hat] | None = choice("DoRequestProduct", many=True)
    item: (
        Sequence[types.Count | types.Voucher | types.CodesElement | types.Greeting | types.Receipt] | None
    ) = choice("DoRequestItem", many=True)


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
