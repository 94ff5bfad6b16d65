# Made by soapwright from named_like_namespaces/order. Do not edit.
"""The XML namespaces of OrderService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "ORDER_2",
    "TYPES_2",
]

ORDER_2 = Namespace("urn:example:order", "order")
TYPES_2 = Namespace("urn:example:types", "types")

ALL = (
    ORDER_2,
    TYPES_2,
)
