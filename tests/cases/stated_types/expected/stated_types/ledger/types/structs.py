# Made by soapwright from stated_types/ledger. Do not edit.
"""The structs of LedgerService."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import attribute, element, required, text_content
from .namespaces import LEDGER

__all__ = [
    "Entry",
    "Price",
]


@struct("Price", LEDGER)
class Price(Struct):
    value: Decimal = required(text_content("xs:decimal"))
    currency: str = required(attribute("currency", "xs:string"))


@struct("Entry", LEDGER, remembers=True)
class Entry(Struct):
    sum: list[Decimal] = required(element("Sum", "xs:decimal", many=True))
    note: str | None = required(element("Note", "xs:string", nillable=True))


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
