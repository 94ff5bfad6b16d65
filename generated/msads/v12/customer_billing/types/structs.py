# Made by soapwright from msads/v12/customer_billing. Do not edit.
"""The structs of CustomerBillingService."""

from __future__ import annotations

from datetime import datetime
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
    "InsertionOrder",
    "InsertionOrderPendingChanges",
    "OperationError",
    "OrderBy",
    "Paging",
    "Predicate",
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


@struct("BillingDocument", ENTITIES)
class BillingDocument(Struct):
    data: bytes | None = element("Data", "xs:base64Binary", nillable=True)
    id: int | None = element("Id", "xs:long")
    type: types.DataType | None = element("Type", "DataType")


@struct("InsertionOrder", ENTITIES)
class InsertionOrder(Struct):
    account_id: int | None = element("AccountId", "xs:long")
    balance_amount: float | None = element("BalanceAmount", "xs:double", nillable=True)
    booking_country_code: str | None = element("BookingCountryCode", "xs:string", nillable=True)
    comment: str | None = element("Comment", "xs:string", nillable=True)

    end_date: datetime | None = element("EndDate", "xs:dateTime", nillable=True)
    """In UTC."""

    id: int | None = element("Id", "xs:long", nillable=True)
    last_modified_by_user_id: int | None = element("LastModifiedByUserId", "xs:long", nillable=True)
    last_modified_time: datetime | None = element("LastModifiedTime", "xs:dateTime", nillable=True)
    notification_threshold: float | None = element("NotificationThreshold", "xs:double", nillable=True)
    reference_id: int | None = element("ReferenceId", "xs:long", nillable=True)
    spend_cap_amount: float | None = element("SpendCapAmount", "xs:double", nillable=True)

    start_date: datetime | None = element("StartDate", "xs:dateTime", nillable=True)
    """In UTC."""

    name: str | None = element("Name", "xs:string", nillable=True)
    status: types.InsertionOrderStatus | None = element("Status", "InsertionOrderStatus", nillable=True)
    purchase_order: str | None = element("PurchaseOrder", "xs:string", nillable=True)
    pending_changes: types.InsertionOrderPendingChanges | None = element(
        "PendingChanges", "InsertionOrderPendingChanges", nillable=True
    )


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


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
