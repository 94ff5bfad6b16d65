# Made by soapwright from defaults_and_fixed/machine. Do not edit.
"""The enumerations and flags of MachineService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import WireEnum, lazy_classes

__all__ = [
    "Mode",
]


class Mode(WireEnum):
    FAST = "fast"
    SLOW = "slow"


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
