# Made by soapwright from msads/v13/customer_billing. Do not edit.
"""The structs of CustomerBillingService."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from ...._runtime.struct import Struct, element, struct
from .. import types
from .namespaces import ADAPI, ENTITIES, EXCEPTION

__all__ = [
    "AdApiError",
    "BatchError",
    "BillingDocument",
    "BillingDocumentInfo",
    "BillingGroup",
    "Coupon",
    "CouponClaimInfo",
    "CouponInfoData",
    "CouponRedemption",
    "InsertionOrder",
    "InsertionOrderPendingChanges",
    "OperationError",
    "OrderBy",
    "Paging",
    "Predicate",
    "UngroupedAccount",
]


@struct("BillingDocumentInfo", ENTITIES)
class BillingDocumentInfo(Struct):
    account_id: int | None = element("AccountId", "xs:long")
    account_name: str | None = element("AccountName", "xs:string", nillable=True)
    account_number: str | None = element("AccountNumber", "xs:string", nillable=True)
    amount: float | None = element("Amount", "xs:double")
    currency_code: str | None = element("CurrencyCode", "xs:string", nillable=True)
    document_date: datetime | None = element("DocumentDate", "xs:dateTime", nillable=True)
    document_id: int | None = element("DocumentId", "xs:long", nillable=True)
    customer_id: int | None = element("CustomerId", "xs:int", nillable=True)
    campaign_id: int | None = element("CampaignId", "xs:long", nillable=True)
    document_number: str | None = element("DocumentNumber", "xs:string", nillable=True)


@struct("BillingDocument", ENTITIES)
class BillingDocument(Struct):
    data: bytes | None = element("Data", "xs:base64Binary", nillable=True)
    id: int | None = element("Id", "xs:long")
    type: types.DataType | None = element("Type", "DataType")
    number: str | None = element("Number", "xs:string", nillable=True)


@struct("InsertionOrder", ENTITIES)
class InsertionOrder(Struct):
    account_id: int | None = element("AccountId", "xs:long")
    booking_country_code: str | None = element("BookingCountryCode", "xs:string", nillable=True)
    comment: str | None = element("Comment", "xs:string", nillable=True)
    end_date: datetime | None = element("EndDate", "xs:dateTime", nillable=True)
    id: int | None = element("Id", "xs:long", nillable=True)
    last_modified_by_user_id: int | None = element("LastModifiedByUserId", "xs:long", nillable=True)
    last_modified_time: datetime | None = element("LastModifiedTime", "xs:dateTime", nillable=True)
    notification_threshold: float | None = element("NotificationThreshold", "xs:double", nillable=True)
    reference_id: int | None = element("ReferenceId", "xs:long", nillable=True)
    spend_cap_amount: float | None = element("SpendCapAmount", "xs:double", nillable=True)
    start_date: datetime | None = element("StartDate", "xs:dateTime", nillable=True)
    name: str | None = element("Name", "xs:string", nillable=True)
    status: types.InsertionOrderStatus | None = element("Status", "InsertionOrderStatus", nillable=True)
    purchase_order: str | None = element("PurchaseOrder", "xs:string", nillable=True)
    pending_changes: types.InsertionOrderPendingChanges | None = element(
        "PendingChanges", "InsertionOrderPendingChanges", nillable=True
    )
    account_number: str | None = element("AccountNumber", "xs:string", nillable=True)
    budget_remaining: float | None = element("BudgetRemaining", "xs:double", nillable=True)
    budget_spent: float | None = element("BudgetSpent", "xs:double", nillable=True)
    budget_remaining_percent: float | None = element("BudgetRemainingPercent", "xs:double", nillable=True)
    budget_spent_percent: float | None = element("BudgetSpentPercent", "xs:double", nillable=True)
    series_name: str | None = element("SeriesName", "xs:string", nillable=True)
    is_in_series: bool | None = element("IsInSeries", "xs:boolean", nillable=True)
    series_frequency_type: str | None = element("SeriesFrequencyType", "xs:string", nillable=True)
    is_unlimited: bool | None = element("IsUnlimited", "xs:boolean", nillable=True)
    is_endless: bool | None = element("IsEndless", "xs:boolean", nillable=True)


@struct("InsertionOrderPendingChanges", ENTITIES)
class InsertionOrderPendingChanges(Struct):
    comment: str | None = element("Comment", "xs:string", nillable=True)
    end_date: datetime | None = element("EndDate", "xs:dateTime", nillable=True)
    requested_by_user_id: int | None = element("RequestedByUserId", "xs:int", nillable=True)
    modified_date_time: datetime | None = element("ModifiedDateTime", "xs:dateTime", nillable=True)
    notification_threshold: float | None = element("NotificationThreshold", "xs:double", nillable=True)
    reference_id: int | None = element("ReferenceId", "xs:long", nillable=True)
    spend_cap_amount: float | None = element("SpendCapAmount", "xs:double", nillable=True)
    start_date: datetime | None = element("StartDate", "xs:dateTime", nillable=True)
    name: str | None = element("Name", "xs:string", nillable=True)
    purchase_order: str | None = element("PurchaseOrder", "xs:string", nillable=True)
    change_status: types.InsertionOrderPendingChangesStatus | None = element(
        "ChangeStatus", "InsertionOrderPendingChangesStatus", nillable=True
    )


@struct("Predicate", ENTITIES)
class Predicate(Struct):
    field: str | None = element("Field", "xs:string", nillable=True)
    operator: types.PredicateOperator | None = element("Operator", "PredicateOperator")
    value: str | None = element("Value", "xs:string", nillable=True)


@struct("OrderBy", ENTITIES)
class OrderBy(Struct):
    field: types.OrderByField | None = element("Field", "OrderByField")
    order: types.SortOrder | None = element("Order", "SortOrder")


@struct("Paging", ENTITIES)
class Paging(Struct):
    index: int | None = element("Index", "xs:int")
    size: int | None = element("Size", "xs:int")


@struct("Coupon", ENTITIES)
class Coupon(Struct):
    coupon_code: str | None = element("CouponCode", "xs:string", nillable=True)
    class_name: str | None = element("ClassName", "xs:string", nillable=True)
    coupon_type: str | None = element("CouponType", "xs:string", nillable=True)
    amount: float | None = element("Amount", "xs:double")
    spend_threshold: float | None = element("SpendThreshold", "xs:double")
    currency_code: str | None = element("CurrencyCode", "xs:string", nillable=True)
    percent_off: float | None = element("PercentOff", "xs:double", nillable=True)
    active_duration: int | None = element("ActiveDuration", "xs:int", nillable=True)
    expiration_date: datetime | None = element("ExpirationDate", "xs:dateTime", nillable=True)
    start_date: datetime | None = element("StartDate", "xs:dateTime", nillable=True)
    end_date: datetime | None = element("EndDate", "xs:dateTime", nillable=True)
    send_to_email: str | None = element("SendToEmail", "xs:string", nillable=True)
    send_to_date: datetime | None = element("SendToDate", "xs:dateTime", nillable=True)
    is_redeemed: bool | None = element("IsRedeemed", "xs:boolean")
    redemption_info: types.CouponRedemption | None = element(
        "RedemptionInfo", "CouponRedemption", nillable=True
    )
    claim_info: types.CouponClaimInfo | None = element("ClaimInfo", "CouponClaimInfo", nillable=True)


@struct("CouponRedemption", ENTITIES)
class CouponRedemption(Struct):
    account_id: int | None = element("AccountId", "xs:long")
    account_number: str | None = element("AccountNumber", "xs:string", nillable=True)
    spend_to_threshold: float | None = element("SpendToThreshold", "xs:double")
    balance: float | None = element("Balance", "xs:double")
    currency_code: str | None = element("CurrencyCode", "xs:string", nillable=True)
    redemption_date: datetime | None = element("RedemptionDate", "xs:dateTime")
    expiration_date: datetime | None = element("ExpirationDate", "xs:dateTime")
    activation_date: datetime | None = element("ActivationDate", "xs:dateTime", nillable=True)


@struct("CouponClaimInfo", ENTITIES)
class CouponClaimInfo(Struct):
    account_id: int | None = element("AccountId", "xs:long")
    account_number: str | None = element("AccountNumber", "xs:string", nillable=True)
    claim_date: datetime | None = element("ClaimDate", "xs:dateTime")


@struct("CouponInfoData", ENTITIES)
class CouponInfoData(Struct):
    account_id: int | None = element("AccountId", "xs:int")
    coupon_id: int | None = element("CouponId", "xs:int", nillable=True)
    claim_date: datetime | None = element("ClaimDate", "xs:dateTime", nillable=True)
    status: int | None = element("Status", "xs:unsignedByte", nillable=True)
    redemption_date: datetime | None = element("RedemptionDate", "xs:dateTime", nillable=True)
    expiration_date: datetime | None = element("ExpirationDate", "xs:dateTime", nillable=True)
    percent_off: float | None = element("PercentOff", "xs:double", nillable=True)
    coupon_value: Decimal | None = element("CouponValue", "xs:decimal", nillable=True)
    upfront_spending: Decimal | None = element("UpfrontSpending", "xs:decimal", nillable=True)
    active_duration: int | None = element("ActiveDuration", "xs:int", nillable=True)
    spend_to_threshold: Decimal | None = element("SpendToThreshold", "xs:decimal", nillable=True)
    start_date: datetime | None = element("StartDate", "xs:dateTime", nillable=True)
    end_date: datetime | None = element("EndDate", "xs:dateTime", nillable=True)
    balance: Decimal | None = element("Balance", "xs:decimal", nillable=True)
    currency_code: str | None = element("CurrencyCode", "xs:string", nillable=True)
    feature_id: int | None = element("FeatureId", "xs:int", nillable=True)
    coupon_type: int | None = element("CouponType", "xs:unsignedByte", nillable=True)


@struct("BillingGroup", ENTITIES)
class BillingGroup(Struct):
    billing_group_id: int | None = element("BillingGroupId", "xs:long")
    customer_id: int | None = element("CustomerId", "xs:long")
    name: str | None = element("Name", "xs:string", nillable=True)
    description: str | None = element("Description", "xs:string", nillable=True)


@struct("UngroupedAccount", ENTITIES)
class UngroupedAccount(Struct):
    account_id: int | None = element("AccountId", "xs:long")
    account_number: str | None = element("AccountNumber", "xs:string", nillable=True)
    account_name: str | None = element("AccountName", "xs:string", nillable=True)
    potential_billing_groups: dict[int, str | None] | None = element(
        "PotentialBillingGroups", "ArrayOfKeyValueEntityOflongstring", nillable=True
    )


@struct("AdApiError", ADAPI)
class AdApiError(Struct):
    code: int | None = element("Code", "xs:int")
    detail: str | None = element("Detail", "xs:string", nillable=True)
    error_code: str | None = element("ErrorCode", "xs:string", nillable=True)
    message: str | None = element("Message", "xs:string", nillable=True)


@struct("OperationError", EXCEPTION)
class OperationError(Struct):
    code: int | None = element("Code", "xs:int")
    details: str | None = element("Details", "xs:string", nillable=True)
    message: str | None = element("Message", "xs:string", nillable=True)


@struct("BatchError", EXCEPTION)
class BatchError(Struct):
    code: int | None = element("Code", "xs:int")
    details: str | None = element("Details", "xs:string", nillable=True)
    index: int | None = element("Index", "xs:int")
    message: str | None = element("Message", "xs:string", nillable=True)
