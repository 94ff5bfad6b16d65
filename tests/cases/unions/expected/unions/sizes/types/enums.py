# Made by soapwright from unions/sizes. Do not edit.
"""The enumerations and flags of SizesService."""

from __future__ import annotations

from ..._runtime.enums import WireEnum

__all__ = [
    "Named",
]


class Named(WireEnum):
    SMALL = "small"
    LARGE = "large"
