"""Plays the scenarios with all four kinds of client, and reports the results."""

from __future__ import annotations

import asyncio
import re
import socket
import ssl
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import ExitStack
from time import monotonic
from typing import Literal, NamedTuple

import httpx

from msads import Credentials, Fault, Retries, TimedOut, TransportError
from msads.v13.customer_management import AsyncCustomerManagement, CustomerManagement

from .scenarios import SCENARIOS, TOKEN, Scenario
from .server import Server

KINDS: tuple[tuple[Literal["soap", "rest"], bool], ...] = (
    ("soap", False),
    ("soap", True),
    ("rest", False),
    ("rest", True),
)
SHORT, LONG = 1.0, 60.0
LIMIT = 12 * 1024 * 1024
# Made once: it takes longer than most calls here.
TLS = ssl.create_default_context()
AT_ONCE = Retries(first_wait=0.001)
"""Calls are sent again after a short wait, which is not part of the outcome."""
CREDENTIALS = Credentials(access_token=TOKEN, developer_token="secret-developer-token")


class Outcome(NamedTuple):
    """The result of one call, and its duration in seconds; `error` is None for a response."""

    error: Exception | None
    seconds: float

    @property
    def shown(self) -> str:
        """The exception's type and text, without the words of other libraries."""
        if self.error is None:
            return "the response"
        return f"`{type(self.error).__name__}` {_gist(self.error)}"


def play(scenarios: list[Scenario]) -> dict[str, list[Outcome]]:
    """Return the outcomes of each scenario, for each kind of client."""
    with ExitStack() as stack:
        shared = stack.enter_context(Server({one.name: one.script for one in scenarios}))
        ports = {
            one.name: stack.enter_context(Server({}, one.script)).port
            for one in scenarios
            if one.script.before
        }
        # Some wait, and can do so together; the others work.
        waiting, working = (stack.enter_context(ThreadPoolExecutor(size)) for size in (40, 4))
        jobs = {
            one.name: [
                (waiting if one.limited else working).submit(
                    _call, one, ports.get(one.name, shared.port), protocol, asynchronous
                )
                for protocol, asynchronous in KINDS
            ]
            for one in sorted(scenarios, key=lambda one: not one.limited)
        }
        # The two kinds are timed apart.
        wait([job for one in scenarios if one.limited for job in jobs[one.name]])
        return {name: [one.result() for one in found] for name, found in jobs.items()}


def refused() -> list[Outcome]:
    """Return the outcomes without a listening server."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
        scenario = SCENARIOS["closed_at_once"]
        return [_call(scenario, port, protocol, asynchronous) for protocol, asynchronous in KINDS]


def _call(scenario: Scenario, port: int, protocol: Literal["soap", "rest"], asynchronous: bool) -> Outcome:
    endpoint = f"{scenario.scheme}://127.0.0.1:{port}/{scenario.name}"
    timeout = SHORT if scenario.limited else LONG
    calls = 2 if scenario.name.startswith("second") else 1
    started = monotonic()

    async def run() -> None:
        async with httpx.AsyncClient(verify=TLS) as http:
            service = AsyncCustomerManagement(
                CREDENTIALS,
                protocol=protocol,
                endpoint=endpoint,
                timeout=timeout,
                max_answer_bytes=LIMIT,
                http=http,
                retries=AT_ONCE,
            )
            for _ in range(calls):
                await service.get_customer(customer_id=1)

    try:
        if asynchronous:
            asyncio.run(run())
            return Outcome(None, monotonic() - started)
        with httpx.Client(verify=TLS) as http:
            service = CustomerManagement(
                CREDENTIALS,
                protocol=protocol,
                endpoint=endpoint,
                timeout=timeout,
                max_answer_bytes=LIMIT,
                http=http,
                retries=AT_ONCE,
            )
            for _ in range(calls):
                service.get_customer(customer_id=1)
    except Exception as error:  # noqa: BLE001 - that it is a ServiceError is what the test asks
        return Outcome(error, monotonic() - started)
    return Outcome(None, monotonic() - started)


def _gist(error: Exception) -> str:
    text = re.sub(r"^GetCustomer: ", "", str(error))
    if isinstance(error, TimedOut):
        # How far it came in that time depends on the machine, and with it what can be done.
        return re.sub(r".*(within .*?)( \(attempt \d\))?\n.*", r"\1", text)
    if isinstance(error, TransportError):
        # The words are those of the HTTP library or of the operating system.
        return re.sub(r"^(\w+Error): .*?( \(attempt \d\))?\n.*", r"(\1)\2", text, flags=re.DOTALL)
    if isinstance(error, Fault):
        return _cell(text)
    cut = re.sub(r"\nThe request and the response are in `exchange`.$", "", text)
    cut = re.sub(r"(the response is not (?:XML|JSON)): .*", r"\1", cut, flags=re.DOTALL)
    cut = re.sub(r"(fixed limit of the XML parser): .*", r"\1", cut, flags=re.DOTALL)
    return _cell(re.sub(r"(is not valid gzip data): .*", r"\1", cut))


def _cell(text: str) -> str:
    line = re.sub(r"\s+", " ", text.replace("\n", "; ")).replace("|", "\\|").replace("<", "&lt;")
    return line if len(line) <= 150 else f"{line[:149]}…"


def lines(outcomes: dict[str, list[Outcome]], nobody: list[Outcome]) -> Iterator[str]:
    """Yield the lines of the tables, a table a group."""
    group = ""
    for name, scenario in SCENARIOS.items():
        if scenario.group != group:
            group = scenario.group
            yield from ("", f"### {group}", "")
            yield "| the service | SOAP | SOAP, async | REST | REST, async |"
            yield "| --- | --- | --- | --- | --- |"
            if name == "closed_at_once":
                yield _line("does not listen", nobody)
        yield _line(scenario.title, outcomes[name])


def _line(title: str, outcomes: list[Outcome]) -> str:
    cells = [one.shown for one in outcomes]
    for sync in (0, 2):
        if cells[sync + 1] == cells[sync]:
            cells[sync + 1] = "the same"
    return f"| {title} | {' | '.join(cells)} |"
