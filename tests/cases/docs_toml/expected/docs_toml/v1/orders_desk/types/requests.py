# Made by soapwright from docs_toml/v1/orders_desk. Do not edit.
"""The requests of OrderService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy_classes import Struct, lazy_classes, struct
from ...._runtime.struct import element
from .. import types
from .namespaces import ORDERS

__all__ = [
    "AddOrderRequest",
    "DeleteOrderRequest",
    "UpdateOrderRequest",
]


@struct("AddOrderRequest", ORDERS, remembers=True)
class AddOrderRequest(Struct):
    order: types.Order | None = element("Order", "Order")


@struct("UpdateOrderRequest", ORDERS, remembers=True)
class UpdateOrderRequest(Struct):
    order: types.Order | None = element("Order", "Order")


@struct("DeleteOrderRequest", ORDERS)
class DeleteOrderRequest(Struct):
    order_id: int | None = element("OrderId", "xs:long")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
