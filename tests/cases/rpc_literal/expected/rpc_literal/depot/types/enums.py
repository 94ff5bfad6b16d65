# Made by soapwright from rpc_literal/depot. Do not edit.
"""The enumerations and flags of DepotService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import WireEnum, lazy_classes

__all__ = [
    "Speed",
]


class Speed(WireEnum):
    SLOW = "slow"
    FAST = "fast"


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
