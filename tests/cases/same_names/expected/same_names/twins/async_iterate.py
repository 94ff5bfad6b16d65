# Made by soapwright from same_names/twins. Do not edit.
"""Responses of TwinsService item by item: one method for each operation that returns a list."""

from __future__ import annotations

from collections.abc import Sequence

from .. import CallOptions
from .._runtime.streaming import AsyncItemMethods, AsyncItems
from . import operations, types

__all__ = ["AsyncItemCalls"]


class AsyncItemCalls(AsyncItemMethods):
    """Calls that yield the items of their responses as they arrive, in constant memory."""

    def meet(
        self,
        *,
        east: types.Thing_2 | None = None,
        west: types.Thing_3 | None = None,
        any: Sequence[types.Base] | None = None,
        side: types.Side | None = None,
        other_side: types.Side_2 | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.Base, types.MeetResponse]:
        request = types.MeetRequest(east=east, west=west, any=any, side=side, other_side=other_side)
        return self._items(operations.MEET, request, timeout, "any", options=options)
