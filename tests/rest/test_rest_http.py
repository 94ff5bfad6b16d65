"""What a call is over HTTP: verb, URL, headers; and what of the answer's headers reaches the caller."""

from __future__ import annotations

import asyncio
import gzip
from datetime import UTC, date, datetime
from decimal import Decimal
from importlib import import_module
from typing import Any

import pytest

from msads import Credentials, DecodeError, EncodeError, HttpError, TransportError
from msads.v13.customer_management import ApiFault, AsyncCustomerManagement, CustomerManagement
from tests.wire.values import Values

from .loopback import Answer, Asked, Loopback
from .rest_clients import ENDPOINT, GATES, MARKET, WAREHOUSE, Wire, names, service
from .test_routes import recorded

MSADS = [name for name in names() if name.startswith("msads/")]
CREDENTIALS = Credentials(access_token="token-1", developer_token="developer-1")

# What hosts the services are at: the first for production, the other for the sandbox.
HOSTS = {
    "adinsight": "adinsight.api",
    "bulk": "bulk.api",
    "campaignmanagement": "campaign.api",
    "customerbilling": "clientcenter.api",
    "customermanagement": "clientcenter.api",
    "reporting": "reporting.api",
}


def least(name: str, operation: str) -> dict[str, Any]:
    """Return the arguments that the contract requires."""
    found = service(name)
    record = Values(found.contract).least(found.operation(operation).request)
    return found.package.arguments(found.operation(operation), record)


@pytest.mark.parametrize("name", MSADS)
@pytest.mark.parametrize(("environment", "domain"), [("production", ""), ("sandbox", ".sandbox")])
def test_verb_and_url_of_every_operation(name: str, environment: str, domain: str) -> None:
    found = service(name)
    short = name.rpartition("/")[2].replace("_", "")
    base, routes = recorded()[short]
    for operation, route in routes.items():
        wire = Wire()
        client = found.client(wire, environment=environment)
        getattr(client, found.package.method(found.operation(operation)).ident)(**least(name, operation))
        (sent,) = wire.sent
        assert sent.method == route.verb
        assert str(sent.url) == f"https://{HOSTS[short]}{domain}.bingads.microsoft.com{base}{route.path}"
        assert sent.content.startswith(b"{"), "every request has a body, DELETE too"


def test_all_292_operations_have_a_method() -> None:
    assert sum(len(service(name).contract.operations) for name in MSADS) == 292


def test_production_is_the_default_and_an_endpoint_replaces_it() -> None:
    cases: list[tuple[dict[str, Any], str]] = [
        ({"environment": "production"}, "https://market.test/Market/v1/Offers"),
        ({"environment": "sandbox"}, "https://market.sandbox.test/Market/v1/Offers"),
        ({"endpoint": "http://localhost:8080/base/"}, "http://localhost:8080/base/Offers"),
        ({"endpoint": ENDPOINT, "environment": "sandbox"}, f"{ENDPOINT}/Offers"),
    ]
    for options, expected in cases:
        wire = Wire()
        service(MARKET).client(wire, **options).delete_offers(offer_ids=[1])
        assert str(wire.sent[0].url) == expected
        assert wire.sent[0].method == "DELETE"
    wire = Wire()
    CustomerManagement(CREDENTIALS, http=wire.connection()).get_customer(customer_id=1)
    assert wire.sent[0].url.host == "clientcenter.api.bingads.microsoft.com"


def test_an_unknown_environment() -> None:
    with pytest.raises(
        ValueError,
        match=r"Market has no environment 'test'; choose from 'production', 'sandbox', or pass endpoint=",
    ):
        service(MARKET).client(environment="test")


def test_headers_of_a_request() -> None:
    wire = Wire()
    CustomerManagement(CREDENTIALS, http=wire.connection()).get_customer(customer_id=1)
    headers = dict(wire.sent[0].headers)
    for name in ("host", "user-agent", "connection", "content-length"):
        assert headers.pop(name)
    assert "gzip" in headers.pop("accept-encoding")
    assert headers == {
        "accept": "application/json",
        "content-type": "application/json",
        "authorization": "Bearer token-1",
        "developertoken": "developer-1",
        "api-revision": "2026-10-12",
    }


def test_the_revision_is_sent_over_soap_too() -> None:
    wire = Wire(b"", 500)
    client = CustomerManagement(CREDENTIALS, protocol="soap", http=wire.connection())
    with pytest.raises(HttpError):
        client.get_customer(customer_id=1)
    assert wire.sent[0].headers["Api-Revision"] == "2026-10-12"
    assert wire.sent[0].headers["Content-Type"].startswith("text/xml")
    assert "authorization" not in wire.sent[0].headers


def market_headers(**credentials: Any) -> dict[str, str]:
    """Return the headers of a request that credentials fill."""
    wire = Wire()
    given = service(MARKET).package.root.Credentials(**credentials)
    service(MARKET).client(wire, credentials=given).refresh_market()
    parts = ("authorization", "customerid", "customeraccountid", "developertoken")
    return {name: value for name, value in wire.sent[0].headers.items() if name in parts}


def test_a_header_part_that_is_not_set_is_not_sent() -> None:
    assert market_headers() == {}
    assert market_headers(developer_token="d", customer_id="42") == {
        "developertoken": "d",
        "customerid": "42",
    }
    assert market_headers(access_token="a", customer_account_id="7") == {
        "authorization": "Bearer a",
        "customeraccountid": "7",
    }


def test_a_token_function_is_called_for_each_request() -> None:
    tokens = iter(["first", "second"])
    wire = Wire()
    given = service(MARKET).package.root.Credentials(access_token=lambda: next(tokens))
    client = service(MARKET).client(wire, credentials=given)
    client.refresh_market()
    client.refresh_market()
    assert [sent.headers["authorization"] for sent in wire.sent] == ["Bearer first", "Bearer second"]


@pytest.mark.parametrize("token", ["two\nlines", "zero\0", "Straße", "secret\r\nEvil: 1"])
def test_a_token_that_does_not_fit_into_an_http_header_is_refused_and_not_shown(token: str) -> None:
    wire = Wire()
    client = CustomerManagement(Credentials(access_token=token), http=wire.connection())
    with pytest.raises(EncodeError) as error:
        client.get_customer(customer_id=1)
    assert error.value.path == ("access_token",)
    assert token not in str(error.value)
    assert wire.sent == []


def test_header_parts_go_where_rest_toml_says() -> None:
    wire = Wire(headers={"TraceId": "t", "Load": "17"})
    parts = service(WAREHOUSE).package.types
    place = parts.Shelf(number=1, owner=None, place=parts.Place(row=1))
    client = service(WAREHOUSE).client(wire, environment="production")
    answer = client.store(shelf=place, spare=None)
    (sent,) = wire.sent
    assert (sent.method, str(sent.url)) == ("PATCH", "https://warehouse.test/store")
    assert sent.headers["X-Token"] == "<the Token>"
    assert sent.headers["Priority"] == "7"
    assert (answer.trace_id, answer.load) == ("t", 17)


def _colours(types: Any) -> Any:
    return types.Colours.RED | types.Colours.BLUE


EACH_KIND: list[tuple[str, Any, str]] = [
    ("Text", "plain", "plain"),
    ("Number", 42, "42"),
    ("Switch", True, "true"),
    ("Price", Decimal("12.50"), "12.50"),
    ("Moment", datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC), "2026-01-02T03:04:05Z"),
    ("Day", date(2026, 1, 2), "2026-01-02"),
    ("Octets", b"\x00\xff", "AP8="),
    ("Digits", b"\x00\xff", "00FF"),
    ("Short", "few words", "few words"),
    ("Colour", lambda types: types.Colour("dark green"), "dark green"),
    ("Colours", _colours, "Red, Blue"),
    ("Codes", [7, 8], "7, 8"),
    ("Codes", [7], "7"),
]
"""A header part, a value for it, and what its HTTP header says."""


@pytest.mark.parametrize(("part", "value", "text"), EACH_KIND)
def test_each_kind_of_header_part_is_sent_and_read(part: str, value: Any, text: str) -> None:
    gates = service(GATES)
    value = value(gates.package.types) if callable(value) else value
    attribute = part.lower()
    for given in (value, lambda: value):
        wire = Wire(b"{}", headers={part: text})
        credentials = gates.package.root.Credentials(**{attribute: given})
        answer = gates.client(wire, credentials=credentials).enter(gate="north")
        assert wire.sent[0].headers[part] == text
        found = getattr(answer, attribute)
        assert found == value and type(found) is type(value)


def test_a_qualified_name_is_sent_with_its_namespace() -> None:
    gates = service(GATES)
    name = import_module(f"{gates.package.root.__name__}._runtime.names").QualifiedName("urn:other", "local")
    for given in (name, "{urn:other}local"):
        wire = Wire(b"{}", headers={"Name": "{urn:other}local"})
        credentials = gates.package.root.Credentials(name=given)
        answer = gates.client(wire, credentials=credentials).enter()
        assert wire.sent[0].headers["X-Name"] == "<{urn:other}local>" and answer.name == name


def test_a_header_part_that_is_not_a_simple_value_is_refused_by_name() -> None:
    gates = service(GATES)
    types, root = gates.package.types, gates.package.root
    parts: dict[str, Any] = {
        "shelf": types.Shelf(number=1, owner=None, place=types.Place(row=1)),
        "items": [],
        "grid": [[1]],
        "weights": {},
        "inline": types.Inline(lane=1),
    }
    for attribute, value in parts.items():
        wire = Wire()
        with pytest.raises(root.EncodeError, match=rf"^Enter: {attribute}: is not allowed in an HTTP header"):
            gates.client(wire, credentials=root.Credentials(**{attribute: value})).enter()
        assert wire.sent == []


@pytest.mark.parametrize(
    ("attribute", "value"), [("codes", ["hidden-one"]), ("colours", 5), ("codes", "hidden-one"), ("name", 5)]
)
def test_a_wrong_value_of_a_header_part_is_not_shown(attribute: str, value: Any) -> None:
    gates = service(GATES)
    credentials = gates.package.root.Credentials(**{attribute: value})
    wire = Wire()
    with pytest.raises(gates.package.root.EncodeError, match=rf"^Enter: {attribute}") as raised:
        gates.client(wire, credentials=credentials).enter()
    assert "hidden" not in str(raised.value) and wire.sent == []


@pytest.mark.parametrize(
    ("part", "text"), [("Codes", "1, x"), ("Number", "x"), ("Octets", "%"), ("Day", "x")]
)
def test_an_unreadable_response_header_of_any_kind_is_named(part: str, text: str) -> None:
    gates = service(GATES)
    with pytest.raises(gates.package.root.DecodeError, match=f"header {part}: cannot read '{text}'"):
        gates.client(Wire(b"{}", headers={part: text}), credentials=gates.package.root.Credentials()).enter()


def test_a_fake_service_reads_and_writes_each_kind_of_header_part() -> None:
    gates = service(GATES)
    types, root = gates.package.types, gates.package.root
    fake = import_module(f"{root.__name__}.testing").FakeService(type(gates.client()))
    operation = import_module(f"{gates.package.plan.dotted}.operations").ENTER
    values = {
        part.lower(): value(types) if callable(value) else value for part, value, _ in reversed(EACH_KIND)
    }
    fake.reply(operation, types.EnterResponse(**values))
    answer = fake.client(root.Credentials(**values), protocol="rest").enter()
    assert {name: getattr(answer, name) for name in values} == values
    assert fake.calls[0].headers == values


def test_a_response_header_that_does_not_fit_its_type() -> None:
    parts = service(WAREHOUSE).package.types
    place = parts.Shelf(number=1, owner=None, place=parts.Place(row=1))
    wire = Wire(headers={"Load": "much"})
    with pytest.raises(
        service(WAREHOUSE).package.root.DecodeError, match=r"^Store: header Load: cannot read 'much'"
    ):
        service(WAREHOUSE).call("Store", wire, shelf=place, spare=None)


def test_the_tracking_id_of_a_response() -> None:
    wire = Wire(b"{}", headers={"trackingid": "abc-1"})
    client = CustomerManagement(CREDENTIALS, http=wire.connection())
    assert client.get_customer(customer_id=1).tracking_id == "abc-1"


def test_the_tracking_id_of_a_failure() -> None:
    for content, in_header, expected in (
        (b'{"Type": "ApiFault", "TrackingId": "body"}', "header", "body"),
        (b'{"Type": "ApiFault"}', "header", "header"),
        (b'{"Type": "ApiFault"}', None, None),
    ):
        wire = Wire(content, 400, {"TrackingId": in_header} if in_header else {})
        with pytest.raises(ApiFault) as fault:
            CustomerManagement(CREDENTIALS, http=wire.connection()).get_customer(customer_id=1)
        assert fault.value.tracking_id == expected
    for content, in_header, expected in (
        (b"", "header", "header"),
        (b'{"TrackingId": "body"}', None, "body"),
        (b'{"TrackingId": "body"}', "header", "header"),
        (b'{"TrackingId": 5}', None, None),
        (b"<html>", None, None),
    ):
        wire = Wire(content, 502, {"TrackingId": in_header} if in_header else {})
        with pytest.raises(HttpError) as error:
            CustomerManagement(CREDENTIALS, http=wire.connection()).get_customer(customer_id=1)
        assert error.value.tracking_id == expected


def zipped(asked: Asked) -> Answer:
    assert "gzip" in asked.headers["accept-encoding"]
    content = gzip.compress(b'{"Customer": {"Name": "' + b"Contoso " * 1000 + b'"}}')
    return Answer(content, 200, {"Content-Type": "application/json", "Content-Encoding": "gzip"})


def test_a_compressed_response_is_read() -> None:
    with Loopback(zipped) as server, CustomerManagement(CREDENTIALS, endpoint=server.url) as client:
        customer = client.get_customer(customer_id=1).customer
    assert customer is not None and customer.name == "Contoso " * 1000

    async def read() -> str | None:
        with Loopback(zipped) as server:
            async with AsyncCustomerManagement(CREDENTIALS, endpoint=server.url) as client:
                customer = (await client.get_customer(customer_id=1)).customer
                return None if customer is None else customer.name

    assert asyncio.run(read()) == "Contoso " * 1000


def test_a_response_that_is_not_compressed_as_declared() -> None:
    broken = Answer(b"not gzip", 200, {"Content-Encoding": "gzip"})
    with (
        Loopback(lambda asked: broken) as server,
        CustomerManagement(CREDENTIALS, endpoint=server.url) as client,
        pytest.raises(DecodeError, match=r"^GetCustomer: the response is not valid gzip data"),
    ):
        client.get_customer(customer_id=1)


def test_a_delete_request_has_a_body() -> None:
    with Loopback() as server, CustomerManagement(CREDENTIALS, endpoint=server.url) as client:
        client.delete_customer(customer_id=7, time_stamp=b"\0\1")
    (asked,) = server.asked
    assert (asked.method, asked.path) == ("DELETE", "/Customer")
    assert asked.content == b'{"CustomerId": "7", "TimeStamp": "AAE="}'
    assert asked.headers["content-length"] == str(len(asked.content))


def test_a_request_that_may_have_been_processed_is_sent_once() -> None:
    for status in (500, 502, 503, 504):
        wire = Wire(b"", status)
        with pytest.raises(HttpError):
            CustomerManagement(CREDENTIALS, http=wire.connection()).delete_customer(
                customer_id=7, time_stamp=b"t"
            )
        assert len(wire.sent) == 1


def test_an_unreachable_service() -> None:
    client = CustomerManagement(CREDENTIALS, endpoint="http://127.0.0.1:9")
    with pytest.raises(TransportError, match=r"^GetCustomer: ConnectError"):
        client.get_customer(customer_id=1)
