"""Values in JSON: what each kind of type is written as, and what is read as it."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, time
from decimal import Decimal
from math import inf, isnan, nan
from typing import Any

import pytest

from soapwright.runtime.any_element import AnyElement
from soapwright.runtime.errors import EncodeError
from soapwright.runtime.json_problems import parse, read_json
from soapwright.runtime.json_read import type_reader
from soapwright.runtime.json_write import type_writer
from soapwright.runtime.names import QualifiedName
from soapwright.runtime.nil import NIL
from soapwright.runtime.pairs import Pairs
from tests.unit.runtime.contracts import contract

types: Any = contract(
    "json_values",
    """
class Color(WireEnum):
    RED = "red"

class Level(WireIntEnum):
    LOW = 1

class Rate(WireValueEnum, base="xs:decimal"):
    HALF = "0.50"

class Days(WireFlags):
    MON = "Mon"
    TUE = "Tue"

@struct("Point", SHOP)
class Point(Struct):
    x: int | None = element("x", "xs:int")

Number = Union("xs:int", "xs:boolean")
Ints = Array("int", "xs:int", SHOP)
Tokened = Tokens("xs:int")
Rows = Array("row", "Ints", SHOP)
Limited = Simple("xs:int")
Listed = Map("pair", SHOP, ("k", "xs:int"), ("v", "xs:string"), SHOP)
Dictionary = Map("pair", SHOP, ("k", "xs:int"), ("v", "xs:string"), SHOP, dictionary=True)
Colors = Map("pair", SHOP, ("k", "Color"), ("v", "Point"), SHOP, dictionary=True)
Maps = Array("map", "Listed", SHOP)
Keyed = Map("pair", SHOP, ("k", "xs:anyType"), ("v", "xs:string"), SHOP)
""",
)


def read(reference: str, text: str) -> Any:
    """Return what a JSON value is read as, and the problem."""
    value, problems = read_json(type_reader(reference, types), parse(text.encode()), "it")
    return value if not problems else (value, str(problems[0]))


@pytest.mark.parametrize(
    ("reference", "value", "text"),
    [
        ("xs:boolean", True, "true"),
        ("xs:boolean", False, "false"),
        ("xs:int", -7, "-7"),
        ("xs:short", 7, "7"),
        ("xs:unsignedByte", 7, "7"),
        ("xs:long", 7, '"7"'),
        ("xs:unsignedLong", 7, '"7"'),
        ("xs:decimal", Decimal("1.50"), "1.50"),
        ("xs:double", 1.5, "1.5"),
        ("xs:float", inf, '"Infinity"'),
        ("xs:double", -inf, '"-Infinity"'),
        ("xs:string", 'a"ü', '"a\\"ü"'),
        ("xs:date", date(2026, 5, 1), '"2026-05-01"'),
        ("xs:time", time(1, 2, 3), '"01:02:03"'),
        ("xs:dateTime", datetime(2026, 5, 1, tzinfo=UTC), '"2026-05-01T00:00:00Z"'),
        ("xs:base64Binary", b"a", '"YQ=="'),
        ("xs:hexBinary", b"a\xff", '"61FF"'),
        ("xs:QName", QualifiedName("urn:shop", "a"), '"{urn:shop}a"'),
        ("Limited", 5, "5"),
        ("Color", types.Color.RED, '"red"'),
        ("Color", types.Color("blue"), '"blue"'),
        ("Level", types.Level.LOW, "1"),
        ("Level", types.Level(5), "5"),
        ("Rate", types.Rate.HALF, "0.50"),
        ("Days", [types.Days.MON, types.Days.TUE], '"Mon, Tue"'),
        ("Days", [], '""'),
        ("Number", 5, "5"),
        ("Number", True, "true"),
        ("Number", "much", '"much"'),
        ("Ints", [1, None, 2], "[1, null, 2]"),
        ("Tokened", [1, 2], "[1, 2]"),
        ("Rows", [[1], [], [2, 3]], "[[1], [], [2, 3]]"),
        ("Point", types.Point(x=1), '{"x": 1}'),
        ("Listed", {1: "a", 2: None}, '[{"Key": 1, "Value": "a"}, {"Key": 2, "Value": null}]'),
        ("Listed", {None: "a"}, '[{"Key": null, "Value": "a"}]'),
        ("Listed", {}, "[]"),
        ("Dictionary", {1: "a", 2: None}, '{"1": "a", "2": null}'),
        ("Colors", {types.Color.RED: types.Point(x=1)}, '{"red": {"x": 1}}'),
        ("xs:anyType", True, "true"),
        ("xs:anyType", Decimal("1.50"), "1.50"),
        ("xs:anyType", "a", '"a"'),
        ("xs:anyType", ["a", True, None], '["a", true, null]'),
        ("xs:anyType", {"a": ["b"], "c": None}, '{"a": ["b"], "c": null}'),
    ],
)
def test_values_are_written_and_read(reference: str, value: Any, text: str) -> None:
    assert type_writer(reference, types)(value) == text
    found = read(reference, text)
    assert (type(found), found) == (type(value), value)


@pytest.mark.parametrize(
    ("reference", "value", "text"),
    [
        ("xs:double", nan, '"NaN"'),
        ("xs:double", 1, "1.0"),
        ("xs:hexBinary", bytearray(b"a"), '"61"'),
        ("Level", 1, "1"),
        ("Rate", Decimal("0.5"), "0.50"),
        ("Ints", (1, NIL), "[1, null]"),
        ("Listed", [(1, "a"), (1, NIL)], '[{"Key": 1, "Value": "a"}, {"Key": 1, "Value": null}]'),
        ("Listed", Pairs([(1, "a"), (1, "b")]), '[{"Key": 1, "Value": "a"}, {"Key": 1, "Value": "b"}]'),
        ("Listed", [(NIL, "a")], '[{"Key": null, "Value": "a"}]'),
        ("Dictionary", [(NIL, "a")], '{"null": "a"}'),
        ("Dictionary", {None: NIL}, '{"null": null}'),
        ("xs:anyType", 7, '"7"'),
        ("xs:anyType", 1.5, "1.5"),
        ("xs:anyType", b"a", '"YQ=="'),
        ("xs:anyType", datetime(2026, 5, 1), '"2026-05-01T00:00:00"'),
        ("xs:anyType", date(2026, 5, 1), '"2026-05-01"'),
        ("xs:anyType", time(1, 2, 3), '"01:02:03"'),
        ("xs:anyType", QualifiedName("urn:shop", "a"), '"{urn:shop}a"'),
        ("xs:anyType", types.Color.RED, '"red"'),
        ("xs:anyType", types.Level.LOW, '"1"'),
        ("xs:anyType", types.Rate.HALF, "0.50"),
        ("xs:anyType", types.Point(x=1), '{"x": 1}'),
        ("xs:anyType", (types.Point(x=1), NIL), '[{"x": 1}, null]'),
        ("xs:anyType", {7: types.Point(x=1)}, '{"7": {"x": 1}}'),
        ("xs:anyType", AnyElement("x", "y"), '"<x>y</x>"'),
    ],
)
def test_values_are_written_as(reference: str, value: Any, text: str) -> None:
    assert type_writer(reference, types)(value) == text


@pytest.mark.parametrize(
    ("reference", "value", "message"),
    [
        ("xs:string", 5, "cannot write 5: not a str"),
        ("xs:int", "a", "cannot write 'a': "),
        ("Color", 5, "cannot write 5: not a str"),
        ("Level", "a", "cannot write 'a': not Level"),
        ("Rate", "a", "cannot write 'a': not Rate"),
        ("Number", 1.5, "cannot write 1.5: not of any member type: xs:int, xs:boolean"),
        ("Ints", [1, "a"], "[1]: cannot write 'a': "),
        ("Ints", "12", "expected a list, got '12'"),
        ("Tokened", [1, None], "[1]: NIL, but the contract does not allow nil here; use None to omit it"),
        ("Tokened", [NIL], "[0]: NIL, but the contract does not allow nil here; use None to omit it"),
        ("Point", {"x": 1}, "expected Point, got {'x': 1}"),
        ("Listed", {"a": "b"}, "['a']: cannot write 'a': "),
        ("Listed", {1: 5}, "[1]: cannot write 5: not a str"),
        ("Listed", [1], "expected a dict, got [1]"),
        (
            "Dictionary",
            [(1, "a"), (1, "b")],
            "[1]: a second pair with this key, which a JSON object cannot have",
        ),
        ("xs:anyType", object, "cannot write type as xs:anyType"),
    ],
)
def test_what_cannot_be_written_is_named(reference: str, value: Any, message: str) -> None:
    with pytest.raises(EncodeError) as caught:
        type_writer(reference, types)(value)
    assert str(caught.value).startswith(message)


@pytest.mark.parametrize(
    ("reference", "text", "expected"),
    [
        ("xs:string", "true", "true"),
        ("xs:string", "7", "7"),
        ("xs:string", "1E+2", "1E+2"),
        ("xs:boolean", '" True "', True),
        ("xs:boolean", '"false"', False),
        ("xs:int", '"7"', 7),
        ("xs:int", "7.0", 7),
        ("xs:long", "1e3", 1000),
        ("xs:integer", "1e39", 10**39),
        ("xs:decimal", "7", Decimal(7)),
        ("xs:decimal", '"1.5"', Decimal("1.5")),
        ("xs:double", "7", 7.0),
        ("xs:double", '"Infinity"', inf),
        ("Level", '"1"', types.Level.LOW),
        ("Days", '["Mon", " Tue", ""]', [types.Days.MON, types.Days.TUE]),
        ("Days", '"Mon,,Tue, "', [types.Days.MON, types.Days.TUE]),
        ("Rows", "[1, [2]]", [[1], [2]]),
        ("Listed", '[{"k": 1, "v": "a"}, {"KEY": "2", "VALUE": "b"}, null]', {1: "a", 2: "b"}),
        ("Listed", '[{"Key": 1, "key": 2, "Value": "a"}]', {1: "a"}),
        ("Listed", '[{"Value": "a"}, {"Key": 1}]', {None: "a", 1: None}),
        ("Listed", '{"1": "a", "2": null}', {1: "a", 2: None}),
        ("Listed", "{}", {}),
        ("Maps", '[{"Key": 1, "Value": "a"}, {"k": 2, "V": "b"}]', [{1: "a"}, {2: "b"}]),
        ("Maps", '[{"1": "a"}, [{"Key": 2, "Value": "b"}]]', [{1: "a"}, {2: "b"}]),
    ],
)
def test_services_may_write_values_otherwise(reference: str, text: str, expected: Any) -> None:
    found = read(reference, text)
    assert (type(found), found) == (type(expected), expected)


def test_not_a_number_is_read() -> None:
    assert isnan(read("xs:double", '"NaN"'))


@pytest.mark.parametrize(
    ("reference", "text", "message"),
    [
        ("xs:string", "[]", "it: cannot read '[]': not a text"),
        ("xs:string", "{}", "it: cannot read '{}': not a text"),
        ("xs:boolean", "1", "it: cannot read '1': neither true nor false"),
        ("xs:int", "true", "it: cannot read 'true': not a whole number"),
        ("xs:int", "1.5", "it: cannot read '1.5': not a whole number"),
        ("xs:int", "1e40", "it: cannot read '1E+40': not a whole number"),
        ("xs:int", '"a"', "it: cannot read 'a': not a whole number"),
        ("xs:decimal", "true", "it: cannot read 'true': not a number"),
        ("xs:decimal", "[]", "it: cannot read '[]': not a number"),
        ("xs:decimal", "{}", "it: cannot read '{}': not a number"),
        ("xs:decimal", '"a"', "it: cannot read 'a': not a decimal number"),
        ("xs:decimal", '"NaN"', "it: cannot read 'NaN': not a finite number"),
        ("xs:double", '"a"', "it: cannot read 'a': not a number"),
        ("xs:date", '"a"', "it: cannot read 'a': "),
        ("xs:hexBinary", '"a"', "it: cannot read 'a': not hexadecimal"),
        ("Color", "[]", "it: cannot read '[]': not a text"),
        ("Listed", "5", "it: cannot read '5': not a list of pairs"),
        ("Listed", "[5]", "it: cannot read '[5]': not a list of pairs"),
        ("Point", "[]", "it: cannot read '[]': not an object"),
        ("Ints", "{}", "it: cannot read '{}': not a list"),
    ],
)
def test_what_is_no_value_of_the_type_is_named(reference: str, text: str, message: str) -> None:
    found, problem = read(reference, text)
    assert found is None and problem.startswith(message)


def test_a_key_that_cannot_be_in_a_dict_is_reported() -> None:
    found, problem = read("Keyed", '[{"Key": [1], "Value": "a"}, {"Key": 2, "Value": "b"}]')
    assert (found, problem) == ({2: "b"}, "a key of a map is [1], which cannot be a key of a dict")


def test_what_is_written_is_json() -> None:
    value = {"a\n": ["\t", {'"': None}], "b": {}}
    assert json.loads(type_writer("xs:anyType", types)(value)) == value
