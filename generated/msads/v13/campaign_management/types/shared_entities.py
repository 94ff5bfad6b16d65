# Made by soapwright from msads/v13/campaign_management. Do not edit.
"""SharedEntity, and the structs derived from it."""

from __future__ import annotations

from ...._runtime.struct import Struct, element, struct
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
    association_count: int | None = element("AssociationCount", "xs:int", nillable=True)
    forward_compatibility_map: dict[str, str | None] | None = element(
        "ForwardCompatibilityMap", "ArrayOfKeyValuePairOfstringstring", nillable=True
    )
    id: int | None = element("Id", "xs:long", nillable=True)
    name: str | None = element("Name", "xs:string", nillable=True)
    type: str | None = element("Type", "xs:string", nillable=True)


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
    item_count: int | None = element("ItemCount", "xs:int", nillable=True)


@struct("NegativeKeywordList", CAMPAIGN_MANAGEMENT)
class NegativeKeywordList(SharedList):
    pass


@struct("PlacementExclusionList", CAMPAIGN_MANAGEMENT)
class PlacementExclusionList(SharedList):
    pass


@struct("AccountNegativeKeywordList", CAMPAIGN_MANAGEMENT)
class AccountNegativeKeywordList(SharedList):
    pass


@struct("AccountContentNegativeKeywordList", CAMPAIGN_MANAGEMENT)
class AccountContentNegativeKeywordList(SharedList):
    pass


@struct("BrandList", CAMPAIGN_MANAGEMENT)
class BrandList(SharedList):
    pass


@struct("AccountPlacementExclusionList", CAMPAIGN_MANAGEMENT)
class AccountPlacementExclusionList(SharedList):
    pass


@struct("AccountPlacementInclusionList", CAMPAIGN_MANAGEMENT)
class AccountPlacementInclusionList(SharedList):
    pass
