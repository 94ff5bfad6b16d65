"""Responses item by item from a service on loopback: as they arrive, complete or not."""

from __future__ import annotations

import asyncio
import gzip
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from threading import Event
from time import monotonic, sleep
from typing import Any, Literal

import httpx
import pytest

from msads import Credentials, DecodeError, HttpError, ServiceError, TimedOut, TransportError, UsageError
from msads.v13.customer_management import ApiFault, AsyncCustomerManagement, CustomerManagement
from tests.benchmarks.inputs import accounts_json, accounts_xml
from tests.reliability.server import Connection, Script, Server

from .memory import BYTES, growth

CREDENTIALS = Credentials(developer_token="developer-token", access_token="access-token")
PROTOCOLS: tuple[Literal["soap", "rest"], ...] = ("soap", "rest")
KINDS = {"soap": "text/xml; charset=utf-8", "rest": "application/json"}
WHOLE = {"soap": accounts_xml, "rest": accounts_json}

both = pytest.mark.parametrize("protocol", PROTOCOLS)


def head(protocol: str, status: str = "200 OK", **headers: str) -> bytes:
    """Return the head of an answer whose body ends with the connection, unless headers say otherwise."""
    sent = {"Content-Type": KINDS[protocol], "TrackingId": "T-1", "Connection": "close", **headers}
    lines = [f"HTTP/1.1 {status}", *(f"{name}: {value}" for name, value in sent.items()), "", ""]
    return "\r\n".join(lines).encode()


@contextmanager
def serving(script: Callable[[], Iterable[bytes]]) -> Iterator[str]:
    """Serve a script to each client; gives the endpoint."""

    def play(connection: Connection) -> None:
        for piece in script():
            connection.send(piece)

    with Server({}, Script(play)) as server:
        yield f"http://127.0.0.1:{server.port}"


@contextmanager
def served(
    protocol: Any, script: Callable[[], Iterable[bytes]], **options: Any
) -> Iterator[CustomerManagement]:
    """Serve a script, and give a client of it."""
    with (
        serving(script) as url,
        CustomerManagement(CREDENTIALS, protocol=protocol, endpoint=url, **options) as client,
    ):
        yield client


def halves(protocol: str, count: int = 6) -> tuple[bytes, bytes]:
    """Return an answer with some accounts in two parts, of which the first has two of them and a bit of the third."""
    content = WHOLE[protocol](count)
    third = content.index(b"Account 2") + 3
    return content[:third], content[third:]


def names(items: Iterable[Any]) -> list[str]:
    """Return the names of accounts."""
    return [one.name for one in items]


@both
def test_items_come_as_they_arrive(protocol: Any) -> None:
    goes_on, (first, second) = Event(), halves(protocol)

    def script() -> Iterator[bytes]:
        yield head(protocol) + first
        assert goes_on.wait(10)
        yield second

    with served(protocol, script) as client:
        accounts = client.iterate.search_accounts()
        assert names([next(accounts), next(accounts)]) == ["Account 0", "Account 1"]
        with pytest.raises(
            UsageError, match="SearchAccounts: the response is available only after its last item"
        ):
            _ = accounts.response
        goes_on.set()
        assert names(accounts) == ["Account 2", "Account 3", "Account 4", "Account 5"]
        assert accounts.response.accounts is None
        assert accounts.response.tracking_id in ("T-1", "3f0c2b1e-0000-4000-8000-000000000001")
        assert list(accounts) == []


@both
def test_async_items_come_as_they_arrive(protocol: Any) -> None:
    goes_on, (first, second) = Event(), halves(protocol)

    def script() -> Iterator[bytes]:
        yield head(protocol) + first
        assert goes_on.wait(10)
        yield second

    async def main(url: str) -> None:
        async with AsyncCustomerManagement(CREDENTIALS, protocol=protocol, endpoint=url) as client:
            found = []
            async with client.iterate.search_accounts() as accounts:
                async for account in accounts:
                    found.append(account)
                    if len(found) == 2:
                        goes_on.set()
            assert names(found) == [f"Account {number}" for number in range(6)]
            assert accounts.response.accounts is None

    with serving(script) as url:
        asyncio.run(main(url))


@both
@pytest.mark.parametrize("size", [1, 7, 1000, 10_000_000])
def test_items_do_not_depend_on_chunks_and_compression(protocol: Any, size: int) -> None:
    content = WHOLE[protocol](4 if size < 100 else 30)

    def plain() -> Iterator[bytes]:
        yield from (content[start : start + size] for start in range(0, len(content), size))

    def packed() -> Iterator[bytes]:
        yield gzip.compress(content)

    found = []
    for pieces, headers in ((plain, {}), (packed, {"Content-Encoding": "gzip"})):
        sent = {"Content-Type": KINDS[protocol], **headers}
        transport = httpx.MockTransport(
            lambda _, pieces=pieces, sent=sent: httpx.Response(200, content=pieces(), headers=sent)
        )
        with CustomerManagement(
            CREDENTIALS, protocol=protocol, http=httpx.Client(transport=transport)
        ) as client:
            found.append(list(client.iterate.search_accounts()))
            found.append(client.search_accounts().accounts or [])
    assert found[0] == found[1] == found[2] == found[3]


@both
def test_a_response_that_is_cut_off_is_an_error_after_its_items(protocol: Any) -> None:
    first, second = halves(protocol)
    length = str(len(first + second))
    for headers, kind in (({}, DecodeError), ({"Content-Length": length}, TransportError)):
        with served(protocol, lambda headers=headers: [head(protocol, **headers) + first]) as client:  # type: ignore[misc]
            accounts = client.iterate.search_accounts()
            assert names([next(accounts), next(accounts)]) == ["Account 0", "Account 1"]
            with pytest.raises(kind, match="SearchAccounts: ") as raised:
                next(accounts)
            assert raised.value.exchange and raised.value.exchange.status == 200
            assert "Account 1" in raised.value.exchange.body
            assert list(accounts) == []


def broken(protocol: str, content: bytes) -> bytes:
    """Return an answer that is not well-formed where its third account begins."""
    name = content.index(b"Account 2")
    return content[:name] + (b"<&" if protocol == "soap" else b'"" {') + content[name:]


@both
def test_malformed_content_is_an_error_after_the_items_before_it(protocol: Any) -> None:
    content = broken(protocol, WHOLE[protocol](6))
    with served(protocol, lambda: [head(protocol) + content]) as client:
        accounts = client.iterate.search_accounts()
        assert names([next(accounts), next(accounts)]) == ["Account 0", "Account 1"]
        with pytest.raises(DecodeError, match="the response is not"):
            next(accounts)
        assert list(accounts) == []


@both
def test_an_unreadable_value_loses_only_its_item(protocol: Any) -> None:
    content = WHOLE[protocol](3).replace(b"180000001", b"18000000x")
    with served(protocol, lambda: [head(protocol) + content]) as client:
        accounts = client.iterate.search_accounts()
        assert next(accounts)
        with pytest.raises(DecodeError, match="Id: cannot read '18000000x'") as raised:
            next(accounts)
        assert raised.value.partial.name == "Account 1" and raised.value.partial.id is None
        assert names(accounts) == ["Account 2"]
        assert accounts.response


def test_items_of_another_namespace_come_at_the_end_of_the_response() -> None:
    # It is not known before the end that they are all there is of the list.
    content = accounts_xml(3).replace(b'xmlns:a="', b'xmlns:a="urn:other')
    with served("soap", lambda: [head("soap") + content]) as client:
        accounts = client.iterate.search_accounts()
        assert names(accounts) == ["Account 0", "Account 1", "Account 2"]
        assert accounts.response.accounts is None


FAULTS = {
    "soap": (
        b'<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault><faultcode>s:Server</faultcode>'
        b'<faultstring>no</faultstring><detail><ApiFault xmlns="https://bingads.microsoft.com/Customer/v13"/></detail>'
        b"</s:Fault></s:Body></s:Envelope>"
    ),
    "rest": b'{"Type": "ApiFault", "OperationErrors": []}',
}


@both
@pytest.mark.parametrize("status", ["200 OK", "500 Internal Server Error"])
def test_a_fault_is_raised_instead_of_the_first_item(protocol: Any, status: str) -> None:
    with served(protocol, lambda: [head(protocol, status) + FAULTS[protocol]]) as client:
        accounts = client.iterate.search_accounts()
        with pytest.raises(ApiFault) as raised:
            next(accounts)
        assert raised.value.exchange and raised.value.exchange.operation == "SearchAccounts"
        assert list(accounts) == []


@both
def test_an_invalid_response_is_raised_instead_of_the_first_item(protocol: Any) -> None:
    page = b"<!DOCTYPE html><html><body>sorry</body></html>"
    for answer, kind in (
        (head(protocol) + page, DecodeError),
        (head(protocol, "503 Busy") + page, HttpError),
        (head(protocol), DecodeError),
        (b"", TransportError),
    ):
        with served(protocol, lambda answer=answer: [answer]) as client, pytest.raises(kind):  # type: ignore[misc]
            next(client.iterate.search_accounts())


def test_a_response_with_a_document_type_is_refused_before_its_items() -> None:
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    bomb = f'<!DOCTYPE x [<!ENTITY e0 "x">{entities}]>'.encode() + accounts_xml(2).replace(
        b"<a:AdvertiserAccount>", b'<a:AdvertiserAccount x="&e11;">'
    )
    with (
        served("soap", lambda: [head("soap") + bomb]) as client,
        pytest.raises(DecodeError, match="document type declaration, which SOAP forbids"),
    ):
        next(client.iterate.search_accounts())


@both
def test_the_limit_is_for_one_item_and_not_for_the_whole_response(protocol: Any) -> None:
    content = WHOLE[protocol](200)
    limit = len(content) // 2
    with served(protocol, lambda: [head(protocol) + content], max_answer_bytes=limit) as client:
        assert len(list(client.iterate.search_accounts())) == 200
        with pytest.raises(DecodeError, match="exceeds the limit"):
            client.search_accounts()
    large = content.replace(b"Account 7", b"x" * (limit + 200_000))
    with served(protocol, lambda: [head(protocol) + large], max_answer_bytes=limit) as client:
        accounts = client.iterate.search_accounts()
        with pytest.raises(DecodeError, match=f"max_answer_bytes={limit} \\(between two items\\)"):
            list(accounts)


@both
def test_the_timeout_does_not_count_time_between_items(protocol: Any) -> None:
    first, second = halves(protocol)

    def dripping() -> Iterator[bytes]:
        yield head(protocol) + first
        for number in range(len(second)):
            yield second[number : number + 1]
            sleep(0.05)

    with served(protocol, dripping, timeout=0.5) as client:
        begun = monotonic()
        accounts = client.iterate.search_accounts()
        for _ in range(2):
            assert next(accounts)
            sleep(0.4)
        with pytest.raises(TimedOut, match=r"was not complete within 0\.5 s"):
            list(accounts)
        assert 0.8 < monotonic() - begun < 3


@both
def test_a_closed_or_abandoned_iterator_releases_its_connection(protocol: Any) -> None:
    first, _ = halves(protocol)

    def script() -> Iterator[bytes]:
        yield head(protocol) + first
        while True:
            # Sent until the client closes the connection.
            yield b" "
            sleep(0.01)

    one = httpx.Client(limits=httpx.Limits(max_connections=1))
    with one, served(protocol, script, http=one, timeout=3) as client:
        accounts = client.iterate.search_accounts()
        next(accounts)
        accounts.close()
        assert list(accounts) == []
        with client.iterate.search_accounts() as within:
            next(within)
        assert list(within) == []
        for account in client.iterate.search_accounts():
            assert account
            break
        # Without the garbage collector, too.
        assert next(client.iterate.search_accounts())


def test_async_iterators_release_their_connections() -> None:
    first, _ = halves("rest")

    def script() -> Iterator[bytes]:
        yield head("rest") + first
        while True:
            yield b" "
            sleep(0.01)

    async def main(url: str) -> None:
        one = httpx.AsyncClient(limits=httpx.Limits(max_connections=1))
        async with (
            one,
            AsyncCustomerManagement(
                CREDENTIALS, protocol="rest", endpoint=url, http=one, timeout=3
            ) as client,
        ):
            async with client.iterate.search_accounts() as accounts:
                await anext(accounts)
            assert [one async for one in accounts] == []
            async for account in client.iterate.search_accounts():
                assert account
                break
            await asyncio.sleep(0.05)
            # Cancelled while it waits for the third account, which never comes.
            left = client.iterate.search_accounts()
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.3):
                    async for _ in left:
                        pass
            async with client.iterate.search_accounts() as accounts:
                assert await anext(accounts)

    with serving(script) as url:
        asyncio.run(main(url))


def test_nothing_is_sent_before_the_first_item_is_requested_and_no_secret_is_shown() -> None:
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(
            200, content=b'{"Accounts": [{"Name": "access-token"}, {"Id": "access-token"}]}'
        )

    http = httpx.Client(transport=httpx.MockTransport(answer))
    client = CustomerManagement(CREDENTIALS, protocol="rest", http=http)
    accounts = client.iterate.search_accounts()
    assert not sent and "access" not in repr(accounts)
    assert next(accounts)
    with pytest.raises(DecodeError) as raised:
        next(accounts)
    shown = f"{raised.value!s} {raised.value!r} {raised.value.exchange!r}"
    assert "***" in shown and "access-token" not in shown
    client.close()
    with pytest.raises(ServiceError, match="the client is closed"):
        next(client.iterate.search_accounts())


def test_only_operations_that_return_one_list_can_be_iterated() -> None:
    with CustomerManagement(CREDENTIALS) as client:
        found = {name for name in dir(client.iterate) if not name.startswith("_")}
    assert {"search_accounts", "get_customers_info", "get_user_mfa_status"} & found == {
        "search_accounts",
        "get_customers_info",
    }
    assert "get_account" not in found, "a customer's account has lists, but is none"


def test_iterating_is_loaded_on_first_use() -> None:
    code = """
import sys
from msads import Credentials
from msads.v13.customer_management import AsyncCustomerManagement, CustomerManagement
CustomerManagement(Credentials(developer_token="t"))
AsyncCustomerManagement(Credentials(developer_token="t"))
loaded = [name for name in sys.modules if name.rpartition(".")[2] in
    ("streaming", "paging", "waiting", "places", "iterate", "pages", "items", "xml_items", "json_items", "asyncio")]
assert not loaded, loaded
"""
    subprocess.run([sys.executable, "-c", code], check=True, env={"PYTHONPATH": "generated"})


@both
def test_memory_does_not_grow_with_the_number_of_items(protocol: Any) -> None:
    assert growth(protocol) < BYTES
