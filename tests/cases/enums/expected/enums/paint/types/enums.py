# Made by soapwright 0.1.0 from enums/paint. Do not edit.
"""The enumerations and flags of PaintService."""

from __future__ import annotations

from ..._runtime.enums import WireEnum, WireFlags

__all__ = [
    "Colour",
    "Finish",
    "Uses",
    "WarmColour",
]


class Colour(WireEnum):
    """Colour, of https://example.com/paint."""

    RED = "Red"
    DARK_BLUE = "DarkBlue"
    HSL_VALUE = "HSLValue"


class Finish(WireEnum):
    """Finish, of https://example.com/paint."""

    MATT = "Matt"
    GLOSS = "Gloss"
    SATIN = "Satin"


class Uses(WireFlags):
    """Uses, of https://example.com/paint."""

    INDOOR = "Indoor"
    OUTDOOR = "Outdoor"


class WarmColour(WireEnum):
    """WarmColour, of https://example.com/paint."""

    RED = "Red"
