"""A type derived by restriction is a subclass that says less."""

from decimal import Decimal

import httpx
from restriction import Credentials
from restriction.forms import EuroPrice, Form, Forms, SignedForm, StrictForm


def call(http: httpx.Client) -> None:
    answer = Forms(Credentials(), http=http).do(
        form=[SignedForm(title="t", number=1, lang="en", by="me"), Form(number=Decimal("1.5"))],
        euro=EuroPrice(value=Decimal(3)),
    )
    assert answer.form == [StrictForm(title="x", lang="de")]
    assert answer.euro == EuroPrice(value=Decimal(5), currency="EUR")
