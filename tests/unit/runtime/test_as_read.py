"""Structs that remember what was read: written again as it was, except where a value has changed."""

from __future__ import annotations

from typing import Any

import pytest

from soapwright.runtime.any_element import AnyElement
from soapwright.runtime.errors import EncodeError
from soapwright.runtime.xml_write_general import check_choices
from tests.unit.runtime.contracts import canonical, contract, document, read, same_again, written

types: Any = contract(
    "shop_as_read",
    """
Flag = Simple("xs:boolean", spelling=True)

@struct("Noted", SHOP, remembers=True, content="flag?, flags*, size?, needed?, other?, two?, one?")
class Noted(Struct):
    flag: bool | None = element("flag", "Flag")
    flags: list[bool | None] | None = element("flags", "Flag", many=True)
    size: int | None = element("size", "xs:int", default="5")
    needed: str | None = required(element("needed", "xs:string"))
    other: int | None = element("other", "xs:int")
    two: bool | None = element("two", "xs:boolean", nillable=True)
    one: str | None = required(element("one", "xs:string", nillable=True))
    mark: bool | None = attribute("mark", "Flag")
    unit: str | None = attribute("unit", "xs:string", default="kg")

@struct("Fixed", SHOP, remembers=True)
class Fixed(Struct):
    v: str = element("v", "xs:string", fixed="1.0", always=True)
    n: int = element("n", "xs:int", fixed="1")
    w: str = attribute("w", "xs:string", fixed="x", always=True)
    z: str = attribute("z", "xs:string", fixed="y")

@struct("Yes", SHOP, remembers=True)
class Yes(Struct):
    value: bool | None = text_content("xs:boolean", default="true")
    plain: int | None = attribute("plain", "xs:int")

@struct("Either", SHOP, content="b | cs*")
class Either(Struct):
    b: str | None = element("b", "xs:string")
    cs: list[str] | None = element("c", "xs:string", many=True)

@struct("", SHOP, content="b | c")
class Piece(Struct):
    b: str | None = element("b", "xs:string")
    c: str | None = element("c", "xs:string")

@struct("Mixed", SHOP, content="pieces*")
class Mixed(Struct):
    texts: list[str] | None = texts()
    pieces: list[Piece] | None = turns("Piece")
    any_attributes: dict[str, str] | None = any_attributes("##any")

@struct("Ask", SHOP, remembers=True, nillable=True)
class Ask(Struct):
    a: str | None = required(element("a", "xs:string"))
    b: str | None = attribute("b", "xs:string")

@struct("Asked", SHOP, remembers=True)
class Asked(Struct):
    ask: Ask | None = element("ask", "Ask", nillable=True)

@struct("Say", SHOP, remembers=True, nillable=True)
class Say(Struct):
    value: int | None = text_content("xs:int")

@struct("Part", SHOP, remembers=True)
class Part(Struct):
    a: str | None = required(element("a", "xs:string"))

@struct("Offer", SHOP, remembers=True, nillable=True)
class Offer(Struct):
    a: str | None = element("a", "xs:string")
""",
)


@pytest.mark.parametrize(
    ("read_as", "changes", "written_as"),
    [
        (" mark='1'><flag>1</flag>", {}, " mark='1'><flag>1</flag>"),
        (" mark='1'><flag>1</flag>", {"flag": False}, " mark='1'><flag>false</flag>"),
        (" mark='1'><flag>1</flag>", {"mark": False}, " mark='false'><flag>1</flag>"),
        (" mark='1'><flag>1</flag>", {"mark": None, "flag": None}, ""),
        ("<flags>1</flags>", {"flags": [None, True]}, "<flags xsi:nil='true'/><flags>true</flags>"),
        (
            "<flags>1</flags><flags>true</flags><flags>0</flags>",
            {},
            "<flags>1</flags><flags>true</flags><flags>0</flags>",
        ),
        (
            "<flags>1</flags><flags>0</flags>",
            {"flags": [False, False]},
            "<flags>false</flags><flags>0</flags>",
        ),
        ("<size/>", {}, "<size></size>"),
        ("<size/>", {"size": 7}, "<size>7</size>"),
        ("<size/>", {"size": 5}, "<size>5</size>"),
        ("<size>5</size>", {}, "<size>5</size>"),
        ("<two xsi:nil='true'/>", {}, "<two xsi:nil='true'/>"),
        ("<two xsi:nil='false'>true</two>", {}, "<two xsi:nil='false'>true</two>"),
        ("<two xsi:nil='false'>true</two>", {"two": None}, ""),
        ("<two xsi:nil='true'/>", {"two": True}, "<two>true</two>"),
        (" unit='kg'>", {}, " unit='kg'>"),
        ("", {"unit": "kg"}, ""),
        ("", {"unit": "g"}, " unit='g'>"),
        (" unit='g'>", {"unit": "kg"}, ""),
    ],
)
def test_only_what_changed_is_written_in_another_way(
    read_as: str, changes: dict[str, Any], written_as: str
) -> None:
    value = read(types.Noted, read_as)
    for name, one in changes.items():
        setattr(value, name, one)
    start, _, inner = written_as.rpartition(">") if written_as.endswith(">") else ("", "", written_as)
    expected = f"{start}>{inner}" if start else written_as
    nil = "<one xsi:nil='true'/>"
    assert canonical(written(value)) == canonical(document(expected + nil))


def test_a_default_is_written_where_there_is_none() -> None:
    value = read(types.Noted, "<size/>")
    value.other = value.size
    assert b"{urn:shop}other [] [5]" in canonical(written(value))


def test_required_fixed_values_are_always_written() -> None:
    assert canonical(written(types.Fixed())) == canonical(document(" w='x'><v>1.0</v>"))
    value = types.Fixed(n=1, z="y")
    value.v = value.w = None
    assert canonical(written(value)) == canonical(document(" w='x'><v>1.0</v><n>1</n>"))
    # Another value is the service's to refuse.
    assert canonical(written(types.Fixed(w="z"))) == canonical(document(" w='z'><v>1.0</v>"))


def test_a_default_of_the_text_is_written_unless_the_element_was_empty() -> None:
    assert same_again(types.Yes, "").value is True
    assert same_again(types.Yes, " plain='1'>true").value is True
    assert canonical(written(types.Yes(value=True))) == canonical(document("true"))
    value = read(types.Yes, "")
    value.value = False
    assert canonical(written(value)) == canonical(document("false"))


def test_an_empty_list_is_not_one_of_two_alternatives() -> None:
    either = types.Either(b="1", cs=[])
    assert canonical(written(either)) == canonical(document("<b>1</b>"))
    check_choices(either)
    for write in (written, check_choices):
        with pytest.raises(EncodeError, match=r"^only one of b and cs may be set"):
            write(types.Either(b="1", cs=["2"]))


def test_texts_beyond_the_children_are_written_after_them() -> None:
    value = types.Mixed(texts=["1", "2", "3", "4"], pieces=[types.Piece(b="x")])
    assert canonical(written(value)) == canonical(document("1<b>x</b>234"))
    value = types.Mixed(pieces=[types.Piece(b="x")])
    assert canonical(written(value)) == canonical(document("<b>x</b>"))


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (types.Mixed(texts=[1]), r"^texts: cannot write 1: "),
        (types.Mixed(pieces=["x"]), r"^pieces\[0\]: expected Piece, got 'x'"),
        (types.Mixed(pieces="x"), r"^pieces: expected a list, got 'x'"),
        (types.Mixed(any_attributes=["x"]), r"^any_attributes: expected a dict of str to str, got \['x'\]"),
        (types.Mixed(any_attributes={"x": 1}), r"^any_attributes: expected a dict of str to str"),
    ],
)
def test_what_cannot_be_written_is_named(value: Any, message: str) -> None:
    with pytest.raises(EncodeError, match=message):
        written(value)


def test_a_message_is_nil_if_nothing_is_set_in_it_and_something_is_required() -> None:
    assert canonical(written(types.Ask(a=None))) == canonical(document(" xsi:nil='true'>"))
    assert canonical(written(types.Ask(a=None, b="1"))) == canonical(document(" b='1'>"))
    assert canonical(written(types.Ask(a="1"))) == canonical(document("<a>1</a>"))
    assert canonical(written(types.Offer())) == canonical(document(""))
    assert canonical(written(types.Part(a=None))) == canonical(document(""))
    assert canonical(written(types.Say())) == canonical(document(" xsi:nil='true'>"))
    assert canonical(written(types.Say(value=1))) == canonical(document("1"))
    value = same_again(types.Ask, " b='1' xsi:nil='true'>")
    value.a = "2"
    assert canonical(written(value)) == canonical(document(" b='1'><a>2</a>"))


def test_attributes_of_any_name_are_written() -> None:
    value = types.Mixed(any_attributes={"{urn:z}k": "1", "w": '<"'})
    assert dict(written(value).attrib) == {"{urn:z}k": "1", "w": '<"'}
    assert AnyElement.from_lxml(written(value)).attributes == {"{urn:z}k": "1", "w": '<"'}


def test_what_was_not_nil_may_become_so() -> None:
    asked = same_again(types.Asked, "<ask xsi:nil='false'><a>1</a></ask>")
    asked.ask.a = None
    assert canonical(written(asked)) == canonical(document("<ask xsi:nil='true'/>"))
