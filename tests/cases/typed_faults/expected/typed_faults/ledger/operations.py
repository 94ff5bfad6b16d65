# Made by soapwright from typed_faults/ledger. Do not edit.
"""The facts of LedgerService and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from .._runtime.service import Operation, Service
from . import types
from .types import namespaces

__all__ = [
    "READ",
    "SERVICE",
]

SERVICE = Service(
    name="Ledger",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "https://api.example.com/ledger",
    },
    faults={
        "{https://example.com/ledger}Refused": "Refused",
        "{urn:ledger}fault": ("Locked", "Missing"),
    },
)

READ: Operation[types.ReadResponse, types.ReadRequest] = Operation(
    "read", "", "ReadResponse", rpc=True, request="ReadRequest"
)
