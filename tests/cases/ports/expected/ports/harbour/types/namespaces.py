# Made by soapwright from ports/harbour. Do not edit.
"""The XML namespaces of HarbourService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "PORTS",
]

PORTS = Namespace("https://example.com/ports", "ports")

ALL = (PORTS,)
