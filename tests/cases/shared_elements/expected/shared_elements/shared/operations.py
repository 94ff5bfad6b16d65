# Made by soapwright from shared_elements/shared. Do not edit.
"""The facts of SharedService and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from .._runtime.service import Operation, Service
from . import types
from .types import namespaces

__all__ = [
    "CLOSE",
    "MIRROR",
    "OPEN",
    "SERVICE",
]

SERVICE = Service(
    name="Shared",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "https://api.example.com/SharedService.svc",
    },
    faults={},
)

OPEN: Operation[types.Done, types.ById] = Operation("Open", "Open", "Done", request="ById")

CLOSE: Operation[types.Done, types.ById] = Operation("Close", "Close", "Done", request="ById")

MIRROR: Operation[types.ById, types.Done] = Operation("Mirror", "Mirror", "ById", request="Done")
