# Made by soapwright from msads/v13/campaign_management. Do not edit.
"""SharedListItem, and the structs derived from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy_classes import Struct, lazy_classes, struct
from ...._runtime.struct import element
from .. import types
from .namespaces import CAMPAIGN_MANAGEMENT

__all__ = [
    "BrandItem",
    "NegativeKeyword",
    "NegativeSite",
    "SharedListItem",
    "Site",
]


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
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/sharedlistitem?view=bingads-13"""

    forward_compatibility_map: dict[str, str | None] | None = element(
        "ForwardCompatibilityMap", "ArrayOfKeyValuePairOfstringstring", nillable=True
    )
    type: str | None = element("Type", "xs:string", nillable=True)


@struct("NegativeKeyword", CAMPAIGN_MANAGEMENT)
class NegativeKeyword(SharedListItem):
    """`type`: Read-only on add.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/negativekeyword?view=bingads-13
    """

    id: int | None = element("Id", "xs:long", nillable=True)
    """Read-only on add, required on delete. https://learn.microsoft.com/en-us/advertising/campaign-management-service/negativekeyword?view=bingads-13#id"""

    match_type: types.MatchType | None = element("MatchType", "MatchType", nillable=True)
    """Required on add, optional on delete. https://learn.microsoft.com/en-us/advertising/campaign-management-service/negativekeyword?view=bingads-13#matchtype"""

    text: str | None = element("Text", "xs:string", nillable=True)
    """Required on add, optional on delete. At most 100 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/negativekeyword?view=bingads-13#text"""


@struct("NegativeSite", CAMPAIGN_MANAGEMENT)
class NegativeSite(SharedListItem):
    """`type`: Read-only on add and delete.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/negativesite?view=bingads-13
    """

    id: int | None = element("Id", "xs:long", nillable=True)
    """Read-only on add, required on delete. https://learn.microsoft.com/en-us/advertising/campaign-management-service/negativesite?view=bingads-13#id"""

    url: str | None = element("Url", "xs:string", nillable=True)
    """Required on add, optional on delete. https://learn.microsoft.com/en-us/advertising/campaign-management-service/negativesite?view=bingads-13#url"""


@struct("BrandItem", CAMPAIGN_MANAGEMENT)
class BrandItem(SharedListItem):
    """`type`: Read-only on add.

    https://learn.microsoft.com/en-us/advertising/campaign-management-service/branditem?view=bingads-13
    """

    brand_id: int | None = element("BrandId", "xs:long")


@struct("Site", CAMPAIGN_MANAGEMENT)
class Site(SharedListItem):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/site?view=bingads-13"""

    id: int | None = element("Id", "xs:long", nillable=True)
    """Read-only on add, required on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/site?view=bingads-13#id"""

    url: str | None = element("Url", "xs:string", nillable=True)


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
