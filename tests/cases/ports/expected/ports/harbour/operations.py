# Made by soapwright from ports/harbour. Do not edit.
"""The facts of HarbourService and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from .._runtime.service import HeaderPart, Operation, Port, Service
from . import types
from .types import namespaces
from .types.namespaces import PORTS

__all__ = [
    "DO",
    "HEADERS",
    "LOAD",
    "SERVICE",
]

SERVICE = Service(
    name="Harbour",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "https://api.example.com/HarbourService.svc",
    },
    faults={},
    header_faults={
        "{https://example.com/ports}Trouble": "xs:string",
    },
    port="HarbourService",
    ports={
        "HarbourMirror": Port(
            {
                "production": "https://mirror.example.com/HarbourService.svc",
            },
        ),
    },
)

HEADERS = (HeaderPart("Token", PORTS, "token"),)

DO: Operation[types.DoResponse, types.DoRequest] = Operation(
    "Do", "Do", "DoResponse", HEADERS, request="DoRequest"
)

LOAD: Operation[types.DoResponse, types.DoRequest] = Operation(
    "Load", "Load", "DoResponse", request="DoRequest"
)
