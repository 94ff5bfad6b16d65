"""Which elements may be substituted for another one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from soapwright.contract.substitution import Substitutions
from tests.unit.contract.schemas import Schemas, t

TYPES = """
<xs:complexType name="Base" {base}/>
<xs:complexType name="Ext"><xs:complexContent><xs:extension base="t:Base"/></xs:complexContent></xs:complexType>
<xs:complexType name="Res"><xs:complexContent><xs:restriction base="t:Ext"/></xs:complexContent></xs:complexType>
<xs:element name="head" type="t:Base" {head}/>
<xs:element name="same" type="t:Base" substitutionGroup="t:head" {same}/>
<xs:element name="ext" type="t:Ext" substitutionGroup="t:same"/>
<xs:element name="res" type="t:Res" substitutionGroup="t:head"/>
"""


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({}, ["head", "same", "ext", "res"]),
        ({"head": 'abstract="true"'}, ["same", "ext", "res"]),
        ({"same": 'abstract="true"'}, ["head", "ext", "res"]),
        ({"head": 'block="substitution"'}, ["head"]),
        ({"head": 'block="restriction"'}, ["head", "same", "ext"]),
        ({"head": 'block="extension"'}, ["head", "same"]),
        ({"base": 'block="extension"'}, ["head", "same"]),
        ({"same": 'block="substitution"'}, ["head", "same", "ext", "res"]),
    ],
)
def test_members_that_may_substitute_a_head(
    schemas: Schemas, facts: dict[str, str], expected: list[str]
) -> None:
    schema = TYPES.format(**dict.fromkeys(("base", "head", "same"), "") | facts)
    model = schemas.model(schema, '<xs:element ref="t:head"/>')
    found = Substitutions(model.types, model.elements).alternatives(model.elements[t("head")])
    assert [element.name.name for element in found] == expected


def test_simple_members_are_restrictions_of_their_head(schemas: Schemas) -> None:
    schema = '<xs:element name="head" type="xs:int" block="{}"/><xs:element name="m" type="xs:byte" substitutionGroup="t:head"/>'
    for block, count in (("extension", 2), ("restriction", 1)):
        model = schemas.model(schema.format(block), '<xs:element ref="t:head"/>')
        assert (
            len(Substitutions(model.types, model.elements).alternatives(model.elements[t("head")])) == count
        )


def test_a_local_element_with_the_name_of_a_head_is_not_substituted(schemas: Schemas) -> None:
    model = schemas.model(TYPES.format(base="", head="", same=""), '<xs:element ref="t:head"/>')
    local = replace(model.elements[t("head")], is_global=False)
    assert Substitutions(model.types, model.elements).alternatives(local) == (local,)


@pytest.mark.parametrize(("block", "count"), [("restriction", 2), ("extension", 1), ("", 2)])
def test_text_with_attributes_extends_the_simple_type_of_the_text(
    schemas: Schemas, block: str, count: int
) -> None:
    schema = f"""
<xs:complexType name="Amount"><xs:simpleContent><xs:extension base="xs:int">
  <xs:attribute name="unit"/></xs:extension></xs:simpleContent></xs:complexType>
<xs:element name="head" type="xs:int" block="{block}"/>
<xs:element name="m" type="t:Amount" substitutionGroup="t:head"/>
"""
    model = schemas.model(schema, '<xs:element ref="t:head"/>')
    assert len(Substitutions(model.types, model.elements).alternatives(model.elements[t("head")])) == count


@pytest.mark.parametrize(("block", "count"), [("restriction", 1), ("extension", 2), ("", 2)])
def test_every_type_restricts_any_type(schemas: Schemas, block: str, count: int) -> None:
    schema = (
        f'<xs:complexType name="T"/><xs:element name="head" block="{block}"/>'
        '<xs:element name="m" type="t:T" substitutionGroup="t:head"/>'
    )
    model = schemas.model(schema, '<xs:element ref="t:head"/>')
    assert len(Substitutions(model.types, model.elements).alternatives(model.elements[t("head")])) == count
