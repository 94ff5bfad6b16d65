# Made by soapwright from value_enums/levels. Do not edit.
"""The XML namespaces of LevelsService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "VALUE_ENUMS",
]

VALUE_ENUMS = Namespace("https://example.com/value-enums", "value-enums")

ALL = (VALUE_ENUMS,)
