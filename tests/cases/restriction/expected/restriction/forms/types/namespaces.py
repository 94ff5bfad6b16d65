# Made by soapwright from restriction/forms. Do not edit.
"""The XML namespaces of FormsService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "RESTRICTION",
]

RESTRICTION = Namespace("https://example.com/restriction", "restriction")

ALL = (RESTRICTION,)
