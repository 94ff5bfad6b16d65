"""Enumerations of numbers and dates, and the empty value."""

from decimal import Decimal

import httpx
from value_enums import Credentials
from value_enums.levels import Empty, Holiday, Level, Levels, Rate, Ratio, Span


def call(http: httpx.Client) -> None:
    answer = Levels(Credentials(), http=http).do(
        level=Level.VALUE_07,
        rate=Rate.VALUE_1_50,
        holiday=Holiday.VALUE_2024_12_25,
        ratio=Ratio.INF,
        empty=Empty.VALUE,
        span=Span.P1_D,
        sure=True,
        level_2=Level.VALUE_1,
    )
    assert answer.level is Level.MINUS_3 and int(answer.level) == -3
    assert answer.rate is Rate.VALUE_1_50 and answer.rate.value == Decimal("1.5")
    assert answer.empty is Empty.VALUE
    assert answer.level_2 == 99 and not Level(99).known
