# Made by soapwright from plain_elements/plain. Do not edit.
"""The facts of PlainService and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from .._runtime.service import Operation, Service
from . import types
from .types import namespaces

__all__ = [
    "COUNT_ALL",
    "GET_STOCK",
    "PLACE_ORDER",
    "SERVICE",
    "SET_MODE",
]

SERVICE = Service(
    name="Plain",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "https://api.example.com/PlainService.svc",
    },
    faults={},
)

PLACE_ORDER: Operation[types.OrderPlaced, types.Order] = Operation(
    "PlaceOrder", "PlaceOrder", "OrderPlaced", request="PlaceOrder"
)

SET_MODE: Operation[types.ModeSet, types.SetMode] = Operation(
    "SetMode", "SetMode", "ModeSet", request="SetMode"
)

COUNT_ALL: Operation[types.AllCounted, types.CountAll] = Operation(
    "CountAll", "CountAll", "AllCounted", request="CountAll"
)

GET_STOCK: Operation[types.Order, types.GetStockMessage] = Operation(
    "GetStock", "GetStock", "OrderMessage", request="GetStockMessage"
)
