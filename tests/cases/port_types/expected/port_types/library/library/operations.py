# Made by soapwright from port_types/library. Do not edit.
"""The facts of LibraryService and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from ..._runtime.service import Operation, Port, Service
from .. import types
from ..types import namespaces

__all__ = [
    "FIND",
    "SERVICE",
]

SERVICE = Service(
    name="Library",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "https://api.example.com/catalogue",
        "sandbox": "https://sandbox.example.com/library",
    },
    faults={},
    port="Catalogue",
    ports={
        "ArchiveService.Catalogue": Port(
            {
                "production": "https://archive.example.com/catalogue",
                "sandbox": "https://sandbox.example.com/library",
            },
        ),
    },
)

FIND: Operation[types.Found, types.Find] = Operation("Find", "urn:find", "Found", request="Find")
