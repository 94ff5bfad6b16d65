# Made by soapwright 0.1.0 from msads/v13/customer_billing, revision 13.0.30.1. Do not edit.
"""The responses of CustomerBillingService."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ...._runtime.struct import Struct, element, header_part, struct
from .namespaces import BILLING

if TYPE_CHECKING:
    from .structs import (
        BatchError,
        BillingDocument,
        BillingDocumentInfo,
        BillingGroup,
        Coupon,
        CouponInfoData,
        InsertionOrder,
        OperationError,
        UngroupedAccount,
    )


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


@struct("DispatchCouponsResponse", BILLING)
class DispatchCouponsResponse(Struct):
    """The response of DispatchCoupons."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("RedeemCouponResponse", BILLING)
class RedeemCouponResponse(Struct):
    """The response of RedeemCoupon."""

    redemption_date: datetime | None = element("RedemptionDate", "xs:dateTime")
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SearchCouponsResponse", BILLING)
class SearchCouponsResponse(Struct):
    """The response of SearchCoupons."""

    coupons: list[Coupon | None] | None = element("Coupons", "ArrayOfCoupon", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("CheckFeatureAdoptionCouponEligibilityResponse", BILLING)
class CheckFeatureAdoptionCouponEligibilityResponse(Struct):
    """The response of CheckFeatureAdoptionCouponEligibility."""

    eligible_account_ids: list[int] | None = element("EligibleAccountIds", "ArrayOflong", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


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


@struct("GetCouponInfoResponse", BILLING)
class GetCouponInfoResponse(Struct):
    """The response of GetCouponInfo."""

    coupon_info_data: list[CouponInfoData | None] | None = element(
        "CouponInfoData", "ArrayOfCouponInfoData", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


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


@struct("GetBillingGroupsResponse", BILLING)
class GetBillingGroupsResponse(Struct):
    """The response of GetBillingGroups."""

    billing_groups: list[BillingGroup | None] | None = element(
        "BillingGroups", "ArrayOfBillingGroup", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetUngroupedAccountsResponse", BILLING)
class GetUngroupedAccountsResponse(Struct):
    """The response of GetUngroupedAccounts."""

    ungrouped_accounts: list[UngroupedAccount | None] | None = element(
        "UngroupedAccounts", "ArrayOfUngroupedAccount", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateBillingGroupAccountsResponse", BILLING)
class UpdateBillingGroupAccountsResponse(Struct):
    """The response of UpdateBillingGroupAccounts."""

    partial_errors: list[list[OperationError | None] | None] | None = element(
        "PartialErrors", "ArrayOfArrayOfOperationError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")
