# Made by soapwright from rpc_literal/depot. Do not edit.
"""Responses of DepotService item by item: one method for each operation that returns a list."""

from __future__ import annotations

from collections.abc import Sequence

from .. import CallOptions
from .._runtime.streaming import ItemMethods, Items
from . import operations, types

__all__ = ["ItemCalls"]


class ItemCalls(ItemMethods):
    """Calls that yield the items of their responses as they arrive, in constant memory."""

    def move(
        self,
        *,
        from_: str,
        crates: Sequence[types.Crate],
        first: types.Crate,
        speed: types.Speed,
        wishes: types.MoveRequest,
        clerk: types.Clerk | None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.Crate, types.MoveResponse]:
        request = types.MoveRequestMessage(
            from_=from_, crates=crates, first=first, speed=speed, wishes=wishes, clerk=clerk
        )
        return self._items(operations.MOVE, request, timeout, "return_", options=options)
