"""Propose an insertion order, find it again, and approve it."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta

from common import credentials, present
from msads.v13.customer_billing import (
    CustomerBilling,
    InsertionOrder,
    InsertionOrderStatus,
    OrderBy,
    OrderByField,
    Paging,
    Predicate,
    PredicateOperator,
    SortOrder,
)


def propose(service: CustomerBilling, account_id: int, amount: float) -> int:
    """Propose an order for the next 90 days, and return its id."""
    start = datetime.now(UTC) + timedelta(days=1)
    order = InsertionOrder(
        account_id=account_id,
        name="Summer",
        purchase_order="PO-42",
        spend_cap_amount=amount,
        start_date=start,
        end_date=start + timedelta(days=90),
    )
    found = service.add_insertion_order(insertion_order=order).insertion_order_id
    assert found is not None
    return found


def orders(service: CustomerBilling, account_id: int) -> list[InsertionOrder]:
    """Return the orders of an account, newest first."""
    return present(
        service.search_insertion_orders(
            predicates=[
                Predicate(field="AccountId", operator=PredicateOperator.EQUALS, value=str(account_id))
            ],
            ordering=[OrderBy(field=OrderByField.ID, order=SortOrder.DESCENDING)],
            page_info=Paging(index=0, size=100),
        ).insertion_orders
    )


def approve(service: CustomerBilling, account_id: int) -> list[int]:
    """Approve the orders that wait for the user's approval; return their ids."""
    approved = []
    for order in orders(service, account_id):
        if order.status == InsertionOrderStatus.PENDING_USER_REVIEW and order.id is not None:
            order.status = InsertionOrderStatus.ACTIVE
            service.update_insertion_order(insertion_order=order)
            approved.append(order.id)
    return approved


def main() -> None:
    account_id = int(os.environ["MSADS_ACCOUNT_ID"])
    with CustomerBilling(credentials()) as service:
        print("proposed", propose(service, account_id, 1000.0))
        print("approved", approve(service, account_id))


if __name__ == "__main__":
    main()
