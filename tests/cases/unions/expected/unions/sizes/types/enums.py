# Made by soapwright from unions/sizes. Do not edit.
"""The enumerations and flags of SizesService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.late import WireEnum, late

__all__ = [
    "Named",
]


class Named(WireEnum):
    SMALL = "small"
    LARGE = "large"


if not TYPE_CHECKING:
    __getattr__, __dir__ = late(__name__)
