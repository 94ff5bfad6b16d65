# Made by soapwright from scripts/words. Do not edit.
"""The enumerations and flags of WordsService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import WireEnum, lazy_classes

__all__ = [
    "Größe",
]


class Größe(WireEnum):
    GROSS = "groß"
    小 = "小"
    Μ = "µ"


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
