# Made by soapwright from one_way/log. Do not edit.
"""The XML namespaces of LogService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "LOG",
]

LOG = Namespace("https://example.com/log", "log")

ALL = (LOG,)
