# Made by soapwright 0.1.0 from msads/v13/customer_billing, revision 13.0.30.1. Do not edit.
"""The types of CustomerBillingService, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy import exports

if TYPE_CHECKING:
    from .enums import *
    from .faults import *
    from .messages import *
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
        messages="""
        GetBillingDocumentsInfoRequest GetBillingDocumentsInfoResponse GetBillingDocumentsRequest
        GetBillingDocumentsResponse AddInsertionOrderRequest AddInsertionOrderResponse
        UpdateInsertionOrderRequest UpdateInsertionOrderResponse SearchInsertionOrdersRequest
        SearchInsertionOrdersResponse GetAccountMonthlySpendRequest GetAccountMonthlySpendResponse
        DispatchCouponsRequest DispatchCouponsResponse RedeemCouponRequest RedeemCouponResponse
        SearchCouponsRequest SearchCouponsResponse CheckFeatureAdoptionCouponEligibilityRequest
        CheckFeatureAdoptionCouponEligibilityResponse ClaimFeatureAdoptionCouponsRequest
        ClaimFeatureAdoptionCouponsResponse GetCouponInfoRequest GetCouponInfoResponse
        DistributeCouponsRequest DistributeCouponsResponse GetBillingGroupsRequest
        GetBillingGroupsResponse GetUngroupedAccountsRequest GetUngroupedAccountsResponse
        UpdateBillingGroupAccountsRequest UpdateBillingGroupAccountsResponse
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
