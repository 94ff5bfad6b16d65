# Made by soapwright from encoded_faults/bank. Do not edit.
"""The facts of Bank and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from .._runtime.service import Operation, Service
from . import types
from .types import namespaces

__all__ = [
    "PAY",
    "SERVICE",
]

SERVICE = Service(
    name="Bank",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "https://api.example.com/bank",
    },
    faults={
        "fault": "Refusal",
    },
)

PAY: Operation[types.PayResponse, types.PayRequest] = Operation(
    "Pay", "Pay", "PayResponse", rpc=True, encoded="1.1", response_encoded="1.1", request="PayRequest"
)
