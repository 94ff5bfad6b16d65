"""A contract in the names of another one is what one finds when these names are in its schema files."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from soapwright.base.qname import QName
from soapwright.compare.renaming import renamed_model
from soapwright.compare.translation import Translation
from soapwright.contract.views import ContractView
from soapwright.pipeline import load_contract

from .small_contracts import NS, both_ways, contract, named, operation, reported, struct

HERE = Path(__file__).parent
CASES = HERE.parent / "cases"


def read(folder: Path, text: str) -> ContractView:
    path = folder / "service.wsdl"
    path.write_text(text, encoding="utf-8")
    return load_contract(str(path))[0]


def assert_same(old: ContractView, translation: Translation, new: ContractView) -> None:
    """Assert that the old contract, translated, is the new one: what messages and code depend on of it."""
    model = renamed_model(old, translation)
    assert model is not None and new.model is not None
    assert model.types == new.model.types
    assert model.elements == new.model.elements
    assert model.namespace == new.model.namespace
    assert model.port_types == new.model.port_types
    assert replace(translation.contract(old), model=None) == replace(new, model=None)


VERSIONS = {
    HERE / "everything": "https://forms.example/v1",
    CASES / "rpc_literal": "https://example.com/depot",
    CASES / "document_parts": "https://example.com/registry",
    CASES / "header_faults": "https://example.com/gate",
}


@pytest.mark.parametrize("folder", VERSIONS, ids=lambda folder: folder.name)
def test_a_contract_in_another_version(folder: Path, tmp_path: Path) -> None:
    text, namespace = (folder / "service.wsdl").read_text(encoding="utf-8"), VERSIONS[folder]
    named = {found for found in re.findall(r'"([^"]+)"', text) if found.startswith(namespace)}
    translation = Translation({one: f"urn:next{one.removeprefix(namespace)}" for one in named})
    assert_same(read(tmp_path, text), translation, read(tmp_path, text.replace(namespace, "urn:next")))


MOVING = """\
<xs:complexType name="A"><xs:sequence>
  <xs:element name="own" type="xs:int"/>
  <xs:element name="bare" type="xs:int" form="unqualified"/>
  <xs:element name="inner"><xs:complexType><xs:sequence>
    <xs:element name="below" type="xs:int"/>
    <xs:element name="marks"><xs:simpleType><xs:list><xs:simpleType><xs:restriction base="xs:string">
      <xs:enumeration value="x"/></xs:restriction></xs:simpleType></xs:list></xs:simpleType></xs:element>
  </xs:sequence></xs:complexType></xs:element>
  <xs:element ref="one:g"/>
  <xs:element ref="two:h"/>
  <xs:choice maxOccurs="5"><xs:element ref="one:e"/><xs:element name="f" type="{prefix}:A"/></xs:choice>
</xs:sequence><xs:attribute name="at" type="xs:int" form="qualified"/></xs:complexType>
<xs:simpleType name="A-number"><xs:restriction base="xs:int"/></xs:simpleType>
<xs:complexType name="A-value"><xs:simpleContent><xs:extension base="{prefix}:A-number"/></xs:simpleContent></xs:complexType>
<xs:complexType name="A-more"><xs:complexContent><xs:extension base="{prefix}:A"/></xs:complexContent></xs:complexType>
<xs:complexType name="A-empty"/>
<xs:complexType name="A-text" mixed="true"/>
<xs:simpleType name="A-numbers"><xs:list itemType="{prefix}:A-number"/></xs:simpleType>
<xs:simpleType name="A-either"><xs:union memberTypes="{prefix}:A-number xs:date"/></xs:simpleType>
<xs:complexType name="A-pair"><xs:sequence>
  <xs:element name="Key" type="xs:string"/><xs:element name="Value" type="{prefix}:A-number"/>
</xs:sequence></xs:complexType>
<xs:complexType name="A-map"><xs:sequence>
  <xs:element name="Pair" type="{prefix}:A-pair" minOccurs="0" maxOccurs="unbounded"/>
</xs:sequence></xs:complexType>
<xs:complexType name="A-array"><xs:sequence>
  <xs:element name="Number" type="{prefix}:A-number" minOccurs="0" maxOccurs="unbounded"/>
</xs:sequence></xs:complexType>"""
SCHEMAS = """\
<wsdl:definitions xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:one="urn:one" xmlns:two="urn:two" targetNamespace="urn:one">
  <wsdl:types>
    <xs:schema targetNamespace="urn:one" elementFormDefault="qualified">
      <xs:import namespace="urn:two"/>
      {one}
      <xs:element name="g" type="xs:int"/>
      <xs:element name="e" type="one:Stays"/>
      <xs:complexType name="Stays"><xs:sequence><xs:element name="own" type="xs:int"/></xs:sequence></xs:complexType>
      <xs:element name="Do"><xs:complexType><xs:sequence>
        <xs:element name="v" type="{prefix}:A"/>
        <xs:element name="w" type="{prefix}:A-value"/>
        <xs:element name="n" type="{prefix}:A-empty"/>
        <xs:element name="t" type="{prefix}:A-text"/>
        <xs:element name="l" type="{prefix}:A-numbers"/>
        <xs:element name="u" type="{prefix}:A-either"/>
        <xs:element name="m" type="{prefix}:A-map"/>
        <xs:element name="a" type="{prefix}:A-array"/>
      </xs:sequence></xs:complexType></xs:element>
    </xs:schema>
    <xs:schema targetNamespace="urn:two" elementFormDefault="qualified">
      <xs:import namespace="urn:one"/>
      {two}
      <xs:element name="h" type="xs:int"/>
    </xs:schema>
  </wsdl:types>
  <wsdl:message name="In"><wsdl:part name="p" element="one:Do"/></wsdl:message>
  <wsdl:portType name="T"><wsdl:operation name="Do"><wsdl:input message="one:In"/></wsdl:operation></wsdl:portType>
  <wsdl:binding name="B" type="one:T">
    <soap:binding transport="http://schemas.xmlsoap.org/soap/http"/>
    <wsdl:operation name="Do"><soap:operation soapAction="do"/></wsdl:operation>
  </wsdl:binding>
  <wsdl:service name="S"><wsdl:port name="P" binding="one:B"><soap:address location="urn:p"/></wsdl:port></wsdl:service>
</wsdl:definitions>
"""


def in_one(moving: str = MOVING) -> str:
    return SCHEMAS.format(one=moving.format(prefix="one"), two="", prefix="one")


def in_two() -> str:
    return SCHEMAS.format(one="", two=MOVING.format(prefix="two"), prefix="two")


def test_what_a_type_declares_follows_it_into_another_namespace(tmp_path: Path) -> None:
    old, new = read(tmp_path, in_one()), read(tmp_path, in_two())
    moved = {name: QName("urn:two", name.name) for name in old.types if name.name.startswith("A")}
    assert_same(old, Translation(types=moved), new)
    assert_same(new, Translation(types={new: old for old, new in moved.items()}), old)
    # An element to which it refers stays where it is.
    assert {one.partition(" ")[0] for one in reported(old, new)} == {"type-namespace-changed"}


def test_a_renamed_type_takes_along_what_is_within_it(tmp_path: Path) -> None:
    old, new = read(tmp_path, in_one()), read(tmp_path, re.sub(r'("|one:)A\b', r"\1Z", in_one()))
    renamed = {name: QName("urn:one", f"Z{name.name[1:]}") for name in old.types if name.name[0] == "A"}
    assert_same(old, Translation(types=renamed), new)


def test_what_no_view_shows_follows_the_type_that_contains_it(tmp_path: Path) -> None:
    old = read(tmp_path, in_one())
    inner = QName("urn:one", "A/inner")
    assert inner in old.types and QName("urn:one", "A/inner/marks/item") not in old.types
    model = renamed_model(old, Translation(types={inner: QName("urn:two", "I")}))
    assert model is not None
    names = {str(name) for name in model.types if "/" in name.name[1:] or name.name == "I"}
    assert names == {"{urn:two}I", "{urn:one}A/inner/marks", "{urn:one}A/inner/marks/item"}


def test_a_struct_moves_in_a_contract_without_a_model() -> None:
    old = both_ways(struct("Order", "A"))
    moved = Translation(types={named("Order"): QName("urn:two", "Order")}).contract(old)
    found = moved.struct(QName("urn:two", "Order"))
    assert found is not None
    assert [inner.namespace for inner in found.fields] == ["urn:two"]


def test_actions_are_in_the_new_version_if_they_begin_with_the_namespace() -> None:
    made, types = operation("Use")
    for action, expected in ((f"{NS}/Use", "urn:next/Use"), ("Use", "Use"), (f"Use {NS}", f"Use {NS}")):
        old = contract([(replace(made, soap_action=action), types)])
        assert Translation({NS: "urn:next"}).contract(old).operations[0].soap_action == expected


def test_parts_stay_where_they_are_when_their_wrapper_moves(tmp_path: Path) -> None:
    text = (CASES / "rpc_literal" / "service.wsdl").read_text(encoding="utf-8")
    # The part "clerk" is an element of the first of these namespaces.
    old, new = (
        read(tmp_path, text.replace("urn:depot:calls", wrapper))
        for wrapper in ("https://example.com/depot/types", "urn:other")
    )
    found = reported(old, new)
    assert {one.partition(" ")[0] for one in found} == {"request-element-changed", "response-element-changed"}


def test_what_a_choice_holds_is_used_in_another_version_as_well(tmp_path: Path) -> None:
    text = (HERE / "everything" / "service.wsdl").read_text(encoding="utf-8")
    radius = '<xs:element name="Radius" type="xs:int"/>'
    more = text.replace(radius, radius + radius.replace("Radius", "More"))
    old, new = read(tmp_path, text), read(tmp_path, more)
    expected = ["field-added More requests=breaking code=breaking"]
    assert reported(old, new) == expected
    assert reported(old, read(tmp_path, more.replace("forms.example/v1", "forms.example/v2")))[1:] == expected
