"""Work written once for sync and async programs: a generator yields steps, and a driver runs them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Generator, Iterator, Mapping
from typing import Any, NamedTuple, Protocol, TypeAlias, TypeVar

from .._runtime import clock
from .._runtime.connections import LIBRARIES, library

__all__ = ["Answer", "Call", "Pause", "Step", "Steps", "Transfer", "drive", "drive_async", "is_transport"]

_T = TypeVar("_T")

_CONNECT, _READ = 30.0, 120.0
"""The time limits in seconds for connecting, and for the next part of a file."""

_KEPT = 4096
"""The number of bytes to keep of a response that is not a file, for messages."""


class Step(Protocol):
    """A step that can be run in a sync and in an async way."""

    def run(self, http: _Opened) -> Any: ...

    async def run_async(self, http: _Opened) -> Any: ...


Steps: TypeAlias = Generator[Step, Any, _T]


class Call(NamedTuple):
    """A function to call: an operation of a client, sync or async."""

    function: Callable[[], Any]

    def run(self, http: _Opened) -> Any:
        return self.function()

    async def run_async(self, http: _Opened) -> Any:
        found = self.function()
        return await found if hasattr(found, "__await__") else found


class Pause(NamedTuple):
    """A pause of some seconds."""

    seconds: float

    def run(self, http: _Opened) -> None:
        clock.sleep(self.seconds)

    async def run_async(self, http: _Opened) -> None:
        await clock.sleep_async(self.seconds)


class Answer(NamedTuple):
    """A response: status, headers (any case), and the beginning of its text unless the body was consumed."""

    status: int
    headers: Mapping[str, str]
    text: str = ""


class Transfer(NamedTuple):
    """A request whose response is consumed in parts: `begin` receives its head, and returns a consumer of the body.

    An unconsumed body is in the answer as text, if it is short.
    """

    method: str
    url: str
    headers: Mapping[str, str]
    begin: Callable[[Answer], Callable[[bytes], None] | None]
    body: Callable[[], Iterator[bytes]] | None = None

    def run(self, http: _Opened) -> Answer:
        content = self.body() if self.body else None
        with http.sync().stream(
            self.method, self.url, headers=self.headers, content=content, follow_redirects=not self.body
        ) as found:
            answer, take, kept = self._begun(found)
            for part in found.iter_raw():
                take(part)
        return self._ended(answer, kept)

    async def run_async(self, http: _Opened) -> Answer:
        content = self._parts(self.body) if self.body else None
        async with http.asynchronous().stream(
            self.method, self.url, headers=self.headers, content=content, follow_redirects=not self.body
        ) as found:
            answer, take, kept = self._begun(found)
            async for part in found.aiter_raw():
                take(part)
        return self._ended(answer, kept)

    @staticmethod
    async def _parts(body: Callable[[], Iterator[bytes]]) -> AsyncIterator[bytes]:
        for part in body():
            yield part

    def _begun(self, found: Any) -> tuple[Answer, Callable[[bytes], None], bytearray]:
        answer, kept = Answer(found.status_code, found.headers), bytearray()

        def keep(part: bytes) -> None:
            kept.extend(part[: _KEPT - len(kept)])

        return answer, self.begin(answer) or keep, kept

    @staticmethod
    def _ended(answer: Answer, kept: bytearray) -> Answer:
        return answer._replace(text=kept.decode(errors="replace"))


class _Opened:
    """The caller's connections, or own ones that are opened when first needed."""

    def __init__(self, http: Any) -> None:
        self._http = http
        self.own: Any = None

    def sync(self) -> Any:
        return self._http or self._opened("Client")

    def asynchronous(self) -> Any:
        return self._http or self._opened("AsyncClient")

    def _opened(self, kind: str) -> Any:
        if self.own is None:
            httpx = library()
            self.own = getattr(httpx, kind)(timeout=httpx.Timeout(_READ, connect=_CONNECT))
        return self.own


def drive(steps: Steps[_T], http: Any = None) -> _T:
    """Run the steps, and return their result."""
    opened = _Opened(http)
    found: Any = None
    failed: BaseException | None = None
    try:
        step = next(steps)
        while True:
            try:
                found = step.run(opened)
            except BaseException as error:  # noqa: BLE001 - the steps decide what becomes of it
                failed = error
            step, failed = (steps.send(found) if failed is None else steps.throw(failed)), None
    except StopIteration as end:
        result: _T = end.value
        return result
    finally:
        steps.close()
        if opened.own is not None:
            opened.own.close()


async def drive_async(steps: Steps[_T], http: Any = None) -> _T:
    """Run the steps without blocking the event loop, and return their result."""
    opened = _Opened(http)
    found: Any = None
    failed: BaseException | None = None
    try:
        step = next(steps)
        while True:
            try:
                found = await step.run_async(opened)
            except BaseException as error:  # noqa: BLE001 - the steps decide what becomes of it
                failed = error
            step, failed = (steps.send(found) if failed is None else steps.throw(failed)), None
    except StopIteration as end:
        result: _T = end.value
        return result
    finally:
        steps.close()
        if opened.own is not None:
            await opened.own.aclose()


def is_transport(error: BaseException) -> bool:
    """Return whether an exception means that a connection failed or broke."""
    return type(error).__module__.partition(".")[0] in LIBRARIES or isinstance(error, ConnectionError)
