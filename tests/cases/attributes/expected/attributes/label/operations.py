# Made by soapwright from attributes/label. Do not edit.
"""The facts of LabelService and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from .._runtime.service import Operation, Service
from . import types
from .types import namespaces

__all__ = [
    "PRINT",
    "SERVICE",
]

SERVICE = Service(
    name="LabelClient",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "https://api.example.com/LabelService.svc",
    },
    faults={},
)

PRINT: Operation[types.PrintResponse, types.PrintRequest] = Operation(
    "Print", "Print", "PrintResponse", request="PrintRequest"
)
