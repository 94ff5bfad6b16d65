"""Name resolution, and duplicate definitions."""

from __future__ import annotations

import pytest

from soapwright.errors import InputError
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


UNPREFIXED = '<xs:complexType name="A"><xs:sequence><xs:element name="a" type="{}" form="qualified"/></xs:sequence></xs:complexType>'


@pytest.mark.parametrize(
    ("own", "other", "equal"),
    [
        # Global elements and references have a namespace whatever the schema's default is.
        ('<xs:element name="a" type="xs:int"/>', '<xs:element name="a" type="xs:int"/>', True),
        (
            '<xs:element name="a" type="xs:int"/><xs:group name="G"><xs:sequence><xs:element ref="t:a"/></xs:sequence></xs:group>',
            '<xs:group name="G"><xs:sequence><xs:element ref="o:a"/></xs:sequence></xs:group>',
            True,
        ),
        # Names are equal by namespace and local name, with the default namespace, too.
        (UNPREFIXED.format("xs:int"), UNPREFIXED.format("o:A"), False),
        (UNPREFIXED.format("t:A"), UNPREFIXED.format('A" xmlns="urn:t'), True),
        (UNPREFIXED.format("t:A"), UNPREFIXED.format('A" xmlns="urn:o'), False),
        (UNPREFIXED.format("t:A"), UNPREFIXED.format('n:A" xmlns:n="urn:o'), False),
        (
            '<xs:simpleType name="A"><xs:union memberTypes="xs:int xs:date"/></xs:simpleType>',
            '<xs:simpleType name="A"><xs:union memberTypes="xs:int xs:time"/></xs:simpleType>',
            False,
        ),
        # What other tools add to a schema does not matter, but the type of an array does.
        (
            '<xs:attribute name="a" xmlns:w="http://schemas.xmlsoap.org/wsdl/" w:arrayType="xs:int[]"/>',
            '<xs:attribute name="a" xmlns:w="http://schemas.xmlsoap.org/wsdl/" w:arrayType="xs:date[]"/>',
            False,
        ),
        ('<xs:attribute name="a" id="x"/>', '<xs:attribute name="a" xmlns:n="urn:n" n:by="me"/>', True),
    ],
)
def test_what_makes_definitions_equal(schemas: Schemas, own: str, other: str, equal: bool) -> None:
    assert (problems(schemas, own, other, "") == []) is equal


def test_an_included_copy_without_a_namespace_is_equal(schemas: Schemas) -> None:
    text = OTHER.format(schema=TYPE.format("A"), rest='elementFormDefault="qualified"')
    (schemas.folder / "o.xsd").write_text(text.replace('targetNamespace="urn:t"', ""))
    assert schemas.problems(INCLUDE + TYPE.format("t:A")) == []
    assert len(schemas.problems(INCLUDE + TYPE.format("t:B"))) == 1


def test_another_definition_does_not_replace_one_with_errors(schemas: Schemas) -> None:
    wrong = '<xs:complexType name="A"><xs:sequence><xs:wrong/></xs:sequence></xs:complexType>'
    right = '\n<xs:complexType name="A"/>'
    for schema in (wrong + right, right.strip() + wrong):
        with pytest.raises(InputError, match="wrong"):
            schemas.view(schema, '<xs:element name="x" type="t:A"/>')


def test_overrides_are_refused(schemas: Schemas) -> None:
    (schemas.folder / "o.xsd").write_text(OTHER.format(schema="", rest=""))
    (found,) = schemas.problems('<xs:override schemaLocation="o.xsd"/>')
    assert found == "5: xs:override requires XSD 1.1, which is not supported"


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
