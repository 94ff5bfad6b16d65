"""The headers of messages: which parts are headers, not parts of the body."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from soapwright.base.qname import XS, QName
from soapwright.contract.builtins import ANY_TYPE
from soapwright.contract.model import Document, Header
from soapwright.contract.resolve import resolve_model
from soapwright.errors import InputError
from soapwright.read.documents import load
from soapwright.read.parse import parse
from tests.unit.contract.operations import BAD, filled, resolved


def test_headers_are_not_in_the_body(tmp_path: Path) -> None:
    header = '<s:header message="t:A" part="h" use="literal"/>'
    contract, _ = resolved(tmp_path, "A", headers=header)
    (found,) = contract.operations[0].request.headers
    assert (found.name, found.nillable) == ("B", True)
    assert contract.operations[0].request.body == Document(QName("urn:t", "A"), QName(XS, "int"))
    contract, _ = resolved(tmp_path, "One", headers='<s:header message="t:A" part="a" use="literal"/>')
    (found,) = contract.operations[0].request.headers
    assert found.name == "A"
    assert contract.operations[0].request.body == Document(QName("urn:t", "A"), QName(XS, "int"))
    contract, _ = resolved(tmp_path, "A", parts='parts="a"')
    assert contract.operations[0].request.headers == ()


def test_a_header_part_may_have_a_type(tmp_path: Path) -> None:
    header = '<s:header message="t:Number" part="n" use="literal" {}/>'
    contract, _ = resolved(tmp_path, headers=header.format('namespace="urn:h"') + header.format(""))
    headers = contract.operations[0].request.headers
    assert [(one.name, one.namespace, one.type) for one in headers] == [
        ("n", "urn:h", QName(XS, "int")),
        ("n", "", QName(XS, "int")),
    ]


def test_an_undefined_header_may_contain_anything(tmp_path: Path) -> None:
    about = '<w:message name="Gone"><w:part name="p" element="t:Gone"/></w:message>'
    headers = '<s:header message="t:Typed" part="a" namespace="urn:h"/><s:header message="t:Gone" part="p"/>'
    contract, problems = resolved(tmp_path, about=about, headers=headers)
    assert contract.operations[0].request.headers == (
        Header("a", "urn:h", ANY_TYPE, True),
        Header("Gone", "urn:t", ANY_TYPE, True),
    )
    assert [one.rpartition("; ")[2] for one in problems] == ["this header or fault may contain anything"] * 2


@pytest.mark.parametrize("kind", ["header", "headerfault"])
def test_a_header_of_a_part_that_its_message_lacks_is_refused(tmp_path: Path, kind: str) -> None:
    stated = f'<s:{kind} message="t:A" part="z"/>'
    headers = stated if kind == "header" else f'<s:header message="t:A" part="h">{stated}</s:header>'
    (tmp_path / "s.wsdl").write_text(filled(headers=headers))
    with pytest.raises(InputError) as raised:
        resolve_model(parse(load(str(tmp_path / "s.wsdl"))))
    (problem,) = raised.value.problems
    assert problem.what == "header part 'z' is not in message 'A'"
    assert problem.hint == f"Add the part, or correct the soap:{kind} that refers to it."


def test_missing_schemas_are_reported_if_they_may_define_a_header(tmp_path: Path) -> None:
    about = '<w:message name="Gone"><w:part name="p" element="t:Gone"/></w:message>'
    header = '<s:header message="t:Gone" part="p"/>'
    missing = InputError.at("gone.xsd", "gone.xsd does not exist", "")
    for holes in ({}, {"operations": BAD.format("One")}, {"about": about, "headers": header}):
        (tmp_path / "s.wsdl").write_text(filled(**holes))
        parsed = replace(parse(load(str(tmp_path / "s.wsdl"))), missing=missing)
        if "headers" not in holes:
            assert [one.name for one in resolve_model(parsed)[0].operations] == ["Good"]
            continue
        with pytest.raises(InputError) as raised:
            resolve_model(parsed)
        assert raised.value.problems == missing.problems


def test_the_headers_of_faults_are_listed_once(tmp_path: Path) -> None:
    stated = '<s:headerfault message="t:Number" part="n" namespace="urn:h"/>'
    header = f'<s:header message="t:A" part="h">{stated}{stated}</s:header>'
    contract, problems = resolved(tmp_path, headers=header)
    assert contract.operations[0].header_faults == (Header("n", "urn:h", QName(XS, "int")),)
    assert problems == []
