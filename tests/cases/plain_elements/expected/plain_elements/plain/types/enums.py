# Made by soapwright from plain_elements/plain. Do not edit.
"""The enumerations and flags of PlainService."""

from __future__ import annotations

from ..._runtime.enums import WireEnum

__all__ = [
    "Mode",
]


class Mode(WireEnum):
    ON = "On"
    OFF = "Off"
