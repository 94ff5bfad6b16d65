# Made by soapwright from docs_toml/v1/orders_desk. Do not edit.
"""The structs of OrderService."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from ...._runtime.lazy_classes import Struct, lazy_classes, struct
from ...._runtime.struct import element
from .. import types
from .namespaces import ORDERS

__all__ = [
    "Order",
    "RushOrder",
]


@struct("Order", ORDERS, derived={"RushOrder": "RushOrder"})
class Order(Struct):
    """https://docs.example.com/orders_desk/types/order.html"""

    name: str | None = element("Name", "xs:string")
    """Required on add, read-only on update. 3 to 90 characters. https://docs.example.com/orders_desk/types/order.html#Name"""

    status: types.Status | None = element("Status", "Status")
    """Optional. Default: Open. Closed for good. https://docs.example.com/orders_desk/types/order.html#Status"""

    share: Decimal | None = element("Share", "xs:decimal")
    """Sometimes required on add, depending on `status` and `name`; optional on update. From 0 to 1. In
    fractions of 1. Default: 1. https://docs.example.com/orders_desk/types/order.html#Share
    """

    notes: list[str | None] | None = element("Notes", "ArrayOfNote")
    """Optional. Omitted from an update, it is unchanged; an empty list clears it. At most 10 items. Each
    at most 100 characters. https://docs.example.com/orders_desk/types/order.html#Notes
    """


@struct("RushOrder", ORDERS)
class RushOrder(Order):
    """An order that cannot wait.

    `name`: Not supported.

    https://docs.example.com/orders_desk/types/rushorder.html
    """

    before: datetime | None = element("Before", "xs:dateTime")
    """Required on order. https://docs.example.com/orders_desk/types/rushorder.html#Before"""


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
