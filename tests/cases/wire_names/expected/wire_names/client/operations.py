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
    "NAMES",
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
        "{https://example.com/names}Fault": "Fault",
    },
)

TYPES: Operation[types.Client_2, types.Types] = Operation("types", "types", "Client_2", request="Types")

OPERATIONS: Operation[types.Client_2, types.Types] = Operation(
    "operations", "operations", "Client_2", request="Types"
)

CLOSE: Operation[types.Client_2, types.Types] = Operation("close", "close", "Client_2", request="Types")

CLOSE_2: Operation[types.Client_2, types.Types] = Operation("Close", "Close", "Client_2", request="Types")

SERVICE_: Operation[types.Client_2, types.Types] = Operation(
    "Service", "Service", "Client_2", request="Types"
)

HEADERS_: Operation[types.Client_2, types.Types] = Operation(
    "Headers", "Headers", "Client_2", request="Types"
)

NAMES: Operation[types.Client_2, types.Types] = Operation("Names", "Names", "Client_2", request="Types")

CLASS: Operation[types.Client_2, types.Types] = Operation("class", "class", "Client_2", request="Types")

HTTPX: Operation[types.Client_2, types.Types] = Operation("httpx", "httpx", "Client_2", request="Types")

CALL: Operation[types.Client_2, types.Types] = Operation("_call", "_call", "Client_2", request="Types")

OBJECT: Operation[types.Client_2, types.Types] = Operation("object", "object", "Client_2", request="Types")
