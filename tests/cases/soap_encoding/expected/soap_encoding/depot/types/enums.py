# Made by soapwright from soap_encoding/depot. Do not edit.
"""The enumerations and flags of Depot."""

from __future__ import annotations

from ..._runtime.enums import WireEnum

__all__ = [
    "Colour",
]


class Colour(WireEnum):
    RED = "red"
    BLUE = "blue"
