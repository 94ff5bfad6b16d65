# Made by soapwright from named_like_types/likeness. Do not edit.
"""The enumerations and flags of LikenessService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import WireEnum, lazy_classes

__all__ = [
    "Date",
]


class Date(WireEnum):
    TODAY = "today"


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
