"""Shared by the tests of the extras: a service on loopback, and pauses that take no time."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest

from .files_service import FilesService


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The requested pauses in seconds; they take no time."""
    from msads._runtime import clock

    made: list[float] = []
    sleep = asyncio.sleep

    async def at_once(seconds: float) -> None:
        made.append(seconds)
        await sleep(0)

    monkeypatch.setattr(clock, "sleep", made.append)
    monkeypatch.setattr(asyncio, "sleep", at_once)
    monkeypatch.setattr(clock, "sleep_async", at_once)
    return made


@pytest.fixture
def files() -> Iterator[FilesService]:
    """Reporting and Bulk on loopback, and the storage of their files."""
    with FilesService() as service:
        yield service
