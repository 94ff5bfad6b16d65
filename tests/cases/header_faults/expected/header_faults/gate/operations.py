# Made by soapwright from header_faults/gate. Do not edit.
"""The facts of GateService and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from .._runtime.service import HeaderPart, Operation, Service
from . import types
from .types import namespaces
from .types.namespaces import GATE

__all__ = [
    "HEADERS",
    "OPEN",
    "SERVICE",
]

SERVICE = Service(
    name="Gate",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "https://api.example.com/gate",
    },
    faults={},
    header_faults={
        "{https://example.com/gate}BadgeError": "BadgeError",
        "{urn:gate}retryAfter": "xs:int",
    },
)

HEADERS = (HeaderPart("Badge", GATE, "badge"),)

OPEN: Operation[types.OpenResponse, types.Open] = Operation(
    "Open", "open", "OpenResponse", HEADERS, request="Open"
)
