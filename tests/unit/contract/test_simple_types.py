"""Simple types: facets, values with their documentation, lists, unions."""

from __future__ import annotations

from typing import Any

import pytest

from soapwright.contract.schema_model import Atomic, Facets, List, Union, Value
from tests.unit.contract.schemas import Schemas, t, xs


def simple(inner: str, name: str = "A") -> str:
    return f'<xs:simpleType name="{name}">{inner}</xs:simpleType>'


def test_facets_exclude_those_of_the_base(schemas: Schemas) -> None:
    base = simple('<xs:restriction base="xs:string"><xs:maxLength value="9"/></xs:restriction>', "B")
    own = simple(
        '<xs:restriction base="t:B"><xs:minLength value="2"/><xs:pattern value="a"/><xs:pattern value="b|c"/>'
        '<xs:whiteSpace value="collapse"/></xs:restriction>'
    )
    assert schemas.type(base + own) == Atomic(
        t("A"), t("B"), Facets(min_length=2, patterns=("a", "b|c"), white_space="collapse")
    )


@pytest.mark.parametrize(
    ("facet", "field", "value"),
    [
        ("length", "length", 3),
        ("minLength", "min_length", 3),
        ("maxLength", "max_length", 3),
        ("minInclusive", "min_inclusive", "3"),
        ("minExclusive", "min_exclusive", "3"),
        ("maxInclusive", "max_inclusive", "3"),
        ("maxExclusive", "max_exclusive", "3"),
        ("totalDigits", "total_digits", 3),
        ("fractionDigits", "fraction_digits", 3),
    ],
)
def test_each_facet(schemas: Schemas, facet: str, field: str, value: Any) -> None:
    found = schemas.type(
        simple(f'<xs:restriction base="xs:decimal"><xs:{facet} value="3"/></xs:restriction>')
    )
    assert isinstance(found, Atomic)
    assert getattr(found.facets, field) == value
    assert found.facets == Facets(**{field: value})


def test_values_keep_their_documentation_and_are_unique(schemas: Schemas) -> None:
    doc = "<xs:annotation><xs:documentation>No colour.</xs:documentation></xs:annotation>"
    values = f'<xs:enumeration value="">{doc}</xs:enumeration><xs:enumeration value="red"/><xs:enumeration value=""/>'
    found = schemas.type(simple(f'<xs:restriction base="xs:string">{values}</xs:restriction>'))
    assert isinstance(found, Atomic)
    assert found.values == (Value("", "No colour."), Value("red"))


def test_names_among_values_have_their_namespaces(schemas: Schemas) -> None:
    values = '<xs:enumeration value="t:a"/><xs:enumeration value="b"/>'
    base = simple('<xs:restriction base="xs:QName"/>', "B")
    found = schemas.type(base + simple(f'<xs:restriction base="t:B">{values}</xs:restriction>'))
    assert isinstance(found, Atomic)
    assert [value.text for value in found.values] == ["{urn:t}a", "b"]


def test_lists_and_unions_name_their_parts(schemas: Schemas) -> None:
    inner = '<xs:simpleType><xs:restriction base="xs:int"/></xs:simpleType>'
    either = simple(f'<xs:union memberTypes="xs:date t:L">{inner}{inner}</xs:union>')
    types = schemas.model(
        either + simple(f"<xs:list>{inner}</xs:list>", "L"), '<xs:element name="x" type="t:A"/>'
    ).types
    assert types[t("A")] == Union(t("A"), (xs("date"), t("L"), t("A/member"), t("A/member/2")))
    assert types[t("L")] == List(t("L"), t("L/item"))
    assert types[t("L/item")] == Atomic(t("L/item"), xs("int"))


def test_the_members_of_a_union_may_all_be_in_it(schemas: Schemas) -> None:
    inner = '<xs:simpleType><xs:restriction base="xs:int"/></xs:simpleType>'
    assert schemas.type(simple(f"<xs:union>{inner}{inner}</xs:union>")) == Union(
        t("A"), (t("A/member"), t("A/member/2"))
    )


def test_a_restriction_may_define_its_base(schemas: Schemas) -> None:
    inner = '<xs:simpleType><xs:list itemType="xs:int"/></xs:simpleType><xs:maxLength value="2"/>'
    assert schemas.type(simple(f"<xs:restriction>{inner}</xs:restriction>")) == Atomic(
        t("A"), t("A/base"), Facets(max_length=2)
    )


@pytest.mark.parametrize(
    ("inner", "expected"),
    [
        ("", "simple type {urn:t}A has no restriction, list or union"),
        ("<xs:restriction/>", "the restriction of {urn:t}A has no base"),
        (
            '<xs:restriction><xs:enumeration value="a"/></xs:restriction>',
            "the restriction of {urn:t}A has no base",
        ),
        ("<xs:list/>", "list {urn:t}A has no item type"),
        ('<xs:list itemType="xs:nothing"/>', "type 'xs:nothing' is not defined"),
        ("<xs:union/>", "union {urn:t}A has no member types"),
        (
            '<xs:restriction base="t:C"/>',
            "the base of {urn:t}A has the type 't:C', which is not a simple type",
        ),
        ('<xs:list itemType="t:C"/>', "an item of {urn:t}A has the type 't:C', which is not a simple type"),
        (
            '<xs:union memberTypes="t:C"/>',
            "a member of {urn:t}A has the type 't:C', which is not a simple type",
        ),
        (
            '<xs:restriction base="xs:anyType"/>',
            "the base of {urn:t}A has the type 'xs:anyType', which is not a simple type",
        ),
        ('<xs:union memberTypes="t:No"/>', "type 't:No' is not defined"),
    ],
)
def test_errors_are_reported(schemas: Schemas, inner: str, expected: str) -> None:
    schema = simple(inner) + '<xs:complexType name="C"/>'
    assert schemas.problems(schema, '<xs:element name="x" type="t:A"/>') == [f"5: {expected}"]


def test_types_derived_from_a_simple_type_are_included(schemas: Schemas) -> None:
    derived = simple('<xs:restriction base="t:A"/>', "B") + simple('<xs:restriction base="t:B"/>', "C")
    other = simple('<xs:restriction base="xs:int"/>', "D")
    types = schemas.model(
        derived + other + simple('<xs:restriction base="xs:int"/>'), '<xs:element name="x" type="t:A"/>'
    ).types
    assert [name.name for name in types if not name.name.startswith("/")] == ["B", "C", "A"]
