# Made by soapwright from enums/paint. Do not edit.
"""The enumerations and flags of PaintService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import WireEnum, WireFlags, lazy_classes
from ..._runtime.value_enums import WireIntEnum

__all__ = [
    "Coats",
    "Colour",
    "Finish",
    "Uses",
    "WarmColour",
]


class Colour(WireEnum):
    RED = "Red"
    DARK_BLUE = "DarkBlue"
    HSL_VALUE = "HSLValue"


class Finish(WireEnum):
    MATT = "Matt"
    GLOSS = "Gloss"
    SATIN = "Satin"


class Uses(WireFlags):
    INDOOR = "Indoor"
    OUTDOOR = "Outdoor"


class Coats(WireIntEnum, base="xs:int"):
    VALUE_1 = 1
    VALUE_2 = 2


class WarmColour(WireEnum):
    RED = "Red"


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
