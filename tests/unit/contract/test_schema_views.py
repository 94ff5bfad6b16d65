"""What the shapes of types answer about themselves."""

from __future__ import annotations

import pytest

from soapwright.contract.schema_model import GroupKind, Value
from soapwright.contract.schema_views import Branch, Enum, Flags, Leaf, fields_in
from tests.unit.contract.schemas import t


@pytest.mark.parametrize("kind", [Enum, Flags])
def test_texts_of_enumerated_values(kind: type[Enum | Flags]) -> None:
    assert kind(t("E"), (Value("a", "The first."), Value("b"))).texts == ("a", "b")


def test_fields_in_a_content_are_in_order() -> None:
    choice = Branch(GroupKind.CHOICE, (Leaf(2), Branch(GroupKind.SEQUENCE, (Leaf(3), Leaf(4)))))
    assert list(fields_in(Branch(GroupKind.SEQUENCE, (Leaf(1), choice, Leaf(0))))) == [1, 2, 3, 4, 0]
    assert list(fields_in(Leaf(5))) == [5]
