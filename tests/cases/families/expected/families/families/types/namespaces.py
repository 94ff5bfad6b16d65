# Made by soapwright from families/families. Do not edit.
"""The XML namespaces of Families, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "FAMILIES",
]

FAMILIES = Namespace("https://example.com/families", "families")

ALL = (FAMILIES,)
