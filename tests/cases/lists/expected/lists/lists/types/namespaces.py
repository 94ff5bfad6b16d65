# Made by soapwright from lists/lists. Do not edit.
"""The XML namespaces of ListsService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "LISTS",
]

LISTS = Namespace("https://example.com/lists", "lists")

ALL = (LISTS,)
