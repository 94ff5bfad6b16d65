# Made by soapwright from msads/v12/customer_billing. Do not edit.
"""Responses of CustomerBillingService item by item: one method for each operation that returns a
list.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from ... import CallOptions
from ..._runtime.streaming import ItemMethods, Items
from . import operations, types

__all__ = ["ItemCalls"]


class ItemCalls(ItemMethods):
    """Calls that yield the items of their responses as they arrive, in constant memory."""

    def get_billing_documents_info(
        self,
        *,
        account_ids: Sequence[int] | None = None,
        start_date: datetime | None = None,
        end_date: datetime | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.BillingDocumentInfo | None, types.GetBillingDocumentsInfoResponse]:
        request = types.GetBillingDocumentsInfoRequest(
            account_ids=account_ids, start_date=start_date, end_date=end_date
        )
        return self._items(
            operations.GET_BILLING_DOCUMENTS_INFO, request, timeout, "billing_documents_info", options=options
        )

    def get_billing_documents(
        self,
        *,
        billing_documents_info: Sequence[types.BillingDocumentInfo | None] | None = None,
        type: types.DataType | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.BillingDocument | None, types.GetBillingDocumentsResponse]:
        request = types.GetBillingDocumentsRequest(billing_documents_info=billing_documents_info, type=type)
        return self._items(
            operations.GET_BILLING_DOCUMENTS, request, timeout, "billing_documents", options=options
        )

    def get_insertion_orders_by_account(
        self,
        *,
        account_id: int | None = None,
        insertion_order_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.InsertionOrder | None, types.GetInsertionOrdersByAccountResponse]:
        request = types.GetInsertionOrdersByAccountRequest(
            account_id=account_id, insertion_order_ids=insertion_order_ids
        )
        return self._items(
            operations.GET_INSERTION_ORDERS_BY_ACCOUNT, request, timeout, "insertion_orders", options=options
        )

    def search_insertion_orders(
        self,
        *,
        predicates: Sequence[types.Predicate | None] | None = None,
        ordering: Sequence[types.OrderBy | None] | None = None,
        page_info: types.Paging | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.InsertionOrder | None, types.SearchInsertionOrdersResponse]:
        request = types.SearchInsertionOrdersRequest(
            predicates=predicates, ordering=ordering, page_info=page_info
        )
        return self._items(
            operations.SEARCH_INSERTION_ORDERS, request, timeout, "insertion_orders", options=options
        )
