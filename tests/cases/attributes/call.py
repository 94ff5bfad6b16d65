"""XML attributes of all kinds, and elements that hold text and attributes."""

from datetime import datetime
from decimal import Decimal

import httpx
from attributes import Credentials
from attributes.label import Label, LabelClient, LabelColour, Price, Sale


def call(http: httpx.Client) -> None:
    sale = Sale(value=Decimal("2.50"), currency="EUR", by='Ann & "Co"', percent=10)
    label = Label(
        id=7,
        text="A",
        price=sale,
        colour="as you like",
        colour_2=LabelColour.RED,
        printed=True,
        scope="here",
        origin="there",
        lang="de",
    )
    answer = LabelClient(Credentials(), http=http).print(label=[label, Label(id=8)])
    assert answer.label == Label(id=9, colour_2=LabelColour("green"), origin="far", lang="en")
    assert answer.total == Price(value=Decimal(3), currency="USD", at=datetime(2026, 1, 2, 3, 4, 5))
