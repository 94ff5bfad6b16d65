"""Names of types and numbers of occurrences, as changes say them."""

from __future__ import annotations

import pytest

from soapwright.base.qname import XS, QName
from soapwright.compare.wording import distinct_names, occurrence, often, spelled
from soapwright.contract.schema_views import Field

INT = QName(XS, "int")


def test_an_anonymous_type_is_named_after_what_contains_it() -> None:
    assert [spelled(QName("urn:a", name)) for name in ("A", "/A", "/A/b")] == ["A", "A", "A/b"]


@pytest.mark.parametrize(
    ("one", "other", "names"),
    [
        (QName("urn:a", "A"), QName("urn:b", "B"), ("A", "B")),
        (QName("urn:a", "A"), QName("urn:b", "A"), ("{urn:a}A", "{urn:b}A")),
    ],
)
def test_names_that_are_equal_are_told_apart_by_their_namespaces(
    one: QName, other: QName, names: tuple[str, str]
) -> None:
    assert distinct_names(one, other) == names


@pytest.mark.parametrize(
    ("least", "most", "short", "words"),
    [
        (0, None, "0..*", "any number of times"),
        (1, None, "1..*", "any number of times"),
        (2, None, "2..*", "2 times or more"),
        (0, 5, "0..5", "up to 5 times"),
        (1, 5, "1..5", "up to 5 times"),
        (2, 5, "2..5", "2 to 5 times"),
    ],
)
def test_how_often_a_field_occurs(least: int, most: int | None, short: str, words: str) -> None:
    inner = Field("A", "urn:a", INT, least, most)
    assert (occurrence(inner), often(inner)) == (short, words)
