# Made by soapwright from plain_elements/plain. Do not edit.
"""The requests of PlainService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import text_content
from .. import types
from .namespaces import PLAIN
from .structs import GetStock, Ids, Order

__all__ = [
    "CountAll",
    "GetStockMessage",
    "PlaceOrder",
    "SetMode",
]


@struct("Order", PLAIN, derived={"Rush": "Rush"}, element=("PlaceOrder", PLAIN))
class PlaceOrder(Order):
    pass


@struct("SetMode", PLAIN)
class SetMode(Struct):
    value: types.Mode | None = text_content("Mode")


@struct("Ids", PLAIN, element=("CountAll", PLAIN))
class CountAll(Ids):
    pass


@struct("GetStock", PLAIN, element=("GetStock", PLAIN))
class GetStockMessage(GetStock):
    pass


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
