"""Which ports are one port type, and what port types are called."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from soapwright.contract.model import Contract, Endpoint
from soapwright.contract.ports import NoSoapError
from soapwright.contract.resolve import resolve_model
from soapwright.contract.selection import Selection
from soapwright.errors import InputError, Problem
from soapwright.read.documents import load
from soapwright.read.parse import parse

WSDL = """\
<w:definitions xmlns:w="http://schemas.xmlsoap.org/wsdl/" xmlns:s11="http://schemas.xmlsoap.org/wsdl/soap/"
  xmlns:s12="http://schemas.xmlsoap.org/wsdl/soap12/" xmlns:h="http://schemas.xmlsoap.org/wsdl/http/"
  xmlns:x="http://www.w3.org/2001/XMLSchema" xmlns:t="urn:t" targetNamespace="urn:t" name="All">
<w:types><x:schema targetNamespace="urn:t"><x:element name="A" type="x:int"/></x:schema></w:types>
<w:message name="M"><w:part name="a" element="t:A"/></w:message>
{port_types}
{bindings}
{services}
</w:definitions>
"""
DONE = '<w:input message="t:M"/><w:output message="t:M"/>'

Make = Callable[..., tuple[Contract, list[str]]]


@pytest.fixture
def made(tmp_path: Path) -> Make:
    """Make a contract: bindings as "P 1.2 Do:action More", services as "port:binding …"."""

    def make(
        bindings: dict[str, str], services: dict[str, str], wanted: str | None = None
    ) -> tuple[Contract, list[str]]:
        port_types: dict[str, dict[str, None]] = {}
        bound = []
        for name, text in bindings.items():
            port_type, kind, *operations = text.split()
            pairs = [operation.partition(":")[::2] for operation in operations]
            port_types.setdefault(port_type, {}).update((operation, None) for operation, _ in pairs)
            if kind == "http":
                bound.append(
                    f'<w:binding name="{name}" type="t:{port_type}"><h:binding verb="GET"/></w:binding>'
                )
                continue
            soap = f"s{kind.replace('.', '')}"
            inner = "".join(
                f'<w:operation name="{operation}"><{soap}:operation soapAction="{action or operation}"/></w:operation>'
                for operation, action in pairs
            )
            bound.append(
                f'<w:binding name="{name}" type="t:{port_type}"><{soap}:binding/>{inner}</w:binding>'
            )
        declared = [
            f'<w:portType name="{name}">'
            + "".join(f'<w:operation name="{operation}">{DONE}</w:operation>' for operation in operations)
            + "</w:portType>"
            for name, operations in port_types.items()
        ]
        serving = [
            f'<w:service name="{name}">'
            + "".join('<w:port name="{}" binding="t:{}"/>'.format(*port.split(":")) for port in ports.split())
            + "</w:service>"
            for name, ports in services.items()
        ]
        text = WSDL.format(
            port_types="\n".join(declared), bindings="\n".join(bound), services="\n".join(serving)
        )
        (tmp_path / "s.wsdl").write_text(text)
        contract, problems = resolve_model(parse(load(str(tmp_path / "s.wsdl"))), wanted)
        return contract, list(map(text_of, problems))

    return make


def text_of(problem: Problem) -> str:
    return problem.what


def port_types(contract: Contract) -> dict[str, tuple[str, str]]:
    """Return the ports and the operations of each port type."""
    return {
        one.name: (
            " ".join(port.name for port in one.endpoints),
            " ".join(operation.name for operation in one.operations),
        )
        for one in contract.port_types
    }


def test_ports_of_one_port_type_are_merged_with_soap_1_1_first(made: Make) -> None:
    contract, problems = made(
        {"B12": "P 1.2 Do More", "B11": "P 1.1 Do More", "G": "P http"},
        {"S": "Twelve:B12 Eleven:B11 Get:G Again:B12"},
    )
    assert port_types(contract) == {"S": ("Eleven Twelve Again", "Do More")}
    assert problems == ["port 'Get' has no SOAP binding; it is left out"]


def test_a_port_type_without_chosen_operations_keeps_its_name(made: Make, tmp_path: Path) -> None:
    made({"B": "P 1.1 Do", "C": "Q 1.1 More"}, {"S": "B:B C:C"})
    parsed = parse(load(str(tmp_path / "s.wsdl")))
    for pattern, expected in (("Do", {"S": ("B", "Do")}), ("More", {"Q": ("C", "More")})):
        contract, problems = resolve_model(parsed, chosen=Selection((pattern,)))
        assert (port_types(contract), problems) == (expected, ())


def test_the_action_may_depend_on_the_port(made: Make) -> None:
    contract, _ = made({"B": "P 1.1 Do More", "C": "P 1.2 Do:other More"}, {"S": "B:B C:C"})
    (one,) = contract.port_types
    assert one.endpoints == (Endpoint("B", "", "1.1"), Endpoint("C", "", "1.2", (("Do", "other"),)))
    assert [operation.soap_action for operation in one.operations] == ["Do", "More"]


def test_bindings_with_different_operations_are_separate_port_types(made: Make) -> None:
    contract, problems = made(
        {"B": "P 1.1 Do More", "C": "P 1.1 Do", "D": "P 1.2 More"}, {"S": "B:B C:C D:D"}
    )
    assert port_types(contract) == {"S": ("B", "Do More"), "P": ("C", "Do"), "D": ("D", "More")}
    assert problems == [
        "operation 'More' is not in binding 'C'; it is left out",
        "operation 'Do' is not in binding 'D'; it is left out",
    ]


def test_other_port_types_and_services_are_kept(made: Make) -> None:
    contract, problems = made(
        {"B": "P 1.1 Do", "C": "Q 1.1 Do", "D": "R 1.1 Do"}, {"S": "B:B C:C", "T": "D:D More:B"}
    )
    assert port_types(contract) == {"S": ("B More", "Do"), "Q": ("C", "Do"), "T": ("D", "Do")}
    assert contract.name == "All"
    assert [name.name for name in contract.services] == ["S", "T"]
    assert problems == []


def test_one_service_may_be_chosen(made: Make) -> None:
    contract, _ = made({"B": "P 1.1 Do", "C": "Q 1.1 Do"}, {"S": "B:B", "T": "C:C"}, wanted="T")
    assert contract.name == "T"
    assert port_types(contract) == {"T": ("C", "Do")}


def test_operations_that_cannot_be_called_are_left_out_by_name(made: Make) -> None:
    bindings = {"B": "P 1.1 Do", "C": "Q http", "D": "R 1.1"}
    contract, problems = made(bindings, {"S": "B:B", "T": "C:C", "U": "D:D"})
    assert [(one.name, one.why) for one in contract.left_out] == [
        ("C", "it has no SOAP binding"),
        ("D", "it has no operations that can be called"),
    ]
    assert problems == [
        "service 'T' has no port with a SOAP binding: found C; it is left out",
        "port 'D' has no operations that can be called; it is left out",
    ]


@pytest.mark.parametrize("ports", ["P:B Q:C", "Q:C P:B"])
def test_names_are_unique(made: Make, ports: str) -> None:
    # The service is called like a port type, and a port like the other one.
    contract, _ = made({"B": "P 1.1 Do", "C": "P 1.1 More"}, {"P": ports})
    found = list(port_types(contract))
    assert len(set(found)) == 2 and all(found)
    assert found[0] == "P"


def test_a_port_with_an_undefined_binding_does_not_affect_the_others(made: Make) -> None:
    contract, problems = made({"B": "P 1.1 Do"}, {"S": "B:B Lost:Nowhere"})
    assert port_types(contract) == {"S": ("B", "Do")}
    assert problems == ["wsdl:binding {urn:t}Nowhere is not defined; port 'Lost' is left out"]
    assert [(one.name, one.why) for one in contract.left_out] == [
        ("Lost", "wsdl:binding {urn:t}Nowhere is not defined")
    ]
    with pytest.raises(InputError, match="Nowhere is not defined"):
        made({"B": "P 1.1 Do"}, {"S": "Lost:Nowhere"})
    _, problems = made({"B": "P 1.1 Do"}, {"S": "B:B", "T": "Lost:Nowhere"})
    assert problems == ["wsdl:binding {urn:t}Nowhere is not defined; port 'Lost' is left out"]


@pytest.mark.parametrize(
    ("bindings", "ports", "found", "hint"),
    [
        ({}, "", "no ports", "Add a wsdl:port, or name the WSDL that has one."),
        ({"C": "Q http"}, "C:C", "C", "Binding 'C' is one of HTTP GET or POST."),
    ],
)
def test_a_service_without_soap_says_what_it_has(
    made: Make, bindings: dict[str, str], ports: str, found: str, hint: str
) -> None:
    what = f"service 'T' has no port with a SOAP binding: found {found}"
    with pytest.raises(NoSoapError) as raised:
        made(bindings, {"T": ports})
    (problem,) = raised.value.problems
    assert problem.what == what and problem.hint.startswith(hint)
    assert (raised.value.services, raised.value.namespace) == (("T",), "urn:t")
    _, problems = made({"B": "P 1.1 Do", **bindings}, {"S": "B:B", "T": ports})
    assert problems == [f"{what}; it is left out"]
