# Made by soapwright from pages_and_waits/orders. Do not edit.
"""The responses of Orders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element, required
from .. import types
from .namespaces import ORDERS

__all__ = [
    "AskImportResponse",
    "AskJobResponse",
    "BeginExportResponse",
    "BeginImportResponse",
    "FindInvoicesResponse",
    "FindOrdersResponse",
    "ListOrdersResponse",
    "QueryMoreResponse",
    "QueryResponse",
    "ReadLogResponse",
    "ReadStockResponse",
]


@struct("ListOrdersResponse", ORDERS)
class ListOrdersResponse(Struct):
    order: list[types.Order] | None = element("Order", "Order", many=True)
    total: int | None = element("Total", "xs:int")


@struct("FindOrdersResponse", ORDERS)
class FindOrdersResponse(Struct):
    find_orders_result: types.OrderPage | None = element("FindOrdersResult", "OrderPage")


@struct("FindInvoicesResponse", ORDERS)
class FindInvoicesResponse(Struct):
    invoices: list[types.Order] | None = element("Invoices", "ArrayOfOrder")
    warnings: list[str] | None = element("Warnings", "ArrayOfString")


@struct("BeginExportResponse", ORDERS)
class BeginExportResponse(Struct):
    job: types.Job | None = element("Job", "Job")


@struct("BeginImportResponse", ORDERS)
class BeginImportResponse(Struct):
    number: int = required(element("Number", "xs:long"))


@struct("AskJobResponse", ORDERS)
class AskJobResponse(Struct):
    state: types.State | None = element("State", "State")
    url: str | None = element("Url", "xs:anyURI")


@struct("AskImportResponse", ORDERS)
class AskImportResponse(Struct):
    done: str | None = element("Done", "xs:string")


@struct("ReadLogResponse", ORDERS)
class ReadLogResponse(Struct):
    entry: list[str] | None = element("Entry", "xs:string", many=True)
    next_cursor: str | None = element("NextCursor", "xs:string")


@struct("ReadStockResponse", ORDERS)
class ReadStockResponse(Struct):
    items: list[types.Order] | None = element("Items", "ArrayOfOrder")
    next: int | None = element("Next", "xs:long")


@struct("QueryResponse", ORDERS)
class QueryResponse(Struct):
    result: types.QueryResult | None = element("Result", "QueryResult")


@struct("QueryMoreResponse", ORDERS)
class QueryMoreResponse(Struct):
    result: types.QueryResult | None = element("Result", "QueryResult")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
