# Made by soapwright from families/families. Do not edit.
"""The facts of Families and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from .._runtime.service import Operation, Service
from . import types
from .types import namespaces

__all__ = [
    "PUT",
    "SERVICE",
]

SERVICE = Service(
    name="Families",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "https://example.com/families",
    },
    faults={},
)

PUT: Operation[types.PutResponse, types.Put] = Operation("Put", "Put", "PutResponse", request="Put")
