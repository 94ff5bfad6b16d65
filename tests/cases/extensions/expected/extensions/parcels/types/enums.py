# Made by soapwright from extensions/parcels. Do not edit.
"""The enumerations and flags of Parcels."""

from __future__ import annotations

from ..._runtime.enums import WireEnum

__all__ = [
    "Size",
]


class Size(WireEnum):
    S = "S"
    L = "L"
