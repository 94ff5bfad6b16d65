# Made by soapwright from rpc_literal/depot. Do not edit.
"""The facts of DepotService and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from .._runtime.service import HeaderPart, Operation, Service
from . import types
from .types import namespaces
from .types.namespaces import TYPES_2

__all__ = [
    "COUNT",
    "HEADERS",
    "KNOCK",
    "MOVE",
    "SERVICE",
    "SWEEP",
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

HEADERS = (HeaderPart("Token", TYPES_2, "token"),)

MOVE: Operation[types.MoveResponse] = Operation("Move", "urn:move", "MoveResponse", HEADERS, rpc=True)

COUNT: Operation[types.CountResponse] = Operation("Count", "urn:count", "CountResponse", rpc=True)

SWEEP: Operation[types.SweepResponse] = Operation("Sweep", "", "SweepResponse", rpc=True)

KNOCK: Operation[None] = Operation("Knock", "urn:knock", None, rpc=True)
