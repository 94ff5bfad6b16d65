# Made by soapwright from attachments/archive. Do not edit.
"""The facts of Archive and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from .._runtime.service import Operation, Service
from . import types
from .types import namespaces

__all__ = [
    "FETCH",
    "REPLACE",
    "SEND",
    "SERVICE",
    "STORE",
]

SERVICE = Service(
    name="Archive",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "https://api.example.com/archive",
    },
    faults={},
)

STORE: Operation[types.Stored, types.Store] = Operation("Store", "Store", "Stored", request="Store")

SEND: Operation[types.SendResponse, types.SendRequest] = Operation(
    "Send", "Send", "SendResponse", rpc=True, request="SendRequest"
)

FETCH: Operation[types.Page, types.Fetch] = Operation("Fetch", "Fetch", "Page", request="Fetch")

REPLACE: Operation[None, types.Page] = Operation("Replace", "Replace", None, request="Page")
