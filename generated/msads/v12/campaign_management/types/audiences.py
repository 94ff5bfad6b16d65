# Made by soapwright 0.1.0 from msads/v12/campaign_management, revision 12.13.6. Do not edit.
"""Audience, and the structs derived from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.struct import Struct, element, struct
from .namespaces import CAMPAIGN_MANAGEMENT

if TYPE_CHECKING:
    from .enums import AudienceType, EntityScope, ProductAudienceType
    from .remarketing_rules import RemarketingRule


@struct(
    "Audience",
    CAMPAIGN_MANAGEMENT,
    derived={
        "RemarketingList": "RemarketingList",
        "CustomAudience": "CustomAudience",
        "InMarketAudience": "InMarketAudience",
        "ProductAudience": "ProductAudience",
        "SimilarRemarketingList": "SimilarRemarketingList",
    },
)
class Audience(Struct):
    """Audience, of https://bingads.microsoft.com/CampaignManagement/v12."""

    audience_network_size: int | None = element("AudienceNetworkSize", "xs:long", nillable=True)
    description: str | None = element("Description", "xs:string", nillable=True)
    forward_compatibility_map: dict[str, str | None] | None = element(
        "ForwardCompatibilityMap", "ArrayOfKeyValuePairOfstringstring", nillable=True
    )
    id: int | None = element("Id", "xs:long", nillable=True)
    membership_duration: int | None = element("MembershipDuration", "xs:int", nillable=True)
    name: str | None = element("Name", "xs:string", nillable=True)
    parent_id: int | None = element("ParentId", "xs:long", nillable=True)
    scope: EntityScope | None = element("Scope", "EntityScope", nillable=True)
    search_size: int | None = element("SearchSize", "xs:long", nillable=True)
    supported_campaign_types: list[str | None] | None = element(
        "SupportedCampaignTypes", "ArrayOfstring", nillable=True
    )
    type: list[AudienceType] | None = element("Type", "AudienceType")


@struct("RemarketingList", CAMPAIGN_MANAGEMENT)
class RemarketingList(Audience):
    """RemarketingList, of https://bingads.microsoft.com/CampaignManagement/v12."""

    rule: RemarketingRule | None = element("Rule", "RemarketingRule", nillable=True)
    tag_id: int | None = element("TagId", "xs:long", nillable=True)


@struct("CustomAudience", CAMPAIGN_MANAGEMENT)
class CustomAudience(Audience):
    """CustomAudience, of https://bingads.microsoft.com/CampaignManagement/v12."""


@struct("InMarketAudience", CAMPAIGN_MANAGEMENT)
class InMarketAudience(Audience):
    """InMarketAudience, of https://bingads.microsoft.com/CampaignManagement/v12."""


@struct("ProductAudience", CAMPAIGN_MANAGEMENT)
class ProductAudience(Audience):
    """ProductAudience, of https://bingads.microsoft.com/CampaignManagement/v12."""

    product_audience_type: list[ProductAudienceType] | None = element(
        "ProductAudienceType", "ProductAudienceType", nillable=True
    )
    tag_id: int | None = element("TagId", "xs:long", nillable=True)


@struct("SimilarRemarketingList", CAMPAIGN_MANAGEMENT)
class SimilarRemarketingList(Audience):
    """SimilarRemarketingList, of https://bingads.microsoft.com/CampaignManagement/v12."""

    source_id: int | None = element("SourceId", "xs:long")
