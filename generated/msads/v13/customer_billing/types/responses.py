# Made by soapwright from msads/v13/customer_billing. Do not edit.
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
    "CheckFeatureAdoptionCouponEligibilityResponse",
    "ClaimFeatureAdoptionCouponsResponse",
    "DispatchCouponsResponse",
    "DistributeCouponsResponse",
    "GetAccountMonthlySpendResponse",
    "GetBillingDocumentsInfoResponse",
    "GetBillingDocumentsResponse",
    "GetBillingGroupsResponse",
    "GetCouponInfoResponse",
    "GetUngroupedAccountsResponse",
    "RedeemCouponResponse",
    "SearchCouponsResponse",
    "SearchInsertionOrdersResponse",
    "UpdateBillingGroupAccountsResponse",
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


@struct("DispatchCouponsResponse", BILLING)
class DispatchCouponsResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("RedeemCouponResponse", BILLING)
class RedeemCouponResponse(Struct):
    redemption_date: datetime | None = element("RedemptionDate", "xs:dateTime")
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SearchCouponsResponse", BILLING)
class SearchCouponsResponse(Struct):
    coupons: list[types.Coupon | None] | None = element("Coupons", "ArrayOfCoupon", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("CheckFeatureAdoptionCouponEligibilityResponse", BILLING)
class CheckFeatureAdoptionCouponEligibilityResponse(Struct):
    eligible_account_ids: list[int] | None = element("EligibleAccountIds", "ArrayOflong", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("ClaimFeatureAdoptionCouponsResponse", BILLING)
class ClaimFeatureAdoptionCouponsResponse(Struct):
    claimed_date_by_account_id: dict[int, datetime] | None = element(
        "ClaimedDateByAccountId", "ArrayOfKeyValueEntityOflongdateTime", nillable=True
    )
    operation_errors: list[types.OperationError | None] | None = element(
        "OperationErrors", "ArrayOfOperationError", nillable=True
    )
    partial_errors: list[list[types.OperationError | None] | None] | None = element(
        "PartialErrors", "ArrayOfArrayOfOperationError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetCouponInfoResponse", BILLING)
class GetCouponInfoResponse(Struct):
    coupon_info_data: list[types.CouponInfoData | None] | None = element(
        "CouponInfoData", "ArrayOfCouponInfoData", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DistributeCouponsResponse", BILLING)
class DistributeCouponsResponse(Struct):
    operation_errors: list[types.OperationError | None] | None = element(
        "OperationErrors", "ArrayOfOperationError", nillable=True
    )
    partial_errors: list[list[types.OperationError | None] | None] | None = element(
        "PartialErrors", "ArrayOfArrayOfOperationError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetBillingGroupsResponse", BILLING)
class GetBillingGroupsResponse(Struct):
    billing_groups: list[types.BillingGroup | None] | None = element(
        "BillingGroups", "ArrayOfBillingGroup", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetUngroupedAccountsResponse", BILLING)
class GetUngroupedAccountsResponse(Struct):
    ungrouped_accounts: list[types.UngroupedAccount | None] | None = element(
        "UngroupedAccounts", "ArrayOfUngroupedAccount", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateBillingGroupAccountsResponse", BILLING)
class UpdateBillingGroupAccountsResponse(Struct):
    partial_errors: list[list[types.OperationError | None] | None] | None = element(
        "PartialErrors", "ArrayOfArrayOfOperationError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
