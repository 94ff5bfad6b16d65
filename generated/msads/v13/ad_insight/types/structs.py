# Made by soapwright 0.1.0 from msads/v13/ad_insight, revision 13.0.30.1. Do not edit.
"""The structs of AdInsightService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.struct import Struct, element, struct
from .namespaces import AD_INSIGHT, ADAPI

if TYPE_CHECKING:
    from .enums import (
        AdGroupBidLandscapeType,
        AdPosition,
        AgeEnum,
        AuctionSegment,
        BudgetLimitType,
        BudgetPointType,
        CampaignBidLandscapeType,
        CompetitionLevel,
        CurrencyCode,
        DeviceEnum,
        EntityType,
        GenderEnum,
        KPIType,
        MatchType,
        NetworkType,
        ParameterType,
        PerformanceInsightsEntityType,
        PerformanceInsightsMessageTemplateId,
        PerformanceInsightsUrlCategory,
        PerformanceInsightsUrlId,
        RadiusUnit,
        RecommendationType,
        ScaleUnit,
        SourceType,
    )


@struct(
    "Opportunity",
    AD_INSIGHT,
    derived={
        "BidOpportunity": "BidOpportunity",
        "BudgetOpportunity": "BudgetOpportunity",
        "KeywordOpportunity": "KeywordOpportunity",
        "BroadMatchKeywordOpportunity": "BroadMatchKeywordOpportunity",
    },
)
class Opportunity(Struct):
    """Opportunity, of https://bingads.microsoft.com/AdInsight/v13."""

    opportunity_key: str | None = element("OpportunityKey", "xs:string", nillable=True)


@struct("BidOpportunity", AD_INSIGHT)
class BidOpportunity(Opportunity):
    """BidOpportunity, of https://bingads.microsoft.com/AdInsight/v13."""

    ad_group_id: int | None = element("AdGroupId", "xs:long")
    campaign_id: int | None = element("CampaignId", "xs:long")
    current_bid: float | None = element("CurrentBid", "xs:double")
    estimated_increase_in_clicks: float | None = element("EstimatedIncreaseInClicks", "xs:double")
    estimated_increase_in_cost: float | None = element("EstimatedIncreaseInCost", "xs:double")
    estimated_increase_in_impressions: int | None = element("EstimatedIncreaseInImpressions", "xs:long")
    keyword_id: int | None = element("KeywordId", "xs:long")
    match_type: str | None = element("MatchType", "xs:string", nillable=True)
    suggested_bid: float | None = element("SuggestedBid", "xs:double")


@struct("BatchError", AD_INSIGHT)
class BatchError(Struct):
    """BatchError, of https://bingads.microsoft.com/AdInsight/v13."""

    code: int | None = element("Code", "xs:int")
    details: str | None = element("Details", "xs:string", nillable=True)
    error_code: str | None = element("ErrorCode", "xs:string", nillable=True)
    index: int | None = element("Index", "xs:int")
    message: str | None = element("Message", "xs:string", nillable=True)


@struct("OperationError", AD_INSIGHT)
class OperationError(Struct):
    """OperationError, of https://bingads.microsoft.com/AdInsight/v13."""

    code: int | None = element("Code", "xs:int")
    details: str | None = element("Details", "xs:string", nillable=True)
    error_code: str | None = element("ErrorCode", "xs:string", nillable=True)
    message: str | None = element("Message", "xs:string", nillable=True)


@struct("BudgetOpportunity", AD_INSIGHT)
class BudgetOpportunity(Opportunity):
    """BudgetOpportunity, of https://bingads.microsoft.com/AdInsight/v13."""

    budget_points: list[BudgetPoint | None] | None = element(
        "BudgetPoints", "ArrayOfBudgetPoint", nillable=True
    )
    budget_type: BudgetLimitType | None = element("BudgetType", "BudgetLimitType")
    campaign_id: int | None = element("CampaignId", "xs:long")
    current_budget: float | None = element("CurrentBudget", "xs:double")
    increase_in_clicks: float | None = element("IncreaseInClicks", "xs:double")
    increase_in_impressions: int | None = element("IncreaseInImpressions", "xs:long")
    percentage_increase_in_clicks: int | None = element("PercentageIncreaseInClicks", "xs:int")
    percentage_increase_in_impressions: int | None = element("PercentageIncreaseInImpressions", "xs:int")
    recommended_budget: float | None = element("RecommendedBudget", "xs:double")


@struct("BudgetPoint", AD_INSIGHT)
class BudgetPoint(Struct):
    """BudgetPoint, of https://bingads.microsoft.com/AdInsight/v13."""

    budget_amount: float | None = element("BudgetAmount", "xs:double")
    budget_point_type: BudgetPointType | None = element("BudgetPointType", "BudgetPointType")
    estimated_weekly_clicks: float | None = element("EstimatedWeeklyClicks", "xs:double")
    estimated_weekly_cost: float | None = element("EstimatedWeeklyCost", "xs:double")
    estimated_weekly_impressions: float | None = element("EstimatedWeeklyImpressions", "xs:double")


@struct(
    "KeywordOpportunity", AD_INSIGHT, derived={"BroadMatchKeywordOpportunity": "BroadMatchKeywordOpportunity"}
)
class KeywordOpportunity(Opportunity):
    """KeywordOpportunity, of https://bingads.microsoft.com/AdInsight/v13."""

    ad_group_id: int | None = element("AdGroupId", "xs:long")
    ad_group_name: str | None = element("AdGroupName", "xs:string", nillable=True)
    campaign_id: int | None = element("CampaignId", "xs:long")
    campaign_name: str | None = element("CampaignName", "xs:string", nillable=True)
    competition: float | None = element("Competition", "xs:double")
    estimated_increase_in_clicks: float | None = element("EstimatedIncreaseInClicks", "xs:double")
    estimated_increase_in_cost: float | None = element("EstimatedIncreaseInCost", "xs:double")
    estimated_increase_in_impressions: int | None = element("EstimatedIncreaseInImpressions", "xs:long")
    match_type: int | None = element("MatchType", "xs:int")
    monthly_searches: int | None = element("MonthlySearches", "xs:long")
    suggested_bid: float | None = element("SuggestedBid", "xs:double")
    suggested_keyword: str | None = element("SuggestedKeyword", "xs:string", nillable=True)


@struct("BroadMatchKeywordOpportunity", AD_INSIGHT)
class BroadMatchKeywordOpportunity(KeywordOpportunity):
    """BroadMatchKeywordOpportunity, of https://bingads.microsoft.com/AdInsight/v13."""

    average_cpc: float | None = element("AverageCPC", "xs:double")
    average_ctr: float | None = element("AverageCTR", "xs:double")
    click_share: float | None = element("ClickShare", "xs:double")
    impression_share: float | None = element("ImpressionShare", "xs:double")
    reference_keyword_bid: float | None = element("ReferenceKeywordBid", "xs:double")
    reference_keyword_id: int | None = element("ReferenceKeywordId", "xs:long")
    reference_keyword_match_type: int | None = element("ReferenceKeywordMatchType", "xs:int")
    search_query_kp_is: list[BroadMatchSearchQueryKPI | None] | None = element(
        "SearchQueryKPIs", "ArrayOfBroadMatchSearchQueryKPI", nillable=True
    )


@struct("BroadMatchSearchQueryKPI", AD_INSIGHT)
class BroadMatchSearchQueryKPI(Struct):
    """BroadMatchSearchQueryKPI, of https://bingads.microsoft.com/AdInsight/v13."""

    average_ctr: float | None = element("AverageCTR", "xs:double")
    clicks: float | None = element("Clicks", "xs:double")
    impressions: int | None = element("Impressions", "xs:long")
    srpv: int | None = element("SRPV", "xs:long")
    search_query: str | None = element("SearchQuery", "xs:string", nillable=True)


@struct("KeywordIdEstimatedBid", AD_INSIGHT)
class KeywordIdEstimatedBid(Struct):
    """KeywordIdEstimatedBid, of https://bingads.microsoft.com/AdInsight/v13."""

    keyword_id: int | None = element("KeywordId", "xs:long")
    keyword_estimated_bid: KeywordEstimatedBid | None = element(
        "KeywordEstimatedBid", "KeywordEstimatedBid", nillable=True
    )


@struct("KeywordEstimatedBid", AD_INSIGHT)
class KeywordEstimatedBid(Struct):
    """KeywordEstimatedBid, of https://bingads.microsoft.com/AdInsight/v13."""

    keyword: str | None = element("Keyword", "xs:string", nillable=True)
    estimated_bids: list[EstimatedBidAndTraffic | None] | None = element(
        "EstimatedBids", "ArrayOfEstimatedBidAndTraffic", nillable=True
    )


@struct("EstimatedBidAndTraffic", AD_INSIGHT)
class EstimatedBidAndTraffic(Struct):
    """EstimatedBidAndTraffic, of https://bingads.microsoft.com/AdInsight/v13."""

    min_clicks_per_week: float | None = element("MinClicksPerWeek", "xs:double", nillable=True)
    max_clicks_per_week: float | None = element("MaxClicksPerWeek", "xs:double", nillable=True)
    average_cpc: float | None = element("AverageCPC", "xs:double", nillable=True)
    min_impressions_per_week: int | None = element("MinImpressionsPerWeek", "xs:long", nillable=True)
    max_impressions_per_week: int | None = element("MaxImpressionsPerWeek", "xs:long", nillable=True)
    ctr: float | None = element("CTR", "xs:double", nillable=True)
    min_total_cost_per_week: float | None = element("MinTotalCostPerWeek", "xs:double", nillable=True)
    max_total_cost_per_week: float | None = element("MaxTotalCostPerWeek", "xs:double", nillable=True)
    currency_code: CurrencyCode | None = element("CurrencyCode", "CurrencyCode")
    match_type: MatchType | None = element("MatchType", "MatchType")
    estimated_min_bid: float | None = element("EstimatedMinBid", "xs:double")


@struct("KeywordIdEstimatedPosition", AD_INSIGHT)
class KeywordIdEstimatedPosition(Struct):
    """KeywordIdEstimatedPosition, of https://bingads.microsoft.com/AdInsight/v13."""

    keyword_id: int | None = element("KeywordId", "xs:long")
    keyword_estimated_position: KeywordEstimatedPosition | None = element(
        "KeywordEstimatedPosition", "KeywordEstimatedPosition", nillable=True
    )


@struct("KeywordEstimatedPosition", AD_INSIGHT)
class KeywordEstimatedPosition(Struct):
    """KeywordEstimatedPosition, of https://bingads.microsoft.com/AdInsight/v13."""

    keyword: str | None = element("Keyword", "xs:string", nillable=True)
    estimated_positions: list[EstimatedPositionAndTraffic | None] | None = element(
        "EstimatedPositions", "ArrayOfEstimatedPositionAndTraffic", nillable=True
    )


@struct("EstimatedPositionAndTraffic", AD_INSIGHT)
class EstimatedPositionAndTraffic(Struct):
    """EstimatedPositionAndTraffic, of https://bingads.microsoft.com/AdInsight/v13."""

    match_type: MatchType | None = element("MatchType", "MatchType")
    min_clicks_per_week: float | None = element("MinClicksPerWeek", "xs:double")
    max_clicks_per_week: float | None = element("MaxClicksPerWeek", "xs:double")
    average_cpc: float | None = element("AverageCPC", "xs:double")
    min_impressions_per_week: int | None = element("MinImpressionsPerWeek", "xs:long")
    max_impressions_per_week: int | None = element("MaxImpressionsPerWeek", "xs:long")
    ctr: float | None = element("CTR", "xs:double")
    min_total_cost_per_week: float | None = element("MinTotalCostPerWeek", "xs:double")
    max_total_cost_per_week: float | None = element("MaxTotalCostPerWeek", "xs:double")
    currency_code: CurrencyCode | None = element("CurrencyCode", "CurrencyCode")
    estimated_ad_position: float | None = element("EstimatedAdPosition", "xs:double")


@struct("KeywordAndMatchType", AD_INSIGHT)
class KeywordAndMatchType(Struct):
    """KeywordAndMatchType, of https://bingads.microsoft.com/AdInsight/v13."""

    keyword_text: str | None = element("KeywordText", "xs:string", nillable=True)
    match_types: list[MatchType] | None = element("MatchTypes", "ArrayOfMatchType", nillable=True)


@struct("AdGroupBidLandscapeInput", AD_INSIGHT)
class AdGroupBidLandscapeInput(Struct):
    """AdGroupBidLandscapeInput, of https://bingads.microsoft.com/AdInsight/v13."""

    ad_group_bid_landscape_type: AdGroupBidLandscapeType | None = element(
        "AdGroupBidLandscapeType", "AdGroupBidLandscapeType"
    )
    ad_group_id: int | None = element("AdGroupId", "xs:long")


@struct("AdGroupBidLandscape", AD_INSIGHT)
class AdGroupBidLandscape(Struct):
    """AdGroupBidLandscape, of https://bingads.microsoft.com/AdInsight/v13."""

    ad_group_id: int | None = element("AdGroupId", "xs:long")
    ad_group_bid_landscape_type: AdGroupBidLandscapeType | None = element(
        "AdGroupBidLandscapeType", "AdGroupBidLandscapeType"
    )
    start_date: DayMonthAndYear | None = element("StartDate", "DayMonthAndYear", nillable=True)
    end_date: DayMonthAndYear | None = element("EndDate", "DayMonthAndYear", nillable=True)
    bid_landscape_points: list[BidLandscapePoint | None] | None = element(
        "BidLandscapePoints", "ArrayOfBidLandscapePoint", nillable=True
    )


@struct("DayMonthAndYear", AD_INSIGHT)
class DayMonthAndYear(Struct):
    """DayMonthAndYear, of https://bingads.microsoft.com/AdInsight/v13."""

    day: int | None = element("Day", "xs:int")
    month: int | None = element("Month", "xs:int")
    year: int | None = element("Year", "xs:int")


@struct("BidLandscapePoint", AD_INSIGHT)
class BidLandscapePoint(Struct):
    """BidLandscapePoint, of https://bingads.microsoft.com/AdInsight/v13."""

    bid: float | None = element("Bid", "xs:double")
    clicks: float | None = element("Clicks", "xs:double", nillable=True)
    impressions: int | None = element("Impressions", "xs:long")
    top_impressions: int | None = element("TopImpressions", "xs:long", nillable=True)
    currency_code: CurrencyCode | None = element("CurrencyCode", "CurrencyCode")
    cost: float | None = element("Cost", "xs:double", nillable=True)
    marginal_cpc: float | None = element("MarginalCPC", "xs:double", nillable=True)


@struct("CampaignBidLandscape", AD_INSIGHT)
class CampaignBidLandscape(Struct):
    """CampaignBidLandscape, of https://bingads.microsoft.com/AdInsight/v13."""

    campaign_id: int | None = element("CampaignId", "xs:long")
    campaign_bid_landscape_type: CampaignBidLandscapeType | None = element(
        "CampaignBidLandscapeType", "CampaignBidLandscapeType"
    )
    start_date: DayMonthAndYear | None = element("StartDate", "DayMonthAndYear", nillable=True)
    end_date: DayMonthAndYear | None = element("EndDate", "DayMonthAndYear", nillable=True)
    campaign_bid_landscape_points: list[CampaignBidLandscapePoint | None] | None = element(
        "CampaignBidLandscapePoints", "ArrayOfCampaignBidLandscapePoint", nillable=True
    )


@struct("CampaignBidLandscapePoint", AD_INSIGHT)
class CampaignBidLandscapePoint(Struct):
    """CampaignBidLandscapePoint, of https://bingads.microsoft.com/AdInsight/v13."""

    bid: float | None = element("Bid", "xs:double", nillable=True)
    target_cpa: float | None = element("TargetCpa", "xs:double", nillable=True)
    target_roas: float | None = element("TargetRoas", "xs:double", nillable=True)
    clicks: float | None = element("Clicks", "xs:double", nillable=True)
    impressions: int | None = element("Impressions", "xs:long", nillable=True)
    top_impressions: int | None = element("TopImpressions", "xs:long", nillable=True)
    currency_code: CurrencyCode | None = element("CurrencyCode", "CurrencyCode")
    cost: float | None = element("Cost", "xs:double", nillable=True)
    conversions: float | None = element("Conversions", "xs:double", nillable=True)
    conversion_values: float | None = element("ConversionValues", "xs:double", nillable=True)
    marginal_cpc: float | None = element("MarginalCPC", "xs:double", nillable=True)


@struct("KeywordBidLandscape", AD_INSIGHT)
class KeywordBidLandscape(Struct):
    """KeywordBidLandscape, of https://bingads.microsoft.com/AdInsight/v13."""

    keyword_id: int | None = element("KeywordId", "xs:long")
    start_date: DayMonthAndYear | None = element("StartDate", "DayMonthAndYear", nillable=True)
    end_date: DayMonthAndYear | None = element("EndDate", "DayMonthAndYear", nillable=True)
    bid_landscape_points: list[BidLandscapePoint | None] | None = element(
        "BidLandscapePoints", "ArrayOfBidLandscapePoint", nillable=True
    )


@struct("KeywordHistoricalPerformance", AD_INSIGHT)
class KeywordHistoricalPerformance(Struct):
    """KeywordHistoricalPerformance, of https://bingads.microsoft.com/AdInsight/v13."""

    keyword: str | None = element("Keyword", "xs:string", nillable=True)
    keyword_kp_is: list[KeywordKPI | None] | None = element("KeywordKPIs", "ArrayOfKeywordKPI", nillable=True)


@struct("KeywordKPI", AD_INSIGHT)
class KeywordKPI(Struct):
    """KeywordKPI, of https://bingads.microsoft.com/AdInsight/v13."""

    device: str | None = element("Device", "xs:string", nillable=True)
    match_type: MatchType | None = element("MatchType", "MatchType")
    ad_position: AdPosition | None = element("AdPosition", "AdPosition")
    clicks: int | None = element("Clicks", "xs:int")
    impressions: int | None = element("Impressions", "xs:long")
    average_cpc: float | None = element("AverageCPC", "xs:double")
    ctr: float | None = element("CTR", "xs:double")
    total_cost: float | None = element("TotalCost", "xs:double")
    average_bid: float | None = element("AverageBid", "xs:double")


@struct("KeywordSearchCount", AD_INSIGHT)
class KeywordSearchCount(Struct):
    """KeywordSearchCount, of https://bingads.microsoft.com/AdInsight/v13."""

    keyword: str | None = element("Keyword", "xs:string", nillable=True)
    search_counts_by_attributes: list[SearchCountsByAttributes | None] | None = element(
        "SearchCountsByAttributes", "ArrayOfSearchCountsByAttributes", nillable=True
    )


@struct("SearchCountsByAttributes", AD_INSIGHT)
class SearchCountsByAttributes(Struct):
    """SearchCountsByAttributes, of https://bingads.microsoft.com/AdInsight/v13."""

    device: str | None = element("Device", "xs:string", nillable=True)
    historical_search_counts: list[HistoricalSearchCountPeriodic | None] | None = element(
        "HistoricalSearchCounts", "ArrayOfHistoricalSearchCountPeriodic", nillable=True
    )


@struct("HistoricalSearchCountPeriodic", AD_INSIGHT)
class HistoricalSearchCountPeriodic(Struct):
    """HistoricalSearchCountPeriodic, of https://bingads.microsoft.com/AdInsight/v13."""

    search_count: int | None = element("SearchCount", "xs:long")
    day_month_and_year: DayMonthAndYear | None = element("DayMonthAndYear", "DayMonthAndYear", nillable=True)


@struct("KeywordCategoryResult", AD_INSIGHT)
class KeywordCategoryResult(Struct):
    """KeywordCategoryResult, of https://bingads.microsoft.com/AdInsight/v13."""

    keyword: str | None = element("Keyword", "xs:string", nillable=True)
    keyword_categories: list[KeywordCategory | None] | None = element(
        "KeywordCategories", "ArrayOfKeywordCategory", nillable=True
    )


@struct("KeywordCategory", AD_INSIGHT)
class KeywordCategory(Struct):
    """KeywordCategory, of https://bingads.microsoft.com/AdInsight/v13."""

    category: str | None = element("Category", "xs:string", nillable=True)
    confidence_score: float | None = element("ConfidenceScore", "xs:double")


@struct("KeywordDemographicResult", AD_INSIGHT)
class KeywordDemographicResult(Struct):
    """KeywordDemographicResult, of https://bingads.microsoft.com/AdInsight/v13."""

    keyword: str | None = element("Keyword", "xs:string", nillable=True)
    keyword_demographics: list[KeywordDemographic | None] | None = element(
        "KeywordDemographics", "ArrayOfKeywordDemographic", nillable=True
    )


@struct("KeywordDemographic", AD_INSIGHT)
class KeywordDemographic(Struct):
    """KeywordDemographic, of https://bingads.microsoft.com/AdInsight/v13."""

    device: str | None = element("Device", "xs:string", nillable=True)
    eighteen_to_twenty_four: float | None = element("EighteenToTwentyFour", "xs:double")
    twenty_five_to_thirty_four: float | None = element("TwentyFiveToThirtyFour", "xs:double")
    thirty_five_to_fourty_nine: float | None = element("ThirtyFiveToFourtyNine", "xs:double")
    fifty_to_sixty_four: float | None = element("FiftyToSixtyFour", "xs:double")
    sixty_five_and_above: float | None = element("SixtyFiveAndAbove", "xs:double")
    age_unknown: float | None = element("AgeUnknown", "xs:double")
    female: float | None = element("Female", "xs:double")
    male: float | None = element("Male", "xs:double")
    gender_unknown: float | None = element("GenderUnknown", "xs:double")


@struct("KeywordLocationResult", AD_INSIGHT)
class KeywordLocationResult(Struct):
    """KeywordLocationResult, of https://bingads.microsoft.com/AdInsight/v13."""

    keyword: str | None = element("Keyword", "xs:string", nillable=True)
    keyword_locations: list[KeywordLocation | None] | None = element(
        "KeywordLocations", "ArrayOfKeywordLocation", nillable=True
    )


@struct("KeywordLocation", AD_INSIGHT)
class KeywordLocation(Struct):
    """KeywordLocation, of https://bingads.microsoft.com/AdInsight/v13."""

    device: str | None = element("Device", "xs:string", nillable=True)
    location: str | None = element("Location", "xs:string", nillable=True)
    percentage: float | None = element("Percentage", "xs:double")


@struct("KeywordAndConfidence", AD_INSIGHT)
class KeywordAndConfidence(Struct):
    """KeywordAndConfidence, of https://bingads.microsoft.com/AdInsight/v13."""

    suggested_keyword: str | None = element("SuggestedKeyword", "xs:string", nillable=True)
    confidence_score: float | None = element("ConfidenceScore", "xs:double")


@struct("KeywordSuggestion", AD_INSIGHT)
class KeywordSuggestion(Struct):
    """KeywordSuggestion, of https://bingads.microsoft.com/AdInsight/v13."""

    keyword: str | None = element("Keyword", "xs:string", nillable=True)
    suggestions_and_confidence: list[KeywordAndConfidence | None] | None = element(
        "SuggestionsAndConfidence", "ArrayOfKeywordAndConfidence", nillable=True
    )


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


@struct("Keyword", AD_INSIGHT)
class Keyword(Struct):
    """Keyword, of https://bingads.microsoft.com/AdInsight/v13."""

    id: int | None = element("Id", "xs:long", nillable=True)
    match_type: MatchType | None = element("MatchType", "MatchType")
    text: str | None = element("Text", "xs:string", nillable=True)


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


@struct(
    "Criterion",
    AD_INSIGHT,
    derived={
        "LocationCriterion": "LocationCriterion",
        "LanguageCriterion": "LanguageCriterion",
        "NetworkCriterion": "NetworkCriterion",
        "DeviceCriterion": "DeviceCriterion",
    },
)
class Criterion(Struct):
    """Criterion, of https://bingads.microsoft.com/AdInsight/v13."""


@struct("LocationCriterion", AD_INSIGHT)
class LocationCriterion(Criterion):
    """LocationCriterion, of https://bingads.microsoft.com/AdInsight/v13."""

    location_id: int | None = element("LocationId", "xs:long")


@struct("LanguageCriterion", AD_INSIGHT)
class LanguageCriterion(Criterion):
    """LanguageCriterion, of https://bingads.microsoft.com/AdInsight/v13."""

    language: str | None = element("Language", "xs:string", nillable=True)


@struct("NetworkCriterion", AD_INSIGHT)
class NetworkCriterion(Criterion):
    """NetworkCriterion, of https://bingads.microsoft.com/AdInsight/v13."""

    network: NetworkType | None = element("Network", "NetworkType")


@struct("DeviceCriterion", AD_INSIGHT)
class DeviceCriterion(Criterion):
    """DeviceCriterion, of https://bingads.microsoft.com/AdInsight/v13."""

    device_name: str | None = element("DeviceName", "xs:string", nillable=True)


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


@struct("AuctionInsightResult", AD_INSIGHT)
class AuctionInsightResult(Struct):
    """AuctionInsightResult, of https://bingads.microsoft.com/AdInsight/v13."""

    segments: list[AuctionSegment] | None = element("Segments", "ArrayOfAuctionSegment", nillable=True)
    entries: list[AuctionInsightEntry | None] | None = element(
        "Entries", "ArrayOfAuctionInsightEntry", nillable=True
    )
    used_impressions: float | None = element("UsedImpressions", "xs:double")
    used_keywords: float | None = element("UsedKeywords", "xs:double")


@struct("AuctionInsightEntry", AD_INSIGHT)
class AuctionInsightEntry(Struct):
    """AuctionInsightEntry, of https://bingads.microsoft.com/AdInsight/v13."""

    display_domain: str | None = element("DisplayDomain", "xs:string", nillable=True)
    aggregated_kpi: AuctionInsightKpi | None = element("AggregatedKpi", "AuctionInsightKpi", nillable=True)
    segmented_kpis: list[AuctionInsightKpi | None] | None = element(
        "SegmentedKpis", "ArrayOfAuctionInsightKpi", nillable=True
    )


@struct("AuctionInsightKpi", AD_INSIGHT)
class AuctionInsightKpi(Struct):
    """AuctionInsightKpi, of https://bingads.microsoft.com/AdInsight/v13."""

    segments: list[str | None] | None = element("Segments", "ArrayOfstring", nillable=True)
    impression_share: float | None = element("ImpressionShare", "xs:double")
    overlap_rate: float | None = element("OverlapRate", "xs:double")
    average_position: float | None = element("AveragePosition", "xs:double")
    above_rate: float | None = element("AboveRate", "xs:double")
    top_of_page_rate: float | None = element("TopOfPageRate", "xs:double")
    outranking_share: float | None = element("OutrankingShare", "xs:double")
    absolute_top_of_page_rate: float | None = element("AbsoluteTopOfPageRate", "xs:double")


@struct("DomainCategory", AD_INSIGHT)
class DomainCategory(Struct):
    """DomainCategory, of https://bingads.microsoft.com/AdInsight/v13."""

    bid: float | None = element("Bid", "xs:double")
    category_name: str | None = element("CategoryName", "xs:string", nillable=True)
    coverage: float | None = element("Coverage", "xs:double")


@struct("MetricData", AD_INSIGHT)
class MetricData(Struct):
    """MetricData, of https://bingads.microsoft.com/AdInsight/v13."""

    metric_detail: str | None = element("MetricDetail", "xs:string", nillable=True)
    metric_type: str | None = element("MetricType", "xs:string", nillable=True)


@struct("KeywordIdeaCategory", AD_INSIGHT)
class KeywordIdeaCategory(Struct):
    """KeywordIdeaCategory, of https://bingads.microsoft.com/AdInsight/v13."""

    category_id: int | None = element("CategoryId", "xs:long")
    category_name: str | None = element("CategoryName", "xs:string", nillable=True)


@struct("KeywordIdea", AD_INSIGHT)
class KeywordIdea(Struct):
    """KeywordIdea, of https://bingads.microsoft.com/AdInsight/v13."""

    ad_group_id: int | None = element("AdGroupId", "xs:long", nillable=True)
    ad_group_name: str | None = element("AdGroupName", "xs:string", nillable=True)
    ad_impression_share: float | None = element("AdImpressionShare", "xs:double", nillable=True)
    competition: CompetitionLevel | None = element("Competition", "CompetitionLevel", nillable=True)
    keyword: str | None = element("Keyword", "xs:string", nillable=True)
    monthly_search_counts: list[int] | None = element("MonthlySearchCounts", "ArrayOflong", nillable=True)
    relevance: float | None = element("Relevance", "xs:double", nillable=True)
    source: SourceType | None = element("Source", "SourceType", nillable=True)
    suggested_bid: float | None = element("SuggestedBid", "xs:double", nillable=True)


@struct("CampaignEstimator", AD_INSIGHT)
class CampaignEstimator(Struct):
    """CampaignEstimator, of https://bingads.microsoft.com/AdInsight/v13."""

    ad_group_estimators: list[AdGroupEstimator | None] | None = element(
        "AdGroupEstimators", "ArrayOfAdGroupEstimator", nillable=True
    )
    campaign_id: int | None = element("CampaignId", "xs:long", nillable=True)
    criteria: list[Criterion | None] | None = element("Criteria", "ArrayOfCriterion", nillable=True)
    daily_budget: float | None = element("DailyBudget", "xs:double", nillable=True)
    negative_keywords: list[NegativeKeyword | None] | None = element(
        "NegativeKeywords", "ArrayOfNegativeKeyword", nillable=True
    )


@struct("AdGroupEstimator", AD_INSIGHT)
class AdGroupEstimator(Struct):
    """AdGroupEstimator, of https://bingads.microsoft.com/AdInsight/v13."""

    ad_group_id: int | None = element("AdGroupId", "xs:long", nillable=True)
    keyword_estimators: list[KeywordEstimator | None] | None = element(
        "KeywordEstimators", "ArrayOfKeywordEstimator", nillable=True
    )
    max_cpc: float | None = element("MaxCpc", "xs:double")


@struct("KeywordEstimator", AD_INSIGHT)
class KeywordEstimator(Struct):
    """KeywordEstimator, of https://bingads.microsoft.com/AdInsight/v13."""

    keyword: Keyword | None = element("Keyword", "Keyword", nillable=True)
    max_cpc: float | None = element("MaxCpc", "xs:double", nillable=True)


@struct("NegativeKeyword", AD_INSIGHT)
class NegativeKeyword(Struct):
    """NegativeKeyword, of https://bingads.microsoft.com/AdInsight/v13."""

    id: int | None = element("Id", "xs:long", nillable=True)
    match_type: MatchType | None = element("MatchType", "MatchType")
    text: str | None = element("Text", "xs:string", nillable=True)


@struct("CampaignEstimate", AD_INSIGHT)
class CampaignEstimate(Struct):
    """CampaignEstimate, of https://bingads.microsoft.com/AdInsight/v13."""

    ad_group_estimates: list[AdGroupEstimate | None] | None = element(
        "AdGroupEstimates", "ArrayOfAdGroupEstimate", nillable=True
    )
    campaign_id: int | None = element("CampaignId", "xs:long", nillable=True)


@struct("AdGroupEstimate", AD_INSIGHT)
class AdGroupEstimate(Struct):
    """AdGroupEstimate, of https://bingads.microsoft.com/AdInsight/v13."""

    ad_group_id: int | None = element("AdGroupId", "xs:long", nillable=True)
    keyword_estimates: list[KeywordEstimate | None] | None = element(
        "KeywordEstimates", "ArrayOfKeywordEstimate", nillable=True
    )


@struct("KeywordEstimate", AD_INSIGHT)
class KeywordEstimate(Struct):
    """KeywordEstimate, of https://bingads.microsoft.com/AdInsight/v13."""

    keyword: Keyword | None = element("Keyword", "Keyword", nillable=True)
    maximum: TrafficEstimate | None = element("Maximum", "TrafficEstimate", nillable=True)
    minimum: TrafficEstimate | None = element("Minimum", "TrafficEstimate", nillable=True)


@struct("TrafficEstimate", AD_INSIGHT)
class TrafficEstimate(Struct):
    """TrafficEstimate, of https://bingads.microsoft.com/AdInsight/v13."""

    average_cpc: float | None = element("AverageCpc", "xs:double")
    average_position: float | None = element("AveragePosition", "xs:double")
    clicks: float | None = element("Clicks", "xs:double")
    ctr: float | None = element("Ctr", "xs:double")
    impressions: float | None = element("Impressions", "xs:double")
    total_cost: float | None = element("TotalCost", "xs:double")


@struct("AutoApplyRecommendationsInfo", AD_INSIGHT)
class AutoApplyRecommendationsInfo(Struct):
    """AutoApplyRecommendationsInfo, of https://bingads.microsoft.com/AdInsight/v13."""

    aar_opt_in_status: bool | None = element("AAROptInStatus", "xs:boolean")
    recommendation_type: str | None = element("RecommendationType", "xs:string", nillable=True)


@struct("PerformanceInsightsDetail", AD_INSIGHT)
class PerformanceInsightsDetail(Struct):
    """PerformanceInsightsDetail, of https://bingads.microsoft.com/AdInsight/v13."""

    entity_id: int | None = element("EntityId", "xs:long")
    entity_type: EntityType | None = element("EntityType", "EntityType")
    kpi_type: KPIType | None = element("KPIType", "KPIType")
    date_: DayMonthAndYear | None = element("Date", "DayMonthAndYear", nillable=True)
    description: PerformanceInsightsMessage | None = element(
        "Description", "PerformanceInsightsMessage", nillable=True
    )
    root_causes: list[PerformanceInsightsMessage | None] | None = element(
        "RootCauses", "ArrayOfPerformanceInsightsMessage", nillable=True
    )
    actions: list[PerformanceInsightsMessage | None] | None = element(
        "Actions", "ArrayOfPerformanceInsightsMessage", nillable=True
    )


@struct("PerformanceInsightsMessage", AD_INSIGHT)
class PerformanceInsightsMessage(Struct):
    """PerformanceInsightsMessage, of https://bingads.microsoft.com/AdInsight/v13."""

    template_id: PerformanceInsightsMessageTemplateId | None = element(
        "TemplateId", "PerformanceInsightsMessageTemplateId"
    )
    parameters: list[PerformanceInsightsMessageParameter | None] | None = element(
        "Parameters", "ArrayOfPerformanceInsightsMessageParameter", nillable=True
    )
    indentation_level: int | None = element("IndentationLevel", "xs:int")


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


@struct("EntityDetail", AD_INSIGHT)
class EntityDetail(Struct):
    """EntityDetail, of https://bingads.microsoft.com/AdInsight/v13."""

    entity_id: int | None = element("EntityId", "xs:long")
    entity_name: str | None = element("EntityName", "xs:string", nillable=True)


@struct(
    "Recommendation",
    AD_INSIGHT,
    derived={"ResponsiveSearchAdsRecommendation": "ResponsiveSearchAdsRecommendation"},
)
class Recommendation(Struct):
    """Recommendation, of https://bingads.microsoft.com/AdInsight/v13."""

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
    """ResponsiveSearchAdsRecommendation, of https://bingads.microsoft.com/AdInsight/v13."""

    suggested_ad: SuggestedResponsiveSearchAd | None = element(
        "SuggestedAd", "SuggestedResponsiveSearchAd", nillable=True
    )


@struct("SuggestedResponsiveSearchAd", AD_INSIGHT)
class SuggestedResponsiveSearchAd(Struct):
    """SuggestedResponsiveSearchAd, of https://bingads.microsoft.com/AdInsight/v13."""

    descriptions: list[str | None] | None = element("Descriptions", "ArrayOfstring", nillable=True)
    final_url: str | None = element("FinalUrl", "xs:string", nillable=True)
    headlines: list[str | None] | None = element("Headlines", "ArrayOfstring", nillable=True)
    path1: str | None = element("Path1", "xs:string", nillable=True)
    path2: str | None = element("Path2", "xs:string", nillable=True)


@struct("RecommendationInfo", AD_INSIGHT, derived={"RSARecommendationInfo": "RSARecommendationInfo"})
class RecommendationInfo(Struct):
    """RecommendationInfo, of https://bingads.microsoft.com/AdInsight/v13."""

    recommendation_hash: str | None = element("RecommendationHash", "xs:string", nillable=True)
    recommendation_id: str | None = element("RecommendationId", "xs:string", nillable=True)


@struct("RSARecommendationInfo", AD_INSIGHT)
class RSARecommendationInfo(RecommendationInfo):
    """RSARecommendationInfo, of https://bingads.microsoft.com/AdInsight/v13."""

    ad_id: int | None = element("AdId", "xs:long", nillable=True)


@struct("TextAssetSuggestions", AD_INSIGHT)
class TextAssetSuggestions(Struct):
    """TextAssetSuggestions, of https://bingads.microsoft.com/AdInsight/v13."""

    final_url: str | None = element("FinalUrl", "xs:string", nillable=True)
    text_assets: list[str | None] | None = element("TextAssets", "ArrayOfstring", nillable=True)


@struct("ApplyRecommendationEntity", AD_INSIGHT)
class ApplyRecommendationEntity(Struct):
    """ApplyRecommendationEntity, of https://bingads.microsoft.com/AdInsight/v13."""

    recommendation_id: str | None = element("RecommendationId", "xs:string", nillable=True)
    recommendation_type: str | None = element("RecommendationType", "xs:string", nillable=True)


@struct("DismissRecommendationEntity", AD_INSIGHT)
class DismissRecommendationEntity(Struct):
    """DismissRecommendationEntity, of https://bingads.microsoft.com/AdInsight/v13."""

    recommendation_id: str | None = element("RecommendationId", "xs:string", nillable=True)
    recommendation_type: str | None = element("RecommendationType", "xs:string", nillable=True)


@struct(
    "RecommendationBase",
    AD_INSIGHT,
    derived={
        "CampaignBudgetRecommendation": "CampaignBudgetRecommendation",
        "KeywordRecommendation": "KeywordRecommendation",
        "ResponsiveSearchAdRecommendation": "ResponsiveSearchAdRecommendation",
        "RemoveConflictingNegativeKeywordRecommendation": "RemoveConflictingNegativeKeywordRecommendation",
        "UseBroadMatchKeywordRecommendation": "UseBroadMatchKeywordRecommendation",
        "ResponsiveSearchAdAssetRecommendation": "ResponsiveSearchAdAssetRecommendation",
    },
)
class RecommendationBase(Struct):
    """RecommendationBase, of https://bingads.microsoft.com/AdInsight/v13."""

    account_id: int | None = element("AccountId", "xs:long")
    account_name: str | None = element("AccountName", "xs:string", nillable=True)
    ad_group_id: int | None = element("AdGroupId", "xs:long", nillable=True)
    ad_group_name: str | None = element("AdGroupName", "xs:string", nillable=True)
    campaign_id: int | None = element("CampaignId", "xs:long", nillable=True)
    campaign_name: str | None = element("CampaignName", "xs:string", nillable=True)
    current_clicks: int | None = element("CurrentClicks", "xs:long")
    current_conversions: int | None = element("CurrentConversions", "xs:long")
    current_cost: float | None = element("CurrentCost", "xs:double")
    current_impressions: int | None = element("CurrentImpressions", "xs:long")
    dismissed: bool | None = element("Dismissed", "xs:boolean")
    estimated_increase_in_clicks: int | None = element("EstimatedIncreaseInClicks", "xs:long")
    estimated_increase_in_conversions: int | None = element("EstimatedIncreaseInConversions", "xs:long")
    estimated_increase_in_cost: float | None = element("EstimatedIncreaseInCost", "xs:double")
    estimated_increase_in_impressions: int | None = element("EstimatedIncreaseInImpressions", "xs:long")
    recommendation_hash: str | None = element("RecommendationHash", "xs:string", nillable=True)
    recommendation_id: str | None = element("RecommendationId", "xs:string", nillable=True)
    recommendation_type: str | None = element("RecommendationType", "xs:string", nillable=True)
    type: RecommendationType | None = element("Type", "RecommendationType")


@struct("CampaignBudgetRecommendation", AD_INSIGHT)
class CampaignBudgetRecommendation(RecommendationBase):
    """CampaignBudgetRecommendation, of https://bingads.microsoft.com/AdInsight/v13."""

    budget_points: list[BudgetPoint | None] | None = element(
        "BudgetPoints", "ArrayOfBudgetPoint", nillable=True
    )
    budget_type: BudgetLimitType | None = element("BudgetType", "BudgetLimitType")
    current_budget: float | None = element("CurrentBudget", "xs:double")
    recommended_budget: float | None = element("RecommendedBudget", "xs:double")


@struct("KeywordRecommendation", AD_INSIGHT)
class KeywordRecommendation(RecommendationBase):
    """KeywordRecommendation, of https://bingads.microsoft.com/AdInsight/v13."""

    competition: float | None = element("Competition", "xs:double")
    match_type: int | None = element("MatchType", "xs:int")
    monthly_searches: int | None = element("MonthlySearches", "xs:long")
    suggested_bid: float | None = element("SuggestedBid", "xs:double")
    suggested_keyword: str | None = element("SuggestedKeyword", "xs:string", nillable=True)


@struct("ResponsiveSearchAdRecommendation", AD_INSIGHT)
class ResponsiveSearchAdRecommendation(RecommendationBase):
    """ResponsiveSearchAdRecommendation, of https://bingads.microsoft.com/AdInsight/v13."""

    suggested_ad: SuggestedResponsiveSearchAd | None = element(
        "SuggestedAd", "SuggestedResponsiveSearchAd", nillable=True
    )


@struct("RemoveConflictingNegativeKeywordRecommendation", AD_INSIGHT)
class RemoveConflictingNegativeKeywordRecommendation(RecommendationBase):
    """RemoveConflictingNegativeKeywordRecommendation, of https://bingads.microsoft.com/AdInsight/v13."""

    negative_keyword: str | None = element("NegativeKeyword", "xs:string", nillable=True)
    negative_keyword_id: int | None = element("NegativeKeywordId", "xs:long")
    negative_keyword_list_name: str | None = element("NegativeKeywordListName", "xs:string", nillable=True)
    negative_keyword_match_type: int | None = element("NegativeKeywordMatchType", "xs:int")
    negative_keyword_shared_list_id: int | None = element(
        "NegativeKeywordSharedListId", "xs:long", nillable=True
    )
    source: str | None = element("Source", "xs:string", nillable=True)


@struct("UseBroadMatchKeywordRecommendation", AD_INSIGHT)
class UseBroadMatchKeywordRecommendation(RecommendationBase):
    """UseBroadMatchKeywordRecommendation, of https://bingads.microsoft.com/AdInsight/v13."""

    current_match_type: int | None = element("CurrentMatchType", "xs:int")
    current_status: str | None = element("CurrentStatus", "xs:string", nillable=True)
    keyword: str | None = element("Keyword", "xs:string", nillable=True)
    keyword_order_item_id: int | None = element("KeywordOrderItemId", "xs:long")
    suggested_bid: float | None = element("SuggestedBid", "xs:double")
    suggested_match_type: int | None = element("SuggestedMatchType", "xs:int")
    suggested_status: str | None = element("SuggestedStatus", "xs:string", nillable=True)


@struct("ResponsiveSearchAdAssetRecommendation", AD_INSIGHT)
class ResponsiveSearchAdAssetRecommendation(RecommendationBase):
    """ResponsiveSearchAdAssetRecommendation, of https://bingads.microsoft.com/AdInsight/v13."""

    recommended_responsive_search_ad: SuggestedResponsiveSearchAd | None = element(
        "RecommendedResponsiveSearchAd", "SuggestedResponsiveSearchAd", nillable=True
    )
    responsive_search_ad_id: int | None = element("ResponsiveSearchAdId", "xs:long")


@struct("SelectionOfAgeEnum", AD_INSIGHT)
class SelectionOfAgeEnum(Struct):
    """SelectionOfAgeEnum, of https://bingads.microsoft.com/AdInsight/v13."""

    includes: list[AgeEnum] | None = element("Includes", "ArrayOfAgeEnum", nillable=True)
    excludes: list[AgeEnum] | None = element("Excludes", "ArrayOfAgeEnum", nillable=True)


@struct("SelectionOfGenderEnum", AD_INSIGHT)
class SelectionOfGenderEnum(Struct):
    """SelectionOfGenderEnum, of https://bingads.microsoft.com/AdInsight/v13."""

    includes: list[GenderEnum] | None = element("Includes", "ArrayOfGenderEnum", nillable=True)
    excludes: list[GenderEnum] | None = element("Excludes", "ArrayOfGenderEnum", nillable=True)


@struct("SelectionOflong", AD_INSIGHT)
class SelectionOflong(Struct):
    """SelectionOflong, of https://bingads.microsoft.com/AdInsight/v13."""

    includes: list[int] | None = element("Includes", "ArrayOflong", nillable=True)
    excludes: list[int] | None = element("Excludes", "ArrayOflong", nillable=True)


@struct("SelectionOfDeviceEnum", AD_INSIGHT)
class SelectionOfDeviceEnum(Struct):
    """SelectionOfDeviceEnum, of https://bingads.microsoft.com/AdInsight/v13."""

    includes: list[DeviceEnum] | None = element("Includes", "ArrayOfDeviceEnum", nillable=True)
    excludes: list[DeviceEnum] | None = element("Excludes", "ArrayOfDeviceEnum", nillable=True)


@struct("RadiusTarget", AD_INSIGHT)
class RadiusTarget(Struct):
    """RadiusTarget, of https://bingads.microsoft.com/AdInsight/v13."""

    radius: int | None = element("Radius", "xs:int")
    radius_unit: RadiusUnit | None = element("RadiusUnit", "RadiusUnit")
    center_latitude: float | None = element("CenterLatitude", "xs:double")
    center_longitude: float | None = element("CenterLongitude", "xs:double")


@struct("Feed", AD_INSIGHT)
class Feed(Struct):
    """Feed, of https://bingads.microsoft.com/AdInsight/v13."""

    store_id: int | None = element("StoreId", "xs:long", nillable=True)
    feed_id: int | None = element("FeedId", "xs:long", nillable=True)
    feed_type: int | None = element("FeedType", "xs:long", nillable=True)


@struct("RangeResultOfDecimalRoundedResult", AD_INSIGHT)
class RangeResultOfDecimalRoundedResult(Struct):
    """RangeResultOfDecimalRoundedResult, of https://bingads.microsoft.com/AdInsight/v13."""

    high: DecimalRoundedResult | None = element("High", "DecimalRoundedResult", nillable=True)
    low: DecimalRoundedResult | None = element("Low", "DecimalRoundedResult", nillable=True)


@struct("DecimalRoundedResult", AD_INSIGHT)
class DecimalRoundedResult(Struct):
    """DecimalRoundedResult, of https://bingads.microsoft.com/AdInsight/v13."""

    value: float | None = element("Value", "xs:double", nillable=True)
    unit: ScaleUnit | None = element("Unit", "ScaleUnit", nillable=True)


@struct("RangeResultOfdouble", AD_INSIGHT)
class RangeResultOfdouble(Struct):
    """RangeResultOfdouble, of https://bingads.microsoft.com/AdInsight/v13."""

    high: float | None = element("High", "xs:double")
    low: float | None = element("Low", "xs:double")


@struct("DecimalRoundedRangeResultByType", AD_INSIGHT)
class DecimalRoundedRangeResultByType(Struct):
    """DecimalRoundedRangeResultByType, of https://bingads.microsoft.com/AdInsight/v13."""


@struct("RangeResultByTypeOfdouble", AD_INSIGHT)
class RangeResultByTypeOfdouble(Struct):
    """RangeResultByTypeOfdouble, of https://bingads.microsoft.com/AdInsight/v13."""


@struct("DecimalRoundedByType", AD_INSIGHT)
class DecimalRoundedByType(Struct):
    """DecimalRoundedByType, of https://bingads.microsoft.com/AdInsight/v13."""


@struct("Breakdowns", AD_INSIGHT)
class Breakdowns(Struct):
    """Breakdowns, of https://bingads.microsoft.com/AdInsight/v13."""

    age: Breakdown | None = element("Age", "Breakdown", nillable=True)
    device: Breakdown | None = element("Device", "Breakdown", nillable=True)
    gender: Breakdown | None = element("Gender", "Breakdown", nillable=True)
    in_market: Breakdown | None = element("InMarket", "Breakdown", nillable=True)
    industry: Breakdown | None = element("Industry", "Breakdown", nillable=True)
    job_function: Breakdown | None = element("JobFunction", "Breakdown", nillable=True)
    location_country: LocationBreakdown | None = element(
        "LocationCountry", "LocationBreakdown", nillable=True
    )
    location: LocationBreakdown | None = element("Location", "LocationBreakdown", nillable=True)
    location_sub_geography: LocationBreakdown | None = element(
        "LocationSubGeography", "LocationBreakdown", nillable=True
    )
    location_metro_area: LocationBreakdown | None = element(
        "LocationMetroArea", "LocationBreakdown", nillable=True
    )
    location_city: LocationBreakdown | None = element("LocationCity", "LocationBreakdown", nillable=True)
    location_postal_code: LocationBreakdown | None = element(
        "LocationPostalCode", "LocationBreakdown", nillable=True
    )
    location_county: LocationBreakdown | None = element("LocationCounty", "LocationBreakdown", nillable=True)


@struct("Breakdown", AD_INSIGHT, derived={"LocationBreakdown": "LocationBreakdown"})
class Breakdown(Struct):
    """Breakdown, of https://bingads.microsoft.com/AdInsight/v13."""

    keys: list[str | None] | None = element("Keys", "ArrayOfstring", nillable=True)
    values: list[int] | None = element("Values", "ArrayOfint", nillable=True)
    global_values: list[int] | None = element("GlobalValues", "ArrayOfint", nillable=True)


@struct("LocationBreakdown", AD_INSIGHT)
class LocationBreakdown(Breakdown):
    """LocationBreakdown, of https://bingads.microsoft.com/AdInsight/v13."""

    info: list[LocationInfo | None] | None = element("Info", "ArrayOfLocationInfo", nillable=True)


@struct("LocationInfo", AD_INSIGHT)
class LocationInfo(Struct):
    """LocationInfo, of https://bingads.microsoft.com/AdInsight/v13."""

    name: str | None = element("Name", "xs:string", nillable=True)


@struct("AdApiError", ADAPI)
class AdApiError(Struct):
    """AdApiError, of https://adapi.microsoft.com."""

    code: int | None = element("Code", "xs:int")
    detail: str | None = element("Detail", "xs:string", nillable=True)
    error_code: str | None = element("ErrorCode", "xs:string", nillable=True)
    message: str | None = element("Message", "xs:string", nillable=True)
