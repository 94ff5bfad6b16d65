# Made by soapwright from named_like_types/likeness. Do not edit.
"""The enumerations and flags of LikenessService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.late import WireEnum, late

__all__ = [
    "Date",
]


class Date(WireEnum):
    TODAY = "today"


if not TYPE_CHECKING:
    __getattr__, __dir__ = late(__name__)
