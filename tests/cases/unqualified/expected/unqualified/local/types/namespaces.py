# Made by soapwright from unqualified/local. Do not edit.
"""The XML namespaces of LocalService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "LOCAL",
    "OTHER",
]

LOCAL = Namespace("https://example.com/local", "local")
OTHER = Namespace("https://example.com/local/other", "other")

ALL = (
    LOCAL,
    OTHER,
)
