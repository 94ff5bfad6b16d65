# Made by soapwright from wildcards/parcel. Do not edit.
"""The XML namespaces of ParcelService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "WILDCARDS",
]

WILDCARDS = Namespace("https://example.com/wildcards", "wildcards")

ALL = (WILDCARDS,)
