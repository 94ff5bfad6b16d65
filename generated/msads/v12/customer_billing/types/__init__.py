# Made by soapwright 0.1.0 from msads/v12/customer_billing, revision 12.13.6. Do not edit.
"""The types of CustomerBillingService, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy import exports

if TYPE_CHECKING:
    from .enums import *
    from .faults import *
    from .requests import *
    from .responses import *
    from .structs import *
else:
    __getattr__, __dir__, __all__ = exports(
        __name__,
        hidden="wire_types",
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
