# Made by soapwright 0.1.0 from msads/v13/campaign_management, revision 13.0.30.1. Do not edit.
"""SharedListItem, and the structs derived from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.struct import Struct, element, struct
from .namespaces import CAMPAIGN_MANAGEMENT

if TYPE_CHECKING:
    from .enums import MatchType


@struct(
    "SharedListItem",
    CAMPAIGN_MANAGEMENT,
    derived={
        "NegativeKeyword": "NegativeKeyword",
        "NegativeSite": "NegativeSite",
        "BrandItem": "BrandItem",
        "Site": "Site",
    },
)
class SharedListItem(Struct):
    """SharedListItem, of https://bingads.microsoft.com/CampaignManagement/v13."""

    forward_compatibility_map: dict[str, str | None] | None = element(
        "ForwardCompatibilityMap", "ArrayOfKeyValuePairOfstringstring", nillable=True
    )
    type: str | None = element("Type", "xs:string", nillable=True)


@struct("NegativeKeyword", CAMPAIGN_MANAGEMENT)
class NegativeKeyword(SharedListItem):
    """NegativeKeyword, of https://bingads.microsoft.com/CampaignManagement/v13."""

    id: int | None = element("Id", "xs:long", nillable=True)
    match_type: MatchType | None = element("MatchType", "MatchType", nillable=True)
    text: str | None = element("Text", "xs:string", nillable=True)


@struct("NegativeSite", CAMPAIGN_MANAGEMENT)
class NegativeSite(SharedListItem):
    """NegativeSite, of https://bingads.microsoft.com/CampaignManagement/v13."""

    id: int | None = element("Id", "xs:long", nillable=True)
    url: str | None = element("Url", "xs:string", nillable=True)


@struct("BrandItem", CAMPAIGN_MANAGEMENT)
class BrandItem(SharedListItem):
    """BrandItem, of https://bingads.microsoft.com/CampaignManagement/v13."""

    brand_id: int | None = element("BrandId", "xs:long")


@struct("Site", CAMPAIGN_MANAGEMENT)
class Site(SharedListItem):
    """Site, of https://bingads.microsoft.com/CampaignManagement/v13."""

    id: int | None = element("Id", "xs:long", nillable=True)
    url: str | None = element("Url", "xs:string", nillable=True)
