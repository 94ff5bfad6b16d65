# Made by soapwright from msads/v12/customer_billing. Do not edit.
"""The requests of CustomerBillingService."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ...._runtime.lazy_classes import Struct, lazy_classes, struct
from ...._runtime.struct import element
from .. import types
from .namespaces import BILLING

__all__ = [
    "AddInsertionOrderRequest",
    "GetAccountMonthlySpendRequest",
    "GetBillingDocumentsInfoRequest",
    "GetBillingDocumentsRequest",
    "GetInsertionOrdersByAccountRequest",
    "SearchInsertionOrdersRequest",
    "UpdateInsertionOrderRequest",
]


@struct("GetBillingDocumentsInfoRequest", BILLING)
class GetBillingDocumentsInfoRequest(Struct):
    account_ids: Sequence[int] | None = element("AccountIds", "ArrayOflong", nillable=True)
    start_date: datetime | None = element("StartDate", "xs:dateTime")
    end_date: datetime | None = element("EndDate", "xs:dateTime", nillable=True)


@struct("GetBillingDocumentsRequest", BILLING)
class GetBillingDocumentsRequest(Struct):
    billing_documents_info: Sequence[types.BillingDocumentInfo | None] | None = element(
        "BillingDocumentsInfo", "ArrayOfBillingDocumentInfo", nillable=True
    )
    type: types.DataType | None = element("Type", "DataType")


@struct("AddInsertionOrderRequest", BILLING)
class AddInsertionOrderRequest(Struct):
    insertion_order: types.InsertionOrder | None = element("InsertionOrder", "InsertionOrder", nillable=True)


@struct("UpdateInsertionOrderRequest", BILLING)
class UpdateInsertionOrderRequest(Struct):
    insertion_order: types.InsertionOrder | None = element("InsertionOrder", "InsertionOrder", nillable=True)


@struct("GetInsertionOrdersByAccountRequest", BILLING)
class GetInsertionOrdersByAccountRequest(Struct):
    account_id: int | None = element("AccountId", "xs:long")
    insertion_order_ids: Sequence[int] | None = element("InsertionOrderIds", "ArrayOflong", nillable=True)


@struct("SearchInsertionOrdersRequest", BILLING)
class SearchInsertionOrdersRequest(Struct):
    predicates: Sequence[types.Predicate | None] | None = element(
        "Predicates", "ArrayOfPredicate", nillable=True
    )
    ordering: Sequence[types.OrderBy | None] | None = element("Ordering", "ArrayOfOrderBy", nillable=True)
    page_info: types.Paging | None = element("PageInfo", "Paging", nillable=True)


@struct("GetAccountMonthlySpendRequest", BILLING)
class GetAccountMonthlySpendRequest(Struct):
    account_id: int | None = element("AccountId", "xs:long")
    month_year: datetime | None = element("MonthYear", "xs:dateTime")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
