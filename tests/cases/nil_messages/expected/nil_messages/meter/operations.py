# Made by soapwright from nil_messages/meter. Do not edit.
"""The facts of Meter and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from .._runtime.service import Operation, Service
from . import types
from .types import namespaces

__all__ = [
    "CORRECT",
    "MARK",
    "SERVICE",
    "SET",
]

SERVICE = Service(
    name="Meter",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "https://api.example.com/meter",
    },
    faults={},
)

SET: Operation[types.ReadingMessage, types.Set] = Operation("Set", "Set", "ReadingMessage", request="Set")

CORRECT: Operation[types.Anything, types.ReadingMessage] = Operation(
    "Correct", "Correct", "Anything", request="ReadingMessage"
)

MARK: Operation[types.Problem, types.Mark] = Operation("Mark", "Mark", "Problem", request="Mark")
