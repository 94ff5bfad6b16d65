# Made by soapwright from msads/v12/customer_billing. Do not edit.
"""CustomerBillingService: the client, and the types of its contract."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy_exports import exports

__all__ = [
    "AdApiError",
    "AdApiFaultDetail",
    "AddInsertionOrderRequest",
    "AddInsertionOrderResponse",
    "ApiBatchFault",
    "ApiFault",
    "ApplicationFault",
    "AsyncCustomerBilling",
    "BatchError",
    "BillingDocument",
    "BillingDocumentInfo",
    "CustomerBilling",
    "DataType",
    "GetAccountMonthlySpendRequest",
    "GetAccountMonthlySpendResponse",
    "GetBillingDocumentsInfoRequest",
    "GetBillingDocumentsInfoResponse",
    "GetBillingDocumentsRequest",
    "GetBillingDocumentsResponse",
    "GetInsertionOrdersByAccountRequest",
    "GetInsertionOrdersByAccountResponse",
    "InsertionOrder",
    "InsertionOrderPendingChanges",
    "InsertionOrderPendingChangesStatus",
    "InsertionOrderStatus",
    "OperationError",
    "OrderBy",
    "OrderByField",
    "Paging",
    "Predicate",
    "PredicateOperator",
    "SearchInsertionOrdersRequest",
    "SearchInsertionOrdersResponse",
    "SortOrder",
    "UpdateInsertionOrderRequest",
    "UpdateInsertionOrderResponse",
]
__revision__ = "12.13.6"

if TYPE_CHECKING:
    from .async_client import *
    from .client import *
    from .types import *
else:

    def _load(module):
        match module:
            case "async_client":
                from .async_client import __name__ as name
            case "client":
                from .client import __name__ as name
            case "types":
                from .types import __name__ as name
        return name

    __getattr__, __dir__ = exports(
        __name__, __all__, _load, "types", client="CustomerBilling", async_client="AsyncCustomerBilling"
    )
