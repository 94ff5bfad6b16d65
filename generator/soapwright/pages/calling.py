"""The facts of calls.toml on an operation's page: whether it is read-only, pages, waits, codes."""

from __future__ import annotations

from collections.abc import Iterator

from soapwright.calls.apply_calls import Calls
from soapwright.contract.views import Operation


def calling_facts(calls: Calls, operation: Operation, method: str) -> Iterator[tuple[str, str]]:
    """Yield the facts, each with a label; `method` is the method of the operation."""
    if operation.key in calls.read_only:
        yield "Read-only", "yes"
    if operation.key in calls.pages:
        yield "Page by page", f"service.pages.{method}(…)"
    for wait in calls.waits:
        submits = [one for one, _ in wait.submits]
        if operation in submits:
            yield "Wait for completion", f"service.wait(…), which calls {wait.poll.name}"
        if operation == wait.poll:
            names = " or ".join(one.name for one in submits)
            yield "Called by", f"service.wait(…), with the response of {names}"
    facts = calls.facts
    if facts.retry:
        yield "Codes for a retry", ", ".join(_waiting(code, wait) for code, wait in facts.retry.items())
    if facts.expired:
        yield "Codes for an expired token", ", ".join(facts.expired)


def _waiting(code: str, seconds: float) -> str:
    return f"{code} ({seconds:g} s)" if seconds else code
