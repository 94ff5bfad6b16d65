"""Derived types where base types are declared, over several levels and two namespaces."""

from decimal import Decimal

import httpx
from inheritance import Credentials
from inheritance.zoo import Animal, Bird, Cat, Kitten, Pet, Zoo


def call(http: httpx.Client) -> None:
    tom = Cat(name="Tom", owner="Ann", lives=9)
    kitten = Kitten(name="Kim", lives=10, mother=tom)
    answer = Zoo(Credentials(), http=http).swap(
        favourite=Bird(name="Eve", wingspan=Decimal("0.3")), others=[kitten, Pet(name="?")], pet=tom
    )
    assert answer.animals == [
        Bird(name="Eve", wingspan=Decimal("0.30")),
        Kitten(name="Kim", owner="Ann", lives=10, mother=Cat(name="Tom", lives=9)),
        Animal(name="A type that the contract does not know"),
    ]
    assert answer.pet == Pet(name="Rex", owner="Bob")
