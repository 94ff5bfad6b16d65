"""Harmless mistakes are read with a warning.

Harmful ones are errors that say how to continue without the operation.
"""

from __future__ import annotations

from pathlib import Path

import pytest

import soapwright
from soapwright.canonical.form import canonical
from soapwright.contract.resolve import read_contract
from soapwright.contract.selection import ALL, Selection
from soapwright.contract.views import ContractView
from soapwright.errors import InputError, Level, Problem, UsageError
from soapwright.read.documents import load

START = """<w:definitions xmlns:w="http://schemas.xmlsoap.org/wsdl/" xmlns:s="http://schemas.xmlsoap.org/wsdl/soap/"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:t="urn:t" targetNamespace="urn:t">
"""
TYPES = """<w:types><xs:schema targetNamespace="urn:t">
<xs:element name="{0}" type="xs:string"/>
</xs:schema></w:types>
"""
MESSAGE = '<w:message name="{0}"><w:part name="p" element="t:{0}"/></w:message>\n'
DECLARED = '<w:operation name="{0}"><w:input message="t:{0}"/></w:operation>\n'
BOUND = '<w:operation name="{0}"><s:operation soapAction="{0}"/><w:input><s:body use="literal"/></w:input></w:operation>\n'
SOAP = '<s:binding transport="http://schemas.xmlsoap.org/soap/http"/>'
SERVICE = """<w:service name="Echo"><w:port name="Soap" binding="t:Soap"><s:address location="https://example.com/"/></w:port></w:service>
</w:definitions>
"""
NAMES = ("Say", "Sing", "Hum", "Shout")


def wsdl(defined: tuple[str, ...] = NAMES) -> str:
    """Return a WSDL with an operation of each name, and elements of these."""
    return "".join(
        [
            START,
            *(TYPES.format(name) for name in defined[:1]),
            *(MESSAGE.format(name) for name in NAMES),
            f'<w:portType name="Echo">{"".join(map(DECLARED.format, NAMES))}</w:portType>\n',
            f'<w:binding name="Soap" type="t:Echo">{SOAP}{"".join(map(BOUND.format, NAMES))}</w:binding>\n',
            SERVICE,
        ]
    ).replace(
        "</xs:schema>", "".join(f'<xs:element name="{one}"/>' for one in defined[1:]) + "</xs:schema>", 1
    )


def read(folder: Path, text: str, chosen: Selection = ALL) -> tuple[ContractView, list[Problem]]:
    """Return a contract and its problems; its canonical form is equivalent and has none."""
    path = folder / "s.wsdl"
    path.write_text(text, encoding="utf-8")
    documents = load(str(path))
    contract, problems = read_contract(documents, None, None, chosen)
    if chosen is ALL:
        kept = folder / "kept"
        kept.mkdir(exist_ok=True)
        for name, data in canonical(documents, contract).items():
            (kept / name).write_bytes(data)
        again, _ = read_contract(load(str(kept)))
        assert again.operations == contract.operations
        assert again.types == contract.types
    return contract, list(problems)


NOTE = '<xs:element name="Note" type="xs:string"/>'
INNER = f"<xs:complexType><xs:sequence>{NOTE}</xs:sequence></xs:complexType>"
TYPES_TWICE = wsdl().replace("<w:message", TYPES.format("Other") + "<w:message", 1)
CASES = {
    "a binding does not say that it is one of SOAP": (
        wsdl().replace(SOAP, ""),
        "binding 'Soap' has no soap:binding; it is read as a binding of SOAP 1.1, like its content",
    ),
    "a service has no name": (
        wsdl().replace('service name="Echo"', "service"),
        "service has no name; it is named after its port, 'Soap'",
    ),
    "there are types in two places": (
        TYPES_TWICE.replace('element="t:Hum"', 'element="t:Other"'),
        "there is a second wsdl:types; its schemas are read, too",
    ),
    "a browser's tree was copied": (
        wsdl().replace("<xs:element", "- <xs:element", 1),
        "text '-' in xs:schema, where only elements are allowed; it is ignored",
    ),
    "a second binding is not carried by HTTP": (
        wsdl().replace(
            "<w:service",
            f'<w:binding name="Soap" type="t:Echo">{SOAP.replace("soap/http", "soap/tcp")}</w:binding><w:service',
        ),
        "binding 'Soap' is already defined at s.wsdl:15; this one is not read: it does not use HTTP",
    ),
    "a second message is not used": (
        wsdl().replace(
            "<w:portType",
            f'{MESSAGE.format("Say").replace("Say", "Spare", 1)}<w:message name="Spare"/><w:portType',
        ),
        "message 'Spare' is already defined at s.wsdl:10; this one is not read: nothing refers to it",
    ),
    "a browser left an element": (
        wsdl().replace("<w:message", '<style class="dark">html { color: red }</style><w:message', 1),
        "style is not allowed in w:definitions: it has no namespace; it is ignored",
    ),
    "text was left in a schema": (
        wsdl().replace("<xs:element", "; <xs:element", 1),
        "text ';' in xs:schema, where only elements are allowed; it is ignored",
    ),
    "an annotation holds what is no documentation": (
        wsdl().replace(
            'name="Sing"/>',
            'name="Sing"><xs:annotation><xs:docs>La</xs:docs></xs:annotation></xs:element>',
            1,
        ),
        "text 'La' in xs:docs, where only elements are allowed; it is ignored",
    ),
    "a type that nothing needs holds what it may not": (
        wsdl().replace(
            "</xs:schema>",
            '<xs:complexType name="Odd"><xs:extension base="xs:int"/></xs:complexType></xs:schema>',
        ),
        "xs:extension is not allowed in xs:complexType; type {urn:t}Odd is left out, because nothing needs it",
    ),
    "a type that nothing needs has a name that is none": (
        wsdl().replace(
            "</xs:schema>",
            '<xs:simpleType name="an odd one"><xs:restriction base="xs:int"/></xs:simpleType></xs:schema>',
        ),
        "'an odd one' is not an XML name; type {urn:t}an odd one is left out, because nothing needs it",
    ),
    "a type that nothing needs is defined twice": (
        wsdl().replace(
            "</xs:schema>",
            '<xs:complexType name="Odd"/><xs:complexType name="Odd" mixed="true"/></xs:schema>',
        ),
        "{urn:t}Odd is already defined at s.wsdl:5; type {urn:t}Odd is left out, because nothing needs it",
    ),
    "a type that nothing needs is defined by itself": (
        wsdl().replace(
            "</xs:schema>",
            '<xs:simpleType name="Odd"><xs:restriction base="t:Odd"/></xs:simpleType></xs:schema>',
        ),
        "type {urn:t}Odd is defined in terms of itself; type {urn:t}Odd is left out, because nothing needs it",
    ),
    "a service is there twice": (
        wsdl().replace("</w:definitions>", SERVICE).replace("<w:service", "; <w:service", 1),
        "text ';' after w:binding in w:definitions, where only elements are allowed; it is ignored",
    ),
    "a type that nothing needs extends one that is needed, and has errors": (
        wsdl()
        .replace('name="Sing"', 'name="Sing" type="t:Song"')
        .replace(
            "</xs:schema>",
            '<xs:complexType name="Song"/><xs:complexType name="Odd"><xs:complexContent><xs:extension base="t:Song"/>'
            "<xs:all/></xs:complexContent></xs:complexType></xs:schema>",
        ),
        "xs:all is not allowed in xs:complexContent; type {urn:t}Odd is left out, because nothing needs it",
    ),
    "a name lacks its prefix": (
        wsdl()
        .replace('name="Sing"', 'name="Sing" type="Song"')
        .replace("</xs:schema>", '<xs:complexType name="Song"/></xs:schema>'),
        "'Song' has no prefix, and is read as {urn:t}Song",
    ),
    "a name lacks a prefix that is not declared": (
        wsdl()
        .replace('name="Sing"', 'name="Sing" type="Song"')
        .replace("</xs:schema>", '<xs:complexType name="Song"/></xs:schema>')
        .replace(' xmlns:t="urn:t"', "")
        .replace("<w:message", '<w:message xmlns:t="urn:t"')
        .replace("<w:portType", '<w:portType xmlns:t="urn:t"')
        .replace("<w:binding", '<w:binding xmlns:t="urn:t"')
        .replace("<w:service", '<w:service xmlns:t="urn:t"'),
        "'Song' has no prefix, and is read as {urn:t}Song",
    ),
    "an element names a type and defines one": (
        wsdl().replace('name="Sing"/>', f'name="Sing" type="xs:int">{INNER}</xs:element>'),
        "xs:element 'Sing' names the type 'xs:int', and has one of its own, which is read",
    ),
    "a reference states what a definition may": (
        wsdl()
        .replace('name="Sing"/>', f'name="Sing">{INNER}</xs:element>')
        .replace(NOTE, '<xs:element ref="t:Hum" name="Note" nillable="true"><xs:simpleType/></xs:element>'),
        "xs:element refers to 't:Hum', and also states name, nillable, simpleType, which is ignored",
    ),
    "an attribute has a default and a fixed value": (
        wsdl().replace(
            'name="Sing"/>',
            'name="Sing"><xs:complexType><xs:attribute name="loud" default="no" fixed="yes"/></xs:complexType></xs:element>',
        ),
        "xs:attribute 'loud' has a default and a fixed value; the default is ignored",
    ),
    "a facet has no value": (
        wsdl()
        .replace('name="Sing"/>', 'name="Sing" type="t:Song"/>')
        .replace(
            "</xs:schema>",
            '<xs:simpleType name="Song"><xs:restriction base="xs:string"><xs:pattern/></xs:restriction>'
            "</xs:simpleType></xs:schema>",
        ),
        "xs:pattern has no value; it is ignored",
    ),
    "attributes are beside the extension": (
        wsdl()
        .replace('name="Sing"/>', 'name="Sing" type="t:Song"/>')
        .replace(
            "</xs:schema>",
            '<xs:complexType name="Song"><xs:simpleContent><xs:extension base="xs:string"/></xs:simpleContent>'
            '<xs:attribute name="loud" type="xs:boolean"/></xs:complexType></xs:schema>',
        ),
        "xs:complexType 'Song' has attributes after its xs:simpleContent; they are read as in its xs:extension",
    ),
    "a fault is of an undefined element": (
        wsdl()
        .replace("<w:portType", MESSAGE.format("Lost") + "<w:portType")
        .replace("</w:operation>", '<w:fault name="f" message="t:Lost"/></w:operation>', 1),
        "element 't:Lost' is not defined; this header or fault may contain anything",
    ),
    "a header is of an undefined element": (
        wsdl()
        .replace("<w:portType", MESSAGE.format("Lost") + "<w:portType")
        .replace("<s:body", '<s:header message="t:Lost" part="p" use="literal"/><s:body', 1),
        "element 't:Lost' is not defined; this header or fault may contain anything",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_harmless_mistakes_are_warnings(case: str, tmp_path: Path) -> None:
    text, what = CASES[case]
    contract, problems = read(tmp_path, text)
    assert [one.name for one in contract.operations] == list(NAMES)
    assert {one.level for one in problems} == {Level.WARNING}
    assert problems[-1].what.replace(f"{tmp_path}/", "") == what


def test_contradictory_definitions_are_read_as_the_warning_says(tmp_path: Path) -> None:
    """A type of its own is read, a reference leads to what it names, and attributes of a type are its own."""

    def fields(case: str) -> list[tuple[str, bool]]:
        contract, _ = read(tmp_path, CASES[case][0])
        (sing,) = (one for one in contract.operations if one.name == "Sing")
        struct = contract.struct(sing.request.type)
        assert struct is not None
        return [(one.name, one.nillable) for one in contract.fields(struct)]

    assert fields("an element names a type and defines one") == [("Note", False)]
    assert fields("a reference states what a definition may") == [("Hum", False)]
    assert [name for name, _ in fields("attributes are beside the extension")] == ["value", "loud"]


ALONE = {
    '<xs:complexType name="A"><xs:sequence/><xs:choice/></xs:complexType>': (
        "xs:choice is not allowed in xs:complexType after xs:sequence"
    ),
    '<xs:complexType name="A"><xs:complexContent><xs:extension base="xs:anyType"/></xs:complexContent><xs:all/></xs:complexType>': (
        "xs:all is not allowed in xs:complexType after xs:complexContent"
    ),
    '<xs:complexType name="A"><xs:complexContent><xs:extension base="xs:anyType"/><xs:restriction base="xs:anyType"/>'
    "</xs:complexContent></xs:complexType>": (
        "xs:restriction is not allowed in xs:complexContent after xs:extension"
    ),
    '<xs:simpleType name="A"><xs:list itemType="xs:int"/><xs:list itemType="xs:int"/></xs:simpleType>': (
        "xs:list is not allowed in xs:simpleType after xs:list"
    ),
    '<xs:simpleType name="A"><xs:union/></xs:simpleType>': "union {urn:t}A has no member types",
    '<xs:complexType name="A"><xs:sequence><xs:element name="a"><xs:simpleType/><xs:complexType/></xs:element></xs:sequence></xs:complexType>': (
        "xs:complexType is not allowed in xs:element after xs:simpleType"
    ),
    '<xs:complexType name="A"><xs:sequence><xs:element name="a" minOccurs="10" maxOccurs="9"/></xs:sequence></xs:complexType>': (
        "minOccurs of xs:element 'a' is 10, which is more than maxOccurs, 9"
    ),
}


@pytest.mark.parametrize("definition", ALONE)
def test_exclusive_children_and_limits_are_errors(definition: str, tmp_path: Path) -> None:
    used = wsdl().replace('name="Sing"', 'name="Sing" type="t:A"')
    with pytest.raises(InputError) as error:
        read(tmp_path, used.replace("</xs:schema>", f"{definition}</xs:schema>"))
    assert [one.what for one in error.value.problems] == [ALONE[definition]]


def test_limits_of_a_prohibited_element_are_not_compared(tmp_path: Path) -> None:
    none = INNER.replace("<xs:element", '<xs:element minOccurs="1" maxOccurs="0"', 1)
    assert read(tmp_path, wsdl().replace('name="Sing"/>', f'name="Sing">{none}</xs:element>'))[1] == []


@pytest.mark.parametrize("slip", ["message", "mesage", "PortType", "operations", "schema"])
def test_an_element_that_lacks_its_namespace_is_an_error(slip: str, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=f"^.*{slip} is not allowed in w:definitions: it has no namespace\n"):
        read(tmp_path, wsdl().replace("<w:portType", f"<{slip}/><w:portType"))


def test_an_equal_copy_is_not_reported(tmp_path: Path) -> None:
    """Definitions that differ only in white space, documentation and prefixes are the same."""
    copy = (
        '<w:message name="Say"><w:documentation>Once more.</w:documentation>\n'
        '<w:part name="p" element="u:Say" xmlns:u="urn:t"/></w:message>'
    )
    assert read(tmp_path, wsdl().replace("<w:portType", f"{copy}<w:portType"))[1] == []


def test_a_used_duplicate_definition_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="message 'Say' is already defined at"):
        read(tmp_path, wsdl().replace("<w:portType", '<w:message name="Say"/><w:portType'))


def test_mistakes_in_used_definitions_are_errors(tmp_path: Path) -> None:
    odd = '<xs:complexType name="Odd"><xs:all><xs:element name="1"/><xs:element name="2"/></xs:all></xs:complexType>'
    spare = '<xs:complexType name="Spare"><xs:extension base="t:Odd"/></xs:complexType>'
    text = wsdl().replace('name="Sing"', 'name="Sing" type="t:Odd"')
    with pytest.raises(InputError) as caught:
        read(tmp_path, text.replace("</xs:schema>", f"{odd}{spare}</xs:schema>"))
    found = [(one.level, one.what) for one in caught.value.problems]
    assert found[0] == (Level.ERROR, "'1' is not an XML name")
    assert found[1] == (Level.ERROR, "'2' is not an XML name")
    assert found[2][0] is Level.WARNING


@pytest.mark.parametrize("name", ["string", "Nobody"])
def test_a_name_without_a_prefix_that_nothing_defines_stays_an_error(name: str, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=f"type '{name}' is not defined"):
        read(tmp_path, wsdl().replace('name="Sing"', f'name="Sing" type="{name}"'))


@pytest.mark.parametrize("lost", [("Sing",), ("Say", "Shout")])
def test_an_error_says_how_to_exclude_the_operation(lost: tuple[str, ...], tmp_path: Path) -> None:
    text = wsdl(tuple(name for name in NAMES if name not in lost))
    with pytest.raises(InputError) as error:
        read(tmp_path, text)
    (hint,) = [one.hint for one in error.value.problems if "--operations" in one.hint]
    patterns = hint.partition("--operations '")[2].removesuffix("'").split(",")
    assert patterns == [f"!{name}" for name in lost]
    contract, problems = read(tmp_path, text, Selection(tuple(patterns)))
    assert [one.name for one in contract.operations] == [name for name in NAMES if name not in lost]
    assert problems == []


def test_an_error_of_all_operations_has_no_such_hint(tmp_path: Path) -> None:
    with pytest.raises(InputError) as error:
        read(tmp_path, wsdl().replace('targetNamespace="urn:t">\n<xs:el', 'targetNamespace="urn:u">\n<xs:el'))
    assert not [one for one in error.value.problems if "--operations" in one.hint]


def test_a_project_can_exclude_an_operation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As the hint says; the contract is kept as a whole, and an update does without the operation as well."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "s.wsdl").write_text(wsdl(NAMES[1:]), encoding="utf-8")
    with pytest.raises(InputError):
        soapwright.init("s.wsdl", "acme/v1/echo")
    soapwright.init("s.wsdl", "acme/v1/echo", operations=["!Say"])
    kept = (tmp_path / "schemas" / "acme" / "v1" / "echo" / "service.wsdl").read_text(encoding="utf-8")
    assert 'operation name="Say"' in kept
    assert soapwright.generate("schemas/soapwright.toml").operations == 3
    (tmp_path / "s.wsdl").write_text(wsdl(NAMES[1:]).replace("Shout", "Cry"), encoding="utf-8")
    updated = soapwright.update("schemas/soapwright.toml")
    assert updated.generated is not None
    assert updated.generated.operations == 3


def test_patterns_that_exclude_operations(tmp_path: Path) -> None:
    def left(*patterns: str) -> list[str]:
        return [one.name for one in read(tmp_path, wsdl(), Selection(patterns))[0].operations]

    assert left("!S*") == ["Hum"]
    assert left("S*", "!Sing") == ["Say", "Shout"]
    assert left("!Sing", "S*") == ["Say", "Shout"]
    with pytest.raises(InputError, match="the patterns !\\* leave no operation"):
        left("!*")
    with pytest.raises(UsageError, match="there is no operation 'Sang'"):
        soapwright.generate_from(str(tmp_path / "s.wsdl"), tmp_path / "out", operations=["!Sang"])


def test_reasons_why_no_operation_can_be_called(tmp_path: Path) -> None:
    with pytest.raises(InputError) as error:
        read(tmp_path, wsdl().replace("w:input", "w:output"))
    (problem,) = error.value.problems
    assert problem.what == "binding 'Soap' has no operations that can be called"
    assert problem.hint.startswith("'Say': it has no input; 'Sing': it has no input; ")
