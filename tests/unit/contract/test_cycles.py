"""Definitions that need themselves, and those that only seem to."""

from __future__ import annotations

import pytest

from soapwright.base.qname import QName
from soapwright.contract.cycles import in_cycles
from soapwright.read.limits import Limits
from tests.unit.contract.schemas import Schemas

INNER = '<xs:simpleType><xs:restriction base="t:R"/></xs:simpleType>'


@pytest.mark.parametrize(
    ("schema", "reference", "found"),
    [
        (
            '<xs:element name="h" substitutionGroup="t:m"/><xs:element name="m" substitutionGroup="t:h"/>',
            '<xs:element ref="t:h"/><xs:element ref="t:m"/>',
            ["element {urn:t}h", "element {urn:t}m"],
        ),
        (
            '<xs:simpleType name="U"><xs:union memberTypes="xs:int t:U"/></xs:simpleType>',
            '<xs:element name="u" type="t:U"/>',
            ["type {urn:t}U"],
        ),
        (
            '<xs:simpleType name="L"><xs:list itemType="t:L"/></xs:simpleType>',
            '<xs:element name="l" type="t:L"/>',
            ["type {urn:t}L"],
        ),
        *(
            (
                f'<xs:complexType name="C"><xs:{kind}Content><xs:{how} base="t:C"/></xs:{kind}Content></xs:complexType>',
                '<xs:element name="c" type="t:C"/>',
                ["type {urn:t}C"],
            )
            for kind in ("complex", "simple")
            for how in ("extension", "restriction")
        ),
        (
            f'<xs:simpleType name="R"><xs:restriction>{INNER}</xs:restriction></xs:simpleType>',
            '<xs:element name="r" type="t:R"/>',
            ["type {urn:t}R"],
        ),
        (
            f'<xs:simpleType name="R"><xs:list>{INNER}</xs:list></xs:simpleType>',
            '<xs:element name="r" type="t:R"/>',
            ["type {urn:t}R"],
        ),
        (
            f'<xs:simpleType name="R"><xs:union memberTypes="xs:int">{INNER}</xs:union></xs:simpleType>',
            '<xs:element name="r" type="t:R"/>',
            ["type {urn:t}R"],
        ),
        (
            '<xs:attributeGroup name="G"><xs:attributeGroup ref="t:G"/></xs:attributeGroup>',
            '<xs:element name="g"><xs:complexType><xs:attributeGroup ref="t:G"/></xs:complexType></xs:element>',
            ["attribute group {urn:t}G"],
        ),
        (
            '<xs:group name="G"><xs:choice><xs:sequence><xs:group ref="t:G"/></xs:sequence></xs:choice></xs:group>',
            '<xs:group ref="t:G"/>',
            ["group {urn:t}G"],
        ),
    ],
)
def test_cycles_are_reported(schemas: Schemas, schema: str, reference: str, found: list[str]) -> None:
    assert schemas.problems(schema, reference) == [
        f"5: {name} is defined in terms of itself" for name in found
    ]
    unused = [
        f"{name} is defined in terms of itself; {name} is left out, because nothing needs it"
        for name in found
    ]
    assert schemas.problems(schema) == [f"5: {one}" for one in unused]


def test_recursion_through_fields_is_allowed(schemas: Schemas) -> None:
    group = (
        '<xs:group name="G"><xs:sequence><xs:element name="g" minOccurs="0"><xs:complexType><xs:group ref="t:G"/>'
        '</xs:complexType></xs:element><xs:element name="a" type="t:A" minOccurs="0"/></xs:sequence></xs:group>'
    )
    schema = f'{group}<xs:complexType name="A"><xs:group ref="t:G"/></xs:complexType>'
    assert schemas.problems(schema, '<xs:element name="x" type="t:A"/>') == []


def test_only_nodes_that_reach_themselves_are_in_a_cycle() -> None:
    def names(text: str) -> list[QName]:
        return [QName("", name) for name in text]

    edges = {
        QName("", a): names(b)
        for a, b in {
            "a": "b",
            "b": "cd",
            "c": "b",
            "d": "",
            "e": "e",
            "f": "ae?",
            "g": "hi",
            "h": "",
            "i": "h",
        }.items()
    }
    assert in_cycles(edges) == set(names("bce"))


@pytest.mark.slow
def test_a_long_chain_is_not_a_cycle() -> None:
    chain = {QName("", str(n)): [QName("", str(n + 1))] for n in range(50_000)}
    assert in_cycles(chain) == set()
    assert len(in_cycles(chain | {QName("", "50000"): [QName("", "0")]})) == 50_001


def test_the_members_of_unions_of_unions_have_a_limit(schemas: Schemas) -> None:
    simple = '<xs:simpleType name="{}">{}</xs:simpleType>'
    union = '<xs:union memberTypes="{0} {0}"/>'
    schema = "".join(
        simple.format(f"U{number}", union.format(f"t:U{number - 1}" if number else "xs:int"))
        for number in range(4)
    )
    # The members of U2, U3 and R: those of U0 and U1 are not more than they name.
    schema += simple.format("R", '<xs:restriction base="t:U1"/>')
    assert schemas.problems(schema, limits=Limits(expansion=4 + 8 + 2)) == []
    assert schemas.problems(schema, limits=Limits(expansion=13)) == [
        "5: more than 13 elements, attributes and types that groups and unions add to types"
    ]


@pytest.mark.parametrize("kind", ["complex", "simple"])
def test_the_length_of_a_chain_of_types_has_a_limit(schemas: Schemas, kind: str) -> None:
    links = {
        "complex": '<xs:complexType name="T{}"><xs:complexContent><xs:extension base="t:T{}"/></xs:complexContent></xs:complexType>\n',
        "simple": '<xs:simpleType name="T{}"><xs:restriction base="t:T{}"/></xs:simpleType>\n',
    }
    first = {
        "complex": '<xs:complexType name="T0"/>',
        "simple": '<xs:simpleType name="T0"><xs:restriction base="xs:int"/></xs:simpleType>',
    }
    schema = "".join(links[kind].format(n + 1, n) for n in reversed(range(10)))
    assert schemas.problems(schema + first[kind], limits=Limits(bases=10)) == []
    assert schemas.problems(schema + first[kind], limits=Limits(bases=9)) == [
        "5: more than 9 types in a chain of derivation"
    ]
