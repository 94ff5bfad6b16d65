# Made by soapwright from msads/v13/ad_insight. Do not edit.
"""The structs of AdInsightService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy_classes import Struct, lazy_classes, struct
from ...._runtime.struct import element
from .. import types
from .namespaces import AD_INSIGHT, ADAPI

__all__ = [
    "AdApiError",
    "AdGroupBidLandscape",
    "AdGroupBidLandscapeInput",
    "AdGroupEstimate",
    "AdGroupEstimator",
    "ApplyRecommendationEntity",
    "AuctionInsightEntry",
    "AuctionInsightKpi",
    "AuctionInsightResult",
    "AutoApplyRecommendationsInfo",
    "BatchError",
    "BidLandscapePoint",
    "Breakdown",
    "Breakdowns",
    "BroadMatchSearchQueryKPI",
    "BudgetPoint",
    "CampaignBidLandscape",
    "CampaignBidLandscapePoint",
    "CampaignEstimate",
    "CampaignEstimator",
    "DayMonthAndYear",
    "DecimalRoundedByType",
    "DecimalRoundedRangeResultByType",
    "DecimalRoundedResult",
    "DismissRecommendationEntity",
    "DomainCategory",
    "EntityDetail",
    "EstimatedBidAndTraffic",
    "EstimatedPositionAndTraffic",
    "Feed",
    "HistoricalSearchCountPeriodic",
    "Keyword",
    "KeywordAndConfidence",
    "KeywordAndMatchType",
    "KeywordBidLandscape",
    "KeywordCategory",
    "KeywordCategoryResult",
    "KeywordDemographic",
    "KeywordDemographicResult",
    "KeywordEstimate",
    "KeywordEstimatedBid",
    "KeywordEstimatedPosition",
    "KeywordEstimator",
    "KeywordHistoricalPerformance",
    "KeywordIdEstimatedBid",
    "KeywordIdEstimatedPosition",
    "KeywordIdea",
    "KeywordIdeaCategory",
    "KeywordKPI",
    "KeywordLocation",
    "KeywordLocationResult",
    "KeywordSearchCount",
    "KeywordSuggestion",
    "LocationBreakdown",
    "LocationInfo",
    "MetricData",
    "NegativeKeyword",
    "OperationError",
    "PerformanceInsightsDetail",
    "PerformanceInsightsMessage",
    "RSARecommendationInfo",
    "RadiusTarget",
    "RangeResultByTypeOfdouble",
    "RangeResultOfDecimalRoundedResult",
    "RangeResultOfdouble",
    "Recommendation",
    "RecommendationInfo",
    "ResponsiveSearchAdsRecommendation",
    "SearchCountsByAttributes",
    "SelectionOfAgeEnum",
    "SelectionOfDeviceEnum",
    "SelectionOfGenderEnum",
    "SelectionOflong",
    "SuggestedResponsiveSearchAd",
    "TextAssetSuggestions",
    "TrafficEstimate",
]


@struct("BatchError", AD_INSIGHT)
class BatchError(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/batcherror?view=bingads-13"""

    code: int | None = element("Code", "xs:int")
    details: str | None = element("Details", "xs:string", nillable=True)
    error_code: str | None = element("ErrorCode", "xs:string", nillable=True)
    index: int | None = element("Index", "xs:int")
    message: str | None = element("Message", "xs:string", nillable=True)


@struct("OperationError", AD_INSIGHT)
class OperationError(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/operationerror?view=bingads-13"""

    code: int | None = element("Code", "xs:int")
    details: str | None = element("Details", "xs:string", nillable=True)
    error_code: str | None = element("ErrorCode", "xs:string", nillable=True)
    message: str | None = element("Message", "xs:string", nillable=True)


@struct("BudgetPoint", AD_INSIGHT)
class BudgetPoint(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/budgetpoint?view=bingads-13"""

    budget_amount: float | None = element("BudgetAmount", "xs:double")
    budget_point_type: types.BudgetPointType | None = element("BudgetPointType", "BudgetPointType")
    estimated_weekly_clicks: float | None = element("EstimatedWeeklyClicks", "xs:double")
    estimated_weekly_cost: float | None = element("EstimatedWeeklyCost", "xs:double")
    estimated_weekly_impressions: float | None = element("EstimatedWeeklyImpressions", "xs:double")


@struct("BroadMatchSearchQueryKPI", AD_INSIGHT)
class BroadMatchSearchQueryKPI(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/broadmatchsearchquerykpi?view=bingads-13"""

    average_ctr: float | None = element("AverageCTR", "xs:double")
    clicks: float | None = element("Clicks", "xs:double")
    impressions: int | None = element("Impressions", "xs:long")
    srpv: int | None = element("SRPV", "xs:long")
    search_query: str | None = element("SearchQuery", "xs:string", nillable=True)


@struct("KeywordIdEstimatedBid", AD_INSIGHT)
class KeywordIdEstimatedBid(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/keywordidestimatedbid?view=bingads-13"""

    keyword_id: int | None = element("KeywordId", "xs:long")
    keyword_estimated_bid: types.KeywordEstimatedBid | None = element(
        "KeywordEstimatedBid", "KeywordEstimatedBid", nillable=True
    )


@struct("KeywordEstimatedBid", AD_INSIGHT)
class KeywordEstimatedBid(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/keywordestimatedbid?view=bingads-13"""

    keyword: str | None = element("Keyword", "xs:string", nillable=True)
    estimated_bids: list[types.EstimatedBidAndTraffic | None] | None = element(
        "EstimatedBids", "ArrayOfEstimatedBidAndTraffic", nillable=True
    )


@struct("EstimatedBidAndTraffic", AD_INSIGHT)
class EstimatedBidAndTraffic(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/estimatedbidandtraffic?view=bingads-13"""

    min_clicks_per_week: float | None = element("MinClicksPerWeek", "xs:double", nillable=True)
    max_clicks_per_week: float | None = element("MaxClicksPerWeek", "xs:double", nillable=True)
    average_cpc: float | None = element("AverageCPC", "xs:double", nillable=True)
    min_impressions_per_week: int | None = element("MinImpressionsPerWeek", "xs:long", nillable=True)
    max_impressions_per_week: int | None = element("MaxImpressionsPerWeek", "xs:long", nillable=True)
    ctr: float | None = element("CTR", "xs:double", nillable=True)
    min_total_cost_per_week: float | None = element("MinTotalCostPerWeek", "xs:double", nillable=True)
    max_total_cost_per_week: float | None = element("MaxTotalCostPerWeek", "xs:double", nillable=True)
    currency_code: types.CurrencyCode | None = element("CurrencyCode", "CurrencyCode")
    match_type: types.MatchType | None = element("MatchType", "MatchType")
    estimated_min_bid: float | None = element("EstimatedMinBid", "xs:double")


@struct("KeywordIdEstimatedPosition", AD_INSIGHT)
class KeywordIdEstimatedPosition(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/keywordidestimatedposition?view=bingads-13"""

    keyword_id: int | None = element("KeywordId", "xs:long")
    keyword_estimated_position: types.KeywordEstimatedPosition | None = element(
        "KeywordEstimatedPosition", "KeywordEstimatedPosition", nillable=True
    )


@struct("KeywordEstimatedPosition", AD_INSIGHT)
class KeywordEstimatedPosition(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/keywordestimatedposition?view=bingads-13"""

    keyword: str | None = element("Keyword", "xs:string", nillable=True)
    estimated_positions: list[types.EstimatedPositionAndTraffic | None] | None = element(
        "EstimatedPositions", "ArrayOfEstimatedPositionAndTraffic", nillable=True
    )


@struct("EstimatedPositionAndTraffic", AD_INSIGHT)
class EstimatedPositionAndTraffic(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/estimatedpositionandtraffic?view=bingads-13"""

    match_type: types.MatchType | None = element("MatchType", "MatchType")
    min_clicks_per_week: float | None = element("MinClicksPerWeek", "xs:double")
    max_clicks_per_week: float | None = element("MaxClicksPerWeek", "xs:double")
    average_cpc: float | None = element("AverageCPC", "xs:double")
    min_impressions_per_week: int | None = element("MinImpressionsPerWeek", "xs:long")
    max_impressions_per_week: int | None = element("MaxImpressionsPerWeek", "xs:long")
    ctr: float | None = element("CTR", "xs:double")
    min_total_cost_per_week: float | None = element("MinTotalCostPerWeek", "xs:double")
    max_total_cost_per_week: float | None = element("MaxTotalCostPerWeek", "xs:double")
    currency_code: types.CurrencyCode | None = element("CurrencyCode", "CurrencyCode")

    estimated_ad_position: float | None = element("EstimatedAdPosition", "xs:double")
    """Deprecated since 2021-03 (as of 2026-08). https://learn.microsoft.com/en-us/advertising/ad-insight-service/estimatedpositionandtraffic?view=bingads-13#estimatedadposition"""


@struct("KeywordAndMatchType", AD_INSIGHT)
class KeywordAndMatchType(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/keywordandmatchtype?view=bingads-13"""

    keyword_text: str | None = element("KeywordText", "xs:string", nillable=True)
    match_types: list[types.MatchType] | None = element("MatchTypes", "ArrayOfMatchType", nillable=True)


@struct("AdGroupBidLandscapeInput", AD_INSIGHT)
class AdGroupBidLandscapeInput(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/adgroupbidlandscapeinput?view=bingads-13"""

    ad_group_bid_landscape_type: types.AdGroupBidLandscapeType | None = element(
        "AdGroupBidLandscapeType", "AdGroupBidLandscapeType"
    )
    """Default: Uniform. https://learn.microsoft.com/en-us/advertising/ad-insight-service/adgroupbidlandscapeinput?view=bingads-13#adgroupbidlandscapetype"""

    ad_group_id: int | None = element("AdGroupId", "xs:long")


@struct("AdGroupBidLandscape", AD_INSIGHT)
class AdGroupBidLandscape(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/adgroupbidlandscape?view=bingads-13"""

    ad_group_id: int | None = element("AdGroupId", "xs:long")
    ad_group_bid_landscape_type: types.AdGroupBidLandscapeType | None = element(
        "AdGroupBidLandscapeType", "AdGroupBidLandscapeType"
    )
    start_date: types.DayMonthAndYear | None = element("StartDate", "DayMonthAndYear", nillable=True)
    end_date: types.DayMonthAndYear | None = element("EndDate", "DayMonthAndYear", nillable=True)
    bid_landscape_points: list[types.BidLandscapePoint | None] | None = element(
        "BidLandscapePoints", "ArrayOfBidLandscapePoint", nillable=True
    )


@struct("DayMonthAndYear", AD_INSIGHT)
class DayMonthAndYear(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/daymonthandyear?view=bingads-13"""

    day: int | None = element("Day", "xs:int")

    month: int | None = element("Month", "xs:int")
    """From 1 to 12. https://learn.microsoft.com/en-us/advertising/ad-insight-service/daymonthandyear?view=bingads-13#month"""

    year: int | None = element("Year", "xs:int")


@struct("BidLandscapePoint", AD_INSIGHT)
class BidLandscapePoint(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/bidlandscapepoint?view=bingads-13"""

    bid: float | None = element("Bid", "xs:double")
    clicks: float | None = element("Clicks", "xs:double", nillable=True)
    impressions: int | None = element("Impressions", "xs:long")
    top_impressions: int | None = element("TopImpressions", "xs:long", nillable=True)
    currency_code: types.CurrencyCode | None = element("CurrencyCode", "CurrencyCode")
    cost: float | None = element("Cost", "xs:double", nillable=True)

    marginal_cpc: float | None = element("MarginalCPC", "xs:double", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/ad-insight-service/bidlandscapepoint?view=bingads-13#marginalcpc"""


@struct("CampaignBidLandscape", AD_INSIGHT)
class CampaignBidLandscape(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/campaignbidlandscape?view=bingads-13"""

    campaign_id: int | None = element("CampaignId", "xs:long")
    campaign_bid_landscape_type: types.CampaignBidLandscapeType | None = element(
        "CampaignBidLandscapeType", "CampaignBidLandscapeType"
    )
    start_date: types.DayMonthAndYear | None = element("StartDate", "DayMonthAndYear", nillable=True)
    end_date: types.DayMonthAndYear | None = element("EndDate", "DayMonthAndYear", nillable=True)
    campaign_bid_landscape_points: list[types.CampaignBidLandscapePoint | None] | None = element(
        "CampaignBidLandscapePoints", "ArrayOfCampaignBidLandscapePoint", nillable=True
    )


@struct("CampaignBidLandscapePoint", AD_INSIGHT)
class CampaignBidLandscapePoint(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/campaignbidlandscapepoint?view=bingads-13"""

    bid: float | None = element("Bid", "xs:double", nillable=True)
    target_cpa: float | None = element("TargetCpa", "xs:double", nillable=True)
    target_roas: float | None = element("TargetRoas", "xs:double", nillable=True)
    clicks: float | None = element("Clicks", "xs:double", nillable=True)
    impressions: int | None = element("Impressions", "xs:long", nillable=True)
    top_impressions: int | None = element("TopImpressions", "xs:long", nillable=True)
    currency_code: types.CurrencyCode | None = element("CurrencyCode", "CurrencyCode")
    cost: float | None = element("Cost", "xs:double", nillable=True)
    conversions: float | None = element("Conversions", "xs:double", nillable=True)
    conversion_values: float | None = element("ConversionValues", "xs:double", nillable=True)
    marginal_cpc: float | None = element("MarginalCPC", "xs:double", nillable=True)


@struct("KeywordBidLandscape", AD_INSIGHT)
class KeywordBidLandscape(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/keywordbidlandscape?view=bingads-13"""

    keyword_id: int | None = element("KeywordId", "xs:long")
    start_date: types.DayMonthAndYear | None = element("StartDate", "DayMonthAndYear", nillable=True)
    end_date: types.DayMonthAndYear | None = element("EndDate", "DayMonthAndYear", nillable=True)
    bid_landscape_points: list[types.BidLandscapePoint | None] | None = element(
        "BidLandscapePoints", "ArrayOfBidLandscapePoint", nillable=True
    )


@struct("KeywordHistoricalPerformance", AD_INSIGHT)
class KeywordHistoricalPerformance(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/keywordhistoricalperformance?view=bingads-13"""

    keyword: str | None = element("Keyword", "xs:string", nillable=True)
    keyword_kp_is: list[types.KeywordKPI | None] | None = element(
        "KeywordKPIs", "ArrayOfKeywordKPI", nillable=True
    )


@struct("KeywordKPI", AD_INSIGHT)
class KeywordKPI(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/keywordkpi?view=bingads-13"""

    device: str | None = element("Device", "xs:string", nillable=True)
    match_type: types.MatchType | None = element("MatchType", "MatchType")
    ad_position: types.AdPosition | None = element("AdPosition", "AdPosition")
    clicks: int | None = element("Clicks", "xs:int")
    impressions: int | None = element("Impressions", "xs:long")
    average_cpc: float | None = element("AverageCPC", "xs:double")

    ctr: float | None = element("CTR", "xs:double")
    """In percent. https://learn.microsoft.com/en-us/advertising/ad-insight-service/keywordkpi?view=bingads-13#ctr"""

    total_cost: float | None = element("TotalCost", "xs:double")
    average_bid: float | None = element("AverageBid", "xs:double")


@struct("KeywordSearchCount", AD_INSIGHT)
class KeywordSearchCount(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/keywordsearchcount?view=bingads-13"""

    keyword: str | None = element("Keyword", "xs:string", nillable=True)
    search_counts_by_attributes: list[types.SearchCountsByAttributes | None] | None = element(
        "SearchCountsByAttributes", "ArrayOfSearchCountsByAttributes", nillable=True
    )


@struct("SearchCountsByAttributes", AD_INSIGHT)
class SearchCountsByAttributes(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/searchcountsbyattributes?view=bingads-13"""

    device: str | None = element("Device", "xs:string", nillable=True)
    historical_search_counts: list[types.HistoricalSearchCountPeriodic | None] | None = element(
        "HistoricalSearchCounts", "ArrayOfHistoricalSearchCountPeriodic", nillable=True
    )


@struct("HistoricalSearchCountPeriodic", AD_INSIGHT)
class HistoricalSearchCountPeriodic(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/historicalsearchcountperiodic?view=bingads-13"""

    search_count: int | None = element("SearchCount", "xs:long")
    day_month_and_year: types.DayMonthAndYear | None = element(
        "DayMonthAndYear", "DayMonthAndYear", nillable=True
    )


@struct("KeywordCategoryResult", AD_INSIGHT)
class KeywordCategoryResult(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/keywordcategoryresult?view=bingads-13"""

    keyword: str | None = element("Keyword", "xs:string", nillable=True)
    keyword_categories: list[types.KeywordCategory | None] | None = element(
        "KeywordCategories", "ArrayOfKeywordCategory", nillable=True
    )


@struct("KeywordCategory", AD_INSIGHT)
class KeywordCategory(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/keywordcategory?view=bingads-13"""

    category: str | None = element("Category", "xs:string", nillable=True)

    confidence_score: float | None = element("ConfidenceScore", "xs:double")
    """From 0.0 to 1.0. https://learn.microsoft.com/en-us/advertising/ad-insight-service/keywordcategory?view=bingads-13#confidencescore"""


@struct("KeywordDemographicResult", AD_INSIGHT)
class KeywordDemographicResult(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/keyworddemographicresult?view=bingads-13"""

    keyword: str | None = element("Keyword", "xs:string", nillable=True)
    keyword_demographics: list[types.KeywordDemographic | None] | None = element(
        "KeywordDemographics", "ArrayOfKeywordDemographic", nillable=True
    )


@struct("KeywordDemographic", AD_INSIGHT)
class KeywordDemographic(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/keyworddemographic?view=bingads-13"""

    device: str | None = element("Device", "xs:string", nillable=True)

    eighteen_to_twenty_four: float | None = element("EighteenToTwentyFour", "xs:double")
    """From 0.0 to 1.0. In fractions of 1. https://learn.microsoft.com/en-us/advertising/ad-insight-service/keyworddemographic?view=bingads-13#eighteentotwentyfour"""

    twenty_five_to_thirty_four: float | None = element("TwentyFiveToThirtyFour", "xs:double")
    """From 0.0 to 1.0. In fractions of 1. https://learn.microsoft.com/en-us/advertising/ad-insight-service/keyworddemographic?view=bingads-13#twentyfivetothirtyfour"""

    thirty_five_to_fourty_nine: float | None = element("ThirtyFiveToFourtyNine", "xs:double")
    """From 0.0 to 1.0. In fractions of 1. https://learn.microsoft.com/en-us/advertising/ad-insight-service/keyworddemographic?view=bingads-13#thirtyfivetofourtynine"""

    fifty_to_sixty_four: float | None = element("FiftyToSixtyFour", "xs:double")
    """From 0.0 to 1.0. In fractions of 1. https://learn.microsoft.com/en-us/advertising/ad-insight-service/keyworddemographic?view=bingads-13#fiftytosixtyfour"""

    sixty_five_and_above: float | None = element("SixtyFiveAndAbove", "xs:double")
    """From 0.0 to 1.0. In fractions of 1. https://learn.microsoft.com/en-us/advertising/ad-insight-service/keyworddemographic?view=bingads-13#sixtyfiveandabove"""

    age_unknown: float | None = element("AgeUnknown", "xs:double")
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/ad-insight-service/keyworddemographic?view=bingads-13#ageunknown"""

    female: float | None = element("Female", "xs:double")
    """From 0.0 to 1.0. In fractions of 1. https://learn.microsoft.com/en-us/advertising/ad-insight-service/keyworddemographic?view=bingads-13#female"""

    male: float | None = element("Male", "xs:double")
    """From 0.0 to 1.0. In fractions of 1. https://learn.microsoft.com/en-us/advertising/ad-insight-service/keyworddemographic?view=bingads-13#male"""

    gender_unknown: float | None = element("GenderUnknown", "xs:double")


@struct("KeywordLocationResult", AD_INSIGHT)
class KeywordLocationResult(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/keywordlocationresult?view=bingads-13"""

    keyword: str | None = element("Keyword", "xs:string", nillable=True)
    keyword_locations: list[types.KeywordLocation | None] | None = element(
        "KeywordLocations", "ArrayOfKeywordLocation", nillable=True
    )


@struct("KeywordLocation", AD_INSIGHT)
class KeywordLocation(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/keywordlocation?view=bingads-13"""

    device: str | None = element("Device", "xs:string", nillable=True)
    location: str | None = element("Location", "xs:string", nillable=True)

    percentage: float | None = element("Percentage", "xs:double")
    """From 0.0 to 100.0. In percent. https://learn.microsoft.com/en-us/advertising/ad-insight-service/keywordlocation?view=bingads-13#percentage"""


@struct("KeywordAndConfidence", AD_INSIGHT)
class KeywordAndConfidence(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/keywordandconfidence?view=bingads-13"""

    suggested_keyword: str | None = element("SuggestedKeyword", "xs:string", nillable=True)

    confidence_score: float | None = element("ConfidenceScore", "xs:double")
    """From 0.0 to 1.0. https://learn.microsoft.com/en-us/advertising/ad-insight-service/keywordandconfidence?view=bingads-13#confidencescore"""


@struct("KeywordSuggestion", AD_INSIGHT)
class KeywordSuggestion(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/keywordsuggestion?view=bingads-13"""

    keyword: str | None = element("Keyword", "xs:string", nillable=True)
    suggestions_and_confidence: list[types.KeywordAndConfidence | None] | None = element(
        "SuggestionsAndConfidence", "ArrayOfKeywordAndConfidence", nillable=True
    )


@struct("Keyword", AD_INSIGHT)
class Keyword(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/keyword?view=bingads-13"""

    id: int | None = element("Id", "xs:long", nillable=True)
    match_type: types.MatchType | None = element("MatchType", "MatchType")
    text: str | None = element("Text", "xs:string", nillable=True)


@struct("AuctionInsightResult", AD_INSIGHT)
class AuctionInsightResult(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/auctioninsightresult?view=bingads-13"""

    segments: list[types.AuctionSegment] | None = element("Segments", "ArrayOfAuctionSegment", nillable=True)
    entries: list[types.AuctionInsightEntry | None] | None = element(
        "Entries", "ArrayOfAuctionInsightEntry", nillable=True
    )

    used_impressions: float | None = element("UsedImpressions", "xs:double")
    """From 0 to 1.0. In fractions of 1. https://learn.microsoft.com/en-us/advertising/ad-insight-service/auctioninsightresult?view=bingads-13#usedimpressions"""

    used_keywords: float | None = element("UsedKeywords", "xs:double")


@struct("AuctionInsightEntry", AD_INSIGHT)
class AuctionInsightEntry(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/auctioninsightentry?view=bingads-13"""

    display_domain: str | None = element("DisplayDomain", "xs:string", nillable=True)
    aggregated_kpi: types.AuctionInsightKpi | None = element(
        "AggregatedKpi", "AuctionInsightKpi", nillable=True
    )
    segmented_kpis: list[types.AuctionInsightKpi | None] | None = element(
        "SegmentedKpis", "ArrayOfAuctionInsightKpi", nillable=True
    )


@struct("AuctionInsightKpi", AD_INSIGHT)
class AuctionInsightKpi(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/auctioninsightkpi?view=bingads-13"""

    segments: list[str | None] | None = element("Segments", "ArrayOfstring", nillable=True)
    impression_share: float | None = element("ImpressionShare", "xs:double")

    overlap_rate: float | None = element("OverlapRate", "xs:double")
    """In percent. https://learn.microsoft.com/en-us/advertising/ad-insight-service/auctioninsightkpi?view=bingads-13#overlaprate"""

    average_position: float | None = element("AveragePosition", "xs:double")
    """Deprecated since 2021-03 (as of 2026-08). https://learn.microsoft.com/en-us/advertising/ad-insight-service/auctioninsightkpi?view=bingads-13#averageposition"""

    above_rate: float | None = element("AboveRate", "xs:double")
    """In percent. https://learn.microsoft.com/en-us/advertising/ad-insight-service/auctioninsightkpi?view=bingads-13#aboverate"""

    top_of_page_rate: float | None = element("TopOfPageRate", "xs:double")
    """In percent. https://learn.microsoft.com/en-us/advertising/ad-insight-service/auctioninsightkpi?view=bingads-13#topofpagerate"""

    outranking_share: float | None = element("OutrankingShare", "xs:double")
    """In percent. https://learn.microsoft.com/en-us/advertising/ad-insight-service/auctioninsightkpi?view=bingads-13#outrankingshare"""

    absolute_top_of_page_rate: float | None = element("AbsoluteTopOfPageRate", "xs:double")
    """Returned only when asked for as AbsoluteTopOfPageRate. https://learn.microsoft.com/en-us/advertising/ad-insight-service/auctioninsightkpi?view=bingads-13#absolutetopofpagerate"""


@struct("DomainCategory", AD_INSIGHT)
class DomainCategory(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/domaincategory?view=bingads-13"""

    bid: float | None = element("Bid", "xs:double")
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/ad-insight-service/domaincategory?view=bingads-13#bid"""

    category_name: str | None = element("CategoryName", "xs:string", nillable=True)

    coverage: float | None = element("Coverage", "xs:double")
    """From 0.0 to 1.0. In fractions of 1. https://learn.microsoft.com/en-us/advertising/ad-insight-service/domaincategory?view=bingads-13#coverage"""


@struct("MetricData", AD_INSIGHT)
class MetricData(Struct):
    metric_detail: str | None = element("MetricDetail", "xs:string", nillable=True)
    metric_type: str | None = element("MetricType", "xs:string", nillable=True)


@struct("KeywordIdeaCategory", AD_INSIGHT)
class KeywordIdeaCategory(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/keywordideacategory?view=bingads-13"""

    category_id: int | None = element("CategoryId", "xs:long")
    category_name: str | None = element("CategoryName", "xs:string", nillable=True)


@struct("KeywordIdea", AD_INSIGHT)
class KeywordIdea(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/keywordidea?view=bingads-13"""

    ad_group_id: int | None = element("AdGroupId", "xs:long", nillable=True)
    ad_group_name: str | None = element("AdGroupName", "xs:string", nillable=True)
    ad_impression_share: float | None = element("AdImpressionShare", "xs:double", nillable=True)
    competition: types.CompetitionLevel | None = element("Competition", "CompetitionLevel", nillable=True)
    keyword: str | None = element("Keyword", "xs:string", nillable=True)
    monthly_search_counts: list[int] | None = element("MonthlySearchCounts", "ArrayOflong", nillable=True)
    relevance: float | None = element("Relevance", "xs:double", nillable=True)
    source: types.SourceType | None = element("Source", "SourceType", nillable=True)
    suggested_bid: float | None = element("SuggestedBid", "xs:double", nillable=True)


@struct("CampaignEstimator", AD_INSIGHT)
class CampaignEstimator(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/campaignestimator?view=bingads-13"""

    ad_group_estimators: list[types.AdGroupEstimator | None] | None = element(
        "AdGroupEstimators", "ArrayOfAdGroupEstimator", nillable=True
    )

    campaign_id: int | None = element("CampaignId", "xs:long", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/ad-insight-service/campaignestimator?view=bingads-13#campaignid"""

    criteria: list[types.Criterion | None] | None = element("Criteria", "ArrayOfCriterion", nillable=True)
    daily_budget: float | None = element("DailyBudget", "xs:double", nillable=True)
    negative_keywords: list[types.NegativeKeyword | None] | None = element(
        "NegativeKeywords", "ArrayOfNegativeKeyword", nillable=True
    )


@struct("AdGroupEstimator", AD_INSIGHT)
class AdGroupEstimator(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/adgroupestimator?view=bingads-13"""

    ad_group_id: int | None = element("AdGroupId", "xs:long", nillable=True)
    """Reserved (as of 2026-08). https://learn.microsoft.com/en-us/advertising/ad-insight-service/adgroupestimator?view=bingads-13#adgroupid"""

    keyword_estimators: list[types.KeywordEstimator | None] | None = element(
        "KeywordEstimators", "ArrayOfKeywordEstimator", nillable=True
    )
    max_cpc: float | None = element("MaxCpc", "xs:double")


@struct("KeywordEstimator", AD_INSIGHT)
class KeywordEstimator(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/keywordestimator?view=bingads-13"""

    keyword: types.Keyword | None = element("Keyword", "Keyword", nillable=True)
    max_cpc: float | None = element("MaxCpc", "xs:double", nillable=True)


@struct("NegativeKeyword", AD_INSIGHT)
class NegativeKeyword(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/negativekeyword?view=bingads-13"""

    id: int | None = element("Id", "xs:long", nillable=True)
    match_type: types.MatchType | None = element("MatchType", "MatchType")
    text: str | None = element("Text", "xs:string", nillable=True)


@struct("CampaignEstimate", AD_INSIGHT)
class CampaignEstimate(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/campaignestimate?view=bingads-13"""

    ad_group_estimates: list[types.AdGroupEstimate | None] | None = element(
        "AdGroupEstimates", "ArrayOfAdGroupEstimate", nillable=True
    )
    campaign_id: int | None = element("CampaignId", "xs:long", nillable=True)


@struct("AdGroupEstimate", AD_INSIGHT)
class AdGroupEstimate(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/adgroupestimate?view=bingads-13"""

    ad_group_id: int | None = element("AdGroupId", "xs:long", nillable=True)
    keyword_estimates: list[types.KeywordEstimate | None] | None = element(
        "KeywordEstimates", "ArrayOfKeywordEstimate", nillable=True
    )


@struct("KeywordEstimate", AD_INSIGHT)
class KeywordEstimate(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/keywordestimate?view=bingads-13"""

    keyword: types.Keyword | None = element("Keyword", "Keyword", nillable=True)
    maximum: types.TrafficEstimate | None = element("Maximum", "TrafficEstimate", nillable=True)
    minimum: types.TrafficEstimate | None = element("Minimum", "TrafficEstimate", nillable=True)


@struct("TrafficEstimate", AD_INSIGHT)
class TrafficEstimate(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/trafficestimate?view=bingads-13"""

    average_cpc: float | None = element("AverageCpc", "xs:double")

    average_position: float | None = element("AveragePosition", "xs:double")
    """Deprecated since 2021-03 (as of 2026-08). https://learn.microsoft.com/en-us/advertising/ad-insight-service/trafficestimate?view=bingads-13#averageposition"""

    clicks: float | None = element("Clicks", "xs:double")
    ctr: float | None = element("Ctr", "xs:double")
    impressions: float | None = element("Impressions", "xs:double")
    total_cost: float | None = element("TotalCost", "xs:double")


@struct("AutoApplyRecommendationsInfo", AD_INSIGHT)
class AutoApplyRecommendationsInfo(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/autoapplyrecommendationsinfo?view=bingads-13"""

    aar_opt_in_status: bool | None = element("AAROptInStatus", "xs:boolean")
    recommendation_type: str | None = element("RecommendationType", "xs:string", nillable=True)


@struct("PerformanceInsightsDetail", AD_INSIGHT)
class PerformanceInsightsDetail(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/performanceinsightsdetail?view=bingads-13"""

    entity_id: int | None = element("EntityId", "xs:long")
    entity_type: types.EntityType | None = element("EntityType", "EntityType")
    kpi_type: types.KPIType | None = element("KPIType", "KPIType")
    date: types.DayMonthAndYear | None = element("Date", "DayMonthAndYear", nillable=True)
    description: types.PerformanceInsightsMessage | None = element(
        "Description", "PerformanceInsightsMessage", nillable=True
    )
    root_causes: list[types.PerformanceInsightsMessage | None] | None = element(
        "RootCauses", "ArrayOfPerformanceInsightsMessage", nillable=True
    )
    actions: list[types.PerformanceInsightsMessage | None] | None = element(
        "Actions", "ArrayOfPerformanceInsightsMessage", nillable=True
    )


@struct("PerformanceInsightsMessage", AD_INSIGHT)
class PerformanceInsightsMessage(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/performanceinsightsmessage?view=bingads-13"""

    template_id: types.PerformanceInsightsMessageTemplateId | None = element(
        "TemplateId", "PerformanceInsightsMessageTemplateId"
    )
    parameters: list[types.PerformanceInsightsMessageParameter | None] | None = element(
        "Parameters", "ArrayOfPerformanceInsightsMessageParameter", nillable=True
    )
    indentation_level: int | None = element("IndentationLevel", "xs:int")


@struct("EntityDetail", AD_INSIGHT)
class EntityDetail(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/entitydetail?view=bingads-13"""

    entity_id: int | None = element("EntityId", "xs:long")
    entity_name: str | None = element("EntityName", "xs:string", nillable=True)


@struct(
    "Recommendation",
    AD_INSIGHT,
    derived={"ResponsiveSearchAdsRecommendation": "ResponsiveSearchAdsRecommendation"},
)
class Recommendation(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/recommendation?view=bingads-13"""

    account_id: int | None = element("AccountId", "xs:long")
    ad_group_id: int | None = element("AdGroupId", "xs:long", nillable=True)
    campaign_id: int | None = element("CampaignId", "xs:long", nillable=True)
    current_clicks: int | None = element("CurrentClicks", "xs:long")
    current_conversions: int | None = element("CurrentConversions", "xs:long")
    current_cost: float | None = element("CurrentCost", "xs:double")
    current_impressions: int | None = element("CurrentImpressions", "xs:long")
    estimated_increase_in_clicks: int | None = element("EstimatedIncreaseInClicks", "xs:long")
    estimated_increase_in_conversions: int | None = element("EstimatedIncreaseInConversions", "xs:long")
    estimated_increase_in_cost: float | None = element("EstimatedIncreaseInCost", "xs:double")
    estimated_increase_in_impressions: int | None = element("EstimatedIncreaseInImpressions", "xs:long")
    recommendation_hash: str | None = element("RecommendationHash", "xs:string", nillable=True)
    recommendation_id: str | None = element("RecommendationId", "xs:string", nillable=True)
    recommendation_type: str | None = element("RecommendationType", "xs:string", nillable=True)


@struct("ResponsiveSearchAdsRecommendation", AD_INSIGHT)
class ResponsiveSearchAdsRecommendation(Recommendation):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/responsivesearchadsrecommendation?view=bingads-13"""

    suggested_ad: types.SuggestedResponsiveSearchAd | None = element(
        "SuggestedAd", "SuggestedResponsiveSearchAd", nillable=True
    )


@struct("SuggestedResponsiveSearchAd", AD_INSIGHT)
class SuggestedResponsiveSearchAd(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/suggestedresponsivesearchad?view=bingads-13"""

    descriptions: list[str | None] | None = element("Descriptions", "ArrayOfstring", nillable=True)
    final_url: str | None = element("FinalUrl", "xs:string", nillable=True)
    headlines: list[str | None] | None = element("Headlines", "ArrayOfstring", nillable=True)
    path1: str | None = element("Path1", "xs:string", nillable=True)
    path2: str | None = element("Path2", "xs:string", nillable=True)


@struct("RecommendationInfo", AD_INSIGHT, derived={"RSARecommendationInfo": "RSARecommendationInfo"})
class RecommendationInfo(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/recommendationinfo?view=bingads-13"""

    recommendation_hash: str | None = element("RecommendationHash", "xs:string", nillable=True)
    """Required. https://learn.microsoft.com/en-us/advertising/ad-insight-service/recommendationinfo?view=bingads-13#recommendationhash"""

    recommendation_id: str | None = element("RecommendationId", "xs:string", nillable=True)
    """Required. https://learn.microsoft.com/en-us/advertising/ad-insight-service/recommendationinfo?view=bingads-13#recommendationid"""


@struct("RSARecommendationInfo", AD_INSIGHT)
class RSARecommendationInfo(RecommendationInfo):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/rsarecommendationinfo?view=bingads-13"""

    ad_id: int | None = element("AdId", "xs:long", nillable=True)
    """Optional. https://learn.microsoft.com/en-us/advertising/ad-insight-service/rsarecommendationinfo?view=bingads-13#adid"""


@struct("TextAssetSuggestions", AD_INSIGHT)
class TextAssetSuggestions(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/textassetsuggestions?view=bingads-13"""

    final_url: str | None = element("FinalUrl", "xs:string", nillable=True)
    text_assets: list[str | None] | None = element("TextAssets", "ArrayOfstring", nillable=True)


@struct("ApplyRecommendationEntity", AD_INSIGHT)
class ApplyRecommendationEntity(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/applyrecommendationentity?view=bingads-13"""

    recommendation_id: str | None = element("RecommendationId", "xs:string", nillable=True)
    """Required. https://learn.microsoft.com/en-us/advertising/ad-insight-service/applyrecommendationentity?view=bingads-13#recommendationid"""

    recommendation_type: str | None = element("RecommendationType", "xs:string", nillable=True)
    """Required. https://learn.microsoft.com/en-us/advertising/ad-insight-service/applyrecommendationentity?view=bingads-13#recommendationtype"""


@struct("DismissRecommendationEntity", AD_INSIGHT)
class DismissRecommendationEntity(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/dismissrecommendationentity?view=bingads-13"""

    recommendation_id: str | None = element("RecommendationId", "xs:string", nillable=True)
    """Required. https://learn.microsoft.com/en-us/advertising/ad-insight-service/dismissrecommendationentity?view=bingads-13#recommendationid"""

    recommendation_type: str | None = element("RecommendationType", "xs:string", nillable=True)
    """Required. https://learn.microsoft.com/en-us/advertising/ad-insight-service/dismissrecommendationentity?view=bingads-13#recommendationtype"""


@struct("SelectionOfAgeEnum", AD_INSIGHT)
class SelectionOfAgeEnum(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/selectionofageenum?view=bingads-13"""

    includes: list[types.AgeEnum] | None = element("Includes", "ArrayOfAgeEnum", nillable=True)
    excludes: list[types.AgeEnum] | None = element("Excludes", "ArrayOfAgeEnum", nillable=True)


@struct("SelectionOfGenderEnum", AD_INSIGHT)
class SelectionOfGenderEnum(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/selectionofgenderenum?view=bingads-13"""

    includes: list[types.GenderEnum] | None = element("Includes", "ArrayOfGenderEnum", nillable=True)
    excludes: list[types.GenderEnum] | None = element("Excludes", "ArrayOfGenderEnum", nillable=True)


@struct("SelectionOflong", AD_INSIGHT)
class SelectionOflong(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/selectionoflong?view=bingads-13"""

    includes: list[int] | None = element("Includes", "ArrayOflong", nillable=True)
    excludes: list[int] | None = element("Excludes", "ArrayOflong", nillable=True)


@struct("SelectionOfDeviceEnum", AD_INSIGHT)
class SelectionOfDeviceEnum(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/selectionofdeviceenum?view=bingads-13"""

    includes: list[types.DeviceEnum] | None = element("Includes", "ArrayOfDeviceEnum", nillable=True)
    excludes: list[types.DeviceEnum] | None = element("Excludes", "ArrayOfDeviceEnum", nillable=True)


@struct("RadiusTarget", AD_INSIGHT)
class RadiusTarget(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/radiustarget?view=bingads-13"""

    radius: int | None = element("Radius", "xs:int")
    radius_unit: types.RadiusUnit | None = element("RadiusUnit", "RadiusUnit")
    center_latitude: float | None = element("CenterLatitude", "xs:double")
    center_longitude: float | None = element("CenterLongitude", "xs:double")


@struct("Feed", AD_INSIGHT)
class Feed(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/feed?view=bingads-13"""

    store_id: int | None = element("StoreId", "xs:long", nillable=True)
    """Optional. https://learn.microsoft.com/en-us/advertising/ad-insight-service/feed?view=bingads-13#storeid"""

    feed_id: int | None = element("FeedId", "xs:long", nillable=True)
    """Optional. https://learn.microsoft.com/en-us/advertising/ad-insight-service/feed?view=bingads-13#feedid"""

    feed_type: int | None = element("FeedType", "xs:long", nillable=True)


@struct("RangeResultOfDecimalRoundedResult", AD_INSIGHT)
class RangeResultOfDecimalRoundedResult(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/rangeresultofdecimalroundedresult?view=bingads-13"""

    high: types.DecimalRoundedResult | None = element("High", "DecimalRoundedResult", nillable=True)
    low: types.DecimalRoundedResult | None = element("Low", "DecimalRoundedResult", nillable=True)


@struct("DecimalRoundedResult", AD_INSIGHT)
class DecimalRoundedResult(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/decimalroundedresult?view=bingads-13"""

    value: float | None = element("Value", "xs:double", nillable=True)
    unit: types.ScaleUnit | None = element("Unit", "ScaleUnit", nillable=True)


@struct("RangeResultOfdouble", AD_INSIGHT)
class RangeResultOfdouble(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/rangeresultofdouble?view=bingads-13"""

    high: float | None = element("High", "xs:double")
    low: float | None = element("Low", "xs:double")


@struct("DecimalRoundedRangeResultByType", AD_INSIGHT)
class DecimalRoundedRangeResultByType(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/decimalroundedrangeresultbytype?view=bingads-13"""


@struct("RangeResultByTypeOfdouble", AD_INSIGHT)
class RangeResultByTypeOfdouble(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/rangeresultbytypeofdouble?view=bingads-13"""


@struct("DecimalRoundedByType", AD_INSIGHT)
class DecimalRoundedByType(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/decimalroundedbytype?view=bingads-13"""


@struct("Breakdowns", AD_INSIGHT)
class Breakdowns(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/breakdowns?view=bingads-13"""

    age: types.Breakdown | None = element("Age", "Breakdown", nillable=True)
    device: types.Breakdown | None = element("Device", "Breakdown", nillable=True)
    gender: types.Breakdown | None = element("Gender", "Breakdown", nillable=True)
    in_market: types.Breakdown | None = element("InMarket", "Breakdown", nillable=True)
    industry: types.Breakdown | None = element("Industry", "Breakdown", nillable=True)
    job_function: types.Breakdown | None = element("JobFunction", "Breakdown", nillable=True)
    location_country: types.LocationBreakdown | None = element(
        "LocationCountry", "LocationBreakdown", nillable=True
    )
    location: types.LocationBreakdown | None = element("Location", "LocationBreakdown", nillable=True)
    location_sub_geography: types.LocationBreakdown | None = element(
        "LocationSubGeography", "LocationBreakdown", nillable=True
    )
    location_metro_area: types.LocationBreakdown | None = element(
        "LocationMetroArea", "LocationBreakdown", nillable=True
    )
    location_city: types.LocationBreakdown | None = element(
        "LocationCity", "LocationBreakdown", nillable=True
    )
    location_postal_code: types.LocationBreakdown | None = element(
        "LocationPostalCode", "LocationBreakdown", nillable=True
    )
    location_county: types.LocationBreakdown | None = element(
        "LocationCounty", "LocationBreakdown", nillable=True
    )


@struct("Breakdown", AD_INSIGHT, derived={"LocationBreakdown": "LocationBreakdown"})
class Breakdown(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/breakdown?view=bingads-13"""

    keys: list[str | None] | None = element("Keys", "ArrayOfstring", nillable=True)
    values: list[int] | None = element("Values", "ArrayOfint", nillable=True)
    global_values: list[int] | None = element("GlobalValues", "ArrayOfint", nillable=True)


@struct("LocationBreakdown", AD_INSIGHT)
class LocationBreakdown(Breakdown):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/locationbreakdown?view=bingads-13"""

    info: list[types.LocationInfo | None] | None = element("Info", "ArrayOfLocationInfo", nillable=True)


@struct("LocationInfo", AD_INSIGHT)
class LocationInfo(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/locationinfo?view=bingads-13"""

    name: str | None = element("Name", "xs:string", nillable=True)


@struct("AdApiError", ADAPI)
class AdApiError(Struct):
    """https://learn.microsoft.com/en-us/advertising/ad-insight-service/adapierror?view=bingads-13"""

    code: int | None = element("Code", "xs:int")
    detail: str | None = element("Detail", "xs:string", nillable=True)
    error_code: str | None = element("ErrorCode", "xs:string", nillable=True)
    message: str | None = element("Message", "xs:string", nillable=True)


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
