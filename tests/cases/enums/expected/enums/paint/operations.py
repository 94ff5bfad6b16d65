# Made by soapwright from enums/paint. Do not edit.
"""The facts of PaintService and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from .._runtime.service import Operation, Service
from . import types
from .types import namespaces

__all__ = [
    "MIX",
    "SERVICE",
]

SERVICE = Service(
    name="Paint",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "https://api.example.com/PaintService.svc",
    },
    faults={},
)

MIX: Operation[types.MixResponse, types.MixRequest] = Operation(
    "Mix", "Mix", "MixResponse", request="MixRequest"
)
