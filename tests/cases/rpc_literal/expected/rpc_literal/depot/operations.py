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

MOVE: Operation[types.MoveResponse, types.MoveRequestMessage] = Operation(
    "Move", "urn:move", "MoveResponse", HEADERS, rpc=True, request="MoveRequestMessage"
)

COUNT: Operation[types.CountResponse, types.CountRequest] = Operation(
    "Count", "urn:count", "CountResponse", rpc=True, request="CountRequest"
)

SWEEP: Operation[types.SweepResponse, types.SweepRequest] = Operation(
    "Sweep", "", "SweepResponse", rpc=True, request="SweepRequest"
)

KNOCK: Operation[None, types.KnockRequest] = Operation(
    "Knock", "urn:knock", None, rpc=True, request="KnockRequest"
)
