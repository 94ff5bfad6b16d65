"""The steps of a call, one by one: by blocking the thread, and for asyncio."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Generator
from typing import Any

import httpx
import pytest

from soapwright.runtime import clock
from soapwright.runtime.errors import EncodeError
from soapwright.runtime.execution import Awaiting, Blocking, Ways, run, stepped

REQUEST = httpx.Request("POST", "https://shop.example/")


@pytest.fixture(params=[Blocking, Awaiting])
def ways(request: pytest.FixtureRequest) -> Ways:
    """The steps of either client."""
    found: Ways = request.param()
    return found


def over(ways: Ways, step: Any) -> Any:
    """Return the result of a step."""
    return run(step) if isinstance(ways, Blocking) else asyncio.run(step)


async def later(value: Any) -> Any:
    return value


def of(ways: Ways, value: Any) -> Any:
    """Return a value as a client gets it: itself, or something to await."""
    return value if isinstance(ways, Blocking) else later(value)


def test_values_and_results(ways: Ways) -> None:
    assert over(ways, ways.given("a", "token")) == "a"
    assert over(ways, ways.given(of(ways, "b"), "token")) == "b"
    assert over(ways, ways.result(of(ways, "c"))) == "c"
    assert over(ways, ways.within(5.0, later("d"))) == "d"


def test_only_blocking_steps_refuse_an_async_function() -> None:
    with pytest.raises(EncodeError, match=r"^token: an async function, which only async clients support$"):
        run(Blocking().given(later("a"), "token"))


def test_waits_are_those_of_the_clock(ways: Ways, monkeypatch: pytest.MonkeyPatch) -> None:
    waits: list[float] = []

    async def sleep_async(seconds: float) -> None:
        waits.append(-seconds)

    monkeypatch.setattr(clock, "sleep", waits.append)
    monkeypatch.setattr(clock, "sleep_async", sleep_async)
    over(ways, ways.sleep(3.0))
    assert waits == [3.0 if isinstance(ways, Blocking) else -3.0]


def test_a_lock_has_one_holder_and_slots_have_several() -> None:
    steps = Blocking()
    for lock, count in ((steps.lock(), 1), (steps.slots(2), 2)):
        for _ in range(count):
            run(steps.acquire(lock, 0.001))
        with pytest.raises(TimeoutError):
            run(steps.acquire(lock, 0.001))
        lock.release()
        run(steps.acquire(lock, 0.001))


def test_locks_of_asyncio() -> None:
    async def use() -> None:
        steps = Awaiting()
        for lock, count in ((steps.lock(), 1), (steps.slots(2), 2)):
            for _ in range(count):
                await steps.acquire(lock, 0.0)
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(steps.acquire(lock, 0.0), 0.001)
            lock.release()
            await steps.acquire(lock, 0.0)

    asyncio.run(use())


def test_async_steps_end_shortly_after_their_time(monkeypatch: pytest.MonkeyPatch) -> None:
    async def forever() -> None:
        await asyncio.Event().wait()

    async def soon() -> str:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        return "done"

    with pytest.raises(TimeoutError):
        asyncio.run(Awaiting().within(-0.049, forever()))
    monkeypatch.setattr("soapwright.runtime.execution._GRACE", 1000.0)
    assert asyncio.run(Awaiting().within(0.0, soon())) == "done"


class Answer:
    """An open response."""

    def __init__(self) -> None:
        self.closed: list[str] = []

    def iter_raw(self) -> Generator[bytes, None, None]:
        yield from (b"a", b"b", b"c")

    async def aiter_raw(self) -> AsyncGenerator[bytes, None]:
        for piece in self.iter_raw():
            yield piece

    def close(self) -> None:
        self.closed.append("close")

    async def aclose(self) -> None:
        self.closed.append("aclose")


@pytest.mark.parametrize(("most", "expected"), [(1, [b"a"]), (2, [b"a", b"b"]), (9, [b"a", b"b", b"c"])])
def test_pieces_are_read_as_long_as_more_are_wanted(ways: Ways, most: int, expected: list[bytes]) -> None:
    taken: list[bytes] = []

    def take(piece: bytes) -> bool:
        taken.append(piece)
        return len(taken) < most

    over(ways, ways.read(Answer(), take))
    assert taken == expected


def test_pieces_may_be_asked_for_one_by_one(ways: Ways) -> None:
    pieces = ways.pieces(Answer())

    async def some() -> list[bytes | None]:
        return [await ways.piece(pieces) for _ in range(4)]

    assert over(ways, some()) == [b"a", b"b", b"c", None]


def test_a_response_is_closed(ways: Ways) -> None:
    answer = Answer()
    over(ways, ways.close(answer))
    assert answer.closed == ["close" if isinstance(ways, Blocking) else "aclose"]


class Auth(httpx.Auth):
    """Asks twice, and notes what it gets."""

    def __init__(self) -> None:
        self.seen: list[Any] = []

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, Any, None]:
        try:
            self.seen.append((yield request))
            self.seen.append((yield request))
        finally:
            self.seen.append("closed")


def test_the_requests_of_an_auth_follow_its_responses(ways: Ways) -> None:
    auth: Any = Auth()

    async def use() -> list[Any]:
        flow: Any = ways.flow(auth, REQUEST)
        return [await ways.following(flow, answer) for answer in (None, "first", "second")]

    assert over(ways, use()) == [REQUEST, REQUEST, None]
    assert auth.seen == ["first", "second", "closed"]


def test_an_auth_that_is_not_finished_is_closed(ways: Ways) -> None:
    auth: Any = Auth()

    async def use() -> None:
        flow: Any = ways.flow(auth, REQUEST)
        await ways.following(flow)
        assert auth.seen == []
        await ways.end(flow)
        assert auth.seen == ["closed"]

    over(ways, use())


def test_blocking_steps_may_not_be_suspended() -> None:
    with pytest.raises(RuntimeError, match=r"^a step of a call that blocks was suspended$"):
        run(asyncio.sleep(0))


def test_a_stepped_generator_closes_the_async_one() -> None:
    seen: list[str] = []

    async def items() -> AsyncGenerator[int, None]:
        try:
            yield 1
            yield 2
        finally:
            seen.append("closed")

    assert list(stepped(items())) == [1, 2]
    assert seen == ["closed"]
    source: Any = items()
    made = stepped(source)
    assert next(made) == 1 and seen == ["closed"]
    made.close()
    # At once, although something still refers to it.
    assert seen == ["closed", "closed"] and source.ag_frame is None
