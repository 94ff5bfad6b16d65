# Made by soapwright from headers/gate. Do not edit.
"""The facts of GateService and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from .._runtime.service import HeaderPart, Operation, Service
from . import types
from .types import namespaces
from .types.namespaces import GATE

__all__ = [
    "COUNT",
    "HEADERS",
    "HEADERS_2",
    "OPEN",
    "PING",
    "SERVICE",
]

SERVICE = Service(
    name="Gate",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "https://api.example.com/GateService.svc",
        "staging": "https://staging.example.com/GateService.svc",
    },
    faults={},
    tracking_header="RequestId",
    not_sent=("secret",),
)

HEADERS = (
    HeaderPart("ApiKey", GATE, "key"),
    HeaderPart("CustomerId", GATE, "customer_id", "xs:long"),
    HeaderPart("Session", GATE, "session", "Session"),
    HeaderPart("Value", GATE, "value_"),
)

HEADERS_2 = (HeaderPart("ApiKey", GATE, "key"),)

OPEN: Operation[types.OpenResponse, types.OpenRequest] = Operation(
    "Open", "Open", "OpenResponse", HEADERS, request="OpenRequest"
)

COUNT: Operation[types.CountResponse, types.CountRequest] = Operation(
    "Count", "Count", "CountResponse", HEADERS_2, request="CountRequest"
)

PING: Operation[types.PingResponse, types.PingRequest] = Operation(
    "Ping", "Ping", "PingResponse", request="PingRequest"
)
