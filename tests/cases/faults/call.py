"""A fault that is derived from the declared one; its detail, code, message and tracking id."""

from decimal import Decimal

import httpx
from faults import Credentials, Fault
from faults.bank import Bank, Item, Problem, Reason, Rejected, TooMuch


def call(http: httpx.Client) -> None:
    try:
        Bank(Credentials(), http=http).pay(amount=Decimal("10.00"))
    except Rejected as fault:
        assert isinstance(fault, (TooMuch, Problem)) and isinstance(fault, Fault)
        assert isinstance(fault, TooMuch) and fault.limit == Decimal(5) and fault.reason is Reason.FUNDS
        assert fault.items == [None, Item(code=17, message="too much"), Item(code=18)]
        assert (fault.code, fault.message, fault.tracking_id) == (17, "too much", "T-1")
        assert (fault.status, fault.fault_code, fault.fault_string) == (500, "s:Client", "Rejected.")
        assert str(fault).partition("\n")[0] == "Pay: 17: too much (HTTP 500, tracking id T-1)"
    else:
        raise AssertionError("no fault was raised")
