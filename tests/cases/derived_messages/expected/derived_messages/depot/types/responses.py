# Made by soapwright from derived_messages/depot. Do not edit.
"""The responses of Depot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import lazy_classes, struct
from ..._runtime.struct import header_part
from .. import types
from .namespaces import DEPOT
from .structs import LateReceipt, Order, Receipt

__all__ = [
    "LateReceiptOrderPlaced",
    "OrderFound",
    "OrderPlaced",
]


@struct("Receipt", DEPOT, derived={"LateReceipt": "LateReceiptOrderPlaced"}, element=("OrderPlaced", DEPOT))
class OrderPlaced(Receipt):
    usage: types.Usage | None = header_part("Usage", "Usage")


@struct("LateReceipt", DEPOT, element=("OrderPlaced", DEPOT))
class LateReceiptOrderPlaced(LateReceipt):
    usage_2: types.Usage | None = header_part("Usage", "Usage")


@struct("Order", DEPOT, derived={"Rush": "Rush", "Overnight": "Overnight"}, element=("OrderFound", DEPOT))
class OrderFound(Order):
    pass


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
