# Made by soapwright 0.1.0 from msads/v13/ad_insight, revision 13.0.30.1. Do not edit.
"""The requests and responses of AdInsightService."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from ...._runtime.struct import Struct, element, header_part, struct
from .namespaces import AD_INSIGHT

if TYPE_CHECKING:
    from .enums import (
        AdPosition,
        AuctionInsightKpiAdditionalField,
        BidOpportunityType,
        BreakdownCategory,
        Currency,
        CurrencyCode,
        EntityType,
        KeywordIdeaAttribute,
        KeywordOpportunityType,
        MatchType,
        TargetAdPosition,
        TimeInterval,
    )
    from .structs import (
        AdGroupBidLandscape,
        AdGroupBidLandscapeInput,
        ApplyRecommendationEntity,
        AuctionInsightResult,
        AutoApplyRecommendationsInfo,
        BatchError,
        BidOpportunity,
        Breakdowns,
        BudgetOpportunity,
        CampaignBidLandscape,
        CampaignEstimate,
        CampaignEstimator,
        DayMonthAndYear,
        DecimalRoundedByType,
        DecimalRoundedRangeResultByType,
        DecimalRoundedResult,
        DismissRecommendationEntity,
        DomainCategory,
        EstimatedBidAndTraffic,
        Feed,
        KeywordAndConfidence,
        KeywordAndMatchType,
        KeywordBidLandscape,
        KeywordCategoryResult,
        KeywordDemographicResult,
        KeywordEstimatedBid,
        KeywordEstimatedPosition,
        KeywordHistoricalPerformance,
        KeywordIdea,
        KeywordIdeaCategory,
        KeywordIdEstimatedBid,
        KeywordIdEstimatedPosition,
        KeywordLocationResult,
        KeywordOpportunity,
        KeywordSearchCount,
        KeywordSuggestion,
        MetricData,
        PerformanceInsightsDetail,
        RadiusTarget,
        RangeResultByTypeOfdouble,
        RangeResultOfDecimalRoundedResult,
        RangeResultOfdouble,
        Recommendation,
        RecommendationBase,
        RecommendationInfo,
        SearchParameter,
        SelectionOfAgeEnum,
        SelectionOfDeviceEnum,
        SelectionOfGenderEnum,
        SelectionOflong,
        TextAssetSuggestions,
    )


@struct("GetBidOpportunitiesRequest", AD_INSIGHT)
class GetBidOpportunitiesRequest(Struct):
    """The request of GetBidOpportunities."""

    ad_group_id: int | None = element("AdGroupId", "xs:long", nillable=True)
    campaign_id: int | None = element("CampaignId", "xs:long", nillable=True)
    opportunity_type: Sequence[BidOpportunityType] | None = element("OpportunityType", "BidOpportunityType")


@struct("GetBidOpportunitiesResponse", AD_INSIGHT)
class GetBidOpportunitiesResponse(Struct):
    """The response of GetBidOpportunities."""

    opportunities: list[BidOpportunity | None] | None = element(
        "Opportunities", "ArrayOfBidOpportunity", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetBudgetOpportunitiesRequest", AD_INSIGHT)
class GetBudgetOpportunitiesRequest(Struct):
    """The request of GetBudgetOpportunities."""

    campaign_id: int | None = element("CampaignId", "xs:long", nillable=True)


@struct("GetBudgetOpportunitiesResponse", AD_INSIGHT)
class GetBudgetOpportunitiesResponse(Struct):
    """The response of GetBudgetOpportunities."""

    opportunities: list[BudgetOpportunity | None] | None = element(
        "Opportunities", "ArrayOfBudgetOpportunity", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetKeywordOpportunitiesRequest", AD_INSIGHT)
class GetKeywordOpportunitiesRequest(Struct):
    """The request of GetKeywordOpportunities."""

    ad_group_id: int | None = element("AdGroupId", "xs:long", nillable=True)
    campaign_id: int | None = element("CampaignId", "xs:long", nillable=True)
    opportunity_type: Sequence[KeywordOpportunityType] | None = element(
        "OpportunityType", "KeywordOpportunityType"
    )


@struct("GetKeywordOpportunitiesResponse", AD_INSIGHT)
class GetKeywordOpportunitiesResponse(Struct):
    """The response of GetKeywordOpportunities."""

    opportunities: list[KeywordOpportunity | None] | None = element(
        "Opportunities", "ArrayOfKeywordOpportunity", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetEstimatedBidByKeywordIdsRequest", AD_INSIGHT)
class GetEstimatedBidByKeywordIdsRequest(Struct):
    """The request of GetEstimatedBidByKeywordIds."""

    keyword_ids: Sequence[int] | None = element("KeywordIds", "ArrayOflong", nillable=True)
    target_position_for_ads: TargetAdPosition | None = element("TargetPositionForAds", "TargetAdPosition")


@struct("GetEstimatedBidByKeywordIdsResponse", AD_INSIGHT)
class GetEstimatedBidByKeywordIdsResponse(Struct):
    """The response of GetEstimatedBidByKeywordIds."""

    keyword_estimated_bids: list[KeywordIdEstimatedBid | None] | None = element(
        "KeywordEstimatedBids", "ArrayOfKeywordIdEstimatedBid", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetEstimatedPositionByKeywordIdsRequest", AD_INSIGHT)
class GetEstimatedPositionByKeywordIdsRequest(Struct):
    """The request of GetEstimatedPositionByKeywordIds."""

    keyword_ids: Sequence[int] | None = element("KeywordIds", "ArrayOflong", nillable=True)
    max_bid: float | None = element("MaxBid", "xs:double")


@struct("GetEstimatedPositionByKeywordIdsResponse", AD_INSIGHT)
class GetEstimatedPositionByKeywordIdsResponse(Struct):
    """The response of GetEstimatedPositionByKeywordIds."""

    keyword_estimated_positions: list[KeywordIdEstimatedPosition | None] | None = element(
        "KeywordEstimatedPositions", "ArrayOfKeywordIdEstimatedPosition", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetEstimatedBidByKeywordsRequest", AD_INSIGHT)
class GetEstimatedBidByKeywordsRequest(Struct):
    """The request of GetEstimatedBidByKeywords."""

    keywords: Sequence[KeywordAndMatchType | None] | None = element(
        "Keywords", "ArrayOfKeywordAndMatchType", nillable=True
    )
    target_position_for_ads: TargetAdPosition | None = element("TargetPositionForAds", "TargetAdPosition")
    language: str | None = element("Language", "xs:string", nillable=True)
    location_ids: Sequence[int] | None = element("LocationIds", "ArrayOflong", nillable=True)
    currency_code: CurrencyCode | None = element("CurrencyCode", "CurrencyCode", nillable=True)
    campaign_id: int | None = element("CampaignId", "xs:long", nillable=True)
    ad_group_id: int | None = element("AdGroupId", "xs:long", nillable=True)
    entity_level_bid: str | None = element("EntityLevelBid", "xs:string", nillable=True)


@struct("GetEstimatedBidByKeywordsResponse", AD_INSIGHT)
class GetEstimatedBidByKeywordsResponse(Struct):
    """The response of GetEstimatedBidByKeywords."""

    keyword_estimated_bids: list[KeywordEstimatedBid | None] | None = element(
        "KeywordEstimatedBids", "ArrayOfKeywordEstimatedBid", nillable=True
    )
    ad_group_estimated_bid: EstimatedBidAndTraffic | None = element(
        "AdGroupEstimatedBid", "EstimatedBidAndTraffic", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetEstimatedPositionByKeywordsRequest", AD_INSIGHT)
class GetEstimatedPositionByKeywordsRequest(Struct):
    """The request of GetEstimatedPositionByKeywords."""

    keywords: Sequence[str | None] | None = element("Keywords", "ArrayOfstring", nillable=True)
    max_bid: float | None = element("MaxBid", "xs:double")
    language: str | None = element("Language", "xs:string", nillable=True)
    location_ids: Sequence[int] | None = element("LocationIds", "ArrayOflong", nillable=True)
    currency_code: CurrencyCode | None = element("CurrencyCode", "CurrencyCode", nillable=True)
    match_types: Sequence[MatchType] | None = element("MatchTypes", "ArrayOfMatchType", nillable=True)
    campaign_id: int | None = element("CampaignId", "xs:long", nillable=True)
    ad_group_id: int | None = element("AdGroupId", "xs:long", nillable=True)


@struct("GetEstimatedPositionByKeywordsResponse", AD_INSIGHT)
class GetEstimatedPositionByKeywordsResponse(Struct):
    """The response of GetEstimatedPositionByKeywords."""

    keyword_estimated_positions: list[KeywordEstimatedPosition | None] | None = element(
        "KeywordEstimatedPositions", "ArrayOfKeywordEstimatedPosition", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetBidLandscapeByAdGroupIdsRequest", AD_INSIGHT)
class GetBidLandscapeByAdGroupIdsRequest(Struct):
    """The request of GetBidLandscapeByAdGroupIds."""

    ad_group_bid_landscape_inputs: Sequence[AdGroupBidLandscapeInput | None] | None = element(
        "AdGroupBidLandscapeInputs", "ArrayOfAdGroupBidLandscapeInput", nillable=True
    )


@struct("GetBidLandscapeByAdGroupIdsResponse", AD_INSIGHT)
class GetBidLandscapeByAdGroupIdsResponse(Struct):
    """The response of GetBidLandscapeByAdGroupIds."""

    bid_landscape: list[AdGroupBidLandscape | None] | None = element(
        "BidLandscape", "ArrayOfAdGroupBidLandscape", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetBidLandscapeByCampaignIdsRequest", AD_INSIGHT)
class GetBidLandscapeByCampaignIdsRequest(Struct):
    """The request of GetBidLandscapeByCampaignIds."""

    campaign_ids: Sequence[int] | None = element("CampaignIds", "ArrayOflong", nillable=True)


@struct("GetBidLandscapeByCampaignIdsResponse", AD_INSIGHT)
class GetBidLandscapeByCampaignIdsResponse(Struct):
    """The response of GetBidLandscapeByCampaignIds."""

    bid_landscape: list[CampaignBidLandscape | None] | None = element(
        "BidLandscape", "ArrayOfCampaignBidLandscape", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetBidLandscapeByKeywordIdsRequest", AD_INSIGHT)
class GetBidLandscapeByKeywordIdsRequest(Struct):
    """The request of GetBidLandscapeByKeywordIds."""

    keyword_ids: Sequence[int] | None = element("KeywordIds", "ArrayOflong", nillable=True)
    include_current_bid: bool | None = element("IncludeCurrentBid", "xs:boolean", nillable=True)


@struct("GetBidLandscapeByKeywordIdsResponse", AD_INSIGHT)
class GetBidLandscapeByKeywordIdsResponse(Struct):
    """The response of GetBidLandscapeByKeywordIds."""

    bid_landscape: list[KeywordBidLandscape | None] | None = element(
        "BidLandscape", "ArrayOfKeywordBidLandscape", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetHistoricalKeywordPerformanceRequest", AD_INSIGHT)
class GetHistoricalKeywordPerformanceRequest(Struct):
    """The request of GetHistoricalKeywordPerformance."""

    keywords: Sequence[str | None] | None = element("Keywords", "ArrayOfstring", nillable=True)
    time_interval: TimeInterval | None = element("TimeInterval", "TimeInterval", nillable=True)
    target_ad_position: AdPosition | None = element("TargetAdPosition", "AdPosition", nillable=True)
    match_types: Sequence[MatchType] | None = element("MatchTypes", "ArrayOfMatchType", nillable=True)
    language: str | None = element("Language", "xs:string", nillable=True)
    publisher_countries: Sequence[str | None] | None = element(
        "PublisherCountries", "ArrayOfstring", nillable=True
    )
    devices: Sequence[str | None] | None = element("Devices", "ArrayOfstring", nillable=True)


@struct("GetHistoricalKeywordPerformanceResponse", AD_INSIGHT)
class GetHistoricalKeywordPerformanceResponse(Struct):
    """The response of GetHistoricalKeywordPerformance."""

    keyword_historical_performances: list[KeywordHistoricalPerformance | None] | None = element(
        "KeywordHistoricalPerformances", "ArrayOfKeywordHistoricalPerformance", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetHistoricalSearchCountRequest", AD_INSIGHT)
class GetHistoricalSearchCountRequest(Struct):
    """The request of GetHistoricalSearchCount."""

    keywords: Sequence[str | None] | None = element("Keywords", "ArrayOfstring", nillable=True)
    language: str | None = element("Language", "xs:string", nillable=True)
    publisher_countries: Sequence[str | None] | None = element(
        "PublisherCountries", "ArrayOfstring", nillable=True
    )
    start_date: DayMonthAndYear | None = element("StartDate", "DayMonthAndYear", nillable=True)
    end_date: DayMonthAndYear | None = element("EndDate", "DayMonthAndYear", nillable=True)
    time_period_rollup: str | None = element("TimePeriodRollup", "xs:string", nillable=True)
    devices: Sequence[str | None] | None = element("Devices", "ArrayOfstring", nillable=True)


@struct("GetHistoricalSearchCountResponse", AD_INSIGHT)
class GetHistoricalSearchCountResponse(Struct):
    """The response of GetHistoricalSearchCount."""

    keyword_search_counts: list[KeywordSearchCount | None] | None = element(
        "KeywordSearchCounts", "ArrayOfKeywordSearchCount", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetKeywordCategoriesRequest", AD_INSIGHT)
class GetKeywordCategoriesRequest(Struct):
    """The request of GetKeywordCategories."""

    keywords: Sequence[str | None] | None = element("Keywords", "ArrayOfstring", nillable=True)
    language: str | None = element("Language", "xs:string", nillable=True)
    publisher_country: str | None = element("PublisherCountry", "xs:string", nillable=True)
    max_categories: int | None = element("MaxCategories", "xs:int", nillable=True)


@struct("GetKeywordCategoriesResponse", AD_INSIGHT)
class GetKeywordCategoriesResponse(Struct):
    """The response of GetKeywordCategories."""

    result: list[KeywordCategoryResult | None] | None = element(
        "Result", "ArrayOfKeywordCategoryResult", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetKeywordDemographicsRequest", AD_INSIGHT)
class GetKeywordDemographicsRequest(Struct):
    """The request of GetKeywordDemographics."""

    keywords: Sequence[str | None] | None = element("Keywords", "ArrayOfstring", nillable=True)
    language: str | None = element("Language", "xs:string", nillable=True)
    publisher_country: str | None = element("PublisherCountry", "xs:string", nillable=True)
    device: Sequence[str | None] | None = element("Device", "ArrayOfstring", nillable=True)


@struct("GetKeywordDemographicsResponse", AD_INSIGHT)
class GetKeywordDemographicsResponse(Struct):
    """The response of GetKeywordDemographics."""

    keyword_demographic_result: list[KeywordDemographicResult | None] | None = element(
        "KeywordDemographicResult", "ArrayOfKeywordDemographicResult", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetKeywordLocationsRequest", AD_INSIGHT)
class GetKeywordLocationsRequest(Struct):
    """The request of GetKeywordLocations."""

    keywords: Sequence[str | None] | None = element("Keywords", "ArrayOfstring", nillable=True)
    language: str | None = element("Language", "xs:string", nillable=True)
    publisher_country: str | None = element("PublisherCountry", "xs:string", nillable=True)
    device: Sequence[str | None] | None = element("Device", "ArrayOfstring", nillable=True)
    level: int | None = element("Level", "xs:int", nillable=True)
    parent_country: str | None = element("ParentCountry", "xs:string", nillable=True)
    max_locations: int | None = element("MaxLocations", "xs:int", nillable=True)


@struct("GetKeywordLocationsResponse", AD_INSIGHT)
class GetKeywordLocationsResponse(Struct):
    """The response of GetKeywordLocations."""

    keyword_location_result: list[KeywordLocationResult | None] | None = element(
        "KeywordLocationResult", "ArrayOfKeywordLocationResult", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SuggestKeywordsForUrlRequest", AD_INSIGHT)
class SuggestKeywordsForUrlRequest(Struct):
    """The request of SuggestKeywordsForUrl."""

    url: str | None = element("Url", "xs:string", nillable=True)
    language: str | None = element("Language", "xs:string", nillable=True)
    max_keywords: int | None = element("MaxKeywords", "xs:int", nillable=True)
    min_confidence_score: float | None = element("MinConfidenceScore", "xs:double", nillable=True)
    exclude_brand: bool | None = element("ExcludeBrand", "xs:boolean", nillable=True)


@struct("SuggestKeywordsForUrlResponse", AD_INSIGHT)
class SuggestKeywordsForUrlResponse(Struct):
    """The response of SuggestKeywordsForUrl."""

    keywords: list[KeywordAndConfidence | None] | None = element(
        "Keywords", "ArrayOfKeywordAndConfidence", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SuggestKeywordsFromExistingKeywordsRequest", AD_INSIGHT)
class SuggestKeywordsFromExistingKeywordsRequest(Struct):
    """The request of SuggestKeywordsFromExistingKeywords."""

    keywords: Sequence[str | None] | None = element("Keywords", "ArrayOfstring", nillable=True)
    language: str | None = element("Language", "xs:string", nillable=True)
    publisher_countries: Sequence[str | None] | None = element(
        "PublisherCountries", "ArrayOfstring", nillable=True
    )
    max_suggestions_per_keyword: int | None = element("MaxSuggestionsPerKeyword", "xs:int", nillable=True)
    suggestion_type: int | None = element("SuggestionType", "xs:int", nillable=True)
    remove_duplicates: bool | None = element("RemoveDuplicates", "xs:boolean", nillable=True)
    exclude_brand: bool | None = element("ExcludeBrand", "xs:boolean", nillable=True)
    ad_group_id: int | None = element("AdGroupId", "xs:long", nillable=True)
    campaign_id: int | None = element("CampaignId", "xs:long", nillable=True)


@struct("SuggestKeywordsFromExistingKeywordsResponse", AD_INSIGHT)
class SuggestKeywordsFromExistingKeywordsResponse(Struct):
    """The response of SuggestKeywordsFromExistingKeywords."""

    keyword_suggestions: list[KeywordSuggestion | None] | None = element(
        "KeywordSuggestions", "ArrayOfKeywordSuggestion", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAuctionInsightDataRequest", AD_INSIGHT)
class GetAuctionInsightDataRequest(Struct):
    """The request of GetAuctionInsightData."""

    entity_type: EntityType | None = element("EntityType", "EntityType")
    entity_ids: Sequence[int] | None = element("EntityIds", "ArrayOflong", nillable=True)
    search_parameters: Sequence[SearchParameter | None] | None = element(
        "SearchParameters", "ArrayOfSearchParameter", nillable=True
    )
    return_additional_fields: Sequence[AuctionInsightKpiAdditionalField] | None = element(
        "ReturnAdditionalFields", "AuctionInsightKpiAdditionalField", nillable=True
    )


@struct("GetAuctionInsightDataResponse", AD_INSIGHT)
class GetAuctionInsightDataResponse(Struct):
    """The response of GetAuctionInsightData."""

    result: AuctionInsightResult | None = element("Result", "AuctionInsightResult", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetDomainCategoriesRequest", AD_INSIGHT)
class GetDomainCategoriesRequest(Struct):
    """The request of GetDomainCategories."""

    category_name: str | None = element("CategoryName", "xs:string", nillable=True)
    domain_name: str | None = element("DomainName", "xs:string", nillable=True)
    language: str | None = element("Language", "xs:string", nillable=True)


@struct("GetDomainCategoriesResponse", AD_INSIGHT)
class GetDomainCategoriesResponse(Struct):
    """The response of GetDomainCategories."""

    categories: list[DomainCategory | None] | None = element(
        "Categories", "ArrayOfDomainCategory", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("PutMetricDataRequest", AD_INSIGHT)
class PutMetricDataRequest(Struct):
    """The request of PutMetricData."""

    metrics: Sequence[MetricData | None] | None = element("Metrics", "ArrayOfMetricData", nillable=True)


@struct("PutMetricDataResponse", AD_INSIGHT)
class PutMetricDataResponse(Struct):
    """The response of PutMetricData."""

    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetKeywordIdeaCategoriesRequest", AD_INSIGHT)
class GetKeywordIdeaCategoriesRequest(Struct):
    """The request of GetKeywordIdeaCategories."""


@struct("GetKeywordIdeaCategoriesResponse", AD_INSIGHT)
class GetKeywordIdeaCategoriesResponse(Struct):
    """The response of GetKeywordIdeaCategories."""

    keyword_idea_categories: list[KeywordIdeaCategory | None] | None = element(
        "KeywordIdeaCategories", "ArrayOfKeywordIdeaCategory", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetKeywordIdeasRequest", AD_INSIGHT)
class GetKeywordIdeasRequest(Struct):
    """The request of GetKeywordIdeas."""

    expand_ideas: bool | None = element("ExpandIdeas", "xs:boolean", nillable=True)
    idea_attributes: Sequence[KeywordIdeaAttribute] | None = element(
        "IdeaAttributes", "ArrayOfKeywordIdeaAttribute", nillable=True
    )
    search_parameters: Sequence[SearchParameter | None] | None = element(
        "SearchParameters", "ArrayOfSearchParameter", nillable=True
    )


@struct("GetKeywordIdeasResponse", AD_INSIGHT)
class GetKeywordIdeasResponse(Struct):
    """The response of GetKeywordIdeas."""

    keyword_ideas: list[KeywordIdea | None] | None = element(
        "KeywordIdeas", "ArrayOfKeywordIdea", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetKeywordTrafficEstimatesRequest", AD_INSIGHT)
class GetKeywordTrafficEstimatesRequest(Struct):
    """The request of GetKeywordTrafficEstimates."""

    campaign_estimators: Sequence[CampaignEstimator | None] | None = element(
        "CampaignEstimators", "ArrayOfCampaignEstimator", nillable=True
    )


@struct("GetKeywordTrafficEstimatesResponse", AD_INSIGHT)
class GetKeywordTrafficEstimatesResponse(Struct):
    """The response of GetKeywordTrafficEstimates."""

    campaign_estimates: list[CampaignEstimate | None] | None = element(
        "CampaignEstimates", "ArrayOfCampaignEstimate", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAutoApplyOptInStatusRequest", AD_INSIGHT)
class GetAutoApplyOptInStatusRequest(Struct):
    """The request of GetAutoApplyOptInStatus."""

    recommendation_types_inputs: Sequence[str | None] | None = element(
        "RecommendationTypesInputs", "ArrayOfstring", nillable=True
    )


@struct("GetAutoApplyOptInStatusResponse", AD_INSIGHT)
class GetAutoApplyOptInStatusResponse(Struct):
    """The response of GetAutoApplyOptInStatus."""

    auto_apply_recommendations_status: list[AutoApplyRecommendationsInfo | None] | None = element(
        "AutoApplyRecommendationsStatus", "ArrayOfAutoApplyRecommendationsInfo", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SetAutoApplyOptInStatusRequest", AD_INSIGHT)
class SetAutoApplyOptInStatusRequest(Struct):
    """The request of SetAutoApplyOptInStatus."""

    auto_apply_opt_in_status_inputs: Sequence[str | None] | None = element(
        "AutoApplyOptInStatusInputs", "ArrayOfstring", nillable=True
    )


@struct("SetAutoApplyOptInStatusResponse", AD_INSIGHT)
class SetAutoApplyOptInStatusResponse(Struct):
    """The response of SetAutoApplyOptInStatus."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetPerformanceInsightsDetailDataByAccountIdRequest", AD_INSIGHT)
class GetPerformanceInsightsDetailDataByAccountIdRequest(Struct):
    """The request of GetPerformanceInsightsDetailDataByAccountId."""

    entity_type: EntityType | None = element("EntityType", "EntityType")
    start_date: DayMonthAndYear | None = element("StartDate", "DayMonthAndYear", nillable=True)
    end_date: DayMonthAndYear | None = element("EndDate", "DayMonthAndYear", nillable=True)


@struct("GetPerformanceInsightsDetailDataByAccountIdResponse", AD_INSIGHT)
class GetPerformanceInsightsDetailDataByAccountIdResponse(Struct):
    """The response of GetPerformanceInsightsDetailDataByAccountId."""

    result: list[PerformanceInsightsDetail | None] | None = element(
        "Result", "ArrayOfPerformanceInsightsDetail", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetRecommendationsRequest", AD_INSIGHT)
class GetRecommendationsRequest(Struct):
    """The request of GetRecommendations."""

    campaign_id: int | None = element("CampaignId", "xs:long", nillable=True)
    ad_group_id: int | None = element("AdGroupId", "xs:long", nillable=True)
    recommendation_type: str | None = element("RecommendationType", "xs:string", nillable=True)


@struct("GetRecommendationsResponse", AD_INSIGHT)
class GetRecommendationsResponse(Struct):
    """The response of GetRecommendations."""

    recommendations: list[Recommendation | None] | None = element(
        "Recommendations", "ArrayOfRecommendation", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("TagRecommendationsRequest", AD_INSIGHT)
class TagRecommendationsRequest(Struct):
    """The request of TagRecommendations."""

    recommendation_type: str | None = element("RecommendationType", "xs:string", nillable=True)
    recommendations_info: Sequence[RecommendationInfo | None] | None = element(
        "RecommendationsInfo", "ArrayOfRecommendationInfo", nillable=True
    )
    lable: str | None = element("Lable", "xs:string", nillable=True)


@struct("TagRecommendationsResponse", AD_INSIGHT)
class TagRecommendationsResponse(Struct):
    """The response of TagRecommendations."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetTextAssetSuggestionsByFinalUrlsRequest", AD_INSIGHT)
class GetTextAssetSuggestionsByFinalUrlsRequest(Struct):
    """The request of GetTextAssetSuggestionsByFinalUrls."""

    final_urls: Sequence[str | None] | None = element("FinalUrls", "ArrayOfstring", nillable=True)


@struct("GetTextAssetSuggestionsByFinalUrlsResponse", AD_INSIGHT)
class GetTextAssetSuggestionsByFinalUrlsResponse(Struct):
    """The response of GetTextAssetSuggestionsByFinalUrls."""

    text_asset_suggestions: list[TextAssetSuggestions | None] | None = element(
        "TextAssetSuggestions", "ArrayOfTextAssetSuggestions", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("ApplyRecommendationsRequest", AD_INSIGHT)
class ApplyRecommendationsRequest(Struct):
    """The request of ApplyRecommendations."""

    entities: Sequence[ApplyRecommendationEntity | None] | None = element(
        "Entities", "ArrayOfApplyRecommendationEntity", nillable=True
    )


@struct("ApplyRecommendationsResponse", AD_INSIGHT)
class ApplyRecommendationsResponse(Struct):
    """The response of ApplyRecommendations."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DismissRecommendationsRequest", AD_INSIGHT)
class DismissRecommendationsRequest(Struct):
    """The request of DismissRecommendations."""

    entities: Sequence[DismissRecommendationEntity | None] | None = element(
        "Entities", "ArrayOfDismissRecommendationEntity", nillable=True
    )


@struct("DismissRecommendationsResponse", AD_INSIGHT)
class DismissRecommendationsResponse(Struct):
    """The response of DismissRecommendations."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("RetrieveRecommendationsRequest", AD_INSIGHT)
class RetrieveRecommendationsRequest(Struct):
    """The request of RetrieveRecommendations."""

    recommendation_types: Sequence[str | None] | None = element(
        "RecommendationTypes", "ArrayOfstring", nillable=True
    )
    max_count: int | None = element("MaxCount", "xs:int", nillable=True)


@struct("RetrieveRecommendationsResponse", AD_INSIGHT)
class RetrieveRecommendationsResponse(Struct):
    """The response of RetrieveRecommendations."""

    recommendations: list[RecommendationBase | None] | None = element(
        "Recommendations", "ArrayOfRecommendationBase", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAudienceFullEstimationRequest", AD_INSIGHT)
class GetAudienceFullEstimationRequest(Struct):
    """The request of GetAudienceFullEstimation."""

    age: SelectionOfAgeEnum | None = element("Age", "SelectionOfAgeEnum", nillable=True)
    gender: SelectionOfGenderEnum | None = element("Gender", "SelectionOfGenderEnum", nillable=True)
    audience: SelectionOflong | None = element("Audience", "SelectionOflong", nillable=True)
    company: SelectionOflong | None = element("Company", "SelectionOflong", nillable=True)
    industry: SelectionOflong | None = element("Industry", "SelectionOflong", nillable=True)
    job_function: SelectionOflong | None = element("JobFunction", "SelectionOflong", nillable=True)
    location: SelectionOflong | None = element("Location", "SelectionOflong", nillable=True)
    placement: SelectionOflong | None = element("Placement", "SelectionOflong", nillable=True)
    device: SelectionOfDeviceEnum | None = element("Device", "SelectionOfDeviceEnum", nillable=True)
    topic: SelectionOflong | None = element("Topic", "SelectionOflong", nillable=True)
    radius_targets: Sequence[RadiusTarget | None] | None = element(
        "RadiusTargets", "ArrayOfRadiusTarget", nillable=True
    )
    campaign_bidding_strategy: int | None = element("CampaignBiddingStrategy", "xs:int", nillable=True)
    campaign_sub_type: int | None = element("CampaignSubType", "xs:int", nillable=True)
    feed: Feed | None = element("Feed", "Feed", nillable=True)
    daily_budget: Decimal | None = element("DailyBudget", "xs:decimal", nillable=True)
    bid: Decimal | None = element("Bid", "xs:decimal", nillable=True)
    currency: Currency | None = element("Currency", "Currency", nillable=True)
    multi_ad_types: int | None = element("MultiAdTypes", "xs:int", nillable=True)
    start_date: datetime | None = element("StartDate", "xs:dateTime", nillable=True)
    end_date: datetime | None = element("EndDate", "xs:dateTime", nillable=True)
    total_budget: Decimal | None = element("TotalBudget", "xs:decimal", nillable=True)
    include_impressions_breakdown: bool | None = element(
        "IncludeImpressionsBreakdown", "xs:boolean", nillable=True
    )
    auto_targeting: bool | None = element("AutoTargeting", "xs:boolean", nillable=True)
    job_seniority: SelectionOflong | None = element("JobSeniority", "SelectionOflong", nillable=True)
    genre: SelectionOflong | None = element("Genre", "SelectionOflong", nillable=True)
    channel: SelectionOflong | None = element("Channel", "SelectionOflong", nillable=True)
    channel_placement: SelectionOflong | None = element("ChannelPlacement", "SelectionOflong", nillable=True)
    sub_channel: SelectionOflong | None = element("SubChannel", "SelectionOflong", nillable=True)


@struct("GetAudienceFullEstimationResponse", AD_INSIGHT)
class GetAudienceFullEstimationResponse(Struct):
    """The response of GetAudienceFullEstimation."""

    est_impression: RangeResultOfDecimalRoundedResult | None = element(
        "EstImpression", "RangeResultOfDecimalRoundedResult", nillable=True
    )
    est_audience_size: RangeResultOfDecimalRoundedResult | None = element(
        "EstAudienceSize", "RangeResultOfDecimalRoundedResult", nillable=True
    )
    est_click: RangeResultOfDecimalRoundedResult | None = element(
        "EstClick", "RangeResultOfDecimalRoundedResult", nillable=True
    )
    est_spend: RangeResultOfDecimalRoundedResult | None = element(
        "EstSpend", "RangeResultOfDecimalRoundedResult", nillable=True
    )
    est_cost_per_event: RangeResultOfDecimalRoundedResult | None = element(
        "EstCostPerEvent", "RangeResultOfDecimalRoundedResult", nillable=True
    )
    est_cpc: RangeResultOfDecimalRoundedResult | None = element(
        "EstCPC", "RangeResultOfDecimalRoundedResult", nillable=True
    )
    est_ctr: RangeResultOfdouble | None = element("EstCTR", "RangeResultOfdouble", nillable=True)
    suggested_bid: Decimal | None = element("SuggestedBid", "xs:decimal", nillable=True)
    suggested_budget: Decimal | None = element("SuggestedBudget", "xs:decimal", nillable=True)
    events_lost_to_bid: int | None = element("EventsLostToBid", "xs:int", nillable=True)
    events_lost_to_budget: int | None = element("EventsLostToBudget", "xs:int", nillable=True)
    est_reach_audience_size: DecimalRoundedResult | None = element(
        "EstReachAudienceSize", "DecimalRoundedResult", nillable=True
    )
    est_reach_impression: DecimalRoundedResult | None = element(
        "EstReachImpression", "DecimalRoundedResult", nillable=True
    )
    currency: Currency | None = element("Currency", "Currency", nillable=True)
    est_impression_by_type: list[DecimalRoundedRangeResultByType | None] | None = element(
        "EstImpressionByType", "ArrayOfDecimalRoundedRangeResultByType", nillable=True
    )
    est_click_by_type: list[DecimalRoundedRangeResultByType | None] | None = element(
        "EstClickByType", "ArrayOfDecimalRoundedRangeResultByType", nillable=True
    )
    est_spend_by_type: list[DecimalRoundedRangeResultByType | None] | None = element(
        "EstSpendByType", "ArrayOfDecimalRoundedRangeResultByType", nillable=True
    )
    est_cost_per_event_by_type: list[DecimalRoundedRangeResultByType | None] | None = element(
        "EstCostPerEventByType", "ArrayOfDecimalRoundedRangeResultByType", nillable=True
    )
    est_cpc_by_type: list[DecimalRoundedRangeResultByType | None] | None = element(
        "EstCPCByType", "ArrayOfDecimalRoundedRangeResultByType", nillable=True
    )
    est_view_by_type: list[DecimalRoundedRangeResultByType | None] | None = element(
        "EstViewByType", "ArrayOfDecimalRoundedRangeResultByType", nillable=True
    )
    est_ctr_by_type: list[RangeResultByTypeOfdouble | None] | None = element(
        "EstCTRByType", "ArrayOfRangeResultByTypeOfdouble", nillable=True
    )
    est_reach_impression_by_type: list[DecimalRoundedByType | None] | None = element(
        "EstReachImpressionByType", "ArrayOfDecimalRoundedByType", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAudienceBreakdownRequest", AD_INSIGHT)
class GetAudienceBreakdownRequest(Struct):
    """The request of GetAudienceBreakdown."""

    age: SelectionOfAgeEnum | None = element("Age", "SelectionOfAgeEnum", nillable=True)
    gender: SelectionOfGenderEnum | None = element("Gender", "SelectionOfGenderEnum", nillable=True)
    audience: SelectionOflong | None = element("Audience", "SelectionOflong", nillable=True)
    company: SelectionOflong | None = element("Company", "SelectionOflong", nillable=True)
    industry: SelectionOflong | None = element("Industry", "SelectionOflong", nillable=True)
    job_function: SelectionOflong | None = element("JobFunction", "SelectionOflong", nillable=True)
    location: SelectionOflong | None = element("Location", "SelectionOflong", nillable=True)
    placement: SelectionOflong | None = element("Placement", "SelectionOflong", nillable=True)
    device: SelectionOfDeviceEnum | None = element("Device", "SelectionOfDeviceEnum", nillable=True)
    topic: SelectionOflong | None = element("Topic", "SelectionOflong", nillable=True)
    radius_targets: Sequence[RadiusTarget | None] | None = element(
        "RadiusTargets", "ArrayOfRadiusTarget", nillable=True
    )
    campaign_bidding_strategy: int | None = element("CampaignBiddingStrategy", "xs:int", nillable=True)
    campaign_sub_type: int | None = element("CampaignSubType", "xs:int", nillable=True)
    feed: Feed | None = element("Feed", "Feed", nillable=True)
    lcid: int | None = element("Lcid", "xs:int", nillable=True)
    breakdown_return_category: BreakdownCategory | None = element(
        "BreakdownReturnCategory", "BreakdownCategory"
    )
    multi_ad_types: int | None = element("MultiAdTypes", "xs:int", nillable=True)
    job_seniority: SelectionOflong | None = element("JobSeniority", "SelectionOflong", nillable=True)
    genre: SelectionOflong | None = element("Genre", "SelectionOflong", nillable=True)
    channel: SelectionOflong | None = element("Channel", "SelectionOflong", nillable=True)
    channel_placement: SelectionOflong | None = element("ChannelPlacement", "SelectionOflong", nillable=True)
    sub_channel: SelectionOflong | None = element("SubChannel", "SelectionOflong", nillable=True)


@struct("GetAudienceBreakdownResponse", AD_INSIGHT)
class GetAudienceBreakdownResponse(Struct):
    """The response of GetAudienceBreakdown."""

    est_audience_size: DecimalRoundedResult | None = element(
        "EstAudienceSize", "DecimalRoundedResult", nillable=True
    )
    est_impression: DecimalRoundedResult | None = element(
        "EstImpression", "DecimalRoundedResult", nillable=True
    )
    is_impression_too_specific: bool | None = element("IsImpressionTooSpecific", "xs:boolean", nillable=True)
    is_privacy_check_passed: bool | None = element("IsPrivacyCheckPassed", "xs:boolean", nillable=True)
    suggested_bid: Decimal | None = element("SuggestedBid", "xs:decimal", nillable=True)
    currency: Currency | None = element("Currency", "Currency", nillable=True)
    breakdowns: Breakdowns | None = element("Breakdowns", "Breakdowns", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")
