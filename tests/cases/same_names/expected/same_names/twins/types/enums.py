# Made by soapwright from same_names/twins. Do not edit.
"""The enumerations and flags of TwinsService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import WireEnum, lazy_classes

__all__ = [
    "Side",
    "Side_2",
]


class Side(WireEnum):
    LEFT = "Left"


class Side_2(WireEnum):
    RIGHT = "Right"


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
