# Made by soapwright 0.1.0 from msads/v13/customer_billing, revision 13.0.30.1. Do not edit.
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
