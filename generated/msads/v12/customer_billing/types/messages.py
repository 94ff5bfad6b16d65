# Made by soapwright 0.1.0 from msads/v12/customer_billing, revision 12.13.6. Do not edit.
"""The requests and responses of CustomerBillingService."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ...._runtime.struct import Struct, element, header_part, struct
from .namespaces import BILLING

if TYPE_CHECKING:
    from .enums import DataType
    from .structs import BillingDocument, BillingDocumentInfo, InsertionOrder, OrderBy, Paging, Predicate


@struct("GetBillingDocumentsInfoRequest", BILLING)
class GetBillingDocumentsInfoRequest(Struct):
    """The request of GetBillingDocumentsInfo."""

    account_ids: Sequence[int] | None = element("AccountIds", "ArrayOflong", nillable=True)
    start_date: datetime | None = element("StartDate", "xs:dateTime")
    end_date: datetime | None = element("EndDate", "xs:dateTime", nillable=True)


@struct("GetBillingDocumentsInfoResponse", BILLING)
class GetBillingDocumentsInfoResponse(Struct):
    """The response of GetBillingDocumentsInfo."""

    billing_documents_info: list[BillingDocumentInfo | None] | None = element(
        "BillingDocumentsInfo", "ArrayOfBillingDocumentInfo", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetBillingDocumentsRequest", BILLING)
class GetBillingDocumentsRequest(Struct):
    """The request of GetBillingDocuments."""

    billing_documents_info: Sequence[BillingDocumentInfo | None] | None = element(
        "BillingDocumentsInfo", "ArrayOfBillingDocumentInfo", nillable=True
    )
    type: DataType | None = element("Type", "DataType")


@struct("GetBillingDocumentsResponse", BILLING)
class GetBillingDocumentsResponse(Struct):
    """The response of GetBillingDocuments."""

    billing_documents: list[BillingDocument | None] | None = element(
        "BillingDocuments", "ArrayOfBillingDocument", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddInsertionOrderRequest", BILLING)
class AddInsertionOrderRequest(Struct):
    """The request of AddInsertionOrder."""

    insertion_order: InsertionOrder | None = element("InsertionOrder", "InsertionOrder", nillable=True)


@struct("AddInsertionOrderResponse", BILLING)
class AddInsertionOrderResponse(Struct):
    """The response of AddInsertionOrder."""

    insertion_order_id: int | None = element("InsertionOrderId", "xs:long")
    create_time: datetime | None = element("CreateTime", "xs:dateTime")
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateInsertionOrderRequest", BILLING)
class UpdateInsertionOrderRequest(Struct):
    """The request of UpdateInsertionOrder."""

    insertion_order: InsertionOrder | None = element("InsertionOrder", "InsertionOrder", nillable=True)


@struct("UpdateInsertionOrderResponse", BILLING)
class UpdateInsertionOrderResponse(Struct):
    """The response of UpdateInsertionOrder."""

    last_modified_time: datetime | None = element("LastModifiedTime", "xs:dateTime")
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetInsertionOrdersByAccountRequest", BILLING)
class GetInsertionOrdersByAccountRequest(Struct):
    """The request of GetInsertionOrdersByAccount."""

    account_id: int | None = element("AccountId", "xs:long")
    insertion_order_ids: Sequence[int] | None = element("InsertionOrderIds", "ArrayOflong", nillable=True)


@struct("GetInsertionOrdersByAccountResponse", BILLING)
class GetInsertionOrdersByAccountResponse(Struct):
    """The response of GetInsertionOrdersByAccount."""

    insertion_orders: list[InsertionOrder | None] | None = element(
        "InsertionOrders", "ArrayOfInsertionOrder", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SearchInsertionOrdersRequest", BILLING)
class SearchInsertionOrdersRequest(Struct):
    """The request of SearchInsertionOrders."""

    predicates: Sequence[Predicate | None] | None = element("Predicates", "ArrayOfPredicate", nillable=True)
    ordering: Sequence[OrderBy | None] | None = element("Ordering", "ArrayOfOrderBy", nillable=True)
    page_info: Paging | None = element("PageInfo", "Paging", nillable=True)


@struct("SearchInsertionOrdersResponse", BILLING)
class SearchInsertionOrdersResponse(Struct):
    """The response of SearchInsertionOrders."""

    insertion_orders: list[InsertionOrder | None] | None = element(
        "InsertionOrders", "ArrayOfInsertionOrder", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAccountMonthlySpendRequest", BILLING)
class GetAccountMonthlySpendRequest(Struct):
    """The request of GetAccountMonthlySpend."""

    account_id: int | None = element("AccountId", "xs:long")
    month_year: datetime | None = element("MonthYear", "xs:dateTime")


@struct("GetAccountMonthlySpendResponse", BILLING)
class GetAccountMonthlySpendResponse(Struct):
    """The response of GetAccountMonthlySpend."""

    amount: float | None = element("Amount", "xs:double")
    tracking_id: str | None = header_part("TrackingId", "xs:string")
