# Made by soapwright from lists/lists. Do not edit.
"""Responses of ListsService item by item: one method for each operation that returns a list."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from .. import CallOptions
from .._runtime.nil import GIVEN
from .._runtime.streaming import AsyncItemMethods, AsyncItems
from . import operations, types

__all__ = ["AsyncItemCalls"]


class AsyncItemCalls(AsyncItemMethods):
    """Calls that yield the items of their responses as they arrive, in constant memory."""

    def do(
        self,
        *,
        numbers: Sequence[Decimal] | None = None,
        three: Sequence[Sequence[Decimal]] | None = None,
        colours: Sequence[types.Colour] | None = None,
        ids: str | None = None,
        colours_2: Sequence[types.Colour] = GIVEN,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[list[Decimal], types.DoResponse]:
        request = types.DoRequest(numbers=numbers, three=three, colours=colours, ids=ids, colours_2=colours_2)
        return self._items(operations.DO, request, timeout, "three", options=options)
