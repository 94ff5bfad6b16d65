# Made by soapwright from shared_elements/shared. Do not edit.
"""Responses of SharedService item by item: one method for each operation that returns a list."""

from __future__ import annotations

from .. import CallOptions
from .._runtime.streaming import ItemMethods, Items
from . import operations, types

__all__ = ["ItemCalls"]


class ItemCalls(ItemMethods):
    """Calls that yield the items of their responses as they arrive, in constant memory."""

    def mirror(
        self,
        *,
        count: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[str, types.ById]:
        request = types.Done(count=count)
        return self._items(operations.MIRROR, request, timeout, "tags", options=options)
