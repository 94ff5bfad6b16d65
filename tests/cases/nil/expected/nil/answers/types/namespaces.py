# Made by soapwright from nil/answers. Do not edit.
"""The XML namespaces of AnswersService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "NIL",
]

NIL = Namespace("https://example.com/nil", "nil")

ALL = (NIL,)
