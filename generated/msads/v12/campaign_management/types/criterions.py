# Made by soapwright from msads/v12/campaign_management. Do not edit.
"""Criterion, and the structs derived from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy_classes import Struct, lazy_classes, struct
from ...._runtime.struct import element, required
from .. import types
from .namespaces import CAMPAIGN_MANAGEMENT

__all__ = [
    "AgeCriterion",
    "AudienceCriterion",
    "Criterion",
    "DayTimeCriterion",
    "DeviceCriterion",
    "GenderCriterion",
    "LocationCriterion",
    "LocationIntentCriterion",
    "ProductPartition",
    "ProductScope",
    "ProfileCriterion",
    "RadiusCriterion",
    "Webpage",
]


@struct(
    "Criterion",
    CAMPAIGN_MANAGEMENT,
    derived={
        "ProductPartition": "ProductPartition",
        "ProductScope": "ProductScope",
        "Webpage": "Webpage",
        "AgeCriterion": "AgeCriterion",
        "DeviceCriterion": "DeviceCriterion",
        "DayTimeCriterion": "DayTimeCriterion",
        "GenderCriterion": "GenderCriterion",
        "RadiusCriterion": "RadiusCriterion",
        "LocationCriterion": "LocationCriterion",
        "LocationIntentCriterion": "LocationIntentCriterion",
        "AudienceCriterion": "AudienceCriterion",
        "ProfileCriterion": "ProfileCriterion",
    },
)
class Criterion(Struct):
    type: str | None = element("Type", "xs:string", nillable=True)


@struct("ProductPartition", CAMPAIGN_MANAGEMENT)
class ProductPartition(Criterion):
    condition: types.ProductCondition | None = element("Condition", "ProductCondition", nillable=True)
    parent_criterion_id: int | None = element("ParentCriterionId", "xs:long", nillable=True)
    partition_type: types.ProductPartitionType = required(element("PartitionType", "ProductPartitionType"))


@struct("ProductScope", CAMPAIGN_MANAGEMENT)
class ProductScope(Criterion):
    conditions: list[types.ProductCondition | None] | None = element(
        "Conditions", "ArrayOfProductCondition", nillable=True
    )


@struct("Webpage", CAMPAIGN_MANAGEMENT)
class Webpage(Criterion):
    parameter: types.WebpageParameter | None = element("Parameter", "WebpageParameter", nillable=True)


@struct("AgeCriterion", CAMPAIGN_MANAGEMENT)
class AgeCriterion(Criterion):
    age_range: types.AgeRange | None = element("AgeRange", "AgeRange", nillable=True)


@struct("DeviceCriterion", CAMPAIGN_MANAGEMENT)
class DeviceCriterion(Criterion):
    device_name: str | None = element("DeviceName", "xs:string", nillable=True)
    os_name: str | None = element("OSName", "xs:string", nillable=True)


@struct("DayTimeCriterion", CAMPAIGN_MANAGEMENT)
class DayTimeCriterion(Criterion):
    day: types.Day | None = element("Day", "Day", nillable=True)
    from_hour: int | None = element("FromHour", "xs:int", nillable=True)
    from_minute: types.Minute | None = element("FromMinute", "Minute", nillable=True)
    to_hour: int | None = element("ToHour", "xs:int", nillable=True)
    to_minute: types.Minute | None = element("ToMinute", "Minute", nillable=True)


@struct("GenderCriterion", CAMPAIGN_MANAGEMENT)
class GenderCriterion(Criterion):
    gender_type: types.GenderType | None = element("GenderType", "GenderType", nillable=True)


@struct("RadiusCriterion", CAMPAIGN_MANAGEMENT)
class RadiusCriterion(Criterion):
    latitude_degrees: float | None = element("LatitudeDegrees", "xs:double", nillable=True)
    longitude_degrees: float | None = element("LongitudeDegrees", "xs:double", nillable=True)
    name: str | None = element("Name", "xs:string", nillable=True)
    radius: int | None = element("Radius", "xs:long", nillable=True)
    radius_unit: types.DistanceUnit | None = element("RadiusUnit", "DistanceUnit", nillable=True)


@struct("LocationCriterion", CAMPAIGN_MANAGEMENT)
class LocationCriterion(Criterion):
    display_name: str | None = element("DisplayName", "xs:string", nillable=True)
    enclosed_location_ids: list[int] | None = element("EnclosedLocationIds", "ArrayOflong", nillable=True)
    location_id: int | None = element("LocationId", "xs:long", nillable=True)
    location_type: str | None = element("LocationType", "xs:string", nillable=True)


@struct("LocationIntentCriterion", CAMPAIGN_MANAGEMENT)
class LocationIntentCriterion(Criterion):
    intent_option: types.IntentOption | None = element("IntentOption", "IntentOption", nillable=True)


@struct("AudienceCriterion", CAMPAIGN_MANAGEMENT)
class AudienceCriterion(Criterion):
    audience_id: int | None = element("AudienceId", "xs:long", nillable=True)
    audience_type: list[types.AudienceType] | None = element("AudienceType", "AudienceType", nillable=True)


@struct("ProfileCriterion", CAMPAIGN_MANAGEMENT)
class ProfileCriterion(Criterion):
    profile_id: int | None = element("ProfileId", "xs:long")
    profile_type: list[types.ProfileType] | None = element("ProfileType", "ProfileType")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
