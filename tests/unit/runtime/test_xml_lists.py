"""Elements that hold a list or a map and nothing else."""

from __future__ import annotations

from typing import Any

import pytest

from soapwright.runtime.pairs import Pairs
from tests.unit.runtime.contracts import contract, read

types: Any = contract(
    "shop_lists",
    """
Ints = Array("int", "xs:int", SHOP)
Lists = Array("ints", "Ints", SHOP)
Marked = Array("int", "xs:int", SHOP, remembers=True)
Grid = Array("item", "xs:int", Namespace("", ""), dimensions=2)
Book = Map("pair", SHOP, ("key", "xs:string"), ("value", "xs:int"), SHOP)
Kept = Map("pair", SHOP, ("key", "xs:string"), ("value", "xs:int"), SHOP, remembers=True)
Books = Array("book", "Book", SHOP)

@struct("Values", SHOP)
class Values(Struct):
    ints: list[int] | None = element("ints", "Ints", nillable=True)
    lists: list[list[int]] | None = element("lists", "Lists")
    marked: list[int] | None = element("marked", "Marked")
    grid: list[list[int]] | None = element("grid", "Grid")
    book: dict[str, int] | None = element("book", "Book", nillable=True)
    kept: dict[str, int] | None = element("kept", "Kept")
    books: list[dict[str, int]] | None = element("books", "Books")
""",
)
A, B = ("<pair><key>a</key><value>1</value></pair>", "<pair><key>b</key></pair>")


@pytest.mark.parametrize(
    ("inner", "value"),
    [
        ("<ints><int>1</int><!-- and --><int>2</int></ints>", [1, 2]),
        ("<ints><!-- and --><other:int>1</other:int><?more?></ints>", [1]),
        ("<ints><int>1</int><other:int>2</other:int></ints>", [1]),
        ("<ints><other:long>1</other:long></ints>", []),
        ("<ints/>", []),
        ("<ints xsi:nil='true'/>", None),
        ("<ints xsi:nil='true'><int>1</int></ints>", [1]),
        ("<lists><ints><int>1</int></ints><ints/></lists>", [[1], []]),
        ("<lists><int>1</int><int>2</int></lists>", [[1], [2]]),
        ("<lists><other:int>1</other:int></lists>", [[1]]),
    ],
)
def test_a_list_holds_the_items_with_the_right_name(inner: str, value: Any) -> None:
    found = read(types.Values, inner)
    assert (found.ints if inner.startswith("<ints") else found.lists) == value


@pytest.mark.parametrize(
    ("inner", "value"),
    [
        ("<int xsi:nil='true'/><int>1</int>", [None, 1]),
        ("<int xsi:nil='true' other:k='1'/><int k='2'>1</int>", [None, 1]),
        ("<other:int xsi:type='xs:int'>1</other:int>", [1]),
        ("", []),
    ],
)
def test_a_list_without_anything_to_keep_is_a_plain_one(inner: str, value: Any) -> None:
    found = read(types.Values, f"<marked>{inner}</marked>").marked
    assert (found, type(found)) == (value, list)


def test_a_literal_message_may_have_an_array_of_soap_encoding() -> None:
    inner = (
        "<grid xmlns:e='http://schemas.xmlsoap.org/soap/encoding/' e:arrayType='xs:int[2,2]'>"
        "<item>1</item><item>2</item><item>3</item><item>4</item></grid>"
    )
    assert read(types.Values, inner).grid == [[1, 2], [3, 4]]


@pytest.mark.parametrize(
    ("inner", "value"),
    [
        (A + B, {"a": 1, "b": None}),
        (f"<!-- and -->{A}", {"a": 1}),
        (A.replace("pair", "other:pair"), {"a": 1}),
        (A.replace("key", "other:key"), {"a": 1}),
        (A.replace("value", "other:value"), {"a": 1}),
        ("<pair><value>1</value><key>a</key></pair>", {"a": 1}),
        ("<pair><key>a</key><!-- and --><value>1</value></pair>", {"a": 1}),
        ("<pair><!-- and --><value>1</value></pair>", {None: 1}),
        ("<pair/>", {None: None}),
        ("<more/>", {}),
        ("", {}),
    ],
)
def test_a_map_holds_the_pairs_with_the_right_name(inner: str, value: Any) -> None:
    for name in ("book", "kept"):
        assert getattr(read(types.Values, f"<{name}>{inner}</{name}>"), name) == value
    assert read(types.Values, f"<books><book>{inner}</book></books>").books == [value]


def test_a_nil_map_is_none_unless_it_has_pairs() -> None:
    assert read(types.Values, "<book xsi:nil='true'/>").book is None
    assert read(types.Values, f"<book xsi:nil='1'>{A}</book>").book == {"a": 1}


def test_a_map_keeps_which_values_were_absent_if_it_remembers() -> None:
    found = read(types.Values, f"<book>{A}{B}</book><kept>{A}{B}</kept>")
    assert type(found.book) is dict
    assert (found.kept, found.kept.absent) == (found.book, {"b"})
    assert isinstance(read(types.Values, f"<book>{A}{A}</book>").book, Pairs)


def test_a_list_of_maps_may_have_the_pairs_themselves() -> None:
    assert read(types.Values, f"<books>{A}{B}</books>").books == [{"a": 1}, {"b": None}]
