# Made by soapwright from msads/v13/customer_billing. Do not edit.
"""The structs of CustomerBillingService."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from ...._runtime.lazy_classes import Struct, lazy_classes, struct
from ...._runtime.struct import element
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
    """https://learn.microsoft.com/en-us/advertising/customer-billing-service/billingdocumentinfo?view=bingads-13"""

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
    """https://learn.microsoft.com/en-us/advertising/customer-billing-service/billingdocument?view=bingads-13"""

    data: bytes | None = element("Data", "xs:base64Binary", nillable=True)
    id: int | None = element("Id", "xs:long")
    type: types.DataType | None = element("Type", "DataType")
    number: str | None = element("Number", "xs:string", nillable=True)


@struct("InsertionOrder", ENTITIES)
class InsertionOrder(Struct):
    """https://learn.microsoft.com/en-us/advertising/customer-billing-service/insertionorder?view=bingads-13"""

    account_id: int | None = element("AccountId", "xs:long")
    """Required on add, read-only on update. https://learn.microsoft.com/en-us/advertising/customer-billing-service/insertionorder?view=bingads-13#accountid"""

    booking_country_code: str | None = element("BookingCountryCode", "xs:string", nillable=True)
    """Reserved and for internal use (as of 2026-08). Sometimes required on add, read-only on update. https://learn.microsoft.com/en-us/advertising/customer-billing-service/insertionorder?view=bingads-13#bookingcountrycode"""

    comment: str | None = element("Comment", "xs:string", nillable=True)
    """Optional. At most 100 characters. https://learn.microsoft.com/en-us/advertising/customer-billing-service/insertionorder?view=bingads-13#comment"""

    end_date: datetime | None = element("EndDate", "xs:dateTime", nillable=True)
    """Required on add, optional on update. In UTC. https://learn.microsoft.com/en-us/advertising/customer-billing-service/insertionorder?view=bingads-13#enddate"""

    id: int | None = element("Id", "xs:long", nillable=True)
    """Read-only on add, required and read-only on update. https://learn.microsoft.com/en-us/advertising/customer-billing-service/insertionorder?view=bingads-13#id"""

    last_modified_by_user_id: int | None = element("LastModifiedByUserId", "xs:long", nillable=True)
    """Read-only. https://learn.microsoft.com/en-us/advertising/customer-billing-service/insertionorder?view=bingads-13#lastmodifiedbyuserid"""

    last_modified_time: datetime | None = element("LastModifiedTime", "xs:dateTime", nillable=True)
    """Read-only. In UTC. https://learn.microsoft.com/en-us/advertising/customer-billing-service/insertionorder?view=bingads-13#lastmodifiedtime"""

    notification_threshold: float | None = element("NotificationThreshold", "xs:double", nillable=True)
    """Reserved and for internal use (as of 2026-08). Optional. From 0 to 100. In percent. https://learn.microsoft.com/en-us/advertising/customer-billing-service/insertionorder?view=bingads-13#notificationthreshold"""

    reference_id: int | None = element("ReferenceId", "xs:long", nillable=True)
    """Reserved and for internal use (as of 2026-08). Optional. https://learn.microsoft.com/en-us/advertising/customer-billing-service/insertionorder?view=bingads-13#referenceid"""

    spend_cap_amount: float | None = element("SpendCapAmount", "xs:double", nillable=True)
    """Required on add, optional on update. https://learn.microsoft.com/en-us/advertising/customer-billing-service/insertionorder?view=bingads-13#spendcapamount"""

    start_date: datetime | None = element("StartDate", "xs:dateTime", nillable=True)
    """Required on add, optional on update. In UTC. https://learn.microsoft.com/en-us/advertising/customer-billing-service/insertionorder?view=bingads-13#startdate"""

    name: str | None = element("Name", "xs:string", nillable=True)
    """Optional. At most 100 characters. https://learn.microsoft.com/en-us/advertising/customer-billing-service/insertionorder?view=bingads-13#name"""

    status: types.InsertionOrderStatus | None = element("Status", "InsertionOrderStatus", nillable=True)
    """Read-only on add, sometimes required on update. https://learn.microsoft.com/en-us/advertising/customer-billing-service/insertionorder?view=bingads-13#status"""

    purchase_order: str | None = element("PurchaseOrder", "xs:string", nillable=True)
    """Optional. At most 50 characters. https://learn.microsoft.com/en-us/advertising/customer-billing-service/insertionorder?view=bingads-13#purchaseorder"""

    pending_changes: types.InsertionOrderPendingChanges | None = element(
        "PendingChanges", "InsertionOrderPendingChanges", nillable=True
    )
    """Read-only on add, optional on update. https://learn.microsoft.com/en-us/advertising/customer-billing-service/insertionorder?view=bingads-13#pendingchanges"""

    account_number: str | None = element("AccountNumber", "xs:string", nillable=True)
    """Read-only. https://learn.microsoft.com/en-us/advertising/customer-billing-service/insertionorder?view=bingads-13#accountnumber"""

    budget_remaining: float | None = element("BudgetRemaining", "xs:double", nillable=True)
    """Read-only. https://learn.microsoft.com/en-us/advertising/customer-billing-service/insertionorder?view=bingads-13#budgetremaining"""

    budget_spent: float | None = element("BudgetSpent", "xs:double", nillable=True)
    """Read-only. https://learn.microsoft.com/en-us/advertising/customer-billing-service/insertionorder?view=bingads-13#budgetspent"""

    budget_remaining_percent: float | None = element("BudgetRemainingPercent", "xs:double", nillable=True)
    """Read-only. In percent. https://learn.microsoft.com/en-us/advertising/customer-billing-service/insertionorder?view=bingads-13#budgetremainingpercent"""

    budget_spent_percent: float | None = element("BudgetSpentPercent", "xs:double", nillable=True)
    """Read-only. In percent. https://learn.microsoft.com/en-us/advertising/customer-billing-service/insertionorder?view=bingads-13#budgetspentpercent"""

    series_name: str | None = element("SeriesName", "xs:string", nillable=True)
    """Read-only. At most 100 characters. https://learn.microsoft.com/en-us/advertising/customer-billing-service/insertionorder?view=bingads-13#seriesname"""

    is_in_series: bool | None = element("IsInSeries", "xs:boolean", nillable=True)
    """Read-only. https://learn.microsoft.com/en-us/advertising/customer-billing-service/insertionorder?view=bingads-13#isinseries"""

    series_frequency_type: str | None = element("SeriesFrequencyType", "xs:string", nillable=True)
    """Read-only. https://learn.microsoft.com/en-us/advertising/customer-billing-service/insertionorder?view=bingads-13#seriesfrequencytype"""

    is_unlimited: bool | None = element("IsUnlimited", "xs:boolean", nillable=True)
    """Optional. https://learn.microsoft.com/en-us/advertising/customer-billing-service/insertionorder?view=bingads-13#isunlimited"""

    is_endless: bool | None = element("IsEndless", "xs:boolean", nillable=True)
    """Optional. https://learn.microsoft.com/en-us/advertising/customer-billing-service/insertionorder?view=bingads-13#isendless"""


@struct("InsertionOrderPendingChanges", ENTITIES)
class InsertionOrderPendingChanges(Struct):
    """https://learn.microsoft.com/en-us/advertising/customer-billing-service/insertionorderpendingchanges?view=bingads-13"""

    comment: str | None = element("Comment", "xs:string", nillable=True)
    """Read-only on add, optional on update. At most 100 characters. https://learn.microsoft.com/en-us/advertising/customer-billing-service/insertionorderpendingchanges?view=bingads-13#comment"""

    end_date: datetime | None = element("EndDate", "xs:dateTime", nillable=True)
    """Read-only on add, optional on update. In UTC. https://learn.microsoft.com/en-us/advertising/customer-billing-service/insertionorderpendingchanges?view=bingads-13#enddate"""

    requested_by_user_id: int | None = element("RequestedByUserId", "xs:int", nillable=True)
    """Read-only. https://learn.microsoft.com/en-us/advertising/customer-billing-service/insertionorderpendingchanges?view=bingads-13#requestedbyuserid"""

    modified_date_time: datetime | None = element("ModifiedDateTime", "xs:dateTime", nillable=True)
    """Read-only. In UTC. https://learn.microsoft.com/en-us/advertising/customer-billing-service/insertionorderpendingchanges?view=bingads-13#modifieddatetime"""

    notification_threshold: float | None = element("NotificationThreshold", "xs:double", nillable=True)
    """Reserved and for internal use (as of 2026-08). Read-only on add, optional on update. From 0 to
    100. In percent. https://learn.microsoft.com/en-us/advertising/customer-billing-service/insertionorderpendingchanges?view=bingads-13#notificationthreshold
    """

    reference_id: int | None = element("ReferenceId", "xs:long", nillable=True)
    """For internal use (as of 2026-08). Read-only on add, optional on update. https://learn.microsoft.com/en-us/advertising/customer-billing-service/insertionorderpendingchanges?view=bingads-13#referenceid"""

    spend_cap_amount: float | None = element("SpendCapAmount", "xs:double", nillable=True)
    """Read-only on add, optional on update. https://learn.microsoft.com/en-us/advertising/customer-billing-service/insertionorderpendingchanges?view=bingads-13#spendcapamount"""

    start_date: datetime | None = element("StartDate", "xs:dateTime", nillable=True)
    """Read-only on add, optional on update. In UTC. https://learn.microsoft.com/en-us/advertising/customer-billing-service/insertionorderpendingchanges?view=bingads-13#startdate"""

    name: str | None = element("Name", "xs:string", nillable=True)
    """Read-only on add, optional on update. At most 100 characters. https://learn.microsoft.com/en-us/advertising/customer-billing-service/insertionorderpendingchanges?view=bingads-13#name"""

    purchase_order: str | None = element("PurchaseOrder", "xs:string", nillable=True)
    """Read-only on add, optional on update. At most 50 characters. https://learn.microsoft.com/en-us/advertising/customer-billing-service/insertionorderpendingchanges?view=bingads-13#purchaseorder"""

    change_status: types.InsertionOrderPendingChangesStatus | None = element(
        "ChangeStatus", "InsertionOrderPendingChangesStatus", nillable=True
    )


@struct("Predicate", ENTITIES)
class Predicate(Struct):
    """https://learn.microsoft.com/en-us/advertising/customer-billing-service/predicate?view=bingads-13"""

    field: str | None = element("Field", "xs:string", nillable=True)
    operator: types.PredicateOperator | None = element("Operator", "PredicateOperator")
    value: str | None = element("Value", "xs:string", nillable=True)


@struct("OrderBy", ENTITIES)
class OrderBy(Struct):
    """https://learn.microsoft.com/en-us/advertising/customer-billing-service/orderby?view=bingads-13"""

    field: types.OrderByField | None = element("Field", "OrderByField")
    order: types.SortOrder | None = element("Order", "SortOrder")


@struct("Paging", ENTITIES)
class Paging(Struct):
    """https://learn.microsoft.com/en-us/advertising/customer-billing-service/paging?view=bingads-13"""

    index: int | None = element("Index", "xs:int")

    size: int | None = element("Size", "xs:int")
    """At most 100. Default: 0. https://learn.microsoft.com/en-us/advertising/customer-billing-service/paging?view=bingads-13#size"""


@struct("Coupon", ENTITIES)
class Coupon(Struct):
    """https://learn.microsoft.com/en-us/advertising/customer-billing-service/coupon?view=bingads-13"""

    coupon_code: str | None = element("CouponCode", "xs:string", nillable=True)
    class_name: str | None = element("ClassName", "xs:string", nillable=True)
    coupon_type: str | None = element("CouponType", "xs:string", nillable=True)
    amount: float | None = element("Amount", "xs:double")
    spend_threshold: float | None = element("SpendThreshold", "xs:double")
    currency_code: str | None = element("CurrencyCode", "xs:string", nillable=True)

    percent_off: float | None = element("PercentOff", "xs:double", nillable=True)
    """In percent. https://learn.microsoft.com/en-us/advertising/customer-billing-service/coupon?view=bingads-13#percentoff"""

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
    """https://learn.microsoft.com/en-us/advertising/customer-billing-service/couponredemption?view=bingads-13"""

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
    """https://learn.microsoft.com/en-us/advertising/customer-billing-service/couponclaiminfo?view=bingads-13"""

    account_id: int | None = element("AccountId", "xs:long")
    account_number: str | None = element("AccountNumber", "xs:string", nillable=True)
    claim_date: datetime | None = element("ClaimDate", "xs:dateTime")


@struct("CouponInfoData", ENTITIES)
class CouponInfoData(Struct):
    """https://learn.microsoft.com/en-us/advertising/customer-billing-service/couponinfodata?view=bingads-13"""

    account_id: int | None = element("AccountId", "xs:int")
    coupon_id: int | None = element("CouponId", "xs:int", nillable=True)
    claim_date: datetime | None = element("ClaimDate", "xs:dateTime", nillable=True)
    status: int | None = element("Status", "xs:unsignedByte", nillable=True)
    redemption_date: datetime | None = element("RedemptionDate", "xs:dateTime", nillable=True)
    expiration_date: datetime | None = element("ExpirationDate", "xs:dateTime", nillable=True)

    percent_off: float | None = element("PercentOff", "xs:double", nillable=True)
    """In percent. https://learn.microsoft.com/en-us/advertising/customer-billing-service/couponinfodata?view=bingads-13#percentoff"""

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
    """https://learn.microsoft.com/en-us/advertising/customer-billing-service/billinggroup?view=bingads-13"""

    billing_group_id: int | None = element("BillingGroupId", "xs:long")
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/customer-billing-service/billinggroup?view=bingads-13#billinggroupid"""

    customer_id: int | None = element("CustomerId", "xs:long")
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/customer-billing-service/billinggroup?view=bingads-13#customerid"""

    name: str | None = element("Name", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/customer-billing-service/billinggroup?view=bingads-13#name"""

    description: str | None = element("Description", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/customer-billing-service/billinggroup?view=bingads-13#description"""


@struct("UngroupedAccount", ENTITIES)
class UngroupedAccount(Struct):
    """https://learn.microsoft.com/en-us/advertising/customer-billing-service/ungroupedaccount?view=bingads-13"""

    account_id: int | None = element("AccountId", "xs:long")
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/customer-billing-service/ungroupedaccount?view=bingads-13#accountid"""

    account_number: str | None = element("AccountNumber", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/customer-billing-service/ungroupedaccount?view=bingads-13#accountnumber"""

    account_name: str | None = element("AccountName", "xs:string", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/customer-billing-service/ungroupedaccount?view=bingads-13#accountname"""

    potential_billing_groups: dict[int, str | None] | None = element(
        "PotentialBillingGroups", "ArrayOfKeyValueEntityOflongstring", nillable=True
    )
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/customer-billing-service/ungroupedaccount?view=bingads-13#potentialbillinggroups"""


@struct("AdApiError", ADAPI)
class AdApiError(Struct):
    """https://learn.microsoft.com/en-us/advertising/customer-billing-service/adapierror?view=bingads-13"""

    code: int | None = element("Code", "xs:int")
    detail: str | None = element("Detail", "xs:string", nillable=True)
    error_code: str | None = element("ErrorCode", "xs:string", nillable=True)
    message: str | None = element("Message", "xs:string", nillable=True)


@struct("OperationError", EXCEPTION)
class OperationError(Struct):
    """https://learn.microsoft.com/en-us/advertising/customer-billing-service/operationerror?view=bingads-13"""

    code: int | None = element("Code", "xs:int")
    details: str | None = element("Details", "xs:string", nillable=True)
    message: str | None = element("Message", "xs:string", nillable=True)


@struct("BatchError", EXCEPTION)
class BatchError(Struct):
    """https://learn.microsoft.com/en-us/advertising/customer-billing-service/batcherror?view=bingads-13"""

    code: int | None = element("Code", "xs:int")
    details: str | None = element("Details", "xs:string", nillable=True)
    index: int | None = element("Index", "xs:int")
    message: str | None = element("Message", "xs:string", nillable=True)


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
