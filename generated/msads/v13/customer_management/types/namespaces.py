# Made by soapwright from msads/v13/customer_management. Do not edit.
"""The XML namespaces of CustomerManagementService, and the prefixes they are written with."""

from __future__ import annotations

from ...._runtime.wire import Namespace

__all__ = [
    "ADAPI",
    "ALL",
    "ARRAYS",
    "CUSTOMER",
    "ENTITIES",
    "EXCEPTION",
    "GENERIC",
]

GENERIC = Namespace("http://schemas.datacontract.org/2004/07/System.Collections.Generic", "generic")
ARRAYS = Namespace("http://schemas.microsoft.com/2003/10/Serialization/Arrays", "arrays")
ADAPI = Namespace("https://adapi.microsoft.com", "adapi")
CUSTOMER = Namespace("https://bingads.microsoft.com/Customer/v13", "customer")
ENTITIES = Namespace("https://bingads.microsoft.com/Customer/v13/Entities", "entities")
EXCEPTION = Namespace("https://bingads.microsoft.com/Customer/v13/Exception", "exception")

ALL = (
    GENERIC,
    ARRAYS,
    ADAPI,
    CUSTOMER,
    ENTITIES,
    EXCEPTION,
)
