"""Content that a WSDL or XSD must not have is reported with its line, in terms of the file."""

from __future__ import annotations

from dataclasses import dataclass, field, make_dataclass
from pathlib import Path

import pytest

from soapwright.errors import InputError, Level
from soapwright.read.documents import load
from soapwright.read.parse import parse

WSDL = """\
<w:definitions xmlns:w="http://schemas.xmlsoap.org/wsdl/" xmlns:s="http://schemas.xmlsoap.org/wsdl/soap/"
    xmlns:x="http://www.w3.org/2001/XMLSchema">
{}</w:definitions>"""
TYPES = "<w:types><x:schema>\n{}</x:schema></w:types>"


IN_TYPES = "Allowed in w:types: xs:schema, xs:import, xs:include, xs:annotation."
IN_ELEMENT = "Allowed in x:element: simpleType, complexType, unique, key, keyref."
IN_COMPLEX_TYPE = (
    "Allowed in x:complexType: simpleContent, complexContent, group, all, choice, sequence, attribute, "
    "attributeGroup, anyAttribute."
)


@pytest.mark.parametrize(
    ("inside", "line", "what", "hint"),
    [
        (
            "<w:types>\n<schemas/></w:types>",
            4,
            "schemas is not allowed in w:types: it has no namespace",
            f"Declare its namespace, or remove it. {IN_TYPES}",
        ),
        (
            "<w:types>\n<x:element/></w:types>",
            4,
            "x:element is not allowed in w:types",
            IN_TYPES,
        ),
        (
            "<w:types>\n<w:schema/></w:types>",
            4,
            "w:schema is not allowed in w:types: it is of the namespace http://schemas.xmlsoap.org/wsdl/",
            f"Declare its namespace; XSD's is http://www.w3.org/2001/XMLSchema. {IN_TYPES}",
        ),
        (
            "<w:message>\n<w:port/></w:message>",
            4,
            "w:port is not allowed in w:message",
            "Allowed in w:message: part.",
        ),
        (
            "<w:message><w:part>\n<w:part/></w:part></w:message>",
            4,
            "w:part is not allowed in w:part",
            "Only documentation is allowed in w:part.",
        ),
        (
            TYPES.format('<x:element name="a">\n<w:part name="b"/></x:element>'),
            5,
            "w:part is not allowed in x:element: it is of the namespace http://schemas.xmlsoap.org/wsdl/",
            f"Declare its namespace, or remove it. {IN_ELEMENT}",
        ),
        (
            TYPES.format('<x:element name="a">\n<x:element name="a"/></x:element>'),
            5,
            "x:element is not allowed in x:element",
            IN_ELEMENT,
        ),
        (
            TYPES.format('<x:complexType name="a">\n<x:extension base="a"/></x:complexType>'),
            5,
            "x:extension is not allowed in x:complexType",
            IN_COMPLEX_TYPE,
        ),
        (
            TYPES.format('<x:element name="a" nillable="maybe"/>'),
            4,
            "nillable of x:element is 'maybe'",
            "Write a value that XSD allows there.",
        ),
        (
            TYPES.format(
                '<x:group name="a"><x:all>\n<x:element name="a" minOccurs="few"/>\n<x:element name="b"/></x:all></x:group>'
            ),
            5,
            "minOccurs of x:element is 'few'",
            "Write a value that XSD allows there.",
        ),
        (
            TYPES.format(
                '<x:simpleType name="a"><x:restriction>\n<x:length value="`"/></x:restriction></x:simpleType>'
            ),
            5,
            "value of x:length is '`'",
            "Write a value that XSD allows there.",
        ),
        (
            TYPES.format(
                '<x:group name="a"><x:choice>\n<x:element name="a" maxOccurs=""/></x:choice></x:group>'
            ),
            5,
            "x:element is not valid: name='a' maxOccurs=''",
            "Check its attributes and its content against the specification of WSDL 1.1 or XSD 1.0.",
        ),
    ],
)
def test_misplaced_elements_are_named(tmp_path: Path, inside: str, line: int, what: str, hint: str) -> None:
    path = tmp_path / "service.wsdl"
    path.write_text(WSDL.format(inside), encoding="utf-8")
    try:
        # A mistake in a definition is reported where something refers to it.
        ((problem, *_),) = parse(load(str(path))).aside.values()
    except InputError as error:
        problem = error.problems[0]
    assert problem.level is Level.ERROR
    assert (problem.where.line, problem.what, problem.hint) == (line, what, hint)


def test_text_in_a_wsdl_is_ignored_with_a_warning(tmp_path: Path) -> None:
    path = tmp_path / "service.wsdl"
    inside = 'a<w:message name="m">\nb<w:part name="p" type="x:int">c</w:part>d</w:message>e'
    path.write_text(WSDL.format(inside), encoding="utf-8")
    remarks = parse(load(str(path))).remarks
    assert [(one.level, one.what.partition(",")[0]) for one in remarks] == [
        (Level.WARNING, "text 'a' in w:definitions"),
        (Level.WARNING, "text 'e' after w:message in w:definitions"),
        (Level.WARNING, "text 'b' in w:message"),
        (Level.WARNING, "text 'd' after w:part in w:message"),
        (Level.WARNING, "text 'c' in w:part"),
    ]


@dataclass
class Remark:
    """A class of another package, named like an element of a schema."""

    number: int = field(metadata={"type": "Attribute"})


def test_classes_of_the_process_do_not_affect_parsing(tmp_path: Path) -> None:
    # Of this one the module is gone, too.
    Lost = make_dataclass("Lost", ["number"])
    Lost.__module__ = "long.gone"
    inside = '<x:annotation><x:appinfo><Remark number="none"/><Lost/></x:appinfo></x:annotation>\n'
    (tmp_path / "in.wsdl").write_text(WSDL.format(TYPES.format(inside)), encoding="utf-8")
    assert len(parse(load(str(tmp_path / "in.wsdl"))).schemas) == 1
