# Made by soapwright from msads/v13/ad_insight. Do not edit.
"""PerformanceInsightsMessageParameter, and the structs derived from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy_classes import Struct, lazy_classes, struct
from ...._runtime.struct import element
from .. import types
from .namespaces import AD_INSIGHT

__all__ = [
    "EntityParameter",
    "PerformanceInsightsMessageParameter",
    "TextParameter",
    "UrlParameter",
]


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
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/performanceinsightsmessageparameter?view=bingads-13"""

    type: types.ParameterType | None = element("Type", "ParameterType")


@struct("TextParameter", AD_INSIGHT, kind="Text")
class TextParameter(PerformanceInsightsMessageParameter):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/textparameter?view=bingads-13"""

    suggested_text: str | None = element("SuggestedText", "xs:string", nillable=True)


@struct("UrlParameter", AD_INSIGHT, kind="Url")
class UrlParameter(PerformanceInsightsMessageParameter):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/urlparameter?view=bingads-13"""

    suggested_text: str | None = element("SuggestedText", "xs:string", nillable=True)
    suggested_url: str | None = element("SuggestedUrl", "xs:string", nillable=True)
    url_category: types.PerformanceInsightsUrlCategory | None = element(
        "UrlCategory", "PerformanceInsightsUrlCategory"
    )
    url_id: types.PerformanceInsightsUrlId | None = element("UrlId", "PerformanceInsightsUrlId")


@struct("EntityParameter", AD_INSIGHT, kind="Entities")
class EntityParameter(PerformanceInsightsMessageParameter):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/entityparameter?view=bingads-13"""

    entity_count: int | None = element("EntityCount", "xs:int")
    entity_details: list[types.EntityDetail | None] | None = element(
        "EntityDetails", "ArrayOfEntityDetail", nillable=True
    )
    entity_type: types.PerformanceInsightsEntityType | None = element(
        "EntityType", "PerformanceInsightsEntityType"
    )
    suggested_text: str | None = element("SuggestedText", "xs:string", nillable=True)


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
