"""Attributes of complex types, and the wildcards for others."""

from __future__ import annotations

import pytest

from soapwright.base.qname import QName
from soapwright.contract.builtins import XSI
from soapwright.contract.encoding import ENCODINGS
from soapwright.contract.schema_model import AnyAttribute, Attribute, Process, Use
from soapwright.read.limits import Limits
from tests.unit.contract.schemas import NS, Schemas, t, xs


def attributes(schemas: Schemas, inner: str, schema: str = "") -> tuple[Attribute, ...]:
    return schemas.complex(f'{schema}<xs:complexType name="A">{inner}</xs:complexType>').attributes


def test_facts_of_attributes(schemas: Schemas) -> None:
    assert attributes(
        schemas,
        '<xs:attribute name="a" type="xs:int" use="required" form="qualified"/><xs:attribute name="b" default="x"/>'
        '<xs:attribute name="c" type="xs:QName" fixed="t:q"/>',
    ) == (
        Attribute(t("a"), xs("int"), Use.REQUIRED),
        Attribute(QName("", "b"), xs("string"), default="x"),
        Attribute(QName("", "c"), xs("QName"), fixed="{urn:t}q"),
    )


def test_attributes_about_the_message_are_not_those_of_a_type(schemas: Schemas) -> None:
    about = "".join(f'<xs:attribute ref="n:name" xmlns:n="{namespace}"/>' for namespace in (XSI, *ENCODINGS))
    found = attributes(schemas, f'<xs:attribute name="a"/>{about}<xs:attribute name="b"/>')
    assert [one.name.name for one in found] == ["a", "b"]


def test_an_attribute_with_two_types_is_an_error(schemas: Schemas) -> None:
    twice = '<xs:complexType name="A"><xs:attribute name="a" type="xs:{}"/><xs:attribute name="a" type="xs:{}"/></xs:complexType>'
    used = '<xs:element name="x" type="t:A"/>'
    (problem,) = schemas.problems(twice.format("int", "date"), used)
    assert problem.endswith("attribute a is defined twice in one type, with different types")
    assert schemas.problems(twice.format("int", "int"), used) == []
    assert schemas.problems(twice.format('int" use="prohibited', "date"), used) == []


def test_only_a_restriction_prohibits_an_attribute(schemas: Schemas) -> None:
    base = '<xs:complexType name="B"><xs:attribute name="d"/></xs:complexType>'
    derived = (
        '<xs:complexType name="A"><xs:complexContent><xs:{} base="t:B"><xs:attribute name="{}" use="prohibited"/>'
        "</xs:{}></xs:complexContent></xs:complexType>"
    )
    found = schemas.complex(base + derived.format("restriction", "d", "restriction"))
    assert found.attributes == (Attribute(QName("", "d"), xs("string"), Use.PROHIBITED),)
    lone = '<xs:complexType name="A"><xs:attribute name="d" use="prohibited"/></xs:complexType>'
    for schema in (lone, base + derived.format("extension", "e", "extension")):
        problems = schemas.problems(schema, '<xs:element name="x" type="t:A"/>')
        assert [one.partition(": ")[2].partition(" attribute")[0] for one in problems] == [
            "{urn:t}A prohibits"
        ]


def test_a_reference_has_the_namespace_and_type_of_the_declaration(schemas: Schemas) -> None:
    doc = "<xs:annotation><xs:documentation>What.</xs:documentation></xs:annotation>"
    schema = f'<xs:attribute name="g" default="1">{doc}<xs:simpleType><xs:restriction base="xs:int"/></xs:simpleType></xs:attribute>'
    (found,) = attributes(schemas, '<xs:attribute ref="t:g" use="required"/>', schema)
    assert found == Attribute(t("g"), t("/g"), Use.REQUIRED, default="1", doc="What.")
    (found,) = attributes(schemas, '<xs:attribute ref="t:g" fixed="2"/>', schema)
    assert (found.default, found.fixed) == (None, "2")
    own = "<xs:annotation><xs:documentation>Own.</xs:documentation></xs:annotation>"
    (found,) = attributes(schemas, f'<xs:attribute ref="t:g" default="3">{own}</xs:attribute>', schema)
    assert (found.default, found.fixed, found.doc) == ("3", None, "Own.")


def test_standard_attributes_need_no_schema(schemas: Schemas) -> None:
    xsi = 'xmlns:i="http://www.w3.org/2001/XMLSchema-instance"'
    (found,) = attributes(schemas, f'<xs:attribute ref="xml:lang"/><xs:attribute {xsi} ref="i:type"/>')
    assert found.name == QName("http://www.w3.org/XML/1998/namespace", "lang")


def test_attributes_of_groups_follow_own_ones_and_none_is_repeated(schemas: Schemas) -> None:
    schema = (
        '<xs:attributeGroup name="G"><xs:attribute name="a" type="xs:int"/><xs:attribute name="g"/>'
        '<xs:attributeGroup ref="t:H"/></xs:attributeGroup>'
        '<xs:attributeGroup name="H"><xs:attribute name="h"/></xs:attributeGroup>'
    )
    inner = '<xs:attribute name="a" use="prohibited"/><xs:attribute name="z"/><xs:attributeGroup ref="t:G"/><xs:attributeGroup ref="t:H"/>'
    found = attributes(schemas, inner, schema)
    assert [one.name.name for one in found] == ["a", "z", "g", "h"]
    assert found[0].use is Use.OPTIONAL


def test_wildcards_of_groups_narrow_each_other(schemas: Schemas) -> None:
    schema = (
        '<xs:attributeGroup name="G"><xs:anyAttribute namespace="urn:a ##local" processContents="lax"/></xs:attributeGroup>'
        '<xs:attributeGroup name="H"><xs:anyAttribute namespace="urn:a urn:b"/></xs:attributeGroup>'
    )
    own = '<xs:complexType name="A"><xs:attributeGroup ref="t:G"/><xs:attributeGroup ref="t:H"/></xs:complexType>'
    assert schemas.complex(schema + own).any_attribute == AnyAttribute(("urn:a",), Process.LAX)


def test_attribute_groups_nest_to_any_depth(schemas: Schemas) -> None:
    schema = "".join(
        f'<xs:attributeGroup name="G{n}"><xs:attribute name="a{n}"/><xs:attributeGroup ref="t:G{n + 1}"/></xs:attributeGroup>'
        for n in range(800)
    )
    found = attributes(
        schemas, '<xs:attributeGroup ref="t:G0"/>', schema + '<xs:attributeGroup name="G800"/>'
    )
    assert len(found) == 800


def test_the_expansion_of_attribute_groups_is_limited(schemas: Schemas) -> None:
    refer = '<xs:attributeGroup ref="t:G{}"/>'.format
    schema = "".join(
        f'<xs:attributeGroup name="G{n}"><xs:attribute name="a{n}"/>{refer(n + 1)}</xs:attributeGroup>'
        for n in range(20)
    )
    schema += f'<xs:attributeGroup name="G20"/><xs:complexType name="A">{refer(0)}</xs:complexType>'
    fields = '<xs:element name="x" type="t:A"/>'
    (found,) = schemas.problems(schema, fields, limits=Limits(expansion=100))
    assert "more than 100" in found
    assert schemas.problems(schema, fields, limits=Limits(expansion=1000)) == []


@pytest.mark.parametrize(
    ("inner", "expected"),
    [
        (
            '<xs:attribute name="a" type="t:C"/>',
            "attribute 'a' has the type 't:C', which is not a simple type",
        ),
        (
            '<xs:attribute name="a" type="xs:anyType"/>',
            "attribute 'a' has the type 'xs:anyType', which is not a simple type",
        ),
        ('<xs:attribute ref="t:No"/>', "attribute 't:No' is not defined"),
        ('<xs:attributeGroup ref="t:No"/>', "attribute group 't:No' is not defined"),
        ('<xs:attribute ref=""/>', "attribute has an empty ref"),
        ('<xs:attributeGroup ref=" "/>', "attributeGroup has an empty ref"),
        ("<xs:attributeGroup/>", "attributeGroup has no ref"),
    ],
)
def test_errors_are_reported(schemas: Schemas, inner: str, expected: str) -> None:
    schema = f'<xs:complexType name="C"/><xs:complexType name="A">\n{inner}</xs:complexType>'
    assert schemas.problems(schema, '<xs:element name="x" type="t:A"/>') == [f"6: {expected}"]
    assert NS == "urn:t"


def test_the_first_use_of_an_attribute_counts_unless_it_is_prohibited(schemas: Schemas) -> None:
    schema = (
        '<xs:attributeGroup name="G"><xs:attribute name="a" type="xs:int"/></xs:attributeGroup>'
        '<xs:attributeGroup name="H"><xs:attribute name="a" type="xs:date"/></xs:attributeGroup>'
    )
    groups = '<xs:attributeGroup ref="t:G"/><xs:attributeGroup ref="t:H"/>'
    (found,) = attributes(schemas, groups, schema)
    assert found.type == xs("int")
    (found,) = attributes(schemas, f'<xs:attribute name="a" use="prohibited"/>{groups}', schema)
    assert (found.type, found.use) == (xs("int"), Use.OPTIONAL)
