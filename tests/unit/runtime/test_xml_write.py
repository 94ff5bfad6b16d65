"""Structs whose elements have the order of their fields, written as XML."""

from __future__ import annotations

from typing import Any

import pytest

from soapwright.runtime.errors import EncodeError
from soapwright.runtime.names import QualifiedName
from soapwright.runtime.nil import NIL
from soapwright.runtime.xml_write import struct_writer
from tests.unit.runtime.contracts import contract

types: Any = contract(
    "shop_xml_write",
    """
Ints = Array("int", "xs:int", SHOP)
Lists = Array("ints", "Ints", SHOP)
Counts = Tokens("xs:int")
Book = Map("pair", SHOP, ("key", "xs:string"), ("value", "xs:int"), SHOP)
Bare = Map("pair", SHOP, ("key", "xs:string"), ("value", "xs:int"), OTHER, nil=False, nil_key=False)

@struct("Values", SHOP)
class Values(Struct):
    i: int | None = element("i", "xs:int")
    s: str | None = required(element("s", "xs:string", nillable=True))
    many: list[int] | None = element("many", "xs:int", many=True, nillable=True)
    counts: list[list[int]] | None = element("counts", "Counts", many=True)
    ints: list[int] | None = element("ints", "Ints", nillable=True)
    lists: list[list[int]] | None = element("lists", "Lists")
    book: dict[str, int] | None = element("book", "Book")
    bare: dict[str, int] | None = element("bare", "Bare")
    part: Part | None = element("part", "Part", nillable=True)
    parts: list[Part] | None = element("parts", "Part", many=True)
    name: QualifiedName | None = element("name", "xs:QName", namespace=OTHER)

@struct("Needs", SHOP)
class Needs(Struct):
    a: str | None = required(element("a", "xs:string", nillable=True))
    b: str | None = required(element("b", "xs:string"))
    c: str | None = element("c", "xs:string", nillable=True)

@struct("Part", SHOP, derived={"Bolt": "Bolt"})
class Part(Struct):
    first: str | None = attribute("first", "xs:string")
    second: int | None = attribute("second", "xs:int", namespace=OTHER)
    third: QualifiedName | None = attribute("third", "xs:QName")
    text: int | None = text_content("xs:int")

@struct("Bolt", OTHER)
class Bolt(Part):
    pass

@struct("", OTHER, element=("part", OTHER))
class PartElement(Part):
    pass
""",
)
Values, Part, Bolt = types.Values, types.Part, types.Bolt


def text_of(value: Any) -> str:
    """Return what a value is written as, without the element s, which always is."""
    pieces: list[str] = []
    struct_writer(type(value))("r", value, "", pieces.append)
    return "".join(pieces).replace('<shop:s xsi:nil="true"/>', "")


@pytest.mark.parametrize(
    ("value", "inner"),
    [
        (Values(s=""), "<shop:s></shop:s>"),
        (Values(s=NIL), ""),
        (Values(s="<a>", i=1), "<shop:i>1</shop:i><shop:s>&lt;a&gt;</shop:s>"),
        (Values(s=None, many=[1, None, NIL]), "<shop:many>1</shop:many>" + '<shop:many xsi:nil="true"/>' * 2),
        (Values(s=None, many=[]), ""),
        (Values(s=None, counts=[[1, 2], []]), "<shop:counts>1 2</shop:counts><shop:counts></shop:counts>"),
        (
            Values(s=None, ints=[1, None]),
            '<shop:ints><shop:int>1</shop:int><shop:int xsi:nil="true"/></shop:ints>',
        ),
        (Values(s=None, ints=NIL), '<shop:ints xsi:nil="true"/>'),
        (Values(s=None, lists=[[]]), "<shop:lists><shop:ints></shop:ints></shop:lists>"),
        (
            Values(s=None, book={"a": 1, None: None}),
            (
                "<shop:book><shop:pair><shop:key>a</shop:key><shop:value>1</shop:value></shop:pair>"
                '<shop:pair><shop:key xsi:nil="true"/><shop:value xsi:nil="true"/></shop:pair></shop:book>'
            ),
        ),
        (
            Values(s=None, bare={"a": 1, "b": None, None: 2}),
            (
                "<shop:bare><shop:pair><other:key>a</other:key><other:value>1</other:value></shop:pair>"
                "<shop:pair><other:key>b</other:key></shop:pair>"
                "<shop:pair><other:value>2</other:value></shop:pair></shop:bare>"
            ),
        ),
        (Values(s=None, part=NIL), '<shop:part xsi:nil="true"/>'),
        (Values(s=None, part=Part(second=2)), '<shop:part other:second="2"></shop:part>'),
        (
            Values(s=None, part=Part(first='"', third=QualifiedName("urn:q", "n"), text=3)),
            '<shop:part xmlns:_1="urn:q" first="&quot;" third="_1:n">3</shop:part>',
        ),
        (
            Values(s=None, parts=[Part(), Bolt(text=1), types.PartElement()]),
            '<shop:parts></shop:parts><shop:parts xsi:type="other:Bolt">1</shop:parts><shop:parts></shop:parts>',
        ),
        (
            Values(s=None, name=QualifiedName("urn:q", "n")),
            '<other:name xmlns:_1="urn:q">_1:n</other:name>',
        ),
    ],
)
def test_a_value_is_written_with_the_names_of_the_contract(value: Any, inner: str) -> None:
    # What is written first of a class takes another way than what follows.
    for _ in range(2):
        assert text_of(value) == f"<r>{inner}</r>"


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ({"i": "1"}, "i: cannot write '1': not an int"),
        ({"i": NIL}, "i: NIL, but the contract does not allow nil here; use None to omit it"),
        ({"many": ["a", 1]}, "many[0]: cannot write 'a': not an int"),
        ({"many": [1, "a"]}, "many[1]: cannot write 'a': not an int"),
        ({"many": 1}, "many: expected a list, got 1"),
        ({"counts": [1, 2]}, "counts[0]: cannot write 1: not a list"),
        ({"ints": ["a", 1]}, "ints[0]: cannot write 'a': not an int"),
        ({"ints": [1, "a"]}, "ints[1]: cannot write 'a': not an int"),
        ({"ints": "ab"}, "ints: expected a list, got 'ab'"),
        ({"lists": [[], ["a"]]}, "lists[1][0]: cannot write 'a': not an int"),
        ({"book": {1: 1}}, "book[1]: cannot write 1: not a str"),
        ({"book": {"a": "b"}}, "book['a']: cannot write 'b': not an int"),
        ({"part": Part(second="2")}, "part.second: cannot write '2': not an int"),
        ({"part": Part(text="2")}, "part.text: cannot write '2': not an int"),
        ({"parts": [Part(), 5]}, "parts[1]: expected Part, got 5"),
        ({"name": "a"}, "name: cannot write 'a': not a QualifiedName"),
    ],
)
def test_an_error_names_the_place_of_the_value(value: dict[str, Any], message: str) -> None:
    valid = {"i": 1, "many": [1], "counts": [[1]], "part": Part(second=1, text=1)}
    text_of(Values(s=None, **valid))
    for _ in range(2):
        with pytest.raises(EncodeError) as caught:
            text_of(Values(s=None, **value))
        assert str(caught.value) == message


def test_a_required_element_is_nil_if_it_may_be() -> None:
    assert text_of(types.Needs(a=None, b=None)) == '<r><shop:a xsi:nil="true"/></r>'
    assert text_of(types.Needs(a="", b="x")) == "<r><shop:a></shop:a><shop:b>x</shop:b></r>"
