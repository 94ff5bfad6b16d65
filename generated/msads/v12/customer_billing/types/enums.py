# Made by soapwright from msads/v12/customer_billing. Do not edit.
"""The enumerations and flags of CustomerBillingService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy_classes import WireEnum, lazy_classes

__all__ = [
    "DataType",
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


class SortOrder(WireEnum):
    ASCENDING = "Ascending"
    DESCENDING = "Descending"


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
