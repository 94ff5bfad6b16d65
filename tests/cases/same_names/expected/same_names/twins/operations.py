# Made by soapwright from same_names/twins. Do not edit.
"""The facts of TwinsService and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from .._runtime.service import Operation, Service
from . import types
from .types import namespaces

__all__ = [
    "MEET",
    "SERVICE",
]

SERVICE = Service(
    name="Twins",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "https://api.example.com/TwinsService.svc",
    },
    faults={},
)

MEET: Operation[types.MeetResponse, types.MeetRequest] = Operation(
    "Meet", "Meet", "MeetResponse", request="MeetRequest"
)
