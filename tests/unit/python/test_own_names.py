"""A contract whose every name is one that generated modules import or use.

It keeps them, and the modules step aside.
"""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from typing import Any

import pytest

from soapwright.base.naming import snake_case
from soapwright.config.load import load_config
from soapwright.pipeline import build
from tests.code_shape import faults
from tests.introspection import hint_faults, star_faults

NAMES = """
    date datetime time types list str int float bool bytes dict object Decimal Any Mapping Sequence AnyElement
    QualifiedName element attribute required struct text_content choice turns request operations Literal Unpack
    Options Credentials TIMEOUT MAX_ANSWER_BYTES HttpClient Client AsyncClient GIVEN Struct Fault WireEnum Service
    Operation Rest Route HeaderPart Namespace Array Map UNQUALIFIED ODD annotations builtins super property type
    """.split()
KINDS = ["string", "time", "date", "dateTime", "int", "double", "boolean", "base64Binary", "decimal", "QName"]

WSDL = """
<wsdl:definitions name="Odd" targetNamespace="urn:odd" xmlns:o="urn:odd"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/"
    xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/">
  <wsdl:types><xs:schema targetNamespace="urn:odd" elementFormDefault="qualified">{types}</xs:schema></wsdl:types>
  {messages}
  <wsdl:portType name="Client">{operations}</wsdl:portType>
  <wsdl:binding name="B" type="o:Client">
    <soap:binding transport="http://schemas.xmlsoap.org/soap/http"/>{bindings}
  </wsdl:binding>
  <wsdl:service name="Client">
    <wsdl:port name="P" binding="o:B"><soap:address location="https://x.example"/></wsdl:port>
  </wsdl:service>
</wsdl:definitions>
"""
TYPE = """
<xs:complexType name="{name}"><xs:sequence>
  <xs:element name="inner" type="xs:time" minOccurs="0"/>
  <xs:element name="{name}" type="o:{name}" minOccurs="0" maxOccurs="unbounded"/>
</xs:sequence><xs:attribute name="attribute" type="xs:string"/></xs:complexType>
<xs:simpleType name="E{name}"><xs:restriction base="xs:string"><xs:enumeration value="{name}"/></xs:restriction>
</xs:simpleType>
<xs:element name="m{name}"><xs:complexType><xs:sequence>{fields}</xs:sequence></xs:complexType></xs:element>
<xs:element name="m{name}Response"><xs:complexType>{response}</xs:complexType></xs:element>
"""
# The class of a message is derived from that of its type, or it has fields.
DERIVED = '<xs:complexContent><xs:extension base="o:{name}"/></xs:complexContent>'
FIELD = '<xs:element name="{name}" type="xs:{kind}" minOccurs="0" maxOccurs="{times}"/>'
MESSAGES = """
<wsdl:message name="{name}In"><wsdl:part name="p" element="o:m{name}"/></wsdl:message>
<wsdl:message name="{name}Out"><wsdl:part name="p" element="o:m{name}Response"/></wsdl:message>
"""
OPERATION = """
<wsdl:operation name="{name}"><wsdl:input message="o:{name}In"/><wsdl:output message="o:{name}Out"/></wsdl:operation>
"""
BINDING = """
<wsdl:operation name="{name}"><soap:operation soapAction="{name}"/>
<wsdl:input><soap:body use="literal"/></wsdl:input><wsdl:output><soap:body use="literal"/></wsdl:output>
</wsdl:operation>
"""


def _wsdl() -> str:
    fields = "".join(
        FIELD.format(name=name, kind=KINDS[index % len(KINDS)], times=1 + index % 3)
        for index, name in enumerate(NAMES)
    )
    own = (
        '<xs:element name="{name}" type="o:E{name}" minOccurs="0"/>'
        '<xs:element name="x{name}" type="o:{name}" minOccurs="0"/>'
    )
    return WSDL.format(
        types="".join(
            TYPE.format(
                name=name,
                fields=own.format(name=name) if index else fields,
                response=DERIVED.format(name=name) if index % 2 else f"<xs:sequence>{fields}</xs:sequence>",
            )
            for index, name in enumerate(NAMES)
        ),
        messages="".join(MESSAGES.format(name=name) for name in NAMES),
        operations="".join(OPERATION.format(name=name) for name in NAMES),
        bindings="".join(BINDING.format(name=name) for name in NAMES),
    )


@pytest.mark.parametrize("naming", ["python", "wire"])
def test_names_of_contracts_and_of_the_modules_do_not_clash(
    naming: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "odd.wsdl").write_text(_wsdl(), encoding="utf-8")
    config = f'output = "out"\nnaming = "{naming}"\n[services."odd_{naming}/odd"]\nschema = "odd.wsdl"\n'
    (tmp_path / "soapwright.toml").write_text(config, encoding="utf-8")
    files = build(load_config(tmp_path / "soapwright.toml")).files
    for path, text in files.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
        if path.endswith(".py") and "/types/" in path:
            # Among them: a name that is used where a field of the class hides it.
            assert faults(text) == [], path
    monkeypatch.syspath_prepend(tmp_path)
    package: Any = importlib.import_module(f"odd_{naming}.odd")
    try:
        for module in (
            "",
            ".client",
            ".async_client",
            ".operations",
            ".types",
            ".types.requests",
            ".types.responses",
        ):
            found = importlib.import_module(f"odd_{naming}.odd{module}")
            assert star_faults(found) == []
            assert "types" not in module or hint_faults(found) == []
        wanted = [name if naming == "wire" else snake_case(name) for name in NAMES]
        request = package.types.Mdate
        fields = [name for name in request.__wire__.fields if not name.endswith("_2")]
        # Names that differ only in case are distinguished by a number.
        assert fields == list(dict.fromkeys(wanted))
        assert {"Struct", "Fault", "Decimal", "Any", "Operation", "Service"} <= set(package.types.__all__)
        assert package.types.Struct(inner=None) == package.types.Struct()
        for name in dict.fromkeys(wanted):
            assert callable(getattr(package.ClientClient, name))
    finally:
        for name in [name for name in sys.modules if name.partition(".")[0] == f"odd_{naming}"]:
            del sys.modules[name]
