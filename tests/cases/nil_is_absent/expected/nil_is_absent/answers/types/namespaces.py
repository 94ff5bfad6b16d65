# Made by soapwright from nil_is_absent/answers. Do not edit.
"""The XML namespaces of AnswersService, and the prefixes they are written with."""

from __future__ import annotations

from ..._runtime.wire import Namespace

__all__ = [
    "ALL",
    "NIL_IS_ABSENT",
]

NIL_IS_ABSENT = Namespace("https://example.com/nil-is-absent", "nil-is-absent")

ALL = (NIL_IS_ABSENT,)
