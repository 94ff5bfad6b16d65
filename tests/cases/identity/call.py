"""Keys say which documents are valid; the data is the same with and without them."""

import httpx
from identity import Credentials
from identity.register import Person, Register


def call(http: httpx.Client) -> None:
    answer = Register(Credentials(), http=http).do(person=[Person(id="a"), Person(id="b", chief="a")])
    assert answer.person == [Person(id="c"), Person(id="d", chief="c")]
