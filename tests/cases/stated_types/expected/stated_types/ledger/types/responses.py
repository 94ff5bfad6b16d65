# Made by soapwright from stated_types/ledger. Do not edit.
"""The responses of LedgerService."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element, required
from .. import types
from .namespaces import LEDGER

__all__ = [
    "PostResponse",
]


@struct("PostResponse", LEDGER)
class PostResponse(Struct):
    entry: types.Entry = required(element("Entry", "Entry"))
    total: Decimal = required(element("Total", "xs:decimal"))
    due: date | None = element("Due", "xs:date")
    paid: bool | None = element("Paid", "xs:boolean")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
