# Made by soapwright from msads/v13/ad_insight. Do not edit.
"""The XML namespaces of AdInsightService, and the prefixes they are written with."""

from __future__ import annotations

from ...._runtime.wire import Namespace

__all__ = [
    "ADAPI",
    "AD_INSIGHT",
    "ALL",
    "ARRAYS",
]

ARRAYS = Namespace("http://schemas.microsoft.com/2003/10/Serialization/Arrays", "arrays")
ADAPI = Namespace("https://adapi.microsoft.com", "adapi")
AD_INSIGHT = Namespace("https://bingads.microsoft.com/AdInsight/v13", "ad-insight")

ALL = (
    ARRAYS,
    ADAPI,
    AD_INSIGHT,
)
