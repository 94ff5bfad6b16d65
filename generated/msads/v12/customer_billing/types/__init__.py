# Made by soapwright from msads/v12/customer_billing. Do not edit.
"""The types of CustomerBillingService, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy_exports import exports

__all__ = [
    "AdApiError",
    "AdApiFaultDetail",
    "AddInsertionOrderRequest",
    "AddInsertionOrderResponse",
    "ApiBatchFault",
    "ApiFault",
    "ApplicationFault",
    "BatchError",
    "BillingDocument",
    "BillingDocumentInfo",
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

if TYPE_CHECKING:
    from .enums import *
    from .faults import *
    from .requests import *
    from .responses import *
    from .structs import *
else:

    def _load(module):
        match module:
            case "enums":
                from .enums import __name__ as name
            case "faults":
                from .faults import __name__ as name
            case "requests":
                from .requests import __name__ as name
            case "responses":
                from .responses import __name__ as name
            case "structs":
                from .structs import __name__ as name
            case "wire_types":
                from .wire_types import __name__ as name
        return name

    __getattr__, __dir__ = exports(
        __name__,
        __all__,
        _load,
        enums="""
        DataType InsertionOrderStatus InsertionOrderPendingChangesStatus PredicateOperator OrderByField
        SortOrder
        """,
        faults="""
        ApplicationFault AdApiFaultDetail ApiFault ApiBatchFault
        """,
        requests="""
        GetBillingDocumentsInfoRequest GetBillingDocumentsRequest AddInsertionOrderRequest
        UpdateInsertionOrderRequest GetInsertionOrdersByAccountRequest SearchInsertionOrdersRequest
        GetAccountMonthlySpendRequest
        """,
        responses="""
        GetBillingDocumentsInfoResponse GetBillingDocumentsResponse AddInsertionOrderResponse
        UpdateInsertionOrderResponse GetInsertionOrdersByAccountResponse SearchInsertionOrdersResponse
        GetAccountMonthlySpendResponse
        """,
        structs="""
        BillingDocumentInfo BillingDocument InsertionOrder InsertionOrderPendingChanges Predicate OrderBy
        Paging AdApiError OperationError BatchError
        """,
        wire_types="""
        ArrayOflong ArrayOfBillingDocumentInfo ArrayOfBillingDocument ArrayOfInsertionOrder
        ArrayOfPredicate ArrayOfOrderBy ArrayOfAdApiError ArrayOfOperationError ArrayOfBatchError
        """,
    )
