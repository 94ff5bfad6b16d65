"""Elements with a named or simple type as messages."""

import httpx
from plain_elements import Credentials
from plain_elements.plain import Mode, ModeSet, Plain


def call(http: httpx.Client) -> None:
    assert Plain(Credentials(), http=http).set_mode(value=Mode.ON) == ModeSet(value=True)
