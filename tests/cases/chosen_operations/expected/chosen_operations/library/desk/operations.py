# Made by soapwright from chosen_operations/library. Do not edit.
"""The facts of Desk and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from ..._runtime.service import Operation, Port, Service
from .. import types
from ..types import namespaces

__all__ = [
    "FIND",
    "SERVICE",
]

SERVICE = Service(
    name="Desk",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "https://api.example.com/desk",
    },
    faults={},
    port="Desk",
    ports={
        "Desk12": Port(
            {
                "production": "https://api.example.com/desk12",
            },
            soap_version="1.2",
            actions={
                "Find": "urn:find-at-desk-12",
            },
        ),
    },
)

FIND: Operation[types.Found, types.Find] = Operation("Find", "urn:find-at-desk", "Found", request="Find")
