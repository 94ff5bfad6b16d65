# Made by soapwright from msads/v13/customer_management. Do not edit.
"""The types of CustomerManagementService that are not classes in Python, as the codec needs them."""

from __future__ import annotations

from ...._runtime.wire import Array, JsonNames, Map
from .namespaces import ADAPI, ARRAYS, ENTITIES, EXCEPTION, GENERIC

__all__ = [
    "JSON",
    "ArrayOfAccountInfo",
    "ArrayOfAccountInfoWithCustomerData",
    "ArrayOfAdApiError",
    "ArrayOfAddress",
    "ArrayOfAdvertiserAccount",
    "ArrayOfArrayOfOperationError",
    "ArrayOfClientLink",
    "ArrayOfCustomer",
    "ArrayOfCustomerInfo",
    "ArrayOfCustomerRole",
    "ArrayOfKeyValueEntityOflongint",
    "ArrayOfKeyValueEntityOfstringstring",
    "ArrayOfKeyValuePairOfstringbase64Binary",
    "ArrayOfKeyValuePairOfstringstring",
    "ArrayOfNotification",
    "ArrayOfOperationError",
    "ArrayOfOrderBy",
    "ArrayOfPilotFeature",
    "ArrayOfPredicate",
    "ArrayOfUserInfo",
    "ArrayOfUserInvitation",
    "ArrayOfint",
    "ArrayOflong",
    "ArrayOfstring",
]

JSON = JsonNames("Type", "Key", "Value")
ArrayOfAccountInfo = Array("AccountInfo", "AccountInfo", ENTITIES, nillable=True)
ArrayOfCustomerInfo = Array("CustomerInfo", "CustomerInfo", ENTITIES, nillable=True)
ArrayOfCustomerRole = Array("CustomerRole", "CustomerRole", ENTITIES, nillable=True)
ArrayOfUserInfo = Array("UserInfo", "UserInfo", ENTITIES, nillable=True)
ArrayOfPilotFeature = Array("PilotFeature", "PilotFeature", ENTITIES)
ArrayOfAccountInfoWithCustomerData = Array(
    "AccountInfoWithCustomerData", "AccountInfoWithCustomerData", ENTITIES, nillable=True
)
ArrayOfPredicate = Array("Predicate", "Predicate", ENTITIES, nillable=True)
ArrayOfOrderBy = Array("OrderBy", "OrderBy", ENTITIES, nillable=True)
ArrayOfCustomer = Array("Customer", "Customer", ENTITIES, nillable=True)
ArrayOfClientLink = Array("ClientLink", "ClientLink", ENTITIES, nillable=True)
ArrayOfAdvertiserAccount = Array("AdvertiserAccount", "AdvertiserAccount", ENTITIES, nillable=True)
ArrayOfUserInvitation = Array("UserInvitation", "UserInvitation", ENTITIES, nillable=True)
ArrayOfAddress = Array("Address", "Address", ENTITIES, nillable=True)
ArrayOfNotification = Array("Notification", "Notification", ENTITIES, nillable=True)
ArrayOfKeyValueEntityOfstringstring = Map(
    "KeyValueEntityOfstringstring", ENTITIES, ("Key", "xs:string"), ("Value", "xs:string"), ENTITIES
)
"""https://learn.microsoft.com/en-us/advertising/customer-management-service/keyvalueentityofstringstring?view=bingads-13"""
ArrayOfKeyValueEntityOflongint = Map(
    "KeyValueEntityOflongint",
    ENTITIES,
    ("Key", "xs:long"),
    ("Value", "xs:int"),
    ENTITIES,
    nil=False,
    nil_key=False,
)
"""https://learn.microsoft.com/en-us/advertising/customer-management-service/keyvalueentityoflongint?view=bingads-13"""
ArrayOfAdApiError = Array("AdApiError", "AdApiError", ADAPI, nillable=True)
ArrayOfOperationError = Array("OperationError", "OperationError", EXCEPTION, nillable=True)
ArrayOfArrayOfOperationError = Array(
    "ArrayOfOperationError", "ArrayOfOperationError", EXCEPTION, nillable=True
)
ArrayOfKeyValuePairOfstringstring = Map(
    "KeyValuePairOfstringstring", GENERIC, ("key", "xs:string"), ("value", "xs:string"), GENERIC
)
"""https://learn.microsoft.com/en-us/advertising/customer-management-service/keyvaluepairofstringstring?view=bingads-13"""
ArrayOfKeyValuePairOfstringbase64Binary = Map(
    "KeyValuePairOfstringbase64Binary", GENERIC, ("key", "xs:string"), ("value", "xs:base64Binary"), GENERIC
)
"""https://learn.microsoft.com/en-us/advertising/customer-management-service/keyvaluepairofstringbase64binary?view=bingads-13"""
ArrayOflong = Array("long", "xs:long", ARRAYS)
ArrayOfint = Array("int", "xs:int", ARRAYS)
ArrayOfstring = Array("string", "xs:string", ARRAYS, nillable=True)
