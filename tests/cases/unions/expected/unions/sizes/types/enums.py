# Made by soapwright from unions/sizes. Do not edit.
"""The enumerations and flags of SizesService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import WireEnum, lazy_classes

__all__ = [
    "Named",
]


class Named(WireEnum):
    SMALL = "small"
    LARGE = "large"


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
