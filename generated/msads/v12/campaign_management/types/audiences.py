# Made by soapwright from msads/v12/campaign_management. Do not edit.
"""Audience, and the structs derived from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy_classes import Struct, lazy_classes, struct
from ...._runtime.struct import element
from .. import types
from .namespaces import CAMPAIGN_MANAGEMENT

__all__ = [
    "Audience",
    "CustomAudience",
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
    },
)
class Audience(Struct):
    audience_network_size: int | None = element("AudienceNetworkSize", "xs:long", nillable=True)
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


@struct("CustomAudience", CAMPAIGN_MANAGEMENT)
class CustomAudience(Audience):
    pass


@struct("InMarketAudience", CAMPAIGN_MANAGEMENT)
class InMarketAudience(Audience):
    pass


@struct("ProductAudience", CAMPAIGN_MANAGEMENT)
class ProductAudience(Audience):
    product_audience_type: list[types.ProductAudienceType] | None = element(
        "ProductAudienceType", "ProductAudienceType", nillable=True
    )
    tag_id: int | None = element("TagId", "xs:long", nillable=True)


@struct("SimilarRemarketingList", CAMPAIGN_MANAGEMENT)
class SimilarRemarketingList(Audience):
    source_id: int | None = element("SourceId", "xs:long")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
