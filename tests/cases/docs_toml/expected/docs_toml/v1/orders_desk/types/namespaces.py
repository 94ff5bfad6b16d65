# Made by soapwright from docs_toml/v1/orders_desk. Do not edit.
"""The XML namespaces of OrderService, and the prefixes they are written with."""

from __future__ import annotations

from ...._runtime.wire import Namespace

__all__ = [
    "ALL",
    "ORDERS",
]

ORDERS = Namespace("https://example.com/orders", "orders")

ALL = (ORDERS,)
