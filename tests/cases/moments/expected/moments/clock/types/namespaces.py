# Made by soapwright from moments/clock. Do not edit.
"""The XML namespaces of ClockService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "MOMENTS",
]

MOMENTS = Namespace("https://example.com/moments", "moments")

ALL = (MOMENTS,)
