# Made by soapwright from named_like_types/likeness. Do not edit.
"""Responses of LikenessService item by item: one method for each operation that answers with one
list.
"""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal

from .. import CallOptions
from .._runtime.streaming import ItemMethods, Items
from . import operations, types

__all__ = ["ItemCalls"]


class ItemCalls(ItemMethods):
    """Calls that give the items of their responses as they arrive, in memory that does not grow with their number."""

    def do(
        self,
        *,
        time_: time | None = None,
        date_: date | None = None,
        datetime_: datetime | None = None,
        decimal: Decimal | None = None,
        later: time | None = None,
        type: types.Type | None = None,
        types_: list[types.Type] | None = None,
        types_2: types.Date | None = None,
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
    ) -> Items[types.Type, types.DoResponse]:
        request = types.DoRequest(
            time_=time_,
            date_=date_,
            datetime_=datetime_,
            decimal=decimal,
            later=later,
            type=type,
            types_=types_,
            types_2=types_2,
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
        return self._items(operations.DO, request, timeout, "types_", options=options)
