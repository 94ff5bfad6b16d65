# Made by soapwright from calls/library. Do not edit.
"""The XML namespaces of Library, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "LIBRARY",
]

LIBRARY = Namespace("https://example.com/library", "library")

ALL = (LIBRARY,)
