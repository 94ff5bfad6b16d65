# Made by soapwright 0.1.0 from msads/v12/customer_billing, revision 12.13.6. Do not edit.
"""CustomerBillingService: the client, and the types of its contract."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import exports

if TYPE_CHECKING:
    from .async_client import *
    from .client import *
    from .types import *
else:
    __getattr__, __dir__, __all__ = exports(
        __name__,
        async_client="AsyncCustomerBilling",
        client="CustomerBilling",
        types="""
        AdApiError AdApiFaultDetail AddInsertionOrderRequest AddInsertionOrderResponse ApiBatchFault
        ApiFault ApplicationFault BatchError BillingDocument BillingDocumentInfo DataType
        GetAccountMonthlySpendRequest GetAccountMonthlySpendResponse GetBillingDocumentsInfoRequest
        GetBillingDocumentsInfoResponse GetBillingDocumentsRequest GetBillingDocumentsResponse
        GetInsertionOrdersByAccountRequest GetInsertionOrdersByAccountResponse InsertionOrder
        InsertionOrderPendingChanges InsertionOrderPendingChangesStatus InsertionOrderStatus
        OperationError OrderBy OrderByField Paging Predicate PredicateOperator
        SearchInsertionOrdersRequest SearchInsertionOrdersResponse SortOrder UpdateInsertionOrderRequest
        UpdateInsertionOrderResponse
        """,
    )
