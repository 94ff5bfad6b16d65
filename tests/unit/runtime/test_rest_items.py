"""Responses over REST item by item: what the items and the rest are read as, and what is wrong with them."""

from __future__ import annotations

from typing import Any

import pytest

from soapwright.runtime.errors import DecodeError
from soapwright.runtime.rest import RestProtocol
from soapwright.runtime.service import HttpAnswer, Operation, Rest, Service
from tests.unit.runtime.contracts import SHOP, contract

types: Any = contract(
    "rest_listed",
    """
from soapwright.runtime.errors import Fault

@struct("Item", SHOP)
class Item(Struct):
    id: int | None = element("Id", "xs:int")

Items = Array("Item", "Item", SHOP)
Rows = Array("row", "Items", SHOP)

@struct("Page", SHOP)
class Page(Struct):
    items: list[Item | None] | None = element("Items", "Items")
    total: int | None = element("Total", "xs:int")

@struct("Listed", SHOP)
class Listed(Struct):
    page: Page | None = element("Page", "Page")
    numbers: list[int] | None = element("Numbers", "xs:int", many=True)
    rows: list[list[Item]] | None = element("Rows", "Rows")

@struct("Failed", SHOP)
class Failed(Fault):
    code: int | None = element("Code", "xs:int")
""",
)
REST = RestProtocol(Service("Shop", types, (SHOP,), {}, {}), Rest({}, {}, {"Failed": "Failed"}))
LIST: Operation[Any, Any] = Operation("List", "", "Listed")
ITEM = types.Item


def read(content: bytes, *path: str, size: int = 5, kind: str = "application/json") -> tuple[Any, ...]:
    """Return items with the texts of their problems, and the rest of the response with those of its problems."""
    reader = REST.items(LIST, path, lambda: HttpAnswer(200, {"Content-Type": kind}, content))
    pieces = [content[start : start + size] for start in range(0, len(content), size)]
    items = [(item, [*map(str, problems)]) for piece in pieces for item, problems in reader.take(piece)]
    response, problems, left = reader.rest()
    return items, response, [*map(str, problems)], left


def test_items_are_read_as_in_the_whole_response() -> None:
    content = b'{"Page": {"Items": [{"Id": 1}, null, {"Id": 2}], "Total": 3}, "Numbers": [1]}'
    items, response, problems, left = read(content, "page", "items")
    assert items == [(ITEM(id=1), []), (None, []), (ITEM(id=2), [])]
    assert response == types.Listed(page=types.Page(total=3), numbers=[1]) and (problems, left) == ([], [])
    assert [item for item, _ in read(b'{"Numbers": [1, "2"]}', "numbers")[0]] == [1, 2]
    # A list of lists may be flat.
    assert [item for item, _ in read(b'{"Rows": [{"Id": 1}, [{"Id": 2}]]}', "rows")[0]] == [
        [ITEM(id=1)],
        [ITEM(id=2)],
    ]


def test_problems_have_the_path_of_their_item() -> None:
    content = b'{"Page": {"Items": [{"Id": "a"}, 5, {"Id": 2}], "Total": "b"}}'
    items, response, problems, _ = read(content, "page", "items")
    assert items == [
        (ITEM(), ["Listed/Page/Items/Id: cannot read 'a': not a whole number"]),
        (None, ["Listed/Page/Items: cannot read '5': not an object"]),
        (ITEM(id=2), []),
    ]
    assert response == types.Listed(page=types.Page())
    assert problems == ["Listed/Page/Total: cannot read 'b': not a whole number"]


def test_the_list_of_a_wrapped_response_comes_at_the_end() -> None:
    items, response, _, left = read(b'{"response": {"Numbers": [1, 2]}}', "numbers")
    assert (items, response, left) == ([], types.Listed(), [1, 2])


@pytest.mark.parametrize(
    ("content", "kind", "message"),
    [
        (b" ", "", "List: the response is empty (HTTP 200)"),
        (b"<html>", "text/html", "List: the response is not JSON: Expecting value (character 0): '<html>' (Content-Type: text/html)"),
        (b'{"Numbers": [1', "", "List: the response is not JSON: it is incomplete: it ends at character 14: "),
        (b'{"Numbers": [1 2]}', "", "List: the response is not JSON: expected ',' at character 15, found '2': "),
        (b"{}  ", "a/json; charset=nonsense", "List: the response is not JSON: unknown encoding: nonsense: "),
        (b"[1]", "", "List: the response is an array, not an object: '[1]'"),
    ],
)  # fmt: skip
def test_what_is_no_response_is_refused(content: bytes, kind: str, message: str) -> None:
    with pytest.raises(DecodeError) as caught:
        read(content, "numbers", kind=kind)
    assert str(caught.value).startswith(message)


def test_a_fault_is_raised_at_the_end() -> None:
    with pytest.raises(types.Failed):
        read(b'{"Type": "Failed", "Numbers": [1]}', "numbers")
