"""What the tests of the extras share: a service on loopback, and pauses that take no time."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest

from .files_service import FilesService


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The seconds of the pauses that were made, none of which took any time."""
    from msads._files import steps
    from msads._runtime import waiting

    made: list[float] = []
    wait = asyncio.sleep

    async def at_once(pause: steps.Pause, http: object) -> None:
        made.append(pause.seconds)

    async def soon(seconds: float) -> None:
        made.append(seconds)
        await wait(0)

    monkeypatch.setattr(waiting, "sleep", made.append)
    monkeypatch.setattr(asyncio, "sleep", soon)
    monkeypatch.setattr(steps.Pause, "run", lambda pause, http: made.append(pause.seconds))
    monkeypatch.setattr(steps.Pause, "run_async", at_once)
    return made


@pytest.fixture
def files() -> Iterator[FilesService]:
    """Reporting and Bulk on loopback, and the storage of their files."""
    with FilesService() as service:
        yield service
