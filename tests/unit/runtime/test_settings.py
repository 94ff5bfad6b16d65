"""Arguments of a client's constructor, one by one: what is accepted, and what is refused with a hint."""

from __future__ import annotations

import ssl
from types import SimpleNamespace
from typing import Any

import pytest

from soapwright.runtime.errors import UsageError
from soapwright.runtime.service import CredentialsBase, Operation, Port, Service
from soapwright.runtime.settings import (
    at_port,
    checked_bytes,
    checked_credentials,
    checked_endpoint,
    checked_http,
    checked_request,
    checked_seconds,
    checked_tls,
    shown_url,
)
from tests.unit.runtime.contracts import SHOP, contract

types: Any = contract(
    "settled_shop",
    """
@struct("Get", SHOP)
class Get(Struct):
    id: int | None = element("Id", "xs:int")
""",
)
ONE_PORT = Service("Shop", types, (SHOP,), {"production": "https://shop.example/"}, {})
PORTS = ONE_PORT._replace(
    port="First", ports={"Second": Port({"production": "https://second.example/"}, "1.2")}
)
GET: Operation[Any, Any] = Operation("Get", "urn:get", None, request="Get")


def test_a_port_has_its_own_endpoints() -> None:
    found = at_port(PORTS, "Second", "soap")
    assert (found.port, found.soap_version, found.endpoints) == (
        "Second",
        "1.2",
        {"production": "https://second.example/"},
    )


@pytest.mark.parametrize(
    ("service", "port", "protocol", "message"),
    [
        (ONE_PORT, "First", "soap", "Shop has one port: omit port='First'"),
        (PORTS, "Third", "soap", "Shop has no port 'Third'; choose from 'First', 'Second'"),
        (PORTS, "Second", "rest", "Shop has ports only over SOAP: omit port='Second' or protocol='rest'"),
    ],
)
def test_a_port_that_is_not_there_is_refused(
    service: Service, port: str, protocol: str, message: str
) -> None:
    with pytest.raises(UsageError) as error:
        at_port(service, port, protocol)
    assert str(error.value) == message


def test_the_smallest_limits_are_accepted() -> None:
    assert (checked_bytes("b", 1), checked_seconds("s", 1e-9), checked_seconds("s", 2)) == (1, 1e-9, 2.0)


@pytest.mark.parametrize(
    ("kind", "methods", "accepted"),
    [
        ("Client", ("send", "close"), True),
        ("AsyncClient", ("send", "aclose"), True),
        ("Client", ("send", "aclose"), False),
        ("AsyncClient", ("send", "close"), False),
        ("Client", ("close",), False),
        ("AsyncClient", ("aclose",), False),
    ],
)
def test_connections_are_known_by_their_methods(kind: str, methods: tuple[str, ...], accepted: bool) -> None:
    http = SimpleNamespace(**dict.fromkeys(methods, print))
    if accepted:
        assert checked_http(http, kind) is http
        return
    article = {"Client": "a", "AsyncClient": "an"}[kind]
    expected = rf"^http= must be {article} {kind} of httpx2 or httpx, not types\.SimpleNamespace$"
    with pytest.raises(UsageError, match=expected):
        checked_http(http, kind)


def test_only_a_context_is_accepted_for_tls() -> None:
    checked_tls(ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
    with pytest.raises(UsageError, match=r"^tls= must be an ssl\.SSLContext, not str$"):
        checked_tls("ca.pem")


def test_a_prepared_request_is_one_for_its_operation() -> None:
    request = types.Get(id=1)
    assert checked_request(ONE_PORT, GET, request) is request
    with pytest.raises(UsageError, match=r"^Get: expected Get, got 5$"):
        checked_request(ONE_PORT, GET, 5)
    with pytest.raises(UsageError, match=r"^Shop has no operation Put$"):
        checked_request(ONE_PORT, GET._replace(name="Put", request="Put"), request)


def test_without_credentials_every_value_is_empty() -> None:
    found = checked_credentials(None, ("password",), "Client")
    assert isinstance(found, CredentialsBase)
    assert found._attributes() == ()


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("shop.example/a?key=secret", "shop.example/a"),
        ("https://ann:secret@shop.example/a?key=secret", "https://shop.example/a"),
        ("https://shop.example?key=secret/", "https://shop.example"),
    ],
)
def test_a_url_is_shown_without_what_may_be_secret(url: str, shown: str) -> None:
    assert shown_url(url) == shown


@pytest.mark.parametrize("url", ["https://h:/", "https://h:0/", "https://h:65535/", "https://[::1]:/"])
def test_any_port_number_is_accepted(url: str) -> None:
    assert checked_endpoint(url, False) == url


@pytest.mark.parametrize("url", ["https://h:65536/", "https://h:-1/", "https://[::1]x/", "https://[::1]5/"])
def test_an_impossible_port_number_is_refused(url: str) -> None:
    with pytest.raises(UsageError, match=r"is not an http or https URL$"):
        checked_endpoint(url, False)


@pytest.mark.parametrize("host", ["127.0.0", "127.0.0.1.2", "127.a.b.c", "127.0.0.x", "128.0.0.1"])
def test_only_this_machine_needs_no_encryption(host: str) -> None:
    with pytest.raises(UsageError, match="is not encrypted"):
        checked_endpoint(f"http://{host}/", False)
