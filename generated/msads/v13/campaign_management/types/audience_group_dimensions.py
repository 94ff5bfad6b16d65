# Made by soapwright 0.1.0 from msads/v13/campaign_management, revision 13.0.30.1. Do not edit.
"""AudienceGroupDimension, and the structs derived from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.struct import Struct, element, struct
from .namespaces import CAMPAIGN_MANAGEMENT

if TYPE_CHECKING:
    from .enums import AgeRange, AudienceGroupDimensionType, GenderType
    from .structs import AudienceInfo, ProfileInfo


@struct(
    "AudienceGroupDimension",
    CAMPAIGN_MANAGEMENT,
    derived={
        "AgeDimension": "AgeDimension",
        "GenderDimension": "GenderDimension",
        "AudienceDimension": "AudienceDimension",
        "ProfileDimension": "ProfileDimension",
    },
    kinds={
        "Age": "AgeDimension",
        "Gender": "GenderDimension",
        "Audience": "AudienceDimension",
        "Profile": "ProfileDimension",
    },
)
class AudienceGroupDimension(Struct):
    """AudienceGroupDimension, of https://bingads.microsoft.com/CampaignManagement/v13."""

    type: AudienceGroupDimensionType | None = element("Type", "AudienceGroupDimensionType")


@struct("AgeDimension", CAMPAIGN_MANAGEMENT, kind="Age")
class AgeDimension(AudienceGroupDimension):
    """AgeDimension, of https://bingads.microsoft.com/CampaignManagement/v13."""

    age_ranges: list[AgeRange] | None = element("AgeRanges", "ArrayOfAgeRange", nillable=True)


@struct("GenderDimension", CAMPAIGN_MANAGEMENT, kind="Gender")
class GenderDimension(AudienceGroupDimension):
    """GenderDimension, of https://bingads.microsoft.com/CampaignManagement/v13."""

    gender_types: list[GenderType] | None = element("GenderTypes", "ArrayOfGenderType", nillable=True)


@struct("AudienceDimension", CAMPAIGN_MANAGEMENT, kind="Audience")
class AudienceDimension(AudienceGroupDimension):
    """AudienceDimension, of https://bingads.microsoft.com/CampaignManagement/v13."""

    audiences: list[AudienceInfo | None] | None = element("Audiences", "ArrayOfAudienceInfo", nillable=True)


@struct("ProfileDimension", CAMPAIGN_MANAGEMENT, kind="Profile")
class ProfileDimension(AudienceGroupDimension):
    """ProfileDimension, of https://bingads.microsoft.com/CampaignManagement/v13."""

    profiles: list[ProfileInfo | None] | None = element("Profiles", "ArrayOfProfileInfo", nillable=True)
