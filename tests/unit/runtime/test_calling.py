"""Calls of the client classes in memory, by threads and by tasks: views, retries, renewal, hooks, jobs and items."""

from __future__ import annotations

import asyncio
import gzip
import logging
from collections.abc import AsyncIterator, Callable, Generator, Iterator
from dataclasses import dataclass
from threading import Lock
from traceback import extract_tb
from typing import Any

import httpx
import httpx2
import pytest

from soapwright.runtime import clock
from soapwright.runtime.client import MAX_ANSWER_BYTES, AsyncClient, Client
from soapwright.runtime.errors import (
    ConnectionBroken,
    DecodeError,
    EncodeError,
    HttpError,
    ServiceError,
    TimedOut,
    UsageError,
    WaitFailed,
    WaitTimedOut,
)
from soapwright.runtime.hooks import Attempt
from soapwright.runtime.names import ENVELOPES
from soapwright.runtime.retries import Retries
from soapwright.runtime.service import Behaviour, CredentialsBase, HeaderPart, Operation, Service, Wait
from tests.unit.runtime.contracts import SHOP, contract

types: Any = contract(
    "called_shop",
    """
@struct("get", SHOP)
class Get(Struct):
    id: int | None = element("id", "xs:int")
    job: str | None = element("job", "xs:string")

@struct("got", SHOP)
class Got(Struct):
    name: str | None = element("name", "xs:string")
    state: str | None = element("state", "xs:string")
    items: list[Get] | None = element("item", "Get", many=True)
""",
)
SERVICE = Service(
    "Shop",
    types,
    (SHOP,),
    {"production": "https://shop.example/"},
    {},
    tracking_header="TrackingId",
    behaviour=Behaviour(expired=("Expired",)),
)
PARTS = (HeaderPart("Token", SHOP, "token"),)
GET: Operation[Any, Any] = Operation("Get", "urn:get", "Got", PARTS, request="Get", read_only=True)
PUT = GET._replace(name="Put", read_only=False)
ONE = types.Get(id=1)
KINDS = ("sync", "async")


@dataclass(slots=True, kw_only=True, repr=False)
class Credentials(CredentialsBase):
    """Credentials with one field."""

    token: Any = None


class Shop(Client):
    """A client as it is generated."""

    def get(self, id: int, options: Any = None) -> Any:
        return self._call(GET, types.Get(id=id), None, options)

    def get_twice(self) -> Any:
        return [self.get(1), self.get(2)][-1]


class AsyncShop(AsyncClient):
    """The same for asyncio."""

    async def get(self, id: int, options: Any = None) -> Any:
        return await self._call(GET, types.Get(id=id), None, options)

    async def get_twice(self) -> Any:
        return [await self.get(1), await self.get(2)][-1]


def envelope(inner: str) -> bytes:
    text = f'<s:Envelope xmlns:s="{ENVELOPES["1.1"]}" xmlns="urn:shop"><s:Body>{inner}</s:Body></s:Envelope>'
    return text.encode()


def right(inner: str = "<name>crate</name>", **headers: str) -> httpx.Response:
    return httpx.Response(200, content=envelope(f"<got>{inner}</got>"), headers=headers)


class Wire:
    """A transport with responses in turn, the last one repeatedly."""

    def __init__(self, *answers: httpx.Response | Exception | Callable[[], httpx.Response]) -> None:
        self._answers = answers or (right(),)
        self.sent: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        found = self._answers[min(len(self.sent), len(self._answers) - 1)]
        self.sent.append(request)
        if isinstance(found, Exception):
            raise found
        if not isinstance(found, httpx.Response):
            return found()
        return httpx.Response(found.status_code, content=found.content, headers=found.headers)

    @property
    def bodies(self) -> list[str]:
        """What was sent."""
        return [request.content.decode() for request in self.sent]


def opened(wire: Wire, kind: str) -> Any:
    transport = httpx.MockTransport(wire)
    return httpx.Client(transport=transport) if kind == "sync" else httpx.AsyncClient(transport=transport)


def made(wire: Wire | None, kind: str, token: Any = None, service: Service = SERVICE, **options: Any) -> Any:
    """Return a client over a transport, or with connections of its own."""
    given: dict[str, Any] = {
        "protocol": "soap",
        "environment": "production",
        "endpoint": None,
        "http": None if wire is None else opened(wire, kind),
        "timeout": 100.0,
        "connect_timeout": None,
        "max_answer_bytes": MAX_ANSWER_BYTES,
        "allow_http": False,
        **options,
    }
    return {"sync": Shop, "async": AsyncShop}[kind](service, Credentials(token=token), **given)


def done(found: Any) -> Any:
    """Return a result, or that of a coroutine."""
    return asyncio.run(found) if hasattr(found, "__await__") else found


def failed(call: Callable[..., Any], *arguments: Any) -> Any:
    with pytest.raises(ServiceError) as error:
        done(call(*arguments))
    return error.value


class Clock:
    """A time in which waits are over at once."""

    def __init__(self) -> None:
        self.time = 1000.0
        self.waits: list[float] = []

    def monotonic(self) -> float:
        return self.time

    def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.time += seconds

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)

    def jitter(self, most: float) -> float:
        return most


@pytest.fixture
def own(monkeypatch: pytest.MonkeyPatch) -> Clock:
    found = Clock()
    for name in ("monotonic", "sleep", "sleep_async", "jitter"):
        monkeypatch.setattr(clock, name, getattr(found, name))
    return found


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    """Which of the two clients is called."""
    found: str = request.param
    return found


# Clients and their views


def test_a_call_returns_its_response_or_raises_its_error(kind: str) -> None:
    assert done(made(Wire(), kind).get(1)) == types.Got(name="crate")
    error = failed(made(Wire(httpx.Response(400, text="no")), kind).get, 1)
    assert type(error) is HttpError and error.exchange is not None and error.exchange.attempts == 1


def test_a_client_closes_only_its_own_connections(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    http, passed_in = opened(Wire(), kind), opened(Wire(), kind)
    monkeypatch.setattr(httpx2, {"sync": "Client", "async": "AsyncClient"}[kind], lambda **_: http)

    async def use_async() -> None:
        async with made(None, kind) as client:
            await client.get(1)
            await client.with_credentials(Credentials()).close()
            assert not http.is_closed
        async with made(None, kind, http=passed_in) as client:
            await client.get(1)

    if kind == "async":
        asyncio.run(use_async())
    else:
        with made(None, kind) as client:
            client.get(1)
            client.with_credentials(Credentials()).close()
            assert not http.is_closed
        with made(None, kind, http=passed_in) as client:
            client.get(1)
    assert http.is_closed and not passed_in.is_closed


def test_a_client_that_was_never_used_is_closed_too(kind: str) -> None:
    client = made(None, kind)
    done(client.close())
    assert str(failed(client.get, 1)) == "Get: the client is closed"


def test_a_view_has_other_credentials_and_options(kind: str) -> None:
    wire = Wire()
    client = made(wire, kind, "a", headers={"X-A": "1"})
    for one in (
        client.with_credentials(Credentials(token="b")),
        client._with_options({"token": "c"}),
        client,
    ):
        assert type(one) is type(client)
        done(one.get(1))
    done(client.get(1, {"token": "d", "headers": {"X-A": "2"}}))
    assert [text.partition("Token>")[2][0] for text in wire.bodies] == ["b", "c", "a", "d"]
    assert [request.headers["X-A"] for request in wire.sent] == ["1", "1", "1", "2"]


def test_a_raw_response_has_the_last_exchange(kind: str) -> None:
    client = made(Wire(right("<name>a</name>"), right("<name>b</name>", TrackingId="t-2")), kind)
    raw = done(client.with_raw_response(client.get_twice))
    assert (raw.response, raw.exchange.tracking_id) == (types.Got(name="b"), "t-2")
    assert "<name>b</name>" in raw.exchange.body
    with pytest.raises(UsageError, match=r"^with_raw_response requires a method of a client"):
        done(client.with_raw_response(len, "a"))


def test_a_whole_request_is_checked_before_it_is_sent(kind: str) -> None:
    wire = Wire()
    client = made(wire, kind)
    assert done(client.with_request(GET, ONE)) == types.Got(name="crate")
    assert str(failed(client.with_request, GET, types.Got())).startswith("Get: expected Get, got Got(")
    assert len(wire.sent) == 1


def test_the_items_of_a_list_are_read_one_by_one(kind: str) -> None:
    client = made(Wire(right("<item><id>1</id></item><item><id>2</id></item>")), kind)
    items = client._items(GET, ONE, None, "items")

    async def listed() -> list[Any]:
        return [one async for one in items]

    assert (asyncio.run(listed()) if kind == "async" else list(items)) == [types.Get(id=1), types.Get(id=2)]


def test_a_redirect_is_not_followed(kind: str) -> None:
    wire = Wire(httpx.Response(302, headers={"Location": "https://other.example/"}))
    assert type(failed(made(wire, kind).get, 1)) is HttpError
    assert len(wire.sent) == 1


def test_a_connection_is_free_again_after_each_call(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    item = right("<item><id>1</id></item>")
    arriving = [Arriving(kind, item.content) for _ in range(2)]
    http = opened(Wire(right(), httpx.ReadError("r"), *arriving, right(), item), kind)
    monkeypatch.setattr(httpx2, {"sync": "Client", "async": "AsyncClient"}[kind], lambda **_: http)
    monkeypatch.setattr("soapwright.runtime.client.CONNECTIONS", 1)
    client = made(None, kind, max_retries=0, timeout=5.0)

    def items() -> Any:
        return client._items(GET, ONE, 100.0, "items")

    async def use_async() -> None:
        assert await client.get(1) == types.Got(name="crate")
        with pytest.raises(ConnectionBroken):
            await client.get(1)
        async with items() as first:
            assert await anext(first) == ONE
            with pytest.raises(TimedOut):
                await client._call(GET, ONE, 0.01)
        assert [one async for one in items()] == [ONE]
        assert await client.get(1) == types.Got(name="crate")
        assert [one async for one in items()] == [ONE]
        assert await client.get(1) == types.Got(items=[ONE])

    if kind == "async":
        asyncio.run(use_async())
        return
    assert client.get(1) == types.Got(name="crate")
    with pytest.raises(ConnectionBroken):
        client.get(1)
    with items() as first:
        assert next(first) == ONE
        with pytest.raises(TimedOut, match="Nothing was sent"):
            client._call(GET, ONE, 0.01)
    assert list(items()) == [ONE]
    assert client.get(1) == types.Got(name="crate")
    assert list(items()) == [ONE]
    assert client.get(1) == types.Got(items=[ONE])


def test_a_view_shares_renewed_tokens_unless_it_has_a_function_of_its_own() -> None:
    channel = made(Wire(), "sync", lambda: "a")._channel
    assert channel.with_options({"token": "b"}, "Shop").renewal is channel.renewal
    assert channel.with_options({"timeout": 5.0}, "Shop").renewal is channel.renewal
    assert channel.with_options({"token": lambda: "b"}, "Shop").renewal is not channel.renewal
    assert channel.with_credentials(Credentials(), "Shop").renewal is not channel.renewal


def test_an_option_precedes_credentials_of_the_same_name() -> None:
    @dataclass(slots=True, kw_only=True, repr=False)
    class Odd(CredentialsBase):
        """Credentials with the name of an option."""

        headers: Any = None

    channel = made(Wire(), "sync")._channel.with_credentials(Odd(headers="own"), "Shop")
    found = channel.with_options({"headers": {"X-A": "1"}}, "Shop")
    assert (found.settings.headers, found.credentials.value("headers")) == ({"X-A": "1"}, "own")


# Attempts


BUSY = httpx.Response(503, text="busy")


def test_a_call_that_is_safe_is_tried_again(kind: str, own: Clock, caplog: pytest.LogCaptureFixture) -> None:
    wire = Wire(BUSY, BUSY, right())
    client = made(wire, kind)
    with caplog.at_level(logging.INFO, "soapwright.runtime"):
        raw = done(client.with_raw_response(client.get, 1))
    assert (raw.response, raw.exchange.attempts) == (types.Got(name="crate"), 3)
    assert own.waits == [0.5, 1.0]
    assert caplog.messages == ["Get soap 200 in 0 ms, attempt 3, tracking id -"]
    wire = Wire(BUSY)
    error = failed(made(wire, kind).get, 1)
    assert (len(wire.sent), error.exchange.attempts) == (3, 3)
    wire = Wire(BUSY)
    error = failed(made(wire, kind)._call, PUT, ONE, None)
    assert (len(wire.sent), error.exchange.attempts) == (1, 1)


def test_attempts_are_logged_for_debugging(kind: str, own: Clock, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, "soapwright.runtime"):
        done(made(Wire(BUSY, right()), kind).get(1))
    assert "Get soap 503, attempt 1, the next one in 0.50 s" in caplog.messages


def test_headers_of_the_user_replace_those_of_the_contract(kind: str) -> None:
    wire, service = Wire(), SERVICE._replace(http_headers={"X-One": "of the contract", "X-Two": "shown"})
    client = made(wire, kind, service=service, headers={"x-one": "of the user", "X-Three": "new"})
    sent = done(client.with_raw_response(client.get, 1)).exchange.request_headers
    names = ("X-One", "X-Two", "X-Three")
    assert [wire.sent[0].headers.get_list(name) for name in names] == [["of the user"], ["shown"], ["new"]]
    assert [sent[name] for name in names] == ["***", "shown", "***"]


def test_no_attempt_is_kept_of_a_call_that_fails(kind: str) -> None:
    client = made(Wire(httpx.Response(400)), kind)
    view, kept = client._polling()
    assert type(failed(view.get, 1)) is HttpError
    assert kept == [] and view._polling()[1] is kept


def test_the_number_of_retries_may_be_limited(kind: str, own: Clock) -> None:
    wire = Wire(BUSY)
    assert type(failed(made(wire, kind, max_retries=1).get, 1)) is HttpError
    assert (len(wire.sent), own.waits) == (2, [0.5])


@pytest.mark.parametrize(
    ("options", "seconds"),
    [
        ({}, [100.0, 100.0, 100.0]),
        ({"try_timeout": 7}, [7.0, 7.0, 7.0]),
        ({"try_timeout": 700}, [100.0, 100.0, 100.0]),
        (
            {"timeout": 12.5, "try_timeout": 10, "retries": Retries(first_wait=5.0, longest_wait=9.0)},
            [10.0, 10.0],
        ),
    ],
)
def test_each_attempt_has_its_time(
    kind: str, options: dict[str, Any], seconds: list[float], own: Clock
) -> None:
    wire = Wire(BUSY)
    assert type(failed(made(wire, kind, **options).get, 1)) is HttpError
    assert [request.extensions["timeout"].seconds for request in wire.sent] == seconds
    assert wire.sent[0].extensions["timeout"].connect == seconds[0]


def test_waits_end_with_the_time_for_retries(kind: str, own: Clock) -> None:
    wire = Wire(BUSY)

    def later(attempt: Attempt) -> None:
        own.time += 150

    assert type(failed(made(wire, kind, timeout=1000, after_receiving=later).get, 1)) is HttpError
    # The second retry would begin more than 300 seconds after the call.
    assert len(wire.sent) == 2


def test_a_client_that_is_closed_during_a_wait_sends_nothing_more(
    kind: str, own: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    wire = Wire(BUSY)
    client = made(wire, kind)

    def close(seconds: float) -> None:
        client._channel.connection.closed = True

    async def close_async(seconds: float) -> None:
        close(seconds)

    monkeypatch.setattr(clock, "sleep", close)
    monkeypatch.setattr(clock, "sleep_async", close_async)
    assert type(failed(client.get, 1)) is HttpError
    assert len(wire.sent) == 1


# Responses that arrive in pieces


class Stream:
    """A network stream that only exists."""

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        raise AssertionError

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        raise AssertionError


class Arriving:
    """A response that arrives in pieces; `taken` is how many of them were read."""

    def __init__(
        self,
        kind: str,
        *pieces: bytes,
        status: int = 200,
        headers: dict[str, str] | None = None,
        clock: Clock | None = None,
    ) -> None:
        self._kind, self._pieces, self._clock = kind, pieces, clock
        self._head: dict[str, Any] = {"status_code": status, "headers": headers}
        self.taken = 0
        self.stream = Stream()

    def __call__(self) -> httpx.Response:
        content: Any = self._arrive() if self._kind == "sync" else self._arrive_later()
        extensions = {"network_stream": self.stream}
        return httpx.Response(**self._head, content=content, extensions=extensions)

    def _arrive(self) -> Iterator[bytes]:
        for piece in self._pieces:
            self.taken += 1
            if self._clock is not None:
                self._clock.time += 30
            yield piece

    async def _arrive_later(self) -> AsyncIterator[bytes]:
        for piece in self._arrive():
            yield piece


def test_a_response_is_read_piece_by_piece(kind: str) -> None:
    content = envelope("<got><name>crate</name></got>")
    arriving = Arriving(kind, content[:40], content[40:80], content[80:])
    wire = Wire(arriving)
    assert done(made(wire, kind).get(1)) == types.Got(name="crate")
    assert arriving.taken == 3
    # Only blocking reads are watched; a task is cancelled.
    assert ("trace" in wire.sent[0].extensions) is (kind == "sync")
    assert ("read" in vars(arriving.stream)) is (kind == "sync")


def test_a_compressed_response_is_decompressed_once(kind: str) -> None:
    content = gzip.compress(envelope("<got><name>crate</name></got>"))
    headers = {"Content-Encoding": "gzip"}

    def whole() -> httpx.Response:
        return httpx.Response(200, content=content, headers=headers)

    for answer in (whole, Arriving(kind, content[:9], content[9:], headers=headers)):
        assert done(made(Wire(answer), kind).get(1)) == types.Got(name="crate")


def test_a_response_may_take_too_long(kind: str, own: Clock) -> None:
    arriving = Arriving(kind, *[b" "] * 9, clock=own)
    error = failed(made(Wire(arriving), kind, max_retries=0).get, 1)
    assert type(error) is TimedOut and arriving.taken == 4
    assert str(error).startswith("Get: the response was not complete within 100 s")


def test_the_time_of_an_exchange_ends_with_the_response(kind: str, own: Clock) -> None:
    def wait(attempt: Attempt) -> None:
        assert attempt.milliseconds == 30_000
        own.time += 5

    arriving = Arriving(kind, envelope("<got/>"), clock=own)
    client = made(Wire(arriving), kind, after_receiving=wait)
    assert done(client.with_raw_response(client.get, 1)).exchange.milliseconds == 30_000


# HTTP authentication


class Twice(httpx.Auth):
    """Sends a second request after the first response."""

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        for secret in ("first-s3cret", "second-s3cret"):
            request.headers["Authorization"] = f"Bearer {secret}"
            yield request


@pytest.mark.parametrize("auth", [("ann", "s3cret"), httpx.BasicAuth("ann", "s3cret")])
def test_a_name_and_password_are_sent_with_the_first_request(kind: str, auth: Any) -> None:
    wire = Wire()
    assert done(made(wire, kind, auth=auth).get(1)) == types.Got(name="crate")
    assert wire.sent[0].headers["Authorization"] == "Basic YW5uOnMzY3JldA=="


def test_all_proofs_of_an_authentication_are_masked(kind: str) -> None:
    wire = Wire(httpx.Response(401), httpx.Response(400, text="first-s3cret, second-s3cret"))
    error = failed(made(wire, kind, auth=Twice()).get, 1)
    assert [request.headers["Authorization"][7:] for request in wire.sent] == ["second-s3cret"] * 2
    assert error.exchange.body == "***, ***"
    assert error.exchange.request_headers["Authorization"] == "Bearer ***"


@pytest.mark.parametrize(
    ("pieces", "taken"),
    [
        ([b"x"] * 3, 3),
        ([b"x" * 65536, b"x", b"x", b"x"], 2),
        ([b"x" * 65537, b"x", b"x"], 1),
    ],
)
def test_only_the_beginning_of_a_challenge_is_read(kind: str, pieces: list[bytes], taken: int) -> None:
    challenge = Arriving(kind, *pieces, status=401)
    wire = Wire(challenge, right())
    assert done(made(wire, kind, auth=Twice()).get(1)) == types.Got(name="crate")
    assert challenge.taken == taken
    assert ("read" in vars(challenge.stream)) is (kind == "sync")


def test_the_last_response_of_an_authentication_is_read_as_any_other(kind: str) -> None:
    last = Arriving(kind, right().content[:40], right().content[40:])
    assert done(made(Wire(EXPIRED, last), kind, auth=Twice()).get(1)) == types.Got(name="crate")
    assert last.taken == 2


def test_each_challenge_is_read_from_its_beginning(kind: str) -> None:
    class Thrice(httpx.Auth):
        """Sends two requests again."""

        def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
            for _ in range(3):
                yield request

    challenges = [Arriving(kind, b"x" * 40_000, b"x", b"x", status=401) for _ in range(2)]
    done(made(Wire(*challenges, right()), kind, auth=Thrice()).get(1))
    assert [one.taken for one in challenges] == [3, 3]


def test_a_challenge_may_take_too_long(kind: str, own: Clock) -> None:
    challenge = Arriving(kind, *[b" "] * 9, status=401, clock=own)
    error = failed(made(Wire(challenge, right()), kind, auth=Twice(), max_retries=0).get, 1)
    assert type(error) is TimedOut and challenge.taken == 4


# Renewal


EXPIRED = httpx.Response(401)


def test_an_expired_token_is_asked_for_once_more(kind: str) -> None:
    tokens = iter("abcd")
    wire = Wire(EXPIRED, right())
    client = made(wire, kind, lambda: next(tokens))
    assert done(client.get(1)) == types.Got(name="crate")
    assert [text.partition("Token>")[2][0] for text in wire.bodies] == ["a", "b"]
    wire = Wire(EXPIRED)
    error = failed(made(wire, kind, lambda: next(tokens)).get, 1)
    assert type(error) is HttpError and len(wire.sent) == 2


def test_a_token_may_expire_again(kind: str) -> None:
    tokens, wire = iter("abcd"), Wire(EXPIRED, right(), EXPIRED, right())
    client = made(wire, kind, lambda: next(tokens), timeout=5.0)
    for turn in (1, 2):
        assert done(client.get(1)) == types.Got(name="crate")
        assert client._channel.renewal.turn == turn
    assert len(wire.sent) == 4


def test_a_renewed_token_is_for_one_attempt(kind: str, own: Clock) -> None:
    tokens = iter("abcd")
    wire = Wire(EXPIRED, BUSY, right())
    assert done(made(wire, kind, lambda: next(tokens)).get(1)) == types.Got(name="crate")
    assert [text.partition("Token>")[2][0] for text in wire.bodies] == ["a", "b", "c"]


def test_a_token_may_have_a_method_that_renews_it(kind: str) -> None:
    class Token:
        """A token that is cached."""

        def __call__(self) -> str:
            return "cached"

        def renew(self) -> str:
            return "renewed"

    wire = Wire(EXPIRED, right())
    done(made(wire, kind, Token()).get(1))
    assert [text.partition("Token>")[2][:7] for text in wire.bodies] == ["cached<", "renewed"]


def test_a_token_that_is_a_text_cannot_be_renewed(kind: str) -> None:
    wire = Wire(EXPIRED)
    assert type(failed(made(wire, kind, "a").get, 1)) is HttpError
    assert len(wire.sent) == 1


def test_a_function_that_fails_on_renewal_is_the_error(kind: str) -> None:
    tokens, wire = ["a"], Wire(EXPIRED)
    error = failed(made(wire, kind, tokens.pop).get, 1)
    assert type(error) is EncodeError and isinstance(error.__cause__, IndexError)
    assert str(error) == "Get: token: the function raised IndexError" and len(wire.sent) == 1


def test_a_renewal_that_takes_too_long_leaves_the_error_of_the_response(own: Clock) -> None:
    wire = Wire(EXPIRED)
    client = made(wire, "sync", lambda: "a")

    def take_long(attempt: Attempt) -> None:
        client._channel.renewal.lock = Lock()
        client._channel.renewal.lock.acquire()
        own.time += 1000

    assert type(failed(client.get, 1, {"after_receiving": take_long})) is HttpError
    assert len(wire.sent) == 1


def test_another_call_may_have_renewed_the_token(kind: str) -> None:
    tokens, wire = iter("abcd"), Wire(EXPIRED, right())
    client = made(wire, kind, lambda: next(tokens))

    def renew(attempt: Attempt) -> None:
        renewal = client._channel.renewal
        if not renewal.turn:
            renewal.turn, renewal.values = 1, {"token": "z"}

    done(client.get(1, {"after_receiving": renew}))
    assert [text.partition("Token>")[2][0] for text in wire.bodies] == ["a", "z"]


def test_tokens_of_the_envelope_are_renewed(kind: str) -> None:
    from soapwright.runtime.security import UsernameToken

    names, wire = iter(["ann", "bob"]), Wire(EXPIRED, right())
    client = made(wire, kind, security=lambda: UsernameToken(next(names)))
    done(client._call(GET._replace(headers=()), ONE, None))
    assert ["ann" in text for text in wire.bodies] == [True, False]
    assert ["bob" in text for text in wire.bodies] == [False, True]


# Hooks


def test_hooks_see_every_attempt(kind: str, own: Clock) -> None:
    seen: list[Any] = []

    def before(attempt: Attempt) -> None:
        assert repr(attempt) == f"Attempt('Get', 'soap', {attempt.number})"
        own.time += 1
        seen.append((attempt.number, attempt.answer, attempt.error, attempt.milliseconds))
        attempt.request = attempt.request._replace(url=f"https://shop.example/{attempt.number}")

    def after(attempt: Attempt) -> None:
        assert attempt.answer is not None
        seen.append((attempt.number, attempt.answer.status, type(attempt.error), attempt.milliseconds))

    wire = Wire(BUSY, right())
    assert done(made(wire, kind, before_sending=before, after_receiving=after).get(1)) == types.Got(
        name="crate"
    )
    assert seen == [
        (1, None, None, 0.0),
        (1, 503, HttpError, 0.0),
        (2, None, None, 0.0),
        (2, 200, type(None), 0.0),
    ]
    assert [str(request.url) for request in wire.sent] == ["https://shop.example/1", "https://shop.example/2"]


def test_a_hook_may_raise_an_error_of_its_own(kind: str) -> None:
    def fail(attempt: Attempt) -> None:
        raise LookupError("no key")

    def refuse(attempt: Attempt) -> None:
        raise UsageError("not now")

    client = made(Wire(), kind)
    for name, error_kind in (("before_sending", EncodeError), ("after_receiving", DecodeError)):
        error = failed(client._with_options({name: fail}).get, 1)
        assert type(error) is error_kind and isinstance(error.__cause__, LookupError)
        assert str(error).startswith(f"Get: {name}: the function raised LookupError")
        assert [one.name for one in extract_tb(error.__cause__.__traceback__)] == ["fail"]
        assert type(failed(client._with_options({name: refuse}).get, 1)) is UsageError


def test_only_async_clients_await_hooks(kind: str) -> None:
    seen: list[int] = []

    async def later(attempt: Attempt) -> None:
        seen.append(attempt.number)

    client = made(Wire(), kind, after_receiving=later)
    if kind == "async":
        assert done(client.get(1)) == types.Got(name="crate")
    else:
        assert "an async function, which only async clients support" in str(failed(client.get, 1))
    assert seen == ([1] if kind == "async" else [])


# Jobs


WAIT = Wait(("Got",), GET, "name", "job", "state", ("Done",), ("Failed",), 2.0, 4.0, 60.0)
SUBMITTED = types.Got(name="7")


def state(word: str) -> httpx.Response:
    return right(f"<name>7</name><state>{word}</state>", TrackingId=f"t-{word}")


def waited(
    client: Any, timeout: float | None = None, progress: Any = None, submitted: Any = SUBMITTED
) -> Any:
    return done(client._wait((WAIT,), submitted, timeout, progress))


def test_a_job_is_polled_until_it_is_done(kind: str, own: Clock) -> None:
    seen: list[str] = []
    wire = Wire(*map(state, ("New", "Busy", "Busy", "Done")))
    found = waited(made(wire, kind), progress=lambda response: seen.append(response.state))
    assert (found.state, seen) == ("Done", ["New", "Busy", "Busy", "Done"])
    assert own.waits == [2.0, 3.0, 4.0]
    assert all("<shop:job>7</shop:job>" in text for text in wire.bodies)


def test_a_job_may_fail(kind: str, own: Clock) -> None:
    client = made(Wire(state("New"), state("Failed")), kind)
    error = failed(client._wait, (WAIT,), SUBMITTED, None, None)
    assert (type(error), error.status, error.response.state) == (WaitFailed, "Failed", "Failed")
    assert error.tracking_id == "t-Failed" and error.exchange.tracking_id == "t-Failed"
    assert str(error) == (
        "Get: 7 has failed: its state is Failed (tracking id t-Failed)\nWhat the service says is in `response`."
    )


def test_a_job_may_take_too_long(kind: str, own: Clock) -> None:
    wire = Wire(state("New"))
    error = failed(made(wire, kind)._wait, (WAIT,), SUBMITTED, 5.0, None)
    assert type(error) is WaitTimedOut and error.response.state == "New"
    assert str(error).startswith(
        "Get: 7 is not done within 5 s; its state is New (tracking id t-New)\nIt may still"
    )
    assert own.waits == [2.0, 3.0] and len(wire.sent) == 2
    wire = Wire(state("New"))
    assert type(failed(made(wire, kind)._wait, (WAIT,), SUBMITTED, None, None)) is WaitTimedOut
    assert sum(own.waits[2:]) == 60.0


def test_a_poll_that_takes_too_long_is_repeated(kind: str, own: Clock) -> None:
    wire = Wire(httpx.ReadTimeout("late"), state("Done"))
    assert waited(made(wire, kind, max_retries=0)).state == "Done"
    assert own.waits == []
    # A poll gets no more time than is left.
    wire = Wire(state("New"), state("Done"))
    waited(made(wire, kind), timeout=3.0)
    assert [request.extensions["timeout"].seconds for request in wire.sent] == [3.0, 1.0]


def test_progress_may_take_all_the_time_that_is_left(kind: str, own: Clock) -> None:
    def take_long(response: Any) -> None:
        own.time += 100

    error = failed(made(Wire(state("New")), kind)._wait, (WAIT,), SUBMITTED, 5.0, take_long)
    assert type(error) is WaitTimedOut and own.waits == [0]


def test_a_moment_is_enough_for_a_poll(own: Clock) -> None:
    own.time = 0.0
    assert waited(made(Wire(state("Done")), "sync"), timeout=0.001).state == "Done"
    error = failed(made(Wire(state("Done")), "sync")._wait, (WAIT,), SUBMITTED, 0.0009, None)
    assert str(error).startswith("Get: 7 is not done within 0.0009 s\n")


def test_only_the_last_exchange_of_a_wait_is_kept(kind: str, own: Clock) -> None:
    view, kept = made(Wire(*map(state, ("New", "Busy", "Done"))), kind)._polling()
    waited(view)
    assert [one.tracking_id for one in kept] == ["t-Done"]


@pytest.mark.parametrize(
    ("submitted", "message"),
    [
        (types.Get(id=1), "Get cannot be waited for; pass Got"),
        (types.Got(), "Got has no name, so it cannot be waited for"),
    ],
)
def test_only_jobs_can_be_waited_for(kind: str, submitted: Any, message: str) -> None:
    assert str(failed(made(Wire(), kind)._wait, (WAIT,), submitted, None, None)) == message


def test_progress_may_be_async_for_async_clients() -> None:
    seen: list[str] = []

    async def note(response: Any) -> None:
        seen.append(response.state)

    assert waited(made(Wire(state("Done")), "async"), progress=note).state == "Done"
    assert seen == ["Done"]
