# Made by soapwright 0.1.0 from msads/v13/customer_billing, revision 13.0.30.1. Do not edit.
"""The requests of CustomerBillingService."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ...._runtime.struct import Struct, element, struct
from .namespaces import BILLING

if TYPE_CHECKING:
    from .enums import AccountAdditionalField, DataType, InsertionOrderAdditionalField
    from .structs import BillingDocumentInfo, InsertionOrder, OrderBy, Paging, Predicate


@struct("GetBillingDocumentsInfoRequest", BILLING)
class GetBillingDocumentsInfoRequest(Struct):
    """The request of GetBillingDocumentsInfo."""

    account_ids: Sequence[int] | None = element("AccountIds", "ArrayOflong", nillable=True)
    start_date: datetime | None = element("StartDate", "xs:dateTime")
    end_date: datetime | None = element("EndDate", "xs:dateTime", nillable=True)
    return_invoice_number: bool | None = element("ReturnInvoiceNumber", "xs:boolean", nillable=True)


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


@struct("SearchInsertionOrdersRequest", BILLING)
class SearchInsertionOrdersRequest(Struct):
    """The request of SearchInsertionOrders."""

    predicates: Sequence[Predicate | None] | None = element("Predicates", "ArrayOfPredicate", nillable=True)
    ordering: Sequence[OrderBy | None] | None = element("Ordering", "ArrayOfOrderBy", nillable=True)
    page_info: Paging | None = element("PageInfo", "Paging", nillable=True)
    return_additional_fields: Sequence[InsertionOrderAdditionalField] | None = element(
        "ReturnAdditionalFields", "InsertionOrderAdditionalField", nillable=True
    )


@struct("GetAccountMonthlySpendRequest", BILLING)
class GetAccountMonthlySpendRequest(Struct):
    """The request of GetAccountMonthlySpend."""

    account_id: int | None = element("AccountId", "xs:long")
    month_year: datetime | None = element("MonthYear", "xs:dateTime")


@struct("DispatchCouponsRequest", BILLING)
class DispatchCouponsRequest(Struct):
    """The request of DispatchCoupons."""

    send_to_emails: Sequence[str | None] | None = element("SendToEmails", "ArrayOfstring", nillable=True)
    customer_id: int | None = element("CustomerId", "xs:long")
    coupon_class_name: str | None = element("CouponClassName", "xs:string", nillable=True)


@struct("RedeemCouponRequest", BILLING)
class RedeemCouponRequest(Struct):
    """The request of RedeemCoupon."""

    account_id: int | None = element("AccountId", "xs:long")
    coupon_code: str | None = element("CouponCode", "xs:string", nillable=True)


@struct("SearchCouponsRequest", BILLING)
class SearchCouponsRequest(Struct):
    """The request of SearchCoupons."""

    predicates: Sequence[Predicate | None] | None = element("Predicates", "ArrayOfPredicate", nillable=True)
    ordering: Sequence[OrderBy | None] | None = element("Ordering", "ArrayOfOrderBy", nillable=True)
    page_info: Paging | None = element("PageInfo", "Paging", nillable=True)
    return_additional_fields: Sequence[AccountAdditionalField] | None = element(
        "ReturnAdditionalFields", "AccountAdditionalField", nillable=True
    )


@struct("CheckFeatureAdoptionCouponEligibilityRequest", BILLING)
class CheckFeatureAdoptionCouponEligibilityRequest(Struct):
    """The request of CheckFeatureAdoptionCouponEligibility."""

    feature_id: int | None = element("FeatureId", "xs:int")
    account_ids: Sequence[int] | None = element("AccountIds", "ArrayOflong", nillable=True)


@struct("ClaimFeatureAdoptionCouponsRequest", BILLING)
class ClaimFeatureAdoptionCouponsRequest(Struct):
    """The request of ClaimFeatureAdoptionCoupons."""

    account_coupon_pairs: Mapping[int, str | None] | None = element(
        "AccountCouponPairs", "ArrayOfKeyValueEntityOflongstring", nillable=True
    )


@struct("GetCouponInfoRequest", BILLING)
class GetCouponInfoRequest(Struct):
    """The request of GetCouponInfo."""

    customer_id: int | None = element("CustomerId", "xs:long")


@struct("DistributeCouponsRequest", BILLING)
class DistributeCouponsRequest(Struct):
    """The request of DistributeCoupons."""

    account_ids: Sequence[int] | None = element("AccountIds", "ArrayOfint", nillable=True)
    class_name: str | None = element("ClassName", "xs:string", nillable=True)
    feature_id: int | None = element("FeatureId", "xs:int", nillable=True)
    send_notification: bool | None = element("SendNotification", "xs:boolean")


@struct("GetBillingGroupsRequest", BILLING)
class GetBillingGroupsRequest(Struct):
    """The request of GetBillingGroups."""

    customer_id: int | None = element("CustomerId", "xs:long")


@struct("GetUngroupedAccountsRequest", BILLING)
class GetUngroupedAccountsRequest(Struct):
    """The request of GetUngroupedAccounts."""

    customer_id: int | None = element("CustomerId", "xs:long")


@struct("UpdateBillingGroupAccountsRequest", BILLING)
class UpdateBillingGroupAccountsRequest(Struct):
    """The request of UpdateBillingGroupAccounts."""

    customer_id: int | None = element("CustomerId", "xs:long")
    billing_group_id: int | None = element("BillingGroupId", "xs:long")
    accounts_to_add: Sequence[int] | None = element("AccountsToAdd", "ArrayOflong", nillable=True)
