"""A message of an abstract type holds a value of a type derived from it."""

import httpx
from abstract_message import Credentials
from abstract_message.zoo import Cat, Dog, Zoo


def call(http: httpx.Client) -> None:
    answer = Zoo(Credentials(), http=http).feed(value=Dog(name="Rex", barks=True))
    assert answer.value == Cat(name="Tom", lives=9)
