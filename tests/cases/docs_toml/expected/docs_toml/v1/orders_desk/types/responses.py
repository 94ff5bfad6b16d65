# Made by soapwright from docs_toml/v1/orders_desk. Do not edit.
"""The responses of OrderService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy_classes import Struct, lazy_classes, struct
from ...._runtime.struct import element
from .namespaces import ORDERS

__all__ = [
    "AddOrderResponse",
    "DeleteOrderResponse",
    "UpdateOrderResponse",
]


@struct("AddOrderResponse", ORDERS)
class AddOrderResponse(Struct):
    id: int | None = element("Id", "xs:long")


@struct("UpdateOrderResponse", ORDERS)
class UpdateOrderResponse(Struct):
    id: int | None = element("Id", "xs:long")
    """The same as before."""


@struct("DeleteOrderResponse", ORDERS)
class DeleteOrderResponse(Struct):
    id: int | None = element("Id", "xs:long")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
