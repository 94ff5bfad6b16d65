"""The models of a document are those that xsdata's own parser makes; what that refuses is left to it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from lxml import etree
from xsdata.models.wsdl import Definitions
from xsdata.models.xsd import Schema

from soapwright.contract.documentation import documentation
from soapwright.errors import InputError
from soapwright.read import parse
from soapwright.read.document import Document
from soapwright.read.documents import load
from soapwright.read.models import UnusualError
from soapwright.read.structure import without_extensions
from soapwright.read.xml import WSDL

ROOT = Path(__file__).parents[3]
SOURCES = [
    *sorted((ROOT / "tests" / "cases").glob("*/*.wsdl")),
    *sorted((ROOT / "schemas" / "msads" / "v13").glob("*/service.wsdl")),
]


def _both(document: Document) -> tuple[object, object]:
    """Return what is made of a document, elements and model, and what xsdata's parser makes; None for a refusal."""
    wsdl = document.root.tag == WSDL + "definitions"
    kind: Any = Definitions if wsdl else Schema
    facts = {"location": document.location, "config": parse._STRICT, "context": parse._CONTEXT}
    parser = parse._WsdlParser if wsdl else parse._XsdParser
    if not wsdl:
        facts["target_namespace"] = document.namespace
    try:
        ours: object = (*parse._MODELS.model(document.root, kind, parser(**facts)), {})
    except UnusualError:
        ours = None
    root, elements = without_extensions(document.root, ())
    try:
        return ours, (elements, parse._parse(parser(**facts), root, kind, elements), {})
    except parse._WrongError:
        return ours, None


def test_models_equal_those_of_xsdata() -> None:
    compared = unusual = 0
    for source in SOURCES:
        try:
            documents = load(str(source))
        except InputError:
            continue
        for document in documents:
            ours, xsdatas = _both(document)
            unusual += ours is None
            assert ours is None or ours == xsdatas, document.location
            compared += 1
    assert compared > 100
    assert unusual < compared / 20


SCHEMA = (
    '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
    ' targetNamespace="urn:a">{}</xs:schema>'
)


@pytest.mark.parametrize(
    "inner",
    [
        '<xs:element name="a" minOccurs="many"/>',
        '<xs:element name="a"><xs:sequence/></xs:element>',
        '<xs:complexType name="A"><xs:sequence/><xs:sequence/></xs:complexType>',
        '<xs:complexType name="A"><xs:sequence/><xs:choice/></xs:complexType>',
        '<xs:element name="a" xsi:type="xs:string"/>',
        '<xs:element name="a" xsi:nil="true"/>',
        '<xs:unheard name="a"/>',
        '<xs:simpleType name="A"><xs:restriction base="xs:int"><xs:assertion test="1"/></xs:restriction></xs:simpleType>',
        (
            '<xs:element name="a"><xs:annotation xml:lang="en"><xs:documentation xml:lang="en" source="s">One <b>and '
            "<i xmlns='urn:b' c='d'>two</i></b> three<!-- four --> five</xs:documentation><xs:appinfo> </xs:appinfo>"
            "</xs:annotation></xs:element>"
        ),
        (
            '<xs:attribute name="a" use="required"/><xs:attributeGroup name="b"><xs:anyAttribute namespace="##any"/>'
            "</xs:attributeGroup>"
        ),
        (
            '<xs:element name="a" xmlns:c="urn:c"><xs:complexType xmlns:c="urn:d"><xs:sequence><xs:any/></xs:sequence>'
            "</xs:complexType></xs:element>"
        ),
    ],
)
def test_unusual_documents_equal_those_of_xsdata(inner: str) -> None:
    text = SCHEMA.format(inner)
    document = Document("a.xsd", etree.fromstring(text))
    ours, xsdatas = _both(document)
    assert ours is None or ours == xsdatas


def test_prefixes_in_scope_are_those_that_lxml_finds() -> None:
    for source in SOURCES[::5]:
        try:
            documents = load(str(source))
        except InputError:
            continue
        for document in documents:
            for element in document.root.iter(etree.Element):
                assert document.prefixes(element) == element.nsmap, document.location


def test_elements_of_schemas_in_documentation_are_text_like_others() -> None:
    marked = '<xs:documentation>Write <xs:element name="b">this</xs:element> twice.</xs:documentation>'
    text = SCHEMA.format(f'<xs:element name="a"><xs:annotation>{marked}</xs:annotation></xs:element>')
    schema = parse.parse([Document("a.xsd", etree.fromstring(text))]).schemas[0][0]
    assert documentation(schema.elements[0]) == "Write this twice."
