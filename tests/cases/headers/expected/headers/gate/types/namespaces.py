# Made by soapwright from headers/gate. Do not edit.
"""The XML namespaces of GateService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "GATE",
]

GATE = Namespace("https://example.com/gate", "gate")

ALL = (GATE,)
