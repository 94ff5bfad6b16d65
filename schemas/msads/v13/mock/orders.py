"""Insertion orders of Customer Billing: add, update, search. They have no TimeStamp."""

from __future__ import annotations

from msads.v13 import customer_billing as types
from msads.v13.customer_billing import (
    AddInsertionOrderRequest,
    AddInsertionOrderResponse,
    InsertionOrder,
    InsertionOrderStatus,
    SearchInsertionOrdersRequest,
    SearchInsertionOrdersResponse,
    UpdateInsertionOrderRequest,
    UpdateInsertionOrderResponse,
)

from .checks import (
    BAD_PREDICATE,
    NO_ACCOUNT,
    NOT_AUTHORIZED,
    STATUS_WHEN_ADDED,
    Refused,
    checked,
    overwritten,
    require,
)
from .data import ACCOUNTS, ORDERS, USER
from .search import Searched, found, ordered, page

_READ_ONLY = (
    "account_id",
    "account_number",
    "booking_country_code",
    "budget_remaining",
    "budget_remaining_percent",
    "budget_spent",
    "budget_spent_percent",
    "is_in_series",
    "last_modified_by_user_id",
    "series_frequency_type",
    "series_name",
)

_DATES = "GreaterThanEquals LessThanEquals"
_FIELDS = {
    "AccountId": Searched("Equals", lambda one: (one.account_id,)),
    "EndDate": Searched(_DATES, lambda one: (one.end_date,)),
    "InsertionOrderIds": Searched("Equals In", lambda one: (one.id,)),
    "StartDate": Searched(_DATES, lambda one: (one.start_date,)),
}


@checked(types)
def add_insertion_order(request: AddInsertionOrderRequest) -> AddInsertionOrderResponse:
    given = request.insertion_order
    if given is None or ACCOUNTS.find(given.account_id) is None:
        raise Refused(NO_ACCOUNT, "The account is not valid.")
    if given.status is not None:
        raise Refused(STATUS_WHEN_ADDED, "The status cannot be set when an insertion order is added.")
    require(given, NO_ACCOUNT, "end_date", "spend_cap_amount", "start_date")
    number = ORDERS.next_id()
    made = InsertionOrder.from_json(given.to_json())
    made.status = InsertionOrderStatus.PENDING_USER_REVIEW
    account = ACCOUNTS.find(given.account_id)
    made.account_number = account.number if account else None
    made.budget_spent, made.budget_remaining = 0.0, made.spend_cap_amount
    made.budget_spent_percent, made.budget_remaining_percent = 0.0, 100.0
    made.last_modified_by_user_id = USER
    created = ORDERS.write(number, made, given.account_id or 0)
    return AddInsertionOrderResponse(insertion_order_id=number, create_time=created)


@checked(types)
def update_insertion_order(request: UpdateInsertionOrderRequest) -> UpdateInsertionOrderResponse:
    given = request.insertion_order
    order = None if given is None else ORDERS.find(given.id)
    if given is None or order is None or order.id is None:
        raise Refused(NOT_AUTHORIZED, "InsertionOrder")
    made = overwritten(order, given, _READ_ONLY)
    made.status = given.status or order.status
    return UpdateInsertionOrderResponse(
        last_modified_time=ORDERS.write(order.id, made, order.account_id or 0)
    )


@checked(types)
def search_insertion_orders(request: SearchInsertionOrdersRequest) -> SearchInsertionOrdersResponse:
    if all(one is None or one.field != "AccountId" for one in request.predicates or ()):
        raise Refused(BAD_PREDICATE, "A predicate for AccountId is required.")
    fitting = found(ORDERS.all(), request.predicates, _FIELDS)
    orders = page(ordered(fitting, request.ordering), request.page_info)
    return SearchInsertionOrdersResponse(insertion_orders=[*orders])
