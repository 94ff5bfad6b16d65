# Made by soapwright from attributes/label. Do not edit.
"""The enumerations and flags of LabelService."""

from __future__ import annotations

from ..._runtime.enums import WireEnum

__all__ = [
    "LabelColour",
]


class LabelColour(WireEnum):
    RED = "red"
    BLUE = "blue"
