"""The client classes by themselves: what they are given, and what they open and close."""

from __future__ import annotations

import copy
import pickle
import ssl
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from threading import Barrier
from types import ModuleType
from typing import Any

import httpx
import httpx2
import pytest

from soapwright.runtime.client import CONNECTIONS, MAX_ANSWER_BYTES, TIMEOUT, Client
from soapwright.runtime.errors import TransportError, UsageError
from soapwright.runtime.service import CredentialsBase, HeaderPart, Operation, Port, Rest, Service
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


TYPES = ModuleType("types")
TYPES.Ping = Ping  # type: ignore[attr-defined]
SERVICE = Service("Pinger", TYPES, (NS,), {"production": "https://example.com/ping"}, {})
REST = Rest({"production": "https://example.com/rest"}, {}, {})
PING: Operation[None] = Operation("Ping", "urn:ping", None, (HeaderPart("Key", NS, "key"),), request="Ping")


def _client(
    http: Any = None,
    key: Any = None,
    endpoint: Any = None,
    timeout: Any = TIMEOUT,
    connect_timeout: Any = None,
    max_answer_bytes: Any = MAX_ANSWER_BYTES,
    allow_http: bool = False,
    service: Service = SERVICE,
    protocol: str = "soap",
    environment: str = "production",
    **options: Any,
) -> Client:
    return Client(
        service,
        Credentials(key=key),
        protocol=protocol,
        environment=environment,
        endpoint=endpoint,
        http=http,
        timeout=timeout,
        connect_timeout=connect_timeout,
        max_answer_bytes=max_answer_bytes,
        allow_http=allow_http,
        **options,
    )


def _http(sent: list[httpx.Request]) -> httpx.Client:
    def take(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(202)

    return httpx.Client(transport=httpx.MockTransport(take))


class _Opening:
    """Replaces httpx2.Client: returns existing connections, and records the requested timeouts."""

    def __init__(self, *connections: httpx.Client) -> None:
        self._waiting = list(connections)
        self.timeouts: list[float] = []

    def __call__(self, timeout: float, limits: httpx2.Limits) -> httpx.Client:
        assert limits.max_keepalive_connections == limits.max_connections == CONNECTIONS
        self.timeouts.append(timeout)
        return self._waiting.pop(0)


def test_environment_gives_the_endpoint_unless_one_is_passed() -> None:
    sent: list[httpx.Request] = []
    http = _http(sent)
    for endpoint in (None, "https://example.com/other"):
        _client(http, endpoint=endpoint)._call(PING, Ping(), None)
    assert [str(request.url) for request in sent] == ["https://example.com/ping", "https://example.com/other"]
    assert repr(_client(endpoint="https://example.com/other")) == "Client('https://example.com/other')"


@pytest.mark.parametrize(
    ("endpoints", "known"),
    [({"sandbox": "https://a.example/", "test": "https://b.example/"}, "'sandbox', 'test'"), ({}, "none")],
)
def test_an_unknown_environment_needs_an_endpoint(endpoints: dict[str, str], known: str) -> None:
    service = SERVICE._replace(endpoints=endpoints)
    with pytest.raises(UsageError) as error:
        _client(service=service)
    assert str(error.value) == (
        f"Pinger has no environment 'production'; choose from {known}, or pass endpoint=…"
    )
    client = _client(service=service, endpoint="https://example.com/other")
    assert client._channel.settings.endpoint == "https://example.com/other"


@pytest.mark.parametrize(
    ("rest", "protocol", "known"), [(None, "rest", "only 'soap'"), (REST, "json", "'soap' or 'rest'")]
)
def test_an_unknown_protocol_is_refused(rest: Rest | None, protocol: str, known: str) -> None:
    with pytest.raises(UsageError) as error:
        _client(service=SERVICE._replace(rest=rest), protocol=protocol)
    assert str(error.value) == f"Pinger has no protocol {protocol!r}; it supports {known}"


def test_each_protocol_has_its_endpoints() -> None:
    service = SERVICE._replace(rest=REST)
    found = [_client(service=service, protocol=one)._channel for one in ("soap", "rest")]
    assert [one.settings.endpoint for one in found] == [
        "https://example.com/ping",
        "https://example.com/rest",
    ]
    assert [type(one.protocol).__name__ for one in found] == ["SoapProtocol", "RestProtocol"]


@pytest.mark.parametrize("mtom", [False, True])
def test_the_contract_says_whether_binary_values_are_sent_beside_the_envelope(mtom: bool) -> None:
    service = SERVICE._replace(mtom=mtom)
    assert _client(service=service)._channel.settings.speaking.mtom is mtom
    assert _client(service=service, mtom=not mtom)._channel.settings.speaking.mtom is not mtom


def test_a_port_is_one_of_the_service() -> None:
    service = SERVICE._replace(port="First", ports={"Second": Port({"production": "https://b.example/"})})
    found = [_client(service=service, port=one)._channel.settings.endpoint for one in ("First", "Second")]
    assert found == ["https://example.com/ping", "https://b.example/"]
    with pytest.raises(UsageError, match="has no port 'Third'"):
        _client(service=service, port="Third")


def test_tls_is_for_the_clients_own_connections(monkeypatch: pytest.MonkeyPatch) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    with pytest.raises(UsageError, match=r"^tls= must be an ssl\.SSLContext, not str$"):
        _client(tls="ca.pem")
    with pytest.raises(UsageError, match=r"^tls= applies only to the client's own connections"):
        _client(_http([]), tls=context)
    opened: list[dict[str, Any]] = []

    def client(**options: Any) -> httpx.Client:
        opened.append(options)
        return _http([])

    monkeypatch.setattr(httpx2, "Client", client)
    each: list[dict[str, Any]] = [{}, {"tls": context}]
    for options in each:
        _client(**options)._call(PING, Ping(), None)
    assert [one.get("verify") for one in opened] == [None, context]
    assert "verify" not in opened[0]
    with pytest.raises(UsageError, match="there is no option 'tls'"):
        _client()._with_options({"tls": context})


def test_connections_that_were_passed_in_are_checked() -> None:
    with pytest.raises(
        UsageError, match=r"^http= must be a Client of httpx2 or httpx, not httpx\.AsyncClient$"
    ):
        _client(httpx.AsyncClient())


def test_credentials_that_are_functions_are_called_for_each_request() -> None:
    sent: list[httpx.Request] = []
    keys = iter(["one", "two", None])
    client = _client(_http(sent), key=lambda: next(keys))
    for _ in range(3):
        client._call(PING, Ping(), None)
    assert [content.count(b"<n:Key>") for content in (request.content for request in sent)] == [1, 1, 0]
    assert b"<n:Key>two</n:Key>" in sent[1].content


def test_timeout_of_a_call_precedes_that_of_the_client_and_of_the_connection() -> None:
    sent: list[httpx.Request] = []
    http = _http(sent)
    http.timeout = httpx.Timeout(7)
    for client, timeout in ((_client(http), None), (_client(http, timeout=20), None), (_client(http), 3.5)):
        client._call(PING, Ping(), timeout)
    assert [request.extensions["timeout"]["read"] for request in sent] == [TIMEOUT, 20, 3.5]


def test_threads_that_call_first_at_once_share_one_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    sent: list[httpx.Request] = []
    opening, client, together = _Opening(_http(sent)), _client(), Barrier(8)
    monkeypatch.setattr(httpx2, "Client", opening)

    def call(_: int) -> None:
        together.wait()
        client._call(PING, Ping(), None)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(call, range(8)))
    assert (len(opening.timeouts), len(sent)) == (1, 8)


def test_call_after_close_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    sent: list[httpx.Request] = []
    opened, passed_in = _http(sent), _client(_http(sent))
    monkeypatch.setattr(httpx2, "Client", _Opening(opened))
    client = _client()
    with client:
        client._call(PING, Ping(), None)
    client.close()
    assert opened.is_closed
    passed_in.close()
    for closed in (client, passed_in):
        with pytest.raises(UsageError, match=r"^Ping: the client is closed$"):
            closed._call(PING, Ping(), None)
    assert len(sent) == 1


@pytest.mark.parametrize(
    "url",
    [
        "ftp://example.com/",
        "example.com/ping",
        "",
        "https://",
        "https:///ping",
        "http://h\n",
        "https://a b/",
        "https://h:port/",
        "https://h:70000/",
        "https://h\\x/",
        "https://[::1/",
        "file:///etc/passwd",
        b"https://example.com",
        5,
        "https://h\u200b/",
        "javascript:alert(1)",
        "https://user:secret@/",
    ],
)
def test_endpoint_that_is_not_an_http_url_is_refused_at_once(url: Any) -> None:
    with pytest.raises(UsageError, match=r"^(the|there is no) endpoint") as caught:
        _client(endpoint=url)
    assert isinstance(caught.value, ValueError) and isinstance(caught.value, TransportError)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    "url",
    [
        "https://example.com", "HTTPS://example.com:8443/a?b=c", "https://[2001:db8::1]:443/", "https://bücher.example/",
        "http://localhost:8080/", "http://127.0.0.1", "http://127.8.9.1:1/", "http://[::1]:80/", "http://api.localhost/",
        "https://user:pass@example.com/", "https://example.com/a%20b",
    ],
)  # fmt: skip
def test_endpoint_that_is_encrypted_or_local_is_allowed(url: str) -> None:
    assert _client(endpoint=url)._channel.settings.endpoint == url


@pytest.mark.parametrize(
    "host", ["example.com", "127.0.0.1.example.com", "localhost.example.com", "127.evil", "10.0.0.1", "[::2]"]
)
def test_unencrypted_endpoint_needs_permission(host: str) -> None:
    url = f"http://{host}/ping"
    with pytest.raises(UsageError, match=r"is not encrypted.*Use https, or pass allow_http=True$"):
        _client(endpoint=url)
    assert _client(endpoint=url, allow_http=True)._channel.settings.endpoint == url


def test_repr_shows_no_secret_of_the_endpoint() -> None:
    client = _client(endpoint="https://user:secret@example.com/ping?key=secret")
    assert repr(client) == "Client('https://example.com/ping')"


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, pickle.dumps])
def test_a_client_is_not_copied(copied: Callable[[Client], object]) -> None:
    with pytest.raises(TypeError, match=r"^Client has connections, .*: create one in each process"):
        copied(_client())


@pytest.mark.parametrize("value", [0, -1, float("nan"), float("inf"), "5", True, [5], 0.0])
def test_invalid_timeouts_are_refused(value: Any) -> None:
    for name in ("timeout", "connect_timeout"):
        with pytest.raises(UsageError, match=f"^{name} must be a number of seconds above 0, not "):
            _client(**{name: value})
    with pytest.raises(UsageError, match=r"^Ping: timeout must be a number of seconds above 0, not "):
        _client(_http([]))._call(PING, Ping(), value)


@pytest.mark.parametrize("value", [0, -1, 1.5, "5", True, None])
def test_invalid_sizes_are_refused(value: Any) -> None:
    with pytest.raises(UsageError, match=r"^max_answer_bytes must be a number of bytes above 0, not "):
        _client(max_answer_bytes=value)


def test_very_long_timeouts_are_accepted() -> None:
    sent: list[httpx.Request] = []
    _client(_http(sent), timeout=1e300, connect_timeout=10**30)._call(PING, Ping(), 1e300)
    assert len(sent) == 1


@pytest.mark.parametrize(
    ("failure", "unsent"),
    [
        (httpx.ConnectTimeout, True),
        (httpx.PoolTimeout, True),
        (httpx.ConnectError, True),
        (httpx.ReadTimeout, False),
        (httpx.WriteTimeout, False),
        (httpx.ReadError, False),
    ],
)
def test_a_failed_connection_is_reported_as_not_sent(failure: type[Exception], unsent: bool) -> None:
    def fail(request: httpx.Request) -> httpx.Response:
        raise failure("no")

    with _client(httpx.Client(transport=httpx.MockTransport(fail)), "k") as client:
        with pytest.raises(TransportError) as raised:
            client._call(PING, Ping(), None)
        assert ("Nothing was sent" in str(raised.value)) is unsent
        assert raised.value.retry.safe is unsent
