# Made by soapwright from msads/v13/ad_insight. Do not edit.
"""The responses of AdInsightService."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from ...._runtime.lazy_classes import Struct, lazy_classes, struct
from ...._runtime.struct import element, header_part
from .. import types
from .namespaces import AD_INSIGHT

__all__ = [
    "ApplyRecommendationsResponse",
    "DismissRecommendationsResponse",
    "GetAuctionInsightDataResponse",
    "GetAudienceBreakdownResponse",
    "GetAudienceFullEstimationResponse",
    "GetAutoApplyOptInStatusResponse",
    "GetBidLandscapeByAdGroupIdsResponse",
    "GetBidLandscapeByCampaignIdsResponse",
    "GetBidLandscapeByKeywordIdsResponse",
    "GetBidOpportunitiesResponse",
    "GetBudgetOpportunitiesResponse",
    "GetDomainCategoriesResponse",
    "GetEstimatedBidByKeywordIdsResponse",
    "GetEstimatedBidByKeywordsResponse",
    "GetEstimatedPositionByKeywordIdsResponse",
    "GetEstimatedPositionByKeywordsResponse",
    "GetHistoricalKeywordPerformanceResponse",
    "GetHistoricalSearchCountResponse",
    "GetKeywordCategoriesResponse",
    "GetKeywordDemographicsResponse",
    "GetKeywordIdeaCategoriesResponse",
    "GetKeywordIdeasResponse",
    "GetKeywordLocationsResponse",
    "GetKeywordOpportunitiesResponse",
    "GetKeywordTrafficEstimatesResponse",
    "GetPerformanceInsightsDetailDataByAccountIdResponse",
    "GetRecommendationsResponse",
    "GetTextAssetSuggestionsByFinalUrlsResponse",
    "PutMetricDataResponse",
    "RetrieveRecommendationsResponse",
    "SetAutoApplyOptInStatusResponse",
    "SuggestKeywordsForUrlResponse",
    "SuggestKeywordsFromExistingKeywordsResponse",
    "TagRecommendationsResponse",
]


@struct("GetBidOpportunitiesResponse", AD_INSIGHT)
class GetBidOpportunitiesResponse(Struct):
    opportunities: list[types.BidOpportunity | None] | None = element(
        "Opportunities", "ArrayOfBidOpportunity", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetBudgetOpportunitiesResponse", AD_INSIGHT)
class GetBudgetOpportunitiesResponse(Struct):
    opportunities: list[types.BudgetOpportunity | None] | None = element(
        "Opportunities", "ArrayOfBudgetOpportunity", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetKeywordOpportunitiesResponse", AD_INSIGHT)
class GetKeywordOpportunitiesResponse(Struct):
    opportunities: list[types.KeywordOpportunity | None] | None = element(
        "Opportunities", "ArrayOfKeywordOpportunity", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetEstimatedBidByKeywordIdsResponse", AD_INSIGHT)
class GetEstimatedBidByKeywordIdsResponse(Struct):
    keyword_estimated_bids: list[types.KeywordIdEstimatedBid | None] | None = element(
        "KeywordEstimatedBids", "ArrayOfKeywordIdEstimatedBid", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetEstimatedPositionByKeywordIdsResponse", AD_INSIGHT)
class GetEstimatedPositionByKeywordIdsResponse(Struct):
    keyword_estimated_positions: list[types.KeywordIdEstimatedPosition | None] | None = element(
        "KeywordEstimatedPositions", "ArrayOfKeywordIdEstimatedPosition", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetEstimatedBidByKeywordsResponse", AD_INSIGHT)
class GetEstimatedBidByKeywordsResponse(Struct):
    keyword_estimated_bids: list[types.KeywordEstimatedBid | None] | None = element(
        "KeywordEstimatedBids", "ArrayOfKeywordEstimatedBid", nillable=True
    )
    ad_group_estimated_bid: types.EstimatedBidAndTraffic | None = element(
        "AdGroupEstimatedBid", "EstimatedBidAndTraffic", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetEstimatedPositionByKeywordsResponse", AD_INSIGHT)
class GetEstimatedPositionByKeywordsResponse(Struct):
    keyword_estimated_positions: list[types.KeywordEstimatedPosition | None] | None = element(
        "KeywordEstimatedPositions", "ArrayOfKeywordEstimatedPosition", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetBidLandscapeByAdGroupIdsResponse", AD_INSIGHT)
class GetBidLandscapeByAdGroupIdsResponse(Struct):
    bid_landscape: list[types.AdGroupBidLandscape | None] | None = element(
        "BidLandscape", "ArrayOfAdGroupBidLandscape", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetBidLandscapeByCampaignIdsResponse", AD_INSIGHT)
class GetBidLandscapeByCampaignIdsResponse(Struct):
    bid_landscape: list[types.CampaignBidLandscape | None] | None = element(
        "BidLandscape", "ArrayOfCampaignBidLandscape", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetBidLandscapeByKeywordIdsResponse", AD_INSIGHT)
class GetBidLandscapeByKeywordIdsResponse(Struct):
    bid_landscape: list[types.KeywordBidLandscape | None] | None = element(
        "BidLandscape", "ArrayOfKeywordBidLandscape", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetHistoricalKeywordPerformanceResponse", AD_INSIGHT)
class GetHistoricalKeywordPerformanceResponse(Struct):
    keyword_historical_performances: list[types.KeywordHistoricalPerformance | None] | None = element(
        "KeywordHistoricalPerformances", "ArrayOfKeywordHistoricalPerformance", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetHistoricalSearchCountResponse", AD_INSIGHT)
class GetHistoricalSearchCountResponse(Struct):
    keyword_search_counts: list[types.KeywordSearchCount | None] | None = element(
        "KeywordSearchCounts", "ArrayOfKeywordSearchCount", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetKeywordCategoriesResponse", AD_INSIGHT)
class GetKeywordCategoriesResponse(Struct):
    result: list[types.KeywordCategoryResult | None] | None = element(
        "Result", "ArrayOfKeywordCategoryResult", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetKeywordDemographicsResponse", AD_INSIGHT)
class GetKeywordDemographicsResponse(Struct):
    keyword_demographic_result: list[types.KeywordDemographicResult | None] | None = element(
        "KeywordDemographicResult", "ArrayOfKeywordDemographicResult", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetKeywordLocationsResponse", AD_INSIGHT)
class GetKeywordLocationsResponse(Struct):
    keyword_location_result: list[types.KeywordLocationResult | None] | None = element(
        "KeywordLocationResult", "ArrayOfKeywordLocationResult", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SuggestKeywordsForUrlResponse", AD_INSIGHT)
class SuggestKeywordsForUrlResponse(Struct):
    keywords: list[types.KeywordAndConfidence | None] | None = element(
        "Keywords", "ArrayOfKeywordAndConfidence", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SuggestKeywordsFromExistingKeywordsResponse", AD_INSIGHT)
class SuggestKeywordsFromExistingKeywordsResponse(Struct):
    keyword_suggestions: list[types.KeywordSuggestion | None] | None = element(
        "KeywordSuggestions", "ArrayOfKeywordSuggestion", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAuctionInsightDataResponse", AD_INSIGHT)
class GetAuctionInsightDataResponse(Struct):
    result: types.AuctionInsightResult | None = element("Result", "AuctionInsightResult", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetDomainCategoriesResponse", AD_INSIGHT)
class GetDomainCategoriesResponse(Struct):
    categories: list[types.DomainCategory | None] | None = element(
        "Categories", "ArrayOfDomainCategory", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("PutMetricDataResponse", AD_INSIGHT)
class PutMetricDataResponse(Struct):
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetKeywordIdeaCategoriesResponse", AD_INSIGHT)
class GetKeywordIdeaCategoriesResponse(Struct):
    keyword_idea_categories: list[types.KeywordIdeaCategory | None] | None = element(
        "KeywordIdeaCategories", "ArrayOfKeywordIdeaCategory", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetKeywordIdeasResponse", AD_INSIGHT)
class GetKeywordIdeasResponse(Struct):
    keyword_ideas: list[types.KeywordIdea | None] | None = element(
        "KeywordIdeas", "ArrayOfKeywordIdea", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetKeywordTrafficEstimatesResponse", AD_INSIGHT)
class GetKeywordTrafficEstimatesResponse(Struct):
    campaign_estimates: list[types.CampaignEstimate | None] | None = element(
        "CampaignEstimates", "ArrayOfCampaignEstimate", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAutoApplyOptInStatusResponse", AD_INSIGHT)
class GetAutoApplyOptInStatusResponse(Struct):
    auto_apply_recommendations_status: list[types.AutoApplyRecommendationsInfo | None] | None = element(
        "AutoApplyRecommendationsStatus", "ArrayOfAutoApplyRecommendationsInfo", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SetAutoApplyOptInStatusResponse", AD_INSIGHT)
class SetAutoApplyOptInStatusResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetPerformanceInsightsDetailDataByAccountIdResponse", AD_INSIGHT)
class GetPerformanceInsightsDetailDataByAccountIdResponse(Struct):
    result: list[types.PerformanceInsightsDetail | None] | None = element(
        "Result", "ArrayOfPerformanceInsightsDetail", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetRecommendationsResponse", AD_INSIGHT)
class GetRecommendationsResponse(Struct):
    recommendations: list[types.Recommendation | None] | None = element(
        "Recommendations", "ArrayOfRecommendation", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("TagRecommendationsResponse", AD_INSIGHT)
class TagRecommendationsResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetTextAssetSuggestionsByFinalUrlsResponse", AD_INSIGHT)
class GetTextAssetSuggestionsByFinalUrlsResponse(Struct):
    text_asset_suggestions: list[types.TextAssetSuggestions | None] | None = element(
        "TextAssetSuggestions", "ArrayOfTextAssetSuggestions", nillable=True
    )
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("ApplyRecommendationsResponse", AD_INSIGHT)
class ApplyRecommendationsResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DismissRecommendationsResponse", AD_INSIGHT)
class DismissRecommendationsResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("RetrieveRecommendationsResponse", AD_INSIGHT)
class RetrieveRecommendationsResponse(Struct):
    recommendations: list[types.RecommendationBase | None] | None = element(
        "Recommendations", "ArrayOfRecommendationBase", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAudienceFullEstimationResponse", AD_INSIGHT)
class GetAudienceFullEstimationResponse(Struct):
    est_impression: types.RangeResultOfDecimalRoundedResult | None = element(
        "EstImpression", "RangeResultOfDecimalRoundedResult", nillable=True
    )
    est_audience_size: types.RangeResultOfDecimalRoundedResult | None = element(
        "EstAudienceSize", "RangeResultOfDecimalRoundedResult", nillable=True
    )
    est_click: types.RangeResultOfDecimalRoundedResult | None = element(
        "EstClick", "RangeResultOfDecimalRoundedResult", nillable=True
    )
    est_spend: types.RangeResultOfDecimalRoundedResult | None = element(
        "EstSpend", "RangeResultOfDecimalRoundedResult", nillable=True
    )
    est_cost_per_event: types.RangeResultOfDecimalRoundedResult | None = element(
        "EstCostPerEvent", "RangeResultOfDecimalRoundedResult", nillable=True
    )
    est_cpc: types.RangeResultOfDecimalRoundedResult | None = element(
        "EstCPC", "RangeResultOfDecimalRoundedResult", nillable=True
    )
    est_ctr: types.RangeResultOfdouble | None = element("EstCTR", "RangeResultOfdouble", nillable=True)
    suggested_bid: Decimal | None = element("SuggestedBid", "xs:decimal", nillable=True)
    suggested_budget: Decimal | None = element("SuggestedBudget", "xs:decimal", nillable=True)
    events_lost_to_bid: int | None = element("EventsLostToBid", "xs:int", nillable=True)
    events_lost_to_budget: int | None = element("EventsLostToBudget", "xs:int", nillable=True)
    est_reach_audience_size: types.DecimalRoundedResult | None = element(
        "EstReachAudienceSize", "DecimalRoundedResult", nillable=True
    )
    est_reach_impression: types.DecimalRoundedResult | None = element(
        "EstReachImpression", "DecimalRoundedResult", nillable=True
    )
    currency: types.Currency | None = element("Currency", "Currency", nillable=True)
    est_impression_by_type: list[types.DecimalRoundedRangeResultByType | None] | None = element(
        "EstImpressionByType", "ArrayOfDecimalRoundedRangeResultByType", nillable=True
    )
    est_click_by_type: list[types.DecimalRoundedRangeResultByType | None] | None = element(
        "EstClickByType", "ArrayOfDecimalRoundedRangeResultByType", nillable=True
    )
    est_spend_by_type: list[types.DecimalRoundedRangeResultByType | None] | None = element(
        "EstSpendByType", "ArrayOfDecimalRoundedRangeResultByType", nillable=True
    )
    est_cost_per_event_by_type: list[types.DecimalRoundedRangeResultByType | None] | None = element(
        "EstCostPerEventByType", "ArrayOfDecimalRoundedRangeResultByType", nillable=True
    )
    est_cpc_by_type: list[types.DecimalRoundedRangeResultByType | None] | None = element(
        "EstCPCByType", "ArrayOfDecimalRoundedRangeResultByType", nillable=True
    )
    est_view_by_type: list[types.DecimalRoundedRangeResultByType | None] | None = element(
        "EstViewByType", "ArrayOfDecimalRoundedRangeResultByType", nillable=True
    )
    est_ctr_by_type: list[types.RangeResultByTypeOfdouble | None] | None = element(
        "EstCTRByType", "ArrayOfRangeResultByTypeOfdouble", nillable=True
    )
    est_reach_impression_by_type: list[types.DecimalRoundedByType | None] | None = element(
        "EstReachImpressionByType", "ArrayOfDecimalRoundedByType", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAudienceBreakdownResponse", AD_INSIGHT)
class GetAudienceBreakdownResponse(Struct):
    est_audience_size: types.DecimalRoundedResult | None = element(
        "EstAudienceSize", "DecimalRoundedResult", nillable=True
    )
    est_impression: types.DecimalRoundedResult | None = element(
        "EstImpression", "DecimalRoundedResult", nillable=True
    )
    is_impression_too_specific: bool | None = element("IsImpressionTooSpecific", "xs:boolean", nillable=True)
    is_privacy_check_passed: bool | None = element("IsPrivacyCheckPassed", "xs:boolean", nillable=True)
    suggested_bid: Decimal | None = element("SuggestedBid", "xs:decimal", nillable=True)
    currency: types.Currency | None = element("Currency", "Currency", nillable=True)
    breakdowns: types.Breakdowns | None = element("Breakdowns", "Breakdowns", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
