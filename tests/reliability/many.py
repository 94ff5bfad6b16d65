"""One client, many threads or tasks: right answers, connections that are used again, nothing left over."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Lock, Thread
from time import monotonic, sleep
from typing import Literal, NamedTuple

from msads import Credentials
from msads.v13.customer_management import AsyncCustomerManagement, CustomerManagement

from .scenarios import media_type, response
from .server import Connection, Script, Server, next_request

CREDENTIALS = Credentials(access_token="secret-token", developer_token="secret-developer")
THREADS, CALLS, TASKS = 50, 20, 1000


class Counted(NamedTuple):
    """The result of many calls: the number of correct responses, the connections used, and the seconds taken.

    `left_open` are the connections that are still open after the client is closed.
    """

    calls: int
    right: int
    connections: int
    left_open: int
    seconds: float


class Counting:
    """A service that returns the requested customer, and counts its connections."""

    def __init__(self) -> None:
        self.connections = self.open = 0
        self._lock = Lock()

    def play(self, connection: Connection) -> None:
        """Answer every request that comes over a connection."""
        with self._lock:
            self.connections += 1
            self.open += 1
        try:
            while next_request(connection):
                number = _number(connection.content)
                content = response(connection.protocol, f"Customer {number}").encode()
                kind = media_type(connection.protocol)
                connection.answer(content, Content_Type=kind, Connection="keep-alive")
        finally:
            with self._lock:
                self.open -= 1


def threads(protocol: Literal["soap", "rest"]) -> Counted:
    """Call from many threads at once."""

    def work(serve: Counting, port: int) -> int:
        with CustomerManagement(
            CREDENTIALS, protocol=protocol, endpoint=f"http://127.0.0.1:{port}/c", timeout=600
        ) as client:

            def call(number: int) -> bool:
                customer = client.get_customer(customer_id=number).customer
                return customer is not None and customer.name == f"Customer {number}"

            with ThreadPoolExecutor(THREADS) as pool:
                return sum(pool.map(call, range(1, THREADS * CALLS + 1)))

    return _counted(THREADS * CALLS, work)


def tasks(protocol: Literal["soap", "rest"]) -> Counted:
    """Call from many tasks at once."""

    async def calls(port: int) -> int:
        async with AsyncCustomerManagement(
            CREDENTIALS, protocol=protocol, endpoint=f"http://127.0.0.1:{port}/c", timeout=600
        ) as client:

            async def call(number: int) -> bool:
                customer = (await client.get_customer(customer_id=number)).customer
                return customer is not None and customer.name == f"Customer {number}"

            return sum(await asyncio.gather(*(call(number) for number in range(1, TASKS + 1))))

    return _counted(TASKS, lambda serve, port: asyncio.run(calls(port)))


def _counted(calls: int, work: Callable[[Counting, int], int]) -> Counted:
    serve = Counting()
    with Server({}, Script(serve.play, before=True)) as server:
        started = monotonic()
        right = work(serve, server.port)
        seconds = monotonic() - started
        # The server sees a moment later that a connection was closed.
        while serve.open and monotonic() < started + seconds + 5:
            sleep(0.01)
        return Counted(calls, right, serve.connections, serve.open, seconds)


def left_over(before: set[Thread]) -> list[str]:
    """Return the names of threads that were not there before and are none of the server's."""
    return [one.name for one in set(threading.enumerate()) - before if not one.daemon]


def _number(content: bytes) -> int:
    digits = bytes(byte for byte in content.partition(b"CustomerId")[2][:60] if 48 <= byte <= 57)
    return int(digits)
