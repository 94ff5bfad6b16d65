"""How the steps of a call wait: by blocking the thread, or by letting other tasks run.

A call is written once, as a coroutine over these steps. With `Blocking` it never suspends, so that `run` can
execute it without an event loop. Iterators over items, pages and polling work in the same way: they are async
generators, which `stepped` executes.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Coroutine, Generator
from threading import BoundedSemaphore, Lock
from typing import Any, TypeVar

from . import clock
from .connections import AsyncHttpClient, HttpClient
from .credentials import awaited, not_awaitable

__all__ = ["Awaiting", "Blocking", "Ways", "run", "stepped"]

_T = TypeVar("_T")

_GRACE = 0.05
"""Seconds after the deadline in which the HTTP library may still report what took too long."""


class Blocking:
    """Steps that block the thread until they are done."""

    traced = True
    """Whether sockets are watched; async calls get their deadline from asyncio."""

    @staticmethod
    def lock() -> Any:
        """Return an unlocked lock."""
        return Lock()

    @staticmethod
    def slots(count: int) -> Any:
        """Return a semaphore for `count` holders."""
        return BoundedSemaphore(count)

    async def given(self, value: Any, name: str) -> Any:
        """Return the result of a function."""
        return not_awaitable(value, name)

    async def result(self, call: Any) -> Any:
        """Return the result of a client's method."""
        return call

    async def within(self, seconds: float, steps: Awaitable[_T]) -> _T:
        """Run some steps; blocking ones obey the deadline themselves."""
        return await steps

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        clock.sleep(seconds)

    async def acquire(self, lock: Any, seconds: float) -> None:
        """Wait for a lock or a semaphore; raise TimeoutError."""
        if not lock.acquire(timeout=seconds):
            raise TimeoutError

    async def send(self, http: HttpClient, request: Any, **auth: None) -> Any:
        """Send a request, and return its response, whose body has yet to be read."""
        return http.send(request, stream=True, follow_redirects=False, **auth)

    async def read(self, answer: Any, take: Callable[[bytes], bool]) -> None:
        """Read the body of a response as long as `take` asks for more."""
        for piece in answer.iter_raw():
            if not take(piece):
                return

    def pieces(self, answer: Any) -> Any:
        """Return an iterator over the chunks of a response's body."""
        return answer.iter_raw()

    async def piece(self, pieces: Any) -> bytes | None:
        """Return the next chunk, None after the last one."""
        found: bytes | None = next(pieces, None)
        return found

    async def close(self, answer: Any) -> None:
        """Release the connection of a response."""
        answer.close()

    def flow(self, auth: Any, request: Any) -> Generator[Any, Any, None]:
        """Return the generator of an Auth's requests."""
        flow: Generator[Any, Any, None] = auth.sync_auth_flow(request)
        return flow

    async def following(self, flow: Generator[Any, Any, None], answer: Any = None) -> Any:
        """Return the request that follows a response, None if that was the last one."""
        try:
            return flow.send(answer)
        except StopIteration:
            return None

    async def end(self, flow: Generator[Any, Any, None]) -> None:
        """Close the generator of an Auth."""
        flow.close()


class Awaiting:
    """The same steps for asyncio: they let other tasks run."""

    traced = False

    @staticmethod
    def lock() -> Any:
        from asyncio import Lock

        return Lock()

    @staticmethod
    def slots(count: int) -> Any:
        from asyncio import Semaphore

        return Semaphore(count)

    async def given(self, value: Any, name: str) -> Any:
        return await awaited(value, name)

    async def result(self, call: Any) -> Any:
        return await call

    async def within(self, seconds: float, steps: Awaitable[_T]) -> _T:
        from asyncio import timeout

        async with timeout(seconds + _GRACE):
            return await steps

    async def sleep(self, seconds: float) -> None:
        await clock.sleep_async(seconds)

    async def acquire(self, lock: Any, seconds: float) -> None:
        # The deadline applies to all steps together.
        await lock.acquire()

    async def send(self, http: AsyncHttpClient, request: Any, **auth: None) -> Any:
        return await http.send(request, stream=True, follow_redirects=False, **auth)

    async def read(self, answer: Any, take: Callable[[bytes], bool]) -> None:
        async for piece in answer.aiter_raw():
            if not take(piece):
                return

    def pieces(self, answer: Any) -> Any:
        return answer.aiter_raw()

    async def piece(self, pieces: Any) -> bytes | None:
        found: bytes | None = await anext(pieces, None)
        return found

    async def close(self, answer: Any) -> None:
        await answer.aclose()

    def flow(self, auth: Any, request: Any) -> AsyncGenerator[Any, Any]:
        flow: AsyncGenerator[Any, Any] = auth.async_auth_flow(request)
        return flow

    async def following(self, flow: AsyncGenerator[Any, Any], answer: Any = None) -> Any:
        try:
            return await flow.asend(answer)
        except StopAsyncIteration:
            return None

    async def end(self, flow: AsyncGenerator[Any, Any]) -> None:
        await flow.aclose()


Ways = Blocking | Awaiting


def run(steps: Coroutine[Any, Any, _T]) -> _T:
    """Run the blocking steps of a call, and return their result."""
    try:
        steps.send(None)
    except StopIteration as done:
        found: _T = done.value
        return found
    raise RuntimeError("a step of a call that blocks was suspended")


def stepped(items: AsyncGenerator[_T, None]) -> Generator[_T, None, None]:
    """Yield from an async generator whose steps block; closing the returned generator closes it."""
    step: Any = items.__anext__
    try:
        while True:
            try:
                found: _T = run(step())
            except StopAsyncIteration:
                return
            yield found
    finally:
        end: Any = items.aclose()
        run(end)
