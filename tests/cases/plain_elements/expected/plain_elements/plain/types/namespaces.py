# Made by soapwright from plain_elements/plain. Do not edit.
"""The XML namespaces of PlainService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "PLAIN",
]

PLAIN = Namespace("https://example.com/plain", "plain")

ALL = (PLAIN,)
