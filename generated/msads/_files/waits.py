"""Wait until the service is done: asks it again and again, more rarely with time, for as long as allowed."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, TypeVar

from .errors import WaitTimedOut
from .fetch import Progress, Watch
from .steps import Call, Pause, Steps

__all__ = ["waited"]

_T = TypeVar("_T")

_FIRST, _FACTOR = 1.0, 1.5
"""Seconds until the service is asked a second time, and how much longer each further pause is."""


def waited(
    poll: Callable[[], Any],
    done: Callable[[Any], _T | None],
    percent: Callable[[Any], int],
    *,
    seconds: float,
    interval: float,
    watch: Watch,
    request_id: str,
) -> Steps[_T]:
    """Return what `done` makes of the first answer that it does not take for an unfinished one.

    `interval` is the longest pause. Raises WaitTimedOut after `seconds`; what is asked for goes on in the service.
    """
    end, pause = time.monotonic() + seconds, min(_FIRST, interval)
    while True:
        answer = yield Call(poll)
        found = done(answer)
        if found is not None:
            return found
        watch(Progress("waiting", percent(answer), 100, request_id))
        left = end - time.monotonic()
        if left <= 0:
            raise WaitTimedOut(f"the service is not done after {seconds:g} seconds", request_id)
        yield Pause(min(pause, left))
        pause = min(pause * _FACTOR, interval)
