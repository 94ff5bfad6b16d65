# Made by soapwright from mixed/text. Do not edit.
"""Responses of TextService item by item: one method for each operation that returns a list."""

from __future__ import annotations

from collections.abc import Sequence

from .. import CallOptions
from .._runtime.streaming import AsyncItemMethods, AsyncItems
from . import operations, types

__all__ = ["AsyncItemCalls"]


class AsyncItemCalls(AsyncItemMethods):
    """Calls that yield the items of their responses as they arrive, in constant memory."""

    def do(
        self,
        *,
        paragraph: Sequence[types.Paragraph] | None = None,
        letter: types.Letter | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.Paragraph, types.DoResponse]:
        request = types.DoRequest(paragraph=paragraph, letter=letter)
        return self._items(operations.DO, request, timeout, "paragraph", options=options)
