# Made by soapwright from encoded_faults/bank. Do not edit.
"""The faults of Bank, as exceptions."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from ..._runtime.errors import Fault
from ..._runtime.lazy_classes import lazy_classes, struct
from ..._runtime.struct import element, required
from ..._runtime.wire import UNQUALIFIED
from .namespaces import BANK

__all__ = [
    "Overdrawn",
    "Refusal",
]


@struct("Refusal", BANK, derived={"Overdrawn": "Overdrawn"})
class Refusal(Fault):
    code_: int = required(element("code", "xs:int", namespace=UNQUALIFIED))
    reasons: list[str | None] = required(element("reasons", "Reasons", namespace=UNQUALIFIED))


@struct("Overdrawn", BANK)
class Overdrawn(Refusal):
    by: Decimal = required(element("by", "xs:decimal", namespace=UNQUALIFIED))


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
