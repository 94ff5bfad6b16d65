# Made by soapwright from docs_toml/v1/orders_desk. Do not edit.
"""The responses of OrderService."""

from __future__ import annotations

from ...._runtime.struct import Struct, element, struct
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
