# Made by soapwright from two_services/v2/right. Do not edit.
"""The facts of RightService and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from ..._runtime.service import Operation, Service
from . import types
from .types import namespaces

__all__ = [
    "GET_RIGHT",
    "SERVICE",
]

SERVICE = Service(
    name="Right",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "https://api.example.com/RightService.svc",
    },
    faults={},
)

GET_RIGHT: Operation[types.GetRightResponse, types.GetRightRequest] = Operation(
    "GetRight", "GetRight", "GetRightResponse", request="GetRightRequest"
)
