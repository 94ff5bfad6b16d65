# Made by soapwright from recursive/tree. Do not edit.
"""The facts of TreeService and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from .._runtime.service import Operation, Service
from . import types
from .types import namespaces

__all__ = [
    "SERVICE",
    "WALK",
]

SERVICE = Service(
    name="Tree",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "https://api.example.com/TreeService.svc",
    },
    faults={},
)

WALK: Operation[types.WalkResponse, types.WalkRequest] = Operation(
    "Walk", "Walk", "WalkResponse", request="WalkRequest"
)
