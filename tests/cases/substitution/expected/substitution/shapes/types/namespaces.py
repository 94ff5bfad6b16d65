# Made by soapwright from substitution/shapes. Do not edit.
"""The XML namespaces of ShapesService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "SUBSTITUTION",
]

SUBSTITUTION = Namespace("https://example.com/substitution", "substitution")

ALL = (SUBSTITUTION,)
