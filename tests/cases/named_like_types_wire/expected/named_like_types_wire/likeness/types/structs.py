# Made by soapwright from named_like_types_wire/likeness. Do not edit.
"""The structs of LikenessService."""

from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal

from ..._runtime.struct import Struct, attribute, element, struct
from .. import types
from .namespaces import NAMED_LIKE_TYPES_WIRE

__all__ = [
    "Type",
]


@struct("Type", NAMED_LIKE_TYPES_WIRE)
class Type(Struct):
    time_: time | None = element("time", "xs:time")
    date_: date | None = element("date", "xs:date")
    datetime_: datetime | None = element("datetime", "xs:dateTime")
    Decimal_: Decimal | None = element("Decimal", "xs:decimal")
    later: time | None = element("later", "xs:time")
    Type: types.Type | None = element("Type", "Type")
    Types: list[types.Type] | None = element("Types", "Type", many=True)
    types_: types.Date | None = element("types", "Date")
    element_: str | None = element("element", "xs:string")
    str_: str | None = element("str", "xs:string")
    annotations: str | None = element("annotations", "xs:string")
    int_: int | None = element("int", "xs:int")
    last: int | None = element("last", "xs:int")
    until: date | None = element("until", "xs:date")
    at: datetime | None = element("at", "xs:dateTime")
    sum: Decimal | None = element("sum", "xs:decimal")
    list_: str | None = attribute("list", "xs:string")
