"""A message, a header part or a fault may be of a type derived from that of its element."""

from datetime import date

import httpx
from derived_messages import Credentials
from derived_messages.depot import (
    Depot,
    DetailedUsage,
    LateReceiptOrderPlaced,
    Overnight,
    TokenSession,
    operations,
)


def call(http: httpx.Client) -> None:
    credentials = Credentials(session=TokenSession(user="ann", token="t"))
    order = Overnight(sku="tea", until=date(2024, 2, 29), flight="LH 400")
    answer = Depot(credentials, http=http).with_request(operations.PLACE_ORDER, order)
    assert answer == LateReceiptOrderPlaced(number=7, usage="slow", usage_2=DetailedUsage(calls=3, left=9))
