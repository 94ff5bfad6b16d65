# Made by soapwright from plain_elements/plain. Do not edit.
"""Responses of PlainService item by item: one method for each operation that returns a list."""

from __future__ import annotations

from .. import CallOptions
from .._runtime.streaming import AsyncItemMethods, AsyncItems
from . import operations, types

__all__ = ["AsyncItemCalls"]


class AsyncItemCalls(AsyncItemMethods):
    """Calls that yield the items of their responses as they arrive, in constant memory."""

    def count_all(
        self,
        *,
        id: list[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[int, types.AllCounted]:
        request = types.CountAll(id=id)
        return self._items(operations.COUNT_ALL, request, timeout, "id", options=options)
