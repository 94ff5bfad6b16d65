"""Dates keep their zone, and what Python has no date for is a text that sorts as one."""

from datetime import date, datetime, time

import httpx
from moments import Credentials
from moments.clock import Clock


def call(http: httpx.Client) -> None:
    answer = Clock(Credentials(), http=http).do(
        date=[date(2024, 2, 29)], time=[time(23, 59)], g_year=["2024"]
    )
    assert answer.date is not None and answer.date[0] == date(2024, 1, 1)
    assert answer.time is not None and answer.time[0] == time(0, 0)
    assert answer.date_time == [datetime(2024, 1, 1, 12, 0)]
    assert answer.duration == ["P1D"]
