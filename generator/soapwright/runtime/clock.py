"""The clock of calls in one place, so that tests can replace it."""

from __future__ import annotations

import time

__all__ = ["jitter", "monotonic", "now", "sleep", "sleep_async"]

monotonic = time.monotonic
now = time.time
sleep = time.sleep


async def sleep_async(seconds: float) -> None:
    """Sleep without blocking the event loop."""
    from asyncio import sleep

    await sleep(seconds)


def jitter(most: float) -> float:
    """Return a random time up to `most`, so that callers that failed together do not return together."""
    from random import uniform

    return uniform(0, most)  # noqa: S311 - nothing depends on nobody guessing it
