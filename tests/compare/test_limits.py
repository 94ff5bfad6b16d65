"""The facets of simple types: which values another bound allows, for each kind of bound and spelling."""

from __future__ import annotations

from pathlib import Path

import pytest

from soapwright.base.qname import QName
from soapwright.compare.change import Level
from soapwright.compare.facet_limits import all_facets, is_same, is_tighter, judged, judged_patterns
from soapwright.contract.schema_model import Facets
from tests.unit.contract.schemas import Schemas


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("1", "1.0", True),
        (" 5 ", 5, True),
        ("INF", "INF", True),
        ("1", "2", False),
        ("2", "1", False),
        (None, "1", False),
        ("1", None, False),
        ("2024-01-01", "2024-01-01Z", False),
        ("NaN", "NaN", False),
        ("-INF", "INF", False),
        (None, None, False),
        ("2024-01-01", "2025-01-01", False),
    ],
)
def test_two_spellings_of_one_number_are_the_same(one: str | None, other: str | None, same: bool) -> None:
    assert is_same(one, other) is same


@pytest.mark.parametrize(
    ("before", "after", "tighter"),
    [
        (Facets(), Facets(max_inclusive="5"), True),
        (Facets(max_inclusive="5"), Facets(), False),
        (Facets(max_inclusive="5"), Facets(max_exclusive="5"), True),
        (Facets(max_exclusive="5"), Facets(max_inclusive="5"), False),
        (Facets(max_inclusive="5"), Facets(max_exclusive="5.0"), True),
        (Facets(min_inclusive="5"), Facets(min_exclusive="5"), True),
        (Facets(min_exclusive="5"), Facets(min_inclusive="5"), False),
        (Facets(max_inclusive="5"), Facets(max_exclusive="7"), False),
        (Facets(max_inclusive="7"), Facets(max_exclusive="5"), True),
        (Facets(min_inclusive="5"), Facets(min_exclusive="7"), True),
        (Facets(min_inclusive="7"), Facets(min_exclusive="5"), False),
        (Facets(max_inclusive="5"), Facets(max_inclusive="5.0"), False),
        (Facets(max_length=5), Facets(max_length=4), True),
        (Facets(max_length=4), Facets(max_length=5), False),
        (Facets(min_length=4), Facets(min_length=5), True),
        (Facets(total_digits=4), Facets(total_digits=5), False),
        (Facets(fraction_digits=5), Facets(fraction_digits=4), True),
        (Facets(length=5), Facets(length=6), True),
        (Facets(patterns=("a", "b")), Facets(patterns=("a",)), True),
        (Facets(patterns=("a",)), Facets(patterns=("a", "b")), False),
        (Facets(length=6), Facets(length=5), True),
        (Facets(), Facets(length=5), True),
        (Facets(length=5), Facets(), False),
        (Facets(), Facets(total_digits=5), True),
        (Facets(fraction_digits=5), Facets(), False),
        (Facets(min_length=5), Facets(min_length=4), False),
        (Facets(total_digits=5), Facets(total_digits=4), True),
        (Facets(fraction_digits=4), Facets(fraction_digits=5), False),
        (Facets(max_inclusive="5"), Facets(max_inclusive="6"), False),
        (Facets(max_exclusive="6"), Facets(max_exclusive="5"), True),
        (Facets(min_inclusive="5"), Facets(min_inclusive="6"), True),
        (Facets(min_exclusive="6"), Facets(min_exclusive="5"), False),
        # The other side does not matter.
        (Facets(max_inclusive="5", min_inclusive="5"), Facets(max_exclusive="7", min_inclusive="5"), False),
        (Facets(max_inclusive="2024-01-01"), Facets(max_exclusive="2024-01-01"), True),
        (Facets(max_exclusive="2024-01-01"), Facets(max_inclusive="2024-01-01"), True),
        (Facets(patterns=("a",)), Facets(patterns=("b",)), True),
        (Facets(max_inclusive="5"), Facets(max_inclusive="2024-01-01"), True),
        (Facets(max_inclusive="2024-01-01"), Facets(max_inclusive="5"), True),
        # Which of two dates comes first depends on where one is.
        (Facets(max_inclusive="2024-01-01"), Facets(max_inclusive="2025-01-01"), True),
    ],
)
def test_a_bound_is_tighter_if_it_allows_fewer_values(before: Facets, after: Facets, tighter: bool) -> None:
    assert is_tighter(before, after) is tighter


def test_the_facets_of_a_type_include_those_of_its_ancestors(tmp_path: Path) -> None:
    wide = '<xs:restriction base="xs:string"><xs:minLength value="2"/><xs:maxLength value="9"/><xs:pattern value="a+"/>'
    narrow = '<xs:restriction base="t:Wide"><xs:maxLength value="5"/><xs:pattern value="aaa*"/>'
    types = {"Wide": wide, "Narrow": narrow}
    schema = (
        f'<xs:simpleType name="{name}">{body}</xs:restriction></xs:simpleType>'
        for name, body in types.items()
    )
    model = Schemas(tmp_path).model("".join(schema), '<xs:element name="v" type="t:Narrow"/>')
    assert all_facets(model, QName("urn:t", "Narrow")) == Facets(
        min_length=2, max_length=5, patterns=("aaa*", "a+")
    )


def test_replacing_an_inclusive_bound_by_an_exclusive_one_is_one_change() -> None:
    before, after = Facets(max_inclusive="5"), Facets(max_exclusive="5")
    assert judged("max_inclusive", "5", None, before, after)[0].id == "facet-tightened"
    assert judged("max_exclusive", None, "5", before, after)[0].id == "facet-tightened"
    assert judged("max_exclusive", "5", None, after, before)[0].id == "facet-loosened"
    assert judged("max_inclusive", None, "5", after, before)[0].id == "facet-loosened"


@pytest.mark.parametrize(
    ("before", "after", "rule", "sent"),
    [
        ("", "a", "facet-tightened", Level.BREAKING),
        ("a", "", "facet-loosened", Level.INFO),
        ("a b", "b a", "facet-loosened", Level.INFO),
        ("a b", "a", "facet-tightened", Level.BREAKING),
        ("a", "a b", "facet-loosened", Level.INFO),
        ("a", "b", "facet-changed", Level.WARNING),
    ],
)
def test_patterns_are_alternatives(before: str, after: str, rule: str, sent: Level) -> None:
    found = judged_patterns(tuple(before.split()), tuple(after.split()))
    assert (found[0].id, found[1], found[2]) == (rule, sent, Level.INFO)
