# Made by soapwright from pages_and_waits/orders. Do not edit.
"""The enumerations and flags of Orders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import WireEnum, lazy_classes

__all__ = [
    "State",
]


class State(WireEnum):
    QUEUED = "Queued"
    DONE = "Done"
    BROKEN = "Broken"


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
