# Made by soapwright from msads/v13/campaign_management. Do not edit.
"""AudienceGroupDimension, and the structs derived from it."""

from __future__ import annotations

from ...._runtime.struct import Struct, element, struct
from .. import types
from .namespaces import CAMPAIGN_MANAGEMENT

__all__ = [
    "AgeDimension",
    "AudienceDimension",
    "AudienceGroupDimension",
    "GenderDimension",
    "ProfileDimension",
]


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
    type: types.AudienceGroupDimensionType | None = element("Type", "AudienceGroupDimensionType")


@struct("AgeDimension", CAMPAIGN_MANAGEMENT, kind="Age")
class AgeDimension(AudienceGroupDimension):
    age_ranges: list[types.AgeRange] | None = element("AgeRanges", "ArrayOfAgeRange", nillable=True)


@struct("GenderDimension", CAMPAIGN_MANAGEMENT, kind="Gender")
class GenderDimension(AudienceGroupDimension):
    gender_types: list[types.GenderType] | None = element("GenderTypes", "ArrayOfGenderType", nillable=True)


@struct("AudienceDimension", CAMPAIGN_MANAGEMENT, kind="Audience")
class AudienceDimension(AudienceGroupDimension):
    audiences: list[types.AudienceInfo | None] | None = element(
        "Audiences", "ArrayOfAudienceInfo", nillable=True
    )


@struct("ProfileDimension", CAMPAIGN_MANAGEMENT, kind="Profile")
class ProfileDimension(AudienceGroupDimension):
    profiles: list[types.ProfileInfo | None] | None = element("Profiles", "ArrayOfProfileInfo", nillable=True)
