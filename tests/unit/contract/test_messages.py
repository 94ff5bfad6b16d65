"""Messages: what is reported of their parts."""

from __future__ import annotations

from pathlib import Path

import pytest

from soapwright.contract.messages import ABSTRACT
from soapwright.contract.resolve import read_contract
from soapwright.read.documents import load

CASE = Path(__file__).parents[2] / "cases" / "header_faults" / "service.wsdl"


@pytest.mark.parametrize("name", ["Open", "OpenResponse", "Badge", "BadgeError"])
def test_a_part_whose_element_is_abstract_is_reported_wherever_it_is_used(name: str, tmp_path: Path) -> None:
    wsdl = tmp_path / "service.wsdl"
    text = CASE.read_text(encoding="utf-8")
    wsdl.write_text(
        text.replace(f'<xs:element name="{name}"', f'<xs:element abstract="true" name="{name}"', 1)
    )
    _, warnings = read_contract(load(str(wsdl)))
    found = [one for one in warnings if one.cause == ABSTRACT]
    lines = [number for number, line in enumerate(text.splitlines(), 1) if f'element="tns:{name}"' in line]
    assert [one.where.line for one in found] == lines
    assert name in found[0].what


def test_parts_whose_elements_are_not_abstract_are_not_reported() -> None:
    _, warnings = read_contract(load(str(CASE)))
    assert not warnings
