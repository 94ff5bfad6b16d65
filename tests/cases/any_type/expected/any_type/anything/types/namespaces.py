# Made by soapwright from any_type/anything. Do not edit.
"""The XML namespaces of AnythingService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "ANY_TYPE",
]

ANY_TYPE = Namespace("https://example.com/any-type", "any-type")

ALL = (ANY_TYPE,)
