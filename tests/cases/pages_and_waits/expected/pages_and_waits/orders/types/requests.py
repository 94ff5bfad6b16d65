# Made by soapwright from pages_and_waits/orders. Do not edit.
"""The requests of Orders."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element, required
from .. import types
from .namespaces import ORDERS

__all__ = [
    "AskImport",
    "AskJob",
    "BeginExport",
    "BeginImport",
    "FindInvoices",
    "FindOrders",
    "ListOrders",
    "Query",
    "QueryMore",
    "ReadLog",
    "ReadStock",
]


@struct("ListOrders", ORDERS)
class ListOrders(Struct):
    start: int = required(element("Start", "xs:int"))
    count: int = required(element("Count", "xs:int"))
    customer: str | None = element("Customer", "xs:string")


@struct("FindOrders", ORDERS)
class FindOrders(Struct):
    filter: str = required(element("Filter", "xs:string"))
    paging: types.Paging | None = element("Paging", "Paging")


@struct("FindInvoices", ORDERS)
class FindInvoices(Struct):
    sorted: types.SortedPaging | None = element("Sorted", "SortedPaging")
    page_size: str | None = element("page_size", "xs:string")


@struct("BeginExport", ORDERS)
class BeginExport(Struct):
    filter: str | None = element("Filter", "xs:string")


@struct("BeginImport", ORDERS)
class BeginImport(Struct):
    url: str | None = element("Url", "xs:anyURI")


@struct("AskJob", ORDERS)
class AskJob(Struct):
    job_id: str = required(element("JobId", "xs:string"))


@struct("AskImport", ORDERS)
class AskImport(Struct):
    number: int = required(element("Number", "xs:long"))


@struct("ReadLog", ORDERS)
class ReadLog(Struct):
    since: date = required(element("Since", "xs:date"))
    cursor: str | None = element("Cursor", "xs:string")


@struct("ReadStock", ORDERS)
class ReadStock(Struct):
    window: types.Window | None = element("Window", "Window")


@struct("Query", ORDERS)
class Query(Struct):
    text: str = required(element("Text", "xs:string"))
    batch_size: int | None = element("BatchSize", "xs:int")


@struct("QueryMore", ORDERS)
class QueryMore(Struct):
    locator: str = required(element("Locator", "xs:string"))


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
