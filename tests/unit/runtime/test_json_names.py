"""The names of derived types in JSON."""

from __future__ import annotations

from typing import Any

from soapwright.runtime.json_names import json_members, kind_of, kind_spellings
from tests.unit.runtime.contracts import contract

types: Any = contract(
    "kinds",
    """
@struct("Base", SHOP, derived={"{urn:shop}Leaf": "Leaf", "{urn:other}Leaf": "Leaf_2", "TwigNode": "TwigNode",
                               "OakTree": "OakTree", "OakBush": "OakBush", "root": "Root",
                               "BaseKind": "BaseKind", "{urn:other}Bud": "Bud"})
class Base(Struct):
    pass

@struct("Leaf", SHOP)
class Leaf(Base):
    pass

@struct("TwigNode", SHOP)
class TwigNode(Base):
    pass

@struct("Bud", OTHER, kind="Flower")
class Bud(Base):
    pass

@struct("OakTree", SHOP, kind="Oak")
class OakTree(Base):
    pass

@struct("Offer", SHOP, derived={"TextOffer": "TextOffer"}, kind="Ad", kinds={"Words": "TextOffer"})
class Offer(Struct):
    pass

@struct("Answer", SHOP)
class Answer(Struct):
    token: str | None = header_part("Token", "xs:string")
    id: int | None = element("Id", "xs:int")
    text: str | None = text_content("xs:string")
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
        "root": "Root",
        "BaseKind": "BaseKind",
        "{urn:other}Bud": "Bud",
    }


def test_the_names_of_the_json_come_first() -> None:
    assert list(kind_spellings(types.Offer)) == ["Words", "TextOffer", "Text"]


def test_a_derived_type_is_named_as_the_json_or_else_the_contract_names_it() -> None:
    classes = (types.Leaf, types.TwigNode, types.Bud, types.OakTree)
    assert [kind_of(one) for one in classes] == ["{urn:shop}Leaf", "TwigNode", "Flower", "Oak"]
    assert [kind_of(one) for one in (types.Base, types.Offer)] == ["", ""]


def test_members_are_the_fields_of_the_body() -> None:
    assert {name: one.attribute for name, one in json_members(types.Answer).items()} == {
        "Id": "id",
        "value": "text",
    }
