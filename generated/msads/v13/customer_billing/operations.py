# Made by soapwright from msads/v13/customer_billing. Do not edit.
"""The facts of CustomerBillingService and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from ..._runtime.service import HeaderPart, Operation, Rest, Route, Service
from . import types
from .types import namespaces
from .types.namespaces import BILLING

__all__ = [
    "ADD_INSERTION_ORDER",
    "CHECK_FEATURE_ADOPTION_COUPON_ELIGIBILITY",
    "CLAIM_FEATURE_ADOPTION_COUPONS",
    "DISPATCH_COUPONS",
    "DISTRIBUTE_COUPONS",
    "GET_ACCOUNT_MONTHLY_SPEND",
    "GET_BILLING_DOCUMENTS",
    "GET_BILLING_DOCUMENTS_INFO",
    "GET_BILLING_GROUPS",
    "GET_COUPON_INFO",
    "GET_UNGROUPED_ACCOUNTS",
    "HEADERS",
    "REDEEM_COUPON",
    "SEARCH_COUPONS",
    "SEARCH_INSERTION_ORDERS",
    "SERVICE",
    "UPDATE_BILLING_GROUP_ACCOUNTS",
    "UPDATE_INSERTION_ORDER",
]

SERVICE = Service(
    name="CustomerBilling",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "https://clientcenter.api.bingads.microsoft.com/Api/Billing/v13/CustomerBillingService.svc",
        "sandbox": "https://clientcenter.api.sandbox.bingads.microsoft.com/Api/Billing/v13/CustomerBillingService.svc",
    },
    faults={
        "{https://adapi.microsoft.com}AdApiFaultDetail": "AdApiFaultDetail",
        "{https://bingads.microsoft.com/Billing/v13}ApiBatchFault": "ApiBatchFault",
        "{https://bingads.microsoft.com/Billing/v13}ApiFault": "ApiFault",
    },
    tracking_header="TrackingId",
    http_headers={
        "Api-Revision": "2026-10-12",
    },
    rest=Rest(
        endpoints={
            "production": "https://clientcenter.api.bingads.microsoft.com/CustomerBilling/v13",
            "sandbox": "https://clientcenter.api.sandbox.bingads.microsoft.com/CustomerBilling/v13",
        },
        headers={
            "AuthenticationToken": "Authorization: Bearer {}",
            "DeveloperToken": "DeveloperToken: {}",
        },
        kinds={
            "AdApiFaultDetail": "AdApiFaultDetail",
            "ApplicationFault": "ApplicationFault",
            "ApiBatchFault": "ApiBatchFault",
            "ApiFault": "ApiFault",
        },
    ),
)

HEADERS = (
    HeaderPart("AuthenticationToken", BILLING, "access_token"),
    HeaderPart("DeveloperToken", BILLING, "developer_token"),
)

GET_BILLING_DOCUMENTS_INFO: Operation[types.GetBillingDocumentsInfoResponse] = Operation(
    "GetBillingDocumentsInfo",
    "GetBillingDocumentsInfo",
    "GetBillingDocumentsInfoResponse",
    HEADERS,
    Route("POST", "/BillingDocumentsInfo/Query"),
)

GET_BILLING_DOCUMENTS: Operation[types.GetBillingDocumentsResponse] = Operation(
    "GetBillingDocuments",
    "GetBillingDocuments",
    "GetBillingDocumentsResponse",
    HEADERS,
    Route("POST", "/BillingDocuments/Query"),
)

ADD_INSERTION_ORDER: Operation[types.AddInsertionOrderResponse] = Operation(
    "AddInsertionOrder",
    "AddInsertionOrder",
    "AddInsertionOrderResponse",
    HEADERS,
    Route("POST", "/InsertionOrder"),
)

UPDATE_INSERTION_ORDER: Operation[types.UpdateInsertionOrderResponse] = Operation(
    "UpdateInsertionOrder",
    "UpdateInsertionOrder",
    "UpdateInsertionOrderResponse",
    HEADERS,
    Route("PUT", "/InsertionOrder"),
)

SEARCH_INSERTION_ORDERS: Operation[types.SearchInsertionOrdersResponse] = Operation(
    "SearchInsertionOrders",
    "SearchInsertionOrders",
    "SearchInsertionOrdersResponse",
    HEADERS,
    Route("POST", "/InsertionOrders/Search"),
)

GET_ACCOUNT_MONTHLY_SPEND: Operation[types.GetAccountMonthlySpendResponse] = Operation(
    "GetAccountMonthlySpend",
    "GetAccountMonthlySpend",
    "GetAccountMonthlySpendResponse",
    HEADERS,
    Route("POST", "/AccountMonthlySpend/Query"),
)

DISPATCH_COUPONS: Operation[types.DispatchCouponsResponse] = Operation(
    "DispatchCoupons",
    "DispatchCoupons",
    "DispatchCouponsResponse",
    HEADERS,
    Route("POST", "/Coupons/Dispatch"),
)

REDEEM_COUPON: Operation[types.RedeemCouponResponse] = Operation(
    "RedeemCoupon", "RedeemCoupon", "RedeemCouponResponse", HEADERS, Route("POST", "/Coupon/Redeem")
)

SEARCH_COUPONS: Operation[types.SearchCouponsResponse] = Operation(
    "SearchCoupons", "SearchCoupons", "SearchCouponsResponse", HEADERS, Route("POST", "/Coupons/Search")
)

CHECK_FEATURE_ADOPTION_COUPON_ELIGIBILITY: Operation[types.CheckFeatureAdoptionCouponEligibilityResponse] = (
    Operation(
        "CheckFeatureAdoptionCouponEligibility",
        "CheckFeatureAdoptionCouponEligibility",
        "CheckFeatureAdoptionCouponEligibilityResponse",
        HEADERS,
        Route("POST", "/FeatureAdoptionCouponEligibility/Check"),
    )
)

CLAIM_FEATURE_ADOPTION_COUPONS: Operation[types.ClaimFeatureAdoptionCouponsResponse] = Operation(
    "ClaimFeatureAdoptionCoupons",
    "ClaimFeatureAdoptionCoupons",
    "ClaimFeatureAdoptionCouponsResponse",
    HEADERS,
    Route("POST", "/FeatureAdoptionCoupons/Claim"),
)

GET_COUPON_INFO: Operation[types.GetCouponInfoResponse] = Operation(
    "GetCouponInfo", "GetCouponInfo", "GetCouponInfoResponse", HEADERS, Route("POST", "/CouponInfo/Query")
)

DISTRIBUTE_COUPONS: Operation[types.DistributeCouponsResponse] = Operation(
    "DistributeCoupons",
    "DistributeCoupons",
    "DistributeCouponsResponse",
    HEADERS,
    Route("POST", "/Coupons/Distribute"),
)

GET_BILLING_GROUPS: Operation[types.GetBillingGroupsResponse] = Operation(
    "GetBillingGroups",
    "GetBillingGroups",
    "GetBillingGroupsResponse",
    HEADERS,
    Route("POST", "/BillingGroups/Query"),
)

GET_UNGROUPED_ACCOUNTS: Operation[types.GetUngroupedAccountsResponse] = Operation(
    "GetUngroupedAccounts",
    "GetUngroupedAccounts",
    "GetUngroupedAccountsResponse",
    HEADERS,
    Route("POST", "/UngroupedAccounts/Query"),
)

UPDATE_BILLING_GROUP_ACCOUNTS: Operation[types.UpdateBillingGroupAccountsResponse] = Operation(
    "UpdateBillingGroupAccounts",
    "UpdateBillingGroupAccounts",
    "UpdateBillingGroupAccountsResponse",
    HEADERS,
    Route("PUT", "/BillingGroupAccounts"),
)
