# Made by soapwright from msads/v13/ad_insight. Do not edit.
"""Criterion, and the structs derived from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy_classes import Struct, lazy_classes, struct
from ...._runtime.struct import element
from .. import types
from .namespaces import AD_INSIGHT

__all__ = [
    "Criterion",
    "DeviceCriterion",
    "LanguageCriterion",
    "LocationCriterion",
    "NetworkCriterion",
]


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
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/criterion?view=bingads-13"""


@struct("LocationCriterion", AD_INSIGHT)
class LocationCriterion(Criterion):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/locationcriterion?view=bingads-13"""

    location_id: int | None = element("LocationId", "xs:long")


@struct("LanguageCriterion", AD_INSIGHT)
class LanguageCriterion(Criterion):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/languagecriterion?view=bingads-13"""

    language: str | None = element("Language", "xs:string", nillable=True)


@struct("NetworkCriterion", AD_INSIGHT)
class NetworkCriterion(Criterion):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/networkcriterion?view=bingads-13"""

    network: types.NetworkType | None = element("Network", "NetworkType")


@struct("DeviceCriterion", AD_INSIGHT)
class DeviceCriterion(Criterion):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/devicecriterion?view=bingads-13"""

    device_name: str | None = element("DeviceName", "xs:string", nillable=True)


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
