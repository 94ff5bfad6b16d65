"""What elements state beside their values is sent again with values that were read, and with no others."""

from datetime import date
from decimal import Decimal

import httpx
from stated_types import Credentials
from stated_types.ledger import Entry, Ledger


def call(http: httpx.Client) -> None:
    service = Ledger(Credentials(), http=http)
    entry = Entry(sum=[Decimal("2.50")], note="for now")
    answer = service.post(entry=entry, total=Decimal(11), due=date(2026, 11, 26), paid=True)
    assert answer.entry == Entry(sum=[Decimal("2.50"), Decimal(7), Decimal(1)], note="for now")
    assert [answer.total, answer.due, answer.paid] == [Decimal(11), date(2026, 11, 26), True]
