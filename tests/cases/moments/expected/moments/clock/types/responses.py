# Made by soapwright from moments/clock. Do not edit.
"""The responses of ClockService."""

from __future__ import annotations

from datetime import date as date_
from datetime import datetime
from datetime import time as time_
from typing import TYPE_CHECKING

from ..._runtime.lazy_classes import Struct, lazy_classes, struct
from ..._runtime.struct import element
from .namespaces import MOMENTS

__all__ = [
    "DoResponse",
]


@struct("DoResponse", MOMENTS)
class DoResponse(Struct):
    date: list[date_] | None = element("Date", "xs:date", many=True)
    time: list[time_] | None = element("Time", "xs:time", many=True)
    date_time: list[datetime] | None = element("DateTime", "xs:dateTime", many=True)
    g_year: list[str] | None = element("GYear", "xs:gYear", many=True)
    g_year_month: list[str] | None = element("GYearMonth", "xs:gYearMonth", many=True)
    g_month: list[str] | None = element("GMonth", "xs:gMonth", many=True)
    g_month_day: list[str] | None = element("GMonthDay", "xs:gMonthDay", many=True)
    g_day: list[str] | None = element("GDay", "xs:gDay", many=True)
    duration: list[str] | None = element("Duration", "xs:duration", many=True)


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
