"""The sandbox of the Microsoft Advertising API behaves as its reference pages say, over both protocols."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from msads import Credentials
from msads._runtime.connections import library
from msads.v13 import customer_billing as billing
from msads.v13.customer_management import (
    AdApiFaultDetail,
    AdvertiserAccount,
    ApiFault,
    CurrencyCode,
    Customer,
    CustomerManagement,
    Industry,
    LanguageType,
    OrderBy,
    OrderByField,
    Paging,
    PersonName,
    Predicate,
    PredicateOperator,
    SortOrder,
)
from soapwright.mock.app import Mock

CREDENTIALS = Credentials(developer_token="d", access_token="a")
FIRST = Paging(index=0, size=10)

pytestmark = pytest.mark.parametrize("protocol", ["soap", "rest"])


@pytest.fixture
def mock(mocked: Callable[..., Mock], monkeypatch: pytest.MonkeyPatch) -> Mock:
    monkeypatch.delenv("MSADS_MOCK_DB", raising=False)
    return mocked("msads/v13/customer_management", "msads/v13/customer_billing")


@pytest.fixture
def service(mock: Mock, protocol: Any) -> CustomerManagement:
    return CustomerManagement(CREDENTIALS, http=mock.http(library()), protocol=protocol)


def where(field: str, operator: str, value: str) -> Predicate:
    return Predicate(field=field, operator=PredicateOperator(operator), value=value)


def test_an_update_overwrites_everything_except_read_only_fields(service: CustomerManagement) -> None:
    before = service.get_customer(customer_id=42).customer
    assert before and before.time_stamp and before.last_modified_time
    given = Customer(id=42, name="Contoso", industry=Industry.NA, number="mine", time_stamp=before.time_stamp)
    written = service.update_customer(customer=given).last_modified_time
    after = service.get_customer(customer_id=42).customer
    assert after and written
    assert (after.name, after.customer_address) == ("Contoso", None)
    assert (after.number, after.market_country) == (before.number, before.market_country)
    # A fresh TimeStamp, and the time of the server's clock in UTC.
    assert after.time_stamp != before.time_stamp
    assert after.last_modified_time == written > before.last_modified_time
    assert written.utcoffset() == timedelta(0) and abs(datetime.now(UTC) - written) < timedelta(minutes=1)


@pytest.mark.parametrize("stamp", [b"\0" * 8, None])
def test_a_stale_time_stamp_is_refused(service: CustomerManagement, stamp: Any) -> None:
    customer = service.get_customer(customer_id=42).customer
    assert customer
    service.update_customer(customer=customer)
    with pytest.raises(ApiFault) as fault:
        service.update_customer(customer=customer)
    assert (fault.value.code, bool(fault.value.tracking_id)) == (209, True)
    customer.time_stamp = stamp
    with pytest.raises(ApiFault, match="209"):
        service.update_customer(customer=customer)
    with pytest.raises(ApiFault, match="209"):
        service.delete_customer(customer_id=42, time_stamp=stamp)


def test_accounts_are_added_changed_and_deleted(service: CustomerManagement) -> None:
    added = service.add_account(account=AdvertiserAccount(name="One", currency_code=CurrencyCode.EUR))
    account = service.get_account(account_id=added.account_id).account
    assert account and (account.number, account.parent_customer_id) == (added.account_number, 42)
    account.name, account.currency_code = "Two", CurrencyCode.USD
    service.update_account(account=account)
    changed = service.get_account(account_id=added.account_id).account
    assert changed and (changed.name, changed.currency_code) == ("Two", CurrencyCode.EUR)
    service.delete_account(account_id=account.id, time_stamp=changed.time_stamp)
    with pytest.raises(ApiFault, match="208"):
        service.get_account(account_id=account.id)
    again = service.add_account(account=AdvertiserAccount(name="One", currency_code=CurrencyCode.EUR))
    assert again.account_id != added.account_id


def test_customers_sign_up_and_are_deleted(service: CustomerManagement) -> None:
    customer = Customer(
        name="New", industry=Industry.NA, market_country="DE", market_language=LanguageType.GERMAN
    )
    signed = service.signup_customer(
        customer=customer, account=AdvertiserAccount(name="Shop", currency_code=CurrencyCode.EUR)
    )
    infos = service.get_accounts_info(customer_id=signed.customer_id).accounts_info
    assert [one.id for one in infos or () if one] == [signed.account_id]
    found = service.get_customer(customer_id=signed.customer_id).customer
    assert found and found.number == signed.customer_number
    assert found.id is not None and found.time_stamp is not None
    service.delete_customer(customer_id=found.id, time_stamp=found.time_stamp)
    with pytest.raises(AdApiFaultDetail, match="106"):
        service.get_customer(customer_id=found.id)
    with pytest.raises(ApiFault, match="310: market_country is required"):
        service.signup_customer(customer=Customer(name="New", industry=Industry.NA))


def test_users_are_added_and_deleted(service: CustomerManagement) -> None:
    user = service.get_current_user().user
    assert user and user.id == 7
    user.name, user.user_name = PersonName(first_name="Bea", last_name="B"), "other"
    service.update_user(user=user)
    changed = service.get_user(user_id=7)
    assert changed.user and changed.user.name == user.name
    assert changed.user.user_name == "ann@fabrikam.example"
    assert changed.customer_roles and changed.customer_roles[0] and changed.customer_roles[0].role_id == 41
    service.delete_user(user_id=7, time_stamp=changed.user.time_stamp)
    assert service.get_users_info(customer_id=42).users_info == []


def test_a_search_pages_through_what_matches_all_predicates(service: CustomerManagement) -> None:
    for number in range(25):
        service.add_account(
            account=AdvertiserAccount(name=f"Shop {number:02}", currency_code=CurrencyCode.EUR)
        )
    predicates = [
        where("AccountName", "Contains", "shop "),
        where("AccountLifeCycleStatus", "Equals", "Active"),
    ]
    down = [OrderBy(field=OrderByField.NAME, order=SortOrder.DESCENDING)]
    names: list[str | None] = []
    for index in range(4):
        page = Paging(index=index, size=10)
        found = service.search_accounts(predicates=predicates, ordering=down, page_info=page).accounts
        names += [one.name for one in found or () if one]
    assert names == [f"Shop {number:02}" for number in reversed(range(25))]
    ids = service.search_accounts(predicates=[where("AccountId", "In", "1001, 5")], page_info=FIRST).accounts
    assert [one.id for one in ids or () if one] == [1001]
    today = f"{datetime.now(UTC):%Y-%m-%d}"
    for operator, count in (("GreaterThanEquals", 1), ("LessThanEquals", 1)):
        dated = [where("CreatedDate", operator, today)]
        assert len(service.search_customers(predicates=dated, page_info=FIRST).customers or ()) == count


def test_refused_searches(service: CustomerManagement) -> None:
    by_name = [where("AccountName", "Contains", "x")]
    for predicates, page, code in (
        ([where("AccountName", "In", "x")], FIRST, 3030),
        ([where("Colour", "Equals", "x")], FIRST, 3030),
        ([where("AccountLifeCycleStatus", "Equals", "Active")], FIRST, 3030),
        (by_name, None, 3080),
        (by_name, Paging(index=-1, size=10), 3080),
        (by_name, Paging(index=0, size=1001), 3080),
    ):
        with pytest.raises(ApiFault, match=str(code)):
            service.search_accounts(predicates=predicates, page_info=page)
    with pytest.raises(ApiFault, match="3079"):
        service.search_customers(page_info=FIRST)


def test_credentials_are_checked(mock: Mock, protocol: Any) -> None:
    for given, code, status in (
        (Credentials(access_token="a"), 116, None),
        (Credentials(developer_token="d"), 116, None),
        (Credentials(developer_token="d", access_token="expired-token"), 109, 401),
    ):
        service = CustomerManagement(given, http=mock.http(library()), protocol=protocol)
        with pytest.raises(AdApiFaultDetail) as fault:
            service.get_customer(customer_id=42)
        assert fault.value.code == code
        assert status is None or fault.value.status == status


def test_insertion_orders(mock: Mock, protocol: Any) -> None:
    service = billing.CustomerBilling(CREDENTIALS, http=mock.http(library()), protocol=protocol)
    start, end = datetime(2026, 3, 1, tzinfo=UTC), datetime(2026, 4, 1, tzinfo=UTC)
    order = billing.InsertionOrder(account_id=1001, start_date=start, end_date=end, spend_cap_amount=100.0)
    added = service.add_insertion_order(insertion_order=order)
    of_account = billing.Predicate(field="AccountId", operator=billing.PredicateOperator.EQUALS, value="1001")
    later = billing.Predicate(
        field="StartDate", operator=billing.PredicateOperator.GREATER_THAN_EQUALS, value="2026-03-02"
    )
    page = billing.Paging(index=0, size=10)
    found = service.search_insertion_orders(predicates=[of_account], page_info=page).insertion_orders
    assert (
        found and found[0] and (found[0].id, found[0].budget_remaining) == (added.insertion_order_id, 100.0)
    )
    assert (
        service.search_insertion_orders(predicates=[of_account, later], page_info=page).insertion_orders == []
    )
    found[0].comment, found[0].account_id = "more", 5
    service.update_insertion_order(insertion_order=found[0])
    changed = service.search_insertion_orders(predicates=[of_account], page_info=page).insertion_orders
    assert changed and changed[0] and changed[0].comment == "more"
    for refused in (
        lambda: service.add_insertion_order(
            insertion_order=billing.InsertionOrder(
                account_id=1001, status=billing.InsertionOrderStatus.ACTIVE
            )
        ),
        lambda: service.add_insertion_order(insertion_order=billing.InsertionOrder(account_id=9)),
        lambda: service.search_insertion_orders(predicates=[later], page_info=page),
    ):
        with pytest.raises(billing.ApiFault):
            refused()


def test_state_is_kept_in_a_file(
    mocked: Callable[..., Mock], protocol: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MSADS_MOCK_DB", str(tmp_path / "state.db"))
    for number in range(2):
        mock = mocked("msads/v13/customer_management")
        service = CustomerManagement(CREDENTIALS, http=mock.http(library()), protocol=protocol)
        name = f"Shop {number}"
        service.add_account(account=AdvertiserAccount(name=name, currency_code=CurrencyCode.EUR))
        found = service.search_accounts(predicates=[where("CustomerId", "Equals", "42")], page_info=FIRST)
        assert len(found.accounts or ()) == 2 + number
