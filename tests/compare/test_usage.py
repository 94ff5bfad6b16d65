"""Which operations reach a type, from what they send and from what they answer."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from soapwright.base.qname import QName
from soapwright.compare.usage import Usage, Users
from soapwright.contract.schema_model import Element, Union
from soapwright.contract.schema_views import Alias, Map, Struct, Tokens
from soapwright.contract.views import ContractView
from soapwright.pipeline import load_contract
from tests.unit.contract.schemas import Schemas

from .small_contracts import answering, array, contract, enum, field, named, operation, struct
from .test_element_changes import FAULT, read

CASES = Path(__file__).parents[1] / "cases"


def _use(made: ContractView, name: str) -> tuple[Users, Users]:
    usage = Usage(made)
    return usage.of(named(name)), usage.as_value(named(name))


def test_the_operations_that_use_a_type() -> None:
    made = contract(
        [operation("Put", [field("A", "Order")]), operation("Get", [], [field("B", "Orders")])],
        struct(
            "Order",
            field("Kind", "Kind"),
            field("Labels", "Labels"),
            field("Words", "Words"),
            field("Size", "Size"),
        ),
        array("Orders", "Order"),
        Union(named("Size"), (named("xs:int"), named("Named"))),
        enum("Named", "big", "small"),
        enum("Kind", "X"),
        Map(named("Labels"), field("Pair", "Pair"), field("Key", "Name"), field("Value", "Text")),
        struct("Pair"),
        Tokens(named("Words"), named("Word")),
        Alias(named("Word"), named("Text")),
        Alias(named("Name"), named("Label")),
        Alias(named("Label"), named("xs:string")),
        Alias(named("Text"), named("xs:string")),
    )
    for name in (
        "Order",
        "Kind",
        "Labels",
        "Pair",
        "Words",
        "Word",
        "Name",
        "Label",
        "Text",
        "Size",
        "Named",
    ):
        assert _use(made, name)[0] == Users(("Put",), ("Get",)), name
    assert _use(made, "Orders")[0] == Users((), ("Get",))
    assert _use(made, "Other")[0] == Users()
    assert Users(("B", "A"), ("C", "A")).operations == ("B", "A", "C")


def test_headers_and_faults_are_parts_of_messages() -> None:
    made = contract(
        [operation("Put", faults=["Trouble"], request_headers=["Id"])],
        struct("Trouble", field("Code", "Code")),
        enum("Code", "X"),
    )
    assert _use(made, "Code")[0] == Users((), ("Put",))
    assert Usage(made).of(named("xs:string")).requests == ("Put",)


def test_derived_types_are_used_where_their_base_is_but_siblings_are_not() -> None:
    made = contract(
        [operation("PutAd", [field("Ad", "Ad")]), operation("PutText", [field("Ad", "TextAd")])],
        struct("Ad", field("Setting", "Setting")),
        struct("TextAd", base="Ad"),
        struct("ImageAd", field("Image", "Image"), base="Ad"),
        struct("Setting"),
        struct("Image"),
    )
    assert _use(made, "TextAd")[0].requests == ("PutAd", "PutText")
    assert _use(made, "Image")[0].requests == ("PutAd",)
    # What a base holds is inherited; a value of the base itself is not sent.
    assert _use(made, "Setting")[0].requests == ("PutAd", "PutText")
    assert [use.requests for use in _use(made, "Ad")] == [("PutAd", "PutText"), ("PutAd",)]


def test_types_may_contain_themselves() -> None:
    made = contract([operation("Put", [field("Node", "Node")])], struct("Node", field("Next", "Node")))
    assert _use(made, "Node")[0].requests == ("Put",)


def test_an_element_that_is_a_message_or_a_fault_is_used_by_its_operation() -> None:
    made = contract([operation("Put", faults=["Trouble"]), operation("Get")], struct("Trouble"))

    def use(name: str) -> Users:
        return Usage(made).of_element(Element(named(name), named(f"/{name}")))

    assert use("PutRequest") == Users(("Put",), ())
    assert use("GetResponse") == Users((), ("Get",))
    assert use("Trouble") == Users((), ("Put",))
    assert use("Other") == Users()


CODE = '<xs:simpleType name="Code"><xs:restriction base="xs:string"><xs:length value="3"/></xs:restriction></xs:simpleType>'
OTHERS = f"""
{CODE}
<xs:complexType name="Point"><xs:sequence><xs:element name="x" type="t:Code"/></xs:sequence></xs:complexType>
<xs:complexType name="Line"><xs:sequence><xs:element name="length" type="xs:int"/></xs:sequence></xs:complexType>
<xs:simpleType name="Kind"><xs:restriction base="xs:string"><xs:enumeration value="a"/></xs:restriction></xs:simpleType>
<xs:simpleType name="Size"><xs:restriction base="xs:string"><xs:enumeration value="b"/></xs:restriction></xs:simpleType>
<xs:element name="Extra" type="t:Point"/>
"""
CLASSES = '<xs:choice maxOccurs="unbounded"><xs:element name="p" type="{}"/><xs:element name="q" type="t:Line"/></xs:choice>'
CODES = '<xs:simpleType><xs:restriction base="t:Code"><xs:enumeration value="abc"/></xs:restriction></xs:simpleType>'
V, ANY = '<xs:element name="v" type="{}"/>', '<xs:any namespace="{}" processContents="{}"/>'


@pytest.mark.parametrize(
    ("body", "fields", "name", "expected"),
    [
        ('<xs:restriction base="t:Code"><xs:enumeration value="abc"/></xs:restriction>', "t:T", "Code", True),
        ('<xs:list itemType="t:Code"/>', "t:T", "Code", True),
        ('<xs:union memberTypes="t:Code xs:int"/>', "t:T", "Code", True),
        ('<xs:restriction base="xs:int"/>', "t:T", "Code", False),
        ('<xs:list itemType="t:Kind"/>', "t:T", "Kind", True),
        (f"<xs:list>{CODES}</xs:list>", "t:T", "Code", True),
        (f"<xs:union>{CODES}{CODES}</xs:union>", "t:T", "Code", True),
        ('<xs:union memberTypes="t:Kind t:Size"/>', "t:T", "Kind", True),
        ('<xs:union memberTypes="t:Kind t:Size"/>', "t:T", "Size", True),
        ("", "xs:anyType", "Point", True),
        # A value of simple type in it is one of those that XSD defines.
        ("", "xs:anyType", "Kind", False),
        ("", "xs:int", "Point", False),
        ("", CLASSES.format("t:Point"), "Point", True),
        ("", CLASSES.format("t:Line"), "Point", False),
        ("", ANY.format("##any", "lax"), "Point", True),
        ("", ANY.format("##targetNamespace", "strict"), "Point", True),
        ("", ANY.format("##any", "skip"), "Point", False),
        ("", ANY.format("##other", "lax"), "Point", False),
    ],
)
def test_uses_that_only_the_schema_shows(
    tmp_path: Path, body: str, fields: str, name: str, expected: bool
) -> None:
    own = f'<xs:simpleType name="T">{body}</xs:simpleType>' if body else ""
    fields = fields if fields.startswith("<") else V.format(fields)
    made = answering(Schemas(tmp_path).view(own + OTHERS, fields))
    assert Usage(made).of(QName("urn:t", name)) == (Users(("Do",), ("Do",)) if expected else Users())


SUBSTITUTE = '<xs:element name="Sub" type="t:Point" substitutionGroup="t:Extra"/>'


@pytest.mark.parametrize(
    ("fields", "name", "expected"),
    [
        ('<xs:element ref="t:Extra"/>', "Extra", True),
        ('<xs:element ref="t:Extra"/>', "Sub", True),
        ('<xs:element ref="t:Sub"/>', "Sub", True),
        ('<xs:element ref="t:Sub"/>', "Extra", False),
        ('<xs:element name="Extra" type="xs:int"/>', "Extra", False),
        # If nothing names it, it can only be sent where anything can.
        (ANY.format("##any", "lax"), "Extra", True),
        (ANY.format("##any", "skip"), "Extra", False),
        (ANY.format("##other", "lax"), "Extra", False),
        (ANY.format("##any", "lax"), "Do", True),
    ],
)
def test_the_uses_of_a_global_element(tmp_path: Path, fields: str, name: str, expected: bool) -> None:
    made = answering(Schemas(tmp_path).view(OTHERS + SUBSTITUTE, fields))
    assert made.model
    element = made.model.elements.get(
        QName("urn:t", name), Element(QName("urn:t", name), QName("urn:t", "Point"))
    )
    found = Usage(made).of_element(element)
    assert found == (Users(("Do",), ("Do",)) if expected else Users())


@pytest.mark.parametrize(
    ("case", "name", "requests", "responses"),
    [
        ("document_parts", "Person", ("Register", "File"), ("File",)),
        ("document_parts", "Number", ("File",), ("Register", "File")),
        ("document_parts", "Contact", (), ()),
        ("typed_faults", "Refused", (), ("read",)),
        ("header_faults", "Open", ("Open",), ()),
        ("header_faults", "OpenResponse", (), ("Open",)),
        ("header_faults", "Badge", ("Open",), ()),
        ("header_faults", "BadgeError", (), ("Open",)),
    ],
)
def test_elements_that_are_parts_headers_and_faults(
    case: str, name: str, requests: tuple[str, ...], responses: tuple[str, ...]
) -> None:
    made = load_contract(str(CASES / case / "service.wsdl"))[0]
    assert made.model
    (element,) = [one for one in made.model.elements.values() if one.name.name == name]
    assert Usage(made).of_element(element) == Users(requests, responses)


def test_a_part_of_a_type_is_no_global_element() -> None:
    made = load_contract(str(CASES / "document_parts" / "service.wsdl"))[0]
    assert "number" in {
        inner.name for one in made.types.values() if isinstance(one, Struct) for inner in one.fields
    }
    assert Usage(made).of_element(Element(QName("", "number"), named("xs:int"))) == Users()


@pytest.mark.parametrize(
    "sent", [V.format("xs:int"), ANY.format("##other", "lax"), ANY.format("##any", "skip")]
)
def test_what_only_a_response_holds_is_not_sent(tmp_path: Path, sent: str) -> None:
    made = read(tmp_path, OTHERS, sent=sent, read=V.format("t:Point"))
    assert Usage(made).of(QName("urn:t", "Point")) == Users((), ("Do",))


def test_any_type_holds_what_elements_hold(tmp_path: Path) -> None:
    kinds = '<xs:simpleType name="Kind"><xs:restriction base="xs:string"><xs:enumeration value="a"/></xs:restriction></xs:simpleType>'
    made = read(
        tmp_path,
        f'{kinds}<xs:element name="E" type="t:Kind"/>',
        sent=V.format("xs:anyType"),
        fault=FAULT,
        extra="E",
    )
    for name in ("Kind", "/Answer"):
        assert Usage(made).of(QName("urn:t", name)) == Users(("Do",), ("Do",))


def test_how_types_are_derived_from_each_type() -> None:
    made = load_contract(str(CASES / "document_parts" / "service.wsdl"))[0]
    found = Usage(made).methods
    assert {name.name: methods for name, methods in found.items()} == {"Contact": {"extension"}}


def test_an_element_that_substitutes_itself_after_a_rename_is_only_looked_at_once(tmp_path: Path) -> None:
    made = Schemas(tmp_path).view(OTHERS, '<xs:element ref="t:Extra"/>')
    assert made.model
    name = QName("urn:t", "Extra")
    element = replace(made.model.elements[name], substitutes=name)
    renamed = replace(made, model=replace(made.model, elements={**made.model.elements, name: element}))
    assert Usage(renamed).of_element(element) == Users(("Do",), ())


@pytest.mark.parametrize(
    ("kind", "expected"), [("request", Users(("Ask",))), ("response", Users((), ("Ask",)))]
)
def test_an_element_that_is_a_message_is_not_looked_for_in_wildcards(
    tmp_path: Path, kind: str, expected: Users
) -> None:
    made = Schemas(tmp_path).view(OTHERS, ANY.format("##any", "lax"))
    (port,), (do,) = made.port_types, made.operations
    message = replace(do.request, element=QName("urn:t", "Extra"), type=QName("urn:t", "Point"))
    asked: dict[str, Any] = {"key": "Ask", "name": "Ask", kind: message}
    ask = replace(do, **asked)
    both = replace(made, port_types=(replace(port, operations=(do, ask)),))
    assert made.model
    assert Usage(both).of_element(made.model.elements[QName("urn:t", "Extra")]) == expected
