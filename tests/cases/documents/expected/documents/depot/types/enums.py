# Made by soapwright from documents/depot. Do not edit.
"""The enumerations and flags of DepotService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import WireEnum, lazy_classes

__all__ = [
    "Size",
]


class Size(WireEnum):
    S = "S"
    L = "L"


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
