"""Fixtures of calls in memory."""

from __future__ import annotations

import pytest

from soapwright.runtime import clock

from .shop import Clock


@pytest.fixture
def own(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The clock that calls look at."""
    found = Clock()
    for name in ("monotonic", "sleep", "sleep_async", "jitter"):
        monkeypatch.setattr(clock, name, getattr(found, name))
    return found


@pytest.fixture(params=("sync", "async"))
def kind(request: pytest.FixtureRequest) -> str:
    """Which of the two clients is called."""
    found: str = request.param
    return found
