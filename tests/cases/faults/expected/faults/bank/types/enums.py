# Made by soapwright from faults/bank. Do not edit.
"""The enumerations and flags of BankService."""

from __future__ import annotations

from ..._runtime.enums import WireEnum

__all__ = [
    "Reason",
]


class Reason(WireEnum):
    FUNDS = "Funds"
    CLOSED = "Closed"
