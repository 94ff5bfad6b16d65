# Made by soapwright from msads/v13/ad_insight. Do not edit.
"""SearchParameter, and the structs derived from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy_classes import Struct, lazy_classes, struct
from ...._runtime.struct import element
from .. import types
from .namespaces import AD_INSIGHT

__all__ = [
    "AuctionSegmentSearchParameter",
    "CategorySearchParameter",
    "CompetitionSearchParameter",
    "DateRangeSearchParameter",
    "DeviceSearchParameter",
    "ExcludeAccountKeywordsSearchParameter",
    "IdeaTextSearchParameter",
    "ImpressionShareSearchParameter",
    "LanguageSearchParameter",
    "LocationSearchParameter",
    "NetworkSearchParameter",
    "QuerySearchParameter",
    "SearchParameter",
    "SearchVolumeSearchParameter",
    "SuggestedBidSearchParameter",
    "UrlSearchParameter",
]


@struct(
    "SearchParameter",
    AD_INSIGHT,
    derived={
        "QuerySearchParameter": "QuerySearchParameter",
        "UrlSearchParameter": "UrlSearchParameter",
        "CategorySearchParameter": "CategorySearchParameter",
        "SearchVolumeSearchParameter": "SearchVolumeSearchParameter",
        "SuggestedBidSearchParameter": "SuggestedBidSearchParameter",
        "IdeaTextSearchParameter": "IdeaTextSearchParameter",
        "ExcludeAccountKeywordsSearchParameter": "ExcludeAccountKeywordsSearchParameter",
        "ImpressionShareSearchParameter": "ImpressionShareSearchParameter",
        "LocationSearchParameter": "LocationSearchParameter",
        "NetworkSearchParameter": "NetworkSearchParameter",
        "DeviceSearchParameter": "DeviceSearchParameter",
        "LanguageSearchParameter": "LanguageSearchParameter",
        "CompetitionSearchParameter": "CompetitionSearchParameter",
        "DateRangeSearchParameter": "DateRangeSearchParameter",
        "AuctionSegmentSearchParameter": "AuctionSegmentSearchParameter",
    },
)
class SearchParameter(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/searchparameter?view=bingads-13"""


@struct("QuerySearchParameter", AD_INSIGHT)
class QuerySearchParameter(SearchParameter):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/querysearchparameter?view=bingads-13"""

    queries: list[str | None] | None = element("Queries", "ArrayOfstring", nillable=True)
    """At most 200 items. https://learn.microsoft.com/en-us/advertising/ad-insight-service/querysearchparameter?view=bingads-13#queries"""


@struct("UrlSearchParameter", AD_INSIGHT)
class UrlSearchParameter(SearchParameter):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/urlsearchparameter?view=bingads-13"""

    url: str | None = element("Url", "xs:string", nillable=True)


@struct("CategorySearchParameter", AD_INSIGHT)
class CategorySearchParameter(SearchParameter):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/categorysearchparameter?view=bingads-13"""

    category_id: int | None = element("CategoryId", "xs:long")


@struct("SearchVolumeSearchParameter", AD_INSIGHT)
class SearchVolumeSearchParameter(SearchParameter):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/searchvolumesearchparameter?view=bingads-13"""

    maximum: int | None = element("Maximum", "xs:long", nillable=True)
    minimum: int | None = element("Minimum", "xs:long", nillable=True)


@struct("SuggestedBidSearchParameter", AD_INSIGHT)
class SuggestedBidSearchParameter(SearchParameter):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/suggestedbidsearchparameter?view=bingads-13"""

    maximum: float | None = element("Maximum", "xs:double", nillable=True)
    minimum: float | None = element("Minimum", "xs:double", nillable=True)


@struct("IdeaTextSearchParameter", AD_INSIGHT)
class IdeaTextSearchParameter(SearchParameter):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/ideatextsearchparameter?view=bingads-13"""

    excluded: list[types.Keyword | None] | None = element("Excluded", "ArrayOfKeyword", nillable=True)
    included: list[types.Keyword | None] | None = element("Included", "ArrayOfKeyword", nillable=True)


@struct("ExcludeAccountKeywordsSearchParameter", AD_INSIGHT)
class ExcludeAccountKeywordsSearchParameter(SearchParameter):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/excludeaccountkeywordssearchparameter?view=bingads-13"""

    exclude_account_keywords: bool | None = element("ExcludeAccountKeywords", "xs:boolean")


@struct("ImpressionShareSearchParameter", AD_INSIGHT)
class ImpressionShareSearchParameter(SearchParameter):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/impressionsharesearchparameter?view=bingads-13"""

    maximum: float | None = element("Maximum", "xs:double", nillable=True)
    minimum: float | None = element("Minimum", "xs:double", nillable=True)


@struct("LocationSearchParameter", AD_INSIGHT)
class LocationSearchParameter(SearchParameter):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/locationsearchparameter?view=bingads-13"""

    locations: list[types.LocationCriterion | None] | None = element(
        "Locations", "ArrayOfLocationCriterion", nillable=True
    )
    """1 to 2000 items. https://learn.microsoft.com/en-us/advertising/ad-insight-service/locationsearchparameter?view=bingads-13#locations"""


@struct("NetworkSearchParameter", AD_INSIGHT)
class NetworkSearchParameter(SearchParameter):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/networksearchparameter?view=bingads-13"""

    network: types.NetworkCriterion | None = element("Network", "NetworkCriterion", nillable=True)


@struct("DeviceSearchParameter", AD_INSIGHT)
class DeviceSearchParameter(SearchParameter):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/devicesearchparameter?view=bingads-13"""

    device: types.DeviceCriterion | None = element("Device", "DeviceCriterion", nillable=True)


@struct("LanguageSearchParameter", AD_INSIGHT)
class LanguageSearchParameter(SearchParameter):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/languagesearchparameter?view=bingads-13"""

    languages: list[types.LanguageCriterion | None] | None = element(
        "Languages", "ArrayOfLanguageCriterion", nillable=True
    )


@struct("CompetitionSearchParameter", AD_INSIGHT)
class CompetitionSearchParameter(SearchParameter):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/competitionsearchparameter?view=bingads-13"""

    competition_levels: list[types.CompetitionLevel] | None = element(
        "CompetitionLevels", "ArrayOfCompetitionLevel", nillable=True
    )


@struct("DateRangeSearchParameter", AD_INSIGHT)
class DateRangeSearchParameter(SearchParameter):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/daterangesearchparameter?view=bingads-13"""

    end_date: types.DayMonthAndYear | None = element("EndDate", "DayMonthAndYear", nillable=True)
    start_date: types.DayMonthAndYear | None = element("StartDate", "DayMonthAndYear", nillable=True)


@struct("AuctionSegmentSearchParameter", AD_INSIGHT)
class AuctionSegmentSearchParameter(SearchParameter):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/auctionsegmentsearchparameter?view=bingads-13"""

    segment: types.AuctionSegment | None = element("Segment", "AuctionSegment")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
