# Made by soapwright from pages_and_waits/orders. Do not edit.
"""The structs of Orders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element, required
from .. import types
from .namespaces import ORDERS

__all__ = [
    "Job",
    "Order",
    "OrderPage",
    "Paging",
    "QueryResult",
    "SortedPaging",
    "Window",
]


@struct("Order", ORDERS)
class Order(Struct):
    id: int | None = element("Id", "xs:int")
    parts: list[str] | None = element("Parts", "ArrayOfString")


@struct("Paging", ORDERS)
class Paging(Struct):
    page: int | None = element("Page", "xs:int")
    size: int | None = element("Size", "xs:int")


@struct("SortedPaging", ORDERS)
class SortedPaging(Struct):
    page: int | None = element("Page", "xs:int")
    size: int | None = element("Size", "xs:int")
    by: str | None = element("By", "xs:string")


@struct("OrderPage", ORDERS)
class OrderPage(Struct):
    orders: list[types.Order] | None = element("Orders", "ArrayOfOrder")
    total: int | None = element("Total", "xs:int")


@struct("Job", ORDERS)
class Job(Struct):
    id: str | None = element("Id", "xs:string")


@struct("Window", ORDERS)
class Window(Struct):
    from_: int | None = element("From", "xs:long")
    size: int | None = element("Size", "xs:int")


@struct("QueryResult", ORDERS, remembers=True)
class QueryResult(Struct):
    done: bool = required(element("Done", "xs:boolean"))
    locator: str | None = element("Locator", "xs:string", nillable=True)
    records: list[types.Order] | None = element("Records", "Order", many=True)


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
