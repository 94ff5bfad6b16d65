# Made by soapwright from document_encoded/family. Do not edit.
"""The facts of Family and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from .._runtime.service import Operation, Service
from . import types
from .types import namespaces

__all__ = [
    "FIND",
    "SERVICE",
]

SERVICE = Service(
    name="Family",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "https://api.example.com/family",
    },
    faults={},
    soap_version="1.2",
)

FIND: Operation[types.Found, types.FindRequest] = Operation(
    "Find", "Find", "Found", encoded="1.2", response_encoded="1.2", request="FindRequest"
)
