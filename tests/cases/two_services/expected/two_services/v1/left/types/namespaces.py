# Made by soapwright from two_services/v1/left. Do not edit.
"""The XML namespaces of LeftService, and the prefixes they are written with."""

from __future__ import annotations

from ...._runtime.wire import Namespace

__all__ = [
    "ALL",
    "DUO",
]

DUO = Namespace("https://example.com/duo", "duo")

ALL = (DUO,)
