"""Constructs of XSD 1.1 are reported."""

from __future__ import annotations

from soapwright.contract.resolve import resolve_model
from soapwright.errors import by_cause
from tests.unit.contract.schemas import Schemas


def test_each_construct_is_reported_once_per_cause(schemas: Schemas) -> None:
    schema = (
        '<xs:complexType name="A">\n<xs:openContent><xs:any/></xs:openContent><xs:sequence/>\n<xs:assert test="1"/>\n'
        '<xs:assert test="2"/></xs:complexType>\n<xs:element name="e" type="xs:int"><xs:alternative type="xs:int"/></xs:element>'
    )
    _, problems = resolve_model(schemas.parsed(schema))
    assert [(problem.where.line, problem.what) for problem in problems] == [
        (6, "XSD 1.1: elements allowed by xs:openContent are not read"),
        (7, "XSD 1.1: the condition of xs:assert is not checked"),
        (8, "XSD 1.1: the condition of xs:assert is not checked"),
        (9, "XSD 1.1: xs:alternative is ignored; the element always has its declared type"),
    ]
    assert [len(group) for group in by_cause(problems)] == [1, 2, 1]
