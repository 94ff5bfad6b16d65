"""From schema files to a contract.

What each construct of XSD and WSDL resolves to, and which problems are reported.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from soapwright.base.qname import XS, QName
from soapwright.contract.resolve import resolve
from soapwright.contract.schema_model import Union, Value
from soapwright.contract.schema_views import Alias, Array, Enum, Field, Flags, Map, Place, Struct, Tokens
from soapwright.contract.views import ContractView
from soapwright.errors import InputError
from soapwright.read.documents import load
from soapwright.read.parse import parse

NS = "https://example.com/t"
WSDL = """\
<wsdl:definitions xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/"
    xmlns:soap12="http://schemas.xmlsoap.org/wsdl/soap12/" xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:t="https://example.com/t" targetNamespace="https://example.com/t">
  <wsdl:types>
    <xs:schema targetNamespace="https://example.com/t" elementFormDefault="qualified">
      {schema}
      <xs:element name="Do"><xs:complexType><xs:sequence>{fields}</xs:sequence></xs:complexType></xs:element>
      <xs:element name="Done"><xs:complexType/></xs:element>
    </xs:schema>
  </wsdl:types>
  <wsdl:message name="In"><wsdl:part name="p" element="t:Do"/>{parts}</wsdl:message>
  <wsdl:message name="Out"><wsdl:part name="p" element="t:Done"/></wsdl:message>
  {messages}
  <wsdl:portType name="T">
    <wsdl:operation name="Do"><wsdl:input message="t:In"/><wsdl:output message="t:Out"/>{faults}</wsdl:operation>
    {operations}
  </wsdl:portType>
  <wsdl:binding name="B12" type="t:T">
    <soap12:binding transport="http://schemas.xmlsoap.org/soap/http"/>
    <wsdl:operation name="Do"><soap12:operation soapAction="urn:12"/><wsdl:input>{headers12}</wsdl:input></wsdl:operation>
  </wsdl:binding>
  <wsdl:binding name="B" type="t:T">
    <soap:binding transport="http://schemas.xmlsoap.org/soap/http"/>
    <wsdl:operation name="Do">
      <soap:operation soapAction="urn:do"/>
      <wsdl:input>{headers}<soap:body use="literal"/></wsdl:input>
    </wsdl:operation>
  </wsdl:binding>
  <wsdl:service name="S">
    <wsdl:port name="P12" binding="t:B12"><soap12:address location="https://example.com/12"/></wsdl:port>
    <wsdl:port name="P" binding="t:B"><soap:address location="https://example.com/11"/></wsdl:port>
  </wsdl:service>
</wsdl:definitions>
"""
HOLES = "schema fields parts messages faults operations headers".split()

Resolve = Callable[..., ContractView]


@pytest.fixture
def written(tmp_path: Path) -> Callable[..., Path]:
    """Write the WSDL above with its holes filled, and the other files given."""

    def write(*, files: dict[str, str] | None = None, **holes: str) -> Path:
        path = tmp_path / "s.wsdl"
        holes["headers12"] = holes.get("headers", "").replace("soap:", "soap12:")
        path.write_text(WSDL.format(**dict.fromkeys(HOLES, "") | holes))
        for name, text in (files or {}).items():
            (tmp_path / name).write_text(text)
        return path

    return write


@pytest.fixture
def resolved(written: Callable[..., Path]) -> Resolve:
    """Resolve the WSDL above with its holes filled, without any warning."""

    def run(**holes: object) -> ContractView:
        contract, problems = resolve(parse(load(str(written(**holes)))))
        assert problems == ()
        return contract

    return run


@pytest.fixture
def problems_of(written: Callable[..., Path]) -> Callable[..., list[str]]:
    """Return the problems of the WSDL above with its places filled: level, line and text."""

    def run(**holes: object) -> list[str]:
        try:
            problems = resolve(parse(load(str(written(**holes)))))[1]
        except InputError as error:
            problems = error.problems
        return [f"{problem.level.value}:{problem.where.line}: {problem.what}" for problem in problems]

    return run


def t(name: str) -> QName:
    return QName(NS, name)


def xs(name: str) -> QName:
    return QName(XS, name)


def _fields(contract: ContractView, name: str = "/Do") -> dict[str, Field]:
    struct = contract.struct(t(name))
    assert struct
    return {found.name: found for found in contract.fields(struct)}


# WSDL


def test_soap_11_precedes_soap_12_in_any_order(resolved: Resolve) -> None:
    contract = resolved()
    assert (contract.name, contract.namespace) == ("S", NS)
    endpoint = contract.port_types[0].endpoints[0]
    assert (endpoint.name, endpoint.url, endpoint.soap_version) == (
        "P",
        "https://example.com/11",
        "1.1",
    )
    assert contract.operations[0].soap_action == "urn:do"


def test_header_parts_are_not_body_parts(resolved: Resolve) -> None:
    contract = resolved(
        schema='<xs:element name="Key" type="xs:string" nillable="true"/><xs:element name="Who" type="xs:int"/>',
        parts='<wsdl:part name="k" element="t:Key"/>',
        messages='<wsdl:message name="H"><wsdl:part name="w" element="t:Who"/></wsdl:message>',
        headers='<soap:header message="t:H" part="w" use="literal"/><soap:header message="t:In" part="k" use="literal"/>',
    )
    request = contract.operations[0].request
    assert request.element == t("Do")
    assert [(header.name, header.type, header.nillable) for header in request.headers] == [
        ("Who", xs("int"), False),
        ("Key", xs("string"), True),
    ]


def test_faults_are_the_elements_of_their_messages(resolved: Resolve) -> None:
    contract = resolved(
        schema='<xs:complexType name="Bad"/><xs:element name="Oops" type="t:Bad"/>',
        messages='<wsdl:message name="F"><wsdl:part name="d" element="t:Oops"/></wsdl:message>',
        faults='<wsdl:fault name="f" message="t:F"/>',
    )
    (fault,) = contract.operations[0].faults
    assert (fault.name, fault.element, fault.type) == ("f", t("Oops"), t("Bad"))


def test_operations_that_cannot_be_called_are_left_out_with_a_warning(
    problems_of: Callable[..., list[str]],
) -> None:
    assert problems_of(
        operations='<wsdl:operation name="Other"><wsdl:input message="t:In"/></wsdl:operation>'
    ) == [
        "warning:16: operation 'Other' is not in binding 'B'; it is left out",
        "warning:16: operation 'Other' is not in binding 'B12'; it is left out",
    ]


def test_everything_missing_is_reported_at_once(problems_of: Callable[..., list[str]]) -> None:
    assert problems_of(
        schema='<xs:complexType name="A"><xs:sequence><xs:group ref="t:G"/></xs:sequence><xs:attributeGroup ref="t:H"/></xs:complexType>',
        fields='<xs:element name="a" type="t:A"/><xs:element name="n" type="t:No"/><xs:element ref="t:None"/>',
        faults='<wsdl:fault name="f" message="t:F"/>',
    ) == [
        "error:6: group 't:G' is not defined",
        "error:6: attribute group 't:H' is not defined",
        "error:7: type 't:No' is not defined",
        "error:7: element 't:None' is not defined",
        "error:15: wsdl:message {https://example.com/t}F is not defined",
    ]


# Types


def test_elements_and_types_with_one_name_are_distinguished(resolved: Resolve) -> None:
    contract = resolved(
        schema='<xs:element name="X" type="xs:int"/><xs:complexType name="X"><xs:sequence><xs:element ref="t:X"/></xs:sequence></xs:complexType>',
        fields='<xs:element name="x" type="t:X"/>',
    )
    assert _fields(contract)["x"].type == t("X")
    assert _fields(contract, "X")["X"].type == xs("int")


def test_kinds_of_simple_types(resolved: Resolve) -> None:
    restriction = (
        '<xs:restriction base="{}"><xs:enumeration value="1"/><xs:enumeration value="2"/></xs:restriction>'
    )
    text, number = restriction.format("xs:token"), restriction.format("xs:int")
    types = {
        "Text": text,
        "Number": number,
        "Again": '<xs:restriction base="t:Text"/>',
        "Some": f"<xs:list><xs:simpleType>{text}</xs:simpleType></xs:list>",
        "Texts": '<xs:list itemType="t:Text"/>',
        "Either": '<xs:union memberTypes="xs:int t:Text"/>',
    }
    schema = "".join(f'<xs:simpleType name="{name}">{inner}</xs:simpleType>' for name, inner in types.items())
    fields = "".join(f'<xs:element name="{name}" type="t:{name}"/>' for name in types)
    found = resolved(schema=schema, fields=fields).types
    assert [found[t(name)] for name in types] == [
        Enum(t("Text"), (Value("1"), Value("2")), base=xs("token")),
        Enum(t("Number"), (Value("1"), Value("2")), base=xs("int")),
        Alias(t("Again"), t("Text")),
        Flags(t("Some"), (Value("1"), Value("2"))),
        Tokens(t("Texts"), t("Text")),
        Union(t("Either"), (xs("int"), t("Text"))),
    ]


def test_occurrence_of_elements_in_models(resolved: Resolve) -> None:
    contract = resolved(
        schema='<xs:group name="G"><xs:sequence><xs:element name="g" type="xs:int"/></xs:sequence></xs:group>',
        fields="""
        <xs:element name="one" type="xs:int"/>
        <xs:element name="some" type="xs:int" minOccurs="2" maxOccurs="5"/>
        <xs:choice><xs:element name="either" type="xs:int"/><xs:element name="or" type="xs:int"/></xs:choice>
        <xs:choice><xs:element name="only" type="xs:int"/></xs:choice>
        <xs:group ref="t:G" minOccurs="0"/>
        <xs:sequence maxOccurs="unbounded"><xs:element name="again" type="xs:int"/></xs:sequence>
        <xs:element name="one" type="xs:int"/>
        """,
    )
    struct = contract.struct(t("/Do"))
    assert struct
    assert [(found.name, found.min_occurs, found.max_occurs) for found in struct.fields] == [
        ("one", 1, 1),
        ("some", 2, 5),
        ("either", 0, 1),
        ("or", 0, 1),
        ("only", 1, 1),
        ("g", 0, 1),
        ("again", 1, None),
        ("one", 1, 1),
    ]


def test_inherited_fields_come_first_and_text_is_a_field(resolved: Resolve) -> None:
    contract = resolved(
        schema="""
        <xs:complexType name="Base"><xs:simpleContent><xs:extension base="xs:decimal">
          <xs:attribute name="unit" type="xs:string" use="required"/>
        </xs:extension></xs:simpleContent></xs:complexType>
        <xs:complexType name="More"><xs:simpleContent><xs:extension base="t:Base">
          <xs:attribute name="note" type="xs:string" form="qualified"/>
        </xs:extension></xs:simpleContent></xs:complexType>
        """,
        fields='<xs:element name="m" type="t:More"/>',
    )
    assert list(_fields(contract, "More").values()) == [
        Field("value", "", xs("decimal"), place=Place.TEXT),
        Field("unit", "", xs("string"), 1, place=Place.ATTRIBUTE),
        Field("note", NS, xs("string"), 0, place=Place.ATTRIBUTE),
    ]
    assert contract.struct(t("More")) == Struct(
        t("More"), (Field("note", NS, xs("string"), 0, place=Place.ATTRIBUTE),), t("Base")
    )


def test_derived_types_are_included_without_references(resolved: Resolve) -> None:
    extension = '<xs:complexType name="{}"><xs:complexContent><xs:extension base="t:{}"/></xs:complexContent></xs:complexType>'
    schema = '<xs:complexType name="A"/><xs:complexType name="Z"/>' + "".join(
        extension.format(*pair) for pair in (("C", "B"), ("B", "A"), ("Y", "Z"))
    )
    contract = resolved(schema=schema, fields='<xs:element name="a" type="t:A"/>')
    assert [name.name for name in contract.types if not name.name.startswith("/")] == ["A", "C", "B"]
    assert [struct.name.name for struct in contract.derived(t("A"))] == ["B"]


ITEMS = '<xs:complexType name="{}"><xs:sequence><xs:element name="i" type="{}" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>{}</xs:complexType>'


def test_arrays_are_recognized_by_their_shape(resolved: Resolve) -> None:
    base = '<xs:complexType name="Sub"><xs:complexContent><xs:extension base="t:Extended"/></xs:complexContent></xs:complexType>'
    schema = (
        ITEMS.format("Plain", "xs:int", "")
        + ITEMS.format("Attributed", "xs:int", '<xs:attribute name="a" type="xs:int"/>')
        + ITEMS.format("Extended", "xs:int", "")
        + ITEMS.format("OfItself", "t:OfItself", "")
        + base
    )
    names = ["Plain", "Attributed", "Extended", "OfItself"]
    fields = "".join(f'<xs:element name="{name}" type="t:{name}"/>' for name in names)
    found = resolved(schema=schema, fields=fields).types
    assert [type(found[t(name)]) for name in names] == [Array, Struct, Struct, Struct]


def test_request_that_has_the_shape_of_an_array_is_a_struct(resolved: Resolve) -> None:
    contract = resolved(fields='<xs:element name="i" type="xs:int" maxOccurs="unbounded"/>')
    assert _fields(contract)["i"].repeated


def test_maps_are_arrays_of_pairs(resolved: Resolve) -> None:
    pair = '<xs:complexType name="Pair"><xs:sequence><xs:element name="{}" type="xs:int"/><xs:element name="{}" type="xs:string"/></xs:sequence></xs:complexType>'
    for key, value, kind in (
        ("Key", "Value", Map),
        ("key", "value", Map),
        ("Value", "Key", Array),
        ("Key", "Word", Array),
    ):
        schema = pair.format(key, value) + ITEMS.format("M", "t:Pair", "")
        contract = resolved(schema=schema, fields='<xs:element name="m" type="t:M"/>')
        assert isinstance(contract.types[t("M")], kind)


def test_anonymous_types_are_named_after_their_element(resolved: Resolve) -> None:
    inner = '<xs:complexType><xs:sequence><xs:element name="d"><xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value="x"/></xs:restriction></xs:simpleType></xs:element></xs:sequence></xs:complexType>'
    contract = resolved(fields=f'<xs:element name="c">{inner}</xs:element>')
    assert sorted(name.name for name in contract.types) == ["/Do", "/Do/c", "/Do/c/d", "/Done"]


def test_included_schema_without_a_namespace_takes_that_of_its_includer(resolved: Resolve) -> None:
    part = '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:complexType name="A"><xs:sequence><xs:element name="b" type="B"/></xs:sequence></xs:complexType><xs:simpleType name="B"><xs:restriction base="xs:int"/></xs:simpleType></xs:schema>'
    contract = resolved(
        schema='<xs:include schemaLocation="part.xsd"/>',
        fields='<xs:element name="a" type="t:A"/>',
        files={"part.xsd": part},
    )
    assert _fields(contract)["a"].type == t("A")
    assert contract.types[t("B")] == Alias(t("B"), xs("int"))


def test_files_that_import_each_other(resolved: Resolve) -> None:
    other = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:t="https://example.com/t" targetNamespace="urn:o">
      <xs:import namespace="https://example.com/t" schemaLocation="s.wsdl"/>
      <xs:complexType name="O"><xs:sequence><xs:element name="back" type="t:A"/></xs:sequence></xs:complexType></xs:schema>"""
    contract = resolved(
        schema='<xs:import namespace="urn:o" schemaLocation="o.xsd"/><xs:complexType name="A"><xs:sequence><xs:element name="o" xmlns:o="urn:o" type="o:O"/></xs:sequence></xs:complexType>',
        fields='<xs:element name="a" type="t:A"/>',
        files={"o.xsd": other},
    )
    assert contract.types[QName("urn:o", "O")] == Struct(QName("urn:o", "O"), (Field("back", "", t("A")),))


def group(attribute: str) -> str:
    inside = f'<xs:sequence><xs:element name="x" type="xs:int" {attribute}/></xs:sequence>'
    return f'<xs:group name="E">{inside}</xs:group>'


def test_second_definition_in_another_file(problems_of: Callable[..., list[str]]) -> None:
    other = '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="https://example.com/t"><xs:complexType name="A"><xs:sequence/></xs:complexType></xs:schema>'
    (problem,) = problems_of(
        schema='<xs:include schemaLocation="o.xsd"/><xs:complexType name="A"/><xs:element name="E" type="t:A"/>',
        fields='<xs:element ref="t:E"/>',
        files={"o.xsd": other},
    )
    assert problem.startswith("error:1: {https://example.com/t}A is already defined at ")
    assert problem.endswith("s.wsdl:6")


@pytest.mark.parametrize(
    ("one", "other", "equal"),
    [
        (
            '<xs:element name="E" type="t:A"/>',
            '<xs:element name="E" xmlns:x="https://example.com/t" type="x:A" nillable="false"/>',
            True,
        ),
        (
            '<xs:element name="E" type="t:A"/>',
            '<xs:element name="E" id="e" xmlns:x="urn:x" x:made="by hand" type="t:A"/>',
            True,
        ),
        (
            '<xs:element name="E" type="t:A"/>',
            '<xs:element name="E" type="t:A"><xs:annotation/></xs:element>',
            True,
        ),
        (group(""), group('minOccurs="1"'), True),
        ('<xs:element name="E" type="t:A"/>', '<xs:element name="E" type="t:A" nillable="true"/>', False),
        ('<xs:element name="E" type="t:A"/>', '<xs:element name="E" type="xs:int"/>', False),
        (group(""), group('form="unqualified"'), False),
    ],
)
def test_two_copies_of_one_definition(
    problems_of: Callable[..., list[str]], one: str, other: str, equal: bool
) -> None:
    head = '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:t="https://example.com/t" targetNamespace="https://example.com/t"'
    # The schema's default for attributes does not matter if there are none.
    files = {
        "o.xsd": f'{head} elementFormDefault="qualified" attributeFormDefault="qualified">{other}</xs:schema>'
    }
    problems = problems_of(
        schema=f'<xs:include schemaLocation="o.xsd"/><xs:complexType name="A"/>{one}', files=files
    )
    assert ([] if equal else ["is already defined"]) == [
        "is already defined" for problem in problems if "is already defined" in problem
    ]


@pytest.mark.slow
def test_a_long_chain_of_types_is_followed(resolved: Resolve) -> None:
    links = "".join(
        f'<xs:complexType name="Link{n}"><xs:sequence>'
        f'<xs:element name="Next" type="t:Link{n + 1}"/><xs:element name="Own" type="xs:int"/>'
        "</xs:sequence></xs:complexType>"
        for n in range(5_000)
    )
    last = '<xs:complexType name="Link5000"/>'
    contract = resolved(schema=links + last, fields='<xs:element name="First" type="t:Link0"/>')
    assert len(contract.types) == 5_003


def test_redefinition_changes_what_every_reference_means(resolved: Resolve) -> None:
    part = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:t="https://example.com/t"
        targetNamespace="https://example.com/t">
      <xs:complexType name="A"><xs:sequence><xs:element name="a" type="xs:int"/></xs:sequence></xs:complexType>
      <xs:complexType name="Sub"><xs:complexContent><xs:extension base="t:A"/></xs:complexContent></xs:complexType>
      <xs:group name="G"><xs:sequence><xs:element name="g" type="xs:int"/></xs:sequence></xs:group>
    </xs:schema>"""
    contract = resolved(
        schema="""<xs:redefine schemaLocation="part.xsd">
          <xs:complexType name="A"><xs:complexContent><xs:extension base="t:A"><xs:sequence>
            <xs:element name="more" type="t:A" minOccurs="0"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>
          <xs:group name="G"><xs:sequence><xs:group ref="t:G"/><xs:element name="h" type="xs:int"/></xs:sequence></xs:group>
        </xs:redefine>""",
        fields='<xs:element name="s" type="t:Sub"/><xs:group ref="t:G"/>',
        files={"part.xsd": part},
    )
    assert list(_fields(contract)) == ["s", "g", "h"]
    fields = _fields(contract, "Sub")
    assert list(fields) == ["a", "more"]
    assert fields["more"].type == t("A")
    original = contract.struct(t("A.original"))
    assert original and original.abstract


def test_redefinition_of_an_undefined_type(problems_of: Callable[..., list[str]]) -> None:
    schema = '<xs:redefine schemaLocation="o.xsd"><xs:simpleType name="No"><xs:restriction base="t:No"/></xs:simpleType></xs:redefine>'
    other = '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="https://example.com/t"/>'
    assert problems_of(schema=schema, files={"o.xsd": other}) == [
        "error:6: xs:redefine of type 'No', which is not defined"
    ]


def test_copies_of_one_definition_are_merged(resolved: Resolve) -> None:
    other = """<s:schema xmlns:s="http://www.w3.org/2001/XMLSchema" xmlns:x="https://example.com/t" elementFormDefault="qualified"
        targetNamespace="https://example.com/t"><s:complexType name="A"><s:annotation/>
        <s:sequence><s:element minOccurs="0" name="a" type="x:A"/></s:sequence></s:complexType></s:schema>"""
    contract = resolved(
        schema='<xs:include schemaLocation="o.xsd"/><xs:complexType name="A"><xs:sequence>'
        '<xs:element name="a" type="t:A" minOccurs="0"/></xs:sequence></xs:complexType>',
        fields='<xs:element name="a" type="t:A"/>',
        files={"o.xsd": other},
    )
    assert list(_fields(contract, "A")) == ["a"]
