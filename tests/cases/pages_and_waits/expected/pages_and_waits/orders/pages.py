# Made by soapwright from pages_and_waits/orders. Do not edit.
"""Responses of Orders page by page: one method for each operation that answers with a page at a
time.
"""

from __future__ import annotations

from .. import CallOptions
from .._runtime.paging import PageMethods, Pages
from .._runtime.service import Paging
from . import operations, types

__all__ = ["PageCalls"]


class PageCalls(PageMethods):
    """Calls that give the items of all pages, of which each is asked for when it is needed."""

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
