# Made by soapwright from named_like_namespaces/order. Do not edit.
"""The facts of OrderService and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from .._runtime.service import Operation, Service
from . import types
from .types import namespaces

__all__ = [
    "ORDER",
    "SERVICE",
]

SERVICE = Service(
    name="Order",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "https://api.example.com/OrderService.svc",
    },
    faults={},
)

ORDER: Operation[types.ORDERResponse, types.ORDER] = Operation(
    "ORDER", "ORDER", "ORDERResponse", request="ORDER"
)
