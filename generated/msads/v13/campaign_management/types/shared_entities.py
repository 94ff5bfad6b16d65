# Made by soapwright from msads/v13/campaign_management. Do not edit.
"""SharedEntity, and the structs derived from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy_classes import Struct, lazy_classes, struct
from ...._runtime.struct import element
from .namespaces import CAMPAIGN_MANAGEMENT

__all__ = [
    "AccountContentNegativeKeywordList",
    "AccountNegativeKeywordList",
    "AccountPlacementExclusionList",
    "AccountPlacementInclusionList",
    "BrandList",
    "NegativeKeywordList",
    "PlacementExclusionList",
    "SharedEntity",
    "SharedList",
]


@struct(
    "SharedEntity",
    CAMPAIGN_MANAGEMENT,
    derived={
        "SharedList": "SharedList",
        "NegativeKeywordList": "NegativeKeywordList",
        "PlacementExclusionList": "PlacementExclusionList",
        "AccountNegativeKeywordList": "AccountNegativeKeywordList",
        "AccountContentNegativeKeywordList": "AccountContentNegativeKeywordList",
        "BrandList": "BrandList",
        "AccountPlacementExclusionList": "AccountPlacementExclusionList",
        "AccountPlacementInclusionList": "AccountPlacementInclusionList",
    },
)
class SharedEntity(Struct):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/sharedentity?view=bingads-13"""

    association_count: int | None = element("AssociationCount", "xs:int", nillable=True)
    """Read-only. https://learn.microsoft.com/en-us/advertising/campaign-management-service/sharedentity?view=bingads-13#associationcount"""

    forward_compatibility_map: dict[str, str | None] | None = element(
        "ForwardCompatibilityMap", "ArrayOfKeyValuePairOfstringstring", nillable=True
    )

    id: int | None = element("Id", "xs:long", nillable=True)
    """Read-only on add, required on update. https://learn.microsoft.com/en-us/advertising/campaign-management-service/sharedentity?view=bingads-13#id"""

    name: str | None = element("Name", "xs:string", nillable=True)
    """Optional. At most 255 characters. https://learn.microsoft.com/en-us/advertising/campaign-management-service/sharedentity?view=bingads-13#name"""

    type: str | None = element("Type", "xs:string", nillable=True)
    """Read-only. https://learn.microsoft.com/en-us/advertising/campaign-management-service/sharedentity?view=bingads-13#type"""


@struct(
    "SharedList",
    CAMPAIGN_MANAGEMENT,
    derived={
        "NegativeKeywordList": "NegativeKeywordList",
        "PlacementExclusionList": "PlacementExclusionList",
        "AccountNegativeKeywordList": "AccountNegativeKeywordList",
        "AccountContentNegativeKeywordList": "AccountContentNegativeKeywordList",
        "BrandList": "BrandList",
        "AccountPlacementExclusionList": "AccountPlacementExclusionList",
        "AccountPlacementInclusionList": "AccountPlacementInclusionList",
    },
)
class SharedList(SharedEntity):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/sharedlist?view=bingads-13"""

    item_count: int | None = element("ItemCount", "xs:int", nillable=True)
    """Read-only. https://learn.microsoft.com/en-us/advertising/campaign-management-service/sharedlist?view=bingads-13#itemcount"""


@struct("NegativeKeywordList", CAMPAIGN_MANAGEMENT)
class NegativeKeywordList(SharedList):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/negativekeywordlist?view=bingads-13"""


@struct("PlacementExclusionList", CAMPAIGN_MANAGEMENT)
class PlacementExclusionList(SharedList):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/placementexclusionlist?view=bingads-13"""


@struct("AccountNegativeKeywordList", CAMPAIGN_MANAGEMENT)
class AccountNegativeKeywordList(SharedList):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/accountnegativekeywordlist?view=bingads-13"""


@struct("AccountContentNegativeKeywordList", CAMPAIGN_MANAGEMENT)
class AccountContentNegativeKeywordList(SharedList):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/accountcontentnegativekeywordlist?view=bingads-13"""


@struct("BrandList", CAMPAIGN_MANAGEMENT)
class BrandList(SharedList):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/brandlist?view=bingads-13"""


@struct("AccountPlacementExclusionList", CAMPAIGN_MANAGEMENT)
class AccountPlacementExclusionList(SharedList):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/accountplacementexclusionlist?view=bingads-13"""


@struct("AccountPlacementInclusionList", CAMPAIGN_MANAGEMENT)
class AccountPlacementInclusionList(SharedList):
    """https://learn.microsoft.com/en-us/advertising/campaign-management-service/accountplacementinclusionlist?view=bingads-13"""


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
