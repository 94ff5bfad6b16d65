"""The client classes by themselves: what they are given, and what they open and close."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from threading import Barrier
from types import ModuleType
from typing import Any

import httpx
import pytest

from soapwright.runtime import client as clients
from soapwright.runtime.client import Client
from soapwright.runtime.errors import TransportError
from soapwright.runtime.service import CredentialsBase, HeaderPart, Operation, Service
from soapwright.runtime.struct import Struct, struct
from soapwright.runtime.wire import Namespace

NS = Namespace("urn:n", "n")


@struct("Ping", NS)
class Ping(Struct):
    """A request without fields, to an operation without a response."""


@dataclass(slots=True, kw_only=True, repr=False)
class Credentials(CredentialsBase):
    """Credentials with one field."""

    key: Any = None


SERVICE = Service("Pinger", ModuleType("types"), (NS,), {"production": "https://example.com/ping"}, {})
PING: Operation[None] = Operation("Ping", "urn:ping", None, (HeaderPart("Key", NS, "key"),))


def _client(http: httpx.Client | None = None, key: Any = None, endpoint: str | None = None) -> Client:
    return Client(
        SERVICE, Credentials(key=key), protocol="soap", environment="production", endpoint=endpoint, http=http
    )


def _http(sent: list[httpx.Request]) -> httpx.Client:
    def take(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(202)

    return httpx.Client(transport=httpx.MockTransport(take))


class _Opening:
    """Stands for httpx.Client: gives connections that are there, and notes the timeouts asked for."""

    def __init__(self, *connections: httpx.Client) -> None:
        self._waiting = list(connections)
        self.timeouts: list[float] = []

    def __call__(self, timeout: float) -> httpx.Client:
        self.timeouts.append(timeout)
        return self._waiting.pop(0)


def test_environment_gives_the_endpoint_and_endpoint_goes_before_it() -> None:
    sent: list[httpx.Request] = []
    http = _http(sent)
    for endpoint in (None, "https://example.com/other"):
        _client(http, endpoint=endpoint)._call(PING, Ping(), None)
    assert [str(request.url) for request in sent] == ["https://example.com/ping", "https://example.com/other"]
    assert repr(_client(endpoint="https://example.com/other")) == "Client('https://example.com/other')"


def test_credentials_that_are_functions_are_called_for_each_request() -> None:
    sent: list[httpx.Request] = []
    keys = iter(["one", "two", None])
    client = _client(_http(sent), key=lambda: next(keys))
    for _ in range(3):
        client._call(PING, Ping(), None)
    assert [content.count(b"<n:Key>") for content in (request.content for request in sent)] == [1, 1, 0]
    assert b"<n:Key>two</n:Key>" in sent[1].content


def test_timeout_of_a_call_goes_before_that_of_the_connection() -> None:
    sent: list[httpx.Request] = []
    http = _http(sent)
    http.timeout = httpx.Timeout(7)
    client = _client(http)
    for timeout in (None, 3.5):
        client._call(PING, Ping(), timeout)
    assert [request.extensions["timeout"]["read"] for request in sent] == [7, 3.5]


def test_threads_that_call_first_at_once_share_one_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    sent: list[httpx.Request] = []
    opening, client, together = _Opening(_http(sent)), _client(), Barrier(8)
    monkeypatch.setattr(httpx, "Client", opening)

    def call(_: int) -> None:
        together.wait()
        client._call(PING, Ping(), None)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(call, range(8)))
    assert (len(opening.timeouts), len(sent)) == (1, 8)


def test_closed_client_opens_a_new_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    sent: list[httpx.Request] = []
    opened = [_http(sent), _http(sent)]
    opening = _Opening(*opened)
    monkeypatch.setattr(httpx, "Client", opening)
    client = _client()
    client.close()
    for _ in range(2):
        with client:
            client._call(PING, Ping(), None)
    assert [http.is_closed for http in opened] == [True, True]
    assert opening.timeouts == [clients.TIMEOUT] * 2


@pytest.mark.parametrize("url", ["ftp://example.com/", "example.com/ping", ""])
def test_endpoint_that_cannot_be_connected_to(url: str) -> None:
    with pytest.raises(TransportError, match="Ping: UnsupportedProtocol") as caught:
        _client(endpoint=url)._call(PING, Ping(), None)
    assert isinstance(caught.value.__cause__, httpx.UnsupportedProtocol)
