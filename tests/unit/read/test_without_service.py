"""WSDLs with bindings and no service: a binding is named in its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from soapwright.contract.resolve import read_contract
from soapwright.errors import InputError
from soapwright.read.documents import load

ABSTRACT = Path(__file__).parents[2] / "cases" / "bad_no_service" / "service.wsdl"
OTHER = '<wsdl:binding name="Spare" type="tns:EchoService"><http:binding xmlns:http="http://schemas.xmlsoap.org/wsdl/http/"/></wsdl:binding>'


def two_bindings() -> str:
    """Return a WSDL with two SOAP bindings and one of another protocol."""
    text = ABSTRACT.read_text(encoding="utf-8")
    start, end = text.index("  <wsdl:binding"), text.index("</wsdl:definitions>")
    second = text[start:end].replace('binding name="EchoService"', 'binding name="Echo-2"')
    return text[:end] + second + OTHER + text[end:]


def test_the_bindings_are_listed(tmp_path: Path) -> None:
    path = tmp_path / "a.wsdl"
    path.write_text(two_bindings(), encoding="utf-8")
    for wanted in (None, "Spare", "Nothing"):
        with pytest.raises(InputError) as error:
            read_contract(load(str(path)), wanted)
        (problem,) = error.value.problems
        assert problem.what == "no wsdl:service is defined"
        assert problem.hint.endswith("or use a binding instead: --service EchoService (or Echo-2).")


def test_one_binding_is_chosen(tmp_path: Path) -> None:
    path = tmp_path / "a.wsdl"
    path.write_text(two_bindings(), encoding="utf-8")
    contract, warnings = read_contract(load(str(path)), "Echo-2")
    assert not warnings
    (port_type,) = contract.port_types
    assert (contract.name, port_type.name) == ("Echo-2", "Echo-2")
    assert [(one.name, one.url) for one in port_type.endpoints] == [("Echo-2", "")]
    assert [one.name for one in contract.operations] == ["Say"]


def test_a_service_in_another_document_is_preferred(tmp_path: Path) -> None:
    (tmp_path / "abstract.wsdl").write_text(ABSTRACT.read_text(encoding="utf-8"), encoding="utf-8")
    path = tmp_path / "service.wsdl"
    path.write_text(
        '<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/" '
        'xmlns:e="https://example.com/echo" targetNamespace="https://example.com/echo">'
        '<import namespace="https://example.com/echo" location="abstract.wsdl"/><service name="Echo">'
        '<port name="P" binding="e:EchoService"><soap:address location="https://a.example/"/></port></service></definitions>',
        encoding="utf-8",
    )
    contract, _ = read_contract(load(str(path)))
    assert contract.name == "Echo"
    with pytest.raises(InputError, match="there is no service 'EchoService'"):
        read_contract(load(str(path)), "EchoService")


def test_without_a_binding_no_choice_is_offered(tmp_path: Path) -> None:
    path = tmp_path / "a.wsdl"
    path.write_text('<definitions xmlns="http://schemas.xmlsoap.org/wsdl/"/>', encoding="utf-8")
    with pytest.raises(InputError) as error:
        read_contract(load(str(path)))
    assert error.value.problems[0].hint.endswith("its parts at ?wsdl=wsdl0).")


@pytest.mark.parametrize(
    "namespace", ["##other", "urn:é", "https://a:99999999999/", "a b", "https://a@b@c/", "http://["]
)
@pytest.mark.parametrize("service", ["", '<wsdl:service name="S"/>'])
def test_a_namespace_that_no_message_can_declare(tmp_path: Path, namespace: str, service: str) -> None:
    """Documents may state it as their target without declaring it, so that the parser has nothing to say."""
    text = ABSTRACT.read_text(encoding="utf-8").replace(
        'targetNamespace="https://example.com/echo"', f'targetNamespace="{namespace}"', 1
    )
    path = tmp_path / "a.wsdl"
    path.write_text(text.replace("</wsdl:definitions>", f"{service}</wsdl:definitions>"), encoding="utf-8")
    with pytest.raises(InputError) as error:
        read_contract(load(str(path)))
    assert f"is not a URI: {namespace!a}" in str(error.value)
