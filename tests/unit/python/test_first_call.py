"""The values of a first call: those that a service would accept, as a shell can pass them to Python."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from soapwright.base.naming import Name, Naming, Style
from soapwright.config.config import Config, ServiceConfig
from soapwright.contract.resolve import read_contract
from soapwright.python.code import Ref
from soapwright.python.example_expressions import of_text
from soapwright.python.first_call import first_call
from soapwright.python.plan import ContractPlanner
from soapwright.python.python_types import BOOL, BYTES, FLOAT, INT, OBJECT, STR
from soapwright.read.documents import load

ECHO = Path(__file__).parents[2] / "cases" / "minimal" / "service.wsdl"
TEXT = '<xs:element name="Text" type="xs:string" minOccurs="0"/>'
DECIMAL, DATE = Ref(Name("Decimal"), "decimal"), Ref(Name("date"), "datetime")


def arguments(folder: Path, base: str, facets: str, occurs: str = "") -> str:
    """Return the arguments of the call of an operation that takes one value of a restricted type."""
    types = (
        f'<xs:simpleType name="T"><xs:restriction base="xs:{base}">{facets}</xs:restriction></xs:simpleType>'
        '<xs:simpleType name="L"><xs:list itemType="tns:T"/></xs:simpleType>'
        '<xs:simpleType name="Pair"><xs:restriction base="tns:L"><xs:length value="2"/></xs:restriction></xs:simpleType>'
        '<xs:complexType name="Wrapped"><xs:sequence>'
        '<xs:element name="Item" type="tns:T" maxOccurs="9"/></xs:sequence></xs:complexType>'
    )
    type_ = occurs if occurs[:1].isupper() else "T"
    repeated = "" if type_ == occurs else occurs
    wsdl = ECHO.read_text(encoding="utf-8").replace(
        TEXT, f'<xs:element name="Text" type="tns:{type_}" {repeated}/>', 1
    )
    source = folder / "s.wsdl"
    source.write_text(wsdl.replace("</xs:schema>", f"{types}</xs:schema>", 1), encoding="utf-8")
    contract, _ = read_contract(load(str(source)), None)
    config = Config(Path(), Path(), Style.PYTHON, (ServiceConfig("a/b", Path()),))
    planner = ContractPlanner(contract, None, config.services[0], config, Naming())
    call = first_call(planner.names_alone(), contract, planner.struct).rpartition("; ")[2]
    (keyword,) = ast.parse(call, mode="eval").body.args[0].keywords  # type: ignore[attr-defined]
    assert keyword.arg == "text"
    return ast.unparse(keyword.value)


@pytest.mark.parametrize(
    ("base", "facets", "value"),
    [
        ("string", "", "'text'"),
        ("string", '<xs:maxLength value="2"/>', "'te'"),
        ("string", '<xs:length value="6"/>', "'textxx'"),
        ("string", '<xs:pattern value="[A-Z]{2}"/>', "'AA'"),
        ("int", '<xs:minInclusive value="7"/>', "7"),
        ("integer", '<xs:maxExclusive value="-7"/>', "-8"),
        ("decimal", '<xs:maxInclusive value="0.5"/><xs:minExclusive value="0.2"/>', "Decimal('0.5')"),
        ("double", '<xs:minInclusive value="30"/>', "30.0"),
        ("boolean", '<xs:pattern value="false|0"/>', "False"),
        ("hexBinary", '<xs:length value="3"/>', "bytes(3)"),
        ("base64Binary", '<xs:minLength value="4"/>', "bytes(4)"),
        ("base64Binary", "", "b'text'"),
        ("language", "", "'en'"),
        ("gYear", "", "'2026'"),
    ],
)
def test_a_value_is_within_the_facets_of_its_type(tmp_path: Path, base: str, facets: str, value: str) -> None:
    assert arguments(tmp_path, base, facets) == value


@pytest.mark.parametrize(
    ("occurs", "value"),
    [('maxOccurs="2"', "[7]"), ("L", "[7]"), ("Pair", "[7, 7]"), ("Wrapped", "[7]")],
)
def test_lists_have_the_items_that_their_types_require(tmp_path: Path, occurs: str, value: str) -> None:
    assert arguments(tmp_path, "int", '<xs:minInclusive value="7"/>', occurs) == value


@pytest.mark.parametrize(
    ("kind", "text", "expression"),
    [
        (STR, "a-b", "'a-b'"),
        (STR, "", "'text'"),
        (STR, "it's", "'text'"),
        (STR, "$HOME", "'text'"),
        (STR, "a\\b", "'text'"),
        (OBJECT, "x", "'x'"),
        (BOOL, "1", "True"),
        (BOOL, "0", "False"),
        (INT, "+07", "7"),
        (INT, "text", "1"),
        (FLOAT, "-.5", "-0.5"),
        (FLOAT, "INF", "1.5"),
        (BYTES, "0000", "bytes(2)"),
        (BYTES, "AAA=", "bytes(2)"),
        (BYTES, "AAECAw==", "b'text'"),
        (DECIMAL, "7.0", "Decimal('7.0')"),
        (DECIMAL, "text", "Decimal('1.5')"),
        (DATE, "", "date(2026, 1, 31)"),
    ],
)
def test_texts_become_expressions(kind: Ref, text: str, expression: str) -> None:
    made = of_text(kind, text)
    assert made is not None and made.text == expression
    assert made.needs == ({(kind.module, str(kind.name))} if kind in (DECIMAL, DATE) else set())


@pytest.mark.parametrize("kind", [Ref(Name("timedelta"), "datetime"), Ref(Name("Element"), "lxml.etree")])
def test_other_kinds_have_no_examples(kind: Ref) -> None:
    assert of_text(kind, "1") is None
