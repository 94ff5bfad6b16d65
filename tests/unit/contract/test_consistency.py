"""Elements of the same name with several types in one content model are reported."""

from __future__ import annotations

import pytest

from soapwright.contract.consistency import inconsistent
from soapwright.contract.resolve import resolve_model
from soapwright.errors import Where
from tests.unit.contract.schemas import Schemas

TYPE = '<xs:complexType name="{}">{}</xs:complexType>'
DERIVED = '<xs:complexContent><xs:{} base="t:A">{}</xs:{}></xs:complexContent>'


def sequence(*types: str) -> str:
    elements = "".join(f'<xs:element name="e" type="xs:{type_}"/>' for type_ in types)
    return f"<xs:sequence>{elements}</xs:sequence>"


@pytest.mark.parametrize(
    ("own", "kind", "derived", "expected"),
    [
        (("int", "int"), "extension", ("int",), []),
        (("int", "string"), "extension", ("string",), ["A", "B"]),
        (("int", "string", "date"), "restriction", ("int",), ["A"]),
        (("int",), "extension", ("string",), ["B"]),
        (("int",), "restriction", ("short",), []),
        (("int",), "restriction", ("short", "int"), ["B"]),
    ],
)
def test_elements_with_one_name_must_have_one_type(
    schemas: Schemas, own: tuple[str, ...], kind: str, derived: tuple[str, ...], expected: list[str]
) -> None:
    inner = DERIVED.format(kind, sequence(*derived), kind)
    schema = TYPE.format("A", sequence(*own)) + TYPE.format("B", inner)
    found = schemas.problems(schema, '<xs:element name="x" type="t:B"/>')
    assert [one.partition(" in {urn:t}")[2][:1] for one in found] == expected


def test_each_type_is_reported_once_bases_first(schemas: Schemas) -> None:
    derived = DERIVED.format("extension", sequence("date"), "extension")
    schema = "".join(TYPE.format(name, derived) for name in "BC") + TYPE.format(
        "A", sequence("int", "string")
    )
    model, _ = resolve_model(schemas.parsed(schema, '<xs:element name="x" type="t:A"/>'))
    found = list(inconsistent(model.types, lambda name: Where(name.name)))
    assert [one.where.location for one in found] == ["A", "B", "C"]
