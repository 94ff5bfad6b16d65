# Made by soapwright from lists/lists. Do not edit.
"""The enumerations and flags of ListsService."""

from __future__ import annotations

from ..._runtime.enums import WireEnum

__all__ = [
    "Colour",
]


class Colour(WireEnum):
    RED = "red"
    BLUE = "blue"
