# Made by soapwright from derived_messages/depot. Do not edit.
"""The requests of Depot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import lazy_classes, struct
from .namespaces import DEPOT
from .structs import Order, Receipt

__all__ = [
    "GetOrder",
    "PlaceOrder",
]


@struct("Order", DEPOT, derived={"Rush": "Rush", "Overnight": "Overnight"}, element=("PlaceOrder", DEPOT))
class PlaceOrder(Order):
    pass


@struct("Receipt", DEPOT, derived={"LateReceipt": "LateReceipt"}, element=("GetOrder", DEPOT))
class GetOrder(Receipt):
    pass


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
