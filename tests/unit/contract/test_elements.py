"""Element declarations: their facts, their types, references to them."""

from __future__ import annotations

import pytest

from soapwright.contract.schema_model import (
    Element,
    ElementContent,
    ElementUse,
    Group,
    Occurs,
    Process,
    Wildcard,
)
from tests.unit.contract.schemas import Schemas, t, xs


def used(schemas: Schemas, field: str, schema: str = "", **rest: str) -> ElementUse:
    found = schemas.model(schema, field, **rest).types[t("/Do")].content  # type: ignore[union-attr]
    assert isinstance(found, ElementContent) and isinstance(found.group, Group)
    (use,) = found.group.particles
    assert isinstance(use, ElementUse)
    return use


def test_facts_of_a_local_element(schemas: Schemas) -> None:
    doc = "<xs:annotation><xs:documentation>An  e.</xs:documentation></xs:annotation>"
    text = f'<xs:element name="e" type="xs:int" nillable="true" default="5" block="extension" minOccurs="0" maxOccurs="unbounded">{doc}</xs:element>'
    expected = Element(t("e"), xs("int"), True, "5", block=frozenset({"extension"}), doc="An e.")
    assert used(schemas, text) == ElementUse(expected, Occurs(0, None))
    assert used(
        schemas, '<xs:element name="e" fixed="x" type="xs:string" form="unqualified"/>'
    ) == ElementUse(Element(xs("e")._replace(namespace=""), xs("string"), fixed="x"))


def test_facts_of_a_global_element(schemas: Schemas) -> None:
    text = '<xs:element name="e" type="xs:int" nillable="1" abstract="true" substitutionGroup="t:h" final="#all"/>'
    others = '<xs:element name="h" type="xs:int"/><xs:element name="m" substitutionGroup="t:e"/>'
    assert schemas.element(text + others) == Element(
        t("e"),
        xs("int"),
        True,
        abstract=True,
        substitutes=t("h"),
        is_global=True,
        final=frozenset({"extension", "restriction"}),
    )


def test_an_abstract_element_without_substitutes_is_reported(schemas: Schemas) -> None:
    schema = (
        '<xs:element name="e" abstract="true"/><xs:element name="f" abstract="{}" substitutionGroup="t:e"/>'
    )
    use = '<xs:element ref="t:e"/>'
    assert schemas.problems(schema.format("false"), use) == []
    (problem,) = schemas.problems(schema.format("true"), use)
    assert "element {urn:t}e is abstract, and the schemas have no element to substitute it" in problem
    assert schemas.problems(schema.format("true"), '<xs:any namespace="##targetNamespace"/>') == []


def test_a_reference_has_the_facts_of_the_declaration(schemas: Schemas) -> None:
    schema = '<xs:element name="e" type="xs:int" nillable="true" default="1"/>'
    use = used(schemas, '<xs:element ref="t:e" minOccurs="0"/>', schema)
    assert use == ElementUse(Element(t("e"), xs("int"), True, "1", is_global=True), Occurs(0, 1))


def test_block_and_final_of_the_schema_are_defaults(schemas: Schemas) -> None:
    element = schemas.model(
        '<xs:element name="e" type="xs:int"/><xs:element name="f" type="xs:int" block=""/>',
        '<xs:element ref="t:e"/><xs:element ref="t:f"/>',
        defaults='blockDefault="substitution" finalDefault="restriction"',
    ).elements
    assert element[t("e")].block == {"substitution"}
    assert element[t("e")].final == {"restriction"}
    assert element[t("f")].block == frozenset()


def test_a_member_without_a_type_has_the_type_of_its_head(schemas: Schemas) -> None:
    schema = (
        '<xs:element name="h" type="xs:boolean"/><xs:element name="m" substitutionGroup="t:h"/>'
        '<xs:element name="n" substitutionGroup="t:m"/><xs:element name="o" type="xs:byte" substitutionGroup="t:h"/>'
    )
    elements = schemas.model(schema, '<xs:element ref="t:h"/>').elements
    assert {name.name: element.type for name, element in elements.items() if name.name in "hmno"} == {
        "h": xs("boolean"),
        "m": xs("boolean"),
        "n": xs("boolean"),
        "o": xs("byte"),
    }


def test_a_member_has_the_anonymous_type_of_its_head(schemas: Schemas) -> None:
    schema = (
        '<xs:element name="h"><xs:complexType/></xs:element><xs:element name="m" substitutionGroup="t:h"/>'
    )
    elements = schemas.model(schema, '<xs:element ref="t:m"/>').elements
    assert elements[t("m")].type == t("/h")


def test_a_member_may_have_an_anonymous_type_of_its_own(schemas: Schemas) -> None:
    number = '<xs:simpleType><xs:restriction base="xs:int"/></xs:simpleType>'
    schema = (
        f'<xs:element name="h"/><xs:element name="m" substitutionGroup="t:h">{number}</xs:element>'
        '<xs:element name="n" substitutionGroup="t:h"><xs:complexType/></xs:element>'
    )
    contract = schemas.model(schema, '<xs:element ref="t:h"/>')
    found = {name.name: element.type for name, element in contract.elements.items() if name.name in "hmn"}
    assert found == {"h": xs("anyType"), "m": t("/m"), "n": t("/n")}
    assert {t("/m"), t("/n")} <= set(contract.types)


def test_a_member_of_an_undefined_head_has_any_type(schemas: Schemas) -> None:
    element = '<xs:element name="e" substitutionGroup="t:No"/>'
    assert schemas.view(element, '<xs:element ref="t:e"/>').elements[t("e")].type == xs("anyType")


def test_no_type_at_all_is_any_type(schemas: Schemas) -> None:
    assert schemas.element('<xs:element name="e"/>').type == xs("anyType")


def test_defaults_that_are_names_have_their_namespaces(schemas: Schemas) -> None:
    assert schemas.element('<xs:element name="e" type="xs:QName" default="t:a"/>').default == "{urn:t}a"
    assert schemas.element('<xs:element name="e" type="xs:anyURI" default="t:a"/>').default == "t:a"


def test_a_reference_to_the_schema_element_is_a_wildcard(schemas: Schemas) -> None:
    content = schemas.model("", '<xs:element ref="xs:schema"/>').types[t("/Do")].content  # type: ignore[union-attr]
    assert isinstance(content, ElementContent) and content.group
    assert content.group.particles == (Wildcard((xs("").namespace,), Process.SKIP),)


@pytest.mark.parametrize("ref", ["t:No", "No"])
def test_undefined_references_are_reported(schemas: Schemas, ref: str) -> None:
    assert schemas.problems("\n\n", f'<xs:element ref="{ref}"/>') == [f"8: element '{ref}' is not defined"]


def test_an_undefined_head_is_reported(schemas: Schemas) -> None:
    schema = '<xs:element name="e" type="xs:int" substitutionGroup="t:No"/>'
    (problem,) = schemas.problems(schema, '<xs:element ref="t:e"/>')
    assert (
        problem
        == "5: element {urn:t}e substitutes {urn:t}No, which is not defined; it is used only where it is referred to by name"
    )
