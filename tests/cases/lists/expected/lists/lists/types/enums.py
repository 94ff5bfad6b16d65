# Made by soapwright from lists/lists. Do not edit.
"""The enumerations and flags of ListsService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import WireEnum, lazy_classes

__all__ = [
    "Colour",
]


class Colour(WireEnum):
    RED = "red"
    BLUE = "blue"


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
