# Made by soapwright from msads/v13/campaign_management. Do not edit.
"""Criterion, and the structs derived from it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ...._runtime.lazy_classes import Struct, lazy_classes, struct
from ...._runtime.struct import element, required
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
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/criterion?view=bingads-13"""

    type: str | None = element("Type", "xs:string", nillable=True)


@struct("ProductPartition", CAMPAIGN_MANAGEMENT)
class ProductPartition(Criterion):
    """`type`: Read-only.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/productpartition?view=bingads-13
    """

    condition: types.ProductCondition | None = element("Condition", "ProductCondition", nillable=True)
    """Required on add, not supported on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/productpartition?view=bingads-13#condition"""

    parent_criterion_id: int | None = element("ParentCriterionId", "xs:long", nillable=True)
    """Required on add and delete, not supported on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/productpartition?view=bingads-13#parentcriterionid"""

    partition_type: types.ProductPartitionType = required(element("PartitionType", "ProductPartitionType"))
    """Required on add, not supported on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/productpartition?view=bingads-13#partitiontype"""


@struct("HotelGroup", CAMPAIGN_MANAGEMENT)
class HotelGroup(Criterion):
    """`type`: Read-only.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/hotelgroup?view=bingads-13
    """

    listing: types.HotelListing | None = element("Listing", "HotelListing", nillable=True)
    listing_type: types.HotelListingType = required(element("ListingType", "HotelListingType"))
    parent_criterion_id: int | None = element("ParentCriterionId", "xs:long", nillable=True)


@struct("HotelAdvanceBookingWindowCriterion", CAMPAIGN_MANAGEMENT)
class HotelAdvanceBookingWindowCriterion(Criterion):
    """`type`: Read-only.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/hoteladvancebookingwindowcriterion?view=bingads-13
    """

    max_days: int | None = element("MaxDays", "xs:int", nillable=True)

    min_days: int | None = element("MinDays", "xs:int", nillable=True)
    """In days. https://learn.microsoft.com/en-us/advertising/campaign-management-service/hoteladvancebookingwindowcriterion?view=bingads-13#mindays"""


@struct("HotelCheckInDateCriterion", CAMPAIGN_MANAGEMENT)
class HotelCheckInDateCriterion(Criterion):
    """`type`: Read-only.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/hotelcheckindatecriterion?view=bingads-13
    """

    end_date: datetime | None = element("EndDate", "xs:dateTime", nillable=True)
    start_date: datetime | None = element("StartDate", "xs:dateTime", nillable=True)


@struct("HotelCheckInDayCriterion", CAMPAIGN_MANAGEMENT)
class HotelCheckInDayCriterion(Criterion):
    """`type`: Read-only.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/hotelcheckindaycriterion?view=bingads-13
    """

    check_in_day: types.Day | None = element("CheckInDay", "Day", nillable=True)


@struct("HotelDateSelectionTypeCriterion", CAMPAIGN_MANAGEMENT)
class HotelDateSelectionTypeCriterion(Criterion):
    """`type`: Read-only.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/hoteldateselectiontypecriterion?view=bingads-13
    """

    hotel_date_selection_type: types.HotelDateSelectionType | None = element(
        "HotelDateSelectionType", "HotelDateSelectionType", nillable=True
    )


@struct("HotelLengthOfStayCriterion", CAMPAIGN_MANAGEMENT)
class HotelLengthOfStayCriterion(Criterion):
    """`type`: Read-only.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/hotellengthofstaycriterion?view=bingads-13
    """

    max_nights: int | None = element("MaxNights", "xs:int", nillable=True)
    min_nights: int | None = element("MinNights", "xs:int", nillable=True)


@struct("ProductScope", CAMPAIGN_MANAGEMENT)
class ProductScope(Criterion):
    """`type`: Read-only.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/productscope?view=bingads-13
    """

    conditions: list[types.ProductCondition | None] | None = element(
        "Conditions", "ArrayOfProductCondition", nillable=True
    )
    """Required. At most 7 items. https://learn.microsoft.com/en-us/advertising/campaign-management-service/productscope?view=bingads-13#conditions"""


@struct("Webpage", CAMPAIGN_MANAGEMENT)
class Webpage(Criterion):
    """`type`: Read-only.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/webpage?view=bingads-13
    """

    parameter: types.WebpageParameter | None = element("Parameter", "WebpageParameter", nillable=True)
    """Required on add, optional on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/webpage?view=bingads-13#parameter"""


@struct("AgeCriterion", CAMPAIGN_MANAGEMENT)
class AgeCriterion(Criterion):
    """`type`: Read-only.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/agecriterion?view=bingads-13
    """

    age_range: types.AgeRange | None = element("AgeRange", "AgeRange", nillable=True)
    """Required on add, not allowed on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/agecriterion?view=bingads-13#agerange"""


@struct("DeviceCriterion", CAMPAIGN_MANAGEMENT)
class DeviceCriterion(Criterion):
    """`type`: Read-only.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/devicecriterion?view=bingads-13
    """

    device_name: str | None = element("DeviceName", "xs:string", nillable=True)
    """Required on add, not allowed on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/devicecriterion?view=bingads-13#devicename"""

    os_name: str | None = element("OSName", "xs:string", nillable=True)
    """Reserved and for internal use (as of 2026-08). Not allowed. https://learn.microsoft.com/en-us/advertising/campaign-management-service/devicecriterion?view=bingads-13#osname"""


@struct("DayTimeCriterion", CAMPAIGN_MANAGEMENT)
class DayTimeCriterion(Criterion):
    """`type`: Read-only.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/daytimecriterion?view=bingads-13
    """

    day: types.Day | None = element("Day", "Day", nillable=True)
    """Required on add, not allowed on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/daytimecriterion?view=bingads-13#day"""

    from_hour: int | None = element("FromHour", "xs:int", nillable=True)
    """Required on add, not allowed on update. From 0 to 23. https://learn.microsoft.com/en-us/advertising/campaign-management-service/daytimecriterion?view=bingads-13#fromhour"""

    from_minute: types.Minute | None = element("FromMinute", "Minute", nillable=True)
    """Required on add, not allowed on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/daytimecriterion?view=bingads-13#fromminute"""

    to_hour: int | None = element("ToHour", "xs:int", nillable=True)
    """Required on add, not allowed on update. From 0 to 24. https://learn.microsoft.com/en-us/advertising/campaign-management-service/daytimecriterion?view=bingads-13#tohour"""

    to_minute: types.Minute | None = element("ToMinute", "Minute", nillable=True)
    """Required on add, not allowed on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/daytimecriterion?view=bingads-13#tominute"""


@struct("GenderCriterion", CAMPAIGN_MANAGEMENT)
class GenderCriterion(Criterion):
    """`type`: Read-only.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/gendercriterion?view=bingads-13
    """

    gender_type: types.GenderType | None = element("GenderType", "GenderType", nillable=True)
    """Required on add, not allowed on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/gendercriterion?view=bingads-13#gendertype"""


@struct("RadiusCriterion", CAMPAIGN_MANAGEMENT)
class RadiusCriterion(Criterion):
    """`type`: Read-only.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/radiuscriterion?view=bingads-13
    """

    latitude_degrees: float | None = element("LatitudeDegrees", "xs:double", nillable=True)
    """Required on add, not allowed on update. From -85.0 to 85.0. https://learn.microsoft.com/en-us/advertising/campaign-management-service/radiuscriterion?view=bingads-13#latitudedegrees"""

    longitude_degrees: float | None = element("LongitudeDegrees", "xs:double", nillable=True)
    """Required on add, not allowed on update. From -180.0 to 180.0. https://learn.microsoft.com/en-us/advertising/campaign-management-service/radiuscriterion?view=bingads-13#longitudedegrees"""

    name: str | None = element("Name", "xs:string", nillable=True)
    """Optional on add, read-only on update. At most 50 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/radiuscriterion?view=bingads-13#name"""

    radius: int | None = element("Radius", "xs:long", nillable=True)
    """Required on add, not allowed on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/radiuscriterion?view=bingads-13#radius"""

    radius_unit: types.DistanceUnit | None = element("RadiusUnit", "DistanceUnit", nillable=True)
    """Required on add, not allowed on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/radiuscriterion?view=bingads-13#radiusunit"""


@struct("LocationCriterion", CAMPAIGN_MANAGEMENT)
class LocationCriterion(Criterion):
    """`type`: Read-only.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/locationcriterion?view=bingads-13
    """

    display_name: str | None = element("DisplayName", "xs:string", nillable=True)
    """Read-only. https://learn.microsoft.com/en-us/advertising/campaign-management-service/locationcriterion?view=bingads-13#displayname"""

    enclosed_location_ids: list[int] | None = element("EnclosedLocationIds", "ArrayOflong", nillable=True)
    """Reserved and for internal use (as of 2026-08). Read-only. https://learn.microsoft.com/en-us/advertising/campaign-management-service/locationcriterion?view=bingads-13#enclosedlocationids"""

    location_id: int | None = element("LocationId", "xs:long", nillable=True)
    """Required on add, not allowed on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/locationcriterion?view=bingads-13#locationid"""

    location_type: str | None = element("LocationType", "xs:string", nillable=True)
    """Read-only. https://learn.microsoft.com/en-us/advertising/campaign-management-service/locationcriterion?view=bingads-13#locationtype"""


@struct("LocationIntentCriterion", CAMPAIGN_MANAGEMENT)
class LocationIntentCriterion(Criterion):
    """`type`: Read-only.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/locationintentcriterion?view=bingads-13
    """

    intent_option: types.IntentOption | None = element("IntentOption", "IntentOption", nillable=True)
    """Optional. Omitted from an update, it is unchanged. Default: PeopleInOrSearchingForOrViewingPages. https://learn.microsoft.com/en-us/advertising/campaign-management-service/locationintentcriterion?view=bingads-13#intentoption"""


@struct("AudienceCriterion", CAMPAIGN_MANAGEMENT)
class AudienceCriterion(Criterion):
    """`type`: Read-only.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/audiencecriterion?view=bingads-13
    """

    audience_id: int | None = element("AudienceId", "xs:long", nillable=True)
    """Required on add, read-only on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/audiencecriterion?view=bingads-13#audienceid"""

    audience_type: list[types.AudienceType] | None = element("AudienceType", "AudienceType", nillable=True)
    """Read-only. https://learn.microsoft.com/en-us/advertising/campaign-management-service/audiencecriterion?view=bingads-13#audiencetype"""


@struct("ProfileCriterion", CAMPAIGN_MANAGEMENT)
class ProfileCriterion(Criterion):
    """`type`: Read-only.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/profilecriterion?view=bingads-13
    """

    profile_id: int | None = element("ProfileId", "xs:long")
    """Required. https://learn.microsoft.com/en-us/advertising/campaign-management-service/profilecriterion?view=bingads-13#profileid"""

    profile_type: list[types.ProfileType] | None = element("ProfileType", "ProfileType")
    """Required. https://learn.microsoft.com/en-us/advertising/campaign-management-service/profilecriterion?view=bingads-13#profiletype"""


@struct("CustomLinkedInCriterion", CAMPAIGN_MANAGEMENT)
class CustomLinkedInCriterion(Criterion):
    """`type`: Read-only.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/customlinkedincriterion?view=bingads-13
    """

    profile: str | None = element("Profile", "xs:string", nillable=True)
    profile_id: int | None = element("ProfileId", "xs:long")
    profile_type: list[types.ProfileType] | None = element("ProfileType", "ProfileType")


@struct("StoreCriterion", CAMPAIGN_MANAGEMENT)
class StoreCriterion(Criterion):
    """`type`: Read-only.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/storecriterion?view=bingads-13
    """

    store_id: int | None = element("StoreId", "xs:long", nillable=True)


@struct("DealCriterion", CAMPAIGN_MANAGEMENT)
class DealCriterion(Criterion):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/dealcriterion?view=bingads-13"""

    deal_id: int | None = element("DealId", "xs:long")


@struct("GenreCriterion", CAMPAIGN_MANAGEMENT)
class GenreCriterion(Criterion):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/genrecriterion?view=bingads-13"""

    genre_id: int | None = element("GenreId", "xs:long")


@struct("PlacementCriterion", CAMPAIGN_MANAGEMENT)
class PlacementCriterion(Criterion):
    """`type`: Read-only.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/placementcriterion?view=bingads-13
    """

    placement_id: int | None = element("PlacementId", "xs:long")
    placement_name: str | None = element("PlacementName", "xs:string", nillable=True)


@struct("TopicCriterion", CAMPAIGN_MANAGEMENT)
class TopicCriterion(Criterion):
    """`type`: Read-only.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/topiccriterion?view=bingads-13
    """

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


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
