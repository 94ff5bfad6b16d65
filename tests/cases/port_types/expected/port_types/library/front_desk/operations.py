# Made by soapwright from port_types/library. Do not edit.
"""The facts of Desk and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from ..._runtime.service import HeaderPart, Operation, Port, Service
from .. import types
from ..types import namespaces
from ..types.namespaces import LIBRARY

__all__ = [
    "FIND",
    "HEADERS",
    "LEND",
    "SERVICE",
]

SERVICE = Service(
    name="FrontDesk",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "https://api.example.com/desk12",
        "sandbox": "https://sandbox.example.com/library",
    },
    faults={
        "{https://example.com/library}TooLate": "Late",
    },
    soap_version="1.2",
    port="Desk12",
    ports={
        "Desk": Port(
            {
                "production": "https://api.example.com/desk",
                "sandbox": "https://sandbox.example.com/library",
            },
        ),
    },
    actions={
        "Find": "urn:find-at-desk-12",
    },
)

HEADERS = (HeaderPart("Card", LIBRARY, "card"),)

LEND: Operation[types.Lent, types.Lend] = Operation("Lend", "urn:lend", "Lent", HEADERS, request="Lend")

FIND: Operation[types.Found, types.Find] = Operation("Find", "urn:find-at-desk", "Found", request="Find")
