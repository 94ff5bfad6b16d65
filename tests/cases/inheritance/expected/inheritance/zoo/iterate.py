# Made by soapwright from inheritance/zoo. Do not edit.
"""Responses of ZooService item by item: one method for each operation that returns a list."""

from __future__ import annotations

from collections.abc import Sequence

from .. import CallOptions
from .._runtime.streaming import ItemMethods, Items
from . import operations, types

__all__ = ["ItemCalls"]


class ItemCalls(ItemMethods):
    """Calls that yield the items of their responses as they arrive, in constant memory."""

    def swap(
        self,
        *,
        favourite: types.Animal | None = None,
        others: Sequence[types.Animal] | None = None,
        pet: types.Pet | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.Animal, types.SwapResponse]:
        request = types.SwapRequest(favourite=favourite, others=others, pet=pet)
        return self._items(operations.SWAP, request, timeout, "animals", options=options)
