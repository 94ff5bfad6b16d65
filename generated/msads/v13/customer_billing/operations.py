# Made by soapwright from msads/v13/customer_billing. Do not edit.
"""The facts of CustomerBillingService and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from ..._runtime.service import Behaviour, HeaderPart, Operation, Rest, Route, Service
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
    behaviour=Behaviour(retry={"117": 60, "4204": 0}, expired=("109",)),
    not_sent=("application_token", "password", "user_name"),
)

HEADERS = (
    HeaderPart("AuthenticationToken", BILLING, "access_token"),
    HeaderPart("DeveloperToken", BILLING, "developer_token"),
)

GET_BILLING_DOCUMENTS_INFO: Operation[
    types.GetBillingDocumentsInfoResponse, types.GetBillingDocumentsInfoRequest
] = Operation(
    "GetBillingDocumentsInfo",
    "GetBillingDocumentsInfo",
    "GetBillingDocumentsInfoResponse",
    HEADERS,
    Route("POST", "/BillingDocumentsInfo/Query"),
    request="GetBillingDocumentsInfoRequest",
    read_only=True,
)

GET_BILLING_DOCUMENTS: Operation[types.GetBillingDocumentsResponse, types.GetBillingDocumentsRequest] = (
    Operation(
        "GetBillingDocuments",
        "GetBillingDocuments",
        "GetBillingDocumentsResponse",
        HEADERS,
        Route("POST", "/BillingDocuments/Query"),
        request="GetBillingDocumentsRequest",
        read_only=True,
    )
)

ADD_INSERTION_ORDER: Operation[types.AddInsertionOrderResponse, types.AddInsertionOrderRequest] = Operation(
    "AddInsertionOrder",
    "AddInsertionOrder",
    "AddInsertionOrderResponse",
    HEADERS,
    Route("POST", "/InsertionOrder"),
    request="AddInsertionOrderRequest",
)

UPDATE_INSERTION_ORDER: Operation[types.UpdateInsertionOrderResponse, types.UpdateInsertionOrderRequest] = (
    Operation(
        "UpdateInsertionOrder",
        "UpdateInsertionOrder",
        "UpdateInsertionOrderResponse",
        HEADERS,
        Route("PUT", "/InsertionOrder"),
        request="UpdateInsertionOrderRequest",
    )
)

SEARCH_INSERTION_ORDERS: Operation[
    types.SearchInsertionOrdersResponse, types.SearchInsertionOrdersRequest
] = Operation(
    "SearchInsertionOrders",
    "SearchInsertionOrders",
    "SearchInsertionOrdersResponse",
    HEADERS,
    Route("POST", "/InsertionOrders/Search"),
    request="SearchInsertionOrdersRequest",
    read_only=True,
)

GET_ACCOUNT_MONTHLY_SPEND: Operation[
    types.GetAccountMonthlySpendResponse, types.GetAccountMonthlySpendRequest
] = Operation(
    "GetAccountMonthlySpend",
    "GetAccountMonthlySpend",
    "GetAccountMonthlySpendResponse",
    HEADERS,
    Route("POST", "/AccountMonthlySpend/Query"),
    request="GetAccountMonthlySpendRequest",
    read_only=True,
)

DISPATCH_COUPONS: Operation[types.DispatchCouponsResponse, types.DispatchCouponsRequest] = Operation(
    "DispatchCoupons",
    "DispatchCoupons",
    "DispatchCouponsResponse",
    HEADERS,
    Route("POST", "/Coupons/Dispatch"),
    request="DispatchCouponsRequest",
)

REDEEM_COUPON: Operation[types.RedeemCouponResponse, types.RedeemCouponRequest] = Operation(
    "RedeemCoupon",
    "RedeemCoupon",
    "RedeemCouponResponse",
    HEADERS,
    Route("POST", "/Coupon/Redeem"),
    request="RedeemCouponRequest",
)

SEARCH_COUPONS: Operation[types.SearchCouponsResponse, types.SearchCouponsRequest] = Operation(
    "SearchCoupons",
    "SearchCoupons",
    "SearchCouponsResponse",
    HEADERS,
    Route("POST", "/Coupons/Search"),
    request="SearchCouponsRequest",
    read_only=True,
)

CHECK_FEATURE_ADOPTION_COUPON_ELIGIBILITY: Operation[
    types.CheckFeatureAdoptionCouponEligibilityResponse, types.CheckFeatureAdoptionCouponEligibilityRequest
] = Operation(
    "CheckFeatureAdoptionCouponEligibility",
    "CheckFeatureAdoptionCouponEligibility",
    "CheckFeatureAdoptionCouponEligibilityResponse",
    HEADERS,
    Route("POST", "/FeatureAdoptionCouponEligibility/Check"),
    request="CheckFeatureAdoptionCouponEligibilityRequest",
)

CLAIM_FEATURE_ADOPTION_COUPONS: Operation[
    types.ClaimFeatureAdoptionCouponsResponse, types.ClaimFeatureAdoptionCouponsRequest
] = Operation(
    "ClaimFeatureAdoptionCoupons",
    "ClaimFeatureAdoptionCoupons",
    "ClaimFeatureAdoptionCouponsResponse",
    HEADERS,
    Route("POST", "/FeatureAdoptionCoupons/Claim"),
    request="ClaimFeatureAdoptionCouponsRequest",
)

GET_COUPON_INFO: Operation[types.GetCouponInfoResponse, types.GetCouponInfoRequest] = Operation(
    "GetCouponInfo",
    "GetCouponInfo",
    "GetCouponInfoResponse",
    HEADERS,
    Route("POST", "/CouponInfo/Query"),
    request="GetCouponInfoRequest",
    read_only=True,
)

DISTRIBUTE_COUPONS: Operation[types.DistributeCouponsResponse, types.DistributeCouponsRequest] = Operation(
    "DistributeCoupons",
    "DistributeCoupons",
    "DistributeCouponsResponse",
    HEADERS,
    Route("POST", "/Coupons/Distribute"),
    request="DistributeCouponsRequest",
)

GET_BILLING_GROUPS: Operation[types.GetBillingGroupsResponse, types.GetBillingGroupsRequest] = Operation(
    "GetBillingGroups",
    "GetBillingGroups",
    "GetBillingGroupsResponse",
    HEADERS,
    Route("POST", "/BillingGroups/Query"),
    request="GetBillingGroupsRequest",
    read_only=True,
)

GET_UNGROUPED_ACCOUNTS: Operation[types.GetUngroupedAccountsResponse, types.GetUngroupedAccountsRequest] = (
    Operation(
        "GetUngroupedAccounts",
        "GetUngroupedAccounts",
        "GetUngroupedAccountsResponse",
        HEADERS,
        Route("POST", "/UngroupedAccounts/Query"),
        request="GetUngroupedAccountsRequest",
        read_only=True,
    )
)

UPDATE_BILLING_GROUP_ACCOUNTS: Operation[
    types.UpdateBillingGroupAccountsResponse, types.UpdateBillingGroupAccountsRequest
] = Operation(
    "UpdateBillingGroupAccounts",
    "UpdateBillingGroupAccounts",
    "UpdateBillingGroupAccountsResponse",
    HEADERS,
    Route("PUT", "/BillingGroupAccounts"),
    request="UpdateBillingGroupAccountsRequest",
)
