"""Ways through messages: what names lead to, and which list of a response is the only one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from soapwright.contract.encoding import ENCODINGS
from soapwright.contract.paths import list_of, path_to, struct_of
from soapwright.contract.schema_views import Struct
from soapwright.contract.views import ContractView, Operation
from tests.unit.contract.schemas import Schemas, t

ITEM = '<xs:element name="item" type="xs:int" minOccurs="0" maxOccurs="unbounded"/>'
TYPES = (
    '<xs:complexType name="Base"><xs:sequence><xs:element name="own" type="t:Items"/></xs:sequence></xs:complexType>'
    '<xs:complexType name="Page"><xs:complexContent><xs:extension base="t:Base"><xs:sequence>'
    '<xs:element name="total" type="xs:int"/></xs:sequence><xs:attribute name="at" type="xs:int"/></xs:extension>'
    "</xs:complexContent></xs:complexType>"
    '<xs:complexType name="Items"><xs:sequence>'
    f"{ITEM}</xs:sequence></xs:complexType>"
    '<xs:complexType name="Deep"><xs:sequence><xs:element name="again" type="t:Deep" minOccurs="0"/>'
    "</xs:sequence></xs:complexType>"
    '<xs:complexType name="Loop"><xs:sequence><xs:element name="return" type="t:Loop" minOccurs="0"/>'
    "</xs:sequence></xs:complexType>"
    f'<xs:complexType name="Encoded"><xs:complexContent><xs:restriction base="e:Array" xmlns:e="{ENCODINGS[0]}">'
    '<xs:attribute ref="e:arrayType" w:arrayType="xs:int[]" xmlns:w="http://schemas.xmlsoap.org/wsdl/"/>'
    "</xs:restriction></xs:complexContent></xs:complexType>"
    f'<xs:complexType name="Abstract" abstract="true"><xs:sequence>{ITEM}</xs:sequence></xs:complexType>'
    '<xs:element name="Abstract" type="t:Abstract"/><xs:element name="Number" type="xs:int"/>'
    '<xs:complexType name="Mixed" mixed="true"><xs:sequence><xs:element name="own" type="t:Items"/>'
    "</xs:sequence></xs:complexType>"
)
MANY = 'minOccurs="0" maxOccurs="unbounded"'


def e(name: str, type_: str = "xs:int", rest: str = "") -> str:
    return f'<xs:element name="{name}" type="{type_}" {rest}/>'


def answered(schemas: Schemas, fields: str) -> tuple[ContractView, Operation]:
    """Return a contract, and its operation with these fields in its response."""
    view = schemas.view(TYPES, fields)
    (operation,) = view.operations
    return view, replace(operation, response=operation.request)


@pytest.mark.parametrize(
    ("names", "found"),
    [
        ("page", ["page"]),
        ("page.total", ["page", "total"]),
        ("page.own", ["page", "own"]),
        ("page.at", None),
        ("page.no", None),
        ("page.total.more", None),
        ("many", ["many"]),
        ("many.total", None),
        ("no.total", None),
    ],
)
def test_names_resolve_to_an_element(schemas: Schemas, names: str, found: list[str] | None) -> None:
    view = schemas.view(TYPES, e("page", "t:Page") + e("many", "t:Page", MANY))
    struct = view.struct(t("/Do"))
    assert isinstance(struct, Struct)
    path = path_to(view, struct, names)
    assert (path and [step.field.name for step in path]) == found


@pytest.mark.parametrize(
    ("fields", "found"),
    [
        (e("a", rest=MANY), ["a"]),
        (e("a", rest=MANY) + e("b"), ["a"]),
        (e("a", rest=MANY) + e("b", rest=MANY), None),
        (e("items", "t:Items"), ["items"]),
        (e("items", "t:Items") + e("b", rest=MANY), None),
        (e("a", rest=MANY) + f'<xs:any processContents="lax" {MANY}/>', None),
        (f"<xs:choice {MANY}>{e('a')}{e('b')}</xs:choice>", None),
        (e("DoResult", "t:Base"), ["DoResult", "own"]),
        (e("return", "t:Page"), ["return", "own"]),
        (e("other", "t:Page"), None),
        (e("DoResult", "t:Page") + e("more"), None),
        (e("return", "t:Deep"), None),
        (e("return", "t:Loop"), None),
        (e("items", "t:Encoded"), None),
        (e("return", "t:Mixed"), ["return", "own"]),
        (e("items", "t:Items") + f'<xs:any processContents="lax" {MANY}/>', None),
        (e("a", rest=MANY) + e("items", "t:Encoded"), ["a"]),
        (e("a"), None),
    ],
)
def test_the_only_list_of_a_response_is_found(schemas: Schemas, fields: str, found: list[str] | None) -> None:
    view, operation = answered(schemas, fields)
    path = list_of(view, operation)
    assert (path and [step.field.name for step in path]) == found
    assert list_of(view, replace(operation, response=None)) is None


def test_encoded_messages_have_no_list_to_iterate(schemas: Schemas) -> None:
    view, operation = answered(schemas, e("a", rest=MANY))
    assert operation.response
    encoded = replace(operation.response, encoding="http://schemas.xmlsoap.org/soap/encoding/")
    assert list_of(view, replace(operation, response=encoded, request=encoded)) is None


@pytest.mark.parametrize("element", ["Abstract", "Number"])
def test_a_message_of_an_abstract_or_simple_type_has_no_fields_to_follow(
    schemas: Schemas, element: str
) -> None:
    view = schemas.view(TYPES, element=element)
    (operation,) = view.operations
    assert struct_of(view, operation.request) is None
    assert list_of(view, replace(operation, response=operation.request)) is None
