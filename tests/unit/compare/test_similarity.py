"""Which fields of two structs, and which values of two enums, are probably the same."""

from __future__ import annotations

from dataclasses import replace

import pytest

from soapwright.base.qname import XS, QName
from soapwright.compare.similarity import pair_fields, pair_values
from soapwright.contract.schema_views import Field, Place, Struct

INT, STRING = QName(XS, "int"), QName(XS, "string")


def field(name: str, type_: QName = INT) -> Field:
    return Field(name, "urn:t", type_)


def turns(word: str) -> Field:
    return Field("", "", INT, 0, None, place=Place.TURNS, word=word)


def paired(old: list[Field], new: list[Field]) -> list[tuple[int, int]]:
    """Return the positions of the pairs."""
    one, other = (Struct(QName("urn:t", "T"), tuple(fields)) for fields in (old, new))
    places = [{id(inner): place for place, inner in enumerate(fields)} for fields in (old, new)]
    both = pair_fields(one, other, QName.__eq__).both
    return sorted((places[0][id(before)], places[1][id(after)]) for before, after in both)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        # By name, namespace and position, before the name alone.
        ([field("A"), field("B")], [field("B"), field("A")], [(0, 1), (1, 0)]),
        ([field("A")], [replace(field("A"), namespace="")], [(0, 0)]),
        ([field("A"), field("A")], [field("A"), field("A")], [(0, 0), (1, 1)]),
        ([field("A"), field("A")], [field("A")], [(0, 0)]),
        ([field("A"), replace(field("A"), namespace="")], [replace(field("A"), namespace="")], [(1, 0)]),
        # By likeness: of the name, or in the same place.
        ([field("ShipName")], [field("ShippingName")], [(0, 0)]),
        ([field("ShipName")], [field("ShippingName", STRING)], []),
        ([field("ShipName")], [replace(field("ShippingName"), nillable=True)], []),
        ([field("ShipName")], [replace(field("ShippingName"), place=Place.ATTRIBUTE)], []),
        (
            [field("A"), field("X"), field("B")],
            [field("A"), field("Y"), field("B")],
            [(0, 0), (1, 1), (2, 2)],
        ),
        ([field("X"), field("B")], [field("Y"), field("B")], [(0, 0), (1, 1)]),
        ([field("A"), field("X")], [field("A"), field("Y")], [(0, 0)]),
        ([field("A"), field("X"), field("B")], [field("Y"), field("A"), field("B")], [(0, 1), (2, 2)]),
        # Anonymous types are named after their fields.
        (
            [field("A", QName("urn:t", "T/A")), field("B")],
            [field("X", QName("urn:t", "T/X")), field("B")],
            [(0, 0), (1, 1)],
        ),
        (
            [field("A", QName("urn:t", "T/A")), field("B")],
            [field("X", QName("urn:t", "Other/X")), field("B")],
            [(1, 1)],
        ),
        # What has no name is the same under the same word only.
        ([turns("items"), field("B")], [turns("items"), field("B")], [(0, 0), (1, 1)]),
        ([turns("items"), field("B")], [turns("lines"), field("B")], [(1, 1)]),
        ([turns("items"), turns("lines")], [turns("lines"), turns("others")], [(1, 0)]),
    ],
)
def test_fields_that_are_probably_the_same(
    old: list[Field], new: list[Field], expected: list[tuple[int, int]]
) -> None:
    assert paired(old, new) == expected


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("A B", "B A", "AA BB"),
        ("A X C", "A Y C", "AA CC XY"),
        ("X C", "Y C", "CC XY"),
        ("A X", "A Y", "AA"),
        ("A X C", "Y A C", "AA CC"),
        ("A X Y C", "A Z C", "AA CC"),
    ],
)
def test_values_that_are_probably_the_same(old: str, new: str, expected: str) -> None:
    both = pair_values(old.split(), new.split()).both
    assert sorted("".join(one) for one in both) == expected.split()
