"""Document style, but not of one element: several parts, parts with a type alone, none at all."""

import httpx
from document_parts import Credentials
from document_parts.registry import Entry, Mail, Person, Registry


def call(http: httpx.Client) -> None:
    registry = Registry(Credentials(trace="42"), http=http)
    answer = registry.register(
        who=Person(name="Ada", born=1815),
        contact=Mail(since=1833, address="ada@example.com"),
        again=Person(name="Ada"),
        remark="twice",
    )
    assert answer.number == 7
    assert answer.entry == Entry(key="ada", note=["first", "last"], lang="en")
    assert answer.trace == "43"
