# Made by soapwright from msads/v12/customer_billing. Do not edit.
"""The types of CustomerBillingService that are not classes in Python, as the codec needs them."""

from __future__ import annotations

from ...._runtime.wire import Array
from .namespaces import ADAPI, ARRAYS, ENTITIES, EXCEPTION

__all__ = [
    "ArrayOfAdApiError",
    "ArrayOfBatchError",
    "ArrayOfBillingDocument",
    "ArrayOfBillingDocumentInfo",
    "ArrayOfInsertionOrder",
    "ArrayOfOperationError",
    "ArrayOfOrderBy",
    "ArrayOfPredicate",
    "ArrayOflong",
]

ArrayOflong = Array("long", "xs:long", ARRAYS)
ArrayOfBillingDocumentInfo = Array("BillingDocumentInfo", "BillingDocumentInfo", ENTITIES, nillable=True)
ArrayOfBillingDocument = Array("BillingDocument", "BillingDocument", ENTITIES, nillable=True)
ArrayOfInsertionOrder = Array("InsertionOrder", "InsertionOrder", ENTITIES, nillable=True)
ArrayOfPredicate = Array("Predicate", "Predicate", ENTITIES, nillable=True)
ArrayOfOrderBy = Array("OrderBy", "OrderBy", ENTITIES, nillable=True)
ArrayOfAdApiError = Array("AdApiError", "AdApiError", ADAPI, nillable=True)
ArrayOfOperationError = Array("OperationError", "OperationError", EXCEPTION, nillable=True)
ArrayOfBatchError = Array("BatchError", "BatchError", EXCEPTION, nillable=True)
