"""Values of list types are lists."""

from decimal import Decimal

import httpx
from lists import Credentials
from lists.lists import Colour, Lists


def call(http: httpx.Client) -> None:
    answer = Lists(Credentials(), http=http).do(
        numbers=[Decimal("1.5"), Decimal(2)],
        three=[[Decimal(1), Decimal(2), Decimal(3)]],
        colours=[Colour.RED],
    )
    assert answer.numbers == [Decimal("0.10"), Decimal(7)]
    assert answer.colours == []
    assert answer.colours_2 == [Colour.RED, Colour.BLUE]
    assert answer.ids == "a b"
