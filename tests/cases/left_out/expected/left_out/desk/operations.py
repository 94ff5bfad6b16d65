# Made by soapwright from left_out/desk. Do not edit.
"""The facts of DeskService and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from .._runtime.service import Operation, Service
from . import types
from .types import namespaces

__all__ = [
    "ADD",
    "DO",
    "SERVICE",
    "SUM",
]

SERVICE = Service(
    name="Desk",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "https://api.example.com/DeskService.svc",
    },
    faults={},
)

DO: Operation[types.DoResponse, types.DoRequest] = Operation("Do", "Do", "DoResponse", request="DoRequest")

ADD: Operation[types.AddResponse, types.AddRequest] = Operation(
    "Add", "Add", "AddResponse", rpc=True, encoded="1.1", response_encoded="1.1", request="AddRequest"
)

SUM: Operation[types.SumResponse, types.SumRequest] = Operation(
    "Sum", "Sum", "SumResponse", request="SumRequest"
)
