# Made by soapwright from scripts/words. Do not edit.
"""The enumerations and flags of WordsService."""

from __future__ import annotations

from ..._runtime.enums import WireEnum

__all__ = [
    "Größe",
]


class Größe(WireEnum):
    GROSS = "groß"
    小 = "小"
    Μ = "µ"
