# Made by soapwright from msads/v13/ad_insight. Do not edit.
"""The facts of AdInsightService and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from ..._runtime.service import HeaderPart, Operation, Rest, Route, Service
from . import types
from .types import namespaces
from .types.namespaces import AD_INSIGHT

__all__ = [
    "APPLY_RECOMMENDATIONS",
    "DISMISS_RECOMMENDATIONS",
    "GET_AUCTION_INSIGHT_DATA",
    "GET_AUDIENCE_BREAKDOWN",
    "GET_AUDIENCE_FULL_ESTIMATION",
    "GET_AUTO_APPLY_OPT_IN_STATUS",
    "GET_BID_LANDSCAPE_BY_AD_GROUP_IDS",
    "GET_BID_LANDSCAPE_BY_CAMPAIGN_IDS",
    "GET_BID_LANDSCAPE_BY_KEYWORD_IDS",
    "GET_BID_OPPORTUNITIES",
    "GET_BUDGET_OPPORTUNITIES",
    "GET_DOMAIN_CATEGORIES",
    "GET_ESTIMATED_BID_BY_KEYWORDS",
    "GET_ESTIMATED_BID_BY_KEYWORD_IDS",
    "GET_ESTIMATED_POSITION_BY_KEYWORDS",
    "GET_ESTIMATED_POSITION_BY_KEYWORD_IDS",
    "GET_HISTORICAL_KEYWORD_PERFORMANCE",
    "GET_HISTORICAL_SEARCH_COUNT",
    "GET_KEYWORD_CATEGORIES",
    "GET_KEYWORD_DEMOGRAPHICS",
    "GET_KEYWORD_IDEAS",
    "GET_KEYWORD_IDEA_CATEGORIES",
    "GET_KEYWORD_LOCATIONS",
    "GET_KEYWORD_OPPORTUNITIES",
    "GET_KEYWORD_TRAFFIC_ESTIMATES",
    "GET_PERFORMANCE_INSIGHTS_DETAIL_DATA_BY_ACCOUNT_ID",
    "GET_RECOMMENDATIONS",
    "GET_TEXT_ASSET_SUGGESTIONS_BY_FINAL_URLS",
    "HEADERS",
    "PUT_METRIC_DATA",
    "RETRIEVE_RECOMMENDATIONS",
    "SERVICE",
    "SET_AUTO_APPLY_OPT_IN_STATUS",
    "SUGGEST_KEYWORDS_FOR_URL",
    "SUGGEST_KEYWORDS_FROM_EXISTING_KEYWORDS",
    "TAG_RECOMMENDATIONS",
]

SERVICE = Service(
    name="AdInsight",
    types=types,
    namespaces=namespaces.ALL,
    endpoints={
        "production": "https://adinsight.api.bingads.microsoft.com/Api/Advertiser/AdInsight/V13/AdInsightService.svc",
        "sandbox": "https://adinsight.api.sandbox.bingads.microsoft.com/Api/Advertiser/AdInsight/V13/AdInsightService.svc",
    },
    faults={
        "{https://adapi.microsoft.com}AdApiFaultDetail": "AdApiFaultDetail",
        "{https://bingads.microsoft.com/AdInsight/v13}ApiFaultDetail": "ApiFaultDetail",
    },
    tracking_header="TrackingId",
    http_headers={
        "Api-Revision": "2026-10-12",
    },
    rest=Rest(
        endpoints={
            "production": "https://adinsight.api.bingads.microsoft.com/AdInsight/v13",
            "sandbox": "https://adinsight.api.sandbox.bingads.microsoft.com/AdInsight/v13",
        },
        headers={
            "AuthenticationToken": "Authorization: Bearer {}",
            "CustomerAccountId": "CustomerAccountId: {}",
            "CustomerId": "CustomerId: {}",
            "DeveloperToken": "DeveloperToken: {}",
        },
        kinds={
            "ApiFaultDetail": "ApiFaultDetail",
            "AdApiFaultDetail": "AdApiFaultDetail",
            "ApplicationFault": "ApplicationFault",
        },
    ),
)

HEADERS = (
    HeaderPart("AuthenticationToken", AD_INSIGHT, "access_token"),
    HeaderPart("CustomerAccountId", AD_INSIGHT, "customer_account_id"),
    HeaderPart("CustomerId", AD_INSIGHT, "customer_id"),
    HeaderPart("DeveloperToken", AD_INSIGHT, "developer_token"),
)

GET_BID_OPPORTUNITIES: Operation[types.GetBidOpportunitiesResponse] = Operation(
    "GetBidOpportunities",
    "GetBidOpportunities",
    "GetBidOpportunitiesResponse",
    HEADERS,
    Route("POST", "/BidOpportunities/Query"),
)

GET_BUDGET_OPPORTUNITIES: Operation[types.GetBudgetOpportunitiesResponse] = Operation(
    "GetBudgetOpportunities",
    "GetBudgetOpportunities",
    "GetBudgetOpportunitiesResponse",
    HEADERS,
    Route("POST", "/BudgetOpportunities/Query"),
)

GET_KEYWORD_OPPORTUNITIES: Operation[types.GetKeywordOpportunitiesResponse] = Operation(
    "GetKeywordOpportunities",
    "GetKeywordOpportunities",
    "GetKeywordOpportunitiesResponse",
    HEADERS,
    Route("POST", "/KeywordOpportunities/Query"),
)

GET_ESTIMATED_BID_BY_KEYWORD_IDS: Operation[types.GetEstimatedBidByKeywordIdsResponse] = Operation(
    "GetEstimatedBidByKeywordIds",
    "GetEstimatedBidByKeywordIds",
    "GetEstimatedBidByKeywordIdsResponse",
    HEADERS,
    Route("POST", "/EstimatedBid/QueryByKeywordIds"),
)

GET_ESTIMATED_POSITION_BY_KEYWORD_IDS: Operation[types.GetEstimatedPositionByKeywordIdsResponse] = Operation(
    "GetEstimatedPositionByKeywordIds",
    "GetEstimatedPositionByKeywordIds",
    "GetEstimatedPositionByKeywordIdsResponse",
    HEADERS,
    Route("POST", "/EstimatedPosition/QueryByKeywordIds"),
)

GET_ESTIMATED_BID_BY_KEYWORDS: Operation[types.GetEstimatedBidByKeywordsResponse] = Operation(
    "GetEstimatedBidByKeywords",
    "GetEstimatedBidByKeywords",
    "GetEstimatedBidByKeywordsResponse",
    HEADERS,
    Route("POST", "/EstimatedBid/QueryByKeywords"),
)

GET_ESTIMATED_POSITION_BY_KEYWORDS: Operation[types.GetEstimatedPositionByKeywordsResponse] = Operation(
    "GetEstimatedPositionByKeywords",
    "GetEstimatedPositionByKeywords",
    "GetEstimatedPositionByKeywordsResponse",
    HEADERS,
    Route("POST", "/EstimatedPosition/QueryByKeywords"),
)

GET_BID_LANDSCAPE_BY_AD_GROUP_IDS: Operation[types.GetBidLandscapeByAdGroupIdsResponse] = Operation(
    "GetBidLandscapeByAdGroupIds",
    "GetBidLandscapeByAdGroupIds",
    "GetBidLandscapeByAdGroupIdsResponse",
    HEADERS,
    Route("POST", "/BidLandscape/QueryByAdGroupIds"),
)

GET_BID_LANDSCAPE_BY_CAMPAIGN_IDS: Operation[types.GetBidLandscapeByCampaignIdsResponse] = Operation(
    "GetBidLandscapeByCampaignIds",
    "GetBidLandscapeByCampaignIds",
    "GetBidLandscapeByCampaignIdsResponse",
    HEADERS,
    Route("POST", "/BidLandscape/QueryByCampaignIds"),
)

GET_BID_LANDSCAPE_BY_KEYWORD_IDS: Operation[types.GetBidLandscapeByKeywordIdsResponse] = Operation(
    "GetBidLandscapeByKeywordIds",
    "GetBidLandscapeByKeywordIds",
    "GetBidLandscapeByKeywordIdsResponse",
    HEADERS,
    Route("POST", "/BidLandscape/QueryByKeywordIds"),
)

GET_HISTORICAL_KEYWORD_PERFORMANCE: Operation[types.GetHistoricalKeywordPerformanceResponse] = Operation(
    "GetHistoricalKeywordPerformance",
    "GetHistoricalKeywordPerformance",
    "GetHistoricalKeywordPerformanceResponse",
    HEADERS,
    Route("POST", "/HistoricalKeywordPerformance/Query"),
)

GET_HISTORICAL_SEARCH_COUNT: Operation[types.GetHistoricalSearchCountResponse] = Operation(
    "GetHistoricalSearchCount",
    "GetHistoricalSearchCount",
    "GetHistoricalSearchCountResponse",
    HEADERS,
    Route("POST", "/HistoricalSearchCount/Query"),
)

GET_KEYWORD_CATEGORIES: Operation[types.GetKeywordCategoriesResponse] = Operation(
    "GetKeywordCategories",
    "GetKeywordCategories",
    "GetKeywordCategoriesResponse",
    HEADERS,
    Route("POST", "/KeywordCategories/Query"),
)

GET_KEYWORD_DEMOGRAPHICS: Operation[types.GetKeywordDemographicsResponse] = Operation(
    "GetKeywordDemographics",
    "GetKeywordDemographics",
    "GetKeywordDemographicsResponse",
    HEADERS,
    Route("POST", "/KeywordDemographics/Query"),
)

GET_KEYWORD_LOCATIONS: Operation[types.GetKeywordLocationsResponse] = Operation(
    "GetKeywordLocations",
    "GetKeywordLocations",
    "GetKeywordLocationsResponse",
    HEADERS,
    Route("POST", "/KeywordLocations/Query"),
)

SUGGEST_KEYWORDS_FOR_URL: Operation[types.SuggestKeywordsForUrlResponse] = Operation(
    "SuggestKeywordsForUrl",
    "SuggestKeywordsForUrl",
    "SuggestKeywordsForUrlResponse",
    HEADERS,
    Route("POST", "/KeywordSuggestions/QueryByUrl"),
)

SUGGEST_KEYWORDS_FROM_EXISTING_KEYWORDS: Operation[types.SuggestKeywordsFromExistingKeywordsResponse] = (
    Operation(
        "SuggestKeywordsFromExistingKeywords",
        "SuggestKeywordsFromExistingKeywords",
        "SuggestKeywordsFromExistingKeywordsResponse",
        HEADERS,
        Route("POST", "/KeywordSuggestions/QueryByKeywords"),
    )
)

GET_AUCTION_INSIGHT_DATA: Operation[types.GetAuctionInsightDataResponse] = Operation(
    "GetAuctionInsightData",
    "GetAuctionInsightData",
    "GetAuctionInsightDataResponse",
    HEADERS,
    Route("POST", "/AuctionInsightData/Query"),
)

GET_DOMAIN_CATEGORIES: Operation[types.GetDomainCategoriesResponse] = Operation(
    "GetDomainCategories",
    "GetDomainCategories",
    "GetDomainCategoriesResponse",
    HEADERS,
    Route("POST", "/DomainCategories/Query"),
)

PUT_METRIC_DATA: Operation[types.PutMetricDataResponse] = Operation(
    "PutMetricData", "PutMetricData", "PutMetricDataResponse", HEADERS, Route("POST", "/MetricData/Put")
)

GET_KEYWORD_IDEA_CATEGORIES: Operation[types.GetKeywordIdeaCategoriesResponse] = Operation(
    "GetKeywordIdeaCategories",
    "GetKeywordIdeaCategories",
    "GetKeywordIdeaCategoriesResponse",
    HEADERS,
    Route("POST", "/KeywordIdeaCategories/Query"),
)

GET_KEYWORD_IDEAS: Operation[types.GetKeywordIdeasResponse] = Operation(
    "GetKeywordIdeas",
    "GetKeywordIdeas",
    "GetKeywordIdeasResponse",
    HEADERS,
    Route("POST", "/KeywordIdeas/Query"),
)

GET_KEYWORD_TRAFFIC_ESTIMATES: Operation[types.GetKeywordTrafficEstimatesResponse] = Operation(
    "GetKeywordTrafficEstimates",
    "GetKeywordTrafficEstimates",
    "GetKeywordTrafficEstimatesResponse",
    HEADERS,
    Route("POST", "/KeywordTrafficEstimates/Query"),
)

GET_AUTO_APPLY_OPT_IN_STATUS: Operation[types.GetAutoApplyOptInStatusResponse] = Operation(
    "GetAutoApplyOptInStatus",
    "GetAutoApplyOptInStatus",
    "GetAutoApplyOptInStatusResponse",
    HEADERS,
    Route("POST", "/AutoApplyOptInStatus/Query"),
)

SET_AUTO_APPLY_OPT_IN_STATUS: Operation[types.SetAutoApplyOptInStatusResponse] = Operation(
    "SetAutoApplyOptInStatus",
    "SetAutoApplyOptInStatus",
    "SetAutoApplyOptInStatusResponse",
    HEADERS,
    Route("POST", "/AutoApplyOptInStatus/Set"),
)

GET_PERFORMANCE_INSIGHTS_DETAIL_DATA_BY_ACCOUNT_ID: Operation[
    types.GetPerformanceInsightsDetailDataByAccountIdResponse
] = Operation(
    "GetPerformanceInsightsDetailDataByAccountId",
    "GetPerformanceInsightsDetailDataByAccountId",
    "GetPerformanceInsightsDetailDataByAccountIdResponse",
    HEADERS,
    Route("POST", "/PerformanceInsightsDetailData/QueryByAccountId"),
)

GET_RECOMMENDATIONS: Operation[types.GetRecommendationsResponse] = Operation(
    "GetRecommendations",
    "GetRecommendations",
    "GetRecommendationsResponse",
    HEADERS,
    Route("POST", "/Recommendations/Query"),
)

TAG_RECOMMENDATIONS: Operation[types.TagRecommendationsResponse] = Operation(
    "TagRecommendations",
    "TagRecommendations",
    "TagRecommendationsResponse",
    HEADERS,
    Route("POST", "/Recommendations/Tag"),
)

GET_TEXT_ASSET_SUGGESTIONS_BY_FINAL_URLS: Operation[types.GetTextAssetSuggestionsByFinalUrlsResponse] = (
    Operation(
        "GetTextAssetSuggestionsByFinalUrls",
        "GetTextAssetSuggestionsByFinalUrls",
        "GetTextAssetSuggestionsByFinalUrlsResponse",
        HEADERS,
        Route("POST", "/TextAssetSuggestions/QueryByFinalUrls"),
    )
)

APPLY_RECOMMENDATIONS: Operation[types.ApplyRecommendationsResponse] = Operation(
    "ApplyRecommendations",
    "ApplyRecommendations",
    "ApplyRecommendationsResponse",
    HEADERS,
    Route("POST", "/Recommendations/Apply"),
)

DISMISS_RECOMMENDATIONS: Operation[types.DismissRecommendationsResponse] = Operation(
    "DismissRecommendations",
    "DismissRecommendations",
    "DismissRecommendationsResponse",
    HEADERS,
    Route("POST", "/Recommendations/Dismiss"),
)

RETRIEVE_RECOMMENDATIONS: Operation[types.RetrieveRecommendationsResponse] = Operation(
    "RetrieveRecommendations",
    "RetrieveRecommendations",
    "RetrieveRecommendationsResponse",
    HEADERS,
    Route("POST", "/Recommendations/Retrieve"),
)

GET_AUDIENCE_FULL_ESTIMATION: Operation[types.GetAudienceFullEstimationResponse] = Operation(
    "GetAudienceFullEstimation",
    "GetAudienceFullEstimation",
    "GetAudienceFullEstimationResponse",
    HEADERS,
    Route("POST", "/AudienceFullEstimation/Query"),
)

GET_AUDIENCE_BREAKDOWN: Operation[types.GetAudienceBreakdownResponse] = Operation(
    "GetAudienceBreakdown",
    "GetAudienceBreakdown",
    "GetAudienceBreakdownResponse",
    HEADERS,
    Route("POST", "/AudienceBreakdown/Query"),
)
