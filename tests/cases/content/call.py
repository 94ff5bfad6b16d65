"""Choices, groups, repeated sequences, and content that the schema leaves open."""

from decimal import Decimal

import httpx
from content import Credentials
from content.mail import Letter, LetterItems, Mail, Open, Stamp, Twice


def call(http: httpx.Client) -> None:
    turns = [LetterItems(line="a", mark=1), LetterItems(line="b", mark=2)]
    letter = Letter(company="Contoso", street="High Street", town="York", phone="1", items=turns)
    answer = Mail(Credentials(), http=http).post(
        letter=letter, stamp=Stamp(value=Decimal("0.95")), open=Open(known="x"), twice=Twice(b_2="y", c="z")
    )
    assert answer.letter == Letter(person="Ann", street="Low Street", town="York", items=turns)
