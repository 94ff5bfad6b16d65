"""Clients call over httpx2 and over httpx, whichever they are given or find; every test runs with both."""

from __future__ import annotations

import asyncio
import importlib
import pickle
import subprocess
import sys
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest
from lxml import etree

from msads import Credentials, TimedOut, TransportError, UsageError
from msads.v13.customer_management import AsyncCustomerManagement, CustomerManagement
from soapwright.runtime.connections import library
from tests.fake_service import FakeService

CREDENTIALS = Credentials(developer_token="d")
LIBRARIES = ["httpx2", "httpx"]

# Calls where some of the two are not installed, and prints what came of it.
WITHOUT = """
import sys

class Hook:
    def find_spec(self, name, path=None, target=None):
        if name in sys.argv[2:]:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)

sys.meta_path.insert(0, Hook())
from msads import Credentials, ServiceError
from msads.v13.customer_management import CustomerManagement

with CustomerManagement(Credentials(developer_token="d"), endpoint=sys.argv[1]) as service:
    try:
        service.get_customer(customer_id=42)
        print(type(service._channel.connection.http).__module__)
    except ServiceError as error:
        print(f"{type(error).__name__}: {error}")
"""


@pytest.fixture(params=LIBRARIES)
def http(request: pytest.FixtureRequest) -> ModuleType:
    return importlib.import_module(request.param)


@pytest.fixture
def fake() -> Iterator[FakeService]:
    with FakeService() as service:
        yield service


@pytest.mark.parametrize("protocol", ["soap", "rest"])
def test_a_client_of_either_library_may_be_passed(http: ModuleType, fake: FakeService, protocol: Any) -> None:
    with http.Client() as connection:
        service = CustomerManagement(CREDENTIALS, protocol=protocol, endpoint=fake.url, http=connection)
        found = service.get_customer(customer_id=7).customer

    async def main() -> Any:
        async with http.AsyncClient() as connection:
            service = AsyncCustomerManagement(
                CREDENTIALS, protocol=protocol, endpoint=fake.url, http=connection
            )
            return (await service.get_customer(customer_id=7)).customer

    assert found is not None and found.id == 7
    assert asyncio.run(main()) == found


def test_the_cause_is_the_librarys_exception_without_the_request(http: ModuleType) -> None:
    class Cut(http.BaseTransport):  # type: ignore[misc, name-defined]
        def handle_request(self, request: Any) -> Any:
            raise http.ReadError("cut off", request=request)

    client = CustomerManagement(CREDENTIALS, endpoint="https://a.example", http=http.Client(transport=Cut()))
    with pytest.raises(TransportError, match="ReadError: cut off") as caught:
        client.get_customer(customer_id=1)
    cause: Any = caught.value.__cause__
    assert isinstance(cause, http.ReadError) and cause._request is None
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


def test_a_timeout_of_either_library_is_one_error(http: ModuleType, fake: FakeService) -> None:
    fake.delay = 0.3
    # The connection's own time is longer: the client's counts.
    with http.Client(timeout=http.Timeout(9)) as connection:
        service = CustomerManagement(CREDENTIALS, endpoint=fake.url, http=connection, timeout=0.05)
        with pytest.raises(TimedOut, match="no response within"):
            service.get_customer(customer_id=1)


def test_the_auth_determines_the_library_of_the_connections(http: ModuleType, fake: FakeService) -> None:
    class Marking(http.Auth):  # type: ignore[misc, name-defined]
        def auth_flow(self, request: Any) -> Iterator[Any]:
            yield http.Request("POST", request.url, headers=request.headers, content=request.content)

    assert library(http.BasicAuth("ann", "secret")) is http
    with CustomerManagement(CREDENTIALS, protocol="soap", endpoint=fake.url, auth=Marking()) as service:
        assert service.get_customer(customer_id=42).customer
        assert type(service._channel.connection.http).__module__ == http.__name__


@pytest.mark.parametrize("auth", ["BasicAuth", "DigestAuth"])
@pytest.mark.parametrize("other", LIBRARIES)
def test_an_auth_of_the_library_works_for_sync_and_async(http: ModuleType, auth: str, other: str) -> None:
    sent: list[str] = []

    def answer(request: Any) -> Any:
        sent.append(request.headers.get("Authorization", ""))
        challenge = {"WWW-Authenticate": 'Digest realm="r", nonce="n", qop="auth"'}
        return http.Response(401, headers=challenge) if not sent[-1] else http.Response(503)

    one = getattr(importlib.import_module(other), auth)("ann", "secret")
    connection = http.Client(transport=http.MockTransport(answer))
    client = CustomerManagement(CREDENTIALS, endpoint="https://a.example", http=connection, auth=one)
    with pytest.raises(Exception, match="HTTP 503"):
        client.get_customer(customer_id=1)
    assert sent[-1].startswith(auth.removesuffix("Auth"))


@pytest.mark.parametrize(
    ("missing", "message"),
    [
        ([], "httpx2"),
        (["httpx"], "httpx2"),
        (["httpx2"], "httpx"),
        (
            ["httpx", "httpx2"],
            "GetCustomer: neither httpx2 nor httpx is installed",
        ),
    ],
)
def test_the_installed_library_is_used(
    root: Any, fake: FakeService, missing: list[str], message: str
) -> None:
    command = [sys.executable, "-c", WITHOUT, fake.url, *missing]
    done = subprocess.run(
        command, env={"PYTHONPATH": str(root / "generated")}, check=True, capture_output=True, text=True
    )
    expected = f"UsageError: {message}: pip install httpx2" if len(missing) == 2 else message
    assert done.stdout.strip() == expected


def test_an_async_client_refuses_a_sync_connection(http: ModuleType) -> None:
    with pytest.raises(UsageError, match=f"http= must be an AsyncClient .*, not {http.__name__}.Client"):
        AsyncCustomerManagement(CREDENTIALS, http=http.Client())
    with pytest.raises(UsageError, match=f"http= must be a Client .*, not {http.__name__}.AsyncClient"):
        CustomerManagement(CREDENTIALS, http=http.AsyncClient())
    with pytest.raises(UsageError, match=r"not lxml\.etree\._Element"):
        CustomerManagement(CREDENTIALS, http=etree.Element("a"))  # type: ignore[arg-type]
