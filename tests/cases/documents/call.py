"""Documents that import, include, redefine and take on a namespace are one contract."""

import httpx
from documents import Credentials
from documents.depot import Address, Depot, Part, Size


def call(http: httpx.Client) -> None:
    answer = Depot(Credentials(), http=http).do(
        address=Address(town="York", country="UK"), size=Size.S, part=Part(number=7, lang="en")
    )
    assert answer.address == Address(town="Leeds")
    assert answer.size == "L"
    assert answer.part == Part(number=8, lang="fr")
