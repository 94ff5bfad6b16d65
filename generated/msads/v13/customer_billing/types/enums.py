# Made by soapwright from msads/v13/customer_billing. Do not edit.
"""The enumerations and flags of CustomerBillingService."""

from __future__ import annotations

from ...._runtime.enums import WireEnum, WireFlags

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
    XML = "Xml"
    PDF = "Pdf"


class InsertionOrderStatus(WireEnum):
    PENDING_USER_REVIEW = "PendingUserReview"
    ACTIVE = "Active"
    DECLINED = "Declined"
    EXPIRED = "Expired"
    CANCELED = "Canceled"
    NOT_STARTED = "NotStarted"
    EXHAUSTED = "Exhausted"
    QUEUED = "Queued"


class InsertionOrderPendingChangesStatus(WireEnum):
    PENDING_USER_REVIEW = "PendingUserReview"
    APPROVE_CHANGES = "ApproveChanges"
    DECLINE_CHANGES = "DeclineChanges"
    CANCEL_CHANGES = "CancelChanges"


class PredicateOperator(WireEnum):
    EQUALS = "Equals"
    NOT_EQUALS = "NotEquals"
    CONTAINS = "Contains"
    IN = "In"
    GREATER_THAN_EQUALS = "GreaterThanEquals"
    LESS_THAN_EQUALS = "LessThanEquals"
    STARTS_WITH = "StartsWith"
    NOT_CONTAINS = "NotContains"


class OrderByField(WireEnum):
    ID = "Id"
    NAME = "Name"
    NUMBER = "Number"
    LIFE_CYCLE_STATUS = "LifeCycleStatus"
    COUPON_CLASS_NAME = "CouponClassName"
    COUPON_START_DATE = "CouponStartDate"


class SortOrder(WireEnum):
    ASCENDING = "Ascending"
    DESCENDING = "Descending"


class InsertionOrderAdditionalField(WireFlags):
    NONE = "None"
    UNLIMITED_AND_ENDLESS_FLAGS = "UnlimitedAndEndlessFlags"


class AccountAdditionalField(WireFlags):
    TAX_CERTIFICATE = "TaxCertificate"
    ACCOUNT_MODE = "AccountMode"
    COUPON_CLAIM_INFO = "CouponClaimInfo"
    PARENT_CUSTOMER_NUMBER = "ParentCustomerNumber"
