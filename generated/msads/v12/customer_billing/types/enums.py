# Made by soapwright 0.1.0 from msads/v12/customer_billing, revision 12.13.6. Do not edit.
"""The enumerations and flags of CustomerBillingService."""

from __future__ import annotations

from ...._runtime.enums import WireEnum


class DataType(WireEnum):
    """DataType, of https://bingads.microsoft.com/Customer/v12/Entities."""

    XML = "Xml"
    PDF = "Pdf"


class InsertionOrderStatus(WireEnum):
    """InsertionOrderStatus, of https://bingads.microsoft.com/Customer/v12/Entities."""

    PENDING_USER_REVIEW = "PendingUserReview"
    ACTIVE = "Active"
    DECLINED = "Declined"
    EXPIRED = "Expired"
    CANCELED = "Canceled"
    NOT_STARTED = "NotStarted"
    EXHAUSTED = "Exhausted"


class InsertionOrderPendingChangesStatus(WireEnum):
    """InsertionOrderPendingChangesStatus, of https://bingads.microsoft.com/Customer/v12/Entities."""

    PENDING_USER_REVIEW = "PendingUserReview"
    APPROVE_CHANGES = "ApproveChanges"
    DECLINE_CHANGES = "DeclineChanges"
    CANCEL_CHANGES = "CancelChanges"


class PredicateOperator(WireEnum):
    """PredicateOperator, of https://bingads.microsoft.com/Customer/v12/Entities."""

    EQUALS = "Equals"
    NOT_EQUALS = "NotEquals"
    CONTAINS = "Contains"
    IN = "In"
    GREATER_THAN_EQUALS = "GreaterThanEquals"
    LESS_THAN_EQUALS = "LessThanEquals"
    STARTS_WITH = "StartsWith"
    NOT_CONTAINS = "NotContains"


class OrderByField(WireEnum):
    """OrderByField, of https://bingads.microsoft.com/Customer/v12/Entities."""

    ID = "Id"
    NAME = "Name"
    NUMBER = "Number"
    LIFE_CYCLE_STATUS = "LifeCycleStatus"


class SortOrder(WireEnum):
    """SortOrder, of https://bingads.microsoft.com/Customer/v12/Entities."""

    ASCENDING = "Ascending"
    DESCENDING = "Descending"
