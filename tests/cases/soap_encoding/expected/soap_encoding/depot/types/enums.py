# Made by soapwright from soap_encoding/depot. Do not edit.
"""The enumerations and flags of Depot."""

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
