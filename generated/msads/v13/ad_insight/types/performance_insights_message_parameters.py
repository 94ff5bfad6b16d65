# Made by soapwright 0.1.0 from msads/v13/ad_insight, revision 13.0.30.1. Do not edit.
"""PerformanceInsightsMessageParameter, and the structs derived from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.struct import Struct, element, struct
from .namespaces import AD_INSIGHT

if TYPE_CHECKING:
    from .enums import (
        ParameterType,
        PerformanceInsightsEntityType,
        PerformanceInsightsUrlCategory,
        PerformanceInsightsUrlId,
    )
    from .structs import EntityDetail


@struct(
    "PerformanceInsightsMessageParameter",
    AD_INSIGHT,
    derived={
        "TextParameter": "TextParameter",
        "UrlParameter": "UrlParameter",
        "EntityParameter": "EntityParameter",
    },
    kinds={"Text": "TextParameter", "Url": "UrlParameter", "Entities": "EntityParameter"},
)
class PerformanceInsightsMessageParameter(Struct):
    """PerformanceInsightsMessageParameter, of https://bingads.microsoft.com/AdInsight/v13."""

    type: ParameterType | None = element("Type", "ParameterType")


@struct("TextParameter", AD_INSIGHT, kind="Text")
class TextParameter(PerformanceInsightsMessageParameter):
    """TextParameter, of https://bingads.microsoft.com/AdInsight/v13."""

    suggested_text: str | None = element("SuggestedText", "xs:string", nillable=True)


@struct("UrlParameter", AD_INSIGHT, kind="Url")
class UrlParameter(PerformanceInsightsMessageParameter):
    """UrlParameter, of https://bingads.microsoft.com/AdInsight/v13."""

    suggested_text: str | None = element("SuggestedText", "xs:string", nillable=True)
    suggested_url: str | None = element("SuggestedUrl", "xs:string", nillable=True)
    url_category: PerformanceInsightsUrlCategory | None = element(
        "UrlCategory", "PerformanceInsightsUrlCategory"
    )
    url_id: PerformanceInsightsUrlId | None = element("UrlId", "PerformanceInsightsUrlId")


@struct("EntityParameter", AD_INSIGHT, kind="Entities")
class EntityParameter(PerformanceInsightsMessageParameter):
    """EntityParameter, of https://bingads.microsoft.com/AdInsight/v13."""

    entity_count: int | None = element("EntityCount", "xs:int")
    entity_details: list[EntityDetail | None] | None = element(
        "EntityDetails", "ArrayOfEntityDetail", nillable=True
    )
    entity_type: PerformanceInsightsEntityType | None = element("EntityType", "PerformanceInsightsEntityType")
    suggested_text: str | None = element("SuggestedText", "xs:string", nillable=True)
