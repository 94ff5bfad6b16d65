# Made by soapwright from port_types/archive. Do not edit.
"""The facts of ArchiveService and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from ..._runtime.service import Operation, Service
from .. import types
from ..types import namespaces

__all__ = [
    "FIND",
    "SERVICE",
]

SERVICE = Service(
    name="Archive",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "https://archive.example.com/",
    },
    faults={},
)

FIND: Operation[types.Found, types.Find] = Operation("Find", "", "Found", request="Find")
