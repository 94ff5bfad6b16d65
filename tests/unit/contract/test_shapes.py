"""Simple types as shapes: enums, flags, tokens, unions, aliases."""

from __future__ import annotations

import pytest

from soapwright.contract.schema_model import Facets, Union, Value
from soapwright.contract.schema_views import Alias, Enum, Flags, Tokens, Type
from tests.unit.contract.schemas import Schemas, t, xs


def restriction(base: str, *values: str, rest: str = "") -> str:
    listed = "".join(f'<xs:enumeration value="{value}"/>' for value in values)
    return f'<xs:restriction base="{base}">{listed}{rest}</xs:restriction>'


def doc(text: str) -> str:
    return f"<xs:annotation><xs:documentation>{text}</xs:documentation></xs:annotation>"


def shape(schemas: Schemas, inner: str, schema: str = "") -> Type:
    text = f'{schema}<xs:simpleType name="A">{inner}</xs:simpleType>'
    return schemas.view(text, '<xs:element name="x" type="t:A"/>').types[t("A")]


@pytest.mark.parametrize(
    ("base", "one", "two", "three"),
    [
        *((base, "1", "2", "3") for base in ("string", "token", "int", "decimal", "double", "duration")),
        ("date", "2024-02-29", "2024-03-01", "2024-03-02"),
        ("base64Binary", "AAAA", "AAAB", "AAAC"),
    ],
)
def test_enumerations_have_their_built_in_type(
    schemas: Schemas, base: str, one: str, two: str, three: str
) -> None:
    values = (Value(one), Value(two))
    assert shape(schemas, restriction(f"xs:{base}", one, two)) == Enum(t("A"), values, base=xs(base))
    through = f'<xs:simpleType name="B">{restriction(f"xs:{base}", one, two, three)}</xs:simpleType>'
    assert shape(schemas, restriction("t:B", one, two), through) == Enum(t("A"), values, base=xs(base))


@pytest.mark.parametrize("base", ["QName", "NOTATION", "NMTOKENS", "anySimpleType"])
def test_types_that_no_enum_can_represent_are_aliases(schemas: Schemas, base: str) -> None:
    assert shape(schemas, restriction(f"xs:{base}", "t:a")) == Alias(t("A"), xs(base))


def test_an_enumeration_of_lists_or_unions_is_an_alias(schemas: Schemas) -> None:
    other = '<xs:simpleType name="B"><xs:{}/></xs:simpleType>'
    for inner in ('list itemType="xs:int"', 'union memberTypes="xs:int xs:date"'):
        assert shape(schemas, restriction("t:B", "1"), other.format(inner)) == Alias(t("A"), t("B"))


def test_a_restriction_without_values_is_an_alias_with_its_facets(schemas: Schemas) -> None:
    assert shape(schemas, restriction("xs:int", rest='<xs:maxInclusive value="5"/>')) == Alias(
        t("A"), xs("int"), Facets(max_inclusive="5")
    )
    assert shape(schemas, "<xs:union memberTypes='xs:int xs:date'/>") == Union(
        t("A"), (xs("int"), xs("date"))
    )


def test_lists(schemas: Schemas) -> None:
    inline = "<xs:list><xs:simpleType>{}</xs:simpleType></xs:list>"
    flags = inline.format(restriction("xs:string", "a", "b"))
    view = schemas.view(
        f'<xs:simpleType name="A">{flags}</xs:simpleType>', '<xs:element name="x" type="t:A"/>'
    )
    assert view.types[t("A")] == Flags(t("A"), (Value("a"), Value("b")))
    assert t("A/item") not in view.types
    for own, inner, expected in (("", "Inner.", "Inner."), ("Own.", "Inner.", "Own."), ("Own.", "", "Own.")):
        documented = flags.replace("<xs:restriction", f"{doc(inner)}<xs:restriction")
        assert shape(schemas, doc(own) + documented) == Flags(t("A"), (Value("a"), Value("b")), expected)
    numbers = f'<xs:simpleType name="A">{inline.format(restriction("xs:int", "1"))}</xs:simpleType>'
    view = schemas.view(numbers, '<xs:element name="x" type="t:A"/>')
    assert view.types[t("A")] == Tokens(t("A"), t("A/item"))
    assert view.types[t("A/item")] == Enum(t("A/item"), (Value("1"),), base=xs("int"))
    assert shape(schemas, inline.format(restriction("xs:string"))) == Tokens(t("A"), t("A/item"))
    either = '<xs:simpleType name="U"><xs:union memberTypes="xs:string xs:int"/></xs:simpleType>'
    assert shape(schemas, inline.format(restriction("t:U", "1")), either) == Tokens(t("A"), t("A/item"))
    named = f'<xs:simpleType name="B">{restriction("xs:string", "a")}</xs:simpleType>'
    assert shape(schemas, '<xs:list itemType="t:B"/>', named) == Tokens(t("A"), t("B"))
