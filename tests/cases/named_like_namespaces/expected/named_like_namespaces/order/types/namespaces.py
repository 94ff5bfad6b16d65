# Made by soapwright 0.1.0 from named_like_namespaces/order. Do not edit.
"""The XML namespaces of OrderService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "ORDER",
]

ORDER = Namespace("urn:example:order", "order")

ALL = (ORDER,)
