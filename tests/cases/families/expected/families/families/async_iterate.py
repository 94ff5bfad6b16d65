# Made by soapwright from families/families. Do not edit.
"""Responses of Families item by item: one method for each operation that returns a list."""

from __future__ import annotations

from collections.abc import Sequence

from .. import CallOptions
from .._runtime.streaming import AsyncItemMethods, AsyncItems
from . import operations
from . import types as types_

__all__ = ["AsyncItemCalls"]


class AsyncItemCalls(AsyncItemMethods):
    """Calls that yield the items of their responses as they arrive, in constant memory."""

    def put(
        self,
        *,
        types: (
            Sequence[
                types_.RecordOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWords
            ]
            | None
        ) = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[
        types_.RecordOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWordsOfManyWords,
        types_.PutResponse,
    ]:
        request = types_.Put(types=types)
        return self._items(operations.PUT, request, timeout, "types", options=options)
