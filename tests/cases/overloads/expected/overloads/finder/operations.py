# Made by soapwright from overloads/finder. Do not edit.
"""The facts of FinderService and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from .._runtime.service import HeaderPart, Operation, Service
from . import types
from .types import namespaces
from .types.namespaces import FINDER

__all__ = [
    "FIND",
    "FIND_2",
    "FIND_3",
    "HEADERS",
    "SERVICE",
]

SERVICE = Service(
    name="Finder",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "https://api.example.com/finder",
    },
    faults={
        "{https://example.com/finder}Unknown": "Unknown",
    },
)

HEADERS = (HeaderPart("Key", FINDER, "key"),)

FIND: Operation[types.FindResponse, types.FindRequest] = Operation(
    "find", "by-name", "FindResponse", rpc=True, request="FindRequest"
)

FIND_2: Operation[types.Find2Response, types.Find2Request] = Operation(
    "find_2", "by-number", "Find2Response", HEADERS, rpc=True, request="Find2Request"
)

FIND_3: Operation[types.Find3Response, types.Find3Request] = Operation(
    "find_3", "all", "Find3Response", rpc=True, request="Find3Request"
)
