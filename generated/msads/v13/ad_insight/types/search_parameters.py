# Made by soapwright 0.1.0 from msads/v13/ad_insight, revision 13.0.30.1. Do not edit.
"""SearchParameter, and the structs derived from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.struct import Struct, element, struct
from .namespaces import AD_INSIGHT

if TYPE_CHECKING:
    from .criterions import DeviceCriterion, LanguageCriterion, LocationCriterion, NetworkCriterion
    from .enums import AuctionSegment, CompetitionLevel
    from .structs import DayMonthAndYear, Keyword


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
    """SearchParameter, of https://bingads.microsoft.com/AdInsight/v13."""


@struct("QuerySearchParameter", AD_INSIGHT)
class QuerySearchParameter(SearchParameter):
    """QuerySearchParameter, of https://bingads.microsoft.com/AdInsight/v13."""

    queries: list[str | None] | None = element("Queries", "ArrayOfstring", nillable=True)


@struct("UrlSearchParameter", AD_INSIGHT)
class UrlSearchParameter(SearchParameter):
    """UrlSearchParameter, of https://bingads.microsoft.com/AdInsight/v13."""

    url: str | None = element("Url", "xs:string", nillable=True)


@struct("CategorySearchParameter", AD_INSIGHT)
class CategorySearchParameter(SearchParameter):
    """CategorySearchParameter, of https://bingads.microsoft.com/AdInsight/v13."""

    category_id: int | None = element("CategoryId", "xs:long")


@struct("SearchVolumeSearchParameter", AD_INSIGHT)
class SearchVolumeSearchParameter(SearchParameter):
    """SearchVolumeSearchParameter, of https://bingads.microsoft.com/AdInsight/v13."""

    maximum: int | None = element("Maximum", "xs:long", nillable=True)
    minimum: int | None = element("Minimum", "xs:long", nillable=True)


@struct("SuggestedBidSearchParameter", AD_INSIGHT)
class SuggestedBidSearchParameter(SearchParameter):
    """SuggestedBidSearchParameter, of https://bingads.microsoft.com/AdInsight/v13."""

    maximum: float | None = element("Maximum", "xs:double", nillable=True)
    minimum: float | None = element("Minimum", "xs:double", nillable=True)


@struct("IdeaTextSearchParameter", AD_INSIGHT)
class IdeaTextSearchParameter(SearchParameter):
    """IdeaTextSearchParameter, of https://bingads.microsoft.com/AdInsight/v13."""

    excluded: list[Keyword | None] | None = element("Excluded", "ArrayOfKeyword", nillable=True)
    included: list[Keyword | None] | None = element("Included", "ArrayOfKeyword", nillable=True)


@struct("ExcludeAccountKeywordsSearchParameter", AD_INSIGHT)
class ExcludeAccountKeywordsSearchParameter(SearchParameter):
    """ExcludeAccountKeywordsSearchParameter, of https://bingads.microsoft.com/AdInsight/v13."""

    exclude_account_keywords: bool | None = element("ExcludeAccountKeywords", "xs:boolean")


@struct("ImpressionShareSearchParameter", AD_INSIGHT)
class ImpressionShareSearchParameter(SearchParameter):
    """ImpressionShareSearchParameter, of https://bingads.microsoft.com/AdInsight/v13."""

    maximum: float | None = element("Maximum", "xs:double", nillable=True)
    minimum: float | None = element("Minimum", "xs:double", nillable=True)


@struct("LocationSearchParameter", AD_INSIGHT)
class LocationSearchParameter(SearchParameter):
    """LocationSearchParameter, of https://bingads.microsoft.com/AdInsight/v13."""

    locations: list[LocationCriterion | None] | None = element(
        "Locations", "ArrayOfLocationCriterion", nillable=True
    )


@struct("NetworkSearchParameter", AD_INSIGHT)
class NetworkSearchParameter(SearchParameter):
    """NetworkSearchParameter, of https://bingads.microsoft.com/AdInsight/v13."""

    network: NetworkCriterion | None = element("Network", "NetworkCriterion", nillable=True)


@struct("DeviceSearchParameter", AD_INSIGHT)
class DeviceSearchParameter(SearchParameter):
    """DeviceSearchParameter, of https://bingads.microsoft.com/AdInsight/v13."""

    device: DeviceCriterion | None = element("Device", "DeviceCriterion", nillable=True)


@struct("LanguageSearchParameter", AD_INSIGHT)
class LanguageSearchParameter(SearchParameter):
    """LanguageSearchParameter, of https://bingads.microsoft.com/AdInsight/v13."""

    languages: list[LanguageCriterion | None] | None = element(
        "Languages", "ArrayOfLanguageCriterion", nillable=True
    )


@struct("CompetitionSearchParameter", AD_INSIGHT)
class CompetitionSearchParameter(SearchParameter):
    """CompetitionSearchParameter, of https://bingads.microsoft.com/AdInsight/v13."""

    competition_levels: list[CompetitionLevel] | None = element(
        "CompetitionLevels", "ArrayOfCompetitionLevel", nillable=True
    )


@struct("DateRangeSearchParameter", AD_INSIGHT)
class DateRangeSearchParameter(SearchParameter):
    """DateRangeSearchParameter, of https://bingads.microsoft.com/AdInsight/v13."""

    end_date: DayMonthAndYear | None = element("EndDate", "DayMonthAndYear", nillable=True)
    start_date: DayMonthAndYear | None = element("StartDate", "DayMonthAndYear", nillable=True)


@struct("AuctionSegmentSearchParameter", AD_INSIGHT)
class AuctionSegmentSearchParameter(SearchParameter):
    """AuctionSegmentSearchParameter, of https://bingads.microsoft.com/AdInsight/v13."""

    segment: AuctionSegment | None = element("Segment", "AuctionSegment")
