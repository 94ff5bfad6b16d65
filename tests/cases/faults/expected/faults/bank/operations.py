# Made by soapwright from faults/bank. Do not edit.
"""The facts of BankService and of each of its operations, as the WSDL states them."""

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
        "production": "https://api.example.com/BankService.svc",
    },
    faults={
        "{https://example.com/bank/errors}Down": "Down",
        "{https://example.com/bank/errors}Problem": "Problem",
        "{https://example.com/bank/errors}Rejected": "Rejected",
    },
)

PAY: Operation[types.PayResponse, types.PayRequest] = Operation(
    "Pay", "Pay", "PayResponse", request="PayRequest"
)
