# Made by soapwright from one_way/log. Do not edit.
"""The facts of LogService and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from .._runtime.service import Operation, Service
from . import types
from .types import namespaces

__all__ = [
    "FLUSH",
    "SERVICE",
    "WRITE",
]

SERVICE = Service(
    name="Log",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "https://api.example.com/LogService.svc",
    },
    faults={},
)

WRITE: Operation[None, types.WriteRequest] = Operation("Write", "Write", None, request="WriteRequest")

FLUSH: Operation[types.FlushResponse, types.FlushRequest] = Operation(
    "Flush", "Flush", "FlushResponse", request="FlushRequest"
)
