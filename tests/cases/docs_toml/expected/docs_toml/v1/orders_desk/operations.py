# Made by soapwright from docs_toml/v1/orders_desk. Do not edit.
"""The facts of OrderService and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from ..._runtime.service import Operation, Service
from . import types
from .types import namespaces

__all__ = [
    "ADD_ORDER",
    "DELETE_ORDER",
    "SERVICE",
    "UPDATE_ORDER",
]

SERVICE = Service(
    name="OrderClient",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "https://api.example.com/OrderService.svc",
    },
    faults={},
)

ADD_ORDER: Operation[types.AddOrderResponse, types.AddOrderRequest] = Operation(
    "AddOrder", "AddOrder", "AddOrderResponse", request="AddOrderRequest"
)

UPDATE_ORDER: Operation[types.UpdateOrderResponse, types.UpdateOrderRequest] = Operation(
    "UpdateOrder", "UpdateOrder", "UpdateOrderResponse", request="UpdateOrderRequest"
)

DELETE_ORDER: Operation[types.DeleteOrderResponse, types.DeleteOrderRequest] = Operation(
    "DeleteOrder", "DeleteOrder", "DeleteOrderResponse", request="DeleteOrderRequest"
)
