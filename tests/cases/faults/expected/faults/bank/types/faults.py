# Made by soapwright 0.1.0 from faults/bank. Do not edit.
"""The faults of BankService, as exceptions."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from ..._runtime.errors import Fault
from ..._runtime.struct import element, required, struct
from .. import types
from .namespaces import ERRORS

__all__ = [
    "Down",
    "Problem",
    "Rejected",
    "TooMuch",
]


@struct("Problem", ERRORS, derived={"Rejected": "Rejected", "TooMuch": "TooMuch"})
class Problem(Fault):
    """Problem, of https://example.com/bank/errors."""

    tracking_id: str | None = element("TrackingId", "xs:string", nillable=True)


@struct("Rejected", ERRORS, derived={"TooMuch": "TooMuch"})
class Rejected(Problem):
    """Rejected, of https://example.com/bank/errors."""

    items: list[types.Item | None] | None = element("Items", "ArrayOfItem", nillable=True)
    reason: types.Reason = required(element("Reason", "Reason"))


@struct("TooMuch", ERRORS)
class TooMuch(Rejected):
    """TooMuch, of https://example.com/bank/errors."""

    limit: Decimal = required(element("Limit", "xs:decimal"))


@struct("Down", ERRORS)
class Down(Fault):
    """Down, of https://example.com/bank/errors."""

    until: datetime | None = element("Until", "xs:dateTime")
