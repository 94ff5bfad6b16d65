# Made by soapwright from plain_elements/plain. Do not edit.
"""The enumerations and flags of PlainService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.late import WireEnum, late

__all__ = [
    "Mode",
]


class Mode(WireEnum):
    ON = "On"
    OFF = "Off"


if not TYPE_CHECKING:
    __getattr__, __dir__ = late(__name__)
