"""Wildcards: which namespaces they are about."""

from __future__ import annotations

import pytest

from soapwright.contract.schema_model import AnyAttribute, ElementContent, Occurs, Process, Wildcard
from soapwright.contract.wildcards import allows, both
from tests.unit.contract.schemas import Schemas, t


@pytest.mark.parametrize(
    ("text", "namespaces"),
    [
        ("", ("##any",)),
        ('namespace=" "', ("##any",)),
        ('namespace="##other"', ("##other", "urn:t")),
        ('namespace="##targetNamespace ##local urn:x"', ("urn:t", "", "urn:x")),
    ],
)
def test_namespaces_are_written_out(schemas: Schemas, text: str, namespaces: tuple[str, ...]) -> None:
    field = f'<xs:any {text} processContents="lax" minOccurs="0" maxOccurs="unbounded"/>'
    content = schemas.model("", field).types[t("/Do")].content  # type: ignore[union-attr]
    assert isinstance(content, ElementContent) and content.group
    assert content.group.particles == (Wildcard(namespaces, Process.LAX, Occurs(0, None)),)


@pytest.mark.parametrize(
    ("text", "process"),
    [("", Process.STRICT), *((f'processContents="{one.value}"', one) for one in Process)],
)
def test_wildcards_are_strict_unless_they_say_otherwise(
    schemas: Schemas, text: str, process: Process
) -> None:
    found = schemas.complex(
        f'<xs:complexType name="A"><xs:sequence><xs:any {text}/></xs:sequence><xs:anyAttribute {text}/></xs:complexType>'
    )
    assert found.any_attribute == AnyAttribute(("##any",), process)
    assert isinstance(found.content, ElementContent) and found.content.group
    assert found.content.group.particles == (Wildcard(("##any",), process),)


@pytest.mark.parametrize(
    ("namespaces", "allowed"),
    [
        (("##any",), ["", "urn:a", "urn:b"]),
        (("##other", "urn:a"), ["urn:b"]),
        (("##other", ""), ["urn:a", "urn:b"]),
        (("urn:a", ""), ["", "urn:a"]),
    ],
)
def test_namespaces_that_a_wildcard_allows(namespaces: tuple[str, ...], allowed: list[str]) -> None:
    assert [uri for uri in ("", "urn:a", "urn:b") if allows(namespaces, uri)] == allowed


WILDCARDS = [("##any",), ("##other", "urn:a"), ("urn:a", "", "urn:c"), ("urn:b",)]


@pytest.mark.parametrize("one", WILDCARDS)
@pytest.mark.parametrize("other", WILDCARDS)
def test_the_intersection_of_two_wildcards(one: tuple[str, ...], other: tuple[str, ...]) -> None:
    found = both(AnyAttribute(one, Process.LAX), AnyAttribute(other))
    assert found and found.process is Process.LAX
    for uri in ("", "urn:a", "urn:b", "urn:c", "urn:d"):
        expected = allows(one, uri) and allows(other, uri)
        assert (bool(found.namespaces) and allows(found.namespaces, uri)) == expected


def test_a_single_wildcard_is_unchanged() -> None:
    assert both(None, None) is None
    assert both(None, AnyAttribute()) == both(AnyAttribute(), None) == AnyAttribute()


def test_elements_that_a_wildcard_may_contain_are_included(schemas: Schemas) -> None:
    schema = '<xs:complexType name="T"/><xs:element name="met" type="t:T"/>'
    assert t("met") in schemas.model(schema, '<xs:any namespace="##targetNamespace"/>').elements
    for other in ('<xs:any namespace="##other"/>', '<xs:any processContents="skip"/>'):
        model = schemas.model(schema, other)
        assert t("met") not in model.elements and t("T") not in model.types


def test_types_that_any_type_may_contain_are_included(schemas: Schemas) -> None:
    schema = (
        '<xs:complexType name="T"/><xs:simpleType name="S"><xs:restriction base="xs:int"/></xs:simpleType>'
    )
    types = schemas.model(schema, '<xs:element name="x"/>').types
    assert t("T") in types and t("S") in types
    types = schemas.model(schema, '<xs:element name="x" type="xs:anySimpleType"/>').types
    assert t("T") not in types and t("S") in types
    types = schemas.model(schema, '<xs:element name="x" type="xs:int"/>').types
    assert t("T") not in types and t("S") not in types
