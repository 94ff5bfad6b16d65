# Made by soapwright from faults/bank. Do not edit.
"""The faults of BankService, as exceptions."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from ..._runtime.errors import Fault
from ..._runtime.lazy_classes import lazy_classes, struct
from ..._runtime.struct import element, required
from .. import types
from .namespaces import ERRORS

__all__ = [
    "Down",
    "Problem",
    "Rejected",
    "TooMuch",
]


@struct("Problem", ERRORS, derived={"Rejected": "Rejected", "TooMuch": "TooMuch"}, remembers=True)
class Problem(Fault):
    tracking_id: str | None = element("TrackingId", "xs:string", nillable=True)


@struct("Rejected", ERRORS, derived={"TooMuch": "TooMuch"}, remembers=True)
class Rejected(Problem):
    items: list[types.Item | None] | None = element("Items", "ArrayOfItem", nillable=True)
    reason: types.Reason = required(element("Reason", "Reason"))


@struct("TooMuch", ERRORS)
class TooMuch(Rejected):
    limit: Decimal = required(element("Limit", "xs:decimal"))


@struct("Down", ERRORS)
class Down(Fault):
    until: datetime | None = element("Until", "xs:dateTime")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
