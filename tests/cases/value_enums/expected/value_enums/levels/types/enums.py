# Made by soapwright from value_enums/levels. Do not edit.
"""The enumerations and flags of LevelsService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import WireEnum, lazy_classes
from ..._runtime.value_enums import WireIntEnum, WireValueEnum

__all__ = [
    "Empty",
    "Holiday",
    "Level",
    "Rate",
    "Ratio",
    "Span",
]


class Level(WireIntEnum, base="xs:byte"):
    """How loud."""

    VALUE_1 = 1
    """A whisper."""
    VALUE_07 = (7, "07")
    MINUS_3 = -3
    """Below hearing."""


class Rate(WireValueEnum, base="xs:decimal"):
    VALUE_1_50 = "1.50"
    VALUE_0_1 = "0.1"


class Holiday(WireValueEnum, base="xs:date"):
    VALUE_2024_12_25 = "2024-12-25"
    VALUE_2024_12_26_Z = "2024-12-26Z"


class Ratio(WireValueEnum, base="xs:double"):
    INF = "INF"
    VALUE_0_5 = "0.5"


class Empty(WireEnum):
    VALUE = ""
    FULL = "full"


class Span(WireEnum):
    P1_D = "P1D"


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
