# Made by soapwright from documents/depot. Do not edit.
"""The enumerations and flags of DepotService."""

from __future__ import annotations

from ..._runtime.enums import WireEnum

__all__ = [
    "Size",
]


class Size(WireEnum):
    S = "S"
    L = "L"
