# Made by soapwright from msads/v13/campaign_management. Do not edit.
"""The XML namespaces of CampaignManagementService, and the prefixes they are written with."""

from __future__ import annotations

from ...._runtime.wire import Namespace

__all__ = [
    "ADAPI",
    "ALL",
    "ARRAYS",
    "CAMPAIGN_MANAGEMENT",
    "GENERIC",
    "SYSTEM",
]

SYSTEM = Namespace("http://schemas.datacontract.org/2004/07/System", "system")
GENERIC = Namespace("http://schemas.datacontract.org/2004/07/System.Collections.Generic", "generic")
ARRAYS = Namespace("http://schemas.microsoft.com/2003/10/Serialization/Arrays", "arrays")
ADAPI = Namespace("https://adapi.microsoft.com", "adapi")
CAMPAIGN_MANAGEMENT = Namespace("https://bingads.microsoft.com/CampaignManagement/v13", "campaign-management")

ALL = (
    SYSTEM,
    GENERIC,
    ARRAYS,
    ADAPI,
    CAMPAIGN_MANAGEMENT,
)
