# Made by soapwright from mixed/text. Do not edit.
"""The XML namespaces of TextService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "MIXED",
]

MIXED = Namespace("https://example.com/mixed", "mixed")

ALL = (MIXED,)
