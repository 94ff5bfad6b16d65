# Made by soapwright from extensions/parcels. Do not edit.
"""The XML namespaces of Parcels, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "LABELS",
    "PARCELS",
]

LABELS = Namespace("https://example.com/labels", "labels")
PARCELS = Namespace("https://example.com/parcels", "parcels")

ALL = (
    LABELS,
    PARCELS,
)
