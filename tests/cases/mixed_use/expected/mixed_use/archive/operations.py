# Made by soapwright from mixed_use/archive. Do not edit.
"""The facts of Archive and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from .._runtime.service import Operation, Service
from . import types
from .types import namespaces

__all__ = [
    "FIND",
    "SERVICE",
    "SUBMIT",
]

SERVICE = Service(
    name="Archive",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "https://example.com/archive",
    },
    faults={},
)

SUBMIT: Operation[types.SubmitResponse, types.Submit] = Operation(
    "Submit", "urn:archive/Submit", "SubmitResponse", response_encoded="1.1", request="Submit"
)

FIND: Operation[types.Found, types.FindRequest] = Operation(
    "Find", "urn:archive/Find", "Found", encoded="1.1", request="FindRequest"
)
