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

PLACE_ORDER: Operation[types.OrderPlaced] = Operation("PlaceOrder", "PlaceOrder", "OrderPlaced")

SET_MODE: Operation[types.ModeSet] = Operation("SetMode", "SetMode", "ModeSet")

COUNT_ALL: Operation[types.AllCounted] = Operation("CountAll", "CountAll", "AllCounted")

GET_STOCK: Operation[types.OrderMessage] = Operation("GetStock", "GetStock", "OrderMessage")
