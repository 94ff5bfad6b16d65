# Made by soapwright from arrays/shelf. Do not edit.
"""The XML namespaces of ShelfService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "SHELF",
]

SHELF = Namespace("https://example.com/shelf", "shelf")

ALL = (SHELF,)
