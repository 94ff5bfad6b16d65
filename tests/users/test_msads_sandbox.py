"""Programs of docs/examples against the sandbox of the mock, which keeps accounts, users and orders as the service does."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.mock.conftest import mocked

from msads import Credentials
from msads._runtime.connections import library
from msads.v13.customer_billing import CustomerBilling, InsertionOrder, InsertionOrderStatus
from msads.v13.customer_management import ApiFault, CustomerManagement
from soapwright.mock.app import Mock

__all__ = ["mocked"]
EXAMPLES = Path(__file__).parents[2] / "docs" / "examples"
CREDENTIALS = Credentials(developer_token="d", access_token="a", customer_id=42, customer_account_id=1001)

pytestmark = pytest.mark.parametrize("protocol", ["soap", "rest"])


@pytest.fixture
def mock(mocked: Callable[..., Mock], monkeypatch: pytest.MonkeyPatch) -> Iterator[Mock]:
    monkeypatch.delenv("MSADS_MOCK_DB", raising=False)
    monkeypatch.syspath_prepend(EXAMPLES)
    yield mocked("msads/v13/customer_management", "msads/v13/customer_billing")
    for name in ("accounts", "common", "insertion_orders", "user_roles"):
        sys.modules.pop(name, None)


def test_accounts(mock: Mock, protocol: Any) -> None:
    import accounts

    with CustomerManagement(CREDENTIALS, http=mock.http(library()), protocol=protocol) as service:
        assert [one.id for one in accounts.accounts(service)] == [1001]
        accounts.rename(service, 1001, "Fabrikam")
        assert accounts.read(service, 1001).name == "Fabrikam"
        stale = accounts.read(service, 1001)
        accounts.rename(service, 1001, "Contoso")
        with pytest.raises(ApiFault) as refused:
            service.update_account(account=stale)
        assert refused.value.code == 209


def test_user_roles(mock: Mock, protocol: Any) -> None:
    import user_roles

    with CustomerManagement(CREDENTIALS, http=mock.http(library()), protocol=protocol) as service:
        assert user_roles.roles(service, 42)


def test_insertion_orders(mock: Mock, protocol: Any) -> None:
    import insertion_orders

    with CustomerBilling(CREDENTIALS, http=mock.http(library()), protocol=protocol) as service:
        order_id = insertion_orders.propose(service, 1001, 1000.0)
        assert order_id in [one.id for one in insertion_orders.orders(service, 1001)]
        insertion_orders.approve(service, 1001)
        pending = [one for one in insertion_orders.orders(service, 1001) if waiting(one)]
        assert pending == []


def waiting(order: InsertionOrder) -> bool:
    return order.status == InsertionOrderStatus.PENDING_USER_REVIEW
