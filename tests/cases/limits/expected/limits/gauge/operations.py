# Made by soapwright from limits/gauge. Do not edit.
"""The facts of GaugeService and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from .._runtime.service import Operation, Service
from . import types
from .types import namespaces

__all__ = [
    "DO",
    "SERVICE",
]

SERVICE = Service(
    name="Gauge",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "https://api.example.com/GaugeService.svc",
    },
    faults={},
)

DO: Operation[types.DoResponse, types.DoRequest] = Operation("Do", "Do", "DoResponse", request="DoRequest")
