"""Facets are told in docstrings; what is read is sent again."""

from decimal import Decimal

import httpx
from limits import Credentials
from limits.gauge import Gauge


def call(http: httpx.Client) -> None:
    answer = Gauge(Credentials(), http=http).do(share=Decimal("99.50"), line="all of it", code="AB")
    assert answer.share == Decimal("12.5")
    assert answer.line == "two words"
    assert answer.code == "XY"
