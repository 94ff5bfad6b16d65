# Made by soapwright from faults/bank. Do not edit.
"""The requests of BankService."""

from __future__ import annotations

from decimal import Decimal

from ..._runtime.struct import Struct, element, required, struct
from .namespaces import BANK

__all__ = [
    "PayRequest",
]


@struct("PayRequest", BANK)
class PayRequest(Struct):
    amount: Decimal = required(element("Amount", "xs:decimal"))
