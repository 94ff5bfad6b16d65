"""The time as calls see it, in one place, so that tests can have a time of their own."""

from __future__ import annotations

import time

__all__ = ["jitter", "monotonic", "now", "sleep", "sleep_async"]

monotonic = time.monotonic
now = time.time
sleep = time.sleep


async def sleep_async(seconds: float) -> None:
    """Let other tasks run for some seconds."""
    from asyncio import sleep

    await sleep(seconds)


def jitter(most: float) -> float:
    """Return a time of at most so many seconds, by chance: callers that failed together do not come back together."""
    from random import uniform

    return uniform(0, most)  # noqa: S311 - nothing depends on nobody guessing it
