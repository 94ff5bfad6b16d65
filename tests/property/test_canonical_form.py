"""For any contract, the canonical form is equivalent, valid XSD, and its own canonical form."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from soapwright.canonical.form import canonical
from soapwright.contract.resolve import resolve
from soapwright.contract.views import ContractView
from soapwright.read.documents import load
from soapwright.read.parse import parse

NAMESPACES = ("http://a.example/One", "http://a.example/One/Two", "urn:three:Two")
BUILTINS = ("string", "int", "dateTime", "base64Binary", "decimal")
DICTIONARY = (
    "<x:annotation><x:appinfo>"
    '<IsDictionary xmlns="http://schemas.microsoft.com/2003/10/Serialization/">true</IsDictionary>'
    "</x:appinfo></x:annotation>"
)
PREFIXES = " ".join(f'xmlns:n{number}="{uri}"' for number, uri in enumerate(NAMESPACES))


@dataclass(frozen=True)
class Plan:
    """How many types there are, and in which namespace and of which kind each is."""

    homes: tuple[int, ...]
    kinds: tuple[str, ...]

    def of_kind(self, *kinds: str) -> list[int]:
        return [index for index, kind in enumerate(self.kinds) if kind in kinds]

    def name(self, index: int) -> str:
        return f"n{self.homes[index]}:T{index}"


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    count = draw(st.integers(1, 9))
    kinds = ("struct", "extension", "choice", "array", "map", "enum", "flags", "alias", "text")
    return Plan(
        tuple(draw(st.lists(st.integers(0, 2), min_size=count, max_size=count))),
        ("struct", *draw(st.lists(st.sampled_from(kinds), min_size=count - 1, max_size=count - 1))),
    )


def struct(fields: str) -> str:
    """Return an anonymous complex type."""
    return f"<x:complexType><x:sequence>{fields}</x:sequence></x:complexType>"


def type_names(plan: Plan) -> st.SearchStrategy[str]:
    own = st.sampled_from(range(len(plan.kinds))).map(plan.name)
    return st.one_of(own, st.sampled_from(BUILTINS).map("x:{}".format))


def occurrence() -> st.SearchStrategy[str]:
    lows = st.sampled_from(["", 'minOccurs="0"', 'minOccurs="1"'])
    return st.tuples(lows, st.sampled_from(["", 'maxOccurs="unbounded"', 'maxOccurs="1"'])).map(" ".join)


@st.composite
def fields(draw: st.DrawFn, plan: Plan, owner: str, most: int = 4) -> str:
    written = []
    for number in range(draw(st.integers(0, most))):
        facts = f'name="{owner}F{number}" {draw(occurrence())}'
        facts += draw(st.sampled_from(["", ' nillable="true"']))
        facts += draw(st.sampled_from(["", ' form="qualified"', ' form="unqualified"']))
        if most > 1 and draw(st.integers(0, 5)) == 0:
            inner = draw(fields(plan, f"{owner}F{number}", 1))
            written.append(f"<x:element {facts}>{struct(inner)}</x:element>")
        else:
            doc = draw(
                st.sampled_from(
                    ["", "<x:annotation><x:documentation>R&amp;D</x:documentation></x:annotation>"]
                )
            )
            written.append(f'<x:element type="{draw(type_names(plan))}" {facts}>{doc}</x:element>')
    return "".join(written)


@st.composite
def content(draw: st.DrawFn, plan: Plan, index: int) -> str:
    """Return the content model and attributes of a complex type."""
    model = draw(fields(plan, f"T{index}"))
    if plan.kinds[index] == "choice":
        nested = draw(fields(plan, f"T{index}S", 1))
        model = f'<x:choice minOccurs="0">{model}<x:sequence>{nested}</x:sequence></x:choice>'
    else:
        model = f"<x:sequence>{model}</x:sequence>"
    simple = [plan.name(other) for other in plan.of_kind("enum", "flags", "alias")] + ["x:int"]
    use = draw(st.sampled_from([None, "optional", "required"]))
    attribute = (
        f'<x:attribute name="T{index}A" type="{draw(st.sampled_from(simple))}" use="{use}"/>' if use else ""
    )
    return model + attribute


@st.composite
def definition(draw: st.DrawFn, plan: Plan, index: int) -> str:
    kind, name = plan.kinds[index], f'name="T{index}"'
    values = "".join(f'<x:enumeration value="V{number}"/>' for number in range(draw(st.integers(1, 3))))
    restriction = f'<x:restriction base="x:string">{values}</x:restriction>'
    bases = [other for other in plan.of_kind("struct", "extension", "array", "map") if other < index]
    if kind == "enum":
        return f"<x:simpleType {name}>{restriction}</x:simpleType>"
    if kind == "flags":
        return (
            f"<x:simpleType {name}><x:list><x:simpleType>{restriction}</x:simpleType></x:list></x:simpleType>"
        )
    if kind == "alias":
        restriction = '<x:restriction base="x:int"><x:minInclusive value="0"/></x:restriction>'
        return f"<x:simpleType {name}>{restriction}</x:simpleType>"
    if kind == "text":
        extension = f'<x:extension base="x:string"><x:attribute name="T{index}A" type="x:int"/></x:extension>'
        return f"<x:complexType {name}><x:simpleContent>{extension}</x:simpleContent></x:complexType>"
    if kind == "array":
        item = f'<x:element name="Item" type="{draw(type_names(plan))}" minOccurs="0" maxOccurs="unbounded"/>'
        return f"<x:complexType {name}><x:sequence>{item}</x:sequence></x:complexType>"
    if kind == "map":
        pair = '<x:element name="Key" type="x:string"/>'
        pair += f'<x:element name="Value" type="{draw(type_names(plan))}"/>'
        item = f'<x:element name="Entry" minOccurs="0" maxOccurs="unbounded">{struct(pair)}</x:element>'
        mark = draw(st.sampled_from(["", DICTIONARY]))
        return f"<x:complexType {name}>{mark}<x:sequence>{item}</x:sequence></x:complexType>"
    body = draw(content(plan, index))
    if kind == "extension" and bases:
        base = plan.name(draw(st.sampled_from(bases)))
        body = f'<x:complexContent><x:extension base="{base}">{body}</x:extension></x:complexContent>'
    abstract = draw(st.sampled_from(["", 'abstract="true"', 'abstract="false"']))
    return f"<x:complexType {name} {abstract}>{body}</x:complexType>"


@st.composite
def contracts(draw: st.DrawFn) -> dict[str, str]:
    """Return file name to text: `in.wsdl` with its schemas inside, or beside it in files of their own."""
    plan = draw(plans())
    bodies: list[list[str]] = [[], [], []]
    for index in draw(st.permutations(range(len(plan.kinds)))):
        bodies[plan.homes[index]].append(draw(definition(plan, index)))
    operations = [f"Op{number}" for number in range(draw(st.integers(1, 3)))]
    for name in operations:
        inner = f"<x:sequence>{draw(fields(plan, name))}</x:sequence>"
        ask = f'<x:element name="{name}"><x:complexType>{inner}</x:complexType></x:element>'
        bodies[0].insert(draw(st.integers(0, len(bodies[0]))), ask)
        bodies[0].append(f'<x:element name="{name}Answer" type="{draw(type_names(plan))}"/>')
    bodies[0].append('<x:element name="Key" type="x:string"/>')
    inline = draw(st.booleans())
    schemas = []
    for number, uri in enumerate(NAMESPACES):
        others = [other for other in range(3) if other != number]
        places = ["" if inline else f'schemaLocation="s{other}.xsd"' for other in others]
        imports = "".join(
            f'<x:import namespace="{NAMESPACES[o]}" {p}/>' for o, p in zip(others, places, strict=True)
        )
        default = draw(
            st.sampled_from(["", 'elementFormDefault="qualified"', 'attributeFormDefault="qualified"'])
        )
        body = imports + "".join(bodies[number])
        schemas.append(
            f'<x:schema xmlns:x="http://www.w3.org/2001/XMLSchema" {PREFIXES} '
            f'targetNamespace="{uri}" {default}>{body}</x:schema>'
        )
    if inline:
        return {"in.wsdl": wsdl(operations, "".join(schemas))}
    files = {f"s{number}.xsd": text for number, text in enumerate(schemas)}
    imports = "".join(
        f'<x:import namespace="{uri}" schemaLocation="s{n}.xsd"/>' for n, uri in enumerate(NAMESPACES)
    )
    return {"in.wsdl": wsdl(operations, f"<x:schema>{imports}</x:schema>")} | files


def wsdl(operations: list[str], types: str) -> str:
    messages = '<w:message name="Headers"><w:part name="Key" element="n0:Key"/></w:message>'
    declared = bound = ""
    for name in operations:
        for element in (name, f"{name}Answer"):
            messages += f'<w:message name="{element}"><w:part name="p" element="n0:{element}"/></w:message>'
        asks = f'<w:input message="n0:{name}"/><w:output message="n0:{name}Answer"/>'
        declared += f'<w:operation name="{name}">{asks}</w:operation>'
        header = '<s:header message="n0:Headers" part="Key" use="literal"/>'
        body = '<s:body use="literal"/>'
        takes = f"<w:input>{header}{body}</w:input><w:output>{body}</w:output>"
        bound += f'<w:operation name="{name}"><s:operation soapAction="{name}"/>{takes}</w:operation>'
    return f"""<w:definitions xmlns:w="http://schemas.xmlsoap.org/wsdl/" xmlns:s="http://schemas.xmlsoap.org/wsdl/soap/"
        xmlns:x="http://www.w3.org/2001/XMLSchema" {PREFIXES} targetNamespace="{NAMESPACES[0]}">
        <w:types>{types}</w:types>{messages}
        <w:portType name="P">{declared}</w:portType>
        <w:binding name="B" type="n0:P"><s:binding/>{bound}</w:binding>
        <w:service name="S"><w:port name="P" binding="n0:B"><s:address location="http://a.example/"/></w:port></w:service>
        </w:definitions>"""


def form(folder: Path) -> tuple[ContractView, dict[str, bytes]]:
    documents = load(str(folder))
    contract, _ = resolve(parse(documents))
    return contract, canonical(documents, contract)


@settings(max_examples=60, deadline=None)
@given(contracts())
def test_the_canonical_form_is_equivalent_and_a_fixed_point(files: dict[str, str]) -> None:
    with TemporaryDirectory() as raw, TemporaryDirectory() as out:
        for name, text in files.items():
            (Path(raw) / name).write_text(text, encoding="utf-8")
        before, written = form(Path(raw))
        for name, content in written.items():
            (Path(out) / name).write_bytes(content)
        after, again = form(Path(out))
        assert after == before
        assert list(again.items()) == list(written.items())
        named = [[name for name in contract.types if "/" not in name.name] for contract in (before, after)]
        assert named[0] == named[1]
        for name in written:
            if name.endswith(".xsd"):
                etree.XMLSchema(etree.parse(f"{out}/{name}"))
