"""Arrays and maps are types without any other content."""

from __future__ import annotations

import pytest

from soapwright.contract.schema_views import Array, Map, Struct
from tests.unit.contract.schemas import Schemas, t

ITEM = '<xs:element name="i" type="{}" minOccurs="0" maxOccurs="unbounded" {}/>'
PAIR = '<xs:complexType name="Pair" {rest}><xs:sequence>{key}{value}</xs:sequence>{more}</xs:complexType>'
KEY = '<xs:element name="Key" type="xs:int"/>'
VALUE = '<xs:element name="Value" type="xs:int"/>'


def array(type_: str = "xs:int", rest: str = "", more: str = "", facts: str = "") -> str:
    return f'<xs:complexType name="A" {rest}><xs:sequence>{ITEM.format(type_, facts)}</xs:sequence>{more}</xs:complexType>'


def kind(schemas: Schemas, schema: str, name: str = "A") -> type:
    return type(schemas.view(schema, f'<xs:element name="x" type="t:{name}"/>').types[t(name)])


GROUP = '<xs:complexType name="A"><xs:choice minOccurs="0" maxOccurs="unbounded"><xs:sequence><xs:element name="i" type="xs:int"/></xs:sequence></xs:choice></xs:complexType>'
EXTENDED = '<xs:complexType name="C"><xs:complexContent><xs:extension base="t:A"/></xs:complexContent></xs:complexType>'
DERIVED = (
    '<xs:complexType name="E"/><xs:complexType name="A"><xs:complexContent><xs:extension base="t:E"><xs:sequence>'
    f"{ITEM.format('xs:int', '')}</xs:sequence></xs:extension></xs:complexContent></xs:complexType>"
)
HEAD = '<xs:element name="h" type="xs:int"/><xs:element name="m" type="xs:int" substitutionGroup="t:h"/>'


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        (array(), Array),
        (GROUP, Array),
        (array(more='<xs:attribute name="a"/>'), Struct),
        (array(more="<xs:anyAttribute/>"), Struct),
        (array(rest='mixed="true"'), Struct),
        (array(rest='abstract="true"'), Struct),
        (array(facts='default="5"'), Struct),
        (array(facts='fixed="5"'), Struct),
        (array() + EXTENDED, Struct),
        (DERIVED, Struct),
        (array("t:A"), Struct),
        (array().replace('maxOccurs="unbounded"', ""), Struct),
        (array().replace("</xs:sequence>", "<xs:any/></xs:sequence>"), Struct),
        (HEAD + array().replace('name="i" type="xs:int"', 'ref="t:h"'), Struct),
        (array().replace("<xs:element", "<xs:any").replace('name="i" type="xs:int"', ""), Struct),
    ],
)
def test_arrays(schemas: Schemas, schema: str, expected: type) -> None:
    assert kind(schemas, schema) is expected


KEYS = """
<xs:simpleType name="L"><xs:list itemType="xs:int"/></xs:simpleType>
<xs:simpleType name="U"><xs:union memberTypes="xs:int t:R"/></xs:simpleType>
<xs:simpleType name="R"><xs:restriction base="t:L"/></xs:simpleType>
<xs:simpleType name="N"><xs:union memberTypes="xs:int xs:date"/></xs:simpleType>
<xs:complexType name="E"><xs:sequence><xs:element name="e"/></xs:sequence></xs:complexType>
"""


def pair(key: str = KEY, value: str = VALUE, rest: str = "", more: str = "") -> str:
    return PAIR.format(key=key, value=value, rest=rest, more=more) + array("t:Pair")


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        (pair(), Map),
        (pair(KEY.lower(), VALUE.lower()), Map),
        (pair(VALUE, KEY), Array),
        (pair(KEY, VALUE.replace("Value", "Word")), Array),
        (pair(rest='abstract="true"'), Array),
        (pair(rest='mixed="true"'), Array),
        (pair(more='<xs:attribute name="a"/>'), Array),
        (pair(value=VALUE.replace("/>", ' maxOccurs="2"/>')), Array),
        (pair(value=VALUE.replace("/>", ' default="1"/>')), Array),
        (pair(value=VALUE.replace("/>", ' fixed="1"/>')), Array),
        (pair(KEY.replace("/>", ' maxOccurs="2"/>')), Array),
        (pair(KEY.replace("/>", ' default="1"/>')), Array),
        (pair(KEY.replace("/>", ' fixed="1"/>')), Array),
        (pair(value=VALUE.replace("xs:int", "t:A")), Struct),
        (pair().replace("sequence>", "all>", 2), Array),
        (pair() + EXTENDED.replace("t:A", "t:Pair"), Array),
        # What no dict can have as its key.
        *(
            (pair(KEY.replace("xs:int", one)) + KEYS, Array)
            for one in ("t:L", "t:U", "t:R", "t:E", "xs:anyType")
        ),
        *((pair(KEY.replace("xs:int", one)) + KEYS, Map) for one in ("t:N", "xs:QName", "xs:anySimpleType")),
    ],
)
def test_maps(schemas: Schemas, schema: str, expected: type) -> None:
    assert kind(schemas, schema.replace("XS:", "xs:")) is expected


def test_arrays_that_contain_each_other_are_structs(schemas: Schemas) -> None:
    assert kind(schemas, array("t:B") + array("t:A").replace('"A"', '"B"')) is Struct


def test_a_dictionary_is_marked(schemas: Schemas) -> None:
    mark = '<xs:annotation><xs:appinfo><IsDictionary xmlns="http://schemas.microsoft.com/2003/10/Serialization/">true</IsDictionary></xs:appinfo></xs:annotation>'
    for text, expected in (("", False), (mark, True), (mark.replace("true", "false"), False)):
        schema = pair().replace('name="A" >', f'name="A" >{text}')
        found = schemas.view(schema, '<xs:element name="x" type="t:A"/>').types[t("A")]
        assert isinstance(found, Map) and found.dictionary is expected
