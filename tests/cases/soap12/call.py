"""SOAP 1.2: another envelope, another content type, another form of fault."""

import httpx
from soap12 import Credentials
from soap12.next import Broken, Next


def call(http: httpx.Client) -> None:
    types: list[str] = []
    http.event_hooks = {"request": [lambda request: types.append(request.headers["Content-Type"])]}
    try:
        Next(Credentials(), http=http).go(way="up")
    except Broken as fault:
        assert (fault.part, fault.fault_code, fault.message) == ("lift", "s:Receiver", "Out of order")
    else:
        raise AssertionError("no fault was raised")
    assert types == ['application/soap+xml; charset=utf-8; action="urn:go"']
