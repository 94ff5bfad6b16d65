# Made by soapwright from wire_names/client. Do not edit.
"""The facts of ClientService and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from .._runtime.service import Operation, Service
from . import types
from .types import namespaces

__all__ = [
    "CALL",
    "CLASS",
    "CLOSE",
    "CLOSE_2",
    "HEADERS_",
    "HTTPX",
    "NAMES_2",
    "OBJECT",
    "OPERATIONS",
    "SERVICE",
    "SERVICE_",
    "TYPES",
]

SERVICE = Service(
    name="ClientClient",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "https://api.example.com/ClientService.svc",
    },
    faults={
        "{https://example.com/names}Fault": "Fault_",
    },
)

TYPES: Operation[types.Client_2] = Operation("types", "types", "Client_2")

OPERATIONS: Operation[types.Client_2] = Operation("operations", "operations", "Client_2")

CLOSE: Operation[types.Client_2] = Operation("close", "close", "Client_2")

CLOSE_2: Operation[types.Client_2] = Operation("Close", "Close", "Client_2")

SERVICE_: Operation[types.Client_2] = Operation("Service", "Service", "Client_2")

HEADERS_: Operation[types.Client_2] = Operation("Headers", "Headers", "Client_2")

NAMES_2: Operation[types.Client_2] = Operation("Names", "Names", "Client_2")

CLASS: Operation[types.Client_2] = Operation("class", "class", "Client_2")

HTTPX: Operation[types.Client_2] = Operation("httpx", "httpx", "Client_2")

CALL: Operation[types.Client_2] = Operation("_call", "_call", "Client_2")

OBJECT: Operation[types.Client_2] = Operation("object", "object", "Client_2")
