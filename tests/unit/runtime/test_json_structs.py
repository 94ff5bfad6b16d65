"""Structs as JSON: their types, choices, and what is not of the contract."""

from __future__ import annotations

import json
from typing import Any

import pytest

from soapwright.runtime.any_element import AnyElement
from soapwright.runtime.errors import DecodeError, EncodeError
from soapwright.runtime.nil import NIL
from tests.unit.runtime.contracts import contract

types: Any = contract(
    "shop_json",
    """
class Days(WireFlags):
    MON = "Mon"
    TUE = "Tue"

@struct("Shape", SHOP, derived={"RoundCircle": "Circle", "BigSquare": "Square"})
class Shape(Struct):
    n: str | None = element("N", "xs:string")
    o: str | None = element("O", "xs:string")

@struct("RoundCircle", SHOP)
class Circle(Shape):
    kind: str | None = element("Type", "xs:string")
    radius: int | None = element("Radius", "xs:int")

@struct("BigSquare", SHOP)
class Square(Shape):
    side: int | None = element("Side", "xs:int")

Figures = Choice((("shape", SHOP, "Shape"), ("round", SHOP, "Circle"), ("round", SHOP, "Circle")))

@struct("Plain", SHOP)
class Plain(Struct):
    kind: str | None = element("Type", "xs:string")
    n: str | None = element("N", "xs:string")

Words = Array("word", "xs:int", SHOP)
Counts = Tokens("xs:int")

@struct("All", SHOP)
class All(Struct):
    shape: Shape | None = element("Shape", "Shape")
    figure: Shape | Circle | None = choice("Figures")
    figures: list[Shape | Circle] | None = choice("Figures", many=True)
    any: AnyElement | None = wildcard("##any")
    any_attributes: dict[str, str] | None = any_attributes("##any")
    days: list[Days] | None = element("Days", "Days")
    words: list[int] | None = element("Words", "Words")
    counts: list[int] | None = element("Counts", "Counts")
    many: list[int] | None = element("Many", "xs:int", many=True)
    maybe: int | None = element("Maybe", "xs:int", nillable=True)
    nils: list[int | None] | None = element("Nils", "xs:int", many=True, nillable=True)
    unit: str = attribute("unit", "xs:string", default="kg")
    mark: str = attribute("mark", "xs:string", fixed="x", always=True)
    fixed: str = element("Fixed", "xs:string", fixed="y", always=True)

@struct("Mixed", SHOP, content="b*")
class Mixed(Struct):
    b: list[str] | None = element("b", "xs:string", many=True)
    parts: list[str] | None = texts()

@struct("Drawing", SHOP, derived={"Map": "Map_"}, abstract=True)
class Drawing(Struct):
    scale: int | None = element("scale", "xs:int")

@struct("Map", SHOP)
class Map_(Drawing):
    pass

@struct("draw", SHOP)
class Draw(Struct):
    drawing: Drawing = required(whole("Drawing"))
""",
)
ALL, SHAPE, CIRCLE, SQUARE = types.All, types.Shape, types.Circle, types.Square


def sent(value: Any) -> Any:
    """Return what a struct is as JSON, without what is always there; refuse a name twice."""

    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        assert len({name for name, _ in pairs}) == len(pairs), pairs
        return dict(pairs)

    found = json.loads(value.to_json(), object_pairs_hook=once)
    return {name: one for name, one in found.items() if name not in ("unit", "mark", "Fixed")}


@pytest.mark.parametrize(
    ("fields", "data"),
    [
        ({}, {}),
        ({"shape": SHAPE(n="a")}, {"Shape": {"N": "a"}}),
        ({"shape": CIRCLE(kind="RoundCircle", radius=1)}, {"Shape": {"Type": "RoundCircle", "Radius": 1}}),
        ({"shape": SQUARE(side=1)}, {"Shape": {"Type": "BigSquare", "Side": 1}}),
        ({"figure": SHAPE()}, {"figure": {"shape": {}}}),
        ({"figure": SQUARE(side=1)}, {"figure": {"shape": {"Type": "BigSquare", "Side": 1}}}),
        ({"figures": [SHAPE(n="a")]}, {"figures": [{"shape": {"N": "a"}}]}),
        ({"any": AnyElement("x", "y")}, {"any": "<x>y</x>"}),
        ({"any_attributes": {"k": "1"}}, {"any_attributes": {"k": "1"}}),
        ({"days": [types.Days.MON, types.Days.TUE]}, {"Days": "Mon, Tue"}),
        ({"many": [1, 2]}, {"Many": [1, 2]}),
        ({"words": [1, None]}, {"Words": [1, None]}),
        ({"nils": [1, None]}, {"Nils": [1, None]}),
        ({"counts": [1, 2]}, {"Counts": [1, 2]}),
        ({"unit": "g"}, {}),
    ],
)
def test_structs_are_sent_and_read(fields: dict[str, Any], data: dict[str, Any]) -> None:
    value = ALL(**fields)
    assert sent(value) == data
    assert ALL.from_json(value.to_json()) == value


def test_nil_is_null_where_it_is_allowed() -> None:
    assert sent(ALL(maybe=NIL, nils=[NIL])) == {"Maybe": None, "Nils": [None]}


def test_the_field_for_the_type_has_any_of_its_spellings() -> None:
    assert sent(ALL(figure=CIRCLE(radius=1))) == {"figure": {"round": {"Type": "RoundCircle", "Radius": 1}}}
    for kind in ("RoundCircle", "Round"):
        assert sent(ALL(shape=CIRCLE(kind=kind))) == {"Shape": {"Type": "RoundCircle"}}
    assert sent(ALL(shape=CIRCLE(kind="Big"))) == {"Shape": {"Type": "Big"}}
    with pytest.raises(EncodeError, match=r"^shape\.kind: "):
        ALL(shape=CIRCLE(kind=["x"])).to_json()
    assert sent(types.Plain(n="a")) == {"N": "a"} and sent(types.Plain(kind="x")) == {"Type": "x"}
    assert sent(ALL(shape=CIRCLE(kind="Oval"))) == {"Shape": {"Type": "Oval"}}
    read = ALL.from_json('{"Shape": {"Side": 1, "Type": "Big"}}')
    assert read.shape == SQUARE(side=1)


@pytest.mark.parametrize(
    ("data", "fields"),
    [
        ({"figure": {"round": None}}, {"figure": CIRCLE()}),
        ({"Unknown": 1, "Shape": None}, {}),
        ({"Shape": None, "Many": [1]}, {"many": [1]}),
        ({"Unknown": 1, "Many": [1]}, {"many": [1]}),
        ({"unit": "g", "mark": None}, {"unit": "g", "mark": None, "fixed": None}),
        ({"mark": "x", "Fixed": "y"}, {"mark": "x", "fixed": "y"}),
    ],
)
def test_what_services_send(data: Any, fields: dict[str, Any]) -> None:
    found = ALL.from_json(json.dumps(data))
    expected = ALL()
    expected.mark = expected.fixed = None
    for name, one in fields.items():
        setattr(expected, name, one)
    assert found == expected


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        ({"figure": {"shape": {}, "round": {}}}, "not an object with one of shape, round"),
        ({"figure": {}}, "not an object with one of shape, round"),
        ({"figure": "x"}, "not an object with one of shape, round"),
        ({"figure": ["x"]}, "not an object with one of shape, round"),
        ({"figure": {"square": {}}}, "square is not one of shape, round"),
        ({"Shape": 1}, "not an object"),
        ({"Many": [1, "x"]}, "All/Many: cannot read 'x'"),
        ({"any": 1}, "All/any: cannot read '1'"),
    ],
)
def test_what_is_not_of_the_contract_is_none_and_named(data: Any, problem: str) -> None:
    with pytest.raises(DecodeError) as caught:
        ALL.from_json(json.dumps(data))
    [found] = caught.value.problems
    assert problem in found
    assert isinstance(caught.value.partial, ALL)


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"figure": "x"}, "figure: expected Shape or Circle or Circle, got 'x'"),
        ({"figures": [ALL()]}, "figures[0]: expected Shape or Circle"),
        ({"shape": "x"}, "shape: expected Shape, got 'x'"),
        ({"many": [1, "x"]}, "many[1]: "),
        ({"counts": [1, None]}, "counts[1]: "),
        ({"many": 1}, "many: expected a list, got 1"),
        ({"days": types.Days.MON}, "days: "),
        ({"any": "x"}, "any: "),
        ({"shape": NIL}, "shape: NIL, but the contract does not allow nil here"),
        ({"nils": NIL}, "nils: NIL, but the contract does not allow nil here"),
    ],
)
def test_what_cannot_be_sent_is_named(fields: dict[str, Any], message: str) -> None:
    with pytest.raises(EncodeError) as caught:
        ALL(**fields).to_json()
    assert str(caught.value).startswith(message)


def test_the_texts_of_mixed_content_are_a_list() -> None:
    value = types.Mixed(b=["c"], parts=["a", "d"])
    assert value.to_json() == '{"b": ["c"], "parts": ["a", "d"]}'
    assert types.Mixed.from_json(value.to_json()) == value
    with pytest.raises(EncodeError, match=r"^parts\[1\]: NIL, but"):
        types.Mixed(parts=["a", None]).to_json()


def test_an_element_of_an_abstract_type_holds_one_of_a_derived_type() -> None:
    value = types.Draw(drawing=types.Map_(scale=5))
    assert json.loads(value.to_json()) == {"drawing": {"scale": 5, "Type": "Map"}}
    with pytest.raises(EncodeError, match=r"^drawing: expected Drawing, got None$"):
        types.Draw(drawing=None).to_json()
