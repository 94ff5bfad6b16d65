# Made by soapwright from any_type/anything. Do not edit.
"""The enumerations and flags of AnythingService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import WireEnum, lazy_classes

__all__ = [
    "Tone",
]


class Tone(WireEnum):
    LOUD = "loud"


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
