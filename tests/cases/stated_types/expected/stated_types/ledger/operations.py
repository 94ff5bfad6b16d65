# Made by soapwright from stated_types/ledger. Do not edit.
"""The facts of LedgerService and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from .._runtime.service import Operation, Service
from . import types
from .types import namespaces

__all__ = [
    "POST",
    "SERVICE",
]

SERVICE = Service(
    name="Ledger",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "https://api.example.com/LedgerService.svc",
    },
    faults={},
)

POST: Operation[types.PostResponse, types.PostRequest] = Operation(
    "Post", "Post", "PostResponse", request="PostRequest"
)
