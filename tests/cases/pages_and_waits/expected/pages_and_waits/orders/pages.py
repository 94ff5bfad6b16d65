# Made by soapwright from pages_and_waits/orders. Do not edit.
"""Responses of Orders page by page: one method for each operation with paged responses."""

from __future__ import annotations

from datetime import date

from .. import CallOptions
from .._runtime.paging import PageMethods, Pages
from .._runtime.service import Continuing, Paging
from . import operations, types

__all__ = ["PageCalls"]


class PageCalls(PageMethods):
    """Calls that yield the items of all pages, each of which is requested when it is needed."""

    def list_orders(
        self,
        *,
        customer: str | None = None,
        page_size: int = 50,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Pages[types.Order, types.ListOrdersResponse]:
        request = types.ListOrders(customer=customer, start=1, count=page_size)
        return self._pages(
            operations.LIST_ORDERS,
            request,
            timeout,
            page_size,
            Paging("start", "count", "order", first=1, step=0),
            options,
        )

    def find_orders(
        self,
        *,
        filter: str,
        page_size: int = 100,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Pages[types.Order, types.FindOrdersResponse]:
        request = types.FindOrders(filter=filter, paging=types.Paging(page=0, size=page_size))
        return self._pages(
            operations.FIND_ORDERS,
            request,
            timeout,
            page_size,
            Paging("paging.page", "paging.size", "find_orders_result.orders", short=True),
            options,
        )

    def find_invoices(
        self,
        *,
        sorted: types.SortedPaging | None = None,
        page_size: str | None = None,
        page_size_2: int = 100,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Pages[types.Order, types.FindInvoicesResponse]:
        request = types.FindInvoices(sorted=sorted, page_size=page_size)
        return self._pages(
            operations.FIND_INVOICES,
            request,
            timeout,
            page_size_2,
            Paging("sorted.page", "sorted.size", "invoices"),
            options,
        )

    def read_log(
        self,
        *,
        since: date,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Pages[str, types.ReadLogResponse]:
        request = types.ReadLog(since=since)
        return self._pages(
            operations.READ_LOG, request, timeout, None, Continuing("entry", "next_cursor", "cursor"), options
        )

    def read_stock(
        self,
        *,
        page_size: int = 20,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Pages[types.Order, types.ReadStockResponse]:
        request = types.ReadStock(window=types.Window(size=page_size))
        return self._pages(
            operations.READ_STOCK,
            request,
            timeout,
            page_size,
            Continuing("items", "next", "window.from_", size="window.size"),
            options,
        )

    def query(
        self,
        *,
        text: str,
        page_size: int = 100,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Pages[types.Order, types.QueryResponse | types.QueryMoreResponse]:
        request = types.Query(text=text, batch_size=page_size)
        return self._pages(
            operations.QUERY,
            request,
            timeout,
            page_size,
            Continuing(
                "result.records", "result.locator", "locator", size="batch_size", more=operations.QUERY_MORE
            ),
            options,
        )
