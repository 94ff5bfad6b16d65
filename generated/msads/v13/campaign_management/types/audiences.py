# Made by soapwright from msads/v13/campaign_management. Do not edit.
"""Audience, and the structs derived from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy_classes import Struct, lazy_classes, struct
from ...._runtime.struct import element
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
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/audience?view=bingads-13"""

    audience_network_size: int | None = element("AudienceNetworkSize", "xs:long", nillable=True)
    customer_share: types.CustomerShare | None = element("CustomerShare", "CustomerShare", nillable=True)

    description: str | None = element("Description", "xs:string", nillable=True)
    """At most 1024 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/audience?view=bingads-13#description"""

    forward_compatibility_map: dict[str, str | None] | None = element(
        "ForwardCompatibilityMap", "ArrayOfKeyValuePairOfstringstring", nillable=True
    )
    id: int | None = element("Id", "xs:long", nillable=True)

    membership_duration: int | None = element("MembershipDuration", "xs:int", nillable=True)
    """From 1 to 180. In days. https://learn.microsoft.com/en-us/advertising/campaign-management-service/audience?view=bingads-13#membershipduration"""

    name: str | None = element("Name", "xs:string", nillable=True)
    """At most 128 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/audience?view=bingads-13#name"""

    parent_id: int | None = element("ParentId", "xs:long", nillable=True)
    scope: types.EntityScope | None = element("Scope", "EntityScope", nillable=True)
    search_size: int | None = element("SearchSize", "xs:long", nillable=True)
    supported_campaign_types: list[str | None] | None = element(
        "SupportedCampaignTypes", "ArrayOfstring", nillable=True
    )
    type: list[types.AudienceType] | None = element("Type", "AudienceType")


@struct("RemarketingList", CAMPAIGN_MANAGEMENT)
class RemarketingList(Audience):
    """`audience_network_size`: Read-only.
    `customer_share`: Optional. Omitted from an update, it is unchanged.
    `description`: Optional. Omitted from an update, it is unchanged.
    `id`: Read-only on add, required and read-only on update.
    `membership_duration`: Optional. Omitted from an update, it is unchanged. Default: 30.
    `name`: Required on add, optional on update. Omitted from an update, it is unchanged.
    `parent_id`: Required on add, read-only on update.
    `scope`: Required on add, optional on update.
    `search_size`: Read-only.
    `supported_campaign_types`: Read-only.
    `type`: Read-only.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/remarketinglist?view=bingads-13
    """

    rule: types.RemarketingRule | None = element("Rule", "RemarketingRule", nillable=True)
    """Required on add, optional on update. Omitted from an update, it is unchanged. https://learn.microsoft.com/en-us/advertising/campaign-management-service/remarketinglist?view=bingads-13#rule"""

    tag_id: int | None = element("TagId", "xs:long", nillable=True)
    """Required on add, optional on update. Omitted from an update, it is unchanged. https://learn.microsoft.com/en-us/advertising/campaign-management-service/remarketinglist?view=bingads-13#tagid"""


@struct("CustomAudience", CAMPAIGN_MANAGEMENT, kind="Custom")
class CustomAudience(Audience):
    """`audience_network_size`: Not supported on add, read-only on update.
    `customer_share`: Not supported (as of 2026-08). Not supported.
    `description`: Not supported on add, optional on update. Omitted from an update, it is unchanged;
    an empty text clears it.
    `id`: Not supported on add, required and read-only on update.
    `membership_duration`: Not supported.
    `name`: Not supported on add, optional on update. Omitted from an update, it is unchanged.
    `parent_id`: Not supported.
    `scope`: Not supported.
    `search_size`: Not supported on add, read-only on update.
    `supported_campaign_types`: Not supported on add, read-only on update.
    `type`: Not supported on add, read-only on update.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/customaudience?view=bingads-13
    """


@struct("InMarketAudience", CAMPAIGN_MANAGEMENT, kind="InMarket")
class InMarketAudience(Audience):
    """`audience_network_size`: Not supported.
    `customer_share`: Not supported (as of 2026-08). Not supported.
    `description`: Not supported.
    `id`: Not supported.
    `membership_duration`: Not supported.
    `name`: Not supported.
    `parent_id`: Not supported.
    `scope`: Not supported.
    `search_size`: Not supported.
    `supported_campaign_types`: Not supported.
    `type`: Not supported.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/inmarketaudience?view=bingads-13
    """


@struct("ProductAudience", CAMPAIGN_MANAGEMENT, kind="Product")
class ProductAudience(Audience):
    """`audience_network_size`: Read-only.
    `customer_share`: Not supported (as of 2026-08). Not supported.
    `description`: Optional. Omitted from an update, it is unchanged.
    `id`: Read-only on add, required and read-only on update.
    `membership_duration`: Optional. Omitted from an update, it is unchanged. Default: 30.
    `name`: Required on add, optional on update. Omitted from an update, it is unchanged.
    `parent_id`: Required on add, read-only on update.
    `scope`: Required on add, optional on update.
    `search_size`: Read-only.
    `supported_campaign_types`: Read-only.
    `type`: Read-only.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/productaudience?view=bingads-13
    """

    product_audience_type: list[types.ProductAudienceType] | None = element(
        "ProductAudienceType", "ProductAudienceType", nillable=True
    )
    """Required on add, optional on update. Omitted from an update, it is unchanged. https://learn.microsoft.com/en-us/advertising/campaign-management-service/productaudience?view=bingads-13#productaudiencetype"""

    tag_id: int | None = element("TagId", "xs:long", nillable=True)
    """Required on add, optional on update. Omitted from an update, it is unchanged. https://learn.microsoft.com/en-us/advertising/campaign-management-service/productaudience?view=bingads-13#tagid"""


@struct("SimilarRemarketingList", CAMPAIGN_MANAGEMENT)
class SimilarRemarketingList(Audience):
    """`audience_network_size`: Not supported.
    `customer_share`: Not supported (as of 2026-08). Not supported.
    `description`: Not supported.
    `forward_compatibility_map`: Not supported.
    `id`: Not supported.
    `membership_duration`: Not supported.
    `name`: Not supported.
    `parent_id`: Not supported.
    `scope`: Not supported.
    `search_size`: Not supported.
    `supported_campaign_types`: Not supported.
    `type`: Not supported.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/similarremarketinglist?view=bingads-13
    """

    source_id: int | None = element("SourceId", "xs:long")
    """Not supported. https://learn.microsoft.com/en-us/advertising/campaign-management-service/similarremarketinglist?view=bingads-13#sourceid"""


@struct("CustomerList", CAMPAIGN_MANAGEMENT)
class CustomerList(Audience):
    """`audience_network_size`: Read-only.
    `customer_share`: Optional. Omitted from an update, it is unchanged.
    `description`: Optional. Omitted from an update, it is unchanged.
    `id`: Read-only on add, required and read-only on update.
    `membership_duration`: Optional. Omitted from an update, it is unchanged. At most 390. Default:
    30.
    `name`: Required on add, optional on update. Omitted from an update, it is unchanged.
    `parent_id`: Required on add, read-only on update.
    `scope`: Required on add, optional on update.
    `search_size`: Read-only.
    `supported_campaign_types`: Read-only.
    `type`: Read-only.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/customerlist?view=bingads-13
    """


@struct("CombinedList", CAMPAIGN_MANAGEMENT)
class CombinedList(Audience):
    """`audience_network_size`: Read-only.
    `customer_share`: Not supported (as of 2026-08). Not supported.
    `description`: Optional. Omitted from an update, it is unchanged.
    `id`: Read-only on add, required and read-only on update.
    `membership_duration`: Not supported (as of 2026-08). Not supported.
    `name`: Required on add, optional on update. Omitted from an update, it is unchanged.
    `parent_id`: Required on add, read-only on update.
    `scope`: Required on add, optional on update.
    `search_size`: Read-only.
    `supported_campaign_types`: Read-only.
    `type`: Read-only.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/combinedlist?view=bingads-13
    """

    combination_rules: list[types.CombinationRule | None] | None = element(
        "CombinationRules", "ArrayOfCombinationRule", nillable=True
    )
    """Required. At most 100 items. https://learn.microsoft.com/en-us/advertising/campaign-management-service/combinedlist?view=bingads-13#combinationrules"""


@struct("CustomSegment", CAMPAIGN_MANAGEMENT)
class CustomSegment(Audience):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/customsegment?view=bingads-13"""

    custom_segment_catalog_list: list[types.CustomSegmentCatalog | None] | None = element(
        "CustomSegmentCatalogList", "ArrayOfCustomSegmentCatalog", nillable=True
    )
    """Required on add, sometimes required on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/customsegment?view=bingads-13#customsegmentcataloglist"""

    editorial_status: types.CustomSegmentEditorialStatus | None = element(
        "EditorialStatus", "CustomSegmentEditorialStatus", nillable=True
    )
    """Read-only. https://learn.microsoft.com/en-us/advertising/campaign-management-service/customsegment?view=bingads-13#editorialstatus"""


@struct("ImpressionBasedRemarketingList", CAMPAIGN_MANAGEMENT)
class ImpressionBasedRemarketingList(Audience):
    """`audience_network_size`: Not supported on add, read-only on update.
    `customer_share`: Not supported (as of 2026-08). Not supported.
    `description`: Not supported on add, optional on update. Omitted from an update, it is unchanged;
    an empty text clears it.
    `id`: Not supported on add, required and read-only on update.
    `membership_duration`: Not supported.
    `name`: Not supported on add, optional on update. Omitted from an update, it is unchanged.
    `parent_id`: Not supported.
    `scope`: Not supported.
    `search_size`: Not supported on add, read-only on update.
    `supported_campaign_types`: Not supported on add, read-only on update.
    `type`: Not supported on add, read-only on update.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/impressionbasedremarketinglist?view=bingads-13
    """

    ad_group_id: int | None = element("AdGroupId", "xs:long", nillable=True)
    ad_group_ids: list[int] | None = element("AdGroupIds", "ArrayOflong", nillable=True)
    campaign_id: int | None = element("CampaignId", "xs:long", nillable=True)
    campaign_ids: list[int] | None = element("CampaignIds", "ArrayOflong", nillable=True)
    entity_type: types.ImpressionBasedEntityType | None = element("EntityType", "ImpressionBasedEntityType")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
