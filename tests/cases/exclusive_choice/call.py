"""Of fields that exclude each other one is set; two at once are refused by name."""

from decimal import Decimal

import httpx
import pytest
from exclusive_choice import Credentials, EncodeError
from exclusive_choice.payment import Payment, PaymentClient


def call(http: httpx.Client) -> None:
    service = PaymentClient(Credentials(), http=http)
    both = Payment(amount=Decimal(1), card="1", iban="2")
    with pytest.raises(EncodeError, match=r"card.*iban"):
        service.do(payment=both)
    answer = service.do(payment=Payment(amount=Decimal(1), account="12", bank="34", weeks=2))
    assert answer.payment == Payment(amount=Decimal(2), iban="DE1")
