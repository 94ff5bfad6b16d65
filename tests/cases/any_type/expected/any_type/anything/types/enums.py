# Made by soapwright from any_type/anything. Do not edit.
"""The enumerations and flags of AnythingService."""

from __future__ import annotations

from ..._runtime.enums import WireEnum

__all__ = [
    "Tone",
]


class Tone(WireEnum):
    LOUD = "loud"
