"""Pages and waits of a client whose service is a mock: its WSDL lies beside its soapwright.toml."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from msads._runtime.connections import library
from soapwright.api import generate
from soapwright.mock.app import Mock
from soapwright.mock.open_mock import opened
from tests.importing import importable

CASE = Path(__file__).parents[1] / "cases" / "pages_and_waits"
REST = """
[endpoints]
production = "https://orders.example/rest"
[[rules]]
match = '(?P<name>.*)'
verb = "POST"
path = "/{name}"
"""
ANSWERS = """
from pages_and_waits.orders import *

LOG = [["a", "b"], [], ["c"]]


def read_log(request: ReadLog) -> ReadLogResponse:
    page = int(request.cursor or 0)
    return ReadLogResponse(entry=LOG[page], next_cursor=str(page + 1) if page < 2 else "")


def query(request: Query) -> QueryResponse:
    return QueryResponse(result=QueryResult(done=False, locator="q-2", records=[Order(id=1)]))


def more(request: QueryMore) -> QueryMoreResponse:
    assert request.locator == "q-2"
    return QueryMoreResponse(result=QueryResult(done=True, locator=None, records=[Order(id=2)]))


def list_orders(request: ListOrders) -> ListOrdersResponse:
    numbers = range(request.start, min(request.start + request.count, 6))
    return ListOrdersResponse(order=[Order(id=number) for number in numbers])


def export(request: BeginExport) -> BeginExportResponse:
    return BeginExportResponse(job=Job(id="j-1"))


def ask(request: AskJob) -> AskJobResponse:
    return AskJobResponse(state=State("Done"))
"""


@pytest.fixture(scope="module")
def orders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Any, Mock]]:
    """The package of the client, and the mock that answers it with functions."""
    folder = tmp_path_factory.mktemp("orders")
    for name in ("service.wsdl", "calls.toml"):
        shutil.copy(CASE / name, folder)
    (folder / "soapwright.toml").write_text(
        'output = "out"\n[services."pages_and_waits/orders"]\nschema = "service.wsdl"\n'
    )
    (folder / "rest.toml").write_text(REST)
    # Found by itself, because it lies beside the schema files.
    (folder / "mock.py").write_text(ANSWERS)
    with pytest.MonkeyPatch.context() as patch, ExitStack() as stack:
        # Here the folder of the schema files is ".", which is its own parent.
        patch.chdir(folder)
        generate(Path("soapwright.toml"))
        stack.enter_context(importable(folder / "out"))
        mock = opened(["pages_and_waits/orders"], Path("soapwright.toml"), stack)
        yield import_module("pages_and_waits.orders"), mock


@pytest.mark.parametrize("protocol", ["soap", "rest"])
def test_pages_of_both_kinds_and_waits(orders: tuple[Any, Mock], protocol: str) -> None:
    package, mock = orders
    service = package.Orders(http=mock.http(library()), protocol=protocol)
    assert list(service.pages.read_log(since=date(2026, 1, 1))) == ["a", "b", "c"]
    assert len(list(service.pages.read_log(since=date(2026, 1, 1)).by_page())) == 2
    assert [order.id for order in service.pages.query(text="x")] == [1, 2]
    assert [order.id for order in service.pages.list_orders(page_size=2)] == [1, 2, 3, 4, 5]
    assert service.wait(service.begin_export()).state == "Done"


@pytest.mark.parametrize("protocol", ["soap", "rest"])
def test_pages_for_async_clients(orders: tuple[Any, Mock], protocol: str) -> None:
    package, mock = orders

    async def run() -> tuple[list[str], list[int]]:
        service = package.AsyncOrders(http=mock.async_http(library()), protocol=protocol)
        log = [one async for one in service.pages.read_log(since=date(2026, 1, 1))]
        return log, [order.id async for order in service.pages.query(text="x")]

    assert asyncio.run(run()) == (["a", "b", "c"], [1, 2])


@pytest.mark.parametrize("protocol", ["soap", "rest"])
def test_paging_over_unchanging_examples_is_reported(orders: tuple[Any, Mock], protocol: str) -> None:
    package, mock = orders
    service = package.Orders(http=Mock(mock.services, {}).http(library()), protocol=protocol)
    for pages in (service.pages.read_log(since=date(2026, 1, 1)), service.pages.list_orders()):
        items = iter(pages)
        assert next(items)
        with pytest.raises(
            import_module("pages_and_waits").DecodeError, match=r"refers to itself|is the same as"
        ):
            list(items)
