# Made by soapwright from soap12/next. Do not edit.
"""The XML namespaces of NextService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "NEXT",
]

NEXT = Namespace("https://example.com/next", "next")

ALL = (NEXT,)
