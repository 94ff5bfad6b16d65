# Made by soapwright 0.1.0 from msads/v12/customer_billing, revision 12.13.6. Do not edit.
"""The requests of CustomerBillingService."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ...._runtime.struct import Struct, element, struct
from .namespaces import BILLING

if TYPE_CHECKING:
    from .enums import DataType
    from .structs import BillingDocumentInfo, InsertionOrder, OrderBy, Paging, Predicate


@struct("GetBillingDocumentsInfoRequest", BILLING)
class GetBillingDocumentsInfoRequest(Struct):
    """The request of GetBillingDocumentsInfo."""

    account_ids: Sequence[int] | None = element("AccountIds", "ArrayOflong", nillable=True)
    start_date: datetime | None = element("StartDate", "xs:dateTime")
    end_date: datetime | None = element("EndDate", "xs:dateTime", nillable=True)


@struct("GetBillingDocumentsRequest", BILLING)
class GetBillingDocumentsRequest(Struct):
    """The request of GetBillingDocuments."""

    billing_documents_info: Sequence[BillingDocumentInfo | None] | None = element(
        "BillingDocumentsInfo", "ArrayOfBillingDocumentInfo", nillable=True
    )
    type: DataType | None = element("Type", "DataType")


@struct("AddInsertionOrderRequest", BILLING)
class AddInsertionOrderRequest(Struct):
    """The request of AddInsertionOrder."""

    insertion_order: InsertionOrder | None = element("InsertionOrder", "InsertionOrder", nillable=True)


@struct("UpdateInsertionOrderRequest", BILLING)
class UpdateInsertionOrderRequest(Struct):
    """The request of UpdateInsertionOrder."""

    insertion_order: InsertionOrder | None = element("InsertionOrder", "InsertionOrder", nillable=True)


@struct("GetInsertionOrdersByAccountRequest", BILLING)
class GetInsertionOrdersByAccountRequest(Struct):
    """The request of GetInsertionOrdersByAccount."""

    account_id: int | None = element("AccountId", "xs:long")
    insertion_order_ids: Sequence[int] | None = element("InsertionOrderIds", "ArrayOflong", nillable=True)


@struct("SearchInsertionOrdersRequest", BILLING)
class SearchInsertionOrdersRequest(Struct):
    """The request of SearchInsertionOrders."""

    predicates: Sequence[Predicate | None] | None = element("Predicates", "ArrayOfPredicate", nillable=True)
    ordering: Sequence[OrderBy | None] | None = element("Ordering", "ArrayOfOrderBy", nillable=True)
    page_info: Paging | None = element("PageInfo", "Paging", nillable=True)


@struct("GetAccountMonthlySpendRequest", BILLING)
class GetAccountMonthlySpendRequest(Struct):
    """The request of GetAccountMonthlySpend."""

    account_id: int | None = element("AccountId", "xs:long")
    month_year: datetime | None = element("MonthYear", "xs:dateTime")
