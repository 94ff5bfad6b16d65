"""Answers a page at a time, by rules of calls.toml: each page when it is needed, and all of them once."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from msads import Credentials, DecodeError, HttpError, ServiceError, UsageError
from msads.v13.customer_management import AsyncCustomerManagement, CustomerManagement

CREDENTIALS = Credentials(developer_token="t", access_token="a")


class Service:
    """A service with so many accounts; it answers with `most` of them at a time."""

    def __init__(self, accounts: int, most: int = 1000, deaf: bool = False) -> None:
        self.accounts, self.most, self.deaf = accounts, most, deaf
        self.asked: list[dict[str, Any]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        asked = json.loads(request.content)
        self.asked.append(asked)
        page = asked["PageInfo"]
        start = 0 if self.deaf else page["Index"] * page["Size"]
        end = min(start + min(page["Size"], self.most), self.accounts)
        accounts = [{"Id": str(number), "Name": f"A{number}"} for number in range(start, end)]
        return httpx.Response(200, json={"Accounts": accounts}, headers={"TrackingId": f"T{page['Index']}"})

    @property
    def pages(self) -> list[tuple[int, int]]:
        """The number and size of each requested page."""
        return [(asked["PageInfo"]["Index"], asked["PageInfo"]["Size"]) for asked in self.asked]


def client(service: Callable[[httpx.Request], httpx.Response]) -> CustomerManagement:
    return CustomerManagement(CREDENTIALS, http=httpx.Client(transport=httpx.MockTransport(service)))


@pytest.mark.parametrize(
    ("accounts", "pages"), [(0, 1), (3, 1), (10, 2), (25, 3), (30, 4)], ids=lambda count: str(count)
)
def test_all_items_come_once_and_in_order(accounts: int, pages: int) -> None:
    service = Service(accounts)
    found = [one.id for one in client(service).pages.search_accounts(page_size=10) if one]
    assert found == list(range(accounts))
    assert service.pages == [(number, 10) for number in range(pages)]


def test_pages_are_requested_when_needed_with_the_same_request_otherwise() -> None:
    service = Service(30)
    accounts = client(service).pages.search_accounts(page_size=10, predicates=[])
    assert service.asked == []
    items = iter(accounts)
    for _ in range(10):
        next(items)
    assert len(service.asked) == 1
    next(items)
    assert [{**asked, "PageInfo": None} for asked in service.asked] == [
        {"Predicates": [], "PageInfo": None}
    ] * 2
    assert len(list(accounts)) == 30, "it can be gone through again"


def test_responses_are_available_instead_of_items() -> None:
    service = Service(25)
    responses = list(client(service).pages.search_accounts(page_size=10).by_page())
    assert [(len(one.accounts or []), one.tracking_id) for one in responses] == [
        (10, "T0"),
        (10, "T1"),
        (5, "T2"),
    ]
    assert list(client(Service(0)).pages.search_accounts().by_page()) == []


def test_a_service_that_gives_the_same_page_again_is_an_error() -> None:
    with pytest.raises(DecodeError, match="SearchAccounts: page 1 is the same as the previous one"):
        list(client(Service(50, deaf=True)).pages.search_accounts(page_size=10))


def test_an_error_of_a_page_is_raised_when_that_page_is_reached() -> None:
    service = Service(30)

    def answer(request: httpx.Request) -> httpx.Response:
        return service(request) if len(service.asked) < 2 else httpx.Response(400, json={"Type": "ApiFault"})

    http = httpx.Client(transport=httpx.MockTransport(answer))
    found: list[Any] = []
    with pytest.raises(ServiceError):
        found.extend(CustomerManagement(CREDENTIALS, http=http).pages.search_accounts(page_size=10))
    assert len(found) == 20
    for size in (0, -1, True, 2.5):
        with pytest.raises(UsageError, match="page_size must be a number above 0"):
            client(service).pages.search_accounts(page_size=size)  # type: ignore[arg-type]


def test_async_clients_page_alike() -> None:
    service = Service(25)

    async def main() -> None:
        http = httpx.AsyncClient(transport=httpx.MockTransport(service))
        async with AsyncCustomerManagement(CREDENTIALS, http=http) as opened:
            accounts = opened.pages.search_accounts(page_size=10)
            assert [one.id async for one in accounts if one] == list(range(25))
            assert [len(one.accounts or []) async for one in accounts.by_page()] == [10, 10, 5]

    asyncio.run(main())


def _failing(service: Service, *failures: int) -> Callable[[httpx.Request], httpx.Response]:
    """Return a service that fails with the requests of these numbers."""

    def answer(request: httpx.Request) -> httpx.Response:
        response = service(request)
        return httpx.Response(500) if len(service.asked) in failures else response

    return answer


@pytest.mark.parametrize("failures", [(1,), (2, 3), (1, 3, 5), (3, 4)])
def test_an_iterator_goes_on_with_the_page_that_failed(failures: tuple[int, ...]) -> None:
    service = Service(25)
    accounts = client(_failing(service, *failures)).pages.search_accounts(page_size=10)
    for iterator, seen in ((iter(accounts), 25), (accounts.by_page(), 3)):
        service.asked.clear()
        found: list[Any] = []
        for _ in failures:
            with pytest.raises(HttpError):
                found.extend(iterator)
        found.extend(iterator)
        assert len(found) == seen
        assert len({id(one) for one in found}) == seen
        assert [number for number, _ in dict.fromkeys(service.pages)] == [0, 1, 2]
        assert len(service.asked) == 3 + len(failures)
        assert list(iterator) == []


def test_async_iterators_go_on_with_the_page_that_failed() -> None:
    async def ids() -> list[Any]:
        service = Service(25)
        transport = httpx.MockTransport(_failing(service, 2))
        async with httpx.AsyncClient(transport=transport) as http:
            accounts = aiter(
                AsyncCustomerManagement(CREDENTIALS, http=http).pages.search_accounts(page_size=10)
            )
            found: list[Any] = []
            with pytest.raises(HttpError):
                async for one in accounts:
                    found.append(one)
            assert len(found) == 10
            return [one.id for one in found] + [one.id async for one in accounts if one]

    assert asyncio.run(ids()) == list(range(25))
