"""For anything that a service does, calls end with a ServiceError or the response, in time, without secrets, as documented."""

from __future__ import annotations

import threading
from typing import Any, Literal

import pytest

from msads import ServiceError, TimedOut
from msads._runtime.client import CONNECTIONS

from . import many
from .page import END, PAGE, START
from .scenarios import SCENARIOS, TOKEN
from .table import SHORT, Outcome, lines, play, refused


@pytest.fixture(scope="module")
def outcomes() -> dict[str, list[Outcome]]:
    return play(list(SCENARIOS.values()))


def test_the_page_describes_what_happens(outcomes: dict[str, list[Outcome]]) -> None:
    page = PAGE.read_text(encoding="utf-8")
    table = page.partition(START)[2].partition(END)[0].strip("\n")
    # python -m tests.reliability writes it.
    assert "\n".join(lines(outcomes, refused())).strip("\n") == table


@pytest.mark.parametrize("name", SCENARIOS)
def test_every_failure_is_a_service_error(outcomes: dict[str, list[Outcome]], name: str) -> None:
    for outcome in outcomes[name]:
        assert outcome.error is None or isinstance(outcome.error, ServiceError), outcome.error
        if isinstance(outcome.error, ServiceError):
            assert TOKEN not in _everything(outcome.error)


@pytest.mark.parametrize("name", [one.name for one in SCENARIOS.values() if one.limited])
def test_a_call_ends_with_its_timeout(outcomes: dict[str, list[Outcome]], name: str) -> None:
    for outcome in outcomes[name]:
        assert isinstance(outcome.error, TimedOut)
        # The machine may be busy; without a deadline it would be 30 seconds or more.
        assert outcome.seconds < SHORT + 8


@pytest.mark.parametrize(("call", "protocol"), [(many.threads, "soap"), (many.tasks, "rest")])
def test_many_callers_of_one_client(call: Any, protocol: Literal["soap", "rest"]) -> None:
    before = set(threading.enumerate())
    found = call(protocol)
    assert found.right == found.calls
    # Connections unused for long are closed, so on a busy machine more are opened in total than at once.
    assert found.connections <= 2 * CONNECTIONS
    assert found.left_open == 0 and many.left_over(before) == []


def _everything(error: BaseException) -> str:
    """Return all texts of an error and its causes."""
    found, waiting = "", [error]
    while waiting:
        one = waiting.pop()
        found += f"{one} {one!r} {vars(one)}"
        waiting += [inner for inner in (one.__cause__, one.__context__) if inner is not None]
    return found
