"""Values in schemas that are invalid for their types are reported with their line, and harm no call."""

from __future__ import annotations

import pytest

from soapwright.contract.resolve import resolve_model
from soapwright.contract.schema_model import ComplexType
from soapwright.errors import InputError, Level
from tests.unit.contract.schemas import Schemas, t

INNER = '<xs:simpleType><xs:restriction base="xs:{}">{}</xs:restriction></xs:simpleType>'
TYPES = {
    "named": ('type="t:V"', '<xs:simpleType name="V"><xs:restriction base="xs:{}"/></xs:simpleType>', ""),
    "in place": ("", "", INNER.format("{}", "")),
    "in place, twice": (
        "",
        "",
        f"<xs:simpleType><xs:restriction>{INNER.format('{}', '')}</xs:restriction></xs:simpleType>",
    ),
    "list": ('type="t:V"', '<xs:simpleType name="V"><xs:list itemType="xs:{}"/></xs:simpleType>', ""),
    "list in place": (
        "",
        "",
        f"<xs:simpleType><xs:list>{INNER.format('{}', '')}</xs:list></xs:simpleType>",
    ),
}
BAD = [
    *(("int", "order"), ("boolean", "of"), ("date", "2024-02-30"), ("decimal", "class")),
    *(("hexBinary", "x"), ("dateTime", "now"), ("double", "much"), ("QName", "a<b")),
]


@pytest.mark.parametrize(("base", "value"), BAD)
@pytest.mark.parametrize("way", TYPES)
@pytest.mark.parametrize("fact", ["default", "fixed"])
@pytest.mark.parametrize("tag", ["attribute", "element"])
def test_defaults_that_do_not_fit_their_type_are_left_out(
    schemas: Schemas, tag: str, fact: str, way: str, base: str, value: str
) -> None:
    stated, type_, inner = (text.replace("{}", base) for text in TYPES[way])
    escaped = value.replace("<", "&lt;")
    made = f'<xs:{tag} name="a" {fact}="{escaped}" {stated}>{inner}</xs:{tag}>'
    field = made if tag == "attribute" else f"<xs:sequence>{made}</xs:sequence>"
    schema = f'{type_}\n<xs:complexType name="A">{field}</xs:complexType>'
    contract, problems = resolve_model(schemas.parsed(schema, '<xs:element name="x" type="t:A"/>'))
    assert [(one.where.line, one.level) for one in problems] == [(6, Level.WARNING)]
    assert problems[0].what.startswith(f"the value {value!r} is not valid for its type, ")
    assert problems[0].what.endswith("; it is left out")
    found = contract.types[t("A")]
    assert isinstance(found, ComplexType)
    if tag == "attribute":
        assert (found.attributes[0].default, found.attributes[0].fixed) == (None, None)


@pytest.mark.parametrize(("base", "value"), BAD)
def test_enumerated_values_that_do_not_fit_their_type_are_refused(
    schemas: Schemas, base: str, value: str
) -> None:
    listed = '\n<xs:enumeration value="{}"/>'.format(value.replace("<", "&lt;"))
    schema = (
        f'<xs:simpleType name="A"><xs:restriction base="xs:{base}">{listed}</xs:restriction></xs:simpleType>'
    )
    with pytest.raises(InputError) as caught:
        resolve_model(schemas.parsed(schema, '<xs:element name="x" type="t:A"/>'))
    assert [(one.where.line, one.level) for one in caught.value.problems] == [(6, Level.ERROR)]
    assert caught.value.problems[0].what == f"the value {value!r} is not valid for its type, xs:{base}"


def test_names_in_a_list_have_their_namespaces(schemas: Schemas) -> None:
    schema = (
        '<xs:complexType name="A"><xs:attribute name="a" type="t:V" default="t:a xs:b"/></xs:complexType>'
    )
    type_ = '<xs:simpleType name="V"><xs:list itemType="xs:QName"/></xs:simpleType>'
    found = schemas.model(schema + type_, '<xs:element name="x" type="t:A"/>').types[t("A")]
    assert isinstance(found, ComplexType)
    assert found.attributes[0].default == "{urn:t}a {http://www.w3.org/2001/XMLSchema}b"


CONTENT = '<xs:complexType name="{}"><xs:simpleContent>{}</xs:simpleContent></xs:complexType>'
NUMBERS = (
    '<xs:simpleType name="L"><xs:list itemType="xs:int"/></xs:simpleType>'
    '<xs:simpleType name="N"><xs:list itemType="t:One"/></xs:simpleType>'
    '<xs:simpleType name="One"><xs:restriction base="xs:int"/></xs:simpleType>'
    '<xs:simpleType name="M"><xs:restriction base="t:L"><xs:minLength value="1"/></xs:restriction></xs:simpleType>'
    '<xs:simpleType name="U"><xs:union memberTypes="xs:int xs:date"/></xs:simpleType>'
    + CONTENT.format("C", '<xs:extension base="xs:int"/>')
    + CONTENT.format("D", '<xs:restriction base="t:C"><xs:maxInclusive value="5"/></xs:restriction>')
    + CONTENT.format("E", '<xs:extension base="t:D"/>')
    + CONTENT.format("F", '<xs:extension base="t:M"/>')
)


@pytest.mark.parametrize(
    ("type_", "value", "valid"),
    [
        ("xs:int", "1", True),
        ("xs:int", "1 2", False),
        ("t:L", "1 2", True),
        ("t:M", "1 2", True),
        ("t:M", "1 b", False),
        ("t:N", "1 2", True),
        ("t:N", "1 b", False),
        ("t:U", "anything", True),
        ("xs:anySimpleType", "anything", True),
        *((f"t:{name}", "1", True) for name in "CDEF"),
        *((f"t:{name}", "b", False) for name in "CDEF"),
        ("t:C", "1 2", False),
        ("t:F", "1 2", True),
    ],
)
def test_values_are_those_of_the_text_of_a_type(
    schemas: Schemas, type_: str, value: str, valid: bool
) -> None:
    element = f'<xs:element name="e" type="{type_}" default="{value}"/>'
    contract, problems = resolve_model(schemas.parsed(NUMBERS + element, '<xs:element ref="t:e"/>'))
    assert len(problems) == (not valid)
    assert contract.elements[t("e")].default == (value if valid else None)
