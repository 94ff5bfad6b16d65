# Made by soapwright from defaults_and_fixed/machine. Do not edit.
"""The enumerations and flags of MachineService."""

from __future__ import annotations

from ..._runtime.enums import WireEnum

__all__ = [
    "Mode",
]


class Mode(WireEnum):
    FAST = "fast"
    SLOW = "slow"
