"""A value of xs:anyType is a scalar, a struct of the contract, or an element."""

from decimal import Decimal

import httpx
from any_type import Credentials
from any_type.anything import Anything, Foo, Tone


def call(http: httpx.Client) -> None:
    service = Anything(Credentials(), http=http)
    answer = service.do(value=Foo(bar=1), values=[1, "two", Decimal("3.0"), True], simple=2)
    assert answer.value == Foo(bar=7)
    assert answer.values is not None
    assert answer.values == [5, "text"]
    assert answer.simple is Tone.LOUD
