# Made by soapwright from rpc_literal/depot. Do not edit.
"""The enumerations and flags of DepotService."""

from __future__ import annotations

from ..._runtime.enums import WireEnum

__all__ = [
    "Speed",
]


class Speed(WireEnum):
    SLOW = "slow"
    FAST = "fast"
