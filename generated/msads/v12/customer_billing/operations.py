# Made by soapwright from msads/v12/customer_billing. Do not edit.
"""The facts of CustomerBillingService and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from ..._runtime.service import HeaderPart, Operation, Service
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
)

HEADERS = (
    HeaderPart("ApplicationToken", BILLING, "application_token"),
    HeaderPart("AuthenticationToken", BILLING, "access_token"),
    HeaderPart("DeveloperToken", BILLING, "developer_token"),
    HeaderPart("Password", BILLING, "password"),
    HeaderPart("UserName", BILLING, "user_name"),
)

GET_BILLING_DOCUMENTS_INFO: Operation[types.GetBillingDocumentsInfoResponse] = Operation(
    "GetBillingDocumentsInfo", "GetBillingDocumentsInfo", "GetBillingDocumentsInfoResponse", HEADERS
)

GET_BILLING_DOCUMENTS: Operation[types.GetBillingDocumentsResponse] = Operation(
    "GetBillingDocuments", "GetBillingDocuments", "GetBillingDocumentsResponse", HEADERS
)

ADD_INSERTION_ORDER: Operation[types.AddInsertionOrderResponse] = Operation(
    "AddInsertionOrder", "AddInsertionOrder", "AddInsertionOrderResponse", HEADERS
)

UPDATE_INSERTION_ORDER: Operation[types.UpdateInsertionOrderResponse] = Operation(
    "UpdateInsertionOrder", "UpdateInsertionOrder", "UpdateInsertionOrderResponse", HEADERS
)

GET_INSERTION_ORDERS_BY_ACCOUNT: Operation[types.GetInsertionOrdersByAccountResponse] = Operation(
    "GetInsertionOrdersByAccount",
    "GetInsertionOrdersByAccount",
    "GetInsertionOrdersByAccountResponse",
    HEADERS,
)

SEARCH_INSERTION_ORDERS: Operation[types.SearchInsertionOrdersResponse] = Operation(
    "SearchInsertionOrders", "SearchInsertionOrders", "SearchInsertionOrdersResponse", HEADERS
)

GET_ACCOUNT_MONTHLY_SPEND: Operation[types.GetAccountMonthlySpendResponse] = Operation(
    "GetAccountMonthlySpend", "GetAccountMonthlySpend", "GetAccountMonthlySpendResponse", HEADERS
)
