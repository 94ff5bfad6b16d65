# Made by soapwright from two_packages_more/spare. Do not edit.
"""The XML namespaces of SpareService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "DUO",
]

DUO = Namespace("https://example.com/duo", "duo")

ALL = (DUO,)
