# Made by soapwright from pages_and_waits/orders. Do not edit.
"""The types of Orders, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_exports import exports

__all__ = [
    "AskImport",
    "AskImportResponse",
    "AskJob",
    "AskJobResponse",
    "BeginExport",
    "BeginExportResponse",
    "BeginImport",
    "BeginImportResponse",
    "FindInvoices",
    "FindInvoicesResponse",
    "FindOrders",
    "FindOrdersResponse",
    "Job",
    "ListOrders",
    "ListOrdersResponse",
    "Order",
    "OrderPage",
    "Paging",
    "Query",
    "QueryMore",
    "QueryMoreResponse",
    "QueryResponse",
    "QueryResult",
    "ReadLog",
    "ReadLogResponse",
    "ReadStock",
    "ReadStockResponse",
    "SortedPaging",
    "State",
    "Window",
]

if TYPE_CHECKING:
    from .enums import *
    from .requests import *
    from .responses import *
    from .structs import *
else:

    def _load(module):
        match module:
            case "enums":
                from .enums import __name__ as name
            case "requests":
                from .requests import __name__ as name
            case "responses":
                from .responses import __name__ as name
            case "structs":
                from .structs import __name__ as name
            case "wire_types":
                from .wire_types import __name__ as name
        return name

    __getattr__, __dir__ = exports(
        __name__,
        __all__,
        _load,
        enums="""
        State
        """,
        requests="""
        ListOrders FindOrders FindInvoices BeginExport BeginImport AskJob AskImport ReadLog ReadStock
        Query QueryMore
        """,
        responses="""
        ListOrdersResponse FindOrdersResponse FindInvoicesResponse BeginExportResponse BeginImportResponse
        AskJobResponse AskImportResponse ReadLogResponse ReadStockResponse QueryResponse QueryMoreResponse
        """,
        structs="""
        Order Paging SortedPaging OrderPage Job Window QueryResult
        """,
        wire_types="""
        ArrayOfString ArrayOfOrder
        """,
    )
