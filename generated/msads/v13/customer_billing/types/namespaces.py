# Made by soapwright from msads/v13/customer_billing. Do not edit.
"""The XML namespaces of CustomerBillingService, and the prefixes they are written with."""

from __future__ import annotations

from ...._runtime.wire import Namespace

__all__ = [
    "ADAPI",
    "ALL",
    "ARRAYS",
    "BILLING",
    "ENTITIES",
    "EXCEPTION",
]

ARRAYS = Namespace("http://schemas.microsoft.com/2003/10/Serialization/Arrays", "arrays")
ADAPI = Namespace("https://adapi.microsoft.com", "adapi")
BILLING = Namespace("https://bingads.microsoft.com/Billing/v13", "billing")
ENTITIES = Namespace("https://bingads.microsoft.com/Customer/v13/Entities", "entities")
EXCEPTION = Namespace("https://bingads.microsoft.com/Customer/v13/Exception", "exception")

ALL = (
    ARRAYS,
    ADAPI,
    BILLING,
    ENTITIES,
    EXCEPTION,
)
