# Made by soapwright 0.1.0 from msads/v13/ad_insight, revision 13.0.30.1. Do not edit.
"""Criterion, and the structs derived from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.struct import Struct, element, struct
from .namespaces import AD_INSIGHT

if TYPE_CHECKING:
    from .enums import NetworkType


@struct(
    "Criterion",
    AD_INSIGHT,
    derived={
        "LocationCriterion": "LocationCriterion",
        "LanguageCriterion": "LanguageCriterion",
        "NetworkCriterion": "NetworkCriterion",
        "DeviceCriterion": "DeviceCriterion",
    },
)
class Criterion(Struct):
    """Criterion, of https://bingads.microsoft.com/AdInsight/v13."""


@struct("LocationCriterion", AD_INSIGHT)
class LocationCriterion(Criterion):
    """LocationCriterion, of https://bingads.microsoft.com/AdInsight/v13."""

    location_id: int | None = element("LocationId", "xs:long")


@struct("LanguageCriterion", AD_INSIGHT)
class LanguageCriterion(Criterion):
    """LanguageCriterion, of https://bingads.microsoft.com/AdInsight/v13."""

    language: str | None = element("Language", "xs:string", nillable=True)


@struct("NetworkCriterion", AD_INSIGHT)
class NetworkCriterion(Criterion):
    """NetworkCriterion, of https://bingads.microsoft.com/AdInsight/v13."""

    network: NetworkType | None = element("Network", "NetworkType")


@struct("DeviceCriterion", AD_INSIGHT)
class DeviceCriterion(Criterion):
    """DeviceCriterion, of https://bingads.microsoft.com/AdInsight/v13."""

    device_name: str | None = element("DeviceName", "xs:string", nillable=True)
