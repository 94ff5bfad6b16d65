# Made by soapwright from port_types/archive. Do not edit.
"""Responses of Catalogue item by item: one method for each operation that returns a list."""

from __future__ import annotations

from ... import CallOptions
from ..._runtime.streaming import ItemMethods, Items
from .. import types
from . import operations

__all__ = ["ItemCalls"]


class ItemCalls(ItemMethods):
    """Calls that yield the items of their responses as they arrive, in constant memory."""

    def find(
        self,
        *,
        title: str | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.Book, types.Found]:
        request = types.Find(title=title)
        return self._items(operations.FIND, request, timeout, "book", options=options)
