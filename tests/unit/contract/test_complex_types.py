"""Complex types: what they are derived from, and what is their own."""

from __future__ import annotations

import pytest

from soapwright.base.qname import QName
from soapwright.contract.encoding import ENCODINGS
from soapwright.contract.schema_model import (
    AnyAttribute,
    Atomic,
    Derivation,
    ElementContent,
    EmptyContent,
    Facets,
    Group,
    Method,
    Process,
    SimpleContent,
    Value,
)
from soapwright.read.limits import Limits
from tests.unit.contract.schemas import Schemas, t, xs

E = '<xs:sequence><xs:element name="e" type="xs:int"/></xs:sequence>'
INNER = '<xs:simpleType><xs:restriction base="xs:token"/></xs:simpleType>'


def complex_type(inner: str, name: str = "A", rest: str = "") -> str:
    return f'<xs:complexType name="{name}" {rest}>{inner}</xs:complexType>'


def content(kind: str, how: str, base: str, inner: str = "", rest: str = "") -> str:
    return f'<xs:{kind} {rest}><xs:{how} base="{base}">{inner}</xs:{how}></xs:{kind}>'


def test_facts_of_a_type(schemas: Schemas) -> None:
    found = schemas.complex(complex_type("", rest='abstract="true" block="extension" final="#all"'))
    assert found.abstract
    assert (found.block, found.final) == (frozenset({"extension"}), frozenset({"extension", "restriction"}))
    assert (found.content, found.derivation, found.any_attribute) == (EmptyContent(), None, None)
    assert not schemas.complex(complex_type("")).abstract


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("", False),
        ("true", False),
        ("<d:IsDictionary>true</d:IsDictionary>", True),
        ("A dictionary: <d:IsDictionary> true </d:IsDictionary>", True),
        ("<d:IsDictionary>false</d:IsDictionary>", False),
        ("<d:IsDictionary/>", False),
        ("<d:IsValueType>true</d:IsValueType>", False),
    ],
)
def test_the_mark_of_a_dictionary(schemas: Schemas, said: str, expected: bool) -> None:
    info = f"<xs:annotation><xs:appinfo>{said}</xs:appinfo></xs:annotation>"
    marks = 'xmlns:d="http://schemas.microsoft.com/2003/10/Serialization/"'
    assert schemas.complex(complex_type(info + E, rest=marks)).dictionary is expected


@pytest.mark.parametrize("how", ["extension", "restriction"])
def test_content_of_a_derived_type_is_its_own(schemas: Schemas, how: str) -> None:
    found = schemas.complex(complex_type(E, "B") + complex_type(content("complexContent", how, "t:B", E)))
    assert found.derivation == Derivation(t("B"), Method(how))
    assert isinstance(found.content, ElementContent) and isinstance(found.content.group, Group)
    empty = schemas.complex(complex_type(E, "B") + complex_type(content("complexContent", how, "t:B")))
    assert empty.content == EmptyContent()


@pytest.mark.parametrize(
    "inner",
    ['mixed="true">', '><xs:complexContent mixed="true"><xs:extension base="t:B"/></xs:complexContent>'],
)
def test_mixed_content(schemas: Schemas, inner: str) -> None:
    found = schemas.complex(
        f'<xs:complexType name="B" mixed="true"/><xs:complexType name="A" {inner}</xs:complexType>'
    )
    assert found.content == ElementContent(None, True)


def test_restricting_any_type_is_not_a_derivation(schemas: Schemas) -> None:
    found = schemas.complex(complex_type(content("complexContent", "restriction", "xs:anyType", E)))
    assert found.derivation is None
    assert isinstance(found.content, ElementContent) and not found.content.mixed


def test_extending_any_type_begins_with_a_wildcard(schemas: Schemas) -> None:
    schema = complex_type(content("complexContent", "extension", "xs:anyType", E))
    found = schemas.complex(schema)
    assert found.derivation is None
    assert found.any_attribute == AnyAttribute(("##any",), Process.LAX)
    assert isinstance(found.content, ElementContent) and found.content.mixed and found.content.group
    assert len(found.content.group.particles) == 2
    contract = schemas.model(
        schema + '<xs:element name="o" type="xs:int"/>', '<xs:element name="x" type="t:A"/>'
    )
    assert t("o") in contract.elements


def test_simple_content(schemas: Schemas) -> None:
    text = complex_type(content("simpleContent", "extension", "xs:int", '<xs:attribute name="a"/>'), "B")
    found = schemas.complex(text, "B")
    assert (found.content, found.derivation) == (SimpleContent(xs("int")), None)
    extended = schemas.complex(text + complex_type(content("simpleContent", "extension", "t:B")))
    assert (extended.content, extended.derivation) == (EmptyContent(), Derivation(t("B"), Method.EXTENSION))


def test_restricted_simple_content_has_a_type_of_its_own(schemas: Schemas) -> None:
    base = complex_type(content("simpleContent", "extension", "xs:int"), "B")
    first = complex_type(content("simpleContent", "restriction", "t:B", '<xs:maxInclusive value="5"/>'), "C")
    again = complex_type(content("simpleContent", "restriction", "t:C", '<xs:minInclusive value="1"/>'))
    types = schemas.model(base + first + again, '<xs:element name="x" type="t:A"/>').types
    assert types[t("A")].content == SimpleContent(t("A/value"))  # type: ignore[union-attr]
    assert types[t("A/value")] == Atomic(t("A/value"), t("C/value"), Facets(min_inclusive="1"))
    assert types[t("C/value")] == Atomic(t("C/value"), xs("int"), Facets(max_inclusive="5"))
    listed = content("simpleContent", "restriction", "t:B", '<xs:enumeration value="5"/>')
    types = schemas.model(base + complex_type(listed), '<xs:element name="x" type="t:A"/>').types
    assert types[t("A/value")] == Atomic(t("A/value"), xs("int"), values=(Value("5"),))


def test_restricted_simple_content_without_facets_is_that_of_its_base(schemas: Schemas) -> None:
    base = complex_type(content("simpleContent", "extension", "xs:int"), "B")
    only = content("simpleContent", "restriction", "t:B", '<xs:attribute name="a" use="required"/>')
    types = schemas.model(base + complex_type(only), '<xs:element name="x" type="t:A"/>').types
    assert t("A/value") not in types
    assert types[t("A")].content == EmptyContent()  # type: ignore[union-attr]


def test_restricted_simple_content_may_be_that_of_a_distant_base(schemas: Schemas) -> None:
    base = complex_type(content("simpleContent", "extension", "xs:int"), "B")
    middle = complex_type(content("simpleContent", "restriction", "t:B"), "C")
    narrow = content("simpleContent", "restriction", "t:C", '<xs:maxInclusive value="5"/>')
    types = schemas.model(base + middle + complex_type(narrow), '<xs:element name="x" type="t:A"/>').types
    assert types[t("A/value")] == Atomic(t("A/value"), xs("int"), Facets(max_inclusive="5"))


@pytest.mark.parametrize(
    ("base", "text"),
    [
        (content("simpleContent", "extension", "e:string"), xs("string")),
        (content("simpleContent", "restriction", "t:C", INNER), t("B/value")),
    ],
)
def test_restricted_simple_content_may_be_of_a_type_of_the_encoding_or_within_the_base(
    schemas: Schemas, base: str, text: QName
) -> None:
    schema = complex_type(content("simpleContent", "extension", "xs:string"), "C")
    schema += complex_type(base, "B", f'xmlns:e="{ENCODINGS[0]}"')
    narrow = content("simpleContent", "restriction", "t:B", '<xs:maxLength value="5"/>')
    types = schemas.model(schema + complex_type(narrow), '<xs:element name="x" type="t:A"/>').types
    assert types[t("A/value")] == Atomic(t("A/value"), text, Facets(max_length=5))


@pytest.mark.parametrize(
    "base", ["<xs:simpleContent/>", "<xs:simpleContent><xs:extension/></xs:simpleContent>"]
)
def test_simple_content_of_a_base_without_any_is_reported(schemas: Schemas, base: str) -> None:
    narrow = content("simpleContent", "restriction", "t:B", '<xs:maxInclusive value="5"/>')
    schema = complex_type(narrow) + "\n" + complex_type(base, "B")
    assert schemas.problems(schema, '<xs:element name="x" type="t:A"/>') == [
        "5: complex type {urn:t}A has simple content, but its base {urn:t}B does not",
        "6: complex type {urn:t}B has a content model without an extension or restriction",
    ]


def test_restricted_simple_content_may_define_its_type(schemas: Schemas) -> None:
    base = complex_type(content("simpleContent", "extension", "xs:string"), "B")
    types = schemas.model(
        base + complex_type(content("simpleContent", "restriction", "t:B", INNER)),
        '<xs:element name="x" type="t:A"/>',
    ).types
    assert types[t("A/value")] == Atomic(t("A/value"), xs("token"))
    narrow = content("simpleContent", "restriction", "t:B", INNER + '<xs:maxLength value="5"/>')
    types = schemas.model(base + complex_type(narrow), '<xs:element name="x" type="t:A"/>').types
    assert types[t("A/value")] == Atomic(t("A/value"), t("A/base"), Facets(max_length=5))
    assert types[t("A/base")] == Atomic(t("A/base"), xs("token"))


@pytest.mark.parametrize(
    ("inner", "expected"),
    [
        (
            "<xs:complexContent/>",
            "complex type {urn:t}A has a content model without an extension or restriction",
        ),
        (
            "<xs:complexContent><xs:extension/></xs:complexContent>",
            "complex type {urn:t}A has a content model without an extension or restriction",
        ),
        (content("complexContent", "extension", "t:No"), "type 't:No' is not defined"),
        (
            content("simpleContent", "extension", "t:C"),
            "complex type {urn:t}A has simple content, but its base {urn:t}C does not",
        ),
    ],
)
def test_errors_are_reported(schemas: Schemas, inner: str, expected: str) -> None:
    schema = complex_type("", "C") + complex_type(inner)
    assert schemas.problems(schema, '<xs:element name="x" type="t:A"/>') == [f"5: {expected}"]


def test_mixed_may_be_set_on_the_type_or_its_content(schemas: Schemas) -> None:
    base = '<xs:complexType name="B" mixed="true"><xs:sequence/></xs:complexType>'
    for outer, inner, mixed in (("true", "false", True), ("false", "true", True), ("false", "false", False)):
        own = f'<xs:complexContent mixed="{inner}"><xs:extension base="t:B"><xs:sequence><xs:element name="e"/></xs:sequence></xs:extension></xs:complexContent>'
        found = schemas.complex(f'{base}<xs:complexType name="A" mixed="{outer}">{own}</xs:complexType>')
        assert getattr(found.content, "mixed", None) is mixed


def test_types_derived_from_boolean_are_included_if_they_are_simple(schemas: Schemas) -> None:
    schema = (
        '<xs:simpleType name="Flag"><xs:restriction base="xs:boolean"/></xs:simpleType>'
        + complex_type(content("simpleContent", "extension", "xs:boolean"))
        + '<xs:simpleType name="N"><xs:restriction base="xs:int"/></xs:simpleType>'
    )
    fields = '<xs:element name="x" type="xs:boolean"/><xs:element name="y" type="xs:int"/>'
    types = schemas.model(schema, fields).types
    assert t("Flag") in types and not {t("A"), t("N")} & set(types)


def test_anonymous_types_of_one_name_are_numbered(schemas: Schemas) -> None:
    inner = '<xs:element name="e"><xs:complexType/></xs:element>'
    schema = complex_type(f"<xs:sequence>{inner * 3}</xs:sequence>")
    types = schemas.view(schema, '<xs:element name="x" type="t:A"/>').types
    assert [name.name for name in types if name.name.startswith("A/")] == ["A/e", "A/e/2", "A/e/3"]


def test_the_number_of_types_is_limited(schemas: Schemas) -> None:
    inner = "".join(f'<xs:element name="e{n}"><xs:complexType/></xs:element>' for n in range(20))
    schema = complex_type(f"<xs:sequence>{inner}</xs:sequence>")
    fields = '<xs:element name="x" type="t:A"/>'
    (found,) = schemas.problems(schema, fields, limits=Limits(types=10))
    assert "more than 10" in found
    assert schemas.problems(schema, fields, limits=Limits(types=30)) == []


def test_types_derived_from_a_used_type_are_included(schemas: Schemas) -> None:
    schema = (
        '<xs:complexType name="B"/><xs:complexType name="D"><xs:complexContent><xs:extension base="t:B"/>'
        '</xs:complexContent></xs:complexType><xs:complexType name="Other"/>'
    )
    types = schemas.model(schema, '<xs:element name="x" type="t:B"/>').types
    assert t("D") in types and t("Other") not in types
