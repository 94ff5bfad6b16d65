# Made by soapwright from blocked/garage. Do not edit.
"""The XML namespaces of GarageService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "BLOCKED",
]

BLOCKED = Namespace("https://example.com/blocked", "blocked")

ALL = (BLOCKED,)
