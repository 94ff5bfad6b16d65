"""The canonical form: what it keeps, how it is spelled, and that nothing of the contract is lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree

from soapwright.base.qname import QName
from soapwright.canonical.file_names import FileNames
from soapwright.canonical.form import canonical
from soapwright.contract.resolve import read_contract, resolve
from soapwright.contract.views import ContractView
from soapwright.errors import InputError
from soapwright.read.documents import load
from soapwright.read.parse import parse

DATA = Path(__file__).parent / "data" / "library"
ROOT = Path(__file__).parents[3]
SCHEMAS = sorted(path.parent for path in ROOT.glob("schemas/**/service.wsdl"))
PUBLISHED = sorted((ROOT.parent / "shared" / "corpus" / "wsdl").glob("**/*.wsdl"))

SERVICE = """
<w:definitions xmlns:w="http://schemas.xmlsoap.org/wsdl/" xmlns:s="http://schemas.xmlsoap.org/wsdl/soap/"
    xmlns:x="http://www.w3.org/2001/XMLSchema" xmlns:t="http://a.example/one" targetNamespace="http://a.example/one">
  {parts}
  <w:types>
    <x:schema targetNamespace="http://a.example/one" elementFormDefault="qualified">
      <x:element name="Ask"><x:complexType><x:sequence>{fields}</x:sequence></x:complexType></x:element>
      {definitions}
    </x:schema>
    {schemas}
  </w:types>
  <w:message name="Ask"><w:part name="body" element="t:Ask"/></w:message>
  <w:portType name="P"><w:operation name="Ask"><w:input message="t:Ask"/></w:operation></w:portType>
  <w:binding name="B" type="t:P"><s:binding transport="http://schemas.xmlsoap.org/soap/http"/>
    <w:operation name="Ask"><s:operation soapAction="Ask"/>
      <w:input>{headers}<s:body use="literal"/></w:input></w:operation></w:binding>
  <w:service name="S"><w:port name="P" binding="t:B"><s:address location="http://a.example/"/></w:port></w:service>
</w:definitions>"""


def service(**parts: str) -> str:
    """Return a WSDL with one operation; `parts` go where SERVICE names them."""
    places = dict.fromkeys(("parts", "fields", "definitions", "schemas", "headers"), "")
    return SERVICE.format(**places | parts)


def form(source: str | Path) -> tuple[ContractView, dict[str, bytes]]:
    """Return the contract at a path and its canonical form."""
    documents = load(str(source))
    contract, _ = resolve(parse(documents))
    return contract, canonical(documents, contract)


def form_of(text: str, folder: Path) -> dict[str, str]:
    (folder / "in.wsdl").write_text(text, encoding="utf-8")
    return {name: content.decode() for name, content in form(folder / "in.wsdl")[1].items()}


def assert_nothing_lost(source: Path, folder: Path) -> None:
    """Check contract, order, validity and idempotence of the canonical form, written to an empty folder."""
    before, files = form(source)
    for name, content in files.items():
        (folder / name).write_bytes(content)
    after, again = form(folder)
    assert after == before
    assert list(again.items()) == list(files.items())
    named = [[name for name in contract.types if "/" not in name.name] for contract in (before, after)]
    assert named[0] == named[1]
    for name in files:
        if name.endswith(".xsd"):
            etree.XMLSchema(etree.parse(str(folder / name)))


def test_a_service_in_many_files_is_written_as_expected(tmp_path: Path) -> None:
    _, files = form(DATA / "raw" / "library.wsdl")
    expected = {path.name: path.read_text(encoding="utf-8") for path in (DATA / "canonical").iterdir()}
    assert {name: content.decode() for name, content in files.items()} == expected
    assert_nothing_lost(DATA / "raw" / "library.wsdl", tmp_path)


@pytest.mark.parametrize("source", SCHEMAS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_the_schemas_of_the_project_are_canonical(source: Path) -> None:
    _, files = form(source)
    assert files == {path.name: path.read_bytes() for path in source.iterdir() if path.name in files}


@pytest.mark.parametrize("source", PUBLISHED, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_the_canonical_form_keeps_published_contracts_complete(source: Path, tmp_path: Path) -> None:
    assert_nothing_lost(source, tmp_path)


# stable spelling


def test_a_new_field_in_another_namespace_changes_one_line(tmp_path: Path) -> None:
    simple = '<x:simpleType name="T"><x:restriction base="x:int"/></x:simpleType>'
    other = f'<x:schema targetNamespace="http://a.example/two">{simple}</x:schema>'
    old = '<x:element name="A" type="q9:T" xmlns:q9="http://a.example/two"/>'
    new = '<x:element name="N" type="q1:T" xmlns:q1="http://a.example/two"/>'
    before = form_of(service(fields=old, schemas=other), tmp_path)
    after = form_of(service(fields=new + old.replace("q9", "q2"), schemas=other), tmp_path)
    added = set(after["one.xsd"].splitlines()) - set(before["one.xsd"].splitlines())
    assert added == {'        <xs:element name="N" type="two:T"/>'}
    assert set(before["one.xsd"].splitlines()) < set(after["one.xsd"].splitlines())
    assert before["two.xsd"] == after["two.xsd"]


@pytest.mark.parametrize(
    "spelling",
    [
        '<x:element type="x:int" name="A" minOccurs="1" maxOccurs="1" nillable="0" form="qualified" id="a"/>',
        '<!-- why --><x:element name=" A " type=" x:int "  xmlns:unused="urn:u"/>',
        '<x:element name="A" type="int" xmlns="http://www.w3.org/2001/XMLSchema"/>',
        '<x:element name="A" type="x:int" u:Tool="1" xmlns:u="urn:u"/>',
        '<x:element name="A" type="x:int"><x:annotation><x:appinfo>1</x:appinfo></x:annotation></x:element>',
    ],
)
def test_equivalent_spellings_have_one_form(tmp_path: Path, spelling: str) -> None:
    plain = form_of(service(fields='<x:element name="A" type="x:int"/>'), tmp_path)
    assert form_of(service(fields=spelling), tmp_path) == plain


def test_documentation_is_kept_on_one_line(tmp_path: Path) -> None:
    doc = "<x:annotation><x:documentation>At most\n   5 &lt; <b>6</b>.</x:documentation></x:annotation>"
    files = form_of(service(fields=f'<x:element name="A" type="x:int">{doc}</x:element>'), tmp_path)
    assert "<xs:documentation>At most 5 &lt; 6.</xs:documentation>\n" in files["one.xsd"]


def test_values_keep_their_spaces_and_quotes(tmp_path: Path) -> None:
    field = '<x:element name="A" type="x:string" default="  &quot;a&#9;b&amp;  "/>'
    assert 'default="  &quot;a&#9;b&amp;  "' in form_of(service(fields=field), tmp_path)["one.xsd"]


def test_several_schemas_of_one_namespace_become_one_and_keep_the_form_of_each_field(tmp_path: Path) -> None:
    second = (
        '<x:schema targetNamespace="http://a.example/one"><x:complexType name="C"><x:sequence>'
        '<x:element name="Bare" type="x:int"/></x:sequence></x:complexType></x:schema>'
    )
    fields = '<x:element name="A" type="t:C"/>'
    files = form_of(service(fields=fields, schemas=second), tmp_path)
    assert list(files) == ["service.wsdl", "one.xsd"]
    assert '<xs:element name="Bare" type="xs:int" form="unqualified"/>' in files["one.xsd"]


# what is kept


def test_unused_definitions_are_left_out_and_derived_types_kept(tmp_path: Path) -> None:
    definitions = (
        '<x:complexType name="Base"/><x:complexType name="Stray"/><x:element name="Stray" type="t:Stray"/>'
    )
    for name, base in (("Grand", "Child"), ("Child", "Base")):
        extension = f'<x:complexContent><x:extension base="t:{base}"/></x:complexContent>'
        definitions += f'<x:complexType name="{name}">{extension}</x:complexType>'
    files = form_of(service(fields='<x:element name="A" type="t:Base"/>', definitions=definitions), tmp_path)
    found = [
        line.split('"')[1] for line in files["one.xsd"].splitlines() if line.startswith("  <xs:complexType")
    ]
    assert found == ["Base", "Grand", "Child"]
    assert "Stray" not in files["one.xsd"]


def test_messages_of_two_namespaces_that_share_a_name_stay_apart(tmp_path: Path) -> None:
    (tmp_path / "other.wsdl").write_text(
        '<w:definitions xmlns:w="http://schemas.xmlsoap.org/wsdl/" targetNamespace="urn:o">'
        '<w:message name="Ask"><w:part name="Key" element="a:Key" xmlns:a="http://a.example/one"/></w:message>'
        "</w:definitions>"
    )
    text = service(
        parts='<w:import namespace="urn:o" location="other.wsdl"/>',
        definitions='<x:element name="Key" type="x:string"/>',
        headers='<s:header xmlns:o="urn:o" message="o:Ask" part="Key" use="literal"/>',
    )
    files = form_of(text, tmp_path)
    assert '<soap:header message="tns:Ask2" part="Key" use="literal"/>' in files["service.wsdl"]
    (tmp_path / "out").mkdir()
    assert_nothing_lost(tmp_path / "in.wsdl", tmp_path / "out")


def test_a_soap_12_port_is_written_as_one(tmp_path: Path) -> None:
    text = service().replace(
        "http://schemas.xmlsoap.org/wsdl/soap/", "http://schemas.xmlsoap.org/wsdl/soap12/"
    )
    assert '<soap12:address location="http://a.example/"/>' in form_of(text, tmp_path)["service.wsdl"]
    (tmp_path / "out").mkdir()
    assert_nothing_lost(tmp_path / "in.wsdl", tmp_path / "out")


def test_a_union_of_a_type_that_is_missing_is_reported(tmp_path: Path) -> None:
    union = '<x:simpleType name="U"><x:union memberTypes="x:int\nt:Gone"/></x:simpleType>'
    with pytest.raises(InputError) as raised:
        form_of(service(fields='<x:element name="A" type="t:U"/>', definitions=union), tmp_path)
    (problem,) = raised.value.problems
    assert problem.what == "type 't:Gone' is not defined"
    assert problem.where.location == str(tmp_path / "in.wsdl")
    assert problem.where.line


def test_names_among_values_keep_their_namespaces(tmp_path: Path) -> None:
    values = '<x:restriction base="x:QName"><x:enumeration value="q:a" xmlns:q="http://a.example/one"/></x:restriction>'
    definitions = f'<x:simpleType name="N">{values}</x:simpleType><x:simpleType name="M"><x:restriction base="t:N"/></x:simpleType>'
    fields = (
        '<x:element name="A" type="t:M" default="r:b" xmlns:r="urn:other"/>'
        '<x:element name="B" type="x:string" default="t:b"/>'
    )
    text = form_of(service(fields=fields, definitions=definitions), tmp_path)["one.xsd"]
    assert '<xs:enumeration value="tns:a"/>' in text
    assert '<xs:element name="A" type="tns:M" default="other:b"/>' in text
    assert 'xmlns:other="urn:other"' in text
    assert '<xs:element name="B" type="xs:string" default="t:b"/>' in text


def test_block_and_final_defaults_of_a_schema_are_kept(tmp_path: Path) -> None:
    schema = (
        '<x:schema targetNamespace="urn:b" blockDefault="extension" finalDefault="#all"><x:element name="e" type="b:T" xmlns:b="urn:b"/>'
        '<x:complexType name="T" block=""/><x:simpleType name="S" final="list"><x:restriction base="x:int"/></x:simpleType>'
        '<x:element name="f" type="b:S" block="substitution" xmlns:b="urn:b"/></x:schema>'
    )
    fields = '<x:element ref="b:e" xmlns:b="urn:b"/><x:element ref="b:f" xmlns:b="urn:b"/>'
    text = form_of(service(fields=fields, schemas=schema), tmp_path)["b.xsd"]
    assert '<xs:element name="e" type="tns:T" block="extension" final="#all"/>' in text
    assert '<xs:complexType name="T" block="" final="#all"/>' in text
    assert '<xs:simpleType name="S" final="list">' in text
    assert '<xs:element name="f" type="tns:S" block="substitution" final="#all"/>' in text
    # A reference cannot state them.
    group = '<x:group name="G"><x:sequence><x:element ref="b:e" xmlns:b="urn:b"/></x:sequence></x:group>'
    fields = '<x:group ref="b:G" xmlns:x="http://www.w3.org/2001/XMLSchema" xmlns:b="urn:b"/>'
    schema = schema.replace("</x:schema>", f"{group}</x:schema>")
    assert '<xs:element ref="tns:e"/>' in form_of(service(fields=fields, schemas=schema), tmp_path)["b.xsd"]


def test_unsupported_operations_are_kept(tmp_path: Path) -> None:
    text = (
        service(
            definitions='<x:complexType name="Only"><x:sequence><x:element name="o" type="x:int"/></x:sequence></x:complexType>'
        )
        .replace(
            "<w:portType",
            '<w:message name="Two"><w:part name="a" type="t:Only"/><w:part name="b" type="e:Array" '
            'xmlns:e="http://schemas.xmlsoap.org/soap/encoding/"/></w:message><w:portType',
        )
        .replace(
            "</w:portType>", '<w:operation name="Rpc"><w:input message="t:Two"/></w:operation></w:portType>'
        )
        .replace(
            "</w:binding>",
            '<w:operation name="Rpc"><s:operation soapAction="r" style="rpc"/><w:input>'
            '<s:body use="encoded" namespace="urn:n" encodingStyle="urn:e"/></w:input></w:operation></w:binding>'
            '<w:binding name="H" type="t:P"><h:binding verb="GET" xmlns:h="http://schemas.xmlsoap.org/wsdl/http/"/></w:binding>',
        )
        .replace("</w:service>", '<w:port name="H" binding="t:H"/></w:service>')
    )
    files = form_of(text, tmp_path)
    assert '<xs:complexType name="Only">' in files["one.xsd"]
    for line in (
        '<wsdl:part name="b" type="encoding:Array"/>',
        '<soap:operation style="rpc" soapAction="r"/>',
        '<soap:body use="encoded" namespace="urn:n" encodingStyle="urn:e"/>',
        '<http:binding verb="GET"/>',
        '<wsdl:port name="H" binding="tns:H"/>',
    ):
        assert line in files["service.wsdl"]
    (tmp_path / "out").mkdir()
    assert_nothing_lost(tmp_path / "in.wsdl", tmp_path / "out")


# names


def test_names_of_files_and_prefixes() -> None:
    home = "https://api.example.com/Shop/v3"
    expected = {
        home: ("Shop.v3.xsd", "shop"),
        f"{home}/Entities": ("Shop.v3.Entities.xsd", "entities"),
        "https://api.example.com/Stock/v3/Entities": ("Stock.v3.Entities.xsd", "stock-entities"),
        "https://api.example.com": ("api.example.com.xsd", "api"),
        "http://other.example.com/2004/07/System.Text": ("other.example.com.2004.07.System.Text.xsd", "text"),
        "urn:partner.soap.example.com": ("partner.soap.example.com.xsd", "partner"),
        "urn:acme:types": ("acme.types.xsd", "types"),
        "": ("no-namespace.xsd", "ns"),
    }
    names = FileNames(home, expected)
    assert {uri: (names.file(uri), names.prefix(uri)) for uri in expected} == expected


def test_clashing_file_names_are_distinguished() -> None:
    alike = ["http://a.example/Types", "https://a.example/types/", "http://a.example/Types/"]
    names, longer = FileNames("urn:x", alike), FileNames("urn:x", [*alike, "http://b.example/Types"])
    assert names.file(alike[0]) == "a.example.Types.xsd"
    assert len({names.file(uri).lower() for uri in alike}) == 3
    assert [names.file(uri) for uri in alike] == [longer.file(uri) for uri in alike]
    assert len({names.prefix(uri) for uri in alike}) == 3


def test_prefixes_are_unique() -> None:
    taken = [f"http://a.example/{word}" for word in ("wsdl", "soap", "tns", "xs", "xml", "soap12")]
    names = FileNames("urn:x", taken)
    prefixes = [names.prefix(uri) for uri in taken]
    assert len(set(prefixes)) == len(prefixes)
    assert not {"wsdl", "soap", "soap12", "tns", "xs", "xml"} & set(prefixes)
    assert names.prefix(QName("http://www.w3.org/2001/XMLSchema", "int").namespace) == "xs"


def test_stray_attributes_are_ignored(tmp_path: Path) -> None:
    """A stray `value` once took the place of all others, the name among them; other strays were followed."""
    struct = '<x:complexType name="Item"{}><x:sequence><x:element name="Id" type="x:int"/></x:sequence></x:complexType>'
    field = '<x:element name="Item" type="t:Item"/>'
    plain = form_of(service(fields=field, definitions=struct.format("")), tmp_path)
    for stray in (
        'value="__dict__"',
        'base="no:such"',
        'type="t:None"',
        'ref="x"',
        'minOccurs="7"',
    ):
        assert form_of(service(fields=field, definitions=struct.format(f" {stray}")), tmp_path) == plain


def test_references_in_annotations_are_not_followed(tmp_path: Path) -> None:
    sample = '<x:annotation><x:appinfo><x:element name="Sample" type="t:Nowhere"/></x:appinfo></x:annotation>'
    struct = f'<x:complexType name="Item">{sample}<x:sequence/></x:complexType>'
    written = form_of(service(fields='<x:element name="Item" type="t:Item"/>', definitions=struct), tmp_path)
    assert '<xs:complexType name="Item">' in written["one.xsd"]
    assert "Sample" not in written["one.xsd"]


def test_a_fault_without_a_name_is_read_again_as_it_was_written(tmp_path: Path) -> None:
    text = service().replace(
        "</w:operation></w:portType>", '<w:fault message="t:Ask"/></w:operation></w:portType>'
    )
    first = form_of(text, tmp_path)
    (tmp_path / "again").mkdir()
    for name, content in first.items():
        (tmp_path / "again" / name).write_text(content, encoding="utf-8")
    assert form(tmp_path / "again")[1] == {name: content.encode() for name, content in first.items()}


def test_an_undefined_message_of_an_unsupported_operation_stays_undefined(tmp_path: Path) -> None:
    unbound = '<w:operation name="Later"><w:input message="t:LaterInput"/></w:operation></w:portType>'
    first = form_of(service().replace("</w:portType>", unbound), tmp_path)
    assert '<wsdl:input message="tns:LaterInput"/>' in first["service.wsdl"]
    (tmp_path / "again").mkdir()
    for name, content in first.items():
        (tmp_path / "again" / name).write_text(content, encoding="utf-8")
    assert form(tmp_path / "again")[1] == {name: content.encode() for name, content in first.items()}


BOUND = '<w:operation name="Ask"><w:input><s:header message="t:Ask" part="p"/></w:input></w:operation>'


@pytest.mark.parametrize(
    "bound",
    [
        # Twice, of which one is what the contract takes.
        f'<w:operation name="Ask"/>{BOUND}',
        '<w:operation name="Ask"><x:x xmlns:x="urn:x"><w:input><s:header message="t:Ask" part="p"/></w:input></x:x></w:operation>',
        '<w:operation name="Nobody"><w:input><s:header message="t:Nowhere" part="p"/></w:input></w:operation>',
    ],
)
def test_ignored_extensions_of_bindings_leave_no_trace(bound: str, tmp_path: Path) -> None:
    text = service().replace("</w:binding>", f"{bound}</w:binding>")
    text = text.replace("<w:portType", '<w:message name="Nowhere"/><w:portType')
    first = form_of(text, tmp_path)
    assert "Nowhere" not in first["service.wsdl"]
    (tmp_path / "again").mkdir()
    for name, content in first.items():
        (tmp_path / "again" / name).write_text(content, encoding="utf-8")
    assert form(tmp_path / "again")[1] == {name: content.encode() for name, content in first.items()}


def test_a_second_copy_of_a_schema_may_have_another_namespace(tmp_path: Path) -> None:
    copy = (
        '<x:schema targetNamespace="{}"><x:complexType name="Item"><x:sequence/></x:complexType></x:schema>'
    )
    schemas = copy.format("urn:a") + copy.format("urn:a") + copy.format("urn:b")
    fields = '<x:element xmlns:a="urn:a" name="A" type="a:Item"/><x:element xmlns:b="urn:b" name="B" type="b:Item"/>'
    written = form_of(service(fields=fields, schemas=schemas), tmp_path)
    assert sorted(written) == ["a.xsd", "b.xsd", "one.xsd", "service.wsdl"]


@pytest.mark.parametrize(
    "definition",
    [
        '<x:complexType name="U"><x:attribute name="x" type="t:T"/></x:complexType>',
        '<x:simpleType name="U"><x:list itemType="t:T"/></x:simpleType>',
        '<x:simpleType name="U"><x:union memberTypes="x:int t:T"/></x:simpleType>',
        '<x:simpleType name="U"><x:restriction base="t:T"/></x:simpleType>',
    ],
)
def test_a_complex_type_where_only_a_simple_one_may_be_is_refused(definition: str, tmp_path: Path) -> None:
    complex_type = '<x:complexType name="T"><x:sequence/></x:complexType>'
    text = service(fields='<x:element name="U" type="t:U"/>', definitions=complex_type + definition)
    with pytest.raises(InputError, match=r"in\.wsdl:8: .* has the type 't:T', which is not a simple type"):
        form_of(text, tmp_path)


@pytest.mark.parametrize("blank", ["\u2028", "\u0085", "\u00a0"])
def test_only_xml_white_space_is_collapsed(blank: str, tmp_path: Path) -> None:
    values = f'<x:enumeration value="a{blank}b"/><x:enumeration value=" {blank} "/>'
    enum = f'<x:simpleType name="E"><x:restriction base="x:string">{values}</x:restriction></x:simpleType>'
    written = form_of(service(fields='<x:element name="E" type="t:E"/>', definitions=enum), tmp_path)
    assert f'value="a{blank}b"' in written["one.xsd"] and f'value=" {blank} "' in written["one.xsd"]


ARRAYS = """<x:complexType name="{name}"><x:complexContent><x:restriction base="e:Array" xmlns:e="http://schemas.xmlsoap.org/soap/encoding/">
<x:attribute {facts}/></x:restriction></x:complexContent></x:complexType>"""


@pytest.mark.parametrize(
    ("facts", "kept"),
    [
        ('ref="e:arrayType" w:arrayType="o:Item[,][]"', 'ref="encoding:arrayType" wsdl:arrayType="two:Item[,][]"'),
        ('ref="e:arrayType" q:arrayType="Item[]" xmlns:q="http://schemas.xmlsoap.org/wsdl/" xmlns="http://a.example/two"',
         'ref="encoding:arrayType" wsdl:arrayType="two:Item[]"'),
        ('ref="e:arrayType" default="o:Item[2]"', 'ref="encoding:arrayType" default="two:Item[2]"'),
        ('ref="e:itemType" fixed="o:Item" xmlns:e="http://www.w3.org/2003/05/soap-encoding"',
         ':itemType" fixed="two:Item"'),
    ],
)  # fmt: skip
def test_arrays_of_soap_encoding_keep_the_type_of_their_items(tmp_path: Path, facts: str, kept: str) -> None:
    other = '<x:schema targetNamespace="http://a.example/two"><x:complexType name="Item"/></x:schema>'
    array = ARRAYS.format(name="Items", facts=facts).replace(
        "<x:complexType ", '<x:complexType xmlns:o="http://a.example/two" '
    )
    text = service(fields='<x:element name="i" type="t:Items"/>', definitions=array, schemas=other)
    (tmp_path / "in.wsdl").write_text(text, encoding="utf-8")
    contract, files = form(tmp_path / "in.wsdl")
    assert kept in files["one.xsd"].decode()
    assert QName("http://a.example/two", "Item") in contract.types
    again = tmp_path / "again"
    again.mkdir()
    for name, content in files.items():
        (again / name).write_bytes(content)
    resolved, same = form(again / "service.wsdl")
    assert same == files and resolved.types == contract.types


CASES = ROOT / "tests" / "cases"


@pytest.mark.parametrize(
    "case", ["rpc_literal", "document_parts", "typed_faults", "header_faults", "overloads", "left_out"]
)
def test_bodies_faults_and_overloads_are_kept(case: str, tmp_path: Path) -> None:
    before, written = form(CASES / case / "service.wsdl")
    for name, content in written.items():
        (tmp_path / name).write_bytes(content)
    after, again = form(tmp_path)
    assert again == written
    assert after.operations == before.operations


def test_an_rpc_body_stays_in_the_namespace_of_the_wsdl_that_binds_it(tmp_path: Path) -> None:
    inner = service(parts="").replace("<s:binding transport", '<s:binding style="rpc" transport')
    start, end = inner.index("<w:service"), inner.index("</w:definitions>")
    (tmp_path / "inner.wsdl").write_text(inner[:start] + inner[end:], encoding="utf-8")
    outer = f"""<w:definitions xmlns:w="http://schemas.xmlsoap.org/wsdl/" xmlns:s="http://schemas.xmlsoap.org/wsdl/soap/"
        xmlns:t="http://a.example/one" targetNamespace="http://a.example/two">
      <w:import namespace="http://a.example/one" location="inner.wsdl"/>{inner[start:end]}</w:definitions>"""
    written = form_of(outer, tmp_path)["service.wsdl"]
    assert 'targetNamespace="http://a.example/two"' in written
    assert '<soap:body use="literal" namespace="http://a.example/one"/>' in written


@pytest.mark.parametrize("first", ["input", "output"])
def test_the_order_of_input_and_output_is_kept(first: str, tmp_path: Path) -> None:
    messages = [f'<w:{tag} message="t:Ask"/>' for tag in ("input", "output")]
    other = "".join(messages if first == "input" else reversed(messages))
    more = f'<w:operation name="More">{other}</w:operation></w:portType>'
    written = form_of(service().replace("</w:portType>", more), tmp_path)["service.wsdl"]
    operation = written[written.index('name="More"') :]
    assert (operation.index("wsdl:input") < operation.index("wsdl:output")) is (first == "input")


@pytest.mark.parametrize("uri", ["wsdl/", "wsdl/soap/", "wsdl/soap12/", "soap/envelope/"])
def test_a_contract_in_a_namespace_that_has_a_prefix_of_its_own_declares_it(uri: str, tmp_path: Path) -> None:
    namespace = f"http://schemas.xmlsoap.org/{uri}"
    text = service(
        definitions='<x:complexType name="Own"><x:sequence/></x:complexType>',
        fields='<x:element name="Own" type="t:Own"/>',
    ).replace("http://a.example/one", namespace)
    (tmp_path / "in.wsdl").write_text(text, encoding="utf-8")
    out = tmp_path / "out"
    out.mkdir()
    assert_nothing_lost(tmp_path / "in.wsdl", out)


@pytest.mark.parametrize(
    "within",
    [
        *('<s:binding transport="http://schemas.xmlsoap.org/soap/http"/>', '<s:operation soapAction="Ask"/>'),
        *('<s:body use="literal"/>', '<s:address location="http://a.example/"/>'),
    ],
)
@pytest.mark.parametrize(
    "stray",
    ['<w:port name="x" binding="t:B"/>', '<w:operation name="Ask"/>', '<x:element name="a"/>', "<w:types/>"],
)
def test_unexpected_children_of_soap_elements_are_not_kept(within: str, stray: str, tmp_path: Path) -> None:
    tag = within[1 : within.index(" ")]
    text = service().replace(within, f'{within[:-2]}>{stray}<o:kept xmlns:o="urn:o" a="1"/></{tag}>')
    first = form_of(text, tmp_path)
    assert first["one.wsdl" if "one.wsdl" in first else "service.wsdl"].count('kept a="1"') == 1
    for name, content in first.items():
        (tmp_path / name).write_text(content, encoding="utf-8")
    again = {name: content.decode() for name, content in form(tmp_path / "service.wsdl")[1].items()}
    assert again == first


def test_headers_beside_attachments_keep_their_messages(tmp_path: Path) -> None:
    text = (ROOT / "tests" / "cases" / "attachments" / "service.wsdl").read_text(encoding="utf-8")
    body = '<soap:body use="literal" parts="parameters"/>'
    header = '<soap:header message="tns:Head" part="token" use="literal"/>'
    message = '<wsdl:message name="Head"><wsdl:part name="token" element="tns:Stored"/></wsdl:message>'
    text = text.replace(body, header + body).replace("<wsdl:portType", f"{message}<wsdl:portType")
    (tmp_path / "service.wsdl").write_text(text, encoding="utf-8")
    documents = load(str(tmp_path / "service.wsdl"))
    contract, _ = read_contract(documents)
    (tmp_path / "again").mkdir()
    for name, content in canonical(documents, contract).items():
        (tmp_path / "again" / name).write_bytes(content)
    again, _ = read_contract(load(str(tmp_path / "again" / "service.wsdl")))
    assert again.operations == contract.operations
