# Made by soapwright from unions/sizes. Do not edit.
"""Responses of SizesService item by item: one method for each operation that returns a list."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from .. import CallOptions
from .._runtime.streaming import AsyncItemMethods, AsyncItems
from . import operations, types

__all__ = ["AsyncItemCalls"]


class AsyncItemCalls(AsyncItemMethods):
    """Calls that yield the items of their responses as they arrive, in constant memory."""

    def do(
        self,
        *,
        size: Sequence[int | types.Named | date] | None = None,
        list: Sequence[int | types.Named | date] | None = None,
        either: bool | Sequence[int | types.Named | date] | None = None,
        worn: int | types.Named | date | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[int | types.Named | date, types.DoResponse]:
        request = types.DoRequest(size=size, list=list, either=either, worn=worn)
        return self._items(operations.DO, request, timeout, "size", options=options)
