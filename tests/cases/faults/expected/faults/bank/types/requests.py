# Made by soapwright from faults/bank. Do not edit.
"""The requests of BankService."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element, required
from .namespaces import BANK

__all__ = [
    "PayRequest",
]


@struct("PayRequest", BANK)
class PayRequest(Struct):
    amount: Decimal = required(element("Amount", "xs:decimal"))


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
