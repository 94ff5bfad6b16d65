"""Errors in header parts: a fault brings along in its header what is wrong with them."""

import httpx
from header_faults import Credentials, Fault
from header_faults.gate import BadgeError, Gate


def call(http: httpx.Client) -> None:
    try:
        Gate(Credentials(badge="b7"), http=http).open(door=1)
    except Fault as fault:
        assert fault.fault_string == "refused"
        assert fault.header_faults == (BadgeError(badge="b7"), 30)
    else:
        raise AssertionError("no fault")
