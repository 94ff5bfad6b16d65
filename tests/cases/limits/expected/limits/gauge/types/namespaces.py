# Made by soapwright from limits/gauge. Do not edit.
"""The XML namespaces of GaugeService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "LIMITS",
]

LIMITS = Namespace("https://example.com/limits", "limits")

ALL = (LIMITS,)
