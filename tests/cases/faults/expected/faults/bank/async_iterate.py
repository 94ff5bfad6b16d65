# Made by soapwright from faults/bank. Do not edit.
"""Responses of BankService item by item: one method for each operation that returns a list."""

from __future__ import annotations

from decimal import Decimal

from .. import CallOptions
from .._runtime.streaming import AsyncItemMethods, AsyncItems
from . import operations, types

__all__ = ["AsyncItemCalls"]


class AsyncItemCalls(AsyncItemMethods):
    """Calls that yield the items of their responses as they arrive, in constant memory."""

    def pay(
        self,
        *,
        amount: Decimal,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.Problem, types.PayResponse]:
        request = types.PayRequest(amount=amount)
        return self._items(operations.PAY, request, timeout, "problems", options=options)
