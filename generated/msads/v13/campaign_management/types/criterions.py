# Made by soapwright 0.1.0 from msads/v13/campaign_management, revision 13.0.30.1. Do not edit.
"""Criterion, and the structs derived from it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ...._runtime.struct import Struct, element, required, struct
from .namespaces import CAMPAIGN_MANAGEMENT

if TYPE_CHECKING:
    from .enums import (
        AgeRange,
        AudienceType,
        Day,
        DistanceUnit,
        GenderType,
        HotelDateSelectionType,
        HotelListingType,
        IntentOption,
        Minute,
        ProductPartitionType,
        ProfileType,
    )
    from .structs import HotelListing, ProductCondition, WebpageParameter


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
    """Criterion, of https://bingads.microsoft.com/CampaignManagement/v13."""

    type: str | None = element("Type", "xs:string", nillable=True)


@struct("ProductPartition", CAMPAIGN_MANAGEMENT)
class ProductPartition(Criterion):
    """ProductPartition, of https://bingads.microsoft.com/CampaignManagement/v13."""

    condition: ProductCondition | None = element("Condition", "ProductCondition", nillable=True)
    parent_criterion_id: int | None = element("ParentCriterionId", "xs:long", nillable=True)
    partition_type: ProductPartitionType = required(element("PartitionType", "ProductPartitionType"))


@struct("HotelGroup", CAMPAIGN_MANAGEMENT)
class HotelGroup(Criterion):
    """HotelGroup, of https://bingads.microsoft.com/CampaignManagement/v13."""

    listing: HotelListing | None = element("Listing", "HotelListing", nillable=True)
    listing_type: HotelListingType = required(element("ListingType", "HotelListingType"))
    parent_criterion_id: int | None = element("ParentCriterionId", "xs:long", nillable=True)


@struct("HotelAdvanceBookingWindowCriterion", CAMPAIGN_MANAGEMENT)
class HotelAdvanceBookingWindowCriterion(Criterion):
    """HotelAdvanceBookingWindowCriterion, of https://bingads.microsoft.com/CampaignManagement/v13."""

    max_days: int | None = element("MaxDays", "xs:int", nillable=True)
    min_days: int | None = element("MinDays", "xs:int", nillable=True)


@struct("HotelCheckInDateCriterion", CAMPAIGN_MANAGEMENT)
class HotelCheckInDateCriterion(Criterion):
    """HotelCheckInDateCriterion, of https://bingads.microsoft.com/CampaignManagement/v13."""

    end_date: datetime | None = element("EndDate", "xs:dateTime", nillable=True)
    start_date: datetime | None = element("StartDate", "xs:dateTime", nillable=True)


@struct("HotelCheckInDayCriterion", CAMPAIGN_MANAGEMENT)
class HotelCheckInDayCriterion(Criterion):
    """HotelCheckInDayCriterion, of https://bingads.microsoft.com/CampaignManagement/v13."""

    check_in_day: Day | None = element("CheckInDay", "Day", nillable=True)


@struct("HotelDateSelectionTypeCriterion", CAMPAIGN_MANAGEMENT)
class HotelDateSelectionTypeCriterion(Criterion):
    """HotelDateSelectionTypeCriterion, of https://bingads.microsoft.com/CampaignManagement/v13."""

    hotel_date_selection_type: HotelDateSelectionType | None = element(
        "HotelDateSelectionType", "HotelDateSelectionType", nillable=True
    )


@struct("HotelLengthOfStayCriterion", CAMPAIGN_MANAGEMENT)
class HotelLengthOfStayCriterion(Criterion):
    """HotelLengthOfStayCriterion, of https://bingads.microsoft.com/CampaignManagement/v13."""

    max_nights: int | None = element("MaxNights", "xs:int", nillable=True)
    min_nights: int | None = element("MinNights", "xs:int", nillable=True)


@struct("ProductScope", CAMPAIGN_MANAGEMENT)
class ProductScope(Criterion):
    """ProductScope, of https://bingads.microsoft.com/CampaignManagement/v13."""

    conditions: list[ProductCondition | None] | None = element(
        "Conditions", "ArrayOfProductCondition", nillable=True
    )


@struct("Webpage", CAMPAIGN_MANAGEMENT)
class Webpage(Criterion):
    """Webpage, of https://bingads.microsoft.com/CampaignManagement/v13."""

    parameter: WebpageParameter | None = element("Parameter", "WebpageParameter", nillable=True)


@struct("AgeCriterion", CAMPAIGN_MANAGEMENT)
class AgeCriterion(Criterion):
    """AgeCriterion, of https://bingads.microsoft.com/CampaignManagement/v13."""

    age_range: AgeRange | None = element("AgeRange", "AgeRange", nillable=True)


@struct("DeviceCriterion", CAMPAIGN_MANAGEMENT)
class DeviceCriterion(Criterion):
    """DeviceCriterion, of https://bingads.microsoft.com/CampaignManagement/v13."""

    device_name: str | None = element("DeviceName", "xs:string", nillable=True)
    os_name: str | None = element("OSName", "xs:string", nillable=True)


@struct("DayTimeCriterion", CAMPAIGN_MANAGEMENT)
class DayTimeCriterion(Criterion):
    """DayTimeCriterion, of https://bingads.microsoft.com/CampaignManagement/v13."""

    day: Day | None = element("Day", "Day", nillable=True)
    from_hour: int | None = element("FromHour", "xs:int", nillable=True)
    from_minute: Minute | None = element("FromMinute", "Minute", nillable=True)
    to_hour: int | None = element("ToHour", "xs:int", nillable=True)
    to_minute: Minute | None = element("ToMinute", "Minute", nillable=True)


@struct("GenderCriterion", CAMPAIGN_MANAGEMENT)
class GenderCriterion(Criterion):
    """GenderCriterion, of https://bingads.microsoft.com/CampaignManagement/v13."""

    gender_type: GenderType | None = element("GenderType", "GenderType", nillable=True)


@struct("RadiusCriterion", CAMPAIGN_MANAGEMENT)
class RadiusCriterion(Criterion):
    """RadiusCriterion, of https://bingads.microsoft.com/CampaignManagement/v13."""

    latitude_degrees: float | None = element("LatitudeDegrees", "xs:double", nillable=True)
    longitude_degrees: float | None = element("LongitudeDegrees", "xs:double", nillable=True)
    name: str | None = element("Name", "xs:string", nillable=True)
    radius: int | None = element("Radius", "xs:long", nillable=True)
    radius_unit: DistanceUnit | None = element("RadiusUnit", "DistanceUnit", nillable=True)


@struct("LocationCriterion", CAMPAIGN_MANAGEMENT)
class LocationCriterion(Criterion):
    """LocationCriterion, of https://bingads.microsoft.com/CampaignManagement/v13."""

    display_name: str | None = element("DisplayName", "xs:string", nillable=True)
    enclosed_location_ids: list[int] | None = element("EnclosedLocationIds", "ArrayOflong", nillable=True)
    location_id: int | None = element("LocationId", "xs:long", nillable=True)
    location_type: str | None = element("LocationType", "xs:string", nillable=True)


@struct("LocationIntentCriterion", CAMPAIGN_MANAGEMENT)
class LocationIntentCriterion(Criterion):
    """LocationIntentCriterion, of https://bingads.microsoft.com/CampaignManagement/v13."""

    intent_option: IntentOption | None = element("IntentOption", "IntentOption", nillable=True)


@struct("AudienceCriterion", CAMPAIGN_MANAGEMENT)
class AudienceCriterion(Criterion):
    """AudienceCriterion, of https://bingads.microsoft.com/CampaignManagement/v13."""

    audience_id: int | None = element("AudienceId", "xs:long", nillable=True)
    audience_type: list[AudienceType] | None = element("AudienceType", "AudienceType", nillable=True)


@struct("ProfileCriterion", CAMPAIGN_MANAGEMENT)
class ProfileCriterion(Criterion):
    """ProfileCriterion, of https://bingads.microsoft.com/CampaignManagement/v13."""

    profile_id: int | None = element("ProfileId", "xs:long")
    profile_type: list[ProfileType] | None = element("ProfileType", "ProfileType")


@struct("CustomLinkedInCriterion", CAMPAIGN_MANAGEMENT)
class CustomLinkedInCriterion(Criterion):
    """CustomLinkedInCriterion, of https://bingads.microsoft.com/CampaignManagement/v13."""

    profile: str | None = element("Profile", "xs:string", nillable=True)
    profile_id: int | None = element("ProfileId", "xs:long")
    profile_type: list[ProfileType] | None = element("ProfileType", "ProfileType")


@struct("StoreCriterion", CAMPAIGN_MANAGEMENT)
class StoreCriterion(Criterion):
    """StoreCriterion, of https://bingads.microsoft.com/CampaignManagement/v13."""

    store_id: int | None = element("StoreId", "xs:long", nillable=True)


@struct("DealCriterion", CAMPAIGN_MANAGEMENT)
class DealCriterion(Criterion):
    """DealCriterion, of https://bingads.microsoft.com/CampaignManagement/v13."""

    deal_id: int | None = element("DealId", "xs:long")


@struct("GenreCriterion", CAMPAIGN_MANAGEMENT)
class GenreCriterion(Criterion):
    """GenreCriterion, of https://bingads.microsoft.com/CampaignManagement/v13."""

    genre_id: int | None = element("GenreId", "xs:long")


@struct("PlacementCriterion", CAMPAIGN_MANAGEMENT)
class PlacementCriterion(Criterion):
    """PlacementCriterion, of https://bingads.microsoft.com/CampaignManagement/v13."""

    placement_id: int | None = element("PlacementId", "xs:long")
    placement_name: str | None = element("PlacementName", "xs:string", nillable=True)


@struct("TopicCriterion", CAMPAIGN_MANAGEMENT)
class TopicCriterion(Criterion):
    """TopicCriterion, of https://bingads.microsoft.com/CampaignManagement/v13."""

    topic_id: int | None = element("TopicId", "xs:long")
    topic_name: str | None = element("TopicName", "xs:string", nillable=True)


@struct("ChannelPlacementCriterion", CAMPAIGN_MANAGEMENT)
class ChannelPlacementCriterion(Criterion):
    """ChannelPlacementCriterion, of https://bingads.microsoft.com/CampaignManagement/v13."""

    channel_id: int | None = element("ChannelId", "xs:int")
    channel_name: str | None = element("ChannelName", "xs:string", nillable=True)
    channel_placement_id: int | None = element("ChannelPlacementId", "xs:long")
    channel_placement_name: str | None = element("ChannelPlacementName", "xs:string", nillable=True)
    sub_channel_id: int | None = element("SubChannelId", "xs:int", nillable=True)
    sub_channel_name: str | None = element("SubChannelName", "xs:string", nillable=True)
