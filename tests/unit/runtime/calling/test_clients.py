"""Client classes in memory: what they return, close, and share with their views."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Any

import httpx
import httpx2
import pytest

from soapwright.runtime.errors import ConnectionBroken, HttpError, TimedOut, UsageError
from soapwright.runtime.service import CredentialsBase

from .shop import GET, ONE, Arriving, Credentials, Wire, done, failed, made, opened, right, types


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
