"""Unions in JSON: which of the types a value is read as."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from soapwright.runtime.json_problems import read_json
from soapwright.runtime.json_read import type_reader
from tests.unit.runtime.contracts import contract

types: Any = contract(
    "json_unions",
    """
class Color(WireEnum):
    RED = "red"

class Access(WireFlags):
    READ = "read"
    WRITE = "write"

class Size(WireIntEnum):
    SMALL = 1

Ints = Tokens("xs:int")
Listed = Simple("Ints")
Inner = Union("Ints", "xs:date")
Number = Union("xs:int", "xs:string")
Flag = Union("xs:boolean", "xs:int", "Color")
Lists = Union("xs:date", "Listed")
Nested = Union("Color", "Inner")
Flags = Union("Color", "Access")
Sized = Union("Size", "xs:decimal")
Twice = Union("Ints", "Access")
Dated = Union("xs:date", "xs:int")
Texts = Union("xs:string", "Color", "xs:int", "xs:boolean")
ListFirst = Union("Listed", "Color", "xs:int")
Double = Union("xs:double", "xs:boolean")
Exact = Union("xs:decimal", "xs:boolean")
Day = Union("xs:gDay", "xs:dateTime", "xs:anyURI", "xs:QName", "xs:base64Binary", "xs:boolean")
Plain = Union("Color", "xs:int")
""",
)


@pytest.mark.parametrize(
    ("union", "value", "expected"),
    [
        ("Number", 3, 3),
        ("Number", "3", 3),
        ("Number", "a", "a"),
        ("Number", "", ""),
        ("Number", Decimal("1.5"), "1.5"),
        ("Flag", True, True),
        ("Flag", "true", True),
        ("Flag", 1, 1),
        ("Flag", "red", types.Color.RED),
        ("Flag", "blue", types.Color("blue")),
        ("Lists", [1, 2], [1, 2]),
        ("Lists", ["1"], [1]),
        ("Lists", "2020-01-02", types.date(2020, 1, 2)),
        ("Twice", ["read", "write"], [types.Access.READ, types.Access.WRITE]),
        ("Twice", ["1", 2], [1, 2]),
        ("Twice", [], []),
        ("Nested", [1], [1]),
        ("Nested", "red", types.Color.RED),
        ("Nested", "2020-01-02", types.date(2020, 1, 2)),
        ("Flags", ["read", "write"], [types.Access.READ, types.Access.WRITE]),
        ("Flags", "red", types.Color.RED),
        ("Sized", 1, types.Size.SMALL),
        ("Sized", 2, Decimal(2)),
        ("Plain", 7, 7),
        ("Plain", "1", 1),
        ("Plain", "red", types.Color.RED),
        ("Dated", "a", "a"),
        ("Dated", 1, 1),
        ("Texts", "red", "red"),
        ("Texts", 3, 3),
        ("Texts", True, True),
        *((name, True, True) for name in ("Double", "Exact", "Day")),
        ("ListFirst", "1", 1),
        ("ListFirst", 1, 1),
        ("ListFirst", ["1"], [1]),
    ],
)
def test_a_value_is_read_as_the_first_type_that_accepts_it(union: str, value: Any, expected: object) -> None:
    found = type_reader(union, types)(value)
    assert (type(found), found) == (type(expected), expected)


@pytest.mark.parametrize(("union", "value"), [("Number", {}), ("Number", [1]), ("Plain", ["red"])])
def test_what_no_type_accepts_is_refused(union: str, value: Any) -> None:
    with pytest.raises(TypeError, match=r"^not a text$"):
        type_reader(union, types)(value)


def test_an_item_that_no_list_accepts_is_reported() -> None:
    found, problems = read_json(type_reader("Lists", types), [1, "a"], "it")
    assert (found, [str(one) for one in problems]) == ([1, None], ["it: cannot read 'a': not a whole number"])
