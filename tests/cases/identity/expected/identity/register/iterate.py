# Made by soapwright from identity/register. Do not edit.
"""Responses of RegisterService item by item: one method for each operation that returns a list."""

from __future__ import annotations

from collections.abc import Sequence

from .. import CallOptions
from .._runtime.streaming import ItemMethods, Items
from . import operations, types

__all__ = ["ItemCalls"]


class ItemCalls(ItemMethods):
    """Calls that yield the items of their responses as they arrive, in constant memory."""

    def do(
        self,
        *,
        person: Sequence[types.Person] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.Person, types.DoResponse]:
        request = types.DoRequest(person=person)
        return self._items(operations.DO, request, timeout, "person", options=options)
