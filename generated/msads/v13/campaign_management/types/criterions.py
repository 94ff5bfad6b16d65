# Made by soapwright from msads/v13/campaign_management. Do not edit.
"""Criterion, and the structs derived from it."""

from __future__ import annotations

from datetime import datetime

from ...._runtime.struct import Struct, element, required, struct
from .. import types
from .namespaces import CAMPAIGN_MANAGEMENT

__all__ = [
    "AgeCriterion",
    "AudienceCriterion",
    "ChannelPlacementCriterion",
    "Criterion",
    "CustomLinkedInCriterion",
    "DayTimeCriterion",
    "DealCriterion",
    "DeviceCriterion",
    "GenderCriterion",
    "GenreCriterion",
    "HotelAdvanceBookingWindowCriterion",
    "HotelCheckInDateCriterion",
    "HotelCheckInDayCriterion",
    "HotelDateSelectionTypeCriterion",
    "HotelGroup",
    "HotelLengthOfStayCriterion",
    "LocationCriterion",
    "LocationIntentCriterion",
    "PlacementCriterion",
    "ProductPartition",
    "ProductScope",
    "ProfileCriterion",
    "RadiusCriterion",
    "StoreCriterion",
    "TopicCriterion",
    "Webpage",
]


@struct(
    "Criterion",
    CAMPAIGN_MANAGEMENT,
    derived={
        "ProductPartition": "ProductPartition",
        "HotelGroup": "HotelGroup",
        "HotelAdvanceBookingWindowCriterion": "HotelAdvanceBookingWindowCriterion",
        "HotelCheckInDateCriterion": "HotelCheckInDateCriterion",
        "HotelCheckInDayCriterion": "HotelCheckInDayCriterion",
        "HotelDateSelectionTypeCriterion": "HotelDateSelectionTypeCriterion",
        "HotelLengthOfStayCriterion": "HotelLengthOfStayCriterion",
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
        "CustomLinkedInCriterion": "CustomLinkedInCriterion",
        "StoreCriterion": "StoreCriterion",
        "DealCriterion": "DealCriterion",
        "GenreCriterion": "GenreCriterion",
        "PlacementCriterion": "PlacementCriterion",
        "TopicCriterion": "TopicCriterion",
        "ChannelPlacementCriterion": "ChannelPlacementCriterion",
    },
)
class Criterion(Struct):
    type: str | None = element("Type", "xs:string", nillable=True)


@struct("ProductPartition", CAMPAIGN_MANAGEMENT)
class ProductPartition(Criterion):
    condition: types.ProductCondition | None = element("Condition", "ProductCondition", nillable=True)
    parent_criterion_id: int | None = element("ParentCriterionId", "xs:long", nillable=True)
    partition_type: types.ProductPartitionType = required(element("PartitionType", "ProductPartitionType"))


@struct("HotelGroup", CAMPAIGN_MANAGEMENT)
class HotelGroup(Criterion):
    listing: types.HotelListing | None = element("Listing", "HotelListing", nillable=True)
    listing_type: types.HotelListingType = required(element("ListingType", "HotelListingType"))
    parent_criterion_id: int | None = element("ParentCriterionId", "xs:long", nillable=True)


@struct("HotelAdvanceBookingWindowCriterion", CAMPAIGN_MANAGEMENT)
class HotelAdvanceBookingWindowCriterion(Criterion):
    max_days: int | None = element("MaxDays", "xs:int", nillable=True)
    min_days: int | None = element("MinDays", "xs:int", nillable=True)


@struct("HotelCheckInDateCriterion", CAMPAIGN_MANAGEMENT)
class HotelCheckInDateCriterion(Criterion):
    end_date: datetime | None = element("EndDate", "xs:dateTime", nillable=True)
    start_date: datetime | None = element("StartDate", "xs:dateTime", nillable=True)


@struct("HotelCheckInDayCriterion", CAMPAIGN_MANAGEMENT)
class HotelCheckInDayCriterion(Criterion):
    check_in_day: types.Day | None = element("CheckInDay", "Day", nillable=True)


@struct("HotelDateSelectionTypeCriterion", CAMPAIGN_MANAGEMENT)
class HotelDateSelectionTypeCriterion(Criterion):
    hotel_date_selection_type: types.HotelDateSelectionType | None = element(
        "HotelDateSelectionType", "HotelDateSelectionType", nillable=True
    )


@struct("HotelLengthOfStayCriterion", CAMPAIGN_MANAGEMENT)
class HotelLengthOfStayCriterion(Criterion):
    max_nights: int | None = element("MaxNights", "xs:int", nillable=True)
    min_nights: int | None = element("MinNights", "xs:int", nillable=True)


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


@struct("CustomLinkedInCriterion", CAMPAIGN_MANAGEMENT)
class CustomLinkedInCriterion(Criterion):
    profile: str | None = element("Profile", "xs:string", nillable=True)
    profile_id: int | None = element("ProfileId", "xs:long")
    profile_type: list[types.ProfileType] | None = element("ProfileType", "ProfileType")


@struct("StoreCriterion", CAMPAIGN_MANAGEMENT)
class StoreCriterion(Criterion):
    store_id: int | None = element("StoreId", "xs:long", nillable=True)


@struct("DealCriterion", CAMPAIGN_MANAGEMENT)
class DealCriterion(Criterion):
    deal_id: int | None = element("DealId", "xs:long")


@struct("GenreCriterion", CAMPAIGN_MANAGEMENT)
class GenreCriterion(Criterion):
    genre_id: int | None = element("GenreId", "xs:long")


@struct("PlacementCriterion", CAMPAIGN_MANAGEMENT)
class PlacementCriterion(Criterion):
    placement_id: int | None = element("PlacementId", "xs:long")
    placement_name: str | None = element("PlacementName", "xs:string", nillable=True)


@struct("TopicCriterion", CAMPAIGN_MANAGEMENT)
class TopicCriterion(Criterion):
    topic_id: int | None = element("TopicId", "xs:long")
    topic_name: str | None = element("TopicName", "xs:string", nillable=True)


@struct("ChannelPlacementCriterion", CAMPAIGN_MANAGEMENT)
class ChannelPlacementCriterion(Criterion):
    channel_id: int | None = element("ChannelId", "xs:int")
    channel_name: str | None = element("ChannelName", "xs:string", nillable=True)
    channel_placement_id: int | None = element("ChannelPlacementId", "xs:long")
    channel_placement_name: str | None = element("ChannelPlacementName", "xs:string", nillable=True)
    sub_channel_id: int | None = element("SubChannelId", "xs:int", nillable=True)
    sub_channel_name: str | None = element("SubChannelName", "xs:string", nillable=True)
