# Made by soapwright from pages_and_waits/orders. Do not edit.
"""The facts of Orders and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from .._runtime.service import Operation, Service, Wait
from . import types
from .types import namespaces

__all__ = [
    "ASK_IMPORT",
    "ASK_JOB",
    "BEGIN_EXPORT",
    "BEGIN_IMPORT",
    "FIND_INVOICES",
    "FIND_ORDERS",
    "LIST_ORDERS",
    "QUERY",
    "QUERY_MORE",
    "READ_LOG",
    "READ_STOCK",
    "SERVICE",
    "WAITS",
]

SERVICE = Service(
    name="Orders",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "https://api.example.com/orders",
    },
    faults={},
)

LIST_ORDERS: Operation[types.ListOrdersResponse, types.ListOrders] = Operation(
    "ListOrders", "ListOrders", "ListOrdersResponse", request="ListOrders"
)

FIND_ORDERS: Operation[types.FindOrdersResponse, types.FindOrders] = Operation(
    "FindOrders", "FindOrders", "FindOrdersResponse", request="FindOrders"
)

FIND_INVOICES: Operation[types.FindInvoicesResponse, types.FindInvoices] = Operation(
    "FindInvoices", "FindInvoices", "FindInvoicesResponse", request="FindInvoices"
)

BEGIN_EXPORT: Operation[types.BeginExportResponse, types.BeginExport] = Operation(
    "BeginExport", "BeginExport", "BeginExportResponse", request="BeginExport"
)

BEGIN_IMPORT: Operation[types.BeginImportResponse, types.BeginImport] = Operation(
    "BeginImport", "BeginImport", "BeginImportResponse", request="BeginImport"
)

ASK_JOB: Operation[types.AskJobResponse, types.AskJob] = Operation(
    "AskJob", "AskJob", "AskJobResponse", request="AskJob", read_only=True
)

ASK_IMPORT: Operation[types.AskImportResponse, types.AskImport] = Operation(
    "AskImport", "AskImport", "AskImportResponse", request="AskImport", read_only=True
)

READ_LOG: Operation[types.ReadLogResponse, types.ReadLog] = Operation(
    "ReadLog", "ReadLog", "ReadLogResponse", request="ReadLog"
)

READ_STOCK: Operation[types.ReadStockResponse, types.ReadStock] = Operation(
    "ReadStock", "ReadStock", "ReadStockResponse", request="ReadStock"
)

QUERY: Operation[types.QueryResponse, types.Query] = Operation(
    "Query", "Query", "QueryResponse", request="Query"
)

QUERY_MORE: Operation[types.QueryMoreResponse, types.QueryMore] = Operation(
    "QueryMore", "QueryMore", "QueryMoreResponse", request="QueryMore"
)

WAITS = (
    Wait(
        submitted=("BeginExportResponse",),
        poll=ASK_JOB,
        id="job.id",
        asked="job_id",
        status="state",
        done=("Done",),
        failed=("Broken",),
        interval=0.5,
        longest=60,
        limit=7200,
    ),
    Wait(
        submitted=("BeginImportResponse",),
        poll=ASK_IMPORT,
        id="number",
        asked="number",
        status="done",
        done=("yes",),
        failed=(),
        interval=5,
        longest=5,
        limit=3600,
    ),
)
