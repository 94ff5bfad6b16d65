"""A rest.toml that does not fit one of two contracts is reported as a change, and does not end the comparison."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

import soapwright
from soapwright.compare.change import Change
from tests.command import run

WSDL = """
<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/"
    xmlns:t="urn:t" xmlns:x="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:t">
<types><x:schema targetNamespace="urn:t" elementFormDefault="qualified">
  <x:complexType name="Item"><x:sequence><x:element name="Id" type="x:int"/></x:sequence></x:complexType>
  {types}
  <x:element name="In"><x:complexType><x:sequence><x:element name="I" type="t:Item"/></x:sequence></x:complexType></x:element>
</x:schema></types>
<message name="In"><part name="p" element="t:In"/></message>
<portType name="P">{declared}</portType>
<binding name="B" type="t:P"><soap:binding transport="http://schemas.xmlsoap.org/soap/http"/>{bound}</binding>
<service name="S"><port name="P" binding="t:B"><soap:address location="https://x.example/s"/></port></service>
</definitions>
"""
BOOK = """<x:complexType name="Book"><x:complexContent><x:extension base="t:Item"/></x:complexContent></x:complexType>"""
REST = """
[endpoints]
production = "https://x.example/r"
[routes]
Get = "POST /Get"
{routes}
[discriminator]
member = "Type"
values = ['(\\w+)']
[discriminator.types]
{overrides}
"""

Make = Callable[..., str]


@pytest.fixture
def make(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Make:
    monkeypatch.chdir(tmp_path)

    def made(folder: str, *operations: str, types: str = "", overrides: str = "", routes: str = "") -> str:
        declared = "".join(
            f'<operation name="{one}"><input message="t:In"/></operation>' for one in operations
        )
        bound = "".join(
            f'<operation name="{one}"><soap:operation soapAction="{one}"/><input><soap:body use="literal"/></input></operation>'
            for one in operations
        )
        Path(folder).mkdir()
        Path(folder, "service.wsdl").write_text(WSDL.format(types=types, declared=declared, bound=bound))
        Path(folder, "rest.toml").write_text(REST.format(routes=routes, overrides=overrides))
        return folder

    return made


def _changes(old: str, new: str) -> dict[str, Change]:
    (comparison,) = soapwright.diff(old, new)
    return {change.rule.id: change for change in comparison.changes}


def test_an_override_of_a_removed_type_is_a_finding(make: Make) -> None:
    old = make("old", "Get", types=BOOK, overrides='Book = "B"')
    new = make("new", "Get", overrides='Book = "B"')
    found = _changes(old, new)
    assert set(found) == {"type-removed", "rest-facts-outdated"}
    one = found["rest-facts-outdated"]
    assert one.what == "types.Book is not in the contract"
    assert (
        one.hint == "Remove it, or correct its name. No client can be generated until new/rest.toml:11 fits."
    )
    assert run("diff", old, new).exit_code == 0


def test_an_override_of_a_type_that_an_older_contract_lacks_is_allowed(make: Make) -> None:
    old = make("old", "Get", overrides='Book = "B"', routes='Put = "PUT /Put"')
    new = make("new", "Get", "Put", types=BOOK, overrides='Book = "B"', routes='Put = "PUT /Put"')
    assert set(_changes(old, new)) == {"type-added", "operation-added"}
    assert set(_changes(new, old)) == {"type-removed", "operation-removed", "rest-facts-outdated"}


def test_an_operation_without_a_route_is_a_finding(make: Make) -> None:
    old, new = make("old", "Get"), make("new", "Get", "Put")
    found = _changes(old, new)
    assert set(found) == {"operation-added", "rest-facts-outdated"}
    assert found["rest-facts-outdated"].what == "operation 'Put' has no route"
    assert set(_changes(new, old)) == {"operation-removed"}


def test_facts_that_fit_neither_contract_are_not_changes(make: Make) -> None:
    sides = [make(folder, "Get", overrides='Book = "B"') for folder in ("old", "new")]
    assert _changes(*sides) == {}
