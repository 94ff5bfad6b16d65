"""The async clients: the same methods as the sync ones, awaited; cancelled, timed out, closed in order."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Awaitable, Callable, Coroutine
from importlib import import_module
from pathlib import Path
from typing import Any, Literal, TypeVar

import httpx
import pytest
from lxml import etree
from mypy import api as mypy

from msads import Credentials, DecodeError, TimedOut, TransportError, UsageError
from msads._runtime.connections import library
from msads.v12.customer_management import AsyncCustomerManagement as AsyncV12
from msads.v12.customer_management import CustomerManagement as V12
from msads.v13.customer_management import ApiFault, AsyncCustomerManagement, Customer, CustomerManagement
from soapwright.config.load import load_config
from tests.fake_service import FakeService
from tests.wire.clients import SCHEMAS
from tests.wire.xml_trees import envelope

from .loopback import Answer, Asked, Loopback
from .rest_clients import Wire

T = TypeVar("T")
Protocol = Literal["rest", "soap"]
each_protocol = pytest.mark.parametrize("protocol", ["rest", "soap"])
CREDENTIALS = Credentials(access_token="a", developer_token="d")
NAMESPACE = "https://bingads.microsoft.com/Customer/v13"
ROOT = Path(__file__).parents[2]


def run(test: Callable[[], Coroutine[Any, Any, T]]) -> T:
    """Run a test's coroutine; none of them may take long."""

    async def limited() -> T:
        async with asyncio.timeout(20):
            return await test()

    return asyncio.run(limited())


# The two clients of each service


def client_classes() -> list[Any]:
    config = load_config(SCHEMAS)
    found = []
    for one in config.services:
        package = import_module(one.name.replace("/", "."))
        name = next(name for name in package.__all__ if f"Async{name}" in package.__all__)
        found.append(pytest.param(getattr(package, name), getattr(package, f"Async{name}"), id=one.name))
    return found


def methods(cls: type) -> dict[str, Any]:
    """Return the methods that call: not those that make views, which wait for nothing."""
    own = {name: value for name, value in vars(cls).items() if not name.startswith("_")}
    return {
        name: value
        for name, value in own.items()
        if name != "with_options" and not isinstance(value, property)
    }


@pytest.mark.parametrize(("sync", "asynchronous"), client_classes())
def test_both_clients_have_the_same_methods(sync: type, asynchronous: type) -> None:
    assert list(methods(sync)) == list(methods(asynchronous)) and methods(sync)
    for name, method in methods(sync).items():
        twin = methods(asynchronous)[name]
        assert inspect.signature(method) == inspect.signature(twin), name
        assert method.__doc__ == twin.__doc__
        assert inspect.iscoroutinefunction(twin) and not inspect.iscoroutinefunction(method), name
    own, twin = (inspect.signature(cls).parameters for cls in (sync, asynchronous))
    assert own.keys() == twin.keys()
    assert [name for name in own if own[name] != twin[name]] == ["http"]


@pytest.mark.parametrize(("sync", "asynchronous"), client_classes())
def test_both_clients_have_the_same_members(sync: type, asynchronous: type) -> None:
    def members(cls: type) -> set[str]:
        return {name for name in dir(cls) if not name.startswith("_")}

    assert members(sync) == members(asynchronous)


SNIPPET = """
from msads import Credentials
from msads.v13.customer_management import AsyncCustomerManagement, CustomerManagement
from msads.v12.customer_management import CustomerManagement as V12

credentials = Credentials(access_token=lambda: "a")

async def use() -> None:
    async with AsyncCustomerManagement(credentials, protocol="rest") as service:
        reveal_type(service)
        response = await service.get_customer(customer_id=42)
        reveal_type(response)
        reveal_type(response.customer)
        reveal_type(await service.delete_customer(customer_id=42, time_stamp=b"t"))
        await service.get_customer(customer_id="42")
        await service.get_customer(id=42)

with CustomerManagement(credentials) as sync:
    reveal_type(sync.get_customer(customer_id=42))

V12(credentials, protocol="rest")
CustomerManagement(credentials, protocol="corba")
CustomerManagement(credentials, environment="test")
"""


def test_type_checkers_know_the_types_of_awaited_results(tmp_path: Path) -> None:
    (tmp_path / "use.py").write_text(SNIPPET)
    output, _, _ = mypy.run(
        [
            f"--config-file={ROOT / 'pyproject.toml'}",
            "--no-error-summary",
            "--hide-error-context",
            "--no-pretty",
            str(tmp_path / "use.py"),
        ]
    )
    package = "msads.v13.customer_management"
    found = [line.split(": ", 1)[1] for line in output.splitlines() if "use.py" in line]
    assert [line for line in found if line.startswith("note: Revealed")] == [
        f'note: Revealed type is "{name}"'
        for name in (
            f"{package}.async_client.AsyncCustomerManagement",
            f"{package}.types.responses.GetCustomerResponse",
            f"{package}.types.structs.Customer | None",
            f"{package}.types.responses.DeleteCustomerResponse",
            f"{package}.types.responses.GetCustomerResponse",
        )
    ]
    errors = [line.removeprefix("error: ") for line in found if line.startswith("error: ")]
    expected = [
        ("customer_id", 'expected "int | None"  [arg-type]'),
        ('"id"', 'for "get_customer" of "AsyncCustomerManagement"  [call-arg]'),
        ("Literal['rest']", "expected \"Literal['soap']\"  [arg-type]"),
        ("Literal['corba']", "expected \"Literal['rest', 'soap']\"  [arg-type]"),
        ("Literal['test']", "expected \"Literal['production', 'sandbox']\"  [arg-type]"),
    ]
    assert len(errors) == len(expected), errors
    for error, (given, reason) in zip(errors, expected, strict=True):
        assert given in error and error.endswith(reason)


# v12 never had REST


@pytest.mark.parametrize("cls", [V12, AsyncV12])
def test_v12_refuses_rest(cls: Any) -> None:
    with pytest.raises(
        ValueError, match=r"^CustomerManagement has no protocol 'rest'; it supports only 'soap'$"
    ):
        cls(CREDENTIALS, protocol="rest")


@pytest.mark.parametrize("cls", [CustomerManagement, AsyncCustomerManagement])
def test_an_unknown_protocol(cls: Any) -> None:
    with pytest.raises(ValueError, match=r"has no protocol 'corba'; it supports 'soap' or 'rest'$"):
        cls(CREDENTIALS, protocol="corba")


def test_the_default_is_rest_for_v13_and_soap_for_v12() -> None:
    for cls, expected in ((CustomerManagement, "application/json"), (V12, "text/xml; charset=utf-8")):
        wire = Wire()
        client: Any = cls(CREDENTIALS, http=wire.connection())
        try:
            client.get_customer(customer_id=1)
        except DecodeError:
            assert cls is V12
        assert wire.sent[0].headers["Content-Type"] == expected


# Cancelled


def is_get(asked: Asked) -> bool:
    return asked.path == "/Customer/Query" or asked.headers.get("soapaction") == '"GetCustomer"'


def deleted(asked: Asked) -> Answer:
    """Answer DeleteCustomer."""
    if "soapaction" not in asked.headers:
        return Answer(b"{}", headers={"TrackingId": "t"})
    tracking = etree.Element(f"{{{NAMESPACE}}}TrackingId")
    tracking.text = "t"
    return Answer(envelope([etree.Element(f"{{{NAMESPACE}}}DeleteCustomerResponse")], [tracking]))


@each_protocol
def test_a_call_can_be_cancelled_and_the_client_used_on(protocol: Protocol) -> None:
    async def test() -> None:
        with Loopback(deleted, is_get) as server:
            async with AsyncCustomerManagement(CREDENTIALS, protocol=protocol, endpoint=server.url) as client:
                task = asyncio.create_task(client.get_customer(customer_id=1))
                while not server.asked:
                    await asyncio.sleep(0.005)
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task
                assert (await client.delete_customer(customer_id=1, time_stamp=b"t")).tracking_id == "t"

    run(test)


@each_protocol
def test_a_timeout_of_asyncio_is_raised_unchanged(protocol: Protocol) -> None:
    async def test() -> None:
        with Loopback(deleted, is_get) as server:
            async with AsyncCustomerManagement(CREDENTIALS, protocol=protocol, endpoint=server.url) as client:
                with pytest.raises(TimeoutError):
                    async with asyncio.timeout(0.05):
                        await client.get_customer(customer_id=1)
                assert (await client.delete_customer(customer_id=1, time_stamp=b"t")).tracking_id == "t"

    run(test)


# Timed out


@each_protocol
def test_a_timeout_is_a_transport_error(protocol: Protocol) -> None:
    async def test() -> None:
        async with AsyncCustomerManagement(CREDENTIALS, protocol=protocol, endpoint=server.url) as client:
            # The connection is there already: to make one can take as long on a busy machine.
            await client.delete_customer(customer_id=1, time_stamp=b"t")
            with pytest.raises(TimedOut, match=r"^GetCustomer: no response within 0.05 s\n") as error:
                await client.get_customer(customer_id=1, timeout=0.05)
            assert isinstance(error.value, TimeoutError) and error.value.__cause__ is not None
            assert (await client.delete_customer(customer_id=1, time_stamp=b"t")).tracking_id == "t"

    with Loopback(deleted, is_get) as server:
        run(test)
        with CustomerManagement(CREDENTIALS, protocol=protocol, endpoint=server.url) as client:
            with pytest.raises(TimedOut, match=r"^GetCustomer: no response within 0.05 s\n") as error:
                client.get_customer(customer_id=1, timeout=0.05)
            assert isinstance(error.value, TimeoutError) and error.value.__cause__ is not None
            assert client.delete_customer(customer_id=1, time_stamp=b"t").tracking_id == "t"


@pytest.mark.parametrize(("timeout", "expected"), [(None, 100.0), (2.5, 2.5)])
def test_a_call_without_a_timeout_uses_that_of_the_client(timeout: float | None, expected: float) -> None:
    seen: list[Any] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.extensions["timeout"]["read"])
        return httpx.Response(200, content=b"{}")

    # The connection's own are for single reads.
    http = httpx.Client(transport=httpx.MockTransport(answer), timeout=7.0)
    CustomerManagement(CREDENTIALS, http=http).get_customer(customer_id=1, timeout=timeout)
    assert seen == [expected]


def test_the_default_timeout_is_long_but_finite(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[Any] = []
    for name in ("Client", "AsyncClient"):
        monkeypatch.setattr(library(), name, recording(getattr(library(), name), opened))
    with CustomerManagement(CREDENTIALS, endpoint="http://127.0.0.1:9") as client:
        assert opened == [], "a connection is opened when it is first needed"
        with pytest.raises(TransportError):
            client.get_customer(customer_id=1)
    assert [one.timeout.read for one in opened] == [100.0]


def recording(cls: Any, opened: list[Any]) -> Any:
    """Return a class whose instances are kept."""

    class Recorded(cls):  # type: ignore[misc]
        def __init__(self, *args: Any, **options: Any) -> None:
            super().__init__(*args, **options)
            opened.append(self)

    return Recorded


# Many at once


@each_protocol
def test_concurrent_calls_each_get_their_own_response(protocol: Protocol) -> None:
    numbers = range(1, 61)

    async def test() -> None:
        async with AsyncCustomerManagement(CREDENTIALS, protocol=protocol, endpoint=server.url) as client:
            responses = await asyncio.gather(*(client.get_customer(customer_id=number) for number in numbers))
        for number, response in zip(numbers, responses, strict=True):
            assert response.tracking_id == str(number)
            assert response.customer is not None and response.customer.name == f"Customer {number}"

    with FakeService(delay=0.02) as server:
        run(test)


@each_protocol
def test_one_of_many_concurrent_updates_wins_and_the_others_fail(protocol: Protocol) -> None:
    async def test() -> list[Any]:
        async with AsyncCustomerManagement(CREDENTIALS, protocol=protocol, endpoint=server.url) as client:
            found = (await client.get_customer(customer_id=7)).customer
            assert found is not None
            copies = [Customer(id=7, name=f"Name {n}", time_stamp=found.time_stamp) for n in range(10)]
            calls: list[Awaitable[Any]] = [client.update_customer(customer=copy) for copy in copies]
            return await asyncio.gather(*calls, return_exceptions=True)

    with FakeService() as server:
        outcomes = run(test)
    faults = [one for one in outcomes if isinstance(one, ApiFault)]
    assert len(faults) == 9
    assert {(fault.code, fault.message, fault.tracking_id) for fault in faults} == {(100, "stale", "7")}


# Closed


def test_a_client_closes_its_own_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[Any] = []
    monkeypatch.setattr(library(), "AsyncClient", recording(library().AsyncClient, opened))

    async def test() -> None:
        client = AsyncCustomerManagement(CREDENTIALS, endpoint=server.url)
        async with client as same:
            assert same is client
            await client.delete_customer(customer_id=1, time_stamp=b"t")
            await client.delete_customer(customer_id=2, time_stamp=b"t")
        await client.close()
        assert [one.is_closed for one in opened] == [True]
        with pytest.raises(UsageError, match=r"^DeleteCustomer: the client is closed$"):
            await client.delete_customer(customer_id=3, time_stamp=b"t")
        assert len(opened) == 1

    with Loopback(deleted) as server:
        run(test)


def test_a_connection_that_was_passed_in_stays_open() -> None:
    async def test() -> None:
        wire = Wire()
        http = wire.connection(asynchronous=True)
        async with AsyncCustomerManagement(CREDENTIALS, http=http) as client:
            await client.get_customer(customer_id=1)
        assert not http.is_closed
        async with AsyncCustomerManagement(CREDENTIALS, http=http) as client:
            await client.get_customer(customer_id=2)
        assert len(wire.sent) == 2
        await http.aclose()

    run(test)
    wire = Wire()
    http = wire.connection()
    with CustomerManagement(CREDENTIALS, http=http) as client:
        client.get_customer(customer_id=1)
    assert not http.is_closed


def test_an_error_inside_the_context_is_not_suppressed() -> None:
    async def test() -> None:
        async with AsyncCustomerManagement(CREDENTIALS, http=Wire().connection(asynchronous=True)):
            raise LookupError

    with pytest.raises(LookupError):
        run(test)
