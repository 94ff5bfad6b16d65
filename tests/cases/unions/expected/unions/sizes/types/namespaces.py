# Made by soapwright from unions/sizes. Do not edit.
"""The XML namespaces of SizesService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "UNIONS",
]

UNIONS = Namespace("https://example.com/unions", "unions")

ALL = (UNIONS,)
