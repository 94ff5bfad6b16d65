# Made by soapwright from msads/v12/customer_billing. Do not edit.
"""The responses of CustomerBillingService."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ...._runtime.lazy_classes import Struct, lazy_classes, struct
from ...._runtime.struct import element, header_part
from .. import types
from .namespaces import BILLING

__all__ = [
    "AddInsertionOrderResponse",
    "GetAccountMonthlySpendResponse",
    "GetBillingDocumentsInfoResponse",
    "GetBillingDocumentsResponse",
    "GetInsertionOrdersByAccountResponse",
    "SearchInsertionOrdersResponse",
    "UpdateInsertionOrderResponse",
]


@struct("GetBillingDocumentsInfoResponse", BILLING)
class GetBillingDocumentsInfoResponse(Struct):
    billing_documents_info: list[types.BillingDocumentInfo | None] | None = element(
        "BillingDocumentsInfo", "ArrayOfBillingDocumentInfo", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetBillingDocumentsResponse", BILLING)
class GetBillingDocumentsResponse(Struct):
    billing_documents: list[types.BillingDocument | None] | None = element(
        "BillingDocuments", "ArrayOfBillingDocument", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddInsertionOrderResponse", BILLING)
class AddInsertionOrderResponse(Struct):
    insertion_order_id: int | None = element("InsertionOrderId", "xs:long")
    create_time: datetime | None = element("CreateTime", "xs:dateTime")
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateInsertionOrderResponse", BILLING)
class UpdateInsertionOrderResponse(Struct):
    last_modified_time: datetime | None = element("LastModifiedTime", "xs:dateTime")
    """In UTC. By the server's clock."""

    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetInsertionOrdersByAccountResponse", BILLING)
class GetInsertionOrdersByAccountResponse(Struct):
    insertion_orders: list[types.InsertionOrder | None] | None = element(
        "InsertionOrders", "ArrayOfInsertionOrder", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SearchInsertionOrdersResponse", BILLING)
class SearchInsertionOrdersResponse(Struct):
    insertion_orders: list[types.InsertionOrder | None] | None = element(
        "InsertionOrders", "ArrayOfInsertionOrder", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAccountMonthlySpendResponse", BILLING)
class GetAccountMonthlySpendResponse(Struct):
    amount: float | None = element("Amount", "xs:double")
    tracking_id: str | None = header_part("TrackingId", "xs:string")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
