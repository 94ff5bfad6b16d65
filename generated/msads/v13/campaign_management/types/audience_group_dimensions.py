# Made by soapwright from msads/v13/campaign_management. Do not edit.
"""AudienceGroupDimension, and the structs derived from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy_classes import Struct, lazy_classes, struct
from ...._runtime.struct import element
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
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/audiencegroupdimension?view=bingads-13"""

    type: types.AudienceGroupDimensionType | None = element("Type", "AudienceGroupDimensionType")


@struct("AgeDimension", CAMPAIGN_MANAGEMENT, kind="Age")
class AgeDimension(AudienceGroupDimension):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/agedimension?view=bingads-13"""

    age_ranges: list[types.AgeRange] | None = element("AgeRanges", "ArrayOfAgeRange", nillable=True)
    """Required on add, optional on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/agedimension?view=bingads-13#ageranges"""


@struct("GenderDimension", CAMPAIGN_MANAGEMENT, kind="Gender")
class GenderDimension(AudienceGroupDimension):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/genderdimension?view=bingads-13"""

    gender_types: list[types.GenderType] | None = element("GenderTypes", "ArrayOfGenderType", nillable=True)
    """Required on add, optional on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/genderdimension?view=bingads-13#gendertypes"""


@struct("AudienceDimension", CAMPAIGN_MANAGEMENT, kind="Audience")
class AudienceDimension(AudienceGroupDimension):
    """`type`: Read-only.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/audiencedimension?view=bingads-13
    """

    audiences: list[types.AudienceInfo | None] | None = element(
        "Audiences", "ArrayOfAudienceInfo", nillable=True
    )
    """Required on add, optional on update. At most 2000 items. https://learn.microsoft.com/en-us/advertising/campaign-management-service/audiencedimension?view=bingads-13#audiences"""


@struct("ProfileDimension", CAMPAIGN_MANAGEMENT, kind="Profile")
class ProfileDimension(AudienceGroupDimension):
    """`type`: Reserved (as of 2026-08).

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/profiledimension?view=bingads-13
    """

    profiles: list[types.ProfileInfo | None] | None = element("Profiles", "ArrayOfProfileInfo", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/campaign-management-service/profiledimension?view=bingads-13#profiles"""


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
