# Made by soapwright from nil_messages/meter. Do not edit.
"""The XML namespaces of Meter, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "METER",
]

METER = Namespace("https://example.com/meter", "meter")

ALL = (METER,)
