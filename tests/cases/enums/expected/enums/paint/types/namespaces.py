# Made by soapwright from enums/paint. Do not edit.
"""The XML namespaces of PaintService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "PAINT",
]

PAINT = Namespace("https://example.com/paint", "paint")

ALL = (PAINT,)
