"""Waiting for what a service does in its own time: it is asked how far it is until it is done. No I/O but sleeping."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from . import clock
from .errors import TimedOut, UsageError, WaitFailed, WaitTimedOut
from .places import blank, placed, value_at
from .service import Operation, Wait
from .settings import checked_seconds
from .wire import class_of, types_of

if TYPE_CHECKING:
    from .exchange import Exchange

__all__ = ["waited"]

_GROWTH = 1.5
"""How many times as long as the one before the time between two polls is, up to the longest."""


_MOMENT = 0.001
"""Seconds; with less left, there is no time for anything."""


class _Waiting:
    """One wait: what to ask, and what each answer means; the last exchange in `kept` is that of the last answer."""

    def __init__(
        self, kept: list[Exchange], rules: Sequence[Wait], submitted: Any, timeout: float | None
    ) -> None:
        name = type(submitted).__name__
        rule = next((one for one in rules if name in one.submitted), None)
        if rule is None:
            known = " or ".join(one for rule in rules for one in rule.submitted)
            raise UsageError(f"{name} is nothing to wait for; pass {known}")
        self._rule, self._kept = rule, kept
        self._id = value_at(submitted, rule.id)
        if self._id is None:
            raise UsageError(f"{name} has no {rule.id}, so there is nothing to ask about")
        self._seconds = rule.limit if timeout is None else checked_seconds("timeout", timeout)
        self._end = clock.monotonic() + self._seconds
        self._pause = rule.interval
        self._last: Any = None
        self._state = ""
        self.poll: Operation[Any, Any] = rule.poll
        cls = getattr(types_of(class_of(submitted)), self.poll.request)
        self.request = placed(blank(cls), rule.asked, self._id)

    @property
    def left(self) -> float:
        """The seconds that are left; raises WaitTimedOut where there are none."""
        left = self._end - clock.monotonic()
        if left < _MOMENT:
            state = f"; its state is {self._state}" if self._state else ""
            said = f"{self.poll.name}: {self._id} is not done within {self._seconds:g} s{state}"
            raise self._ended(
                WaitTimedOut(said, self._last), "It may still be done: wait again, or allow more time."
            )
        return left

    def done(self, response: Any) -> bool:
        """Whether an answer says that it is done; raises WaitFailed where it says that it has failed."""
        status = value_at(response, self._rule.status)
        # What an enumeration of other values than texts is on the wire.
        state = "" if status is None else str(getattr(status, "text", status))
        self._last, self._state = response, state
        if state in self._rule.failed:
            said = f"{self.poll.name}: {self._id} has failed: its state is {state}"
            raise self._ended(WaitFailed(said, state, response), "What the service says is in `response`.")
        return state in self._rule.done

    def _ended(self, error: WaitFailed | WaitTimedOut, advice: str) -> WaitFailed | WaitTimedOut:
        """Return an error with what the last answer came with, and what to do next."""
        error._operation, error._next = self.poll.name, advice  # pyright: ignore[reportPrivateUsage]
        if self._kept:
            error._exchange = self._kept[-1]  # pyright: ignore[reportPrivateUsage]
            error.tracking_id = self._kept[-1].tracking_id
        return error

    def pause(self) -> float:
        """Return for how many seconds to leave the service alone."""
        pause, self._pause = self._pause, min(self._pause * _GROWTH, self._rule.longest)
        return min(pause, max(self._end - clock.monotonic(), 0))


async def waited(
    call: Callable[..., Any],
    kept: list[Exchange],
    rules: Sequence[Wait],
    submitted: Any,
    timeout: float | None,
    progress: Callable[[Any], object] | None,
    ways: Any,
) -> Any:
    """Return the answer that says that something is done; `call` is a client's way to call an operation.

    The exchanges of its calls come into `kept`, which holds no more than the last one.
    `progress` may be an async function where the client is an async one.
    """
    waiting = _Waiting(kept, rules, submitted, timeout)
    while True:
        left = waiting.left
        try:
            response = await ways.result(call(waiting.poll, waiting.request, left))
        except TimedOut:
            # To ask again is all that there is to do, and to ask in time.
            continue
        del kept[:-1]
        called: Any = None if progress is None else progress(response)
        if hasattr(called, "__await__"):
            await called
        if waiting.done(response):
            return response
        await ways.sleep(waiting.pause())
