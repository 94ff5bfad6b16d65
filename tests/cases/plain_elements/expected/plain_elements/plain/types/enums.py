# Made by soapwright from plain_elements/plain. Do not edit.
"""The enumerations and flags of PlainService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import WireEnum, lazy_classes

__all__ = [
    "Mode",
]


class Mode(WireEnum):
    ON = "On"
    OFF = "Off"


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
