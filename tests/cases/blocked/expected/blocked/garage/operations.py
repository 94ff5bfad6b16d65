# Made by soapwright from blocked/garage. Do not edit.
"""The facts of GarageService and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from .._runtime.service import Operation, Service
from . import types
from .types import namespaces

__all__ = [
    "DO",
    "SERVICE",
]

SERVICE = Service(
    name="Garage",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "https://api.example.com/GarageService.svc",
    },
    faults={},
)

DO: Operation[types.DoResponse, types.DoRequest] = Operation("Do", "Do", "DoResponse", request="DoRequest")
