# Made by soapwright from faults/bank. Do not edit.
"""The enumerations and flags of BankService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import WireEnum, lazy_classes

__all__ = [
    "Reason",
]


class Reason(WireEnum):
    FUNDS = "Funds"
    CLOSED = "Closed"


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
