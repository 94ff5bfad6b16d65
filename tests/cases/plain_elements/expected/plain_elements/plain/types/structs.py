# Made by soapwright from plain_elements/plain. Do not edit.
"""The structs of PlainService."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element, required
from .namespaces import PLAIN

__all__ = [
    "GetStock",
    "Ids",
    "Order",
    "Rush",
]


@struct("Order", PLAIN, derived={"Rush": "Rush"})
class Order(Struct):
    id: int | None = element("Id", "xs:long")


@struct("Rush", PLAIN)
class Rush(Order):
    until: date | None = element("Until", "xs:date")


@struct("Ids", PLAIN)
class Ids(Struct):
    id: list[int] | None = element("Id", "xs:long", many=True)


@struct("GetStock", PLAIN)
class GetStock(Struct):
    sku: str = required(element("Sku", "xs:string"))


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
