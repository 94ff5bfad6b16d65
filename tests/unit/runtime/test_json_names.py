"""The names of derived types in JSON."""

from __future__ import annotations

from typing import Any

from soapwright.runtime.json_names import kind_spellings
from tests.unit.runtime.contracts import contract

types: Any = contract(
    "kinds",
    """
@struct("Base", SHOP, derived={"{urn:shop}Leaf": "Leaf", "{urn:other}Leaf": "Leaf_2", "TwigNode": "TwigNode",
                               "OakTree": "OakTree", "OakBush": "OakBush"})
class Base(Struct):
    pass

@struct("Offer", SHOP, derived={"TextOffer": "TextOffer"}, kinds={"Words": "TextOffer"})
class Offer(Struct):
    pass
""",
)


def test_kinds_are_spelled_without_their_last_word_if_only_one_type_has_the_rest() -> None:
    assert kind_spellings(types.Base) == {
        "{urn:shop}Leaf": "Leaf",
        "{urn:other}Leaf": "Leaf_2",
        "TwigNode": "TwigNode",
        "Twig": "TwigNode",
        "OakTree": "OakTree",
        "OakBush": "OakBush",
    }


def test_the_names_of_the_json_come_first() -> None:
    assert list(kind_spellings(types.Offer)) == ["Words", "TextOffer", "Text"]
