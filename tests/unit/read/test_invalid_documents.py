"""Broken WSDLs of many kinds are reported with their place, in terms of the file, with what to do about it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from soapwright.contract.resolve import read_contract
from soapwright.errors import InputError, Level, Problem
from soapwright.read.documents import load

WSDL = """<?xml version="1.0" encoding="utf-8"?>
<w:definitions xmlns:w="http://schemas.xmlsoap.org/wsdl/" xmlns:s="http://schemas.xmlsoap.org/wsdl/soap/"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:t="urn:t" targetNamespace="urn:t">
<w:types><xs:schema targetNamespace="urn:t" elementFormDefault="qualified">
<xs:complexType name="Text"><xs:sequence><xs:element name="Line" type="xs:string" minOccurs="0"/></xs:sequence></xs:complexType>
<xs:element name="Say" type="t:Text"/>
</xs:schema></w:types>
<w:message name="In"><w:part name="p" element="t:Say"/></w:message>
<w:portType name="Echo"><w:operation name="Say"><w:input message="t:In"/></w:operation></w:portType>
<w:binding name="Soap" type="t:Echo"><s:binding transport="http://schemas.xmlsoap.org/soap/http"/>
<w:operation name="Say"><s:operation soapAction="Say"/><w:input><s:body use="literal"/></w:input></w:operation></w:binding>
<w:service name="Echo"><w:port name="Soap" binding="t:Soap"><s:address location="https://example.com/"/></w:port></w:service>
</w:definitions>
"""
NOTHING = ""
WADL = "http://wadl.dev.java.net/2009/02"
OTHER = '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:o"/>'


def problems_of(folder: Path, data: str | bytes) -> list[Problem]:
    """Return the problems of a WSDL, beside which there is a schema of another namespace."""
    path = folder / "s.wsdl"
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    (folder / "o.xsd").write_text(OTHER, encoding="utf-8")
    try:
        _, problems = read_contract(load(str(path)))
    except InputError as error:
        problems = error.problems
    for problem in problems:
        # Messages are about the file, not about the parser.
        assert not re.search(r"Traceback|lxml|xsdata|NoneType|object at|<class", str(problem))
        assert problem.hint
    return list(problems)


def errors(folder: Path, data: str | bytes) -> list[str]:
    """Return the errors as line and text, without the folder."""
    return [
        f"{problem.where.line}: {problem.what}".replace(f"{folder}/", "")
        for problem in problems_of(folder, data)
        if problem.level is Level.ERROR
    ]


def test_a_valid_contract_has_no_errors(tmp_path: Path) -> None:
    assert problems_of(tmp_path, WSDL) == []


@pytest.mark.parametrize(
    ("data", "what"),
    [
        ("", "None: s.wsdl is empty"),
        (" \n\n", "None: s.wsdl is empty"),
        ("Moved to\nanother place", "None: s.wsdl is not XML: it begins with 'Moved to'"),
        ('{"swagger": "2.0"}', "None: s.wsdl describes a REST API (OpenAPI or Swagger)"),
        ('{\n  "info": {},\n  "openapi": "3.1.0"}', "None: s.wsdl describes a REST API (OpenAPI or Swagger)"),
        ("# Pets\nopenapi: 3.0.0\n", "None: s.wsdl describes a REST API (OpenAPI or Swagger)"),
        ('callback({"a": 1})', "None: s.wsdl is not XML: it begins with 'callback({\"a\": 1})'"),
        (
            "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12\n",
            "None: s.wsdl is a pointer of Git LFS, not the file itself",
        ),
        (
            f"Warning: headers already sent\n{WSDL}",
            "None: there is text before the XML of s.wsdl: 'Warning: headers already sent'",
        ),
        (b"PK\x03\x04\x00\x01", "None: s.wsdl is a ZIP archive"),
        (b"\x1f\x8b\x08\x00", "None: s.wsdl is compressed with gzip"),
        (b"\x89PNG\r\n", "None: s.wsdl is not XML: it begins with '\N{REPLACEMENT CHARACTER}PNG'"),
        (WSDL.replace("utf-8", "utf-16"), "None: s.wsdl claims to be UTF-16, but is not"),
        ("<html><body>Sign in</body></html>", "None: s.wsdl is an HTML page"),
        ("<description xmlns='http://www.w3.org/ns/wsdl'/>", "None: s.wsdl is a WSDL 2.0"),
        (
            "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'/>",
            "None: s.wsdl is a SOAP message",
        ),
        (OTHER, "None: s.wsdl is a schema, which defines no service"),
        (
            "<definitions/>",
            "None: s.wsdl is of no namespace, not of http://schemas.xmlsoap.org/wsdl/",
        ),
        (
            WSDL.replace("xmlsoap.org/wsdl/", "xmlsoap.org/wsdl", 1),
            "None: s.wsdl is of the namespace http://schemas.xmlsoap.org/wsdl, not of http://schemas.xmlsoap.org/wsdl/",
        ),
        (
            f"<application xmlns='{WADL}'/>",
            f"None: s.wsdl is neither a WSDL 1.1 nor an XML schema: its root element is {{{WADL}}}application",
        ),
    ],
)
def test_a_file_that_is_not_a_wsdl(tmp_path: Path, data: str | bytes, what: str) -> None:
    assert errors(tmp_path, data) == [what]


@pytest.mark.parametrize(
    ("data", "line"),
    [
        (WSDL[: len(WSDL) // 2], 8),
        (WSDL + "x", 14),
        (WSDL.replace("<xs:complexType", "<xsd:complexType"), 5),
        (WSDL.replace("</w:portType>", ""), 13),
        (WSDL.replace('name="Line"', 'name="Line" name="Line"'), 5),
        (WSDL.replace("Line", "\x01"), 5),
        (WSDL.replace("utf-8", "klingon"), 1),
        (WSDL.replace("Line", "Z\xeele").encode("latin-1"), 5),
    ],
)
def test_xml_that_is_not_well_formed(tmp_path: Path, data: str | bytes, line: int) -> None:
    (found,) = errors(tmp_path, data)
    assert found.startswith(f"{line}: not well-formed XML: ")


MESSAGE = '<w:message name="In"><w:part name="p" element="t:Say"/></w:message>\n'
PORT_TYPE = (
    '<w:portType name="Echo"><w:operation name="Say"><w:input message="t:In"/></w:operation></w:portType>\n'
)
BOUND = WSDL[WSDL.index("<s:binding") : WSDL.index("</w:binding>")]
NONE_CALLED = "binding 'Soap' has no operations that can be called"


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        # Missing parts.
        (MESSAGE, NOTHING, ["8: wsdl:message {urn:t}In is not defined"]),
        (PORT_TYPE, NOTHING, ["11: wsdl:portType {urn:t}Echo is not defined"]),
        ('binding="t:Soap"', 'binding="t:Soup"', ["12: wsdl:binding {urn:t}Soup is not defined"]),
        ('element="t:Say"', 'element="t:Sing"', ["8: element 't:Sing' is not defined"]),
        ('type="xs:string"', 'type="xs:strin"', ["5: type 'xs:strin' is not defined"]),
        ('type="t:Text"', 'type="Test"', ["6: type 'Test' is not defined"]),
        ('schema targetNamespace="urn:t"', 'schema targetNamespace="urn:T"', ["8: element 't:Say' is not defined"]),
        (' targetNamespace="urn:t">\n<w:types>', ' targetNamespace="urn:T">\n<w:types>', ["12: wsdl:binding {urn:t}Soap is not defined"]),
        # Prefixes and names.
        ('element="t:Say"', 'element="u:Say"', ["8: the prefix of 'u:Say' is not declared"]),
        ('element="t:Say"', 'element="t:u:Say"', ["8: 't:u:Say' is not a qualified name"]),
        ('element="t:Say"', 'element="t:"', ["8: 't:' is not a qualified name"]),
        ('type="t:Text"', 'type=""', ["6: element has an empty type"]),
        ('message="t:In"', 'message=""', ["9: input has an empty message"]),
        ("<s:body", '<s:header message="" part="p"/><s:body', ["11: header has an empty message"]),
        ('element="t:Say"', 'element=""', ["8: part has an empty element"]),
        ("<w:types>", '<xs:schema/><w:types>', ["4: xs:schema is not allowed in w:definitions"]),
        ('name="Line"', 'name="a line"', ["5: 'a line' is not an XML name"]),
        ('name="Line"', 'name=""', ["5: '' is not an XML name"]),
        ('name="Line"', 'name="&line;"', ["5: entities are not expanded: Entity 'line' not defined"]),
        ('name="Line" ', NOTHING, ["5: element has no name"]),
        (' name="Text"', NOTHING, ["5: complexType has no name"]),
        ('<w:message name="In"', "<w:message", ["8: message has no name"]),
        ('<w:part name="p"', "<w:part", ["8: part has no name"]),
        (' type="t:Echo"', NOTHING, ["10: binding has no type"]),
        (' binding="t:Soap"', NOTHING, ["12: port has no binding"]),
        (' message="t:In"', NOTHING, ["9: input has no message"]),
        (' element="t:Say"', NOTHING, ["8: part 'p' of message 'In' has neither an element nor a type"]),
        # Duplicates.
        (PORT_TYPE, f'{PORT_TYPE}<w:message name="In"/>', ["10: message 'In' is already defined at s.wsdl:8"]),
        (PORT_TYPE, f'{PORT_TYPE}<w:portType name="Echo"/>', ["10: portType 'Echo' is already defined at s.wsdl:9"]),
        ("</w:service>", '<w:port name="Soap" binding="t:Soap"/></w:service>', ["12: port 'Soap' is already defined at s.wsdl:12"]),
        ("</w:message>", '<w:part name="p" type="xs:int"/></w:message>', ["8: part 'p' is already defined at s.wsdl:8"]),
        ("</xs:schema>", '<xs:element name="Say" type="xs:int"/></xs:schema>', ["7: {urn:t}Say is already defined at s.wsdl:6"]),
        # Misplaced content.
        ("<w:types>", "<w:typos/><w:types>", ["4: w:typos is not allowed in w:definitions"]),
        ("<w:types>", '<w:types><xs:element name="a"/>', ["4: xs:element is not allowed in w:types"]),
        ("<xs:sequence>", "<xs:sequence><xs:attribute/>", ["5: attribute has no name"]),
        ("<xs:sequence>", '<xs:sequence><xs:attribute name="a"/>', ["5: xs:attribute is not allowed in xs:sequence"]),
        ("<xs:sequence>", "<xs:sequnce/><xs:sequence>", ["5: xs:sequnce is not allowed in xs:complexType"]),
        ('minOccurs="0"', 'minOccurs="few"', ["5: minOccurs of xs:element is 'few'"]),
        ('minOccurs="0"', 'nillable="perhaps"', ["5: nillable of xs:element is 'perhaps'"]),
        ('elementFormDefault="qualified"', 'elementFormDefault="yes"', ["4: elementFormDefault of the schema is 'yes'"]),
        ("http://www.w3.org/2001/XMLSchema", "http://www.w3.org/2001/XmlSchema", ["4: xs:schema is not allowed in w:types: it is of the namespace http://www.w3.org/2001/XmlSchema"]),
        # References to other documents.
        ("<w:types>", '<w:import location="m.wsdl"/><w:types>', ["4: cannot read m.wsdl: No such file or directory"]),
        ("<xs:complexType", '<xs:include schemaLocation="o.xsd"/><xs:complexType', ["5: xs:include or xs:redefine of o.xsd, whose target namespace is 'urn:o', not 'urn:t'"]),
        # Operations that cannot be called.
        (BOUND, NOTHING, ["11: service 'Echo' has no port with a SOAP binding: found Soap"]),
        ("xmlsoap.org/wsdl/soap/", "xmlsoap.org/wsdl/soup/", ["12: service 'Echo' has no port with a SOAP binding: found Soap"]),
        ('<w:input message="t:In"/>', NOTHING, [f"10: {NONE_CALLED}"]),
        ('<w:operation name="Say"><s:', '<w:operation name="Sing"><s:', [f"10: {NONE_CALLED}"]),
        ("<s:body", '<s:header message="t:No" part="p" use="literal"/><s:body', ["11: wsdl:message {urn:t}No is not defined"]),
        ("<s:body", '<s:header message="t:In" part="q" use="literal"/><s:body', ["11: header part 'q' is not in message 'In'"]),
    ],
)  # fmt: skip
def test_typical_mistakes_are_reported(tmp_path: Path, old: str, new: str, found: list[str]) -> None:
    assert old in WSDL
    assert errors(tmp_path, WSDL.replace(old, new, 1)) == found


@pytest.mark.parametrize(
    ("old", "new", "hint"),
    [
        ('element="t:Say"', 'element="t:Sayy"', "Did you mean 't:Say'? If not, add it, or import the schema file that defines it."),
        ('element="t:Say"', 'type="t:Say"', "{urn:t}Say is an element: write element, not type."),
        ('element="t:Say"', 'element="t:Text"', "{urn:t}Text is a type: write type, not element, or declare an element of that type."),
        ('type="xs:string"', 'type="xs:String"', "XSD has no type of that name. Did you mean 'xs:string'?"),
        ('type="xs:string"', 'type="xs:text"', "XSD has no type of that name."),
        ('type="xs:string"', 'type="t:string"', "'string' is defined in http://www.w3.org/2001/XMLSchema, not in urn:t: is the prefix right?"),
        ('type="xs:string"', 'type="t:Other"', "No schema read defines {urn:t}Other: add it, or import the schema file that defines it."),
        ('type="t:Text"', 'type="Test"', "No schema read defines Test: add it, or import the schema file that defines it."),
        ('schema targetNamespace="urn:t"', 'schema targetNamespace="urn:T"', "'Say' is defined in urn:T, not in urn:t: is the prefix right?"),
        (' targetNamespace="urn:t">\n<w:types>', ">\n<w:types>", "'Soap' is defined without a namespace: is a targetNamespace missing there?"),
        ('message="t:In"', 'message="t:Im"', "Add it, or import the WSDL that defines it. Defined names: {urn:t}In."),
        ('element="t:Say"', 'element="xs:int"', "{http://www.w3.org/2001/XMLSchema}int is a type: write type, not element, or declare an element of that type."),
        ('<w:part name="p" element="t:Say"/>', '<xs:element name="p"/>', "Allowed in w:message: part."),
        ('type="t:Echo"', 'type="t:Ecko"', "Did you mean '{urn:t}Echo'? If not, add it, or import the WSDL that defines it."),
        ('binding="t:Soap"', 'binding="t:Soup"', "Did you mean '{urn:t}Soap'? If not, add it, or import the WSDL that defines it."),
        ("xmlsoap.org/wsdl/soap/", "xmlsoap.org/wsdl/soup/", "The namespace of s:binding is http://schemas.xmlsoap.org/wsdl/soup/; SOAP's is http://schemas.xmlsoap.org/wsdl/soap/ (1.1) or http://schemas.xmlsoap.org/wsdl/soap12/ (1.2)."),
        ("<s:binding", '<binding xmlns="urn:x"', "The namespace of binding is urn:x; SOAP's is http://schemas.xmlsoap.org/wsdl/soap/ (1.1) or http://schemas.xmlsoap.org/wsdl/soap12/ (1.2)."),
        ('<w:operation name="Say"><s', '<w:operation name="Sag"><s', "It binds 'Sag', and port type 'Echo' has 'Say'; correct the names."),
        ('<w:port name="Soap" binding="t:Soap"><s:address location="https://example.com/"/></w:port>', NOTHING, "Add a wsdl:port, or name the WSDL that has one."),
        (' xmlns:xs="http://www.w3.org/2001/XMLSchema"', NOTHING, 'Declare xmlns:xs="http://www.w3.org/2001/XMLSchema" there, or at the root.'),
        (' xmlns:t="urn:t"', ' xmlns:q="urn:t"', 'Declare xmlns:t="…" there.'),
        ("example.com/", "example.com/?a=1&b=2", "Write &amp; for a literal ampersand."),
        ("<?xml", "\n<?xml", "Remove everything before <?xml …?>."),
        ("</w:definitions>", "</w:definitions><p/>", "Remove everything after the last end tag."),
        ("</w:definitions>\n", "</w:defin", "The file is cut off: download it again."),
        ("utf-8", "utf-9", "Save the file as UTF-8, or correct the encoding in its first line."),
        ("</w:types>", NOTHING, "Fix or replace the file."),
    ],
)  # fmt: skip
def test_hints_for_typical_mistakes(tmp_path: Path, old: str, new: str, hint: str) -> None:
    assert old in WSDL
    assert problems_of(tmp_path, WSDL.replace(old, new, 1))[0].hint == hint


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        (
            'use="literal"',
            'use="litteral"',
            "use of soap:body is 'litteral'; it is read as literal",
        ),
        (
            "<s:binding ",
            '<s:binding style="documnet" ',
            "style of soap:binding is 'documnet'; it is read as document",
        ),
        (
            "http://schemas.xmlsoap.org/soap/http",
            "http://www.w3.org/2010/soapjms/",
            "the transport of this binding is 'http://www.w3.org/2010/soapjms/', not HTTP",
        ),
        (
            "<w:types>",
            "odd<w:types>",
            "text 'odd' in w:definitions, where only elements are allowed; it is ignored",
        ),
        (
            "</w:service>",
            '<w:port name="Http" binding="t:Http"/></w:service>',
            "wsdl:binding {urn:t}Http is not defined; port 'Http' is left out",
        ),
        (
            "<xs:complexType",
            '<xs:import namespace="urn:p" schemaLocation="o.xsd"/><xs:complexType',
            "xs:import of o.xsd for the namespace 'urn:p', but its target namespace is 'urn:o', which is used",
        ),
    ],
)
def test_harmless_mistakes_are_warnings(tmp_path: Path, old: str, new: str, what: str) -> None:
    (found,) = problems_of(tmp_path, WSDL.replace(old, new, 1))
    assert (found.level, found.what.replace(f"{tmp_path}/", "")) == (Level.WARNING, what)


@pytest.mark.parametrize("default", ['xmlns="http://schemas.xmlsoap.org/wsdl/"', ""])
def test_a_name_without_a_prefix_is_in_the_target_namespace(tmp_path: Path, default: str) -> None:
    text = re.sub(r'(message|binding|type|element)="t:(?!Text)', r'\1="', WSDL)
    assert problems_of(tmp_path, text.replace("<w:definitions", f"<w:definitions {default}", 1)) == []


def test_schemas_of_draft_versions_are_read(tmp_path: Path) -> None:
    draft = WSDL.replace("http://www.w3.org/2001/XMLSchema", "http://www.w3.org/2000/10/XMLSchema")
    assert problems_of(tmp_path, draft) == []
