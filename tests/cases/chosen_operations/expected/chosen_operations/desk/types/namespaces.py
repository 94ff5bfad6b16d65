# Made by soapwright from chosen_operations/desk. Do not edit.
"""The XML namespaces of LibraryService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "LIBRARY",
]

LIBRARY = Namespace("https://example.com/library", "library")

ALL = (LIBRARY,)
