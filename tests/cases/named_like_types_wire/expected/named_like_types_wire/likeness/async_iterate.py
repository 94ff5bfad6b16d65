# Made by soapwright from named_like_types_wire/likeness. Do not edit.
"""Responses of LikenessService item by item: one method for each operation that answers with one
list.
"""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal

from .. import CallOptions
from .._runtime.streaming import AsyncItemMethods, AsyncItems
from . import operations, types

__all__ = ["AsyncItemCalls"]


class AsyncItemCalls(AsyncItemMethods):
    """Calls that give the items of their responses as they arrive, in memory that does not grow with their number."""

    def Do(
        self,
        *,
        time_: time | None = None,
        date_: date | None = None,
        datetime_: datetime | None = None,
        Decimal_: Decimal | None = None,
        later: time | None = None,
        Type: types.Type | None = None,
        Types: list[types.Type] | None = None,
        types_: types.Date | None = None,
        element_: str | None = None,
        str_: str | None = None,
        annotations: str | None = None,
        int_: int | None = None,
        last: int | None = None,
        until: date | None = None,
        at: datetime | None = None,
        sum: Decimal | None = None,
        list_: str | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.Type, types.DoResponse]:
        request = types.DoRequest(
            time_=time_,
            date_=date_,
            datetime_=datetime_,
            Decimal_=Decimal_,
            later=later,
            Type=Type,
            Types=Types,
            types_=types_,
            element_=element_,
            str_=str_,
            annotations=annotations,
            int_=int_,
            last=last,
            until=until,
            at=at,
            sum=sum,
            list_=list_,
        )
        return self._items(operations.DO, request, timeout, "Types", options=options)
