# Made by soapwright from unqualified/local. Do not edit.
"""The facts of LocalService and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from .._runtime.service import Operation, Service
from . import types
from .types import namespaces

__all__ = [
    "SEND",
    "SERVICE",
]

SERVICE = Service(
    name="Local",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "https://api.example.com/LocalService.svc",
    },
    faults={},
)

SEND: Operation[types.SendResponse, types.SendRequest] = Operation(
    "Send", "Send", "SendResponse", request="SendRequest"
)
