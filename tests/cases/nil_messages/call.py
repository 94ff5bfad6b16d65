"""A message whose element may be nil is so where nothing is set of it, and reads as one with nothing in it."""

import httpx
from nil_messages.meter import Meter


def call(http: httpx.Client) -> None:
    with Meter(http=http) as meter:
        answer = meter.set(value=None)
    assert not (answer.number or answer.notes)
    assert answer.unit == "kWh"
