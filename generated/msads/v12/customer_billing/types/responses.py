# Made by soapwright 0.1.0 from msads/v12/customer_billing, revision 12.13.6. Do not edit.
"""The responses of CustomerBillingService."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ...._runtime.struct import Struct, element, header_part, struct
from .namespaces import BILLING

if TYPE_CHECKING:
    from .structs import BillingDocument, BillingDocumentInfo, InsertionOrder


@struct("GetBillingDocumentsInfoResponse", BILLING)
class GetBillingDocumentsInfoResponse(Struct):
    """The response of GetBillingDocumentsInfo."""

    billing_documents_info: list[BillingDocumentInfo | None] | None = element(
        "BillingDocumentsInfo", "ArrayOfBillingDocumentInfo", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetBillingDocumentsResponse", BILLING)
class GetBillingDocumentsResponse(Struct):
    """The response of GetBillingDocuments."""

    billing_documents: list[BillingDocument | None] | None = element(
        "BillingDocuments", "ArrayOfBillingDocument", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddInsertionOrderResponse", BILLING)
class AddInsertionOrderResponse(Struct):
    """The response of AddInsertionOrder."""

    insertion_order_id: int | None = element("InsertionOrderId", "xs:long")
    create_time: datetime | None = element("CreateTime", "xs:dateTime")
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateInsertionOrderResponse", BILLING)
class UpdateInsertionOrderResponse(Struct):
    """The response of UpdateInsertionOrder."""

    last_modified_time: datetime | None = element("LastModifiedTime", "xs:dateTime")
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetInsertionOrdersByAccountResponse", BILLING)
class GetInsertionOrdersByAccountResponse(Struct):
    """The response of GetInsertionOrdersByAccount."""

    insertion_orders: list[InsertionOrder | None] | None = element(
        "InsertionOrders", "ArrayOfInsertionOrder", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SearchInsertionOrdersResponse", BILLING)
class SearchInsertionOrdersResponse(Struct):
    """The response of SearchInsertionOrders."""

    insertion_orders: list[InsertionOrder | None] | None = element(
        "InsertionOrders", "ArrayOfInsertionOrder", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAccountMonthlySpendResponse", BILLING)
class GetAccountMonthlySpendResponse(Struct):
    """The response of GetAccountMonthlySpend."""

    amount: float | None = element("Amount", "xs:double")
    tracking_id: str | None = header_part("TrackingId", "xs:string")
