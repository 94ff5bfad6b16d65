# Made by soapwright from unseen/unseen. Do not edit.
"""The XML namespaces of UnseenService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "UNSEEN",
]

UNSEEN = Namespace("https://example.com/unseen", "unseen")

ALL = (UNSEEN,)
