# Made by soapwright from msads/v13/customer_billing. Do not edit.
"""The types of CustomerBillingService that are not classes in Python, as the codec needs them."""

from __future__ import annotations

from ...._runtime.wire import Array, JsonNames, Map
from .namespaces import ADAPI, ARRAYS, ENTITIES, EXCEPTION

__all__ = [
    "JSON",
    "ArrayOfAdApiError",
    "ArrayOfArrayOfOperationError",
    "ArrayOfBatchError",
    "ArrayOfBillingDocument",
    "ArrayOfBillingDocumentInfo",
    "ArrayOfBillingGroup",
    "ArrayOfCoupon",
    "ArrayOfCouponInfoData",
    "ArrayOfInsertionOrder",
    "ArrayOfKeyValueEntityOflongdateTime",
    "ArrayOfKeyValueEntityOflongstring",
    "ArrayOfOperationError",
    "ArrayOfOrderBy",
    "ArrayOfPredicate",
    "ArrayOfUngroupedAccount",
    "ArrayOfint",
    "ArrayOflong",
    "ArrayOfstring",
]

JSON = JsonNames("Type", "Key", "Value")
ArrayOflong = Array("long", "xs:long", ARRAYS)
ArrayOfstring = Array("string", "xs:string", ARRAYS, nillable=True)
ArrayOfint = Array("int", "xs:int", ARRAYS)
ArrayOfBillingDocumentInfo = Array("BillingDocumentInfo", "BillingDocumentInfo", ENTITIES, nillable=True)
ArrayOfBillingDocument = Array("BillingDocument", "BillingDocument", ENTITIES, nillable=True)
ArrayOfPredicate = Array("Predicate", "Predicate", ENTITIES, nillable=True)
ArrayOfOrderBy = Array("OrderBy", "OrderBy", ENTITIES, nillable=True)
ArrayOfInsertionOrder = Array("InsertionOrder", "InsertionOrder", ENTITIES, nillable=True)
ArrayOfCoupon = Array("Coupon", "Coupon", ENTITIES, nillable=True)
ArrayOfKeyValueEntityOflongstring = Map(
    "KeyValueEntityOflongstring",
    ENTITIES,
    ("Key", "xs:long"),
    ("Value", "xs:string"),
    ENTITIES,
    nil_key=False,
)
"""https://learn.microsoft.com/en-us/advertising/customer-billing-service/keyvalueentityoflongstring?view=bingads-13"""
ArrayOfKeyValueEntityOflongdateTime = Map(
    "KeyValueEntityOflongdateTime",
    ENTITIES,
    ("Key", "xs:long"),
    ("Value", "xs:dateTime"),
    ENTITIES,
    nil=False,
    nil_key=False,
)
"""https://learn.microsoft.com/en-us/advertising/customer-billing-service/keyvalueentityoflongdatetime?view=bingads-13"""
ArrayOfCouponInfoData = Array("CouponInfoData", "CouponInfoData", ENTITIES, nillable=True)
ArrayOfBillingGroup = Array("BillingGroup", "BillingGroup", ENTITIES, nillable=True)
ArrayOfUngroupedAccount = Array("UngroupedAccount", "UngroupedAccount", ENTITIES, nillable=True)
ArrayOfAdApiError = Array("AdApiError", "AdApiError", ADAPI, nillable=True)
ArrayOfOperationError = Array("OperationError", "OperationError", EXCEPTION, nillable=True)
ArrayOfBatchError = Array("BatchError", "BatchError", EXCEPTION, nillable=True)
ArrayOfArrayOfOperationError = Array(
    "ArrayOfOperationError", "ArrayOfOperationError", EXCEPTION, nillable=True
)
