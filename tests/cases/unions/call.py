"""A value of a union is one of its member types, the first that takes the text."""

from datetime import date

import httpx
from unions import Credentials
from unions.sizes import Named, Sizes


def call(http: httpx.Client) -> None:
    answer = Sizes(Credentials(), http=http).do(
        size=[7, Named.SMALL, date(2024, 2, 29)], list=[1, Named.LARGE], either=True, worn=Named.SMALL
    )
    assert answer.size == [12, Named.LARGE, date(2024, 1, 1)]
    assert answer.list == [Named.SMALL, 3]
    assert answer.either == [1, 2]
    assert answer.worn == 4
