# Made by soapwright from shared_elements/shared. Do not edit.
"""The XML namespaces of SharedService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "SHARED",
]

SHARED = Namespace("https://example.com/shared", "shared")

ALL = (SHARED,)
