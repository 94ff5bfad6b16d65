# Made by soapwright from any_order/profile. Do not edit.
"""The XML namespaces of ProfileService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "ANY_ORDER",
]

ANY_ORDER = Namespace("https://example.com/any-order", "any-order")

ALL = (ANY_ORDER,)
