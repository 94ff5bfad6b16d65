# Made by soapwright from arrays/shelf. Do not edit.
"""The facts of ShelfService and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from .._runtime.service import Operation, Service
from . import types
from .types import namespaces

__all__ = [
    "PUT",
    "SERVICE",
]

SERVICE = Service(
    name="Shelf",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "https://api.example.com/ShelfService.svc",
    },
    faults={},
)

PUT: Operation[types.PutResponse, types.PutRequest] = Operation(
    "Put", "Put", "PutResponse", request="PutRequest"
)
