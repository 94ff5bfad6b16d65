"""Answers a page at a time where each page says how to go on, by rules of calls.toml: over SOAP and REST, sync and async."""

from __future__ import annotations

import asyncio
import re
import shutil
from collections.abc import Callable
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from soapwright.config.load import load_config
from soapwright.pipeline import build

CASE = Path(__file__).parents[1] / "cases" / "pages_and_waits"
REST = '[endpoints]\nproduction = "https://api.example.com/rest"\n\n[routes]\n'
Protocol = pytest.mark.parametrize("protocol", ["soap", "rest"])
Sync = pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])


@pytest.fixture(scope="module")
def orders(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The client of the case, which speaks REST as well."""
    folder = tmp_path_factory.mktemp("continued")
    for file in ("service.wsdl", "calls.toml"):
        shutil.copy(CASE / file, folder)
    names = re.findall(r'<soap:operation soapAction="(\w+)"', (folder / "service.wsdl").read_text())
    (folder / "rest.toml").write_text(REST + "".join(f'{one} = "POST /{one}"\n' for one in names))
    (folder / "soapwright.toml").write_text('[services."continued/orders"]\nschema = "service.wsdl"\n')
    for path, text in build(load_config(folder / "soapwright.toml")).files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        # Where the config says nothing, the output lies beside it.
        patch.syspath_prepend(str(next(folder.rglob("continued/orders")).parents[1]))
        yield import_module("continued.orders")


@pytest.fixture
def asynchronous() -> bool:
    return False


@pytest.fixture
def fake(orders: Any, asynchronous: bool) -> Any:
    client = orders.AsyncOrders if asynchronous else orders.Orders
    return import_module("continued.testing").FakeService(client)


def all_of(fake: Any, protocol: str, asynchronous: bool, ask: Callable[[Any], Any]) -> list[Any]:
    """Return the items that a call gives page by page."""
    if not asynchronous:
        return list(ask(fake.client(protocol=protocol)))

    async def main() -> list[Any]:
        async with fake.client(protocol=protocol) as service:
            return [one async for one in ask(service)]

    return asyncio.run(main())


@Protocol
@Sync
def test_the_token_of_a_response_goes_into_the_next_request(
    orders: Any, fake: Any, protocol: str, asynchronous: bool
) -> None:
    pages = {None: (["a", "b"], "2"), "2": ([], "3"), "3": (["c"], "")}

    def read(request: Any) -> Any:
        entries, following = pages[request.cursor]
        return orders.ReadLogResponse(entry=entries, next_cursor=following)

    fake.reply(orders.operations.READ_LOG, read)
    since = date(2026, 11, 26)
    found = all_of(fake, protocol, asynchronous, lambda service: service.pages.read_log(since=since))
    assert found == ["a", "b", "c"], "a page without items may lead to one with some"
    asked = fake.received(orders.operations.READ_LOG)
    assert [(one.cursor, one.since) for one in asked] == [(None, since), ("2", since), ("3", since)]


@Protocol
@Sync
def test_the_page_size_is_sent_beside_the_token(
    orders: Any, fake: Any, protocol: str, asynchronous: bool
) -> None:
    def read(request: Any) -> Any:
        start = request.window.from_ or 0
        items = [orders.Order(id=number) for number in range(start, min(start + request.window.size, 45))]
        end = start + request.window.size
        return orders.ReadStockResponse(items=items, next=end if end < 45 else None)

    fake.reply(orders.operations.READ_STOCK, read)
    found = all_of(fake, protocol, asynchronous, lambda service: service.pages.read_stock(page_size=20))
    assert [one.id for one in found] == list(range(45))
    windows = [one.window for one in fake.received(orders.operations.READ_STOCK)]
    assert [(one.from_, one.size) for one in windows] == [(None, 20), (20, 20), (40, 20)]


@Protocol
@Sync
def test_another_operation_may_continue(orders: Any, fake: Any, protocol: str, asynchronous: bool) -> None:
    def result(start: int) -> Any:
        following = f"at {start + 2}" if start < 4 else None
        records = [orders.Order(id=start), orders.Order(id=start + 1)]
        return orders.QueryResult(done=following is None, locator=following, records=records)

    fake.reply(orders.operations.QUERY, orders.QueryResponse(result=result(0)))
    fake.reply(
        orders.operations.QUERY_MORE,
        lambda request: orders.QueryMoreResponse(result=result(int(request.locator.split()[1]))),
    )
    found = all_of(fake, protocol, asynchronous, lambda service: service.pages.query(text="x", page_size=2))
    assert [one.id for one in found] == list(range(6))
    (query,) = fake.received(orders.operations.QUERY)
    assert (query.text, query.batch_size) == ("x", 2)
    assert [one.locator for one in fake.received(orders.operations.QUERY_MORE)] == ["at 2", "at 4"]


def test_responses_are_available_and_can_be_iterated_again(orders: Any, fake: Any) -> None:
    fake.reply(
        orders.operations.QUERY, orders.QueryResponse(result=orders.QueryResult(done=False, locator="x"))
    )
    fake.reply(
        orders.operations.QUERY_MORE,
        orders.QueryMoreResponse(result=orders.QueryResult(done=True, records=[orders.Order(id=1)])),
    )
    pages = fake.client().pages.query(text="x")
    for _ in range(2):
        assert [type(one).__name__ for one in pages.by_page()] == ["QueryMoreResponse"]


def test_a_response_with_its_own_token_is_an_error(orders: Any, fake: Any) -> None:
    fake.reply(orders.operations.READ_LOG, orders.ReadLogResponse(entry=["a"], next_cursor="2"))
    decode_error = import_module("continued").DecodeError
    found = []
    with pytest.raises(decode_error, match="ReadLog: the response refers to itself: its next_cursor is"):
        found.extend(fake.client().pages.read_log(since=date(2026, 1, 1)))
    assert len(fake.received(orders.operations.READ_LOG)) == 2
