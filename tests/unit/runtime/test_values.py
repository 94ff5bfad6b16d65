"""Values that Python's own types do not hold, defaults, unions, names, anyType: over XML and JSON."""

from __future__ import annotations

import copy
import json
import pickle
import re
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Any

import pytest

from soapwright.runtime.any_element import AnyElement
from soapwright.runtime.errors import DecodeError, EncodeError
from soapwright.runtime.json_problems import parse, read_json
from soapwright.runtime.json_read import struct_reader as json_reader
from soapwright.runtime.json_write import struct_writer as json_writer
from soapwright.runtime.names import XSI, QualifiedName, read_name
from soapwright.runtime.nil import NIL
from soapwright.runtime.pairs import Pairs
from soapwright.runtime.scalars import NOT_OF_TYPE, SCALARS, Scalar, in_words
from soapwright.runtime.tolerant_reading import read_whole
from soapwright.runtime.xml_read import struct_reader
from tests.unit.runtime.contracts import canonical, contract, document, read, same_again, written

types: Any = contract(
    "shop_values",
    """
class Status(WireEnum):
    NONE = ""
    ON = "On"
    OFF = "Off"

class Side(WireEnum):
    LEFT = "Left"
    RIGHT = "Right"

class Level(WireIntEnum, base="xs:byte"):
    LOW = 1
    AGENT = 7, "007"

class Rate(WireValueEnum, base="xs:decimal"):
    LOW = "1.50"
    HIGH = "2"

Number = Union("xs:int", "Status", "xs:boolean")
Names = Tokens("xs:QName")
Counts = Tokens("xs:int")
Several = Union("Counts", "xs:string")
Padded = Simple("xs:decimal", spelling=True)
Flag = Simple("xs:boolean", spelling=True)
Switch = Simple("xs:boolean", spelling=True, booleans=("1", "0"))
Book = Map("pair", SHOP, ("key", "xs:string"), ("value", "xs:int"), SHOP)
Ints = Array("int", "xs:int", SHOP)
Lists = Array("ints", "Ints", SHOP)
Foos = Array("foo", "Foo", SHOP, remembers=True)

@struct("Foo", SHOP, derived={"Bar": "Bar"})
class Foo(Struct):
    q: str | None = element("q", "xs:string")

@struct("Bar", SHOP)
class Bar(Foo):
    w: int | None = element("w", "xs:int")

@struct("Values", SHOP)
class Values(Struct):
    i: int | None = element("i", "xs:long")
    b: bool | None = element("b", "xs:boolean")
    s: str | None = element("s", "xs:string")
    d: date | None = element("d", "xs:date")
    t: time | None = element("t", "xs:time")
    dt: datetime | None = element("dt", "xs:dateTime")
    m: Decimal | None = element("m", "xs:decimal")
    f: float | None = element("f", "xs:double")
    raw: bytes | None = element("raw", "xs:base64Binary")
    status: Status | None = element("status", "Status")
    level: Level | None = element("level", "Level")
    rate: Rate | None = element("rate", "Rate")
    u: int | Status | bool | None = element("u", "Number")
    us: list[int | Status | bool] | None = element("us", "Number", many=True)
    qn: QualifiedName | None = element("qn", "xs:QName")
    names: list[QualifiedName] | None = element("names", "Names")
    padded: Decimal | None = element("padded", "Padded")
    book: dict[str, int] | None = element("book", "Book")
    ints: list[int] | None = element("ints", "Ints")
    lists: list[list[int]] | None = element("lists", "Lists")
    foo: Foo | None = element("foo", "Foo")
    any: object = element("any", "xs:anyType", nillable=True)
    anys: list[object] | None = element("anys", "xs:anyType", many=True)
    simple: object = element("simple", "xs:anySimpleType")
    qa: QualifiedName | None = attribute("qa", "xs:QName")
    several: list[list[int] | str] | None = element("several", "Several", many=True)
    needs: str | None = element("needs", "xs:string", nillable=True)
    side: Side | None = element("side", "Side")
    switch: bool | None = element("switch", "Switch")

@struct("Defaults", SHOP, remembers=True)
class Defaults(Struct):
    e: int | None = element("e", "xs:int", default="5")
    n: str | None = element("n", "xs:string", nillable=True)
    flag: bool | None = element("flag", "Flag")
    v: str = element("v", "xs:string", fixed="1.0", always=True)
    a: int = attribute("a", "xs:int", default="7")
    w: str = attribute("w", "xs:string", fixed="x", always=True)
    on: Status = attribute("on", "Status", default="On")

@struct("Price", SHOP, remembers=True)
class Price(Struct):
    value: Decimal | None = text_content("xs:decimal", default="9.5")
    unit: str | None = attribute("unit", "xs:string")

@struct("Narrow", SHOP)
class Narrow(Defaults):
    e: int | None = required(element("e", "xs:int"))
    x: int | None = element("x", "xs:int")

@struct("Typed", SHOP, remembers=True)
class Typed(Struct):
    s: str | None = element("s", "xs:string")
    foo: Foo | None = element("foo", "Foo")
    bar: Bar | None = element("bar", "Bar")
    foos: list[Foo] | None = element("foos", "Foo", many=True)
    flag: bool | None = element("flag", "xs:boolean", default="true")
    day: date | None = element("day", "xs:date", default="2024-01-01")
    level: Level | None = element("level", "Level", nillable=True)
    levels: list[Level | None] | None = element("levels", "Level", many=True, nillable=True)
    all: list[Foo] | None = element("all", "Foos", nillable=True)
    any: object = element("any", "xs:anyType", nillable=True)

@struct("Prices", SHOP, remembers=True)
class Prices(Struct):
    p: Price | None = element("p", "Price", nillable=True)

Moment = Union("xs:gMonth", "xs:duration", "xs:unsignedByte", "xs:QName")
Bits = Tokens("xs:boolean")
Narrow_Bits = Simple("Bits", spelling=True)
Names = Tokens("xs:QName")
Narrow_Names = Simple("Names", spelling=True)
Mixed = Union("xs:boolean", "xs:int", "xs:string")
Several_Mixed = Tokens("Mixed")

@struct("Unions", SHOP, remembers=True)
class Unions(Struct):
    one: object = element("one", "Moment")
    bits: list[bool] | None = element("bits", "Narrow_Bits")
    mixed: list[object] | None = element("mixed", "Several_Mixed")
    rate: Decimal | None = element("rate", "Padded", default="1.0")
    names: list[QualifiedName] | None = element("names", "Narrow_Names")

Nil_Book = Map("pair", SHOP, ("key", "xs:string"), ("value", "xs:int"), SHOP, remembers=True)
Shelf = Array("book", "Book", SHOP)
Named_Shelf = Array("book", "Named_Book", SHOP)
Named_Book = Map("pair", SHOP, ("name", "xs:string"), ("sum", "xs:int"), SHOP, nil_key=False)
Dictionary = Map("pair", SHOP, ("key", "xs:int"), ("value", "xs:int"), SHOP, dictionary=True)
Some_Book = Map("pair", SHOP, ("key", "xs:string"), ("value", "xs:int"), SHOP, nil=False)

@struct("Books", SHOP)
class Books(Struct):
    nil: dict[str, int | None] | None = element("nil", "Nil_Book")
    some: dict[str, int | None] | None = element("some", "Some_Book")
    shelf: list[dict[str, int]] | None = element("shelf", "Shelf")
    named_shelf: list[dict[str, int]] | None = element("named_shelf", "Named_Shelf")
    by_number: dict[int, int | None] | None = element("by_number", "Dictionary")
    named: dict[str, int | None] | None = element("named", "Named_Book")

@struct("Wrong", SHOP)
class Wrong(Struct):
    i: int | None = element("i", "xs:long")
    b: bool | None = element("b", "xs:boolean")
    d: date | None = element("d", "xs:date")
    t: time | None = element("t", "xs:time")
    dt: datetime | None = element("dt", "xs:dateTime")
    m: Decimal | None = element("m", "xs:decimal")
    f: float | None = element("f", "xs:double")
    raw: bytes | None = element("raw", "xs:base64Binary")
    hex: bytes | None = element("hex", "xs:hexBinary")
    level: Level | None = element("level", "Level")
    rate: Rate | None = element("rate", "Rate")
    counts: list[int] | None = element("counts", "Counts")
    padded: Decimal | None = element("padded", "Padded")

@struct("Wrong", SHOP, remembers=True)
class Wrong_2(Wrong):
    pass

@struct("Priced", SHOP)
class Priced(Struct):
    value: int | None = text_content("xs:int")
    unit: str | None = attribute("unit", "xs:string")

@struct("item", SHOP, element=("item", SHOP))
class Item(Struct):
    value: object = whole("xs:anySimpleType")

Group = Choice((("item", SHOP, "Item"),))

@struct("Items", SHOP, remembers=True)
class Items(Struct):
    items: list[Item] | None = choice("Group", many=True)

@struct("count", SHOP, element=("count", SHOP))
class Count(Struct):
    value: int | None = text_content("xs:int")

Counted = Choice((("count", SHOP, "Count"),))

@struct("Counting", SHOP, remembers=True)
class Counting(Struct):
    counts: list[Count] | None = choice("Counted", many=True)

@struct("Anything", SHOP)
class Anything(Struct):
    value: object = text_content("xs:anySimpleType")
    unit: object = attribute("unit", "xs:anySimpleType")

TYPES = {
    "{urn:shop}Foo": "Foo",
    "{urn:shop}Bar": "Bar",
    "{urn:shop}Status": "Status",
    "{urn:shop}Ints": "Ints",
    "{urn:shop}Number": "Number",
    "{urn:shop}Priced": "Priced",
    "{urn:shop}Anything": "xs:anySimpleType",
    "{urn:shop}Yes": "xs:boolean",
}
ELEMENTS = {"{urn:shop}foo": "Foo", "{urn:shop}i": "xs:int"}
""",
)
Values = types.Values


@pytest.mark.parametrize(
    ("inner", "value"),
    [
        ("<d>2024-01-01+02:00</d>", date(2024, 1, 1)),
        ("<d>12024-01-01</d>", date.max),
        ("<d>-0044-03-15Z</d>", date.min),
        ("<t>24:00:00</t>", time(0)),
        ("<t>24:00:00.00</t>", time(0)),
        ("<t>12:00:00.12345678Z</t>", time(12, 0, 0, 123456, UTC)),
        ("<dt>2024-02-28T24:00:00Z</dt>", datetime(2024, 2, 29, tzinfo=UTC)),
        ("<dt>10000-01-01T00:00:00</dt>", datetime.max),
        ("<dt>-0001-01-01T00:00:00Z</dt>", datetime.min.replace(tzinfo=UTC)),
        ("<dt>9999-12-31T24:00:00</dt>", datetime.max),
        ("<dt>2024-02-28T24:00:00.000</dt>", datetime(2024, 2, 29)),
        ("<dt>2024-01-01T00:00:00.1234567</dt>", datetime(2024, 1, 1, 0, 0, 0, 123456)),
        ("<padded>1.50</padded>", Decimal("1.5")),
        ("<padded>001.5</padded>", Decimal("1.5")),
        ("<u>007</u>", 7),
        ("<u>On</u>", "On"),
        ("<u>true</u>", True),
        ("<us>1</us><us>Off</us><us>else</us><us></us>", [1, "Off", "else", ""]),
        ("<status></status>", ""),
        ("<status>New</status>", "New"),
        ("<level>7</level>".replace("7", "007"), 7),
        ("<level>9</level>", 9),
        ("<qn xmlns:p='urn:p'>p:x</qn>", QualifiedName("urn:p", "x")),
        ("<qn>x</qn>", QualifiedName("urn:shop", "x")),
    ],
)
def test_a_value_that_was_read_is_written_unchanged(inner: str, value: Any) -> None:
    struct = read(Values, inner)
    name = inner[1:].partition(">")[0].partition(" ")[0]
    assert getattr(struct, name) == value
    for again in (struct, copy.deepcopy(struct), pickle.loads(pickle.dumps(struct))):
        assert again == struct
        if name != "qn":
            assert canonical(written(again)) == canonical(document(inner))
        assert read(Values, "").__class__ is Values
    assert getattr(read(Values, _inner(written(struct))), name) == value


def _inner(node: Any) -> str:
    from lxml import etree

    return "".join(etree.tostring(child, encoding="unicode") for child in node)


@pytest.mark.parametrize(
    ("declared", "text", "sent"),
    [
        ("xmlns:p='urn:p'", "p:x", "p:x"),
        ("xmlns='urn:p'", "x", "_1:x"),
        # What means something else in the start tag, or may be what another name gets.
        ("xmlns:xsi='urn:p'", "xsi:x", "_1:x"),
        ("xmlns:shop='urn:p'", "shop:x", "_1:x"),
        ("xmlns:_1='urn:p'", "_1:x", "_1:x"),
        ("xmlns:p='urn:p' xmlns:o='urn:o'", "p:x o:x p:y", "p:x o:x p:y"),
        ("xmlns:_2='urn:p' xmlns:o='urn:o'", "_2:x o:x o:y", "_1:x o:x o:y"),
    ],
)
def test_names_keep_their_prefixes_if_these_are_free(declared: str, text: str, sent: str) -> None:
    tag = "names" if " " in text else "qn"
    value = read(Values, f"<s:{tag} xmlns:s='urn:shop' {declared}>{text}</s:{tag}>")
    assert written(value)[0].text == sent
    assert read(Values, _inner(written(value))) == value
    assert written(pickle.loads(pickle.dumps(value)))[0].text == sent
    assert "Prefixed" not in repr(value)


def test_a_prefix_of_two_namespaces_belongs_to_the_first() -> None:
    values = [read(Values, f"<qn xmlns:p='urn:{one}'>p:x</qn>").qn for one in ("a", "b")]
    again = written(Values(names=values))
    assert again[0].text == "p:x _2:x"
    assert read(Values, _inner(again)).names == values


def test_names_keep_their_namespaces() -> None:
    value = Values(
        names=[QualifiedName("urn:p", "a"), QualifiedName("", "b"), QualifiedName("urn:p", "c")],
        qa=QualifiedName("urn:q", "d"),
    )
    again = read(Values, f" {_attributes(written(value))}>{_inner(written(value))}")
    assert again.names[::2] == value.names[::2]
    assert again.qa == value.qa
    with pytest.raises(EncodeError, match="qn: cannot write 'p:x': not a QualifiedName"):
        written(Values(qn="p:x"))
    with pytest.raises(DecodeError, match="r/qn: cannot read 'p:x': the prefix 'p' is not declared"):
        read(Values, "<qn>p:x</qn>")


def _attributes(node: Any) -> str:
    [name] = node.keys()
    declared = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in node.nsmap.items() if prefix == "_1")
    return f'{declared} {name}="{node.get(name)}"'


@pytest.mark.parametrize(
    "name", ["i", "b", "d", "t", "dt", "m", "f", "level", "rate", "qn", "padded", "side"]
)
def test_empty_text_of_a_type_without_empty_values_is_none(name: str) -> None:
    assert read(Values, f"<{name}></{name}>") == Values()


@pytest.mark.parametrize("value", [[], [[]], [[], "a"], [[1], [2, 3]], ["a"]])
def test_lists_in_a_union_over_json(value: list[Any]) -> None:
    data = json.loads(json_writer(Values)(Values(several=value)))
    assert data == {"several": value}
    assert read_json(json_reader(Values), data, "R") == (Values(several=value), [])


def test_invalid_values_of_a_union_over_json() -> None:
    for wrong, name in (([["x"]], "several"), ([{}], "several"), ([1, []], "us")):
        value, problems = read_json(json_reader(Values), {name: wrong}, "R")
        assert [str(one).partition(":")[0] for one in problems] == [f"R/{name}"], value


def test_value_enums() -> None:
    assert types.Level(7) is types.Level.AGENT
    assert (types.Level(9), types.Level(9).known, types.Level.LOW.known) == (9, False, True)
    assert types.Rate(Decimal("1.5")) is types.Rate("1.50") is types.Rate.LOW
    assert (types.Rate("3").known, types.Rate("3").value, types.Rate("3")) == (False, 3, types.Rate("3"))
    assert read(Values, "<rate>1.5</rate>").rate is types.Rate.LOW
    assert pickle.loads(pickle.dumps([types.Rate.LOW, types.Level(9)])) == [types.Rate.LOW, 9]
    assert b"007" in canonical(written(Values(level=types.Level.AGENT)))
    assert b"007" in canonical(written(Values(level=7)))


def test_equal_keys_are_kept() -> None:
    inner = "<book>" + "".join(
        f"<pair><key>{k}</key><value>{v}</value></pair>" for k, v in ("a1", "b2", "a3")
    )
    value = same_again(Values, f"{inner}</book>")
    assert isinstance(value.book, Pairs)
    assert (value.book["a"], value.book.pairs) == (3, [("a", 1), ("b", 2), ("a", 3)])
    for again in (copy.deepcopy(value).book, copy.copy(value.book), pickle.loads(pickle.dumps(value)).book):
        assert again.pairs == value.book.pairs
    assert canonical(written(Values(book=value.book.pairs))) == canonical(written(value))
    value.book["a"] = 4
    assert value.book.pairs == [("a", 4), ("b", 2)]
    assert type(read(Values, "<book/>").book) is dict


@pytest.mark.parametrize(
    ("inner", "value"),
    [
        ("<any xsi:type='xs:short'>2</any>", 2),
        ("<any xsi:type='xs:int'>2</any>", 2),
        ("<any xsi:type='xs:boolean'>true</any>", True),
        ("<any xsi:type='xs:duration'>P1D</any>", "P1D"),
        ("<any xsi:type='shop:Foo'><q>1</q></any>", types.Foo(q="1")),
        ("<any xsi:type='shop:Bar'><q>1</q><w>2</w></any>", types.Bar(q="1", w=2)),
        ("<any xsi:type='shop:Status'>On</any>", types.Status.ON),
        ("<any xsi:type='shop:Ints'><int>1</int><int>2</int></any>", [1, 2]),
        ("<any xsi:type='xs:date'>2024-01-01Z</any>", date(2024, 1, 1)),
        ("<any xsi:nil='true'/>", None),
        ("<any><z>1</z>t</any>", AnyElement("{urn:shop}any", [AnyElement("{urn:shop}z", "1"), "t"])),
        ("<any xsi:type='other:Unknown'>1</any>", None),
        ("<anys xsi:type='xs:string'>a</anys><anys xsi:type='xs:double'>0.5</anys>", ["a", 0.5]),
    ],
)
def test_any_type_is_read_by_its_xsi_type(inner: str, value: Any) -> None:
    struct = read(Values, inner)
    found = struct.anys if inner.startswith("<anys") else struct.any
    assert found == value or (value is None and found is not None)
    if "nil" not in inner:
        for again in (struct, copy.deepcopy(struct), pickle.loads(pickle.dumps(struct))):
            assert again == struct
            back = _inner(written(again))
            assert canonical(document(back)) == canonical(document(inner)) or "xsi:type" in inner
            assert read(Values, back) == struct
            assert ("xs:short" in back) == ("xs:short" in inner)
            assert ("xs:duration" in back) == ("xs:duration" in inner)


@pytest.mark.parametrize(
    ("inner", "value"),
    [
        ("<any>a</any>", "a"),
        ("<any></any>", ""),
        ("<any xsi:type='xs:string'>a</any>", "a"),
        ("<any xsi:type='xs:anySimpleType'>a</any>", "a"),
        ("<any xsi:type='shop:Anything'>a</any>", "a"),
        ("<any xsi:type='shop:Number'>5</any>", 5),
        ("<anys>a</anys><anys xsi:type='xs:string'>a</anys>", ["a", "a"]),
        ("<simple>a</simple>", "a"),
        ("<simple xsi:type='xs:string'>a</simple>", "a"),
        ("<simple xsi:type='xs:anySimpleType'>a</simple>", "a"),
        ("<simple xsi:type='xs:int'>5</simple>", 5),
        ("<simple xsi:type='shop:Priced' unit='a'>5</simple>", types.Priced(value=5, unit="a")),
        # These have no value that could keep the name of the type.
        ("<any xsi:type='shop:Number'>On</any>", AnyElement),
        ("<any xsi:type='shop:Yes'>true</any>", AnyElement),
        ("<simple xsi:type='unknown'>a</simple>", AnyElement),
    ],
)
def test_any_type_is_written_with_the_type_that_was_read(inner: str, value: Any) -> None:
    struct = read(Values, inner)
    name = inner[1:].partition(">")[0].partition(" ")[0]
    found = getattr(struct, name)
    assert found == value or (value is AnyElement and type(found) is AnyElement)
    for again in (struct, copy.deepcopy(struct), pickle.loads(pickle.dumps(struct))):
        back = _inner(written(again))
        assert canonical(written(again)) == canonical(document(inner)) or "shop:" in inner or "xs:" in inner
        assert [*map(_stated, written(again))] == [*map(_stated, document(inner))]
        assert read(Values, back) == struct


def _stated(node: Any) -> QualifiedName | None:
    """Return the name of the type that an element states."""
    text = node.get("{http://www.w3.org/2001/XMLSchema-instance}type")
    return None if text is None else read_name(text, node.nsmap)


def test_any_simple_type_has_no_children() -> None:
    with pytest.raises(EncodeError, match="simple: cannot write AnyElement as xs:anyType"):
        written(Values(simple=AnyElement("a", [AnyElement("b")])))
    with pytest.raises(EncodeError, match=r"simple: cannot write .* the character"):
        written(Values(simple="\0"))


def test_known_elements_are_structs() -> None:
    element = AnyElement.from_text("<foo xmlns='urn:shop'><q>1</q></foo>")
    assert element.struct(types) == types.Foo(q="1")
    assert AnyElement.of(types.Foo(q="1")).name == "{urn:shop}foo"
    assert AnyElement.from_text("<i xmlns='urn:shop'>3</i>").struct(types) == 3
    with pytest.raises(LookupError, match="no element x"):
        AnyElement("x").struct(types)


def test_defaults_are_read_and_not_written() -> None:
    value = types.Defaults()
    assert (value.a, value.w, value.v, value.on, value.e) == (7, "x", "1.0", "On", None)
    assert canonical(written(value)) == canonical(document(" w='x'><v>1.0</v>"))
    for inner, e in ((" w='x'><e/><v>1.0</v>", 5), (" w='x' a='7' on='Off'><v>1.0</v>", None)):
        value = same_again(types.Defaults, inner)
        assert (value.e, value.a) == (e, 7)
    value = same_again(types.Defaults, " w='x'><e>5</e><n xsi:nil='true'/><flag>1</flag><v>1.0</v>")
    assert (value.e, value.n, value.flag) == (5, None, True)
    value.flag, value.e = False, 6
    assert b"false" in canonical(written(value))
    assert canonical(written(pickle.loads(pickle.dumps(value)))) == canonical(written(value))


def test_a_sequence_read_out_of_order_is_written_in_order() -> None:
    value = read(types.Defaults, " w='x'><v>1.0</v><e>6</e>")
    assert canonical(written(value)) == canonical(document(" w='x'><e>6</e><v>1.0</v>"))


def test_a_restriction_redeclares_a_field() -> None:
    value = types.Narrow(e=1, x=2)
    assert [*type(value).__slots__, value.e] == ["x", 1]
    assert canonical(written(value)) == canonical(document(" w='x'><e>1</e><v>1.0</v><x>2</x>"))


def test_a_redundant_xsi_type_is_kept() -> None:
    inner = (
        "<s xsi:type='shop:Name'>x</s><foo xsi:type='shop:Foo'><q>1</q></foo><foos/>"
        "<foos xsi:type='shop:Foo'/><foos xsi:type='shop:Bar'/>"
    )
    value = read(types.Typed, inner)
    for again in (value, copy.deepcopy(value), pickle.loads(pickle.dumps(value))):
        back = _inner(written(again))
        assert back.count("xsi:type") == 4
        assert read(types.Typed, back) == value
    assert b"type" not in canonical(written(types.Typed(s="y", foo=types.Foo())))


@pytest.mark.parametrize(
    "inner",
    [
        "<level xsi:type='shop:Level'>1</level>",
        "<level xsi:type='shop:Narrow'>1</level>",
        "<level xsi:nil='true' xsi:type='shop:Level'/>",
        "<level xsi:nil='true'/>",
        "<level xsi:nil='false'>1</level>",
        "<level xsi:nil='0' xsi:type='shop:Level'>1</level>",
        "<levels>1</levels><levels xsi:type='shop:Level'>1</levels><levels xsi:nil='true'/>",
        "<levels xsi:nil='true' xsi:type='shop:Level'/><levels xsi:nil='false'>1</levels>",
        "<all><foo/><foo xsi:type='shop:Foo'/><foo xsi:type='shop:Bar'/><foo xsi:nil='true'/></all>",
        "<all xsi:nil='false'><foo/></all>",
        "<all><foo xsi:nil='false'><q>1</q></foo></all>",
        "<all xsi:type='shop:Foos' xsi:nil='false'/>",
        "<all xsi:nil='true'/>",
        "<any xsi:nil='true' xsi:type='xs:string'/>",
        "<foo xsi:type='shop:Foo'><q>1</q></foo>",
    ],
)
def test_xsi_attributes_are_kept(inner: str) -> None:
    value = read(types.Typed, inner)
    for again in (value, copy.copy(value), copy.deepcopy(value), pickle.loads(pickle.dumps(value))):
        assert again == value
        assert _xsi_attributes(written(again)) == _xsi_attributes(document(inner))
        assert read(types.Typed, _inner(written(again))) == value


def _xsi_attributes(node: Any) -> list[tuple[str, bool | None, QualifiedName | None]]:
    """Return what each element below one states: its name, whether it is nil, its type."""
    nils = {"true": True, "1": True, "false": False, "0": False, None: None}
    xsi = "{http://www.w3.org/2001/XMLSchema-instance}"
    return [(one.tag, nils[one.get(f"{xsi}nil")], _stated(one)) for one in node.iterdescendants()]


def test_lists_and_structs_keep_xsi_attributes_when_moved() -> None:
    value = read(
        types.Typed,
        "<foo xsi:type='shop:Foo'/><levels xsi:type='shop:Level'>1</levels><levels>7</levels>"
        "<all xsi:nil='false'><foo xsi:type='shop:Foo'/></all>",
    )
    moved = types.Typed(foo=value.foo, levels=value.levels, all=value.all)
    assert _xsi_attributes(written(moved)) == _xsi_attributes(written(value))
    alone = read(types.Typed, "<all xsi:nil='false'><foo/></all>").all
    assert _xsi_attributes(written(types.Typed(all=alone)))[0] == ("{urn:shop}all", False, None)
    # Where another value stands there now, nothing is stated.
    moved.levels[0] = types.Level.AGENT
    moved.all[0] = types.Foo(q="2")
    moved.foo = types.Foo()
    stated = [one for one in _xsi_attributes(written(moved)) if one[1:] != (None, None)]
    assert stated == [("{urn:shop}all", False, None)]
    assert type(moved.levels) is not list and moved.levels == [types.Level.AGENT, 7]
    assert type(read(types.Typed, "<levels>1</levels><all><foo/></all>").levels) is list


def test_xsi_attributes_are_not_kept_for_another_value() -> None:
    value = read(types.Typed, "<level xsi:nil='true' xsi:type='shop:Level'/>")
    value.level = types.Level.AGENT
    assert _xsi_attributes(written(value)) == [("{urn:shop}level", None, None)]
    value = read(types.Typed, "<level xsi:type='shop:Level'>1</level>")
    value.level = NIL
    assert _xsi_attributes(written(value)) == [("{urn:shop}level", True, None)]


def test_a_derived_type_is_only_stated_where_it_is_not_the_declared_one() -> None:
    value = read(types.Typed, "<foo xsi:type='shop:Bar'/>")
    assert written(types.Typed(foo=value.foo))[0].get(f"{{{XSI}}}type")
    assert _xsi_attributes(written(types.Typed(bar=value.foo))) == [("{urn:shop}bar", None, None)]
    # It is stated once, where it has to be as well as where it was.
    value = read(types.Typed, "<bar xsi:type='shop:Bar'/>")
    stated = [("{urn:shop}foo", None, QualifiedName("urn:shop", "Bar"))]
    assert _xsi_attributes(written(types.Typed(foo=value.bar))) == stated


def test_items_beside_unknown_elements_keep_their_xsi_attributes() -> None:
    value = read(types.Typed, "<all><foo xsi:type='shop:Foo'><q>a</q></foo><more/></all>")
    (foo,) = written(value)[0]
    assert foo.get(f"{{{XSI}}}type", "").partition(":")[2] == "Foo"


def test_attributes_of_a_stated_type_are_kept() -> None:
    value = read(types.Typed, "<s xsi:type='shop:Named' other:unit='kg'>a</s>")
    assert value.s == "a"
    found = written(value)[0]
    assert found.get("{urn:other}unit") == "kg"
    assert found.get(f"{{{XSI}}}type", "").partition(":")[2] == "Named"


def test_nil_that_the_contract_does_not_allow_is_left_out() -> None:
    assert written(read(types.Typed, "<s xsi:nil='true'/>")).find("{urn:shop}s") is None


def test_an_empty_element_stays_empty_while_its_value_is_the_default() -> None:
    value = same_again(types.Typed, "<flag></flag><day></day>")
    assert (value.flag, value.day) == (True, date(2024, 1, 1))
    value.day = date(2024, 1, 2)
    assert b"2024-01-02" in canonical(written(value))
    # The value alone knows it, in another struct of the type.
    one = same_again(types.Defaults, " w='x'><e/><v>1.0</v>")
    assert canonical(written(types.Defaults(e=one.e))) == canonical(document(" w='x'><e/><v>1.0</v>"))


def test_text_content_has_a_default_and_nil() -> None:
    assert same_again(types.Prices, "<p unit='x'></p>").p.value == Decimal("9.5")
    assert same_again(types.Prices, "<p unit='x'>9.5</p>").p.value == Decimal("9.5")
    assert same_again(types.Prices, "<p unit='x' xsi:nil='true'/>").p.unit == "x"
    # Beside what else its element stated.
    for nil in ("", "xsi:nil='true'"):
        inner = f"<p unit='x' xsi:type='shop:Price' {nil}></p>"
        back = written(read(types.Prices, inner))
        assert _xsi_attributes(back) == _xsi_attributes(document(inner))
        assert back[0].text is None
    assert same_again(types.Prices, "<p xsi:nil='true'/>").p is None


def test_unreadable_values_do_not_lose_the_rest() -> None:
    inner = "<i>x</i><b>True</b><s>t</s><d>2024-01-01T00:00:00</d><ints><int>1</int><int>y</int></ints>"
    value, problems = read_whole(struct_reader(Values), document(inner))
    assert value == Values(s="t", ints=[1, None])
    assert [str(one).partition(":")[0] for one in problems] == ["r/i", "r/b", "r/d", "r/ints/int"]
    data = parse(b'{"i": "x", "s": "t", "ints": [1, "y"], "foo": {"q": []}, "b": 5, "lists": [[1], 2, "3"]}')
    value, problems = read_json(json_reader(Values), data, "R")
    assert value == Values(s="t", ints=[1, None], foo=types.Foo(), lists=[[1], [2], [3]])
    assert [str(one).partition(":")[0] for one in problems] == ["R/i", "R/ints", "R/foo/q", "R/b"]


def test_items_of_another_namespace_are_not_an_empty_list() -> None:
    assert read(Values, "<ints><other:int>1</other:int></ints>").ints == [1]
    assert read(Values, "<i xmlns=''>1</i><other:s>x</other:s>") == Values(i=1, s="x")
    assert read(Values, "<i>1</i><other:i>2</other:i>") == Values(i=1)
    assert read(Values, "<book xmlns=''><pair><key>a</key><value>1</value></pair></book>").book == {"a": 1}
    for pair in ("<other:key>a</other:key><value>1</value>", "<key>a</key><other:value>1</other:value>"):
        assert read(Values, f"<book><pair>{pair}</pair></book>").book == {"a": 1}


def test_unknown_elements_alone_are_an_empty_list_or_map() -> None:
    found = read(Values, "<ints><more>1</more></ints><book><more>1</more></book>")
    assert (found.ints, found.book) == ([], {})


def test_a_json_object_cannot_have_a_key_twice() -> None:
    write = json_writer(types.Books)
    assert json.loads(write(types.Books(by_number={1: 2, 3: None}))) == {"by_number": {"1": 2, "3": None}}
    # A list of pairs can.
    assert json.loads(write(types.Books(nil=[("a", 1), ("a", NIL)]))) == {
        "nil": [{"Key": "a", "Value": 1}, {"Key": "a", "Value": None}]
    }
    with pytest.raises(EncodeError, match=r"by_number\[1\]: a second pair with this key"):
        write(types.Books(by_number=[(1, 2), (1, 3)]))


def test_a_list_of_lists_may_arrive_flat() -> None:
    found = read(Values, "<lists><int>1</int><other:int>2</other:int><more>3</more></lists>")
    assert found.lists == [[1], [2]]


def test_a_list_of_maps_may_arrive_flat() -> None:
    flat = "<shelf><pair><key>a</key><value>1</value></pair><pair><key>b</key></pair></shelf>"
    assert read(types.Books, flat).shelf == [{"a": 1}, {"b": None}]
    pairs = [{"Key": "a", "Value": 1}, {"KEY": "b", "value": 2}]
    value, problems = read_json(json_reader(types.Books), {"shelf": pairs}, "R")
    assert (value.shelf, problems) == ([{"a": 1}, {"b": 2}], [])
    named = [{"name": "a", "Sum": 1}, {"Key": "b", "Value": 2}]
    value, problems = read_json(json_reader(types.Books), {"named_shelf": named}, "R")
    assert (value.named_shelf, problems) == ([{"a": 1}, {"b": 2}], [])
    value, problems = read_json(json_reader(types.Books), {"shelf": [pairs, None, pairs[1]]}, "R")
    assert (value.shelf, problems) == ([{"a": 1, "b": 2}, None, {"b": 2}], [])
    # Without both names it is a map of its own.
    value, problems = read_json(json_reader(types.Books), {"shelf": [{"a": 1}, {"Key": 2}]}, "R")
    assert (value.shelf, problems) == ([{"a": 1}, {"Key": 2}], [])


WRONG: list[tuple[str, Any, str]] = [
    ("i", "12", "i: cannot write '12': not an int"),
    ("i", 12.0, "i: cannot write 12.0: not an int"),
    ("i", True, "i: cannot write True: not an int"),
    ("b", 1, "b: cannot write 1: not a bool"),
    ("s", 5, "s: cannot write 5: not a str"),
    ("s", b"x", "s: cannot write b'x': not a str"),
    ("switch", 1, "switch: cannot write 1: not a bool"),
    ("d", datetime(2024, 1, 1), "d: cannot write .*: not a date"),
    ("t", "12:00", "t: cannot write '12:00': not a time"),
    ("dt", date(2024, 1, 1), "dt: cannot write .*: not a datetime"),
    ("m", 1.5, "m: cannot write 1.5: use Decimal"),
    ("m", "1.5", "m: cannot write '1.5': not a Decimal"),
    ("m", True, "m: cannot write True: not a Decimal"),
    ("f", "1", "f: cannot write '1': not a float"),
    ("f", True, "f: cannot write True: not a float"),
    ("raw", "x", "raw: cannot write 'x': not bytes"),
    ("status", 5, "status: cannot write 5: not a str"),
    ("level", "x", "level: cannot write 'x': not Level"),
    ("rate", "x", "rate: cannot write 'x': not Rate"),
    ("u", 1.5, "u: cannot write 1.5: not of any member type"),
    ("foo", "x", "foo: expected Foo, got 'x'"),
    ("ints", "x", "ints: expected a list, got 'x'"),
    ("ints", [1, "x"], r"ints\[1\]: cannot write 'x': not an int"),
    ("book", 5, "book: expected a dict, got 5"),
    ("book", ["ab"], r"book: expected a dict, got \['ab'\]"),
    ("book", [("a", 1, 2)], r"book: expected a dict, got \[\('a', 1, 2\)\]"),
    ("book", {"a": "x"}, r"book\['a'\]: cannot write 'x': not an int"),
    ("i", NIL, "i: NIL, but the contract does not allow nil here"),
    ("foo", NIL, "foo: NIL, but the contract does not allow nil here"),
]


@pytest.mark.parametrize(("name", "value", "message"), WRONG)
def test_invalid_values_are_refused_over_both_protocols(name: str, value: Any, message: str) -> None:
    for write in (written, json_writer(Values)):
        with pytest.raises(EncodeError, match=f"^{message}"):
            write(Values(**{name: value}))


RIGHT: list[tuple[str, Any]] = [
    ("i", types.Level.AGENT),
    ("m", 5),
    ("f", 5),
    ("needs", NIL),
    ("status", "New"),
    ("u", False),
    ("raw", bytearray(b"x")),
    ("ints", (1, 2)),
    ("us", [1, types.Status.ON, True]),
    ("book", [("a", 1), ("a", 2)]),
    ("qn", QualifiedName("urn:p", "x")),
    ("any", Decimal("1.5")),
    ("any", time(1)),
]


@pytest.mark.parametrize(("name", "value"), RIGHT)
def test_valid_values_are_accepted_over_both_protocols(name: str, value: Any) -> None:
    struct = Values(**{name: value})
    one = read(Values, _inner(written(struct)))
    two, problems = read_json(json_reader(Values), json.loads(json_writer(Values)(struct)), "R")
    assert not problems
    if name not in ("any",):
        assert one == two
    if value is not NIL and name not in ("any", "status", "raw", "ints", "book"):
        assert getattr(one, name) == value


@pytest.mark.parametrize(
    ("inner", "value"),
    [
        ("--05", "--05"),
        ("a:b", QualifiedName("urn:a", "b")),
        ("255", 255),
        ("256", "256"),
        ("P1Y", "P1Y"),
        ("P", QualifiedName("urn:shop", "P")),
        ("1", 1),
        ("-1", "-1"),
    ],
)
def test_the_first_matching_member_of_a_union_reads_a_text(inner: str, value: Any) -> None:
    found = read(types.Unions, f"<one xmlns:a='urn:a'>{inner}</one>").one
    kind = QualifiedName if isinstance(found, QualifiedName) else type(found)
    assert (found, kind) == (value, type(value))
    written_back = _inner(written(types.Unions(one=found)))
    assert read(types.Unions, written_back).one == value


def test_a_list_of_booleans_keeps_its_text() -> None:
    value = same_again(types.Unions, "<bits>1 false 0</bits><mixed>1 a false 10</mixed>")
    assert value.bits == [True, False, False]
    assert value.mixed == [True, "a", False, 10]
    for again in (copy.deepcopy(value), pickle.loads(pickle.dumps(value))):
        assert canonical(written(again)) == canonical(written(value))
    value.bits[0] = False
    assert written(value)[0].text == "false false false"
    value = same_again(types.Unions, "<bits>true</bits>")
    assert type(value.bits) is list


def test_a_list_of_names_keeps_namespaces_and_not_its_text() -> None:
    value = read(types.Unions, "<names xmlns:p='urn:p'>p:a  p:b</names>")
    assert value.names == [QualifiedName("urn:p", "a"), QualifiedName("urn:p", "b")]
    assert read(types.Unions, _inner(written(value))) == value


@pytest.mark.parametrize(("value", "text"), [(True, "1"), (False, "0")])
def test_a_boolean_is_written_as_its_pattern_requires(value: bool, text: str) -> None:
    assert written(Values(switch=value))[0].text == text
    assert read(Values, f"<switch>{text}</switch>").switch is value


def test_an_empty_element_with_a_default_that_keeps_its_spelling_stays_empty() -> None:
    assert same_again(types.Unions, "<rate></rate>").rate == Decimal("1.0")


def test_text_of_any_simple_type_beside_attributes() -> None:
    assert same_again(types.Anything, " unit='a'>5").value == "5"
    assert same_again(types.Anything, " unit='a'>").unit == "a"


PYTHONS_OWN = re.compile(
    r"invalid literal|could not convert|fromhex|base 10|isoformat|ConversionSyntax|padding|out of range|strictly"
)


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("i", "five", "not a whole number"),
        ("m", "much", "not a decimal number"),
        ("f", "much", "not a number"),
        ("b", "yes", "neither true nor false"),
        ("raw", "a", "not base64"),
        ("hex", "0", "not hexadecimal"),
        ("d", "today", "not a date"),
        ("d", "2024-02-30", "not a date"),
        ("t", "25:00:00", "not a time of day"),
        ("t", "noon", "not a time of day"),
        ("t", "24:01:00", "not a time of day"),
        ("t", "24:00:00.5", "not a time of day"),
        ("dt", "2024-02-28T24:00:00.5", "not a time of day"),
        ("dt", "2024-02-28T24:01:00", "not a time of day"),
        ("dt", "2024-13-01T00:00:00", "not a date with a time"),
        ("dt", "12024-01-01T00:00:00+25:00", "not a zone"),
        ("dt", "2024-02-30T24:00:00", "not a date with a time"),
        ("level", "high", "not a whole number"),
        ("rate", "high", "not a decimal number"),
        ("counts", "1 two", "not a whole number"),
        ("padded", "x", "not a decimal number"),
    ],
)
def test_invalid_values_are_reported_without_messages_of_python(name: str, text: str, expected: str) -> None:
    _, problems = read_whole(struct_reader(types.Wrong), document(f"<{name}>{text}</{name}>"))
    over_json = read_json(json_reader(types.Wrong), {name: text}, "r")[1] if name != "counts" else problems
    for found in (problems, over_json):
        assert [str(one).partition(": ")[2] for one in found] == [f"cannot read {text!r}: {expected}"]
    general, found = read_whole(struct_reader(types.Wrong_2), document(f"<{name}>{text}</{name}>"))
    assert general is not None and [str(one).rpartition(": ")[2] for one in found] == [expected]


@pytest.mark.parametrize("scalar", [one for one in SCALARS.values() if one.read], ids=lambda one: one.name)
def test_no_message_of_a_built_in_type_comes_from_python(scalar: Scalar) -> None:
    assert scalar.read is not None
    for text in ("", "x", "1x", "--", "2024", "24:61:00", "2024-99-99", "99999-01-01T25:00:00", "=", "0g"):
        try:
            scalar.read(text)
        except NOT_OF_TYPE as error:
            assert not PYTHONS_OWN.search(str(in_words(scalar.read, error)))


def test_nil_and_missing_values_of_a_map_stay_distinct() -> None:
    pair = "<pair><key>{}</key>{}</pair>"
    inner = (
        pair.format("a", "<value>1</value>")
        + pair.format("b", "<value xsi:nil='true'/>")
        + pair.format("c", "")
    )
    value = same_again(types.Books, f"<nil>{inner}</nil>")
    assert value.nil == {"a": 1, "b": None, "c": None}
    for again in (copy.deepcopy(value), pickle.loads(pickle.dumps(value))):
        assert canonical(written(again)) == canonical(document(f"<nil>{inner}</nil>"))
    value.nil["c"] = 2
    assert written(value)[0][2][1].text == "2"
    # Where a value may not be nil, None is left out.
    assert same_again(types.Books, f"<some>{pair.format('a', '')}</some>").some == {"a": None}
    assert type(read(types.Books, f"<nil>{pair.format('a', '<value>1</value>')}</nil>").nil) is dict


def test_an_element_of_any_type_states_its_type_once() -> None:
    inner = (
        "<item>a</item><item xsi:type='shop:Number'>On</item><item xsi:type='xs:int'>1</item>"
        "<item xsi:type='shop:Priced' unit='b'>2</item>"
    )
    value = read(types.Items, inner)
    assert [_stated(one) for one in written(value)] == [_stated(one) for one in document(inner)]
    assert [one.text for one in written(value)] == ["a", "On", "1", "2"]


def test_an_element_of_a_simple_type_keeps_a_stated_type_with_its_attributes() -> None:
    same_again(types.Counting, "<count>1</count>")
    inner = "<count xsi:type='shop:Priced' unit='b'>2</count>"
    (count,) = written(read(types.Counting, inner))
    assert (count.text, count.get("unit"), _stated(count)) == ("2", "b", QualifiedName("urn:shop", "Priced"))


def test_a_key_of_none_is_nil_if_that_is_allowed() -> None:
    nil = "<key xsi:nil='true'/><value>1</value>"
    for inner in (f"<nil><pair>{nil}</pair></nil>", "<named><pair><sum>1</sum></pair></named>"):
        value = same_again(types.Books, inner)
        assert (value.nil or value.named) == {None: 1}


def test_pairs_over_json_have_the_names_of_the_contract_in_any_case() -> None:
    pairs = [{"Name": "a", "SUM": 1}, {"sum": 2, "name": "b"}, {"Key": "c", "value": 3}]
    value, problems = read_json(json_reader(types.Books), {"named": pairs}, "R")
    assert (value.named, problems) == ({"a": 1, "b": 2, "c": 3}, [])


def test_a_map_ignores_other_elements() -> None:
    own = "<pair><key>a</key><value>1</value></pair>"
    other = "<other:pair><key>b</key><value>2</value></other:pair>"
    assert read(types.Values, f"<book>{other}{own}</book>").book == {"a": 1}
    assert read(types.Values, f"<book>{other}</book>").book == {"b": 2}


def test_an_empty_element_is_the_empty_value_if_the_type_has_one() -> None:
    found = read(types.Values, "<status/><level/><s/><i/>")
    assert (found.status, found.level, found.s, found.i) == (types.Status.NONE, None, "", None)


def test_content_of_a_nil_element_wins() -> None:
    assert read(types.Values, '<foo xsi:nil="true"><q>a</q></foo>').foo == types.Foo(q="a")
    assert read(types.Values, '<foo xsi:nil="true"/>').foo is None
    assert read(types.Values, '<ints xsi:nil="true"><int>1</int></ints>').ints == [1]


def test_enumeration_values_are_distinguished_by_type() -> None:
    low, high = types.Rate.LOW, types.Rate.HIGH
    assert low != high and low == types.Rate("1.50") and low == copy.copy(low)
    assert types.Rate("7") != types.Rate("8") and types.Rate("7") == types.Rate("7")


@pytest.mark.parametrize("wrong", [[1], [{"Key": "a", "Value": 1}, "b"], "a", 1])
def test_a_map_over_json_is_an_object_or_a_list_of_pairs(wrong: object) -> None:
    value, (problem,) = read_json(json_reader(types.Values), {"i": 1, "book": wrong}, "R")
    assert (value.i, value.book) == (1, None)
    assert str(problem).startswith("R/book: cannot read") and str(problem).endswith(": not a list of pairs")


def test_a_key_of_a_map_over_json_may_be_null() -> None:
    for key in (None, NIL):
        assert json_writer(Values)(Values(book=Pairs([(key, 1)]))) == '{"book": [{"Key": null, "Value": 1}]}'


@pytest.mark.parametrize("character", ["\x00", "\x0b", "\ud800", "\ufffe", "\uffff"])
def test_characters_that_xml_does_not_allow_are_refused(character: str) -> None:
    for text in (character, f"é{character}"):
        with pytest.raises(EncodeError, match=r"^s: cannot write "):
            written(Values(s=text))
    assert read(Values, _inner(written(Values(s="é\t\ue000\U0010ffff")))).s == "é\t\ue000\U0010ffff"


@pytest.mark.parametrize(
    ("value", "data"),
    [
        ([1, None, "a", [True, Decimal("1.50")]], ["1", None, "a", [True, 1.5]]),
        ({"a": [b"x"], 1: None}, {"a": ["eA=="], "1": None}),
        (types.Rate.LOW, 1.5),
        (types.Level.AGENT, "7"),
        (types.Status("Odd"), "Odd"),
        (AnyElement("{urn:o}x", "1 < 2"), '<_1:x xmlns:_1="urn:o">1 &lt; 2</_1:x>'),
    ],
)
def test_a_value_of_any_type_has_a_json_form(value: Any, data: object) -> None:
    assert json.loads(json_writer(Values)(Values(any=value, anys=[value]))) == {"any": data, "anys": [data]}


def test_what_has_no_json_form_as_a_value_of_any_type_is_named() -> None:
    for value, message in (
        ([object], "any[0]: cannot write type as xs:anyType"),
        ({"k": 1, 1: {2: object}}, "any[1][2]: cannot write type as xs:anyType"),
        (Pairs([("a", 1), ("a", 2)]), "any['a']: a second pair with this key"),
    ):
        with pytest.raises(EncodeError, match=f"^{re.escape(message)}"):
            json_writer(Values)(Values(any=value))


@pytest.mark.parametrize(
    ("inner", "value"),
    [
        ("<any xsi:nil='true'/>", None),
        ("<simple xsi:type='xs:anySimpleType'/>", ""),
        ("<simple xsi:type='xs:anySimpleType'>a</simple>", "a"),
        ("<any xsi:nil='true'><x/></any>", AnyElement),
        ("<any><x/></any>", AnyElement),
    ],
)
def test_empty_and_nil_values_of_any_type(inner: str, value: Any) -> None:
    found = read(types.Values, inner)
    one = found.any if inner.startswith("<any") else found.simple
    assert isinstance(one, value) if isinstance(value, type) else one == value
