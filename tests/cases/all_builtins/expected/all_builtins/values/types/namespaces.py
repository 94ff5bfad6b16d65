# Made by soapwright from all_builtins/values. Do not edit.
"""The XML namespaces of ValuesService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "VALUES",
]

VALUES = Namespace("https://example.com/values", "values")

ALL = (VALUES,)
