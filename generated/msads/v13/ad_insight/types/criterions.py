# Made by soapwright from msads/v13/ad_insight. Do not edit.
"""Criterion, and the structs derived from it."""

from __future__ import annotations

from ...._runtime.struct import Struct, element, struct
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
    pass


@struct("LocationCriterion", AD_INSIGHT)
class LocationCriterion(Criterion):
    location_id: int | None = element("LocationId", "xs:long")


@struct("LanguageCriterion", AD_INSIGHT)
class LanguageCriterion(Criterion):
    language: str | None = element("Language", "xs:string", nillable=True)


@struct("NetworkCriterion", AD_INSIGHT)
class NetworkCriterion(Criterion):
    network: types.NetworkType | None = element("Network", "NetworkType")


@struct("DeviceCriterion", AD_INSIGHT)
class DeviceCriterion(Criterion):
    device_name: str | None = element("DeviceName", "xs:string", nillable=True)
