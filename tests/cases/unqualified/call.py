"""Elements without a namespace, with some that have one among them."""

import httpx
from unqualified import Credentials
from unqualified.local import Extra, Item, Local


def call(http: httpx.Client) -> None:
    answer = Local(Credentials(), http=http).send(items=[Item(id=1, name="a", extra=Extra(note="n"))])
    # The contract knows no Name without a namespace, but only one that it can be.
    assert answer.item == Item(id=2, name="this one", extra=Extra(note="m"))
