"""Elements without a namespace, with some that have one among them."""

import httpx
from unqualified import Credentials
from unqualified.local import Extra, Item, Local


def call(http: httpx.Client) -> None:
    answer = Local(Credentials(), http=http).send(items=[Item(id=1, name="a", extra=Extra(note="n"))])
    # The Name without a namespace is not the one that the contract knows.
    assert answer.item == Item(id=2, extra=Extra(note="m"))
