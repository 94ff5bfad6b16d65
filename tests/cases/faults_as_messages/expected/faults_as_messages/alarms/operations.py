# Made by soapwright from faults_as_messages/alarms. Do not edit.
"""The facts of Alarms and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from .._runtime.service import Operation, Service
from . import types
from .types import namespaces

__all__ = [
    "REPORT",
    "SERVICE",
    "SILENCE",
]

SERVICE = Service(
    name="Alarms",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "https://example.com/alarms",
    },
    faults={
        "{urn:alarms}Refused": "Alarm",
    },
)

REPORT: Operation[types.Reported, types.Report] = Operation(
    "Report", "urn:alarms/Report", "Reported", request="Report"
)

SILENCE: Operation[None, types.Silence] = Operation("Silence", "urn:alarms/Silence", None, request="Silence")
