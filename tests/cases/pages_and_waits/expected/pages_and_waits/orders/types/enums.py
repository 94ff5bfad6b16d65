# Made by soapwright from pages_and_waits/orders. Do not edit.
"""The enumerations and flags of Orders."""

from __future__ import annotations

from ..._runtime.enums import WireEnum

__all__ = [
    "State",
]


class State(WireEnum):
    QUEUED = "Queued"
    DONE = "Done"
    BROKEN = "Broken"
