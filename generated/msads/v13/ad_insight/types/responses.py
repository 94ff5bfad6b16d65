# Made by soapwright 0.1.0 from msads/v13/ad_insight, revision 13.0.30.1. Do not edit.
"""The responses of AdInsightService."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from ...._runtime.struct import Struct, element, header_part, struct
from .namespaces import AD_INSIGHT

if TYPE_CHECKING:
    from .enums import Currency
    from .opportunities import BidOpportunity, BudgetOpportunity, KeywordOpportunity
    from .recommendation_bases import RecommendationBase
    from .structs import (
        AdGroupBidLandscape,
        AuctionInsightResult,
        AutoApplyRecommendationsInfo,
        BatchError,
        Breakdowns,
        CampaignBidLandscape,
        CampaignEstimate,
        DecimalRoundedByType,
        DecimalRoundedRangeResultByType,
        DecimalRoundedResult,
        DomainCategory,
        EstimatedBidAndTraffic,
        KeywordAndConfidence,
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
        KeywordSearchCount,
        KeywordSuggestion,
        PerformanceInsightsDetail,
        RangeResultByTypeOfdouble,
        RangeResultOfDecimalRoundedResult,
        RangeResultOfdouble,
        Recommendation,
        TextAssetSuggestions,
    )


@struct("GetBidOpportunitiesResponse", AD_INSIGHT)
class GetBidOpportunitiesResponse(Struct):
    """The response of GetBidOpportunities."""

    opportunities: list[BidOpportunity | None] | None = element(
        "Opportunities", "ArrayOfBidOpportunity", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetBudgetOpportunitiesResponse", AD_INSIGHT)
class GetBudgetOpportunitiesResponse(Struct):
    """The response of GetBudgetOpportunities."""

    opportunities: list[BudgetOpportunity | None] | None = element(
        "Opportunities", "ArrayOfBudgetOpportunity", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetKeywordOpportunitiesResponse", AD_INSIGHT)
class GetKeywordOpportunitiesResponse(Struct):
    """The response of GetKeywordOpportunities."""

    opportunities: list[KeywordOpportunity | None] | None = element(
        "Opportunities", "ArrayOfKeywordOpportunity", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetEstimatedBidByKeywordIdsResponse", AD_INSIGHT)
class GetEstimatedBidByKeywordIdsResponse(Struct):
    """The response of GetEstimatedBidByKeywordIds."""

    keyword_estimated_bids: list[KeywordIdEstimatedBid | None] | None = element(
        "KeywordEstimatedBids", "ArrayOfKeywordIdEstimatedBid", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetEstimatedPositionByKeywordIdsResponse", AD_INSIGHT)
class GetEstimatedPositionByKeywordIdsResponse(Struct):
    """The response of GetEstimatedPositionByKeywordIds."""

    keyword_estimated_positions: list[KeywordIdEstimatedPosition | None] | None = element(
        "KeywordEstimatedPositions", "ArrayOfKeywordIdEstimatedPosition", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


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


@struct("GetEstimatedPositionByKeywordsResponse", AD_INSIGHT)
class GetEstimatedPositionByKeywordsResponse(Struct):
    """The response of GetEstimatedPositionByKeywords."""

    keyword_estimated_positions: list[KeywordEstimatedPosition | None] | None = element(
        "KeywordEstimatedPositions", "ArrayOfKeywordEstimatedPosition", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetBidLandscapeByAdGroupIdsResponse", AD_INSIGHT)
class GetBidLandscapeByAdGroupIdsResponse(Struct):
    """The response of GetBidLandscapeByAdGroupIds."""

    bid_landscape: list[AdGroupBidLandscape | None] | None = element(
        "BidLandscape", "ArrayOfAdGroupBidLandscape", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetBidLandscapeByCampaignIdsResponse", AD_INSIGHT)
class GetBidLandscapeByCampaignIdsResponse(Struct):
    """The response of GetBidLandscapeByCampaignIds."""

    bid_landscape: list[CampaignBidLandscape | None] | None = element(
        "BidLandscape", "ArrayOfCampaignBidLandscape", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetBidLandscapeByKeywordIdsResponse", AD_INSIGHT)
class GetBidLandscapeByKeywordIdsResponse(Struct):
    """The response of GetBidLandscapeByKeywordIds."""

    bid_landscape: list[KeywordBidLandscape | None] | None = element(
        "BidLandscape", "ArrayOfKeywordBidLandscape", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetHistoricalKeywordPerformanceResponse", AD_INSIGHT)
class GetHistoricalKeywordPerformanceResponse(Struct):
    """The response of GetHistoricalKeywordPerformance."""

    keyword_historical_performances: list[KeywordHistoricalPerformance | None] | None = element(
        "KeywordHistoricalPerformances", "ArrayOfKeywordHistoricalPerformance", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetHistoricalSearchCountResponse", AD_INSIGHT)
class GetHistoricalSearchCountResponse(Struct):
    """The response of GetHistoricalSearchCount."""

    keyword_search_counts: list[KeywordSearchCount | None] | None = element(
        "KeywordSearchCounts", "ArrayOfKeywordSearchCount", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetKeywordCategoriesResponse", AD_INSIGHT)
class GetKeywordCategoriesResponse(Struct):
    """The response of GetKeywordCategories."""

    result: list[KeywordCategoryResult | None] | None = element(
        "Result", "ArrayOfKeywordCategoryResult", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetKeywordDemographicsResponse", AD_INSIGHT)
class GetKeywordDemographicsResponse(Struct):
    """The response of GetKeywordDemographics."""

    keyword_demographic_result: list[KeywordDemographicResult | None] | None = element(
        "KeywordDemographicResult", "ArrayOfKeywordDemographicResult", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetKeywordLocationsResponse", AD_INSIGHT)
class GetKeywordLocationsResponse(Struct):
    """The response of GetKeywordLocations."""

    keyword_location_result: list[KeywordLocationResult | None] | None = element(
        "KeywordLocationResult", "ArrayOfKeywordLocationResult", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SuggestKeywordsForUrlResponse", AD_INSIGHT)
class SuggestKeywordsForUrlResponse(Struct):
    """The response of SuggestKeywordsForUrl."""

    keywords: list[KeywordAndConfidence | None] | None = element(
        "Keywords", "ArrayOfKeywordAndConfidence", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SuggestKeywordsFromExistingKeywordsResponse", AD_INSIGHT)
class SuggestKeywordsFromExistingKeywordsResponse(Struct):
    """The response of SuggestKeywordsFromExistingKeywords."""

    keyword_suggestions: list[KeywordSuggestion | None] | None = element(
        "KeywordSuggestions", "ArrayOfKeywordSuggestion", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAuctionInsightDataResponse", AD_INSIGHT)
class GetAuctionInsightDataResponse(Struct):
    """The response of GetAuctionInsightData."""

    result: AuctionInsightResult | None = element("Result", "AuctionInsightResult", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetDomainCategoriesResponse", AD_INSIGHT)
class GetDomainCategoriesResponse(Struct):
    """The response of GetDomainCategories."""

    categories: list[DomainCategory | None] | None = element(
        "Categories", "ArrayOfDomainCategory", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("PutMetricDataResponse", AD_INSIGHT)
class PutMetricDataResponse(Struct):
    """The response of PutMetricData."""

    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetKeywordIdeaCategoriesResponse", AD_INSIGHT)
class GetKeywordIdeaCategoriesResponse(Struct):
    """The response of GetKeywordIdeaCategories."""

    keyword_idea_categories: list[KeywordIdeaCategory | None] | None = element(
        "KeywordIdeaCategories", "ArrayOfKeywordIdeaCategory", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetKeywordIdeasResponse", AD_INSIGHT)
class GetKeywordIdeasResponse(Struct):
    """The response of GetKeywordIdeas."""

    keyword_ideas: list[KeywordIdea | None] | None = element(
        "KeywordIdeas", "ArrayOfKeywordIdea", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetKeywordTrafficEstimatesResponse", AD_INSIGHT)
class GetKeywordTrafficEstimatesResponse(Struct):
    """The response of GetKeywordTrafficEstimates."""

    campaign_estimates: list[CampaignEstimate | None] | None = element(
        "CampaignEstimates", "ArrayOfCampaignEstimate", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAutoApplyOptInStatusResponse", AD_INSIGHT)
class GetAutoApplyOptInStatusResponse(Struct):
    """The response of GetAutoApplyOptInStatus."""

    auto_apply_recommendations_status: list[AutoApplyRecommendationsInfo | None] | None = element(
        "AutoApplyRecommendationsStatus", "ArrayOfAutoApplyRecommendationsInfo", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SetAutoApplyOptInStatusResponse", AD_INSIGHT)
class SetAutoApplyOptInStatusResponse(Struct):
    """The response of SetAutoApplyOptInStatus."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetPerformanceInsightsDetailDataByAccountIdResponse", AD_INSIGHT)
class GetPerformanceInsightsDetailDataByAccountIdResponse(Struct):
    """The response of GetPerformanceInsightsDetailDataByAccountId."""

    result: list[PerformanceInsightsDetail | None] | None = element(
        "Result", "ArrayOfPerformanceInsightsDetail", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetRecommendationsResponse", AD_INSIGHT)
class GetRecommendationsResponse(Struct):
    """The response of GetRecommendations."""

    recommendations: list[Recommendation | None] | None = element(
        "Recommendations", "ArrayOfRecommendation", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("TagRecommendationsResponse", AD_INSIGHT)
class TagRecommendationsResponse(Struct):
    """The response of TagRecommendations."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


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


@struct("ApplyRecommendationsResponse", AD_INSIGHT)
class ApplyRecommendationsResponse(Struct):
    """The response of ApplyRecommendations."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DismissRecommendationsResponse", AD_INSIGHT)
class DismissRecommendationsResponse(Struct):
    """The response of DismissRecommendations."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("RetrieveRecommendationsResponse", AD_INSIGHT)
class RetrieveRecommendationsResponse(Struct):
    """The response of RetrieveRecommendations."""

    recommendations: list[RecommendationBase | None] | None = element(
        "Recommendations", "ArrayOfRecommendationBase", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


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
