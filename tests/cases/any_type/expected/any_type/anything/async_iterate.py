# Made by soapwright from any_type/anything. Do not edit.
"""Responses of AnythingService item by item: one method for each operation that returns a list."""

from __future__ import annotations

from collections.abc import Sequence

from .. import CallOptions
from .._runtime.streaming import AsyncItemMethods, AsyncItems
from . import operations, types

__all__ = ["AsyncItemCalls"]


class AsyncItemCalls(AsyncItemMethods):
    """Calls that yield the items of their responses as they arrive, in constant memory."""

    def do(
        self,
        *,
        value: object | None = None,
        values: Sequence[object] | None = None,
        simple: object | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[object, types.DoResponse]:
        request = types.DoRequest(value=value, values=values, simple=simple)
        return self._items(operations.DO, request, timeout, "values", options=options)
