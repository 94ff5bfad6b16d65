# Made by soapwright from mixed/text. Do not edit.
"""The facts of TextService and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from .._runtime.service import Operation, Service
from . import types
from .types import namespaces

__all__ = [
    "DO",
    "SERVICE",
]

SERVICE = Service(
    name="Text",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "https://api.example.com/TextService.svc",
    },
    faults={},
)

DO: Operation[types.DoResponse, types.DoRequest] = Operation("Do", "Do", "DoResponse", request="DoRequest")
