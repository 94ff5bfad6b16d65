"""Small contracts for tests: a WSDL around the schema definitions that a test is about."""

from __future__ import annotations

from pathlib import Path

from soapwright.base.qname import XS, QName
from soapwright.contract.model import Contract
from soapwright.contract.resolve import resolve, resolve_model
from soapwright.contract.schema_model import ComplexType, Element, Type
from soapwright.contract.schema_views import Struct
from soapwright.contract.views import ContractView
from soapwright.errors import InputError, Problem
from soapwright.read.documents import load
from soapwright.read.limits import LIMITS, Limits
from soapwright.read.parse import Parsed, parse

NS = "urn:t"
WSDL = """\
<wsdl:definitions xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:t="urn:t" targetNamespace="urn:t">
  <wsdl:types>
    <xs:schema targetNamespace="urn:t" elementFormDefault="qualified" {defaults}>
{schema}
      <xs:element name="Do"><xs:complexType><xs:sequence>{fields}</xs:sequence></xs:complexType></xs:element>
      {more}
    </xs:schema>
  </wsdl:types>
  <wsdl:message name="In"><wsdl:part name="p" element="t:{element}"/></wsdl:message>
  <wsdl:portType name="T"><wsdl:operation name="Do"><wsdl:input message="t:In"/></wsdl:operation></wsdl:portType>
  <wsdl:binding name="B" type="t:T">
    <soap:binding transport="http://schemas.xmlsoap.org/soap/http"/>
    <wsdl:operation name="Do"><soap:operation soapAction="do"/></wsdl:operation>
  </wsdl:binding>
  <wsdl:service name="S"><wsdl:port name="P" binding="t:B"><soap:address location="urn:p"/></wsdl:port></wsdl:service>
</wsdl:definitions>
"""


class Schemas:
    """Writes schema definitions into a WSDL (they begin at line 5) and resolves it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def parsed(
        self, schema: str = "", fields: str = "", *, more: str = "", element: str = "Do", defaults: str = ""
    ) -> Parsed:
        """Return the WSDL, parsed."""
        path = self.folder / "s.wsdl"
        text = WSDL.format(schema=schema, fields=fields, more=more, element=element, defaults=defaults)
        path.write_text(text, encoding="utf-8")
        return parse(load(str(path)))

    def model(self, schema: str = "", fields: str = "", **rest: str) -> Contract:
        """Return the contract of the definitions; there must be no problems."""
        contract, problems = resolve_model(self.parsed(schema, fields, **rest))
        assert problems == ()
        return contract

    def view(self, schema: str = "", fields: str = "", **rest: str) -> ContractView:
        """Return the view of the definitions."""
        return resolve(self.parsed(schema, fields, **rest))[0]

    def problems(
        self, schema: str = "", fields: str = "", *, limits: Limits = LIMITS, **rest: str
    ) -> list[str]:
        """Return the problems of the definitions: line and text."""
        problems: tuple[Problem, ...]
        try:
            problems = resolve_model(self.parsed(schema, fields, **rest), None, limits)[1]
        except InputError as error:
            problems = error.problems
        return [f"{problem.where.line}: {problem.what}" for problem in problems]

    def type(self, schema: str, name: str = "A") -> Type:
        """Return the type of that name, which a field of the request has."""
        return self.model(schema, f'<xs:element name="x" type="t:{name}"/>').types[t(name)]

    def complex(self, schema: str, name: str = "A") -> ComplexType:
        """Return the complex type of that name."""
        found = self.type(schema, name)
        assert isinstance(found, ComplexType)
        return found

    def element(self, schema: str, name: str = "e") -> Element:
        """Return the global element of that name, to which the request refers."""
        return self.model(schema, f'<xs:element ref="t:{name}"/>').elements[t(name)]

    def struct(self, schema: str, name: str = "A") -> Struct:
        """Return the struct of that name, which a field of the request has."""
        found = self.view(schema, f'<xs:element name="x" type="t:{name}"/>').struct(t(name))
        assert found
        return found


def t(name: str) -> QName:
    """Return a name in the namespace of the schema."""
    return QName(NS, name)


def xs(name: str) -> QName:
    """Return the name of a type of XSD's own."""
    return QName(XS, name)
