# Made by soapwright from soap12/next. Do not edit.
"""The facts of NextService and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from .._runtime.service import Operation, Service
from . import types
from .types import namespaces

__all__ = [
    "GO",
    "SERVICE",
]

SERVICE = Service(
    name="Next",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "https://api.example.com/NextService.svc",
    },
    faults={
        "{https://example.com/next}Broken": "Broken",
    },
    soap_version="1.2",
)

GO: Operation[types.GoResponse, types.GoRequest] = Operation(
    "Go", "urn:go", "GoResponse", request="GoRequest"
)
