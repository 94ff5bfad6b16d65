# Made by soapwright from soap_encoding/depot. Do not edit.
"""The facts of Depot and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from .._runtime.service import Operation, Service
from . import types
from .types import namespaces

__all__ = [
    "SERVICE",
    "STORE",
]

SERVICE = Service(
    name="Depot",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "https://api.example.com/depot",
    },
    faults={},
)

STORE: Operation[types.StoreResponse, types.StoreRequest] = Operation(
    "Store", "Store", "StoreResponse", rpc=True, encoded="1.1", response_encoded="1.1", request="StoreRequest"
)
