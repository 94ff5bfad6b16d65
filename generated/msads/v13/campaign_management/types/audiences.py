# Made by soapwright from msads/v13/campaign_management. Do not edit.
"""Audience, and the structs derived from it."""

from __future__ import annotations

from ...._runtime.struct import Struct, element, struct
from .. import types
from .namespaces import CAMPAIGN_MANAGEMENT

__all__ = [
    "Audience",
    "CombinedList",
    "CustomAudience",
    "CustomSegment",
    "CustomerList",
    "ImpressionBasedRemarketingList",
    "InMarketAudience",
    "ProductAudience",
    "RemarketingList",
    "SimilarRemarketingList",
]


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
    audience_network_size: int | None = element("AudienceNetworkSize", "xs:long", nillable=True)
    customer_share: types.CustomerShare | None = element("CustomerShare", "CustomerShare", nillable=True)
    description: str | None = element("Description", "xs:string", nillable=True)
    forward_compatibility_map: dict[str, str | None] | None = element(
        "ForwardCompatibilityMap", "ArrayOfKeyValuePairOfstringstring", nillable=True
    )
    id: int | None = element("Id", "xs:long", nillable=True)
    membership_duration: int | None = element("MembershipDuration", "xs:int", nillable=True)
    name: str | None = element("Name", "xs:string", nillable=True)
    parent_id: int | None = element("ParentId", "xs:long", nillable=True)
    scope: types.EntityScope | None = element("Scope", "EntityScope", nillable=True)
    search_size: int | None = element("SearchSize", "xs:long", nillable=True)
    supported_campaign_types: list[str | None] | None = element(
        "SupportedCampaignTypes", "ArrayOfstring", nillable=True
    )
    type: list[types.AudienceType] | None = element("Type", "AudienceType")


@struct("RemarketingList", CAMPAIGN_MANAGEMENT)
class RemarketingList(Audience):
    rule: types.RemarketingRule | None = element("Rule", "RemarketingRule", nillable=True)
    tag_id: int | None = element("TagId", "xs:long", nillable=True)


@struct("CustomAudience", CAMPAIGN_MANAGEMENT, kind="Custom")
class CustomAudience(Audience):
    pass


@struct("InMarketAudience", CAMPAIGN_MANAGEMENT, kind="InMarket")
class InMarketAudience(Audience):
    pass


@struct("ProductAudience", CAMPAIGN_MANAGEMENT, kind="Product")
class ProductAudience(Audience):
    product_audience_type: list[types.ProductAudienceType] | None = element(
        "ProductAudienceType", "ProductAudienceType", nillable=True
    )
    tag_id: int | None = element("TagId", "xs:long", nillable=True)


@struct("SimilarRemarketingList", CAMPAIGN_MANAGEMENT)
class SimilarRemarketingList(Audience):
    source_id: int | None = element("SourceId", "xs:long")


@struct("CustomerList", CAMPAIGN_MANAGEMENT)
class CustomerList(Audience):
    pass


@struct("CombinedList", CAMPAIGN_MANAGEMENT)
class CombinedList(Audience):
    combination_rules: list[types.CombinationRule | None] | None = element(
        "CombinationRules", "ArrayOfCombinationRule", nillable=True
    )


@struct("CustomSegment", CAMPAIGN_MANAGEMENT)
class CustomSegment(Audience):
    custom_segment_catalog_list: list[types.CustomSegmentCatalog | None] | None = element(
        "CustomSegmentCatalogList", "ArrayOfCustomSegmentCatalog", nillable=True
    )
    editorial_status: types.CustomSegmentEditorialStatus | None = element(
        "EditorialStatus", "CustomSegmentEditorialStatus", nillable=True
    )


@struct("ImpressionBasedRemarketingList", CAMPAIGN_MANAGEMENT)
class ImpressionBasedRemarketingList(Audience):
    ad_group_id: int | None = element("AdGroupId", "xs:long", nillable=True)
    ad_group_ids: list[int] | None = element("AdGroupIds", "ArrayOflong", nillable=True)
    campaign_id: int | None = element("CampaignId", "xs:long", nillable=True)
    campaign_ids: list[int] | None = element("CampaignIds", "ArrayOflong", nillable=True)
    entity_type: types.ImpressionBasedEntityType | None = element("EntityType", "ImpressionBasedEntityType")
