# Made by soapwright from nil_messages/meter. Do not edit.
"""Responses of Meter item by item: one method for each operation that returns a list."""

from __future__ import annotations

from .. import CallOptions
from .._runtime.streaming import AsyncItemMethods, AsyncItems
from . import operations, types

__all__ = ["AsyncItemCalls"]


class AsyncItemCalls(AsyncItemMethods):
    """Calls that yield the items of their responses as they arrive, in constant memory."""

    def set(
        self,
        *,
        value: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[str | None, types.ReadingMessage]:
        request = types.Set(value=value)
        return self._items(operations.SET, request, timeout, "notes", options=options)
