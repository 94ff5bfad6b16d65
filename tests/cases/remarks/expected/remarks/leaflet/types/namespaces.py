# Made by soapwright from remarks/leaflet. Do not edit.
"""The XML namespaces of LeafletService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "REMARKS",
]

REMARKS = Namespace("https://example.com/remarks", "remarks")

ALL = (REMARKS,)
