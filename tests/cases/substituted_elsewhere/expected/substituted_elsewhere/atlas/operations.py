# Made by soapwright from substituted_elsewhere/atlas. Do not edit.
"""The facts of AtlasService and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from .._runtime.service import Operation, Service
from . import types
from .types import namespaces

__all__ = [
    "FIND",
    "SERVICE",
]

SERVICE = Service(
    name="Atlas",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "https://api.example.com/AtlasService.svc",
    },
    faults={},
)

FIND: Operation[types.FindResponse, types.FindRequest] = Operation(
    "Find", "Find", "FindResponse", request="FindRequest"
)
