"""Elements that share a type, or whose type has no class, have classes of their own."""

from decimal import Decimal

import httpx
from element_classes import Credentials
from element_classes.basket import (
    Basket,
    CodesElement,
    Count,
    Folded,
    Greeting,
    Hat,
    Product,
    Receipt,
    Shirt,
    Voucher,
)


class FoldedGreeting(Folded, Greeting):
    """The element of the one, of the type of the other."""


def call(http: httpx.Client) -> None:
    answer = Basket(Credentials(), http=http).do(
        product=[Shirt(price=Decimal(3)), Product(price=Decimal(4)), Hat(price=Decimal(5))],
        item=[
            Count(value=2),
            Voucher(code="v"),
            CodesElement(value=[1, 2]),
            Receipt(text="Paid"),
            Greeting(text="Thanks"),
            FoldedGreeting(text="Bye", pages=2),
        ],
    )
    assert answer.product == [Hat(price=Decimal(1)), Shirt(price=Decimal(2))]
    assert answer.item == [CodesElement(value=[7]), Count(value=1), Greeting(text="Hi"), Receipt(text="Owed")]
