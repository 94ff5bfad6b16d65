# Made by soapwright from substituted_elsewhere/atlas. Do not edit.
"""The XML namespaces of AtlasService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "ATLAS",
]

ATLAS = Namespace("https://example.com/atlas", "atlas")

ALL = (ATLAS,)
