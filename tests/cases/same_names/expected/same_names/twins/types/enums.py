# Made by soapwright from same_names/twins. Do not edit.
"""The enumerations and flags of TwinsService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.late import WireEnum, late

__all__ = [
    "Side",
    "Side_2",
]


class Side(WireEnum):
    LEFT = "Left"


class Side_2(WireEnum):
    RIGHT = "Right"


if not TYPE_CHECKING:
    __getattr__, __dir__ = late(__name__)
