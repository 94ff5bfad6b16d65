# Made by soapwright from two_packages_more/spare. Do not edit.
"""The facts of SpareService and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from .._runtime.service import Operation, Service
from . import types
from .types import namespaces

__all__ = [
    "GET_LEFT",
    "SERVICE",
]

SERVICE = Service(
    name="Spare",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "https://spare.example.com/",
    },
    faults={},
)

GET_LEFT: Operation[types.GetLeftResponse, types.GetLeftRequest] = Operation(
    "GetLeft", "GetLeft", "GetLeftResponse", request="GetLeftRequest"
)
