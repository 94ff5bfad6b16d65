# Made by soapwright from msads/v13/reporting. Do not edit.
"""The XML namespaces of ReportingService, and the prefixes they are written with."""

from __future__ import annotations

from ...._runtime.wire import Namespace

__all__ = [
    "ADAPI",
    "ALL",
    "ARRAYS",
    "REPORTING",
]

ARRAYS = Namespace("http://schemas.microsoft.com/2003/10/Serialization/Arrays", "arrays")
ADAPI = Namespace("https://adapi.microsoft.com", "adapi")
REPORTING = Namespace("https://bingads.microsoft.com/Reporting/v13", "reporting")

ALL = (
    ARRAYS,
    ADAPI,
    REPORTING,
)
