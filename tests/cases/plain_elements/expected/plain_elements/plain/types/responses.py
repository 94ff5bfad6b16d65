# Made by soapwright from plain_elements/plain. Do not edit.
"""The responses of PlainService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import text_content
from .namespaces import PLAIN
from .structs import Ids, Order

__all__ = [
    "AllCounted",
    "ModeSet",
    "OrderMessage",
    "OrderPlaced",
]


@struct("OrderPlaced", PLAIN)
class OrderPlaced(Struct):
    value: str | None = text_content("xs:string")


@struct("ModeSet", PLAIN, nillable=True)
class ModeSet(Struct):
    value: bool | None = text_content("xs:boolean")


@struct("Ids", PLAIN, element=("AllCounted", PLAIN))
class AllCounted(Ids):
    pass


@struct("Order", PLAIN, derived={"Rush": "Rush"}, element=("Order", PLAIN))
class OrderMessage(Order):
    pass


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
