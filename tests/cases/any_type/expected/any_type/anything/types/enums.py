# Made by soapwright from any_type/anything. Do not edit.
"""The enumerations and flags of AnythingService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.late import WireEnum, late

__all__ = [
    "Tone",
]


class Tone(WireEnum):
    LOUD = "loud"


if not TYPE_CHECKING:
    __getattr__, __dir__ = late(__name__)
