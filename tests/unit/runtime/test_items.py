"""Responses item by item: which items are in the list of the response, and which were found before."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from soapwright.runtime.errors import DecodeError
from soapwright.runtime.items import ItemReader, taken_out
from soapwright.runtime.service import HttpAnswer, Operation
from tests.unit.runtime.contracts import contract

types: Any = contract(
    "items_shop",
    """
@struct("Page", SHOP)
class Page(Struct):
    items: list[int] | None = element("Items", "xs:int", many=True)

@struct("Listed", SHOP)
class Listed(Struct):
    page: Page | None = element("Page", "Page")
    items: list[int] | None = element("Items", "xs:int", many=True)
""",
)


class Parser:
    """Takes digits as items."""

    def take(self, piece: bytes) -> Iterator[Any]:
        yield from map(int, piece.decode())

    def close(self) -> Any:
        return [7, 8]


class Reader(ItemReader[Any]):
    """Reads a list of numbers."""

    broken = (ValueError,)

    def _item(self, found: Any) -> tuple[Any, list[DecodeError]]:
        return found, []

    def _response(self, answer: HttpAnswer, left: Any) -> tuple[Any, list[DecodeError]]:
        return types.Listed(items=left), []

    def _unparsed(self, error: Exception) -> DecodeError:
        return DecodeError("no number")


def reader(content: bytes = b"12") -> Reader:
    return Reader(Operation("List", "", "Listed"), lambda: HttpAnswer(200, {}, content), Parser(), ("items",))


def test_the_list_at_the_end_counts_if_no_item_came_before() -> None:
    found = reader()
    assert found.rest() == (types.Listed(), [], [7, 8])
    found = reader()
    assert [*found.take(b"12")] == [(1, []), (2, [])]
    assert found.rest() == (types.Listed(), [], [])


def test_what_cannot_be_read_is_an_error_after_the_items_before_it() -> None:
    items = reader().take(b"1x")
    assert next(items) == (1, [])
    with pytest.raises(DecodeError, match=r"^no number$"):
        next(items)
    with pytest.raises(DecodeError, match=r"^List: the response is empty \(HTTP 200\)$"):
        reader(b" \n").rest()


@pytest.mark.parametrize(
    ("response", "path", "given", "items"),
    [
        (types.Listed(items=[1]), ("items",), False, [1]),
        (types.Listed(items=[1]), ("items",), True, []),
        (types.Listed(), ("items",), False, []),
        (types.Listed(page=types.Page(items=[1])), ("page", "items"), False, [1]),
        (types.Listed(), ("page", "items"), False, []),
    ],
)
def test_a_list_is_taken_out_of_its_response(
    response: Any, path: tuple[str, ...], given: bool, items: list[int]
) -> None:
    assert taken_out(response, path, given) == items
    assert response in (types.Listed(), types.Listed(page=types.Page()))
