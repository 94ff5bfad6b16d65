"""A fault in SOAP encoding stands beside the Fault, which refers to it, and says of what derived type it is."""

from decimal import Decimal

import httpx
from encoded_faults import Credentials
from encoded_faults.bank import Bank, Overdrawn


def call(http: httpx.Client) -> None:
    try:
        Bank(Credentials(), http=http).pay(amount=Decimal(40))
    except Overdrawn as refused:
        assert (refused.code_, refused.by) == (7, Decimal("12.50"))
        assert refused.reasons == ["no money", None]
        assert refused.fault_string == "refused"
    else:
        raise AssertionError("no fault")
