"""Customers: get, replace, delete, search."""

from __future__ import annotations

from msads.v13 import customer_management as types
from msads.v13.customer_management import (
    Customer,
    CustomerInfo,
    DeleteCustomerRequest,
    DeleteCustomerResponse,
    GetCustomerRequest,
    GetCustomerResponse,
    GetCustomersInfoRequest,
    GetCustomersInfoResponse,
    SearchCustomersRequest,
    SearchCustomersResponse,
    SignupCustomerRequest,
    SignupCustomerResponse,
    UpdateCustomerRequest,
    UpdateCustomerResponse,
)

from .checks import (
    NO_CUSTOMER,
    NO_PREDICATE,
    NOT_AUTHORIZED,
    Refused,
    check_stamp,
    checked,
    overwritten,
    require,
)
from .data import ACCOUNTS, CUSTOMER, CUSTOMERS, USERS, new_account, new_customer
from .search import Searched, found, ordered, page

_READ_ONLY = (
    "customer_financial_status",
    "customer_life_cycle_status",
    "last_modified_by_user_id",
    "market_country",
    "market_language",
    "number",
    "service_level",
)

_FIELDS = {
    "AccountId": Searched("Equals", lambda one: (account.id for account in ACCOUNTS.all(one.id))),
    "AccountName": Searched(
        "Contains Equals", lambda one: (account.name for account in ACCOUNTS.all(one.id))
    ),
    "AccountNumber": Searched(
        "Contains Equals", lambda one: (account.number for account in ACCOUNTS.all(one.id))
    ),
    "CreatedDate": Searched("GreaterThanEquals LessThanEquals", lambda one: (CUSTOMERS.created(one.id),)),
    "CustomerId": Searched("Equals In", lambda one: (one.id,)),
    "CustomerName": Searched("Contains Equals", lambda one: (one.name,)),
    "CustomerNumber": Searched("Contains Equals", lambda one: (one.number,)),
    "MarketCountry": Searched("Equals", lambda one: (one.market_country,)),
    "MarketLanguage": Searched("Equals", lambda one: (one.market_language,)),
    "UserName": Searched("Equals", lambda one: (user.user_name for user in USERS.all(one.id))),
}


def known(number: int | None) -> Customer:
    """Return a customer; refuse an unknown id."""
    customer = CUSTOMERS.find(number)
    if customer is None:
        raise Refused(NOT_AUTHORIZED, f"CustomerId {number}")
    return customer


@checked(types)
def get_customer(request: GetCustomerRequest) -> GetCustomerResponse:
    return GetCustomerResponse(customer=known(request.customer_id))


@checked(types)
def update_customer(request: UpdateCustomerRequest) -> UpdateCustomerResponse:
    if request.customer is None:
        raise Refused(NO_CUSTOMER, "A Customer is required.")
    customer = known(request.customer.id)
    check_stamp(customer, request.customer.time_stamp)
    require(request.customer, NO_CUSTOMER, "industry", "name")
    made = overwritten(customer, request.customer, _READ_ONLY)
    assert customer.id is not None
    return UpdateCustomerResponse(last_modified_time=CUSTOMERS.write(customer.id, made, 0))


@checked(types)
def delete_customer(request: DeleteCustomerRequest) -> DeleteCustomerResponse:
    customer = known(request.customer_id)
    check_stamp(customer, request.time_stamp)
    assert customer.id is not None
    ACCOUNTS.delete_of(customer.id)
    USERS.delete_of(customer.id)
    CUSTOMERS.delete(customer.id)
    return DeleteCustomerResponse()


@checked(types)
def signup_customer(request: SignupCustomerRequest) -> SignupCustomerResponse:
    if request.customer is None:
        raise Refused(NO_CUSTOMER, "A Customer is required.")
    require(request.customer, NO_CUSTOMER, "industry", "market_country", "market_language", "name")
    number = CUSTOMERS.next_id()
    customer = new_customer(request.customer, number)
    response = SignupCustomerResponse(
        customer_id=number,
        customer_number=customer.number,
        create_time=CUSTOMERS.write(number, customer, request.parent_customer_id or CUSTOMER),
    )
    if request.account is not None:
        response.account_id = ACCOUNTS.next_id()
        account = new_account(request.account, response.account_id, number)
        response.account_number = account.number
        ACCOUNTS.write(response.account_id, account, number)
    return response


@checked(types)
def get_customers_info(request: GetCustomersInfoRequest) -> GetCustomersInfoResponse:
    wanted = (request.customer_name_filter or "").lower()
    fitting = [one for one in CUSTOMERS.all() if (one.name or "").lower().startswith(wanted)]
    infos = [CustomerInfo(id=one.id, name=one.name) for one in fitting[: request.top_n or 0]]
    return GetCustomersInfoResponse(customers_info=[*infos])


@checked(types)
def search_customers(request: SearchCustomersRequest) -> SearchCustomersResponse:
    if not request.predicates:
        raise Refused(NO_PREDICATE, "At least one predicate is required.")
    fitting = found(CUSTOMERS.all(), request.predicates, _FIELDS)
    return SearchCustomersResponse(customers=[*page(ordered(fitting, request.ordering), request.page_info)])
