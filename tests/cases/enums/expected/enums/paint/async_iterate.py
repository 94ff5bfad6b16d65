# Made by soapwright from enums/paint. Do not edit.
"""Responses of PaintService item by item: one method for each operation that returns a list."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from .. import CallOptions
from .._runtime.streaming import AsyncItemMethods, AsyncItems
from . import operations, types

__all__ = ["AsyncItemCalls"]


class AsyncItemCalls(AsyncItemMethods):
    """Calls that yield the items of their responses as they arrive, in constant memory."""

    def mix(
        self,
        *,
        colour: types.Colour,
        colours: Sequence[types.Colour] | None = None,
        uses: Sequence[types.Uses] | None = None,
        finishes: Sequence[types.Finish] | None = None,
        sizes: Sequence[int] | None = None,
        coats: types.Coats | None = None,
        amount: Decimal | types.Colour | None = None,
        warm: types.WarmColour | None = None,
        code: str | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.Colour, types.MixResponse]:
        request = types.MixRequest(
            colour=colour,
            colours=colours,
            uses=uses,
            finishes=finishes,
            sizes=sizes,
            coats=coats,
            amount=amount,
            warm=warm,
            code=code,
        )
        return self._items(operations.MIX, request, timeout, "colours", options=options)
