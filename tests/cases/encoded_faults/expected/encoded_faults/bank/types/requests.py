# Made by soapwright from encoded_faults/bank. Do not edit.
"""The requests of Bank."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element, required
from ..._runtime.wire import UNQUALIFIED
from .namespaces import BANK

__all__ = [
    "PayRequest",
]


@struct("Pay", BANK)
class PayRequest(Struct):
    amount: Decimal = required(element("amount", "xs:decimal", namespace=UNQUALIFIED))


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
