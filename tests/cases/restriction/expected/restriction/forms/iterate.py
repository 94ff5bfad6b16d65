# Made by soapwright from restriction/forms. Do not edit.
"""Responses of FormsService item by item: one method for each operation that returns a list."""

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
        form: Sequence[types.Form] | None = None,
        price: types.Price | None = None,
        euro: types.EuroPrice | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.Form, types.DoResponse]:
        request = types.DoRequest(form=form, price=price, euro=euro)
        return self._items(operations.DO, request, timeout, "form", options=options)
