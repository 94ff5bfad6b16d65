# Made by soapwright from msads/v13/customer_billing. Do not edit.
"""The types of CustomerBillingService, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy_exports import exports

__all__ = [
    "AccountAdditionalField",
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
    "BillingGroup",
    "CheckFeatureAdoptionCouponEligibilityRequest",
    "CheckFeatureAdoptionCouponEligibilityResponse",
    "ClaimFeatureAdoptionCouponsRequest",
    "ClaimFeatureAdoptionCouponsResponse",
    "Coupon",
    "CouponClaimInfo",
    "CouponInfoData",
    "CouponRedemption",
    "DataType",
    "DispatchCouponsRequest",
    "DispatchCouponsResponse",
    "DistributeCouponsRequest",
    "DistributeCouponsResponse",
    "GetAccountMonthlySpendRequest",
    "GetAccountMonthlySpendResponse",
    "GetBillingDocumentsInfoRequest",
    "GetBillingDocumentsInfoResponse",
    "GetBillingDocumentsRequest",
    "GetBillingDocumentsResponse",
    "GetBillingGroupsRequest",
    "GetBillingGroupsResponse",
    "GetCouponInfoRequest",
    "GetCouponInfoResponse",
    "GetUngroupedAccountsRequest",
    "GetUngroupedAccountsResponse",
    "InsertionOrder",
    "InsertionOrderAdditionalField",
    "InsertionOrderPendingChanges",
    "InsertionOrderPendingChangesStatus",
    "InsertionOrderStatus",
    "OperationError",
    "OrderBy",
    "OrderByField",
    "Paging",
    "Predicate",
    "PredicateOperator",
    "RedeemCouponRequest",
    "RedeemCouponResponse",
    "SearchCouponsRequest",
    "SearchCouponsResponse",
    "SearchInsertionOrdersRequest",
    "SearchInsertionOrdersResponse",
    "SortOrder",
    "UngroupedAccount",
    "UpdateBillingGroupAccountsRequest",
    "UpdateBillingGroupAccountsResponse",
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
        SortOrder InsertionOrderAdditionalField AccountAdditionalField
        """,
        faults="""
        ApplicationFault AdApiFaultDetail ApiFault ApiBatchFault
        """,
        requests="""
        GetBillingDocumentsInfoRequest GetBillingDocumentsRequest AddInsertionOrderRequest
        UpdateInsertionOrderRequest SearchInsertionOrdersRequest GetAccountMonthlySpendRequest
        DispatchCouponsRequest RedeemCouponRequest SearchCouponsRequest
        CheckFeatureAdoptionCouponEligibilityRequest ClaimFeatureAdoptionCouponsRequest
        GetCouponInfoRequest DistributeCouponsRequest GetBillingGroupsRequest GetUngroupedAccountsRequest
        UpdateBillingGroupAccountsRequest
        """,
        responses="""
        GetBillingDocumentsInfoResponse GetBillingDocumentsResponse AddInsertionOrderResponse
        UpdateInsertionOrderResponse SearchInsertionOrdersResponse GetAccountMonthlySpendResponse
        DispatchCouponsResponse RedeemCouponResponse SearchCouponsResponse
        CheckFeatureAdoptionCouponEligibilityResponse ClaimFeatureAdoptionCouponsResponse
        GetCouponInfoResponse DistributeCouponsResponse GetBillingGroupsResponse
        GetUngroupedAccountsResponse UpdateBillingGroupAccountsResponse
        """,
        structs="""
        BillingDocumentInfo BillingDocument InsertionOrder InsertionOrderPendingChanges Predicate OrderBy
        Paging Coupon CouponRedemption CouponClaimInfo CouponInfoData BillingGroup UngroupedAccount
        AdApiError OperationError BatchError
        """,
        wire_types="""
        ArrayOflong ArrayOfstring ArrayOfint ArrayOfBillingDocumentInfo ArrayOfBillingDocument
        ArrayOfPredicate ArrayOfOrderBy ArrayOfInsertionOrder ArrayOfCoupon
        ArrayOfKeyValueEntityOflongstring ArrayOfKeyValueEntityOflongdateTime ArrayOfCouponInfoData
        ArrayOfBillingGroup ArrayOfUngroupedAccount ArrayOfAdApiError ArrayOfOperationError
        ArrayOfBatchError ArrayOfArrayOfOperationError JSON
        """,
    )
