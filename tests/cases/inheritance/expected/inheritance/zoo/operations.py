# Made by soapwright from inheritance/zoo. Do not edit.
"""The facts of ZooService and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from .._runtime.service import Operation, Service
from . import types
from .types import namespaces

__all__ = [
    "SERVICE",
    "SWAP",
]

SERVICE = Service(
    name="Zoo",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "https://api.example.com/ZooService.svc",
    },
    faults={},
)

SWAP: Operation[types.SwapResponse, types.SwapRequest] = Operation(
    "Swap", "Swap", "SwapResponse", request="SwapRequest"
)
