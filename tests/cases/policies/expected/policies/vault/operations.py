# Made by soapwright from policies/vault. Do not edit.
"""The facts of VaultService and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from .._runtime.service import Addressed, Operation, Service
from . import types
from .types import namespaces

__all__ = [
    "FLUSH",
    "SERVICE",
    "WRITE",
]

SERVICE = Service(
    name="Vault",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "https://api.example.com/VaultService.svc",
    },
    faults={},
    mtom=True,
)

WRITE: Operation[None, types.WriteRequest] = Operation(
    "Write",
    "",
    None,
    addressing=Addressed("https://example.com/vault/VaultService/Write"),
    request="WriteRequest",
)

FLUSH: Operation[types.FlushResponse, types.FlushRequest] = Operation(
    "Flush",
    "Flush",
    "FlushResponse",
    addressing=Addressed("https://example.com/vault/flush"),
    request="FlushRequest",
)
