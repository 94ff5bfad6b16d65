"""Wait for long jobs of a service by polling. No I/O except sleeping."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from . import clock
from .attribute_paths import blank, placed, value_at
from .errors import TimedOut, UsageError, WaitFailed, WaitTimedOut
from .service import Operation, Wait
from .settings import checked_seconds
from .wire import class_of, types_of

if TYPE_CHECKING:
    from .exchange import Exchange

__all__ = ["waited"]

_GROWTH = 1.5
"""The factor by which the time between two polls grows, up to the longest."""


_MOMENT = 0.001
"""Seconds; with less left, there is no time for another poll."""


class _Waiting:
    """One wait: the polling request, and the interpretation of responses. `kept` ends with the exchange of the last one."""

    def __init__(
        self, kept: list[Exchange], rules: Sequence[Wait], submitted: Any, timeout: float | None
    ) -> None:
        name = type(submitted).__name__
        names = {level.__name__ for level in type(submitted).__mro__}
        rule = next((one for one in rules if not names.isdisjoint(one.submitted)), None)
        if rule is None:
            known = " or ".join(one for rule in rules for one in rule.submitted)
            raise UsageError(f"{name} cannot be waited for; pass {known}")
        self._rule, self._kept = rule, kept
        self._id = value_at(submitted, rule.id)
        if self._id is None:
            raise UsageError(f"{name} has no {rule.id}, so it cannot be waited for")
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
        """The seconds left; raises WaitTimedOut if there are none."""
        left = self._end - clock.monotonic()
        if left < _MOMENT:
            state = f"; its state is {self._state}" if self._state else ""
            said = f"{self.poll.name}: {self._id} is not done within {self._seconds:g} s{state}"
            raise self._ended(
                WaitTimedOut(said, self._last), "It may still be done: wait again, or allow more time."
            )
        return left

    def done(self, response: Any) -> bool:
        """Return whether the job is done; raise WaitFailed if it has failed."""
        status = value_at(response, self._rule.status)
        # The text of an enumeration whose values are not texts.
        state = "" if status is None else str(getattr(status, "text", status))
        self._last, self._state = response, state
        if state in self._rule.failed:
            said = f"{self.poll.name}: {self._id} has failed: its state is {state}"
            raise self._ended(WaitFailed(said, state, response), "What the service says is in `response`.")
        return state in self._rule.done

    def _ended(self, error: WaitFailed | WaitTimedOut, advice: str) -> WaitFailed | WaitTimedOut:
        """Return an error with the exchange of the last response, and with what to do next."""
        error._operation, error._next = self.poll.name, advice  # pyright: ignore[reportPrivateUsage]
        if self._kept:
            error._exchange = self._kept[-1]  # pyright: ignore[reportPrivateUsage]
            error.tracking_id = self._kept[-1].tracking_id
        return error

    def pause(self) -> float:
        """Return the seconds until the next poll."""
        pause, self._pause = self._pause, min(self._pause * _GROWTH, self._rule.longest)
        return min(pause, max(self._end - clock.monotonic(), 0))


async def waited(
    call: Callable[..., Any],
    kept: list[Exchange],
    rules: Sequence[Wait],
    submitted: Any,
    timeout: float | None,
    progress: Callable[[Any], object] | None,
    execution: Any,
) -> Any:
    """Return the response with which a job is done; `call` is the client's function to call an operation.

    `kept` gets the exchanges of these calls, and is limited to the last one. `progress` may be async for an async client.
    """
    waiting = _Waiting(kept, rules, submitted, timeout)
    while True:
        left = waiting.left
        try:
            response = await execution.result(call(waiting.poll, waiting.request, left))
        except TimedOut:
            # Polling again, within the time limit, is all that can be done.
            continue
        del kept[:-1]
        called: Any = None if progress is None else progress(response)
        if hasattr(called, "__await__"):
            await called
        if waiting.done(response):
            return response
        await execution.sleep(waiting.pause())
