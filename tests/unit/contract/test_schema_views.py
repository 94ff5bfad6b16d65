"""What the shapes of types answer about themselves."""

from __future__ import annotations

import pytest

from soapwright.contract.schema_model import GroupKind, Value
from soapwright.contract.schema_views import (
    Branch,
    Enum,
    Field,
    Flags,
    Leaf,
    Place,
    Struct,
    fields_in,
    merged,
)
from tests.unit.contract.schemas import t, xs


@pytest.mark.parametrize("kind", [Enum, Flags])
def test_texts_of_enumerated_values(kind: type[Enum | Flags]) -> None:
    assert kind(t("E"), (Value("a", "The first."), Value("b"))).texts == ("a", "b")


def test_fields_in_a_content_are_in_order() -> None:
    choice = Branch(GroupKind.CHOICE, (Leaf(2), Branch(GroupKind.SEQUENCE, (Leaf(3), Leaf(4)))))
    assert list(fields_in(Branch(GroupKind.SEQUENCE, (Leaf(1), choice, Leaf(0))))) == [1, 2, 3, 4, 0]
    assert list(fields_in(Leaf(5))) == [5]


def element(name: str, type_: str = "int") -> Field:
    return Field(name, "urn:t", xs(type_))


def attribute(type_: str) -> Field:
    return Field("a", "", xs(type_), place=Place.ATTRIBUTE)


@pytest.mark.parametrize(
    ("restricted", "own", "expected"),
    [
        (False, (element("z"),), ("x int", "a int", "y int", "z int")),
        # An extension may have an element of that name again, but an attribute only once.
        (False, (element("x", "date"),), ("x int", "a int", "y int", "x date")),
        (False, (attribute("date"), element("z")), ("x int", "a date", "y int", "z int")),
        (True, (element("y", "byte"), element("x", "short")), ("x short", "a int", "y byte")),
        (True, (attribute("byte"),), ("x int", "a byte", "y int")),
    ],
)
def test_inherited_fields_keep_their_position(
    restricted: bool, own: tuple[Field, ...], expected: tuple[str, ...]
) -> None:
    base = Struct(t("Base"), (element("x"), attribute("int"), element("y")))
    derived = Struct(t("Own"), own, t("Base"), restricted=restricted)
    assert tuple(f"{one.name} {one.type.name}" for one in merged((base, derived))) == expected
