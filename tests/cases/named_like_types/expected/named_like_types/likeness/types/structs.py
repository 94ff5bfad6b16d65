# Made by soapwright from named_like_types/likeness. Do not edit.
"""The structs of LikenessService."""

from __future__ import annotations

from builtins import int as int_
from builtins import list as list_
from builtins import str as str_
from datetime import date as date_
from datetime import datetime as datetime_
from datetime import time as time_
from decimal import Decimal
from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import attribute
from ..._runtime.struct import element as element_
from .. import types as types_
from .namespaces import NAMED_LIKE_TYPES

__all__ = [
    "Type",
]


@struct("Type", NAMED_LIKE_TYPES)
class Type(Struct):
    time: time_ | None = element_("time", "xs:time")
    date: date_ | None = element_("date", "xs:date")
    datetime: datetime_ | None = element_("datetime", "xs:dateTime")
    decimal: Decimal | None = element_("Decimal", "xs:decimal")
    later: time_ | None = element_("later", "xs:time")
    type: types_.Type | None = element_("Type", "Type")
    types: list_[types_.Type] | None = element_("Types", "Type", many=True)
    types_2: types_.Date | None = element_("types", "Date")
    element: str_ | None = element_("element", "xs:string")
    str: str_ | None = element_("str", "xs:string")
    annotations: str_ | None = element_("annotations", "xs:string")
    int: int_ | None = element_("int", "xs:int")
    last: int_ | None = element_("last", "xs:int")
    until: date_ | None = element_("until", "xs:date")
    at: datetime_ | None = element_("at", "xs:dateTime")
    sum: Decimal | None = element_("sum", "xs:decimal")
    list: str_ | None = attribute("list", "xs:string")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
