# Made by soapwright from left_out/desk. Do not edit.
"""The XML namespaces of DeskService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "LEFT_OUT",
    "SUM_2",
]

LEFT_OUT = Namespace("https://example.com/left-out", "left-out")
SUM_2 = Namespace("urn:sum", "sum")

ALL = (
    LEFT_OUT,
    SUM_2,
)
