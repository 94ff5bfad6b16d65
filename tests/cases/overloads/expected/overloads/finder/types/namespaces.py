# Made by soapwright from overloads/finder. Do not edit.
"""The XML namespaces of FinderService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "CALLS",
    "FINDER",
]

FINDER = Namespace("https://example.com/finder", "finder")
CALLS = Namespace("urn:finder:calls", "calls")

ALL = (
    FINDER,
    CALLS,
)
