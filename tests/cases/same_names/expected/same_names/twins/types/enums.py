# Made by soapwright from same_names/twins. Do not edit.
"""The enumerations and flags of TwinsService."""

from __future__ import annotations

from ..._runtime.enums import WireEnum

__all__ = [
    "Side",
    "Side_2",
]


class Side(WireEnum):
    LEFT = "Left"


class Side_2(WireEnum):
    RIGHT = "Right"
