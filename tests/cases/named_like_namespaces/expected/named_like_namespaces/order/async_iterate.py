# Made by soapwright from named_like_namespaces/order. Do not edit.
"""Responses of OrderService item by item: one method for each operation that returns a list."""

from __future__ import annotations

from .. import CallOptions
from .._runtime.streaming import AsyncItemMethods, AsyncItems
from . import operations, types

__all__ = ["AsyncItemCalls"]


class AsyncItemCalls(AsyncItemMethods):
    """Calls that yield the items of their responses as they arrive, in constant memory."""

    def order(
        self,
        *,
        sku: str | None = None,
        extra: list[object] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[object, types.ORDERResponse]:
        request = types.ORDER(sku=sku, extra=extra)
        return self._items(operations.ORDER, request, timeout, "extra", options=options)
