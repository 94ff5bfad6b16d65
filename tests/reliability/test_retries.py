"""Which calls are retried and which are not, on a real server with a simulated clock."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from email.utils import formatdate
from threading import Barrier, Lock
from typing import Any, Literal, NamedTuple

import httpx
import pytest

from msads import Credentials, Fault, HttpError, NotConnected, Retries, ServiceError, UsageError
from msads._runtime import clock
from msads.v13.customer_management import AsyncCustomerManagement, CustomerManagement

from .scenarios import fault, media_type, response
from .server import Connection, Script, Server
from .table import CREDENTIALS, KINDS, TLS

Protocol = Literal["soap", "rest"]
Play = Callable[[Connection], None]


class Clock:
    """A time in which waits are over at once; chance always takes the longest."""

    def __init__(self) -> None:
        self.waits: list[float] = []
        self._passed = 0.0

    def monotonic(self) -> float:
        return time.monotonic() + self._passed

    def now(self) -> float:
        return time.time() + self._passed

    def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self._passed += seconds

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)

    def jitter(self, most: float) -> float:
        return most


@pytest.fixture
def own(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    for name in ("monotonic", "now", "sleep", "sleep_async", "jitter"):
        monkeypatch.setattr(clock, name, getattr(made, name))
    return made


class Serving:
    """A service with given responses in turn, the last one repeatedly; it counts the requests."""

    def __init__(self, *plays: Play) -> None:
        self._plays = list(plays)
        self._lock = Lock()
        self.requests: list[bytes] = []

    def play(self, connection: Connection) -> None:
        with self._lock:
            play = self._plays[min(len(self.requests), len(self._plays) - 1)]
            self.requests.append(connection.head + b"\r\n\r\n" + connection.content)
        play(connection)


def served(*plays: Play) -> tuple[Serving, Server]:
    serving = Serving(*plays)
    return serving, Server({}, Script(serving.play))


def call(
    port: int,
    kind: tuple[Protocol, bool],
    name: str = "get_customer",
    credentials: Any = CREDENTIALS,
    **options: Any,
) -> Any:
    """Return the result of a call: its response or its error."""
    protocol, asynchronous = kind
    asked = {"customer_id": 1} | ({"time_stamp": b"t"} if name == "delete_customer" else {})
    given: dict[str, Any] = {"protocol": protocol, "endpoint": f"http://127.0.0.1:{port}/c", **options}

    async def run() -> Any:
        async with httpx.AsyncClient(verify=TLS) as http:
            client = AsyncCustomerManagement(credentials, http=http, **given)
            return await getattr(client, name)(**asked)

    try:
        if asynchronous:
            return asyncio.run(run())
        with httpx.Client(verify=TLS) as http:
            return getattr(CustomerManagement(credentials, http=http, **given), name)(**asked)
    except ServiceError as error:
        return error


def right(connection: Connection) -> None:
    connection.answer(
        response(connection.protocol).encode(),
        Content_Type=media_type(connection.protocol),
        Connection="close",
    )


def status(line: str, **headers: str) -> Play:
    return lambda connection: connection.answer(b"no", line, Connection="close", **headers)


def coded(
    *codes: int, line: str = "500 Internal Server Error", name: str = "ApiFault", **headers: str
) -> Play:
    """Answer with a fault that has items of these codes."""

    def play(connection: Connection) -> None:
        content = fault(connection.protocol, name)
        if connection.protocol == "rest":
            one = b'{"Code": 1001, "Message": "No."}'
        else:
            one = content[content.index(b"<x:OperationError ") : content.index(b"</OperationErrors>")]
        items = [one.replace(b"1001", str(code).encode()) for code in codes]
        joined = (b", " if connection.protocol == "rest" else b"").join(items)
        connection.answer(content.replace(one, joined), line, Connection="close", **headers)

    return play


def cut(connection: Connection) -> None:
    connection.begin(Content_Length="5000")
    connection.send(b"{")


def later(seconds: float) -> Play:
    """Answer 503 with a Retry-After as a date, which is of whole seconds."""
    return lambda connection: status("503 Busy", Retry_After=formatdate(clock.now() + seconds, usegmt=True))(
        connection
    )


class Row(NamedTuple):
    """A behaviour of the service, and whether a read-only call and another one are retried after it."""

    play: Play
    reading: bool
    changing: bool
    waits: tuple[float, ...] = (0.5, 1.0)


TABLE = {
    "429": Row(status("429 Too Many"), True, True),
    "429, Retry-After in seconds": Row(status("429 Too Many", Retry_After="7"), True, True, (7.5, 8.0)),
    "429, Retry-After in milliseconds": Row(status("429 Too Many", Retry_After_Ms="1500"), True, True, (2.0, 2.5)),
    "429, Retry-After that is neither": Row(status("429 Too Many", Retry_After="soon"), True, True),
    "429, Retry-After beyond what is waited for": Row(status("429 Too Many", Retry_After="61"), False, False),
    "429, Retry-After without end": Row(status("429 Too Many", Retry_After="9" * 400), False, False),
    "503, Retry-After in seconds": Row(status("503 Busy", Retry_After="0"), True, True),
    "503, Retry-After as a date that has passed": Row(later(-100), True, True),
    "503": Row(status("503 Busy"), True, False),
    "502": Row(status("502 Bad Gateway"), True, False),
    "504": Row(status("504 Gateway Timeout"), True, False),
    "500": Row(status("500 Internal Server Error"), False, False),
    "400": Row(status("400 Bad Request"), False, False),
    "404": Row(status("404 Not Found", Retry_After="1"), False, False),
    "301": Row(status("301 Moved", Location="https://elsewhere.example/"), False, False),
    "closed after the request": Row(lambda connection: None, True, False),
    "reset after the request": Row(Connection.reset, True, False),
    "closed in the body": Row(cut, True, False),
    "no answer": Row(Connection.stall, True, False),
    "an answer that cannot be read": Row(lambda connection: connection.answer(b"?", Connection="close"), False, False),
    "a fault": Row(coded(1001), False, False),
    "a fault with 429": Row(coded(1001, line="429 Too Many"), False, False),
    "a listed fault, with its seconds": Row(coded(117), True, True, (60.5, 61.0)),
    "a listed fault, whatever the status": Row(coded(117, line="429 Too Many"), True, True, (60.5, 61.0)),
    "a listed fault, with the service's own seconds": Row(coded(117, Retry_After="3"), True, True, (3.5, 4.0)),
    "a listed fault without seconds": Row(coded(4204), True, True),
    "two listed faults": Row(coded(4204, 117), True, True, (60.5, 61.0)),
    "a listed fault beside another one": Row(coded(117, 1001), False, False),
    "a fault that the contract does not know": Row(coded(1001, name="Newer"), False, False),
    "a fault that the contract does not know, with a listed code": Row(coded(117, name="Newer"), True, True, (60.5, 61.0)),
    "a fault that the contract does not know, with 429": Row(coded(1001, line="429 Too Many", name="Newer"), True, True),
}  # fmt: skip


@pytest.mark.parametrize("name", TABLE)
def test_a_request_that_may_have_been_processed_is_not_sent_twice(name: str, own: Clock) -> None:
    row = TABLE[name]
    # To wait for a time-out takes its time.
    for kind in KINDS[::3] if name == "no answer" else KINDS:
        for method, again in (("get_customer", row.reading), ("delete_customer", row.changing)):
            own.waits.clear()
            serving, server = served(row.play)
            with server:
                # What stalls is given up soon; the rest has time even on a busy machine.
                limit = {"try_timeout": 0.6} if name == "no answer" else {}
                error = call(server.port, kind, method, timeout=1000, **limit)
            assert isinstance(error, ServiceError), error
            assert len(serving.requests) == (3 if again else 1), (kind, method, error)
            assert own.waits == (pytest.approx(row.waits, abs=0.01) if again else [])
            assert error.exchange is not None and error.exchange.attempts == len(serving.requests)
            assert error.retry.safe == (again or "beyond" in name or "without end" in name)


@pytest.mark.parametrize("kind", KINDS)
def test_a_successful_attempt_is_the_last(kind: tuple[Protocol, bool], own: Clock) -> None:
    serving, server = served(status("503 Busy", Retry_After="2"), Connection.reset, right)
    with server:
        assert call(server.port, kind).customer.name == "Contoso"
    assert (len(serving.requests), own.waits) == (3, [2.5, 1.0])


@pytest.mark.parametrize("kind", KINDS)
def test_a_refused_connection_is_tried_again(kind: tuple[Protocol, bool], own: Clock) -> None:
    for method in ("get_customer", "delete_customer"):
        error = call(1, kind, method)
        assert isinstance(error, NotConnected) and isinstance(error, ConnectionError)
        assert error.retry.safe and error.exchange is not None and error.exchange.attempts == 3
        assert "Nothing was sent" in str(error) and "attempt 3" in str(error)
    assert own.waits == [0.5, 1.0] * 2


def test_an_unknown_host_is_not_tried_again(own: Clock) -> None:
    with CustomerManagement(CREDENTIALS, endpoint="https://nowhere.invalid/c", timeout=20) as client:
        with pytest.raises(NotConnected) as caught:
            client.get_customer(customer_id=1)
        assert not caught.value.retry.safe or caught.value.temporary
    assert caught.value.temporary or own.waits == []


@pytest.mark.parametrize("kind", KINDS)
def test_dates_in_retry_after(kind: tuple[Protocol, bool], own: Clock) -> None:
    serving, server = served(later(20), right)
    with server:
        call(server.port, kind)
    assert len(serving.requests) == 2 and 18 < own.waits[0] <= 20.5


def test_every_form_of_a_date_is_in_utc(own: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "America/New_York")
    time.tzset()
    try:
        for written in (formatdate, lambda seconds: time.asctime(time.gmtime(seconds))):
            own.waits.clear()
            serving, server = served(status("503 Busy", Retry_After=written(own.now() + 20)), right)
            with server:
                call(server.port, KINDS[0])
            assert len(serving.requests) == 2 and 18 < own.waits[0] <= 20.5
    finally:
        monkeypatch.undo()
        time.tzset()


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [("3600", "3600 s"), ("90", "90 s"), ("61.4", "61 s"), ("9" * 30, "1000000000 s")],
)
def test_a_long_wait_is_reported_in_plain_digits(seconds: str, expected: str) -> None:
    serving, server = served(status("503 Busy", Retry_After=seconds))
    with server:
        error = call(server.port, KINDS[0])
    assert str(error).endswith(f"\nCall again after {expected}.") and len(serving.requests) == 1


BUSY = status("429 Too Many")


@pytest.mark.parametrize(
    ("options", "waits"),
    [
        ({"max_retries": 0}, []),
        ({"max_retries": 1}, [0.5]),
        ({"max_retries": 7, "timeout": 1000}, [0.5, 1.0, 2.0, 4.0, 8.0, 8.0, 8.0]),
        ({"retries": Retries(max_retries=3, first_wait=2, longest_wait=3)}, [2, 3, 3]),
        ({"retries": Retries(max_retries=3), "max_retries": 1}, [0.5]),
        # No try begins after so many seconds, and none for which the call has no time.
        ({"retries": Retries(max_retries=9, seconds=4)}, [0.5, 1.0, 2.0]),
        ({"retries": Retries(max_retries=9, first_wait=10, longest_wait=10), "timeout": 25}, [10, 10]),
    ],
)
@pytest.mark.parametrize("kind", KINDS[:2])
def test_the_budget_for_retries_is_respected(
    kind: tuple[Protocol, bool], options: dict[str, Any], waits: list[float], own: Clock
) -> None:
    serving, server = served(BUSY)
    with server:
        error = call(server.port, kind, "delete_customer", **options)
    assert isinstance(error, HttpError) and error.status == 429
    assert (own.waits, len(serving.requests)) == (waits, len(waits) + 1)


def test_a_wait_beyond_the_timeout_is_not_started(own: Clock) -> None:
    serving, server = served(coded(117))
    with server:
        error = call(server.port, KINDS[0], timeout=30)
    assert isinstance(error, Fault) and error.retry == (True, 60.0, True)
    assert "Call again after 60 s." in str(error)
    assert (own.waits, len(serving.requests)) == ([], 1)


def test_one_call_may_have_its_own_budget(own: Clock) -> None:
    serving, server = served(BUSY)
    with server, CustomerManagement(CREDENTIALS, endpoint=f"http://127.0.0.1:{server.port}/c") as client:
        with pytest.raises(HttpError):
            client.delete_customer(customer_id=1, time_stamp=b"t", options={"max_retries": 0})
        assert len(serving.requests) == 1
        with pytest.raises(HttpError):
            client.with_options(max_retries=1).delete_customer(customer_id=1, time_stamp=b"t")
        assert len(serving.requests) == 3
        with pytest.raises(HttpError):
            client.delete_customer(customer_id=1, time_stamp=b"t")
        assert len(serving.requests) == 6


@pytest.mark.parametrize(
    "options",
    [
        {"max_retries": -1}, {"max_retries": True}, {"max_retries": 1.5}, {"retries": 3}, {"try_timeout": 0},
        {"retries": Retries(first_wait=-1)}, {"retries": Retries(seconds=float("nan"))},
        {"headers": {"a b": "c"}}, {"headers": {"A": "secret\n"}}, {"headers": {"A": 5}}, {"headers": "A: secret"},
        {"headers": {"Content-Length": "5"}}, {"before_sending": 5}, {"after_receiving": [print, "x"]},
    ],
)  # fmt: skip
def test_invalid_budgets_are_refused(options: Any) -> None:
    client = CustomerManagement(CREDENTIALS)
    for make in (
        lambda: CustomerManagement(CREDENTIALS, **options),
        lambda: client.with_options(**options),
        lambda: client.get_customer(customer_id=1, options=options),
    ):
        with pytest.raises(UsageError) as caught:
            make()
        assert "secret" not in str(caught.value)


def test_waits_are_randomized() -> None:
    waits = [clock.jitter(8.0) for _ in range(200)]
    assert 0 <= min(waits) < 1 and 7 < max(waits) <= 8


def test_a_task_that_is_cancelled_while_it_waits_sends_nothing_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "sleep_async", asyncio.sleep)
    serving, server = served(status("429 Too Many", Retry_After="30"), right)

    async def run() -> None:
        async with AsyncCustomerManagement(
            CREDENTIALS, endpoint=f"http://127.0.0.1:{server.port}/c"
        ) as client:
            task = asyncio.create_task(client.get_customer(customer_id=1))
            while not serving.requests:
                await asyncio.sleep(0.01)
            await asyncio.sleep(0.1)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert len(serving.requests) == 1
            # The client is as good as before.
            assert (await client.get_customer(customer_id=1)).customer is not None

    with server:
        asyncio.run(run())
    assert len(serving.requests) == 2


@pytest.mark.usefixtures("own")
def test_a_client_that_is_closed_while_a_call_waits_sends_nothing_more(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    serving, server = served(BUSY, right)
    with server:
        client = CustomerManagement(CREDENTIALS, endpoint=f"http://127.0.0.1:{server.port}/c")
        monkeypatch.setattr(clock, "sleep", lambda seconds: client.close())
        with pytest.raises(HttpError):
            client.get_customer(customer_id=1)
    assert len(serving.requests) == 1


# Tokens


class Token:
    """A token that is cached until it is reported as expired; counts its renewals."""

    def __init__(self) -> None:
        self.renewals = 0
        self._lock = Lock()

    def __call__(self) -> str:
        return f"token-number-{self.renewals}"

    def renew(self) -> str:
        with self._lock:
            self.renewals += 1
        time.sleep(0.05)
        return self()


class AsyncToken(Token):
    async def renew(self) -> str:  # type: ignore[override]
        self.renewals += 1
        await asyncio.sleep(0.05)
        return self()


def expiring(together: int) -> tuple[Play, list[int]]:
    """Answer "expired" to the first token after so many requests with it.

    Count the requests with another one.
    """
    barrier, right_ones = Barrier(together), []

    def play(connection: Connection) -> None:
        if b"token-number-0" in connection.head + connection.content:
            barrier.wait(30)
            coded(109, line="401 Unauthorized")(connection)
        else:
            right_ones.append(1)
            right(connection)

    return play, right_ones


@pytest.mark.parametrize("protocol", ["soap", "rest"])
def test_fifty_threads_share_one_renewal(protocol: Protocol) -> None:
    play, right_ones = expiring(50)
    _, server = served(play)
    token = Token()
    with (
        server,
        CustomerManagement(
            Credentials(access_token=token), protocol=protocol, endpoint=f"http://127.0.0.1:{server.port}/c"
        ) as client,
        ThreadPoolExecutor(50) as pool,
    ):
        # A view with another account has the same token.
        views = [client.with_options(customer_account_id=number) for number in range(25)] + [client] * 25
        found = list(pool.map(lambda view: view.get_customer(customer_id=1).customer, views))
    assert all(found) and len(right_ones) == 50
    assert token.renewals == 1


def test_fifty_tasks_share_one_renewal() -> None:
    play, right_ones = expiring(50)
    _, server = served(play)
    token = AsyncToken()

    async def run() -> None:
        async with AsyncCustomerManagement(
            Credentials(access_token=token), endpoint=f"http://127.0.0.1:{server.port}/c"
        ) as client:
            await asyncio.gather(*(client.get_customer(customer_id=1) for _ in range(50)))

    with server:
        asyncio.run(run())
    assert (len(right_ones), token.renewals) == (50, 1)


def expired(**facts: Any) -> Iterator[Play]:
    yield coded(109)
    yield coded(109, line="401 Unauthorized")
    yield status("401 Unauthorized")
    yield coded(1001, 109, name="Newer")


@pytest.mark.parametrize("play", list(expired()))
@pytest.mark.parametrize("kind", KINDS)
def test_a_token_function_is_called_again_once(play: Play, kind: tuple[Protocol, bool], own: Clock) -> None:
    for plays, asked in (([play, right], 2), ([play], 2), ([play, BUSY, right], 3)):
        given = iter(["secret-one", "secret-two", "secret-three"])
        calls: list[str] = []

        def token(given: Any = given, calls: list[str] = calls) -> str:
            calls.append(next(given))
            return calls[-1]

        serving, server = served(*plays)
        with server:
            # It is not a retry: it happens even if there are none, for every operation.
            retries = {"max_retries": 0} if BUSY not in plays else {}
            found = call(server.port, kind, "delete_customer", Credentials(access_token=token), **retries)
        assert len(calls) == len(serving.requests) == asked
        assert all(text.encode() in request for text, request in zip(calls, serving.requests, strict=True))
        if plays == [play]:
            assert isinstance(found, ServiceError) and "Renew the token" in str(found)
            assert "secret" not in f"{found} {found.exchange} {vars(found)}"


def test_a_token_function_that_fails_on_renewal(own: Clock) -> None:
    answers = iter(["secret-one"])

    def token() -> str:
        return next(answers, None) or fail()

    def fail() -> str:
        raise LookupError("no login")

    serving, server = served(status("401 Unauthorized"))
    with server:
        error = call(server.port, KINDS[2], "get_customer", Credentials(access_token=token))
    assert "access_token: the function raised LookupError" in str(error)
    assert isinstance(error.__cause__, LookupError) and len(serving.requests) == 1


def test_a_token_given_as_text_is_not_renewed(own: Clock) -> None:
    serving, server = served(status("401 Unauthorized"))
    with server:
        error = call(server.port, KINDS[2])
    assert isinstance(error, HttpError) and len(serving.requests) == 1
