# Made by soapwright from exclusive_choice/payment. Do not edit.
"""The structs of PaymentService."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element, required
from .namespaces import EXCLUSIVE_CHOICE

__all__ = [
    "Payment",
]


@struct("Payment", EXCLUSIVE_CHOICE, content="amount, (card | iban | (account, bank)), (day | weeks)?")
class Payment(Struct):
    """One of: card, iban, account and bank.
    At most one of: day, weeks.
    """

    amount: Decimal = required(element("Amount", "xs:decimal"))
    card: str | None = element("Card", "xs:string")
    iban: str | None = element("Iban", "xs:string")
    account: str | None = element("Account", "xs:string")
    bank: str | None = element("Bank", "xs:string")
    day: date | None = element("Day", "xs:date")
    weeks: int | None = element("Weeks", "xs:int")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
