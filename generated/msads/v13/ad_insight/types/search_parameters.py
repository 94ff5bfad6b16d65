# Made by soapwright from msads/v13/ad_insight. Do not edit.
"""SearchParameter, and the structs derived from it."""

from __future__ import annotations

from ...._runtime.struct import Struct, element, struct
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
    pass


@struct("QuerySearchParameter", AD_INSIGHT)
class QuerySearchParameter(SearchParameter):
    queries: list[str | None] | None = element("Queries", "ArrayOfstring", nillable=True)


@struct("UrlSearchParameter", AD_INSIGHT)
class UrlSearchParameter(SearchParameter):
    url: str | None = element("Url", "xs:string", nillable=True)


@struct("CategorySearchParameter", AD_INSIGHT)
class CategorySearchParameter(SearchParameter):
    category_id: int | None = element("CategoryId", "xs:long")


@struct("SearchVolumeSearchParameter", AD_INSIGHT)
class SearchVolumeSearchParameter(SearchParameter):
    maximum: int | None = element("Maximum", "xs:long", nillable=True)
    minimum: int | None = element("Minimum", "xs:long", nillable=True)


@struct("SuggestedBidSearchParameter", AD_INSIGHT)
class SuggestedBidSearchParameter(SearchParameter):
    maximum: float | None = element("Maximum", "xs:double", nillable=True)
    minimum: float | None = element("Minimum", "xs:double", nillable=True)


@struct("IdeaTextSearchParameter", AD_INSIGHT)
class IdeaTextSearchParameter(SearchParameter):
    excluded: list[types.Keyword | None] | None = element("Excluded", "ArrayOfKeyword", nillable=True)
    included: list[types.Keyword | None] | None = element("Included", "ArrayOfKeyword", nillable=True)


@struct("ExcludeAccountKeywordsSearchParameter", AD_INSIGHT)
class ExcludeAccountKeywordsSearchParameter(SearchParameter):
    exclude_account_keywords: bool | None = element("ExcludeAccountKeywords", "xs:boolean")


@struct("ImpressionShareSearchParameter", AD_INSIGHT)
class ImpressionShareSearchParameter(SearchParameter):
    maximum: float | None = element("Maximum", "xs:double", nillable=True)
    minimum: float | None = element("Minimum", "xs:double", nillable=True)


@struct("LocationSearchParameter", AD_INSIGHT)
class LocationSearchParameter(SearchParameter):
    locations: list[types.LocationCriterion | None] | None = element(
        "Locations", "ArrayOfLocationCriterion", nillable=True
    )


@struct("NetworkSearchParameter", AD_INSIGHT)
class NetworkSearchParameter(SearchParameter):
    network: types.NetworkCriterion | None = element("Network", "NetworkCriterion", nillable=True)


@struct("DeviceSearchParameter", AD_INSIGHT)
class DeviceSearchParameter(SearchParameter):
    device: types.DeviceCriterion | None = element("Device", "DeviceCriterion", nillable=True)


@struct("LanguageSearchParameter", AD_INSIGHT)
class LanguageSearchParameter(SearchParameter):
    languages: list[types.LanguageCriterion | None] | None = element(
        "Languages", "ArrayOfLanguageCriterion", nillable=True
    )


@struct("CompetitionSearchParameter", AD_INSIGHT)
class CompetitionSearchParameter(SearchParameter):
    competition_levels: list[types.CompetitionLevel] | None = element(
        "CompetitionLevels", "ArrayOfCompetitionLevel", nillable=True
    )


@struct("DateRangeSearchParameter", AD_INSIGHT)
class DateRangeSearchParameter(SearchParameter):
    end_date: types.DayMonthAndYear | None = element("EndDate", "DayMonthAndYear", nillable=True)
    start_date: types.DayMonthAndYear | None = element("StartDate", "DayMonthAndYear", nillable=True)


@struct("AuctionSegmentSearchParameter", AD_INSIGHT)
class AuctionSegmentSearchParameter(SearchParameter):
    segment: types.AuctionSegment | None = element("Segment", "AuctionSegment")
