# Made by soapwright from any_type/anything. Do not edit.
"""The facts of AnythingService and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from .._runtime.service import Operation, Service
from . import types
from .types import namespaces

__all__ = [
    "DO",
    "ECHO",
    "SERVICE",
]

SERVICE = Service(
    name="Anything",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "https://api.example.com/AnythingService.svc",
    },
    faults={},
)

DO: Operation[types.DoResponse, types.DoRequest] = Operation("Do", "Do", "DoResponse", request="DoRequest")

ECHO: Operation[types.EchoResponse, types.EchoRequest] = Operation(
    "Echo", "Echo", "EchoResponse", request="EchoRequest"
)
