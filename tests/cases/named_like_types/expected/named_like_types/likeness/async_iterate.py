# Made by soapwright from named_like_types/likeness. Do not edit.
"""Responses of LikenessService item by item: one method for each operation that returns a list."""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal

from .. import CallOptions
from .._runtime.streaming import AsyncItemMethods, AsyncItems
from . import operations
from . import types as types_

__all__ = ["AsyncItemCalls"]


class AsyncItemCalls(AsyncItemMethods):
    """Calls that yield the items of their responses as they arrive, in constant memory."""

    def do(
        self,
        *,
        time: time | None = None,
        date: date | None = None,
        datetime: datetime | None = None,
        decimal: Decimal | None = None,
        later: time | None = None,
        type: types_.Type | None = None,
        types: list[types_.Type] | None = None,
        types_2: types_.Date | None = None,
        element: str | None = None,
        str: str | None = None,
        annotations: str | None = None,
        int: int | None = None,
        last: int | None = None,
        until: date | None = None,
        at: datetime | None = None,
        sum: Decimal | None = None,
        list: str | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types_.Type, types_.DoResponse]:
        request = types_.DoRequest(
            time=time,
            date=date,
            datetime=datetime,
            decimal=decimal,
            later=later,
            type=type,
            types=types,
            types_2=types_2,
            element=element,
            str=str,
            annotations=annotations,
            int=int,
            last=last,
            until=until,
            at=at,
            sum=sum,
            list=list,
        )
        return self._items(operations.DO, request, timeout, "types", options=options)
