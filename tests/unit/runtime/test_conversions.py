"""Structs to and from dicts, JSON and XML documents."""

from __future__ import annotations

import sys
from decimal import Decimal
from types import ModuleType
from typing import Any

import pytest

from soapwright.runtime.any_element import AnyElement
from soapwright.runtime.errors import DecodeError, EncodeError, Fault, UsageError
from soapwright.runtime.nil import NIL
from soapwright.runtime.pairs import Pairs
from soapwright.runtime.struct import Struct
from soapwright.runtime.wire import Namespace
from tests.unit.runtime.contracts import SHOP, contract

types: Any = contract(
    "shop_forms",
    """
class Status(WireEnum):
    ON = "On"

class Level(WireIntEnum, base="xs:byte"):
    AGENT = 7, "007"

class Rate(WireValueEnum, base="xs:decimal"):
    LOW = "1.50"

class Days(WireFlags):
    MON = "Mon"
    TUE = "Tue"

Renamed = Simple("xs:int")
Counts = Tokens("xs:int")
Number = Union("xs:int", "Status")
Levels = Array("level", "Level", SHOP)
Words = Array("word", "xs:string", SHOP)
Shapes = Array("shape", "Shape", SHOP)
Book = Map("pair", SHOP, ("key", "xs:int"), ("value", "Shape"), SHOP)

@struct("Shape", SHOP, derived={"Circle": "Circle"})
class Shape(Struct):
    n: str | None = element("N", "xs:string")

@struct("Circle", SHOP)
class Circle(Shape):
    radius: Decimal | None = required(element("Radius", "xs:decimal"))

@struct("", SHOP)
class Nameless(Struct):
    n: int | None = element("N", "xs:int")

@struct("Outer/inner", SHOP)
class OuterInner(Struct):
    n: int | None = element("N", "xs:int")

@struct("Other", SHOP)
class Other(Struct):
    n: int | None = element("N", "xs:int")

Figures = Choice((("shape", SHOP, "Shape"), ("round", SHOP, "Circle")))

@struct("All", SHOP)
class All(Struct):
    count: int | None = element("Count", "xs:int")
    renamed: int | None = element("Renamed", "Renamed")
    counts: list[int] | None = element("Counts", "Counts")
    words: list[str] | None = element("Words", "Words")
    shape: Shape | None = element("Shape", "Shape")
    shapes: list[Shape] | None = element("Shapes", "Shapes")
    many: list[Shape] | None = required(element("Many", "Shape", many=True))
    book: dict[int, Shape] | None = element("Book", "Book")
    status: Status | None = element("Status", "Status")
    level: Level | None = element("Level", "Level")
    rate: Rate | None = element("Rate", "Rate")
    days: list[Days] | None = element("Days", "Days")
    figure: Shape | Circle | None = choice("Figures")
    figures: list[Shape | Circle] | None = choice("Figures", many=True)
    number: int | Status | None = element("Number", "Number")
    levels: list[Level | None] | None = element("Levels", "Levels")
    any: AnyElement | None = wildcard("##any")
    object: object = element("Object", "xs:anyType")
    raw: bytes | None = element("Raw", "xs:base64Binary")
""",
)
namespaces = sys.modules["shop_forms.namespaces"] = types.namespaces = ModuleType("shop_forms.namespaces")
namespaces.ALL = (SHOP, Namespace("urn:other", "other"))  # type: ignore[attr-defined]
SHAPE, CIRCLE = types.Shape, types.Circle
PLAIN = AnyElement("x", "y")


@pytest.mark.parametrize(
    ("fields", "data"),
    [
        ({}, {}),
        ({"count": 0}, {"count": 0}),
        ({"count": NIL}, {"count": NIL}),
        ({"renamed": 1}, {"renamed": 1}),
        ({"counts": [1, 2]}, {"counts": [1, 2]}),
        ({"words": ["a", None]}, {"words": ["a", None]}),
        ({"shape": SHAPE(n="a")}, {"shape": {"n": "a"}}),
        ({"shape": CIRCLE(radius=None)}, {"shape": {"@type": "Circle", "radius": None}}),
        ({"shape": NIL}, {"shape": NIL}),
        ({"shapes": [SHAPE(), None]}, {"shapes": [{}, None]}),
        ({"many": [CIRCLE(radius=Decimal(1))]}, {"many": [{"@type": "Circle", "radius": Decimal(1)}]}),
        ({"book": {1: SHAPE(n="a")}}, {"book": {1: {"n": "a"}}}),
        ({"status": types.Status.ON}, {"status": types.Status.ON}),
        ({"level": types.Level.AGENT}, {"level": types.Level.AGENT}),
        ({"figure": SHAPE(n="a")}, {"figure": {"shape": {"n": "a"}}}),
        (
            {"figures": [SHAPE(), CIRCLE(radius=None)]},
            {"figures": [{"shape": {}}, {"round": {"@type": "Circle", "radius": None}}]},
        ),
        ({"number": 1}, {"number": 1}),
        ({"number": types.Status.ON}, {"number": types.Status.ON}),
        ({"levels": [types.Level.AGENT, None]}, {"levels": [types.Level.AGENT, None]}),
        ({"status": NIL, "level": NIL, "days": NIL}, {"status": NIL, "level": NIL, "days": NIL}),
        ({"any": PLAIN}, {"any": PLAIN}),
        ({"object": "x"}, {"object": "x"}),
        ({"raw": b"x"}, {"raw": b"x"}),
    ],
)
def test_dicts_and_back(fields: dict[str, Any], data: dict[str, Any]) -> None:
    value = types.All(**{"many": None, **fields})
    found = value.to_dict()
    assert found == {"many": None, **data}
    assert types.All.from_dict(found) == value


@pytest.mark.parametrize(
    ("data", "fields"),
    [
        ({"Count": "7", "Renamed": "8"}, {"count": 7, "renamed": 8}),
        ({"counts": ["1", 2]}, {"counts": [1, 2]}),
        ({"status": "On", "level": 7}, {"status": types.Status.ON, "level": types.Level.AGENT}),
        ({"days": ["Mon", types.Days.TUE]}, {"days": [types.Days.MON, types.Days.TUE]}),
        ({"rate": "1.50"}, {"rate": types.Rate.LOW}),
        ({"rate": Decimal("1.5")}, {"rate": types.Rate.LOW}),
        ({"level": "007"}, {"level": types.Level.AGENT}),
        ({"shape": {"@type": "Circle", "Radius": "1.5"}}, {"shape": CIRCLE(radius=Decimal("1.5"))}),
        ({"shape": CIRCLE(radius=None)}, {"shape": CIRCLE(radius=None)}),
        ({"figure": CIRCLE(radius=None)}, {"figure": CIRCLE(radius=None)}),
        ({"figures": ({"shape": None},)}, {"figures": [None]}),
        ({"figure": {"shape": NIL}}, {"figure": NIL}),
        ({"book": {"1": {"N": "x"}}}, {"book": {1: SHAPE(n="x")}}),
        ({"raw": "eA=="}, {"raw": b"x"}),
        ({"object": {"a": 1}}, {"object": {"a": 1}}),
    ],
)
def test_what_dicts_may_also_hold(data: dict[str, Any], fields: dict[str, Any]) -> None:
    found = types.All.from_dict({"many": None, **data})
    assert found == types.All(**{"many": None, **fields})
    for name, value in fields.items():
        assert type(getattr(found, name)) is type(value)


def test_maps_with_equal_keys_are_pairs() -> None:
    pairs = Pairs([(1, SHAPE(n="a")), (1, SHAPE(n="b"))])
    found = types.All(many=None, book=pairs).to_dict()
    assert found["book"] == [(1, {"n": "a"}), (1, {"n": "b"})]
    assert types.All.from_dict(found).book == [(1, SHAPE(n="a")), (1, SHAPE(n="b"))]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"level": "x"}, "All.level: 'x' is not a value of Level"),
        ({"rate": "x"}, "All.rate: 'x' is not a value of Rate"),
        ({"level": [1]}, "All.level: [1] is not a value of Level"),
        ({"status": 1}, "All.status: 1 is not a value of Status"),
        ({"days": "Mon"}, "All.days: expected a list, found 'Mon'"),
        ({"count": "x"}, "All.count: 'x' is not a value of xs:int"),
        ({"cuont": 1}, "All has no field 'cuont'; it has count, renamed, counts"),
        ({"shape": 1}, "All.shape: expected a dict, found 1"),
        ({"shape": {"@type": "Square"}}, "Shape: @type 'Square' is not one of its derived types"),
        ({"shape": {"@type": "Circle"}}, "All.shape: Circle lacks 1 required field: 'radius'"),
        ({"many": {"n": "a"}}, "All.many: expected a list, found {'n': 'a'}"),
        ({"words": b"a"}, "All.words: expected a list, found b'a'"),
        ({"figure": {"shape": {}, "round": {}}}, "expected a dict with one of shape, round, found {'shape'"),
        ({"figure": {}}, "expected a dict with one of shape, round, found {}"),
        ({"figure": {"square": {}}}, "expected a dict with one of shape, round, found {'square': {}}"),
        ({"figure": "x"}, "expected a dict with one of shape, round, found 'x'"),
        ([], "All: expected a dict, found []"),
    ],
)
def test_dicts_that_are_not_of_the_contract(data: Any, message: str) -> None:
    data = {"many": None, **data} if isinstance(data, dict) else data
    with pytest.raises(DecodeError) as caught:
        types.All.from_dict(data)
    assert message in str(caught.value)


def test_a_dict_without_a_required_field() -> None:
    with pytest.raises(DecodeError, match=r"^All lacks 1 required field: 'many'$"):
        types.All.from_dict({})
    with pytest.raises(DecodeError, match=r"^Circle lacks 1 required field: 'radius'$"):
        CIRCLE.from_dict({"n": "a"})


def test_a_struct_that_is_not_one_of_a_choice() -> None:
    with pytest.raises(EncodeError, match=r"^figure: Other is not one of Circle, Shape$"):
        types.All(many=None, figure=types.Other()).to_dict()
    assert types.All(many=None, figure="x").to_dict() == {"many": None, "figure": "x"}


@pytest.mark.parametrize(
    ("value", "document"),
    [
        (SHAPE(n="a"), '<shop:Shape xmlns:shop="urn:shop"><shop:N>a</shop:N></shop:Shape>'),
        (types.Nameless(n=1), '<shop:Nameless xmlns:shop="urn:shop"><shop:N>1</shop:N></shop:Nameless>'),
        (
            types.OuterInner(n=1),
            '<shop:OuterInner xmlns:shop="urn:shop"><shop:N>1</shop:N></shop:OuterInner>',
        ),
    ],
)
def test_xml_documents_and_back(value: Any, document: str) -> None:
    assert value.to_xml() == document
    assert type(value).from_xml(document) == value
    assert type(value).from_xml(document.encode()) == value
    assert type(value).from_json(value.to_json()) == value
    assert type(value).from_json(value.to_json().encode()) == value


def test_derived_structs_as_documents() -> None:
    circle = CIRCLE(radius=Decimal(1))
    assert 'xsi:type="shop:Circle"' in circle.to_xml()
    assert SHAPE.from_xml(circle.to_xml()) == circle == SHAPE.from_json(circle.to_json())
    inner = "xmlns='urn:shop'><Radius>1</Radius></Circle>"
    assert SHAPE.from_xml(f"<Circle {inner}") == circle == CIRCLE.from_xml(f"<Circle {inner}")


def test_a_root_of_any_name_may_state_its_type() -> None:
    xsi = "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
    text = f"<x xmlns:s='urn:shop' {xsi} xsi:type='s:Circle'><s:Radius>1</s:Radius></x>"
    assert SHAPE.from_xml(text) == CIRCLE(radius=Decimal(1))


def test_what_is_not_of_the_contract_has_no_forms() -> None:
    for attempt in (Fault().to_dict, Fault().to_json, Fault().to_xml):
        with pytest.raises(UsageError, match=r"^Fault is not a type of the contract.*; see fault_detail$"):
            attempt()
    for refused in (Struct.from_dict, Struct.from_json, Struct.from_xml):
        with pytest.raises(UsageError, match=r"^Struct is not a type of the contract.* converted$"):
            refused("{}")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("<Other xmlns='urn:shop'/>", "Shape: expected {urn:shop}Shape, found {urn:shop}Other"),
        ("<Shape/>", "Shape: expected {urn:shop}Shape, found Shape"),
        ("<Shape", "Shape: not XML: "),
        ("<!DOCTYPE x><Shape xmlns='urn:shop'/>", "the document has a document type declaration"),
        ("[]", "Shape: not XML: "),
    ],
)
def test_other_documents(text: str, message: str) -> None:
    with pytest.raises(DecodeError) as caught:
        SHAPE.from_xml(text)
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("text", "message"),
    [("{", "Shape: not JSON: "), ("[1]", "Shape: expected an object, found [1]"), ('"\ud800"', "Shape: ")],
)
def test_other_json(text: str, message: str) -> None:
    with pytest.raises(DecodeError) as caught:
        SHAPE.from_json(text)
    assert str(caught.value).startswith(message)


def test_a_nil_document_is_a_struct_without_values() -> None:
    xsi = "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
    assert SHAPE.from_xml(f"<Shape xmlns='urn:shop' {xsi} xsi:nil='true'/>") == SHAPE()


class _Own(SHAPE):  # type: ignore[misc, valid-type]
    """A class of a user's program."""


def test_classes_of_users_are_read_as_they_are() -> None:
    value = _Own(n="a")
    for found in (_Own.from_xml(value.to_xml()), _Own.from_json(value.to_json()), _Own.from_dict({"n": "a"})):
        assert (type(found), found.n) == (_Own, "a")
    assert value.to_dict() == {"n": "a"}
