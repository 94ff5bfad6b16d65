# Made by soapwright from msads/v13/customer_billing. Do not edit.
"""The requests of CustomerBillingService."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ...._runtime.lazy_classes import Struct, lazy_classes, struct
from ...._runtime.struct import element
from .. import types
from .namespaces import BILLING

__all__ = [
    "AddInsertionOrderRequest",
    "CheckFeatureAdoptionCouponEligibilityRequest",
    "ClaimFeatureAdoptionCouponsRequest",
    "DispatchCouponsRequest",
    "DistributeCouponsRequest",
    "GetAccountMonthlySpendRequest",
    "GetBillingDocumentsInfoRequest",
    "GetBillingDocumentsRequest",
    "GetBillingGroupsRequest",
    "GetCouponInfoRequest",
    "GetUngroupedAccountsRequest",
    "RedeemCouponRequest",
    "SearchCouponsRequest",
    "SearchInsertionOrdersRequest",
    "UpdateBillingGroupAccountsRequest",
    "UpdateInsertionOrderRequest",
]


@struct("GetBillingDocumentsInfoRequest", BILLING)
class GetBillingDocumentsInfoRequest(Struct):
    account_ids: Sequence[int] | None = element("AccountIds", "ArrayOflong", nillable=True)
    start_date: datetime | None = element("StartDate", "xs:dateTime")
    end_date: datetime | None = element("EndDate", "xs:dateTime", nillable=True)
    return_invoice_number: bool | None = element("ReturnInvoiceNumber", "xs:boolean", nillable=True)


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


@struct("SearchInsertionOrdersRequest", BILLING)
class SearchInsertionOrdersRequest(Struct):
    predicates: Sequence[types.Predicate | None] | None = element(
        "Predicates", "ArrayOfPredicate", nillable=True
    )
    ordering: Sequence[types.OrderBy | None] | None = element("Ordering", "ArrayOfOrderBy", nillable=True)
    page_info: types.Paging | None = element("PageInfo", "Paging", nillable=True)
    return_additional_fields: Sequence[types.InsertionOrderAdditionalField] | None = element(
        "ReturnAdditionalFields", "InsertionOrderAdditionalField", nillable=True
    )


@struct("GetAccountMonthlySpendRequest", BILLING)
class GetAccountMonthlySpendRequest(Struct):
    account_id: int | None = element("AccountId", "xs:long")
    month_year: datetime | None = element("MonthYear", "xs:dateTime")


@struct("DispatchCouponsRequest", BILLING)
class DispatchCouponsRequest(Struct):
    send_to_emails: Sequence[str | None] | None = element("SendToEmails", "ArrayOfstring", nillable=True)
    customer_id: int | None = element("CustomerId", "xs:long")
    coupon_class_name: str | None = element("CouponClassName", "xs:string", nillable=True)


@struct("RedeemCouponRequest", BILLING)
class RedeemCouponRequest(Struct):
    account_id: int | None = element("AccountId", "xs:long")
    coupon_code: str | None = element("CouponCode", "xs:string", nillable=True)


@struct("SearchCouponsRequest", BILLING)
class SearchCouponsRequest(Struct):
    predicates: Sequence[types.Predicate | None] | None = element(
        "Predicates", "ArrayOfPredicate", nillable=True
    )
    ordering: Sequence[types.OrderBy | None] | None = element("Ordering", "ArrayOfOrderBy", nillable=True)
    page_info: types.Paging | None = element("PageInfo", "Paging", nillable=True)
    return_additional_fields: Sequence[types.AccountAdditionalField] | None = element(
        "ReturnAdditionalFields", "AccountAdditionalField", nillable=True
    )


@struct("CheckFeatureAdoptionCouponEligibilityRequest", BILLING)
class CheckFeatureAdoptionCouponEligibilityRequest(Struct):
    feature_id: int | None = element("FeatureId", "xs:int")
    account_ids: Sequence[int] | None = element("AccountIds", "ArrayOflong", nillable=True)


@struct("ClaimFeatureAdoptionCouponsRequest", BILLING)
class ClaimFeatureAdoptionCouponsRequest(Struct):
    account_coupon_pairs: Mapping[int, str | None] | None = element(
        "AccountCouponPairs", "ArrayOfKeyValueEntityOflongstring", nillable=True
    )


@struct("GetCouponInfoRequest", BILLING)
class GetCouponInfoRequest(Struct):
    customer_id: int | None = element("CustomerId", "xs:long")


@struct("DistributeCouponsRequest", BILLING)
class DistributeCouponsRequest(Struct):
    account_ids: Sequence[int] | None = element("AccountIds", "ArrayOfint", nillable=True)
    class_name: str | None = element("ClassName", "xs:string", nillable=True)
    feature_id: int | None = element("FeatureId", "xs:int", nillable=True)
    send_notification: bool | None = element("SendNotification", "xs:boolean")


@struct("GetBillingGroupsRequest", BILLING)
class GetBillingGroupsRequest(Struct):
    customer_id: int | None = element("CustomerId", "xs:long")


@struct("GetUngroupedAccountsRequest", BILLING)
class GetUngroupedAccountsRequest(Struct):
    customer_id: int | None = element("CustomerId", "xs:long")


@struct("UpdateBillingGroupAccountsRequest", BILLING)
class UpdateBillingGroupAccountsRequest(Struct):
    customer_id: int | None = element("CustomerId", "xs:long")
    billing_group_id: int | None = element("BillingGroupId", "xs:long")
    accounts_to_add: Sequence[int] | None = element("AccountsToAdd", "ArrayOflong", nillable=True)


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
