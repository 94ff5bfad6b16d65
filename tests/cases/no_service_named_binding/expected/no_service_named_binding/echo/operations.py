# Made by soapwright from no_service_named_binding/echo. Do not edit.
"""The facts of EchoBinding and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from .._runtime.service import Operation, Service
from . import types
from .types import namespaces

__all__ = [
    "SAY",
    "SERVICE",
]

SERVICE = Service(
    name="Echo",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "",
    },
    faults={},
)

SAY: Operation[types.SayResponse, types.SayRequest] = Operation(
    "Say", "Say", "SayResponse", request="SayRequest"
)
