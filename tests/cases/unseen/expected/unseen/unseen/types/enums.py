# Made by soapwright from unseen/unseen. Do not edit.
"""The enumerations and flags of UnseenService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import WireEnum, lazy_classes

__all__ = [
    "Mark",
]


class Mark(WireEnum):
    """Ends here import os \u202edesrever\u202c."""

    LINE_BREAK = "line\u2028break"
    NEXT_LINE = "next\u0085line"
    ZERO_WIDTH = "zero\u200bwidth"
    ISOLATED = "\u2066isolated\u2069"


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
