# Made by soapwright from recursive/tree. Do not edit.
"""The XML namespaces of TreeService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "TREE",
]

TREE = Namespace("https://example.com/tree", "tree")

ALL = (TREE,)
