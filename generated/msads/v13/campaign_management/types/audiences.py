# Made by soapwright 0.1.0 from msads/v13/campaign_management, revision 13.0.30.1. Do not edit.
"""Audience, and the structs derived from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.struct import Struct, element, struct
from .namespaces import CAMPAIGN_MANAGEMENT

if TYPE_CHECKING:
    from .enums import (
        AudienceType,
        CustomSegmentEditorialStatus,
        EntityScope,
        ImpressionBasedEntityType,
        ProductAudienceType,
    )
    from .remarketing_rules import RemarketingRule
    from .structs import CombinationRule, CustomerShare, CustomSegmentCatalog


@struct(
    "Audience",
    CAMPAIGN_MANAGEMENT,
    derived={
        "RemarketingList": "RemarketingList",
        "CustomAudience": "CustomAudience",
        "InMarketAudience": "InMarketAudience",
        "ProductAudience": "ProductAudience",
        "SimilarRemarketingList": "SimilarRemarketingList",
        "CustomerList": "CustomerList",
        "CombinedList": "CombinedList",
        "CustomSegment": "CustomSegment",
        "ImpressionBasedRemarketingList": "ImpressionBasedRemarketingList",
    },
    kinds={
        "RemarketingList": "RemarketingList",
        "Custom": "CustomAudience",
        "InMarket": "InMarketAudience",
        "Product": "ProductAudience",
        "SimilarRemarketingList": "SimilarRemarketingList",
        "CustomerList": "CustomerList",
        "CombinedList": "CombinedList",
        "CustomSegment": "CustomSegment",
        "ImpressionBasedRemarketingList": "ImpressionBasedRemarketingList",
    },
)
class Audience(Struct):
    """Audience, of https://bingads.microsoft.com/CampaignManagement/v13."""

    audience_network_size: int | None = element("AudienceNetworkSize", "xs:long", nillable=True)
    customer_share: CustomerShare | None = element("CustomerShare", "CustomerShare", nillable=True)
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
    """RemarketingList, of https://bingads.microsoft.com/CampaignManagement/v13."""

    rule: RemarketingRule | None = element("Rule", "RemarketingRule", nillable=True)
    tag_id: int | None = element("TagId", "xs:long", nillable=True)


@struct("CustomAudience", CAMPAIGN_MANAGEMENT, kind="Custom")
class CustomAudience(Audience):
    """CustomAudience, of https://bingads.microsoft.com/CampaignManagement/v13."""


@struct("InMarketAudience", CAMPAIGN_MANAGEMENT, kind="InMarket")
class InMarketAudience(Audience):
    """InMarketAudience, of https://bingads.microsoft.com/CampaignManagement/v13."""


@struct("ProductAudience", CAMPAIGN_MANAGEMENT, kind="Product")
class ProductAudience(Audience):
    """ProductAudience, of https://bingads.microsoft.com/CampaignManagement/v13."""

    product_audience_type: list[ProductAudienceType] | None = element(
        "ProductAudienceType", "ProductAudienceType", nillable=True
    )
    tag_id: int | None = element("TagId", "xs:long", nillable=True)


@struct("SimilarRemarketingList", CAMPAIGN_MANAGEMENT)
class SimilarRemarketingList(Audience):
    """SimilarRemarketingList, of https://bingads.microsoft.com/CampaignManagement/v13."""

    source_id: int | None = element("SourceId", "xs:long")


@struct("CustomerList", CAMPAIGN_MANAGEMENT)
class CustomerList(Audience):
    """CustomerList, of https://bingads.microsoft.com/CampaignManagement/v13."""


@struct("CombinedList", CAMPAIGN_MANAGEMENT)
class CombinedList(Audience):
    """CombinedList, of https://bingads.microsoft.com/CampaignManagement/v13."""

    combination_rules: list[CombinationRule | None] | None = element(
        "CombinationRules", "ArrayOfCombinationRule", nillable=True
    )


@struct("CustomSegment", CAMPAIGN_MANAGEMENT)
class CustomSegment(Audience):
    """CustomSegment, of https://bingads.microsoft.com/CampaignManagement/v13."""

    custom_segment_catalog_list: list[CustomSegmentCatalog | None] | None = element(
        "CustomSegmentCatalogList", "ArrayOfCustomSegmentCatalog", nillable=True
    )
    editorial_status: CustomSegmentEditorialStatus | None = element(
        "EditorialStatus", "CustomSegmentEditorialStatus", nillable=True
    )


@struct("ImpressionBasedRemarketingList", CAMPAIGN_MANAGEMENT)
class ImpressionBasedRemarketingList(Audience):
    """ImpressionBasedRemarketingList, of https://bingads.microsoft.com/CampaignManagement/v13."""

    ad_group_id: int | None = element("AdGroupId", "xs:long", nillable=True)
    ad_group_ids: list[int] | None = element("AdGroupIds", "ArrayOflong", nillable=True)
    campaign_id: int | None = element("CampaignId", "xs:long", nillable=True)
    campaign_ids: list[int] | None = element("CampaignIds", "ArrayOflong", nillable=True)
    entity_type: ImpressionBasedEntityType | None = element("EntityType", "ImpressionBasedEntityType")
