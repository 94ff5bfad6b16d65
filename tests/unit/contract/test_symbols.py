"""Name resolution, and duplicate definitions."""

from __future__ import annotations

import pytest

from tests.unit.contract.schemas import Schemas

OTHER = '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:o="urn:t" targetNamespace="urn:t" {rest}>{schema}</xs:schema>'
TYPE = '<xs:complexType name="A"><xs:sequence><xs:element name="a" type="{}" minOccurs="0"/></xs:sequence></xs:complexType>'
INCLUDE = '<xs:include schemaLocation="o.xsd"/>'


def problems(
    schemas: Schemas, own: str, other: str, rest: str = 'elementFormDefault="qualified"'
) -> list[str]:
    (schemas.folder / "o.xsd").write_text(OTHER.format(schema=other, rest=rest))
    return [text.partition(" at /")[0] for text in schemas.problems(INCLUDE + own)]


@pytest.mark.parametrize(
    "other",
    [
        TYPE.format("o:A"),
        TYPE.format("o:A").replace('minOccurs="0"', 'minOccurs="0"').replace("><", ">\n  <"),
        TYPE.format("o:A").replace(
            "<xs:sequence>",
            "<xs:annotation><xs:documentation>x</xs:documentation></xs:annotation><xs:sequence>",
        ),
    ],
)
def test_equal_definitions_are_merged(schemas: Schemas, other: str) -> None:
    assert problems(schemas, TYPE.format("t:A"), other) == []


@pytest.mark.parametrize(
    ("other", "rest"),
    [
        (TYPE.format("xs:int"), 'elementFormDefault="qualified"'),
        (TYPE.format("o:A").replace('minOccurs="0"', ""), 'elementFormDefault="qualified"'),
        (TYPE.format("o:A").replace("sequence", "choice"), 'elementFormDefault="qualified"'),
        (TYPE.format("o:A"), ""),
    ],
)
def test_different_definitions_of_one_name_are_refused(schemas: Schemas, other: str, rest: str) -> None:
    (found,) = problems(schemas, TYPE.format("t:A"), other, rest)
    assert found == "1: {urn:t}A is already defined"


def test_two_definitions_in_one_document_are_refused(schemas: Schemas) -> None:
    schema = '<xs:element name="a" type="xs:int"/>\n<xs:element name="a" type="xs:long"/>'
    (found,) = schemas.problems(schema)
    assert found.startswith("6: {urn:t}a is already defined at ")
    assert schemas.problems(schema.replace("long", "int")) == []


def test_symbol_spaces_are_separate(schemas: Schemas) -> None:
    schema = (
        '<xs:element name="a" type="t:a"/><xs:complexType name="a"/><xs:attribute name="a"/>'
        '<xs:group name="a"><xs:sequence/></xs:group><xs:attributeGroup name="a"/>'
    )
    assert schemas.problems(schema) == []
    assert (
        len(
            schemas.problems(
                schema + '<xs:simpleType name="a"><xs:restriction base="xs:int"/></xs:simpleType>'
            )
        )
        == 1
    )
