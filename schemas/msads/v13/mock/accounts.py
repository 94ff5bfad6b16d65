"""Accounts: add, get, replace, delete, search."""

from __future__ import annotations

from collections.abc import Iterable

from msads.v13 import customer_management as types
from msads.v13.customer_management import (
    AccountInfo,
    AddAccountRequest,
    AddAccountResponse,
    AdvertiserAccount,
    DeleteAccountRequest,
    DeleteAccountResponse,
    FindAccountsRequest,
    FindAccountsResponse,
    GetAccountRequest,
    GetAccountResponse,
    GetAccountsInfoRequest,
    GetAccountsInfoResponse,
    SearchAccountsRequest,
    SearchAccountsResponse,
    UpdateAccountRequest,
    UpdateAccountResponse,
)

from .checks import BAD_PREDICATE, NO_ACCOUNT, Refused, check_stamp, checked, overwritten, require
from .data import ACCOUNTS, CUSTOMER, USERS, new_account
from .search import Searched, found, ordered, page

_READ_ONLY = (
    "account_financial_status",
    "account_life_cycle_status",
    "account_mode",
    "bill_to_customer_id",
    "currency_code",
    "last_modified_by_user_id",
    "linked_agencies",
    "number",
    "parent_customer_id",
    "pause_reason",
    "payment_method_type",
    "sales_house_customer_id",
)

_FIELDS = {
    "AccountId": Searched("Equals In", lambda one: (one.id,)),
    "AccountLifeCycleStatus": Searched("Equals", lambda one: (one.account_life_cycle_status,)),
    "AccountName": Searched("Contains Equals", lambda one: (one.name,)),
    "AccountNumber": Searched("Contains Equals In", lambda one: (one.number,)),
    "CustomerId": Searched("Equals", lambda one: (one.parent_customer_id,)),
    "UserId": Searched("Equals", lambda one: (user.id for user in USERS.all(one.parent_customer_id))),
}


def known(number: int | None) -> AdvertiserAccount:
    """Return an account; refuse an unknown id."""
    account = ACCOUNTS.find(number)
    if account is None:
        raise Refused(NO_ACCOUNT, f"The account {number} is not valid.")
    return account


@checked(types)
def add_account(request: AddAccountRequest) -> AddAccountResponse:
    if request.account is None:
        raise Refused(NO_ACCOUNT, "An Account is required.")
    require(request.account, NO_ACCOUNT, "currency_code", "name")
    number = ACCOUNTS.next_id()
    owner = request.account.parent_customer_id or CUSTOMER
    account = new_account(request.account, number, owner)
    created = ACCOUNTS.write(number, account, owner)
    return AddAccountResponse(account_id=number, account_number=account.number, create_time=created)


@checked(types)
def get_account(request: GetAccountRequest) -> GetAccountResponse:
    return GetAccountResponse(account=known(request.account_id))


@checked(types)
def update_account(request: UpdateAccountRequest) -> UpdateAccountResponse:
    if request.account is None:
        raise Refused(NO_ACCOUNT, "An Account is required.")
    account = known(request.account.id)
    check_stamp(account, request.account.time_stamp)
    require(request.account, NO_ACCOUNT, "name")
    made = overwritten(account, request.account, _READ_ONLY)
    assert account.id is not None
    written = ACCOUNTS.write(account.id, made, ACCOUNTS.owner(account.id))
    return UpdateAccountResponse(last_modified_time=written)


@checked(types)
def delete_account(request: DeleteAccountRequest) -> DeleteAccountResponse:
    account = known(request.account_id)
    check_stamp(account, request.time_stamp)
    assert account.id is not None
    ACCOUNTS.delete(account.id)
    return DeleteAccountResponse()


@checked(types)
def get_accounts_info(request: GetAccountsInfoRequest) -> GetAccountsInfoResponse:
    return GetAccountsInfoResponse(accounts_info=_infos(ACCOUNTS.all(request.customer_id or CUSTOMER)))


@checked(types)
def find_accounts(request: FindAccountsRequest) -> FindAccountsResponse:
    wanted = (request.account_filter or "").lower()
    fitting = [
        one
        for one in ACCOUNTS.all(request.customer_id)
        if wanted in (one.name or "").lower() or wanted in (one.number or "").lower()
    ]
    return FindAccountsResponse(accounts_info=_infos(fitting[: request.top_n or 0]))


@checked(types)
def search_accounts(request: SearchAccountsRequest) -> SearchAccountsResponse:
    stated = {one.field for one in request.predicates or () if one is not None}
    if not stated - {"AccountLifeCycleStatus"}:
        raise Refused(BAD_PREDICATE, "A predicate for another field than AccountLifeCycleStatus is required.")
    fitting = found(ACCOUNTS.all(), request.predicates, _FIELDS)
    return SearchAccountsResponse(accounts=[*page(ordered(fitting, request.ordering), request.page_info)])


def _infos(accounts: Iterable[AdvertiserAccount]) -> list[AccountInfo | None]:
    return [
        AccountInfo(
            id=one.id,
            name=one.name,
            number=one.number,
            account_life_cycle_status=one.account_life_cycle_status,
            pause_reason=one.pause_reason,
        )
        for one in accounts
    ]
