"""Maps: dictionaries and lists of pairs; a pair that is also used by itself is a struct as well."""

from decimal import Decimal

import httpx
from maps import NIL, Credentials
from maps.store import PairOfstringstring, Price, Store


def call(http: httpx.Client) -> None:
    answer = Store(Credentials(), http=http).put(
        settings={"b": "2", "a": None},
        prices={1: Price(amount=Decimal("1.50"))},
        parameters={},
        first=PairOfstringstring(key="k", value=NIL),
    )
    assert answer.prices == {1: Price(amount=Decimal("1.50")), 2: None}
    assert answer.groups == {"even": [2, 4], "none": [], "": None}
