# Made by soapwright from attachments/archive. Do not edit.
"""The XML namespaces of Archive, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "ARCHIVE",
]

ARCHIVE = Namespace("https://example.com/archive", "archive")

ALL = (ARCHIVE,)
