"""Twice as much of anything in a WSDL is twice the work: counted in lines that run, which travel between machines."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from soapwright.canonical.form import canonical
from soapwright.contract.resolve import read_contract
from soapwright.read.documents import load

START = """<w:definitions xmlns:w="http://schemas.xmlsoap.org/wsdl/" xmlns:s="http://schemas.xmlsoap.org/wsdl/soap/"
    xmlns:a="http://www.w3.org/2006/05/addressing/wsdl" xmlns:p="http://www.w3.org/ns/ws-policy"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:t="urn:t" targetNamespace="urn:t">
<w:types><xs:schema targetNamespace="urn:t"><xs:element name="E" type="xs:string"/></xs:schema></w:types>
"""
SOAP = '<s:binding transport="http://schemas.xmlsoap.org/soap/http"/>'


def message(name: str) -> str:
    return f'<w:message name="{name}"><w:part name="p" element="t:E"/></w:message>'


def declared(number: int, of: str = "M") -> str:
    return f'<w:operation name="O{number}"><w:input message="t:{of}"/></w:operation>'


def bound(number: int, before: str = "", header: str = "") -> str:
    body = f'<w:input>{header}<s:body use="literal"/></w:input>'
    return f'<w:operation name="O{number}">{before}<s:operation soapAction=""/>{body}</w:operation>'


def port(number: int, binding: int = 0) -> str:
    return (
        f'<w:port name="P{number}" binding="t:B{binding}"><s:address location="http://a.example/"/></w:port>'
    )


def bindings(number: int, operations: str, bindings: str) -> str:
    return (
        f'<w:portType name="T{number}">{operations}</w:portType>'
        f'<w:binding name="B{number}" type="t:T{number}">{SOAP}{bindings}</w:binding>'
    )


def services(*ports: str) -> str:
    found = (f'<w:service name="S{number}">{one}</w:service>' for number, one in enumerate(ports))
    return f"{''.join(found)}</w:definitions>"


def many(made: Callable[[int], str], count: int) -> str:
    return "".join(map(made, range(count)))


def operations(count: int) -> str:
    return f"{START}{message('M')}{bindings(0, many(declared, count), many(bound, count))}{services(port(0))}"


def messages(count: int) -> str:
    own = many(lambda one: declared(one, f"M{one}"), count)
    return (
        START
        + many(lambda one: message(f"M{one}"), count)
        + bindings(0, own, many(bound, count))
        + services(port(0))
    )


def ports(count: int) -> str:
    return f"{START}{message('M')}{bindings(0, declared(0), bound(0))}{services(many(port, count))}"


def several_services(count: int) -> str:
    return f"{START}{message('M')}{bindings(0, declared(0), bound(0))}{services(*[port(0)] * count)}"


def port_types(count: int) -> str:
    made = many(lambda one: bindings(one, declared(0), bound(0)), count)
    return f"{START}{message('M')}{made}{services(*(port(0, one) for one in range(count)))}"


def headers(count: int) -> str:
    parts = many(lambda one: f'<w:part name="h{one}" element="t:E"/>', count)
    named = many(lambda one: f'<s:header message="t:H" part="h{one}" use="literal"/>', count)
    holding = f'<w:message name="H">{parts}</w:message>'
    return (
        f"{START}{message('M')}{holding}{bindings(0, declared(0), bound(0, header=named))}{services(port(0))}"
    )


def policies(count: int) -> str:
    stated = many(lambda one: f'<p:Policy Name="q{one}"><a:UsingAddressing/></p:Policy>', count)
    asking = many(lambda one: bound(one, f'<p:PolicyReference URI="#q{one}"/>'), count)
    return f"{START}{stated}{message('M')}{bindings(0, many(declared, count), asking)}{services(port(0))}"


KINDS = (operations, messages, ports, several_services, port_types, headers, policies)


def lines(folder: Path, text: str) -> int:
    """Return how many lines run while a WSDL is read and brought into its canonical form."""
    path = folder / "s.wsdl"
    path.write_text(text, encoding="utf-8")
    counted = 0

    def count(frame: FrameType, event: str, argument: Any) -> Any:
        nonlocal counted
        counted += event == "line"
        return count

    before = sys.gettrace()
    sys.settrace(count)
    try:
        documents = load(str(path))
        contract, _ = read_contract(documents)
        canonical(documents, contract)
    finally:
        sys.settrace(before)
    return counted


@pytest.mark.parametrize("kind", KINDS)
def test_work_is_linear_in_the_size(kind: Callable[[int], str], tmp_path: Path) -> None:
    # What is found out about xsdata's models once is not counted.
    lines(tmp_path, kind(2))
    least, once, twice = (lines(tmp_path, kind(count)) for count in (1, 40, 80))
    assert twice - least < 2.3 * (once - least)
