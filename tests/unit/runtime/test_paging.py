"""Paged responses as one series of items: which pages are requested, and when the series ends."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from typing import Any

import pytest

from soapwright.runtime.errors import DecodeError, UsageError
from soapwright.runtime.paging import AsyncPageMethods, AsyncPages, PageMethods, Pages
from soapwright.runtime.service import Continuing, Operation, Paging
from tests.unit.runtime.contracts import contract

types: Any = contract(
    "paged_shop",
    """
@struct("Page", SHOP)
class Page(Struct):
    number: int | None = element("number", "xs:int")
    size: int | None = element("size", "xs:int")

@struct("Get", SHOP)
class Get(Struct):
    page: Page | None = element("page", "Page")
    token: str | None = element("token", "xs:string")
    word: str | None = element("word", "xs:string")

@struct("GetMore", SHOP)
class GetMore(Struct):
    token: str | None = element("token", "xs:string")
    unit: str = attribute("unit", "xs:string", default="kg")

@struct("Got", SHOP)
class Got(Struct):
    items: list[int] | None = element("items", "xs:int", many=True)
    next: str | None = element("next", "xs:string")
""",
)
GET: Operation[Any, Any] = Operation("Get", "", "Got", request="Get")
GET_MORE: Operation[Any, Any] = Operation("GetMore", "", "Got", request="GetMore")
NUMBERED = Paging("page.number", "page.size", "items")
CONTINUED = Continuing("items", "next", "token")


class Calls:
    """Answers with given pages of items, or with what a function of the request returns; notes the requests."""

    def __init__(self, answers: Iterable[Any] | Callable[[Any], Any]) -> None:
        self.answers = answers if callable(answers) else iter(answers)
        self.made: list[tuple[str, Any]] = []
        self.options: list[tuple[Any, ...]] = []

    def __call__(self, operation: Operation[Any, Any], request: Any, *options: Any) -> Any:
        self.made.append((operation.name, request))
        self.options.append(options)
        found = self.answers(request) if callable(self.answers) else next(self.answers)
        if isinstance(found, Exception):
            raise found
        return types.Got(items=found) if isinstance(found, list) else found

    @property
    def pages(self) -> list[tuple[int, int]]:
        return [(request.page.number, request.page.size) for _, request in self.made]


def pages(
    calls: Calls, paging: Paging | Continuing, size: int | None = None, **fields: Any
) -> Pages[Any, Any]:
    return Pages(calls, GET, types.Get(**fields), 5.0, size, paging, {"a": 1})


@pytest.mark.parametrize(
    ("paging", "size", "found", "asked"),
    [
        (NUMBERED, 2, [[1, 2], [3, 4], []], [(0, 2), (1, 2), (2, 2)]),
        (NUMBERED, 2, [[1, 2], [3], []], [(0, 2), (1, 2), (2, 2)]),
        (NUMBERED, None, [[1], []], [(0, 1), (1, 1)]),
        (NUMBERED._replace(first=1), 2, [[1, 2], []], [(1, 2), (2, 2)]),
        (NUMBERED._replace(step=0), 2, [[1, 2], [3], []], [(0, 2), (2, 2), (4, 2)]),
        (NUMBERED._replace(step=5), 2, [[1, 2], []], [(0, 2), (5, 2)]),
        (NUMBERED._replace(short=True), 2, [[1, 2], [3]], [(0, 2), (1, 2)]),
        (NUMBERED._replace(short=True), 2, [[1, 2], []], [(0, 2), (1, 2)]),
        (NUMBERED, 2, [[1], [2], [1], []], [(0, 2), (1, 2), (2, 2), (3, 2)]),
    ],
)
def test_pages_are_requested_by_number_until_one_has_no_items(
    paging: Paging, size: int | None, found: list[list[int]], asked: list[tuple[int, int]]
) -> None:
    calls = Calls(found)
    series = pages(calls, paging, size, word="x")
    items = iter(series)
    assert calls.made == []
    first = next(items)
    assert len(calls.made) == 1
    assert [first, *items] == [one for page in found for one in page] and [*items] == []
    assert calls.pages == asked
    assert {(name, request.word) for name, request in calls.made} == {("Get", "x")}
    assert calls.options == [(5.0, {"a": 1})] * len(asked)


def test_the_same_page_twice_is_an_error() -> None:
    calls = Calls([[1, 2], [1, 2]])
    items = iter(pages(calls, NUMBERED._replace(first=1), 2))
    assert [next(items), next(items)] == [1, 2]
    message = r"^Get: page 2 is the same as the previous one, so the service ignores the page number"
    with pytest.raises(DecodeError, match=message):
        next(items)


@pytest.mark.parametrize(
    ("paging", "size", "asked"),
    [
        (
            CONTINUED,
            None,
            [("Get", types.Get(word="x"))]
            + [("Get", types.Get(word="x", token=token)) for token in ("b", "c", "0")],
        ),
        (
            CONTINUED._replace(size="page.size", more=GET_MORE),
            7,
            [("Get", types.Get(word="x", page=types.Page(size=7)))]
            + [("GetMore", types.GetMore(token=token)) for token in ("b", "c", "0")],
        ),
    ],
)
@pytest.mark.parametrize("end", [None, ""])
def test_pages_go_on_as_long_as_they_have_a_token(
    paging: Continuing, size: int | None, asked: list[Any], end: str | None
) -> None:
    following = {None: "b", "b": "c", "c": "0", "0": end}
    items = {None: [1], "b": None, "c": [2, 3], "0": [4]}
    calls = Calls(lambda request: types.Got(items=items[request.token], next=following[request.token]))
    series = pages(calls, paging, size, word="x")
    assert [*series] == [1, 2, 3, 4] and calls.made == asked
    # Each loop starts at the first page. Pages without items are left out.
    assert [one.items for one in series.by_page()] == [[1], [2, 3], [4]]
    assert calls.made == asked * 2


def test_a_token_that_leads_to_itself_is_an_error() -> None:
    calls = Calls([types.Got(items=[1], next="b"), types.Got(items=[2], next="b")])
    items = iter(pages(calls, CONTINUED))
    assert next(items) == 1
    with pytest.raises(DecodeError) as caught:
        next(items)
    assert str(caught.value) == "Get: the response refers to itself: its next is the token of the request"


def test_a_page_that_failed_is_requested_again() -> None:
    calls = Calls([[1], ValueError(), [2], []])
    items = iter(pages(calls, NUMBERED, 1))
    assert next(items) == 1
    with pytest.raises(ValueError):
        next(items)
    assert [*items] == [2] and [number for number, _ in calls.pages] == [0, 1, 1, 2]


@pytest.mark.parametrize("size", [0, -1, True, 2.5, "2"])
def test_a_page_has_at_least_one_item(size: Any) -> None:
    with pytest.raises(UsageError, match=r"^page_size must be a number above 0, not "):
        pages(Calls([]), NUMBERED, size)
    assert [*pages(Calls([[]]), NUMBERED, 1)] == []


def test_methods_of_clients_return_pages() -> None:
    methods = PageMethods(Calls([[1], []]))
    found = methods._pages(GET, types.Get(), None, 1, NUMBERED, None)
    assert repr(found) == "Pages(Get)" and [*found] == [1]


def test_async_pages_are_alike() -> None:
    calls = Calls([[1], ValueError(), [2], [], [3], []])

    async def call(*arguments: Any) -> Any:
        return calls(*arguments)

    async def main() -> None:
        found: AsyncPages[Any, Any] = AsyncPageMethods(call)._pages(GET, types.Get(), 5.0, 1, NUMBERED, None)
        assert repr(found) == "AsyncPages(Get)"
        items = aiter(found)
        assert await anext(items) == 1
        with pytest.raises(ValueError):
            await anext(items)
        assert [one async for one in items] == [2]
        assert [one.items async for one in found.by_page()] == [[3]]

    asyncio.run(main())
    assert [number for number, _ in calls.pages] == [0, 1, 1, 2, 0, 1]
    assert calls.options == [(5.0, None)] * 6
