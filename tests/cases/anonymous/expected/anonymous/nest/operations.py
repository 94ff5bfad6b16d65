# Made by soapwright from anonymous/nest. Do not edit.
"""The facts of NestService and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from .._runtime.service import Operation, Service
from . import types
from .types import namespaces

__all__ = [
    "SAVE",
    "SERVICE",
]

SERVICE = Service(
    name="Nest",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "https://api.example.com/NestService.svc",
    },
    faults={},
)

SAVE: Operation[types.SaveResponse, types.SaveRequest] = Operation(
    "Save", "Save", "SaveResponse", request="SaveRequest"
)
