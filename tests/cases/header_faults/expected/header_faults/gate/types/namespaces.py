# Made by soapwright from header_faults/gate. Do not edit.
"""The XML namespaces of GateService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "GATE",
    "GATE_2",
]

GATE = Namespace("https://example.com/gate", "gate")
GATE_2 = Namespace("urn:gate", "gate-2")

ALL = (
    GATE,
    GATE_2,
)
