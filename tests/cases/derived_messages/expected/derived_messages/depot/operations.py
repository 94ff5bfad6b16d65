# Made by soapwright from derived_messages/depot. Do not edit.
"""The facts of Depot and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from .._runtime.service import HeaderPart, Operation, Service
from . import types
from .types import namespaces
from .types.namespaces import DEPOT

__all__ = [
    "GET_ORDER",
    "HEADERS",
    "PLACE_ORDER",
    "SERVICE",
]

SERVICE = Service(
    name="Depot",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "https://api.example.com/depot",
    },
    faults={
        "{https://example.com/depot}OrderFault": "OrderFault",
    },
)

HEADERS = (HeaderPart("Session", DEPOT, "session", "Session"),)

PLACE_ORDER: Operation[types.OrderPlaced | types.LateReceiptOrderPlaced, types.Order] = Operation(
    "PlaceOrder", "PlaceOrder", "OrderPlaced", HEADERS, request="PlaceOrder"
)

GET_ORDER: Operation[types.Order, types.Receipt] = Operation(
    "GetOrder", "GetOrder", "OrderFound", request="GetOrder"
)
