# Made by soapwright from pages_and_waits/orders. Do not edit.
"""The types of Orders that are not classes in Python, as the codec needs them."""

from __future__ import annotations

from ..._runtime.wire import Array
from .namespaces import ORDERS

__all__ = [
    "ArrayOfOrder",
    "ArrayOfString",
]

ArrayOfString = Array("string", "xs:string", ORDERS)
ArrayOfOrder = Array("Order", "Order", ORDERS)
