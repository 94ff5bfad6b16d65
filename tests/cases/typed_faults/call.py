"""Faults whose parts have types alone: two have one name, and are told apart by what they hold."""

import httpx
from typed_faults import Credentials
from typed_faults.ledger import Ledger, Missing


def call(http: httpx.Client) -> None:
    try:
        Ledger(Credentials(), http=http).read(number=12)
    except Missing as missing:
        assert missing.entry == 12
        assert missing.fault_string == "no such entry"
    else:
        raise AssertionError("no fault")
