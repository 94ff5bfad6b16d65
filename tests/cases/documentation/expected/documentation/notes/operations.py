# Made by soapwright from documentation/notes. Do not edit.
"""The facts of NotesService and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from .._runtime.service import Operation, Service
from . import types
from .types import namespaces

__all__ = [
    "ADD",
    "SERVICE",
]

SERVICE = Service(
    name="Notes",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "https://api.example.com/NotesService.svc",
    },
    faults={},
)

ADD: Operation[types.AddResponse, types.AddRequest] = Operation(
    "Add", "Add", "AddResponse", request="AddRequest"
)
