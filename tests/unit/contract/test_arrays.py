"""Arrays of SOAP encoding, its built-in types, and those that vendors add to it."""

from __future__ import annotations

import pytest

from soapwright.base.qname import QName
from soapwright.contract.builtins import ANY_TYPE
from soapwright.contract.encoding import APACHE, ENCODINGS
from soapwright.contract.schema_model import ComplexType, ElementContent, ElementUse, SimpleContent
from soapwright.contract.schema_views import Array, Map, Struct
from tests.unit.contract.schemas import Schemas, t, xs

E = (
    f'xmlns:e="{ENCODINGS[0]}" xmlns:e2="{ENCODINGS[1]}" xmlns:a="{APACHE}" '
    'xmlns:w="http://schemas.xmlsoap.org/wsdl/"'
)
STATED = '<xs:attribute ref="e:arrayType" w:arrayType="{}"/>'
ONE = '<xs:sequence><xs:element name="{}" type="{}" maxOccurs="unbounded" {}/></xs:sequence>'
STRUCT = '<xs:complexType name="S"><xs:sequence><xs:element name="i" type="xs:int"/></xs:sequence></xs:complexType>'


def array(inner: str, base: str = "e:Array", how: str = "restriction", name: str = "A") -> str:
    return (
        f'<xs:complexType name="{name}" {E}><xs:complexContent><xs:{how} base="{base}">{inner}</xs:{how}>'
        "</xs:complexContent></xs:complexType>"
    )


def levels(schemas: Schemas, schema: str, name: str = "A") -> list[object]:
    """Return the dimensions of an array, of what stands in it, and so on; the type of the innermost item last."""
    types = schemas.model(schema, f'<xs:element name="x" type="t:{name}"/>').types
    current, found = t(name), list[object]()
    while isinstance(made := types.get(current), ComplexType) and made.dimensions:
        assert isinstance(made.content, ElementContent) and made.content.group
        (use,) = made.content.group.particles
        assert isinstance(use, ElementUse) and (use.occurs.min, use.occurs.max) == (0, None)
        found.append(made.dimensions)
        current = use.element.type
    return [*found, current]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("xs:string[]", [1, xs("string")]),
        ("xs:string[5]", [1, xs("string")]),
        (" xs:string [ ] ", [1, xs("string")]),
        ("xs:string", [1, xs("string")]),
        ("xs:string[,]", [2, 1, xs("string")]),
        ("xs:string[,,]", [3, 2, 1, xs("string")]),
        ("xs:string[][]", [1, 1, xs("string")]),
        ("xs:string[,][]", [1, 2, 1, xs("string")]),
        ("xs:string[][,]", [2, 1, 1, xs("string")]),
        ("e:int[]", [1, xs("int")]),
        ("e:base64[]", [1, xs("base64Binary")]),
        ("e:Array[]", [1, 1, ANY_TYPE]),
        ("t:S[]", [1, t("S")]),
        ("xs:anyType[]", [1, ANY_TYPE]),
    ],
)
def test_array_types(schemas: Schemas, text: str, expected: list[object]) -> None:
    assert levels(schemas, STRUCT + array(STATED.format(text))) == expected
    assert levels(schemas, STRUCT + array(STATED.format(text), how="extension")) == expected


@pytest.mark.parametrize(
    ("inner", "expected"),
    [
        ("", [1, ANY_TYPE]),
        (ONE.format("i", "t:S", ""), [1, t("S")]),
        (ONE.format("i", "xs:anyType", "") + STATED.format("t:S[]"), [1, t("S")]),
        ('<xs:attribute ref="e:arrayType" default="xs:int[,]"/>', [2, 1, xs("int")]),
        ('<xs:attribute ref="e:arrayType" fixed="xs:int[]"/>', [1, xs("int")]),
    ],
)
def test_item_types_of_arrays(schemas: Schemas, inner: str, expected: list[object]) -> None:
    assert levels(schemas, STRUCT + array(inner)) == expected


@pytest.mark.parametrize(
    ("stated", "rest", "nillable"),
    [("xs:int", "", False), ("e:int", "", True), ("xs:int", 'nillable="true"', True), ("", "", False)],
)
def test_items_of_the_types_of_the_encoding_may_be_nil(
    schemas: Schemas, stated: str, rest: str, nillable: bool
) -> None:
    inner = ONE.format("i", "xs:int", rest) + (STATED.format(f"{stated}[]") if stated else "")
    made = schemas.complex(array(inner))
    assert isinstance(made.content, ElementContent) and made.content.group
    (use,) = made.content.group.particles
    assert isinstance(use, ElementUse) and use.element.nillable is nillable


def test_arrays_of_soap_1_2(schemas: Schemas) -> None:
    assert levels(schemas, array('<xs:attribute ref="e2:itemType" default="xs:int"/>', "e2:Array")) == [
        1,
        xs("int"),
    ]
    assert levels(schemas, array(STATED.format("xs:int[]"), "e2:Array")) == [1, xs("int")]


def test_an_array_derived_from_another(schemas: Schemas) -> None:
    base = array(STATED.format("xs:int[]"), name="B")
    assert levels(schemas, base + array("", "t:B")) == [1, xs("int")]
    assert levels(schemas, base + array(STATED.format("xs:short[]"), "t:B")) == [1, xs("short")]


def test_an_unknown_item_type_is_reported(schemas: Schemas) -> None:
    found = schemas.problems(array(STATED.format("t:No[]")), '<xs:element name="x" type="t:A"/>')
    assert found == ["5: type 't:No' is not defined"]


@pytest.mark.parametrize(
    ("text", "rest", "nillable"),
    [("xs:string[]", "", False), ("e:string[]", "", True), ("xs:string[]", 'nillable="true"', True)],
)
def test_nillable_items(schemas: Schemas, text: str, rest: str, nillable: bool) -> None:
    schema = array(ONE.format("i", "xs:string", rest) + STATED.format(text))
    found = schemas.view(schema, '<xs:element name="x" type="t:A"/>').types[t("A")]
    assert isinstance(found, Array)
    assert (found.item.name, found.item.namespace, found.item.nillable) == ("i", "urn:t", nillable)


def test_built_in_types_of_the_encoding_are_those_of_xsd_and_may_be_nil(schemas: Schemas) -> None:
    field = '<xs:element name="x" type="e:{}" ' + E + "/>"
    for name, expected in (("string", "string"), ("base64", "base64Binary"), ("dateTime", "dateTime")):
        (found,) = schemas.view("", field.format(name)).types[QName("urn:t", "/Do")].fields  # type: ignore[union-attr]
        assert (found.type, found.nillable) == (xs(expected), True)
    problems = schemas.problems("", field.format("nothing"))
    assert problems == ["6: type 'e:nothing' is not defined"]


def test_global_elements_of_a_type_of_the_encoding_may_be_nil(schemas: Schemas) -> None:
    schema = f'<xs:element name="e" type="e:int" {E}/><xs:element name="f" type="xs:int"/>'
    elements = schemas.model(schema, '<xs:element ref="t:e"/><xs:element ref="t:f"/>').elements
    assert [elements[t(name)].nillable for name in "ef"] == [True, False]


def test_types_derived_from_struct_have_only_their_own_elements(schemas: Schemas) -> None:
    inner = '<xs:sequence><xs:element name="i" type="xs:int"/></xs:sequence>'
    found = schemas.struct(array(inner, "e:Struct", "extension"))
    assert [field.name for field in found.fields] == ["i"]
    assert found.base is None


def test_simple_content_derived_from_a_type_of_the_encoding(schemas: Schemas) -> None:
    schema = f'<xs:complexType name="A" {E}><xs:simpleContent><xs:extension base="e:string"/></xs:simpleContent></xs:complexType>'
    (found,) = schemas.struct(schema).fields
    assert found.type == xs("string")


def test_attributes_of_the_encoding_are_not_data(schemas: Schemas) -> None:
    inner = (
        '<xs:attribute ref="e:root"/><xs:attributeGroup ref="e:commonAttributes"/><xs:attributeGroup ref="t:G"/>'
        '<xs:attribute name="own"/>'
    )
    schema = '<xs:attributeGroup name="G"><xs:attribute name="more"/></xs:attributeGroup>'
    found = schemas.struct(f'{schema}<xs:complexType name="A" {E}>{inner}</xs:complexType>')
    assert [field.name for field in found.fields] == ["own", "more"]


def test_types_of_draft_versions_of_xsd(schemas: Schemas) -> None:
    fields = "".join(
        f'<xs:element name="{name}" type="d:{name}" xmlns:d="http://www.w3.org/1999/XMLSchema"/>'
        for name in ("int", "timeInstant", "uriReference", "ur-type")
    )
    request = schemas.view("", fields).types[t("/Do")]
    assert isinstance(request, Struct)
    assert [field.type for field in request.fields] == [xs("int"), xs("dateTime"), xs("anyURI"), ANY_TYPE]


def test_types_of_xsd_1_1_are_those_of_1_0_that_they_restrict(schemas: Schemas) -> None:
    names = ("dateTimeStamp", "dayTimeDuration", "yearMonthDuration", "anyAtomicType")
    fields = "".join(f'<xs:element name="{name}" type="xs:{name}"/>' for name in names)
    request = schemas.view("", fields).types[t("/Do")]
    assert isinstance(request, Struct)
    expected = ("dateTime", "duration", "duration", "anySimpleType")
    assert [field.type for field in request.fields] == [xs(name) for name in expected]


def test_types_of_apache_need_no_schema(schemas: Schemas) -> None:
    fields = "".join(
        f'<xs:element name="{name}" type="a:{name}" {E}/>'
        for name in ("Map", "Vector", "Document", "DataHandler")
    )
    view = schemas.view("", fields)
    map_, vector = view.types[QName(APACHE, "Map")], view.types[QName(APACHE, "Vector")]
    assert isinstance(map_, Map) and (map_.key.type, map_.value.type) == (ANY_TYPE, ANY_TYPE)
    assert isinstance(vector, Array) and (vector.item.type, vector.dimensions) == (ANY_TYPE, 0)
    request = view.types[t("/Do")]
    assert isinstance(request, Struct)
    assert [field.type for field in request.fields[2:]] == [ANY_TYPE, xs("base64Binary")]


def test_an_array_of_pairs_is_a_map(schemas: Schemas) -> None:
    pair = '<xs:complexType name="P"><xs:all><xs:element name="key" type="xs:int"/><xs:element name="value" type="xs:int"/></xs:all></xs:complexType>'
    fields = '<xs:element name="x" type="t:A"/>'
    found = schemas.view(pair + array(STATED.format("t:P[]")), fields).types[t("A")]
    assert isinstance(found, Map) and found.dimensions == 1
    assert isinstance(schemas.view(pair + array(STATED.format("t:P[,]")), fields).types[t("A")], Array)
    one_of = pair.replace("xs:all>", "xs:choice>") + array(STATED.format("t:P[]"))
    assert isinstance(schemas.view(one_of, fields).types[t("A")], Array)


def test_an_array_is_one_even_as_a_message(schemas: Schemas) -> None:
    schema = array(STATED.format("xs:int[]")) + '<xs:element name="M" type="t:A"/>'
    assert isinstance(schemas.view(schema, element="M").types[t("A")], Array)


def test_an_array_of_itself_accepts_anything(schemas: Schemas) -> None:
    found = schemas.view(array(STATED.format("t:A[]")), '<xs:element name="x" type="t:A"/>').types[t("A")]
    assert isinstance(found, Array) and found.item.type == ANY_TYPE


def test_importing_the_schema_of_the_encoding_changes_nothing(schemas: Schemas) -> None:
    own = (
        f'</xs:schema><xs:schema targetNamespace="{ENCODINGS[0]}" xmlns:e="{ENCODINGS[0]}"><xs:complexType name="Array">'
        '<xs:sequence><xs:any minOccurs="0" maxOccurs="unbounded" processContents="lax"/></xs:sequence></xs:complexType>'
        '<xs:complexType name="string"><xs:simpleContent><xs:extension base="xs:string"><xs:attribute name="id"/>'
        "</xs:extension></xs:simpleContent></xs:complexType>"
        '<xs:group name="Struct"><xs:sequence><xs:any minOccurs="0" processContents="lax"/></xs:sequence></xs:group>'
        '<xs:element name="Array" type="e:Array"/></xs:schema><xs:schema>'
    )
    schema = array(STATED.format("e:int[]"))
    fields = (
        f'<xs:element name="x" type="t:A"/><xs:element name="y" type="e:string" {E}/><xs:element name="any"/>'
    )
    assert schemas.model(schema, fields, more=own).types == schemas.model(schema, fields).types
    group = f'<xs:complexType name="A"><xs:group ref="e:Struct" {E}/></xs:complexType>'
    assert t("A") in schemas.model(group, '<xs:element name="x" type="t:A"/>', more=own).types


def test_only_the_built_in_types_of_the_encoding_may_be_nil(schemas: Schemas) -> None:
    fields = f'<xs:element name="a" type="e:Array" {E}/><xs:element name="b" type="e:Struct" {E}/>'
    request = schemas.view("", fields).types[t("/Do")]
    assert isinstance(request, Struct)
    assert [field.nillable for field in request.fields] == [False, True]


def test_types_called_array_elsewhere_are_not_those_of_the_encoding(schemas: Schemas) -> None:
    schema = STRUCT.replace('"S"', '"Array"') + array("", base="t:Array", how="extension")
    assert schemas.complex(schema).dimensions == 0


def test_items_of_any_type_may_have_every_type(schemas: Schemas) -> None:
    fields = '<xs:element name="x" type="t:A"/>'
    for item, included in (("anyType", True), ("int", False)):
        types = schemas.model(STRUCT + array(STATED.format(f"xs:{item}[]")), fields).types
        assert (t("S") in types) is included


@pytest.mark.parametrize(
    ("name", "included"), [("e:Array", True), ("a:Map", True), ("a:Vector", True), ("e:int", False)]
)
def test_predefined_types_of_anything_may_have_every_type(
    schemas: Schemas, name: str, included: bool
) -> None:
    types = schemas.model(STRUCT, f'<xs:element name="x" type="{name}" {E}/>').types
    assert (t("S") in types) is included


def test_a_complex_type_may_extend_a_simple_one_that_is_derived(schemas: Schemas) -> None:
    number = '<xs:simpleType name="N"><xs:restriction base="xs:int"/></xs:simpleType>'
    found = schemas.complex(number + array("", base="t:N", how="extension"))
    assert (found.dimensions, found.content) == (0, SimpleContent(t("N")))


@pytest.mark.parametrize(
    ("attributes", "item"),
    [
        (STATED.format("xs:date[]"), "date"),
        ('<xs:attribute name="own"/>' + STATED.format("xs:date[]"), "date"),
        ('<xs:attribute ref="e:arrayType" default="xs:date[]"/>', "date"),
        ('<xs:attribute ref="e2:itemType" fixed="xs:date"/>', "date"),
        # What does not state the type of the items.
        (STATED.format(" "), "int"),
        ('<xs:attribute ref="e:arrayType"/>', "int"),
        ('<xs:attribute ref="e:offset" default="[0]"/>', "int"),
        ('<xs:attribute ref="t:arrayType" default="xs:date[]"/>', "int"),
        ('<xs:attribute name="arrayType" default="xs:date[]"/>', "int"),
    ],
)
def test_the_type_of_items_is_stated_or_that_of_the_element(
    schemas: Schemas, attributes: str, item: str
) -> None:
    other = '<xs:attribute name="arrayType" type="xs:string"/>'
    schema = other + array(ONE.format("i", "xs:int", "") + attributes)
    assert levels(schemas, schema) == [1, xs(item)]


def test_an_element_of_an_undefined_item_is_reported(schemas: Schemas) -> None:
    schema = array('<xs:sequence><xs:element ref="t:No"/></xs:sequence>')
    assert schemas.problems(schema, '<xs:element name="x" type="t:A"/>') == [
        "5: element 't:No' is not defined"
    ]
