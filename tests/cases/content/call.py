"""Choices, groups, repeated sequences, and content that the schema leaves open."""

from decimal import Decimal

import httpx
from content import Credentials
from content.mail import Letter, Mail, Open, Stamp, Twice


def call(http: httpx.Client) -> None:
    letter = Letter(
        company="Contoso", street="High Street", town="York", phone="1", line=["a", "b"], mark=[1, 2]
    )
    answer = Mail(Credentials(), http=http).post(
        letter=letter, stamp=Stamp(value=Decimal("0.95")), open=Open(known="x"), twice=Twice(b=["y"], c="z")
    )
    assert answer.letter == Letter(
        person="Ann", street="Low Street", town="York", line=["a", "b"], mark=[1, 2]
    )
