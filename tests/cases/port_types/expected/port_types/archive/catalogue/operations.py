# Made by soapwright from port_types/archive. Do not edit.
"""The facts of Catalogue and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from ..._runtime.service import Operation, Service
from .. import types
from ..types import namespaces

__all__ = [
    "FIND",
    "SERVICE",
]

SERVICE = Service(
    name="Catalogue",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "https://archive.example.com/catalogue",
    },
    faults={},
)

FIND: Operation[types.Found, types.Find] = Operation("Find", "urn:find", "Found", request="Find")
