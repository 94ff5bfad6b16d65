"""Ports and their bindings: which of them are endpoints, and what is said about the others."""

from __future__ import annotations

from pathlib import Path

import pytest

from soapwright.contract.model import Endpoint
from soapwright.contract.resolve import resolve_model
from soapwright.errors import InputError
from soapwright.read.documents import load
from soapwright.read.parse import parse
from tests.unit.contract.operations import filled, resolved, texts_of


def test_all_soap_ports_are_endpoints(tmp_path: Path) -> None:
    port = '<w:port name="{0}" binding="t:{0}"/>'
    contract, problems = resolved(tmp_path, ports=port.format("Z") + port.format("H"))
    assert [one.endpoints for one in contract.port_types] == [
        (Endpoint("P", "urn:p", "1.1"),),
        (Endpoint("Z", "", "1.2"),),
    ]
    assert problems == ["warning:21: port 'H' has no SOAP binding; it is left out"]


@pytest.mark.parametrize(("stated", "expected"), [("", "S"), ('name="All"', "All")])
def test_several_services_are_called_like_their_document_or_the_first(
    tmp_path: Path, stated: str, expected: str
) -> None:
    text = filled(ports='<w:port name="Z" binding="t:Z"/></w:service><w:service name="Other">')
    (tmp_path / "s.wsdl").write_text(text.replace("<w:definitions", f"<w:definitions {stated}"))
    contract, _ = resolve_model(parse(load(str(tmp_path / "s.wsdl"))))
    assert (contract.name, [one.name for one in contract.services]) == (expected, ["S", "Other"])


def test_a_schema_alone_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "s.xsd"
    path.write_text('<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:t"/>')
    with pytest.raises(InputError) as raised:
        resolve_model(parse(load(str(path))))
    assert texts_of(raised.value.problems) == [f"error:None: {path} is a schema, which defines no service"]


def test_an_unknown_service_is_reported_at_the_first_with_the_names_of_all(tmp_path: Path) -> None:
    two = '<w:port name="Z" binding="t:Z"/></w:service>\n<w:service name="Other">'
    (tmp_path / "s.wsdl").write_text(filled(ports=two))
    with pytest.raises(InputError) as raised:
        resolve_model(parse(load(str(tmp_path / "s.wsdl"))), "No")
    assert texts_of(raised.value.problems) == ["error:21: there is no service 'No': found S, Other"]


def another(name: str, stated: str) -> str:
    """Return what ends a binding and begins another of the same port type."""
    return f'</w:binding><w:binding name="{name}" type="t:P"><s:binding/>{stated}'


def test_the_actions_of_overloads_may_depend_on_the_port(tmp_path: Path) -> None:
    overloads = (
        '<w:operation name="Do"><w:input message="t:One"/></w:operation>'
        '<w:operation name="Do"><w:input name="Other" message="t:A"/></w:operation>'
    )
    bound = (
        '<w:operation name="Do"><s:operation soapAction="{}"/><w:input/></w:operation>'
        '<w:operation name="Do"><s:operation soapAction="2"/><w:input name="Other"/></w:operation>'
    )
    good = '<w:operation name="Good"><s:operation soapAction="good"/></w:operation>'
    ports = '<w:port name="K" binding="t:K"/>'
    both = bound.format("1") + another("K", good + bound.format("3"))
    contract, _ = resolved(tmp_path, operations=overloads, bound=both, ports=ports)
    (port_type,) = contract.port_types
    actions = [(one.name, one.soap_action) for one in port_type.operations]
    assert actions == [("Good", "good"), ("Do", "3"), ("Do_2", "2")]
    assert [one.actions for one in port_type.endpoints] == [(), (("Do", "1"),)]


@pytest.mark.parametrize(
    ("was", "stated", "expected"),
    [
        ('<h:binding verb="GET"/>', "", "Binding 'H' has no soap:binding. "),
        ('<h:binding verb="GET"/>', '<y:binding xmlns:y="urn:y"/>', "The namespace of y:binding is urn:y; "),
        ('<h:binding verb="GET"/>', '<binding xmlns="urn:y"/>', "The namespace of binding is urn:y; "),
        ('name="H" type="t:Q"', 'name="H" type="t:Q"', "Binding 'H' is one of HTTP GET or POST. "),
        ('<h:binding verb="GET"/>', "<s:binding/>", "It binds "),
    ],
)
def test_the_hint_says_what_a_binding_lacks(tmp_path: Path, was: str, stated: str, expected: str) -> None:
    text = filled().replace('<w:port name="P" binding="t:B">', '<w:port name="P" binding="t:H">')
    text = text.replace(was, stated)
    if "s:binding" in stated:
        text = text.replace(stated + "</w:binding>", stated + '<w:operation name="Odd"/></w:binding>')
    (tmp_path / "s.wsdl").write_text(text)
    with pytest.raises(InputError) as raised:
        resolve_model(parse(load(str(tmp_path / "s.wsdl"))))
    (problem,) = raised.value.problems
    assert problem.hint.startswith(expected)


@pytest.mark.parametrize(
    ("was", "now", "what", "names"),
    [
        ('name="B" type="t:P"', 'name="B" type="t:No"', "wsdl:portType", ("P", "Q")),
        ('name="P" binding="t:B"', 'name="P" binding="t:No"', "wsdl:binding", ("B", "Z", "H")),
    ],
)
def test_an_undefined_port_type_or_binding_is_reported_with_the_names_of_its_kind(
    tmp_path: Path, was: str, now: str, what: str, names: tuple[str, ...]
) -> None:
    (tmp_path / "s.wsdl").write_text(filled().replace(was, now))
    with pytest.raises(InputError) as raised:
        resolve_model(parse(load(str(tmp_path / "s.wsdl"))))
    assert texts_of(raised.value.problems) == [f"error:21: {what} {{urn:t}}No is not defined"]
    assert raised.value.problems[0].hint.endswith(
        f" Defined names: {', '.join(f'{{urn:t}}{name}' for name in names)}."
    )


def test_ports_over_http_come_first(tmp_path: Path) -> None:
    def binding(name: str, transport: str) -> str:
        return f'</w:binding><w:binding name="{name}" type="t:P"><s:binding {transport}/><w:operation name="Good"/>'

    jms, http = 'transport="urn:jms"', 'transport="http://schemas.xmlsoap.org/soap/http"'
    port = '<w:port name="{0}" binding="t:{0}"/>'
    contract, _ = resolved(
        tmp_path, bound=binding("J", jms) + binding("K", http), ports=port.format("J") + port.format("K")
    )
    endpoints = [one.name for port_type in contract.port_types for one in port_type.endpoints]
    assert endpoints == ["K", "P", "J"]
