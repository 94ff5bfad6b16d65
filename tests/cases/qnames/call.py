"""Qualified names keep their namespace, whatever the prefix."""

import httpx
from qnames import Credentials, QualifiedName
from qnames.names import Names


def call(http: httpx.Client) -> None:
    answer = Names(Credentials(), http=http).do(
        kind=QualifiedName("urn:example:a", "x"),
        kinds=[QualifiedName("", "plain"), QualifiedName("urn:example:b", "y")],
        code=QualifiedName("urn:example:a", "z"),
    )
    assert answer.kind == QualifiedName("urn:example:p", "foo")
    assert answer.fault == QualifiedName("https://example.com/qnames", "Broken")
