"""The WSDL side: ports, operations, messages. What one operation needs leaves the others alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from soapwright.contract.model import Contract, Document, Endpoint, Style
from soapwright.contract.resolve import resolve_model
from soapwright.errors import InputError, Problem
from soapwright.read.documents import load
from soapwright.read.parse import parse

WSDL = """\
<w:definitions xmlns:w="http://schemas.xmlsoap.org/wsdl/" xmlns:s="http://schemas.xmlsoap.org/wsdl/soap/"
  xmlns:z="http://schemas.xmlsoap.org/wsdl/soap12/" xmlns:h="http://schemas.xmlsoap.org/wsdl/http/"
  xmlns:x="http://www.w3.org/2001/XMLSchema" xmlns:t="urn:t" targetNamespace="urn:t">{about}
<w:types><x:schema targetNamespace="urn:t"><x:element name="A" type="x:int"/><x:element name="B" type="x:int" nillable="true"/>{schema}</x:schema></w:types>
<w:message name="A"><w:part name="a" element="t:A"/><w:part name="h" element="t:B"/></w:message>
<w:message name="One"><w:part name="a" element="t:A"/></w:message>
<w:message name="Typed"><w:part name="a" type="t:Nowhere"/></w:message>
<w:message name="None"/>
<w:portType name="P">{documentation}
<w:operation name="Good"><w:documentation>Does  good.</w:documentation><w:input message="t:{message}"/>{output}{fault}</w:operation>
{operations}
</w:portType>
<w:portType name="Q"><w:operation name="Good"><w:input message="t:One"/></w:operation>{others}</w:portType>
<w:binding name="B" type="t:P"><s:binding style="document"/>
<w:operation name="Good"><s:operation soapAction="good"/><w:input>{headers}<s:body use="literal" {parts}/></w:input></w:operation>
{bound}
</w:binding>
<w:binding name="Z" type="t:Q"><z:binding/><w:operation name="Good"/></w:binding>
<w:binding name="H" type="t:Q"><h:binding verb="GET"/></w:binding>
<w:service name="S">{ports}<w:port name="P" binding="t:B"><s:address location="urn:p"/></w:port></w:service>
</w:definitions>
"""
HOLES = "about schema documentation output fault operations others headers parts bound ports".split()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def resolved(folder: Path, message: str = "One", **holes: str) -> tuple[Contract, list[str]]:
    (folder / "s.wsdl").write_text(WSDL.format(**dict.fromkeys(HOLES, "") | holes | {"message": message}))
    contract, problems = resolve_model(parse(load(str(folder / "s.wsdl"))))
    return contract, said(problems)


def said(problems: tuple[Problem, ...]) -> list[str]:
    return [f"{problem.level.value}:{problem.where.line}: {problem.what}" for problem in problems]


def refused(folder: Path, **holes: str) -> list[str]:
    with pytest.raises(InputError) as raised:
        resolved(folder, **holes)
    return said(raised.value.problems)


def test_facts_of_an_operation(folder: Path) -> None:
    contract, problems = resolved(
        folder, output='<w:output message="t:One"/>', fault='<w:fault name="f" message="t:One"/>'
    )
    (operation,) = contract.operations
    assert problems == []
    assert (operation.name, operation.soap_action, operation.style, operation.doc) == (
        "Good",
        "good",
        Style.DOCUMENT,
        "Does good.",
    )
    assert isinstance(operation.request.body, Document) and operation.request.body.element.name == "A"
    assert operation.response == operation.request
    assert [fault.name for fault in operation.faults] == ["f"]


def test_headers_are_not_in_the_body(folder: Path) -> None:
    header = '<s:header message="t:A" part="h" use="literal"/>'
    contract, _ = resolved(folder, "A", headers=header)
    (found,) = contract.operations[0].request.headers
    assert (found.name, found.nillable) == ("B", True)
    contract, _ = resolved(folder, "A", parts='parts="a"')
    assert contract.operations[0].request.headers == ()


BAD = '<w:operation name="Bad"><w:input message="t:{}"/></w:operation>'
BOUND = '<w:operation name="Bad"><s:operation {}/><w:input><s:body use="{}"/></w:input></w:operation>'


@pytest.mark.parametrize(
    ("message", "bound", "why"),
    [
        (
            "Typed",
            BOUND.format("", "literal"),
            "7: operation 'Bad': message 'Typed' has a body part without an element",
        ),
        ("None", BOUND.format("", "literal"), "8: operation 'Bad': message 'None' has 0 body parts"),
        ("A", BOUND.format("", "literal"), "5: operation 'Bad': message 'A' has 2 body parts"),
        (
            "One",
            BOUND.format('style="rpc"', "literal"),
            "16: operation 'Bad' is bound as rpc/literal, which is not supported",
        ),
        (
            "One",
            BOUND.format("", "encoded"),
            "16: operation 'Bad' is bound as document/encoded, which is not supported",
        ),
        ("One", "", "11: operation 'Bad' is not in binding 'B'"),
    ],
)
def test_what_is_not_supported_is_left_out_alone(folder: Path, message: str, bound: str, why: str) -> None:
    contract, problems = resolved(folder, operations=BAD.format(message), bound=bound)
    assert [operation.name for operation in contract.operations] == ["Good"]
    assert problems == [f"warning:{why}; it is left out"]


def test_it_is_an_error_when_nothing_is_left(folder: Path) -> None:
    assert refused(folder, message="Typed") == ["error:7: message 'Typed' has a body part without an element"]


def test_an_output_that_is_not_supported_leaves_its_operation_out(folder: Path) -> None:
    assert refused(folder, output='<w:output message="t:None"/>') == [
        "error:8: message 'None' has 0 body parts"
    ]


def test_all_ports_that_speak_soap_are_endpoints(folder: Path) -> None:
    port = '<w:port name="{0}" binding="t:{0}"/>'
    contract, problems = resolved(folder, ports=port.format("Z") + port.format("H"))
    assert [one.endpoints for one in contract.port_types] == [
        (Endpoint("P", "urn:p", "1.1"),),
        (Endpoint("Z", "", "1.2"),),
    ]
    assert problems == ["warning:20: port 'H' has no SOAP binding; it is left out"]


def test_a_fault_without_an_element_is_said(folder: Path) -> None:
    contract, problems = resolved(folder, fault='<w:fault name="f" message="t:None"/>')
    assert contract.operations[0].faults == ()
    assert problems == ["warning:8: fault 'f' of operation 'Good' has no element; its detail is not read"]


def test_the_documentation_of_a_service_may_be_that_of_its_port_type_or_document(folder: Path) -> None:
    said = {"about": "<w:documentation>Of it.</w:documentation>"}
    assert resolved(folder, **said)[0].doc == "Of it."
    assert resolved(folder, **said, documentation="<w:documentation>All.</w:documentation>")[0].doc == "All."


ARRAY = """<x:complexType name="Row"><x:complexContent><x:restriction xmlns:e="http://schemas.xmlsoap.org/soap/encoding/" base="e:Array"/>
</x:complexContent></x:complexType><x:complexType name="Rows"><x:sequence><x:element name="r" type="t:Row"/></x:sequence></x:complexType>
<x:element name="C" type="t:Rows"/>"""


def test_a_type_that_is_not_supported_leaves_out_the_operations_that_need_it(folder: Path) -> None:
    bound = '<w:operation name="Bad"/>'
    message = '<w:message name="Typed"><w:part name="c" element="t:C"/></w:message>'
    text = WSDL.replace('<w:message name="Typed"><w:part name="a" type="t:Nowhere"/></w:message>', message)
    holes = dict.fromkeys(HOLES, "") | {"schema": ARRAY, "bound": bound, "message": "One"}
    (folder / "s.wsdl").write_text(text.format(**holes | {"operations": BAD.format("Typed")}))
    contract, problems = resolve_model(parse(load(str(folder / "s.wsdl"))))
    assert [operation.name for operation in contract.operations] == ["Good"]
    assert [name.name for name in contract.types] == []
    assert said(problems) == [
        "warning:4: operation 'Bad': {urn:t}Row is a SOAP-encoded array, which is not supported; it is left out"
    ]
    fault = '<w:fault name="f" message="t:Typed"/>'
    (folder / "s.wsdl").write_text(text.format(**holes | {"fault": fault}))
    contract, problems = resolve_model(parse(load(str(folder / "s.wsdl"))))
    assert said(problems) == ["warning:4: {urn:t}Row is a SOAP-encoded array, which is not supported"]
