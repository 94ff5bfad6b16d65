# Made by soapwright from pages_and_waits/orders. Do not edit.
"""The XML namespaces of Orders, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "ORDERS",
]

ORDERS = Namespace("https://example.com/orders", "orders")

ALL = (ORDERS,)
