# Made by soapwright from pages_and_waits/orders. Do not edit.
"""Responses of Orders item by item: one method for each operation that returns a list."""

from __future__ import annotations

from datetime import date

from .. import CallOptions
from .._runtime.streaming import ItemMethods, Items
from . import operations, types

__all__ = ["ItemCalls"]


class ItemCalls(ItemMethods):
    """Calls that yield the items of their responses as they arrive, in constant memory."""

    def list_orders(
        self,
        *,
        start: int,
        count: int,
        customer: str | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.Order, types.ListOrdersResponse]:
        request = types.ListOrders(start=start, count=count, customer=customer)
        return self._items(operations.LIST_ORDERS, request, timeout, "order", options=options)

    def find_orders(
        self,
        *,
        filter: str,
        paging: types.Paging | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.Order, types.FindOrdersResponse]:
        request = types.FindOrders(filter=filter, paging=paging)
        return self._items(
            operations.FIND_ORDERS, request, timeout, "find_orders_result", "orders", options=options
        )

    def read_log(
        self,
        *,
        since: date,
        cursor: str | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[str, types.ReadLogResponse]:
        request = types.ReadLog(since=since, cursor=cursor)
        return self._items(operations.READ_LOG, request, timeout, "entry", options=options)

    def read_stock(
        self,
        *,
        window: types.Window | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.Order, types.ReadStockResponse]:
        request = types.ReadStock(window=window)
        return self._items(operations.READ_STOCK, request, timeout, "items", options=options)
