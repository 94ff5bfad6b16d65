# Made by soapwright 0.1.0 from msads/v13/customer_billing, revision 13.0.30.1. Do not edit.
"""The requests and responses of CustomerBillingService."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from ...._runtime.struct import Struct, element, header_part, struct
from .namespaces import BILLING

if TYPE_CHECKING:
    from .enums import AccountAdditionalField, DataType, InsertionOrderAdditionalField
    from .structs import (
        BatchError,
        BillingDocument,
        BillingDocumentInfo,
        BillingGroup,
        Coupon,
        CouponInfoData,
        InsertionOrder,
        OperationError,
        OrderBy,
        Paging,
        Predicate,
        UngroupedAccount,
    )


@struct("GetBillingDocumentsInfoRequest", BILLING)
class GetBillingDocumentsInfoRequest(Struct):
    """The request of GetBillingDocumentsInfo."""

    account_ids: Sequence[int] | None = element("AccountIds", "ArrayOflong", nillable=True)
    start_date: datetime | None = element("StartDate", "xs:dateTime")
    end_date: datetime | None = element("EndDate", "xs:dateTime", nillable=True)
    return_invoice_number: bool | None = element("ReturnInvoiceNumber", "xs:boolean", nillable=True)


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


@struct("SearchInsertionOrdersRequest", BILLING)
class SearchInsertionOrdersRequest(Struct):
    """The request of SearchInsertionOrders."""

    predicates: Sequence[Predicate | None] | None = element("Predicates", "ArrayOfPredicate", nillable=True)
    ordering: Sequence[OrderBy | None] | None = element("Ordering", "ArrayOfOrderBy", nillable=True)
    page_info: Paging | None = element("PageInfo", "Paging", nillable=True)
    return_additional_fields: Sequence[InsertionOrderAdditionalField] | None = element(
        "ReturnAdditionalFields", "InsertionOrderAdditionalField", nillable=True
    )


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


@struct("DispatchCouponsRequest", BILLING)
class DispatchCouponsRequest(Struct):
    """The request of DispatchCoupons."""

    send_to_emails: Sequence[str | None] | None = element("SendToEmails", "ArrayOfstring", nillable=True)
    customer_id: int | None = element("CustomerId", "xs:long")
    coupon_class_name: str | None = element("CouponClassName", "xs:string", nillable=True)


@struct("DispatchCouponsResponse", BILLING)
class DispatchCouponsResponse(Struct):
    """The response of DispatchCoupons."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("RedeemCouponRequest", BILLING)
class RedeemCouponRequest(Struct):
    """The request of RedeemCoupon."""

    account_id: int | None = element("AccountId", "xs:long")
    coupon_code: str | None = element("CouponCode", "xs:string", nillable=True)


@struct("RedeemCouponResponse", BILLING)
class RedeemCouponResponse(Struct):
    """The response of RedeemCoupon."""

    redemption_date: datetime | None = element("RedemptionDate", "xs:dateTime")
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SearchCouponsRequest", BILLING)
class SearchCouponsRequest(Struct):
    """The request of SearchCoupons."""

    predicates: Sequence[Predicate | None] | None = element("Predicates", "ArrayOfPredicate", nillable=True)
    ordering: Sequence[OrderBy | None] | None = element("Ordering", "ArrayOfOrderBy", nillable=True)
    page_info: Paging | None = element("PageInfo", "Paging", nillable=True)
    return_additional_fields: Sequence[AccountAdditionalField] | None = element(
        "ReturnAdditionalFields", "AccountAdditionalField", nillable=True
    )


@struct("SearchCouponsResponse", BILLING)
class SearchCouponsResponse(Struct):
    """The response of SearchCoupons."""

    coupons: list[Coupon | None] | None = element("Coupons", "ArrayOfCoupon", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("CheckFeatureAdoptionCouponEligibilityRequest", BILLING)
class CheckFeatureAdoptionCouponEligibilityRequest(Struct):
    """The request of CheckFeatureAdoptionCouponEligibility."""

    feature_id: int | None = element("FeatureId", "xs:int")
    account_ids: Sequence[int] | None = element("AccountIds", "ArrayOflong", nillable=True)


@struct("CheckFeatureAdoptionCouponEligibilityResponse", BILLING)
class CheckFeatureAdoptionCouponEligibilityResponse(Struct):
    """The response of CheckFeatureAdoptionCouponEligibility."""

    eligible_account_ids: list[int] | None = element("EligibleAccountIds", "ArrayOflong", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("ClaimFeatureAdoptionCouponsRequest", BILLING)
class ClaimFeatureAdoptionCouponsRequest(Struct):
    """The request of ClaimFeatureAdoptionCoupons."""

    account_coupon_pairs: Mapping[int, str | None] | None = element(
        "AccountCouponPairs", "ArrayOfKeyValueEntityOflongstring", nillable=True
    )


@struct("ClaimFeatureAdoptionCouponsResponse", BILLING)
class ClaimFeatureAdoptionCouponsResponse(Struct):
    """The response of ClaimFeatureAdoptionCoupons."""

    claimed_date_by_account_id: dict[int, datetime] | None = element(
        "ClaimedDateByAccountId", "ArrayOfKeyValueEntityOflongdateTime", nillable=True
    )
    operation_errors: list[OperationError | None] | None = element(
        "OperationErrors", "ArrayOfOperationError", nillable=True
    )
    partial_errors: list[list[OperationError | None] | None] | None = element(
        "PartialErrors", "ArrayOfArrayOfOperationError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetCouponInfoRequest", BILLING)
class GetCouponInfoRequest(Struct):
    """The request of GetCouponInfo."""

    customer_id: int | None = element("CustomerId", "xs:long")


@struct("GetCouponInfoResponse", BILLING)
class GetCouponInfoResponse(Struct):
    """The response of GetCouponInfo."""

    coupon_info_data: list[CouponInfoData | None] | None = element(
        "CouponInfoData", "ArrayOfCouponInfoData", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DistributeCouponsRequest", BILLING)
class DistributeCouponsRequest(Struct):
    """The request of DistributeCoupons."""

    account_ids: Sequence[int] | None = element("AccountIds", "ArrayOfint", nillable=True)
    class_name: str | None = element("ClassName", "xs:string", nillable=True)
    feature_id: int | None = element("FeatureId", "xs:int", nillable=True)
    send_notification: bool | None = element("SendNotification", "xs:boolean")


@struct("DistributeCouponsResponse", BILLING)
class DistributeCouponsResponse(Struct):
    """The response of DistributeCoupons."""

    operation_errors: list[OperationError | None] | None = element(
        "OperationErrors", "ArrayOfOperationError", nillable=True
    )
    partial_errors: list[list[OperationError | None] | None] | None = element(
        "PartialErrors", "ArrayOfArrayOfOperationError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetBillingGroupsRequest", BILLING)
class GetBillingGroupsRequest(Struct):
    """The request of GetBillingGroups."""

    customer_id: int | None = element("CustomerId", "xs:long")


@struct("GetBillingGroupsResponse", BILLING)
class GetBillingGroupsResponse(Struct):
    """The response of GetBillingGroups."""

    billing_groups: list[BillingGroup | None] | None = element(
        "BillingGroups", "ArrayOfBillingGroup", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetUngroupedAccountsRequest", BILLING)
class GetUngroupedAccountsRequest(Struct):
    """The request of GetUngroupedAccounts."""

    customer_id: int | None = element("CustomerId", "xs:long")


@struct("GetUngroupedAccountsResponse", BILLING)
class GetUngroupedAccountsResponse(Struct):
    """The response of GetUngroupedAccounts."""

    ungrouped_accounts: list[UngroupedAccount | None] | None = element(
        "UngroupedAccounts", "ArrayOfUngroupedAccount", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateBillingGroupAccountsRequest", BILLING)
class UpdateBillingGroupAccountsRequest(Struct):
    """The request of UpdateBillingGroupAccounts."""

    customer_id: int | None = element("CustomerId", "xs:long")
    billing_group_id: int | None = element("BillingGroupId", "xs:long")
    accounts_to_add: Sequence[int] | None = element("AccountsToAdd", "ArrayOflong", nillable=True)


@struct("UpdateBillingGroupAccountsResponse", BILLING)
class UpdateBillingGroupAccountsResponse(Struct):
    """The response of UpdateBillingGroupAccounts."""

    partial_errors: list[list[OperationError | None] | None] | None = element(
        "PartialErrors", "ArrayOfArrayOfOperationError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")
