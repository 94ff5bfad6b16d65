"""Small WSDLs around the operations that a test is about."""

from __future__ import annotations

from pathlib import Path

import pytest

from soapwright.base.qname import XS, QName
from soapwright.contract.model import Contract, Part
from soapwright.contract.resolve import resolve_model
from soapwright.contract.selection import ALL, Selection
from soapwright.errors import InputError, Problem
from soapwright.read.documents import load
from soapwright.read.parse import parse

WSDL = """\
<w:definitions xmlns:w="http://schemas.xmlsoap.org/wsdl/" xmlns:s="http://schemas.xmlsoap.org/wsdl/soap/"
  xmlns:z="http://schemas.xmlsoap.org/wsdl/soap12/" xmlns:h="http://schemas.xmlsoap.org/wsdl/http/" xmlns:m="http://schemas.xmlsoap.org/wsdl/mime/"
  xmlns:x="http://www.w3.org/2001/XMLSchema" xmlns:t="urn:t" targetNamespace="urn:t">{about}
<w:types><x:schema targetNamespace="urn:t"><x:element name="A" type="x:int"/><x:element name="B" type="x:int" nillable="true"/>{schema}</x:schema></w:types>
<w:message name="A"><w:part name="a" element="t:A"/><w:part name="h" element="t:B"/></w:message>
<w:message name="One"><w:part name="a" element="t:A"/></w:message>
<w:message name="Typed"><w:part name="a" type="t:Nowhere"/></w:message>
<w:message name="None"/>
<w:message name="Bare"><w:part name="a"/></w:message><w:message name="Number"><w:part name="n" type="x:int"><w:documentation>A number.</w:documentation></w:part></w:message>
<w:portType name="P">{documentation}
<w:operation name="Good"><w:documentation>Does  good.</w:documentation><w:input message="t:{message}"/>{output}{fault}</w:operation>
{operations}
</w:portType>
<w:portType name="Q"><w:operation name="Good"><w:input message="t:One"/></w:operation>{others}</w:portType>
<w:binding name="B" type="t:P"><s:binding style="{usual}"/>
<w:operation name="Good"><s:operation soapAction="good"/><w:input>{headers}<s:body use="literal" {parts}/></w:input></w:operation>
{bound}
</w:binding>
<w:binding name="Z" type="t:Q"><z:binding/><w:operation name="Good"/></w:binding>
<w:binding name="H" type="t:Q"><h:binding verb="GET"/></w:binding>
<w:service name="S">{ports}<w:port name="P" binding="t:B"><s:address location="urn:p"/></w:port></w:service>
</w:definitions>
"""
HOLES = "about schema documentation output fault operations others headers parts bound ports".split()
BAD = '<w:operation name="Bad"><w:input message="t:{}"/></w:operation>'
BOUND = '<w:operation name="Bad"><s:operation {}/><w:input><s:body use="{}"/></w:input></w:operation>'
A = Part("a", QName(XS, "int"), QName("urn:t", "A"))
H = Part("h", QName(XS, "int"), QName("urn:t", "B"), nillable=True)
N = Part("n", QName(XS, "int"), doc="A number.")


def filled(**holes: str) -> str:
    """Return the WSDL with something in its holes."""
    return WSDL.format(**dict.fromkeys(HOLES, "") | {"message": "One", "usual": "document"} | holes)


def resolved(
    tmp_path: Path, message: str = "One", *, chosen: Selection = ALL, **holes: str
) -> tuple[Contract, list[str]]:
    """Return the contract of a filled WSDL, and its problems as `texts_of` writes them."""
    (tmp_path / "s.wsdl").write_text(filled(message=message, **holes))
    contract, problems = resolve_model(parse(load(str(tmp_path / "s.wsdl"))), chosen=chosen)
    return contract, texts_of(problems)


def texts_of(problems: tuple[Problem, ...]) -> list[str]:
    """Return level, line and text of problems."""
    return [f"{problem.level.value}:{problem.where.line}: {problem.what}" for problem in problems]


def refused(tmp_path: Path, *, chosen: Selection = ALL, **holes: str) -> list[str]:
    """Return the problems because of which a filled WSDL is refused."""
    with pytest.raises(InputError) as raised:
        resolved(tmp_path, chosen=chosen, **holes)
    return texts_of(raised.value.problems)
