# Made by soapwright from maps/store. Do not edit.
"""The structs of StoreService."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .namespaces import STORE

__all__ = [
    "PairOfstringstring",
    "Price",
]


@struct("Price", STORE)
class Price(Struct):
    amount: Decimal | None = element("Amount", "xs:decimal")


@struct("PairOfstringstring", STORE, remembers=True)
class PairOfstringstring(Struct):
    key: str | None = element("key", "xs:string", nillable=True)
    value: str | None = element("value", "xs:string", nillable=True)


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
