"""Which field takes a child element: the next one in the contract's order, or else one by its name."""

from __future__ import annotations

from typing import Any

import pytest

from soapwright.runtime.errors import DecodeError
from soapwright.runtime.tolerant_reading import read_whole
from soapwright.runtime.xml_read import struct_reader
from tests.unit.runtime.contracts import contract, document, read, same_again

types: Any = contract(
    "shop_positions",
    """
@struct("Ordered", SHOP, content="a?, b?")
class Ordered(Struct):
    a: str | None = element("a", "xs:string")
    b: str | None = element("b", "xs:string")

@struct("Around", SHOP, content="a?, b, c, a_2?")
class Around(Struct):
    a: str | None = element("a", "xs:string")
    b: str | None = element("b", "xs:string")
    c: str | None = element("c", "xs:string")
    a_2: str | None = element("a", "xs:string")

@struct("", SHOP, content="b | (c, d?)")
class Line(Struct):
    b: str | None = element("b", "xs:string")
    c: str | None = element("c", "xs:string")
    d: str | None = element("d", "xs:string")

@struct("Lines", SHOP, content="lines*, e, d_2")
class Lines(Struct):
    lines: list[Line] | None = turns("Line")
    e: str | None = element("e", "xs:string")
    d_2: str | None = element("d", "xs:string")

@struct("Few", SHOP, content="a{2,3}, a_2?")
class Few(Struct):
    a: list[str] | None = element("a", "xs:string", many=True)
    a_2: str | None = element("a", "xs:string")

@struct("Open", SHOP, content="any?, a?")
class Open(Struct):
    any: AnyElement | None = wildcard("##other", "lax")
    a: str | None = element("a", "xs:string")

@struct("Free", SHOP, remembers=True)
class Free(Struct):
    a: str | None = element("a", "xs:string")
    bs: list[str] | None = element("b", "xs:string", many=True)
""",
)


def of(letters: str) -> str:
    """Return elements with one letter each as name, with their number as text."""
    return "".join(f"<{letter}>{number}</{letter}>" for number, letter in enumerate(letters.split()))


def test_an_element_out_of_order_goes_to_a_later_field_if_there_is_one() -> None:
    assert read(types.Around, of("b a")) == types.Around(b="0", a_2="1")
    assert read(types.Around, of("b a a")) == types.Around(b="0", a="2", a_2="1")
    assert same_again(types.Around, of("a b c a")) == types.Around(a="0", b="1", c="2", a_2="3")


def test_an_element_out_of_order_begins_another_turn_before_it_goes_to_a_later_field() -> None:
    assert read(types.Lines, of("b d d")).lines == [types.Line(b="0", d="1"), types.Line(d="2")]
    assert read(types.Lines, of("d")) == types.Lines(lines=[types.Line(d="0")])
    assert read(types.Lines, of("e d")) == types.Lines(e="0", d_2="1")


def test_a_field_takes_as_many_elements_as_the_contract_allows() -> None:
    assert same_again(types.Few, of("a a a a")) == types.Few(a=["0", "1", "2"], a_2="3")
    assert same_again(types.Few, of("a a a")) == types.Few(a=["0", "1", "2"])
    assert same_again(types.Free, of("a b b b")) == types.Free(a="0", bs=["1", "2", "3"])


@pytest.mark.parametrize(
    ("cls", "letters", "value"),
    [
        (types.Ordered, "a a", types.Ordered(a="0")),
        (types.Ordered, "b a b", types.Ordered(a="1", b="0")),
        (types.Free, "a b a", types.Free(a="0", bs=["1"])),
        (types.Few, "a a a a a", types.Few(a=["0", "1", "2"], a_2="3")),
    ],
)
def test_an_element_without_room_is_reported(cls: type[Any], letters: str, value: Any) -> None:
    found, problems = read_whole(struct_reader(cls), document(of(letters)))
    assert found == value
    assert [*map(str, problems)] == [f"r/{letters[-1]}: occurs more often than the contract allows"]
    with pytest.raises(DecodeError, match="occurs more often than the contract allows"):
        read(cls, of(letters))


def test_a_wildcard_keeps_the_elements_that_it_has_room_for() -> None:
    found = read(types.Open, "<other:x/><other:y/><a>1</a>")
    assert (found.any.name, found.a) == ("{urn:other}x", "1")
