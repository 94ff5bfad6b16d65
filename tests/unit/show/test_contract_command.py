"""`soapwright contract`: a whole contract, as JSON and as text."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import pytest

from soapwright.contract import model, schema_model
from soapwright.pipeline import load_contract
from soapwright.show.resolved import outline, resolved
from tests.command import printed, run

CASES = Path(__file__).parents[2] / "cases"
GOOD = sorted(
    path
    for path in CASES.glob("*/*.wsdl")
    if (path.parent / "expected").is_dir() and "service name=" in path.read_text()
)


def _things(value: Any) -> list[dict[str, Any]]:
    if isinstance(value, dict):
        return [
            *([value] if "is" in value else []),
            *(one for inner in value.values() for one in _things(inner)),
        ]
    return [one for inner in value for one in _things(inner)] if isinstance(value, list) else []


@pytest.mark.parametrize("path", GOOD, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_the_output_uses_the_names_of_the_model(path: Path) -> None:
    contract, _ = load_contract(str(path))
    found = json.loads(json.dumps(resolved(contract)))
    for thing in _things(found):
        kind = getattr(schema_model, thing["is"], None) or getattr(model, thing["is"])
        assert is_dataclass(kind)
        assert thing.keys() - {"is", "format"} <= {one.name for one in fields(kind)}


def test_facets_wildcards_and_order_are_printed() -> None:
    text = json.dumps(resolved(load_contract(str(CASES / "wildcards"))[0]))
    assert '"is": "Wildcard"' in text
    text = json.dumps(resolved(load_contract(str(CASES / "limits"))[0]))
    assert '"max_length"' in text and '"patterns"' in text


def test_the_command_accepts_a_wsdl_or_a_service(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(CASES / "faults")
    lines = printed("contract", "service.wsdl")
    assert "struct TooMuch, extends Rejected" in lines and "  Limit: decimal 1..1" in lines
    assert json.loads("\n".join(printed("contract", "faults/bank", "--format", "json")))["is"] == "Contract"
    refused = run("contract", "faults/bonk")
    assert refused.exit_code == 2
    assert "neither a file nor a service of soapwright.toml" in refused.stderr


@pytest.mark.parametrize(
    ("case", "lines"),
    [
        ("arrays", ["array ArrayOflong", "  long: long 0..*"]),
        (
            "maps",
            ["map ArrayOfKeyValueOflongPrice", "  Key: long 1..1 nillable", "  Value: Price 1..1 nillable"],
        ),
        ("lists", ["list Numbers of decimal"]),
        ("lists", ["alias Three of Numbers"]),
        ("unions", ["union SizeOrList of boolean, SizeList"]),
    ],
)
def test_the_text_shows_what_a_type_consists_of(case: str, lines: list[str]) -> None:
    found = list(outline(load_contract(str(CASES / case))[0]))
    place = found.index(lines[0])
    assert found[place : place + len(lines)] == lines
