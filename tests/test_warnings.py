"""Warnings are reported once per cause: in full by init and import, in one line by generate."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from soapwright.contract import resolve
from tests.command import run

WSDL = """\
<w:definitions xmlns:w="http://schemas.xmlsoap.org/wsdl/" xmlns:s="http://schemas.xmlsoap.org/wsdl/soap/"
    xmlns:x="http://www.w3.org/2001/XMLSchema" xmlns:t="https://example.com/shop" targetNamespace="https://example.com/shop">
  <w:types><x:schema targetNamespace="https://example.com/shop"><x:element name="Ask" type="x:int"/></x:schema></w:types>
  <w:message name="Ask"><w:part name="body" element="t:Ask"/></w:message>
  <w:portType name="P">
    <w:operation name="Ask"><w:input message="t:Ask"/></w:operation>
    <w:operation name="One"><w:input message="t:Ask"/></w:operation>
    <w:operation name="Two"><w:input message="t:Ask"/></w:operation>
  </w:portType>
  <w:binding name="B" type="t:P"><s:binding transport="http://schemas.xmlsoap.org/soap/http"/>
    <w:operation name="Ask"><s:operation soapAction="Ask"/></w:operation></w:binding>
  <w:service name="Shop"><w:port name="P" binding="t:B"><s:address location="https://example.com/"/></w:port></w:service>
</w:definitions>
"""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "shop.wsdl").write_text(WSDL)
    return tmp_path


def test_init_prints_each_warning_and_generate_their_number(project: Path) -> None:
    output = run("init", "shop.wsdl").stderr
    assert output.count("warning:") == 1
    assert "shop.wsdl:7: operations are left out: here and in 1 more place" in output
    assert "--verbose lists each." in output
    output = run("generate").stderr
    assert "2 warnings about the schema files, of 1 kind; --verbose lists them" in output
    assert "warning:" not in output


def test_verbose_prints_each_warning(project: Path) -> None:
    for arguments in (("init", "shop.wsdl", "--verbose"), ("generate", "--verbose")):
        output = run(*arguments).stderr
        assert [f"operation '{name}' is not in binding 'B'" in output for name in ("One", "Two")] == [
            True,
            True,
        ]


@pytest.mark.parametrize("command", [["generate"], ["generate", "shop.wsdl", "--output", "out"]])
def test_strict_mode_turns_warnings_into_errors_and_writes_nothing(project: Path, command: list[str]) -> None:
    run("init", "shop.wsdl")
    before = sorted(project.rglob("*"))
    result = run(*command, "--fail-on-warning")
    assert result.exit_code == 1
    assert result.stderr.count("warning: ") == 2 and "operation 'One' is not in binding 'B'" in result.stderr
    assert sorted(project.rglob("*")) == before
    assert run(*command).exit_code == 0


def test_input_without_warnings_does_not_fail(project: Path) -> None:
    (project / "shop.wsdl").write_text(
        WSDL.replace('<w:operation name="One"><w:input message="t:Ask"/></w:operation>', "").replace(
            '<w:operation name="Two"><w:input message="t:Ask"/></w:operation>', ""
        )
    )
    assert run("generate", "shop.wsdl", "--output", "out", "--fail-on-warning").exit_code == 0


@pytest.mark.parametrize("command", [["generate", "shop.wsdl", "--output", "out"], ["init", "shop.wsdl"]])
def test_a_source_is_resolved_once(
    command: list[str], project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    times: list[int] = []
    resolved = resolve.resolve_model

    def counted(*arguments: Any) -> Any:
        times.append(1)
        return resolved(*arguments)

    monkeypatch.setattr(resolve, "resolve_model", counted)
    assert run(*command).exit_code == 0
    assert len(times) == 1
