# Made by soapwright from msads/v13/customer_billing. Do not edit.
"""The enumerations and flags of CustomerBillingService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy_classes import WireEnum, WireFlags, lazy_classes

__all__ = [
    "AccountAdditionalField",
    "DataType",
    "InsertionOrderAdditionalField",
    "InsertionOrderPendingChangesStatus",
    "InsertionOrderStatus",
    "OrderByField",
    "PredicateOperator",
    "SortOrder",
]


class DataType(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/customer-billing-service/datatype?view=bingads-13"""

    XML = "Xml"
    PDF = "Pdf"


class InsertionOrderStatus(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/customer-billing-service/insertionorderstatus?view=bingads-13"""

    PENDING_USER_REVIEW = "PendingUserReview"
    ACTIVE = "Active"
    DECLINED = "Declined"
    EXPIRED = "Expired"
    CANCELED = "Canceled"
    NOT_STARTED = "NotStarted"
    EXHAUSTED = "Exhausted"
    QUEUED = "Queued"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/customer-billing-service/insertionorderstatus?view=bingads-13#queued"""


class InsertionOrderPendingChangesStatus(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/customer-billing-service/insertionorderpendingchangesstatus?view=bingads-13"""

    PENDING_USER_REVIEW = "PendingUserReview"
    APPROVE_CHANGES = "ApproveChanges"
    DECLINE_CHANGES = "DeclineChanges"
    CANCEL_CHANGES = "CancelChanges"


class PredicateOperator(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/customer-billing-service/predicateoperator?view=bingads-13"""

    EQUALS = "Equals"
    NOT_EQUALS = "NotEquals"
    CONTAINS = "Contains"
    IN = "In"
    GREATER_THAN_EQUALS = "GreaterThanEquals"
    LESS_THAN_EQUALS = "LessThanEquals"
    STARTS_WITH = "StartsWith"
    NOT_CONTAINS = "NotContains"


class OrderByField(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/customer-billing-service/orderbyfield?view=bingads-13"""

    ID = "Id"
    NAME = "Name"
    NUMBER = "Number"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/customer-billing-service/orderbyfield?view=bingads-13#number"""
    LIFE_CYCLE_STATUS = "LifeCycleStatus"
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/customer-billing-service/orderbyfield?view=bingads-13#lifecyclestatus"""
    COUPON_CLASS_NAME = "CouponClassName"
    COUPON_START_DATE = "CouponStartDate"


class SortOrder(WireEnum):
    """https://learn.microsoft.com/en-us/advertising/customer-billing-service/sortorder?view=bingads-13"""

    ASCENDING = "Ascending"
    DESCENDING = "Descending"


class InsertionOrderAdditionalField(WireFlags):
    """https://learn.microsoft.com/en-us/advertising/customer-billing-service/insertionorderadditionalfield?view=bingads-13"""

    NONE = "None"
    UNLIMITED_AND_ENDLESS_FLAGS = "UnlimitedAndEndlessFlags"


class AccountAdditionalField(WireFlags):
    """https://learn.microsoft.com/en-us/advertising/customer-billing-service/accountadditionalfield?view=bingads-13"""

    TAX_CERTIFICATE = "TaxCertificate"
    ACCOUNT_MODE = "AccountMode"
    COUPON_CLAIM_INFO = "CouponClaimInfo"
    PARENT_CUSTOMER_NUMBER = "ParentCustomerNumber"


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
