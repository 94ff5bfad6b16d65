# Made by soapwright from chosen_operations/desk. Do not edit.
"""The facts of Desk and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from .._runtime.service import HeaderPart, Operation, Port, Service
from . import types
from .types import namespaces
from .types.namespaces import LIBRARY

__all__ = [
    "HEADERS",
    "LEND",
    "SERVICE",
]

SERVICE = Service(
    name="Desk",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "https://api.example.com/desk",
    },
    faults={
        "{https://example.com/library}TooLate": "Late",
    },
    port="Desk",
    ports={
        "Desk12": Port(
            {
                "production": "https://api.example.com/desk12",
            },
            soap_version="1.2",
        ),
    },
)

HEADERS = (HeaderPart("Card", LIBRARY, "card"),)

LEND: Operation[types.Lent, types.Lend] = Operation("Lend", "urn:lend", "Lent", HEADERS, request="Lend")
