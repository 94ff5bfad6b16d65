# Made by soapwright from msads/v12/customer_billing. Do not edit.
"""The facts of CustomerBillingService and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from ..._runtime.service import Behaviour, HeaderPart, Operation, Service
from . import types
from .types import namespaces
from .types.namespaces import BILLING

__all__ = [
    "ADD_INSERTION_ORDER",
    "GET_ACCOUNT_MONTHLY_SPEND",
    "GET_BILLING_DOCUMENTS",
    "GET_BILLING_DOCUMENTS_INFO",
    "GET_INSERTION_ORDERS_BY_ACCOUNT",
    "HEADERS",
    "SEARCH_INSERTION_ORDERS",
    "SERVICE",
    "UPDATE_INSERTION_ORDER",
]

SERVICE = Service(
    name="CustomerBilling",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "https://clientcenter.api.bingads.microsoft.com/Api/Billing/v12/CustomerBillingService.svc",
        "sandbox": "https://clientcenter.api.sandbox.bingads.microsoft.com/Api/Billing/v12/CustomerBillingService.svc",
    },
    faults={
        "{https://adapi.microsoft.com}AdApiFaultDetail": "AdApiFaultDetail",
        "{https://bingads.microsoft.com/Billing/v12}ApiBatchFault": "ApiBatchFault",
        "{https://bingads.microsoft.com/Billing/v12}ApiFault": "ApiFault",
    },
    tracking_header="TrackingId",
    behaviour=Behaviour(retry={"117": 60, "4204": 0}, expired=("109",)),
)

HEADERS = (
    HeaderPart("ApplicationToken", BILLING, "application_token"),
    HeaderPart("AuthenticationToken", BILLING, "access_token"),
    HeaderPart("DeveloperToken", BILLING, "developer_token"),
    HeaderPart("Password", BILLING, "password"),
    HeaderPart("UserName", BILLING, "user_name"),
)

GET_BILLING_DOCUMENTS_INFO: Operation[
    types.GetBillingDocumentsInfoResponse, types.GetBillingDocumentsInfoRequest
] = Operation(
    "GetBillingDocumentsInfo",
    "GetBillingDocumentsInfo",
    "GetBillingDocumentsInfoResponse",
    HEADERS,
    request="GetBillingDocumentsInfoRequest",
    read_only=True,
)

GET_BILLING_DOCUMENTS: Operation[types.GetBillingDocumentsResponse, types.GetBillingDocumentsRequest] = (
    Operation(
        "GetBillingDocuments",
        "GetBillingDocuments",
        "GetBillingDocumentsResponse",
        HEADERS,
        request="GetBillingDocumentsRequest",
        read_only=True,
    )
)

ADD_INSERTION_ORDER: Operation[types.AddInsertionOrderResponse, types.AddInsertionOrderRequest] = Operation(
    "AddInsertionOrder",
    "AddInsertionOrder",
    "AddInsertionOrderResponse",
    HEADERS,
    request="AddInsertionOrderRequest",
)

UPDATE_INSERTION_ORDER: Operation[types.UpdateInsertionOrderResponse, types.UpdateInsertionOrderRequest] = (
    Operation(
        "UpdateInsertionOrder",
        "UpdateInsertionOrder",
        "UpdateInsertionOrderResponse",
        HEADERS,
        request="UpdateInsertionOrderRequest",
    )
)

GET_INSERTION_ORDERS_BY_ACCOUNT: Operation[
    types.GetInsertionOrdersByAccountResponse, types.GetInsertionOrdersByAccountRequest
] = Operation(
    "GetInsertionOrdersByAccount",
    "GetInsertionOrdersByAccount",
    "GetInsertionOrdersByAccountResponse",
    HEADERS,
    request="GetInsertionOrdersByAccountRequest",
    read_only=True,
)

SEARCH_INSERTION_ORDERS: Operation[
    types.SearchInsertionOrdersResponse, types.SearchInsertionOrdersRequest
] = Operation(
    "SearchInsertionOrders",
    "SearchInsertionOrders",
    "SearchInsertionOrdersResponse",
    HEADERS,
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
    request="GetAccountMonthlySpendRequest",
    read_only=True,
)
