"""Answers that come a page at a time, as one series of items: each page is asked for when it is needed."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from typing import Any, Generic, TypeVar, cast

from .errors import DecodeError, UsageError
from .places import placed, value_at
from .service import Operation, Paging, ResponseT

__all__ = ["AsyncPageMethods", "AsyncPages", "PageMethods", "Pages"]

_ItemT = TypeVar("_ItemT")


class _Course(Generic[ResponseT]):
    """How far one has come: the next request, and what each answer means for it."""

    def __init__(self, operation: Operation[ResponseT, Any], request: Any, paging: Paging, size: int) -> None:
        self._operation = operation
        self._paging = paging
        self._size = size
        self._number = paging.first
        self._request = placed(request, paging.size, size)
        self._before: list[Any] | None = None
        self.is_over = False

    @property
    def request(self) -> Any:
        """The request for the next page."""
        return placed(self._request, self._paging.number, self._number)

    def items(self, response: ResponseT) -> list[Any]:
        """Return the items of a page; raises DecodeError for one that came before."""
        items: list[Any] = value_at(response, self._paging.items) or []
        if items and items == self._before:
            raise DecodeError(
                f"{self._operation.name}: the page at {self._number} is the same as the one before it, "
                "so the service does not go by its number"
            )
        self._before = items
        self._number += self._paging.step or self._size
        self.is_over = not items or (self._paging.short and len(items) < self._size)
        return items


class _Paged(Generic[_ItemT, ResponseT]):
    """What sync and async pages share."""

    def __init__(
        self,
        call: Callable[..., Any],
        operation: Operation[ResponseT, Any],
        request: Any,
        timeout: float | None,
        size: int,
        paging: Paging,
        options: Mapping[str, Any] | None = None,
    ) -> None:
        if type(size) is not int or size < 1:
            raise UsageError(f"page_size must be a number above 0, not {size!r}")
        self._call, self._arguments = call, (timeout, options)
        self._operation, self._request, self._paging, self._size = operation, request, paging, size

    def _begun(self) -> _Course[ResponseT]:
        return _Course(self._operation, self._request, self._paging, self._size)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._operation.name})"


class Pages(_Paged[_ItemT, ResponseT]):
    """The items of all pages, one after the other; each page is one call, sent when its first item is asked for.

    It can be gone through more than once, and begins with the first page each time.
    """

    def __iter__(self) -> Iterator[_ItemT]:
        for _, items in self._pages():
            yield from items

    def by_page(self) -> Iterator[ResponseT]:
        """Yield the responses, one for each page that has items."""
        return (response for response, items in self._pages() if items)

    def _pages(self) -> Iterator[tuple[ResponseT, list[_ItemT]]]:
        course = self._begun()
        while not course.is_over:
            response = cast(ResponseT, self._call(self._operation, course.request, *self._arguments))
            yield response, course.items(response)


class AsyncPages(_Paged[_ItemT, ResponseT]):
    """The items of all pages, one after the other; the same as `Pages`, for async clients."""

    async def __aiter__(self) -> AsyncIterator[_ItemT]:
        async for _, items in self._pages():
            for item in items:
                yield item

    async def by_page(self) -> AsyncIterator[ResponseT]:
        """Yield the responses, one for each page that has items."""
        async for response, items in self._pages():
            if items:
                yield response

    async def _pages(self) -> AsyncIterator[tuple[ResponseT, list[_ItemT]]]:
        course = self._begun()
        while not course.is_over:
            response: Any = await self._call(self._operation, course.request, *self._arguments)
            yield response, course.items(response)


class PageMethods:
    """What the methods of a client share that give pages; it has the client's own function to call an operation."""

    def __init__(self, call: Callable[..., Any]) -> None:
        self._call = call

    def _pages(
        self,
        operation: Operation[Any, Any],
        request: Any,
        timeout: float | None,
        size: int,
        paging: Paging,
        options: Mapping[str, Any] | None,
    ) -> Pages[Any, Any]:
        return Pages(self._call, operation, request, timeout, size, paging, options)


class AsyncPageMethods:
    """The same for an async client."""

    def __init__(self, call: Callable[..., Any]) -> None:
        self._call = call

    def _pages(
        self,
        operation: Operation[Any, Any],
        request: Any,
        timeout: float | None,
        size: int,
        paging: Paging,
        options: Mapping[str, Any] | None,
    ) -> AsyncPages[Any, Any]:
        return AsyncPages(self._call, operation, request, timeout, size, paging, options)
