"""Exchanges, views, options of one call, hooks and logs, over both protocols, sync and async."""

from __future__ import annotations

import asyncio
import logging
import pickle
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal

import httpx
import pytest

from msads import (
    Attempt,
    CallOptions,
    ConnectionBroken,
    Credentials,
    DecodeError,
    EncodeError,
    Exchange,
    HttpError,
    NotConnected,
    ServiceError,
    TimedOut,
    UsageError,
)
from msads.v13.customer_management import AsyncCustomerManagement, CustomerManagement
from tests.fake_service import FakeService

GENERATED = Path(__file__).parents[2] / "generated"
CREDENTIALS = Credentials(access_token="secret-token", developer_token="secret-developer")
Answer = Callable[[httpx.Request], httpx.Response]
KINDS = [(protocol, asynchronous) for protocol in ("soap", "rest") for asynchronous in (False, True)]
each_kind = pytest.mark.parametrize(("protocol", "asynchronous"), KINDS)


class Wire:
    """Answers requests, and keeps them."""

    def __init__(self, answer: Answer | None = None) -> None:
        self.sent: list[httpx.Request] = []
        self._answer = answer or right

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.sent.append(request)
        return self._answer(request)


def right(request: httpx.Request) -> httpx.Response:
    """Answer as the service does."""
    headers = {"TrackingId": "t-1"}
    if "soapaction" not in request.headers:
        return httpx.Response(200, json={"Customer": {"Name": "Contoso"}}, headers=headers)
    namespace = "https://bingads.microsoft.com/Customer/v13"
    inner = f'<Customer><e:Name xmlns:e="{namespace}/Entities">Contoso</e:Name></Customer>'
    header = f'<s:Header><TrackingId xmlns="{namespace}">t-1</TrackingId></s:Header>'
    body = f'<s:Body><GetCustomerResponse xmlns="{namespace}">{inner}</GetCustomerResponse></s:Body>'
    text = f'<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/">{header}{body}</s:Envelope>'
    return httpx.Response(200, text=text, headers={"Content-Type": "text/xml"})


def done(
    wire: Answer,
    protocol: Literal["soap", "rest"] | str,
    asynchronous: bool,
    use: Callable[[Any], Any] | None = None,
    credentials: Credentials = CREDENTIALS,
    **options: Any,
) -> Any:
    """Return the result of a call or its error; `use` calls the client."""
    call = use or (lambda client: client.get_customer(customer_id=42))
    given: dict[str, Any] = {"protocol": protocol, "endpoint": "https://api.example/c", **options}

    async def run() -> Any:
        async with httpx.AsyncClient(transport=httpx.MockTransport(wire)) as http:
            return await call(AsyncCustomerManagement(credentials, http=http, **given))

    try:
        if asynchronous:
            return asyncio.run(run())
        with httpx.Client(transport=httpx.MockTransport(wire)) as http:
            return call(CustomerManagement(credentials, http=http, **given))
    except ServiceError as error:
        return error


# Exchanges


@each_kind
def test_a_raw_response_has_what_went_over_the_wire(protocol: str, asynchronous: bool) -> None:
    raw = done(
        Wire(), protocol, asynchronous, lambda one: one.with_raw_response(one.get_customer, customer_id=42)
    )
    assert raw.response.customer.name == "Contoso"
    exchange: Exchange = raw.exchange
    assert (exchange.operation, exchange.protocol, exchange.status, exchange.attempts) == (
        "GetCustomer",
        protocol,
        200,
        1,
    )
    assert exchange.tracking_id == "t-1" and exchange.milliseconds > 0
    assert "Contoso" in exchange.body and "42" in exchange.request_body
    assert exchange.request_headers["content-type"].startswith(("text/xml", "application/json"))
    assert "secret" not in repr(exchange) and "***" in repr(exchange)
    assert pickle.loads(pickle.dumps(exchange)) == exchange
    assert repr(pickle.loads(pickle.dumps(exchange))) == repr(exchange)


def test_raw_responses_need_a_method_of_a_client() -> None:
    with pytest.raises(UsageError, match="requires a method of a client, followed by its arguments"):
        CustomerManagement(CREDENTIALS).with_raw_response(len, "a")


def refuse(request: httpx.Request) -> httpx.Response:
    raise httpx.ConnectError("refused", request=request)


def cut(request: httpx.Request) -> httpx.Response:
    raise httpx.ReadError("cut off", request=request)


def late(request: httpx.Request) -> httpx.Response:
    raise httpx.ReadTimeout("late", request=request)


def page(request: httpx.Request) -> httpx.Response:
    echo = request.content.decode() + request.headers.get("authorization", "")
    return httpx.Response(
        200, text=f"<html>{echo}<TrackingId>t-7</TrackingId>", headers={"Set-Cookie": "session=1"}
    )


def busy(request: httpx.Request) -> httpx.Response:
    return httpx.Response(
        503,
        text='{"TrackingId": "t-8"}' if "soapaction" not in request.headers else "busy",
        headers={"TrackingId": "t-8"},
    )


@pytest.mark.parametrize(
    ("answer", "kind", "words"),
    [
        (refuse, NotConnected, ["ConnectError: refused", "Nothing was sent"]),
        (cut, ConnectionBroken, ["ReadError: cut off", "The service may have carried it out"]),
        (late, TimedOut, ["no response within 100 s", "The service may have carried it out"]),
        (page, DecodeError, ["HTTP 200", "tracking id t-7", "are in `exchange`"]),
        (busy, HttpError, ["HTTP 503", "tracking id t-8"]),
    ],
)
@each_kind
def test_an_error_reports_what_happened_and_what_to_do(
    answer: Answer, kind: type[ServiceError], words: list[str], protocol: str, asynchronous: bool
) -> None:
    error = done(answer, protocol, asynchronous, lambda one: one.update_user(user=None))
    assert type(error) is kind
    assert str(error).startswith("UpdateUser: ")
    assert [word for word in words if word not in str(error)] == []
    exchange = error.exchange
    assert (
        exchange and exchange.operation == "UpdateUser" and exchange.request_body and exchange.request_headers
    )
    assert error.tracking_id == exchange.tracking_id
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.exchange, again.retry) == (str(error), exchange, error.retry)
    assert "secret" not in f"{error} {exchange} {vars(error)} {again!r}"


def test_values_named_like_secrets_are_masked() -> None:
    body = '{"Password": "hunter2!", "accessToken": "abc\\"def", "Name": "Contoso", "NextPageToken": "x'
    error = done(lambda request: httpx.Response(500, text=body), "rest", False)
    assert (
        error.exchange.body
        == '{"Password": "***", "accessToken": "***", "Name": "Contoso", "NextPageToken": "***'
    )
    xml = '<a:Password x="1">hunter2!</a:Password><Name>Contoso</Name><b apiKey="hunter2!"/><SessionId>12'
    error = done(lambda request: httpx.Response(500, text=xml), "soap", False)
    assert (
        error.exchange.body
        == '<a:Password x="1">***</a:Password><Name>Contoso</Name><b apiKey="***"/><SessionId>***'
    )


# Options


@each_kind
def test_options_of_a_client_a_view_and_one_call(protocol: str, asynchronous: bool) -> None:
    wire = Wire()
    options: CallOptions = {"headers": {"X-Two": "call"}, "customer_account_id": 9, "timeout": 3.0}

    def use(client: Any) -> Any:
        view = client.with_options(
            headers={"X-Two": "view", "X-Three": "view"}, customer_account_id=8, timeout=5
        )
        calls: list[Callable[[], Any]] = [lambda: client.get_customer(customer_id=1), lambda: view.get_customer(customer_id=1),
                 lambda: view.get_customer(customer_id=1, options=options),
                 lambda: view.get_customer(customer_id=1, options=options, timeout=2)]  # fmt: skip

        async def run() -> None:
            for call in calls:
                await call()

        return run() if asynchronous else [call() for call in calls]

    done(wire, protocol, asynchronous, use, headers={"x-two": "client", "X-One": "client"}, timeout=7)
    found = [[request.headers.get(name) for name in ("X-One", "X-Two", "X-Three")] for request in wire.sent]
    assert found == [
        ["client", "client", None],
        ["client", "view", "view"],
        ["client", "call", "view"],
        ["client", "call", "view"],
    ]
    assert [request.extensions["timeout"]["read"] for request in wire.sent] == [7, 5, 3, 2]


def test_a_view_has_other_credentials_over_the_same_connections() -> None:
    wire = Wire(lambda request: httpx.Response(200, json={"Campaigns": []}))
    from msads.v13.campaign_management import CampaignManagement

    with httpx.Client(transport=httpx.MockTransport(wire)) as http:
        client = CampaignManagement(Credentials(access_token="a-token", customer_account_id=1), http=http)
        view = client.with_options(customer_account_id=2, customer_id=lambda: 3)
        view.get_campaigns_by_account_id(account_id=2, options={"access_token": None})
        view.close()
        client.get_campaigns_by_account_id(account_id=1)
    seen = [
        [request.headers.get(name) for name in ("CustomerAccountId", "CustomerId", "Authorization")]
        for request in wire.sent
    ]
    assert seen == [["2", "3", None], ["1", None, "Bearer a-token"]]


def test_an_unknown_option_is_named() -> None:
    client: Any = CustomerManagement(CREDENTIALS)
    with pytest.raises(
        UsageError, match=r"there is no option 'timeuot'; choose from .*timeout.*access_token"
    ):
        client.with_options(timeuot=5)
    with pytest.raises(UsageError, match=r"^GetCustomer: there is no option 'timeuot'"):
        client.get_customer(customer_id=1, options={"timeuot": 5})


@pytest.mark.parametrize(
    ("option", "value", "message"),
    [
        ("mtom", "yes", "mtom= must be True or False, not str"),
        ("mtom", 1, "mtom= must be True or False, not int"),
        ("addressing", "2004/08", "addressing= must be True, False or an Addressing, not str"),
        (
            "auth",
            ("ann", 5),
            "auth= must be a \\(name, password\\) tuple of str, or an Auth of httpx2 or httpx",
        ),
        ("headers", [("A", "b")], "headers= must be a mapping of str to str, not list"),
        ("headers", {"A b": "c"}, "headers= has 'A b', which is not a valid HTTP header name"),
        ("headers", {"": "c"}, "headers= has '', which is not a valid HTTP header name"),
        (
            "headers",
            {"content-type": "text/plain"},
            "headers= has 'content-type', which the client sets itself",
        ),
        ("headers", {"A": 5}, "headers= has int for 'A', not str"),
        ("headers", {"A": "b\n"}, "headers= has an invalid HTTP header value for 'A'"),
        ("headers", {"A": " b"}, "headers= has an invalid HTTP header value for 'A'"),
        ("headers", {"A": "é"}, "headers= has an invalid HTTP header value for 'A'"),
        ("before_sending", 5, "before_sending= must be a function or a list of functions, not int"),
        (
            "after_receiving",
            [print, 5],
            "after_receiving= must be a function or a list of functions, not int",
        ),
    ],
)
def test_an_option_of_the_wrong_type_is_refused(option: str, value: Any, message: str) -> None:
    client: Any = CustomerManagement(CREDENTIALS, protocol="soap")
    with pytest.raises(UsageError, match=message):
        client.with_options(**{option: value})


@each_kind
def test_headers_of_users_are_masked_unless_they_are_well_known(protocol: str, asynchronous: bool) -> None:
    headers = {
        "X-Api-Key": "hidden-one",
        "X-Partner": "hidden-two",
        "Authorization": "Custom hidden-three",
        "traceparent": "00-ab",
    }
    error = done(
        lambda request: httpx.Response(400, text=str(dict(request.headers))),
        protocol,
        asynchronous,
        headers=headers,
    )
    assert "hidden" not in f"{error} {error.exchange} {vars(error)}"
    assert error.exchange.request_headers["Traceparent"] == "00-ab"
    assert error.exchange.request_headers["authorization"] == "Custom ***"


# Hooks


@each_kind
def test_hooks_see_each_attempt_and_may_change_it(protocol: str, asynchronous: bool) -> None:
    seen: list[tuple[Any, ...]] = []
    wire = Wire(lambda request: httpx.Response(503) if len(wire.sent) < 2 else right(request))

    def sign(attempt: Attempt) -> None:
        attempt.notes["begun"] = True
        attempt.request.headers["X-Signature"] = f"signed-{len(attempt.request.content)}"
        attempt.request = attempt.request._replace(url="https://other.example/c")

    async def see_later(attempt: Attempt) -> None:
        see(attempt)

    def see(attempt: Attempt) -> None:
        status = attempt.answer and attempt.answer.status
        error = attempt.error and type(attempt.error).__name__
        seen.append((attempt.operation, attempt.number, status, error, attempt.notes))
        assert attempt.milliseconds > 0 and "secret" not in repr(attempt)

    found = done(
        wire, protocol, asynchronous,
        lambda one: one.with_options(after_receiving=see_later if asynchronous else see).get_customer(customer_id=1),
        before_sending=[sign],
    )  # fmt: skip
    assert found.customer.name == "Contoso"
    assert [str(request.url).startswith("https://other.example/c") for request in wire.sent] == [True, True]
    assert all(request.headers["X-Signature"] == f"signed-{len(request.content)}" for request in wire.sent)
    notes = {"begun": True}
    assert seen == [("GetCustomer", 1, 503, "HttpError", notes), ("GetCustomer", 2, 200, None, notes)]


@each_kind
@pytest.mark.parametrize("who", ["connection", "hook"])
def test_a_value_that_replaces_a_protocol_header_is_masked(
    protocol: str, asynchronous: bool, who: str
) -> None:
    def echo(request: httpx.Request) -> httpx.Response:
        sent = request.headers
        echoed = [sent["authorization"], sent["authorization"].partition(" ")[2], sent["x-own"]]
        return httpx.Response(400, text="; ".join(echoed), headers={"X-Echo": sent["authorization"]})

    def sign(attempt: Attempt) -> None:
        attempt.request.headers.update({"Authorization": "Basic YW5uOmhpZGRlbg==", "X-Own": "hidden-two"})

    given: dict[str, Any] = {"protocol": protocol, "endpoint": "https://api.example/c"}
    options: dict[str, Any] = {"transport": httpx.MockTransport(echo)}
    if who == "connection":
        options |= {"auth": ("ann", "hidden"), "headers": {"X-Own": "hidden-two"}}
    else:
        given["before_sending"] = sign

    async def call() -> None:
        async with httpx.AsyncClient(**options) as http:
            await AsyncCustomerManagement(CREDENTIALS, http=http, **given).get_customer(customer_id=42)

    with pytest.raises(HttpError) as raised:
        if asynchronous:
            asyncio.run(call())
        with httpx.Client(**options) as http:
            CustomerManagement(CREDENTIALS, http=http, **given).get_customer(customer_id=42)
    error = raised.value
    assert error.exchange and error.exchange.request_headers["Authorization"] == "Basic ***"
    shown = f"{error} {error!r} {error.exchange!r}"
    assert not [secret for secret in ("YW5u", "hidden", "secret") if secret in shown]


@pytest.mark.parametrize("given", ["secret-token", {"access_token": "secret-token"}, object()])
def test_other_objects_as_credentials_are_refused_by_the_constructor(given: Any) -> None:
    for make in (
        lambda: CustomerManagement(given),
        lambda: AsyncCustomerManagement(given),
        lambda: CustomerManagement(CREDENTIALS).with_credentials(given),
    ):
        with pytest.raises(UsageError, match="must be a Credentials, not ") as raised:
            make()
        assert "secret" not in str(raised.value)


@each_kind
def test_an_exception_in_a_hook(protocol: str, asynchronous: bool) -> None:
    def fail(attempt: Attempt) -> None:
        raise LookupError("no key")

    ended: list[Attempt] = []
    wire = Wire()
    error = done(wire, protocol, asynchronous, before_sending=fail, after_receiving=ended.append)
    assert type(error) is EncodeError and isinstance(error.__cause__, LookupError)
    assert str(error) == "GetCustomer: before_sending: the function raised LookupError"
    assert wire.sent == [] and ended[0].error is error
    error = done(wire, protocol, asynchronous, after_receiving=fail)
    assert type(error) is DecodeError and "after_receiving: the function raised LookupError" in str(error)
    assert len(wire.sent) == 1


@each_kind
@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"X-Key": "hidden\nkey"}, "the request cannot be sent: "),
        ({"X-Key": 5}, "the request cannot be sent: "),
        (None, "before_sending: it put NoneType in the place of the HttpRequest"),
    ],
)
def test_a_hook_that_makes_a_request_unsendable(
    protocol: Literal["soap", "rest"], asynchronous: bool, change: dict[str, Any] | None, message: str
) -> None:
    def spoil(attempt: Attempt) -> None:
        if change is None:
            attempt.request = None  # type: ignore[assignment]
        else:
            attempt.request.headers.update(change)

    given: dict[str, Any] = {"protocol": protocol, "before_sending": spoil}

    async def over_loopback() -> None:
        async with AsyncCustomerManagement(CREDENTIALS, endpoint=server.url, **given) as service:
            await service.get_customer(customer_id=42)

    with FakeService() as server, pytest.raises(EncodeError) as raised:
        if asynchronous:
            asyncio.run(over_loopback())
        with CustomerManagement(CREDENTIALS, endpoint=server.url, **given) as service:
            service.get_customer(customer_id=42)
    assert message in str(raised.value) and "hidden" not in str(raised.value)
    assert server.requests == [] and not raised.value.retry.safe


def test_sync_clients_refuse_async_hooks() -> None:
    async def hook(attempt: Attempt) -> None: ...

    error = done(Wire(), "rest", False, before_sending=hook)
    assert str(error) == "GetCustomer: before_sending: an async function, which only async clients support"


# Logs


@each_kind
def test_each_call_is_logged_on_one_line(
    protocol: str, asynchronous: bool, caplog: pytest.LogCaptureFixture
) -> None:
    wire = Wire(lambda request: httpx.Response(503, text="busy") if len(wire.sent) < 2 else right(request))
    with caplog.at_level(logging.INFO, "msads"):
        done(wire, protocol, asynchronous)
        done(lambda request: httpx.Response(401), protocol, asynchronous)
        done(refuse, protocol, asynchronous, max_retries=0)
    messages = [record.getMessage() for record in caplog.records if record.name == "msads"]
    assert [one.split(" in ")[0] for one in messages] == [
        f"GetCustomer {protocol} {what}" for what in ("200", "401", "NotConnected")
    ]
    assert messages[0].endswith(" ms, attempt 2, tracking id t-1") and messages[1].endswith(
        " ms, attempt 1, tracking id -"
    )


@each_kind
def test_bodies_are_logged_on_request(
    protocol: str, asynchronous: bool, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG, "msads"):
        wire = Wire(
            lambda request: httpx.Response(503, text="busy") if len(wire.sent) < 2 else right(request)
        )
        done(wire, protocol, asynchronous)
    messages = "\n".join(record.getMessage() for record in caplog.records if record.name == "msads")
    assert "busy" in messages and "Contoso" in messages and "42" in messages and "the next one in" in messages
    assert "secret" not in messages


def test_nothing_is_loaded_before_it_is_used() -> None:
    code = (
        "import sys; from msads import Credentials; from msads.v13.customer_management import CustomerManagement;"
        "CustomerManagement(Credentials()); print(*sys.modules)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code], cwd=GENERATED, capture_output=True, text=True, check=True
    )
    loaded = set(ran.stdout.split())
    lazy = "attempts call execution outcome retries hooks logs advice checks exchange masks fault_facts clock deadline".split()
    assert not {f"msads._runtime.{name}" for name in lazy} & loaded
    assert not {"logging", "random", "asyncio"} & loaded
