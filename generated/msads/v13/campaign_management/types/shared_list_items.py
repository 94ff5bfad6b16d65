# Made by soapwright from msads/v13/campaign_management. Do not edit.
"""SharedListItem, and the structs derived from it."""

from __future__ import annotations

from ...._runtime.struct import Struct, element, struct
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
    forward_compatibility_map: dict[str, str | None] | None = element(
        "ForwardCompatibilityMap", "ArrayOfKeyValuePairOfstringstring", nillable=True
    )
    type: str | None = element("Type", "xs:string", nillable=True)


@struct("NegativeKeyword", CAMPAIGN_MANAGEMENT)
class NegativeKeyword(SharedListItem):
    id: int | None = element("Id", "xs:long", nillable=True)
    match_type: types.MatchType | None = element("MatchType", "MatchType", nillable=True)
    text: str | None = element("Text", "xs:string", nillable=True)


@struct("NegativeSite", CAMPAIGN_MANAGEMENT)
class NegativeSite(SharedListItem):
    id: int | None = element("Id", "xs:long", nillable=True)
    url: str | None = element("Url", "xs:string", nillable=True)


@struct("BrandItem", CAMPAIGN_MANAGEMENT)
class BrandItem(SharedListItem):
    brand_id: int | None = element("BrandId", "xs:long")


@struct("Site", CAMPAIGN_MANAGEMENT)
class Site(SharedListItem):
    id: int | None = element("Id", "xs:long", nillable=True)
    url: str | None = element("Url", "xs:string", nillable=True)
