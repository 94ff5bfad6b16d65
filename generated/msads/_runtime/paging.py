"""Paged responses as one series of items: each page is requested when it is needed."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from typing import Any, Generic, TypeVar

from .attribute_paths import blank, placed, value_at
from .errors import DecodeError, UsageError
from .execution import Awaiting, Blocking, run
from .service import Continuing, Operation, Paging, ResponseT
from .wire import class_of, types_of

__all__ = ["AsyncPageMethods", "AsyncPages", "PageMethods", "Pages"]

_ItemT = TypeVar("_ItemT")


class _Course(Generic[ResponseT]):
    """The state of paging: the next request and its operation, and what to do with each response."""

    def __init__(self, operation: Operation[ResponseT, Any], request: Any, items: str) -> None:
        self.operation: Operation[Any, Any] = operation
        self.request = request
        self._items = items
        self.is_over = False

    def items(self, response: ResponseT) -> list[Any]:
        """Return the items of a page, and prepare the next request.

        Raise DecodeError if paging makes no progress.
        """
        items: list[Any] = value_at(response, self._items) or []
        self._go_on(response, items)
        return items

    def _go_on(self, response: ResponseT, items: list[Any]) -> None:
        raise NotImplementedError


class _Numbered(_Course[ResponseT]):
    """Pages requested by number."""

    def __init__(self, operation: Operation[ResponseT, Any], request: Any, paging: Paging, size: int) -> None:
        request = placed(request, paging.size, size)
        super().__init__(operation, placed(request, paging.number, paging.first), paging.items)
        self._paging, self._size, self._number = paging, size, paging.first
        self._before: list[Any] | None = None

    def _go_on(self, response: ResponseT, items: list[Any]) -> None:
        if items == self._before:
            raise DecodeError(
                f"{self.operation.name}: page {self._number} is the same as the previous one, "
                "so the service ignores the page number"
            )
        self._before = items
        self._number += self._paging.step or self._size
        self.request = placed(self.request, self._paging.number, self._number)
        self.is_over = not items or (self._paging.short and len(items) < self._size)


class _Continued(_Course[ResponseT]):
    """Pages that contain the token for the next page."""

    def __init__(
        self, operation: Operation[ResponseT, Any], request: Any, paging: Continuing, size: int | None
    ) -> None:
        if paging.size:
            request = placed(request, paging.size, size)
        super().__init__(operation, request, paging.items)
        self._paging = paging
        self._token: Any = None

    def _go_on(self, response: ResponseT, items: list[Any]) -> None:
        token, more = value_at(response, self._paging.next), self._paging.more
        self.is_over = token is None or token == ""
        if self.is_over:
            return
        if token == self._token:
            raise DecodeError(
                f"{self.operation.name}: the response refers to itself: its {self._paging.next} is the token of the request"
            )
        if more is not None:
            self.operation = more
            self.request = blank(getattr(types_of(class_of(self.request)), more.request))
        self._token = token
        self.request = placed(self.request, self._paging.token, token)


class _Paged(Generic[_ItemT, ResponseT]):
    """The shared part of sync and async pages."""

    def __init__(
        self,
        call: Callable[..., Any],
        operation: Operation[Any, Any],
        request: Any,
        timeout: float | None,
        size: int | None,
        paging: Paging | Continuing,
        options: Mapping[str, Any] | None = None,
    ) -> None:
        if size is not None and (type(size) is not int or size < 1):
            raise UsageError(f"page_size must be a number above 0, not {size!r}")
        self._call, self._arguments = call, (timeout, options)
        self._operation, self._request, self._paging, self._size = operation, request, paging, size

    def _begun(self) -> _Course[ResponseT]:
        if isinstance(self._paging, Continuing):
            return _Continued(self._operation, self._request, self._paging, self._size)
        return _Numbered(self._operation, self._request, self._paging, self._size or 1)

    async def _page(self, course: _Course[ResponseT], execution: Any) -> tuple[ResponseT, list[_ItemT]]:
        """Request a page. After an error, the course is where it was."""
        response = await execution.result(self._call(course.operation, course.request, *self._arguments))
        return response, course.items(response)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._operation.name})"


class Pages(_Paged[_ItemT, ResponseT]):
    """The items of all pages; each page is a call that is sent when its first item is needed.

    It can be iterated several times, each time from the first page. An iterator, `iter(…)`, can go on after an
    error: it requests the page that failed again.
    """

    def __iter__(self) -> Iterator[_ItemT]:
        return _Iterated(self._next(), flat=True)

    def by_page(self) -> Iterator[ResponseT]:
        """Yield the responses with items."""
        return _Iterated(self._next(), flat=False)

    def _next(self) -> Callable[[], tuple[ResponseT, list[_ItemT]] | None]:
        """Return a function that returns one page after the other, None after the last one."""
        course: _Course[ResponseT] = self._begun()
        return lambda: None if course.is_over else run(self._page(course, Blocking()))


class AsyncPages(_Paged[_ItemT, ResponseT]):
    """The async version of `Pages`."""

    def __aiter__(self) -> AsyncIterator[_ItemT]:
        return _AsyncIterated(self._next(), flat=True)

    def by_page(self) -> AsyncIterator[ResponseT]:
        """Yield the responses with items."""
        return _AsyncIterated(self._next(), flat=False)

    def _next(self) -> Callable[[], Awaitable[tuple[ResponseT, list[_ItemT]]] | None]:
        """Return a function that returns one page after the other, None after the last one."""
        course: _Course[ResponseT] = self._begun()
        return lambda: None if course.is_over else self._page(course, Awaiting())


class _Iterated(Iterator[Any]):
    """The items of pages, or the responses with items; a generator could not go on after an error."""

    def __init__(self, page: Callable[[], tuple[Any, list[Any]] | None], flat: bool) -> None:
        self._page, self._flat = page, flat
        self._items: Iterator[Any] = iter(())

    def __next__(self) -> Any:
        while True:
            for item in self._items:
                return item
            found = self._page()
            if found is None:
                raise StopIteration
            self._items = _of_page(found, self._flat)


class _AsyncIterated(AsyncIterator[Any]):
    """The async version."""

    def __init__(self, page: Callable[[], Awaitable[tuple[Any, list[Any]]] | None], flat: bool) -> None:
        self._page, self._flat = page, flat
        self._items: Iterator[Any] = iter(())

    async def __anext__(self) -> Any:
        while True:
            for item in self._items:
                return item
            found = self._page()
            if found is None:
                raise StopAsyncIteration
            self._items = _of_page(await found, self._flat)


def _of_page(page: tuple[Any, list[Any]], flat: bool) -> Iterator[Any]:
    response, items = page
    return iter(items if flat or not items else (response,))


class PageMethods:
    """The base of a client's page methods; it holds the client's function that calls an operation."""

    def __init__(self, call: Callable[..., Any]) -> None:
        self._call = call

    def _pages(
        self,
        operation: Operation[Any, Any],
        request: Any,
        timeout: float | None,
        size: int | None,
        paging: Paging | Continuing,
        options: Mapping[str, Any] | None,
    ) -> Pages[Any, Any]:
        return Pages(self._call, operation, request, timeout, size, paging, options)


class AsyncPageMethods:
    """The async version of `PageMethods`."""

    def __init__(self, call: Callable[..., Any]) -> None:
        self._call = call

    def _pages(
        self,
        operation: Operation[Any, Any],
        request: Any,
        timeout: float | None,
        size: int | None,
        paging: Paging | Continuing,
        options: Mapping[str, Any] | None,
    ) -> AsyncPages[Any, Any]:
        return AsyncPages(self._call, operation, request, timeout, size, paging, options)
