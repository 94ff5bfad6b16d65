# Made by soapwright from msads/v13/ad_insight. Do not edit.
"""The facts of AdInsightService and of each of its operations, as the WSDL states them."""

from __future__ import annotations

from ..._runtime.service import Behaviour, HeaderPart, Operation, Rest, Route, Service
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
    behaviour=Behaviour(retry={"117": 60, "4204": 0}, expired=("109",)),
    not_sent=("application_token", "password", "user_name"),
)

HEADERS = (
    HeaderPart("AuthenticationToken", AD_INSIGHT, "access_token"),
    HeaderPart("CustomerAccountId", AD_INSIGHT, "customer_account_id"),
    HeaderPart("CustomerId", AD_INSIGHT, "customer_id"),
    HeaderPart("DeveloperToken", AD_INSIGHT, "developer_token"),
)

GET_BID_OPPORTUNITIES: Operation[types.GetBidOpportunitiesResponse, types.GetBidOpportunitiesRequest] = (
    Operation(
        "GetBidOpportunities",
        "GetBidOpportunities",
        "GetBidOpportunitiesResponse",
        HEADERS,
        Route("POST", "/BidOpportunities/Query"),
        request="GetBidOpportunitiesRequest",
        read_only=True,
    )
)

GET_BUDGET_OPPORTUNITIES: Operation[
    types.GetBudgetOpportunitiesResponse, types.GetBudgetOpportunitiesRequest
] = Operation(
    "GetBudgetOpportunities",
    "GetBudgetOpportunities",
    "GetBudgetOpportunitiesResponse",
    HEADERS,
    Route("POST", "/BudgetOpportunities/Query"),
    request="GetBudgetOpportunitiesRequest",
    read_only=True,
)

GET_KEYWORD_OPPORTUNITIES: Operation[
    types.GetKeywordOpportunitiesResponse, types.GetKeywordOpportunitiesRequest
] = Operation(
    "GetKeywordOpportunities",
    "GetKeywordOpportunities",
    "GetKeywordOpportunitiesResponse",
    HEADERS,
    Route("POST", "/KeywordOpportunities/Query"),
    request="GetKeywordOpportunitiesRequest",
    read_only=True,
)

GET_ESTIMATED_BID_BY_KEYWORD_IDS: Operation[
    types.GetEstimatedBidByKeywordIdsResponse, types.GetEstimatedBidByKeywordIdsRequest
] = Operation(
    "GetEstimatedBidByKeywordIds",
    "GetEstimatedBidByKeywordIds",
    "GetEstimatedBidByKeywordIdsResponse",
    HEADERS,
    Route("POST", "/EstimatedBid/QueryByKeywordIds"),
    request="GetEstimatedBidByKeywordIdsRequest",
    read_only=True,
)

GET_ESTIMATED_POSITION_BY_KEYWORD_IDS: Operation[
    types.GetEstimatedPositionByKeywordIdsResponse, types.GetEstimatedPositionByKeywordIdsRequest
] = Operation(
    "GetEstimatedPositionByKeywordIds",
    "GetEstimatedPositionByKeywordIds",
    "GetEstimatedPositionByKeywordIdsResponse",
    HEADERS,
    Route("POST", "/EstimatedPosition/QueryByKeywordIds"),
    request="GetEstimatedPositionByKeywordIdsRequest",
    read_only=True,
)

GET_ESTIMATED_BID_BY_KEYWORDS: Operation[
    types.GetEstimatedBidByKeywordsResponse, types.GetEstimatedBidByKeywordsRequest
] = Operation(
    "GetEstimatedBidByKeywords",
    "GetEstimatedBidByKeywords",
    "GetEstimatedBidByKeywordsResponse",
    HEADERS,
    Route("POST", "/EstimatedBid/QueryByKeywords"),
    request="GetEstimatedBidByKeywordsRequest",
    read_only=True,
)

GET_ESTIMATED_POSITION_BY_KEYWORDS: Operation[
    types.GetEstimatedPositionByKeywordsResponse, types.GetEstimatedPositionByKeywordsRequest
] = Operation(
    "GetEstimatedPositionByKeywords",
    "GetEstimatedPositionByKeywords",
    "GetEstimatedPositionByKeywordsResponse",
    HEADERS,
    Route("POST", "/EstimatedPosition/QueryByKeywords"),
    request="GetEstimatedPositionByKeywordsRequest",
    read_only=True,
)

GET_BID_LANDSCAPE_BY_AD_GROUP_IDS: Operation[
    types.GetBidLandscapeByAdGroupIdsResponse, types.GetBidLandscapeByAdGroupIdsRequest
] = Operation(
    "GetBidLandscapeByAdGroupIds",
    "GetBidLandscapeByAdGroupIds",
    "GetBidLandscapeByAdGroupIdsResponse",
    HEADERS,
    Route("POST", "/BidLandscape/QueryByAdGroupIds"),
    request="GetBidLandscapeByAdGroupIdsRequest",
    read_only=True,
)

GET_BID_LANDSCAPE_BY_CAMPAIGN_IDS: Operation[
    types.GetBidLandscapeByCampaignIdsResponse, types.GetBidLandscapeByCampaignIdsRequest
] = Operation(
    "GetBidLandscapeByCampaignIds",
    "GetBidLandscapeByCampaignIds",
    "GetBidLandscapeByCampaignIdsResponse",
    HEADERS,
    Route("POST", "/BidLandscape/QueryByCampaignIds"),
    request="GetBidLandscapeByCampaignIdsRequest",
    read_only=True,
)

GET_BID_LANDSCAPE_BY_KEYWORD_IDS: Operation[
    types.GetBidLandscapeByKeywordIdsResponse, types.GetBidLandscapeByKeywordIdsRequest
] = Operation(
    "GetBidLandscapeByKeywordIds",
    "GetBidLandscapeByKeywordIds",
    "GetBidLandscapeByKeywordIdsResponse",
    HEADERS,
    Route("POST", "/BidLandscape/QueryByKeywordIds"),
    request="GetBidLandscapeByKeywordIdsRequest",
    read_only=True,
)

GET_HISTORICAL_KEYWORD_PERFORMANCE: Operation[
    types.GetHistoricalKeywordPerformanceResponse, types.GetHistoricalKeywordPerformanceRequest
] = Operation(
    "GetHistoricalKeywordPerformance",
    "GetHistoricalKeywordPerformance",
    "GetHistoricalKeywordPerformanceResponse",
    HEADERS,
    Route("POST", "/HistoricalKeywordPerformance/Query"),
    request="GetHistoricalKeywordPerformanceRequest",
    read_only=True,
)

GET_HISTORICAL_SEARCH_COUNT: Operation[
    types.GetHistoricalSearchCountResponse, types.GetHistoricalSearchCountRequest
] = Operation(
    "GetHistoricalSearchCount",
    "GetHistoricalSearchCount",
    "GetHistoricalSearchCountResponse",
    HEADERS,
    Route("POST", "/HistoricalSearchCount/Query"),
    request="GetHistoricalSearchCountRequest",
    read_only=True,
)

GET_KEYWORD_CATEGORIES: Operation[types.GetKeywordCategoriesResponse, types.GetKeywordCategoriesRequest] = (
    Operation(
        "GetKeywordCategories",
        "GetKeywordCategories",
        "GetKeywordCategoriesResponse",
        HEADERS,
        Route("POST", "/KeywordCategories/Query"),
        request="GetKeywordCategoriesRequest",
        read_only=True,
    )
)

GET_KEYWORD_DEMOGRAPHICS: Operation[
    types.GetKeywordDemographicsResponse, types.GetKeywordDemographicsRequest
] = Operation(
    "GetKeywordDemographics",
    "GetKeywordDemographics",
    "GetKeywordDemographicsResponse",
    HEADERS,
    Route("POST", "/KeywordDemographics/Query"),
    request="GetKeywordDemographicsRequest",
    read_only=True,
)

GET_KEYWORD_LOCATIONS: Operation[types.GetKeywordLocationsResponse, types.GetKeywordLocationsRequest] = (
    Operation(
        "GetKeywordLocations",
        "GetKeywordLocations",
        "GetKeywordLocationsResponse",
        HEADERS,
        Route("POST", "/KeywordLocations/Query"),
        request="GetKeywordLocationsRequest",
        read_only=True,
    )
)

SUGGEST_KEYWORDS_FOR_URL: Operation[
    types.SuggestKeywordsForUrlResponse, types.SuggestKeywordsForUrlRequest
] = Operation(
    "SuggestKeywordsForUrl",
    "SuggestKeywordsForUrl",
    "SuggestKeywordsForUrlResponse",
    HEADERS,
    Route("POST", "/KeywordSuggestions/QueryByUrl"),
    request="SuggestKeywordsForUrlRequest",
)

SUGGEST_KEYWORDS_FROM_EXISTING_KEYWORDS: Operation[
    types.SuggestKeywordsFromExistingKeywordsResponse, types.SuggestKeywordsFromExistingKeywordsRequest
] = Operation(
    "SuggestKeywordsFromExistingKeywords",
    "SuggestKeywordsFromExistingKeywords",
    "SuggestKeywordsFromExistingKeywordsResponse",
    HEADERS,
    Route("POST", "/KeywordSuggestions/QueryByKeywords"),
    request="SuggestKeywordsFromExistingKeywordsRequest",
)

GET_AUCTION_INSIGHT_DATA: Operation[
    types.GetAuctionInsightDataResponse, types.GetAuctionInsightDataRequest
] = Operation(
    "GetAuctionInsightData",
    "GetAuctionInsightData",
    "GetAuctionInsightDataResponse",
    HEADERS,
    Route("POST", "/AuctionInsightData/Query"),
    request="GetAuctionInsightDataRequest",
    read_only=True,
)

GET_DOMAIN_CATEGORIES: Operation[types.GetDomainCategoriesResponse, types.GetDomainCategoriesRequest] = (
    Operation(
        "GetDomainCategories",
        "GetDomainCategories",
        "GetDomainCategoriesResponse",
        HEADERS,
        Route("POST", "/DomainCategories/Query"),
        request="GetDomainCategoriesRequest",
        read_only=True,
    )
)

PUT_METRIC_DATA: Operation[types.PutMetricDataResponse, types.PutMetricDataRequest] = Operation(
    "PutMetricData",
    "PutMetricData",
    "PutMetricDataResponse",
    HEADERS,
    Route("POST", "/MetricData/Put"),
    request="PutMetricDataRequest",
)

GET_KEYWORD_IDEA_CATEGORIES: Operation[
    types.GetKeywordIdeaCategoriesResponse, types.GetKeywordIdeaCategoriesRequest
] = Operation(
    "GetKeywordIdeaCategories",
    "GetKeywordIdeaCategories",
    "GetKeywordIdeaCategoriesResponse",
    HEADERS,
    Route("POST", "/KeywordIdeaCategories/Query"),
    request="GetKeywordIdeaCategoriesRequest",
    read_only=True,
)

GET_KEYWORD_IDEAS: Operation[types.GetKeywordIdeasResponse, types.GetKeywordIdeasRequest] = Operation(
    "GetKeywordIdeas",
    "GetKeywordIdeas",
    "GetKeywordIdeasResponse",
    HEADERS,
    Route("POST", "/KeywordIdeas/Query"),
    request="GetKeywordIdeasRequest",
    read_only=True,
)

GET_KEYWORD_TRAFFIC_ESTIMATES: Operation[
    types.GetKeywordTrafficEstimatesResponse, types.GetKeywordTrafficEstimatesRequest
] = Operation(
    "GetKeywordTrafficEstimates",
    "GetKeywordTrafficEstimates",
    "GetKeywordTrafficEstimatesResponse",
    HEADERS,
    Route("POST", "/KeywordTrafficEstimates/Query"),
    request="GetKeywordTrafficEstimatesRequest",
    read_only=True,
)

GET_AUTO_APPLY_OPT_IN_STATUS: Operation[
    types.GetAutoApplyOptInStatusResponse, types.GetAutoApplyOptInStatusRequest
] = Operation(
    "GetAutoApplyOptInStatus",
    "GetAutoApplyOptInStatus",
    "GetAutoApplyOptInStatusResponse",
    HEADERS,
    Route("POST", "/AutoApplyOptInStatus/Query"),
    request="GetAutoApplyOptInStatusRequest",
    read_only=True,
)

SET_AUTO_APPLY_OPT_IN_STATUS: Operation[
    types.SetAutoApplyOptInStatusResponse, types.SetAutoApplyOptInStatusRequest
] = Operation(
    "SetAutoApplyOptInStatus",
    "SetAutoApplyOptInStatus",
    "SetAutoApplyOptInStatusResponse",
    HEADERS,
    Route("POST", "/AutoApplyOptInStatus/Set"),
    request="SetAutoApplyOptInStatusRequest",
)

GET_PERFORMANCE_INSIGHTS_DETAIL_DATA_BY_ACCOUNT_ID: Operation[
    types.GetPerformanceInsightsDetailDataByAccountIdResponse,
    types.GetPerformanceInsightsDetailDataByAccountIdRequest,
] = Operation(
    "GetPerformanceInsightsDetailDataByAccountId",
    "GetPerformanceInsightsDetailDataByAccountId",
    "GetPerformanceInsightsDetailDataByAccountIdResponse",
    HEADERS,
    Route("POST", "/PerformanceInsightsDetailData/QueryByAccountId"),
    request="GetPerformanceInsightsDetailDataByAccountIdRequest",
    read_only=True,
)

GET_RECOMMENDATIONS: Operation[types.GetRecommendationsResponse, types.GetRecommendationsRequest] = Operation(
    "GetRecommendations",
    "GetRecommendations",
    "GetRecommendationsResponse",
    HEADERS,
    Route("POST", "/Recommendations/Query"),
    request="GetRecommendationsRequest",
    read_only=True,
)

TAG_RECOMMENDATIONS: Operation[types.TagRecommendationsResponse, types.TagRecommendationsRequest] = Operation(
    "TagRecommendations",
    "TagRecommendations",
    "TagRecommendationsResponse",
    HEADERS,
    Route("POST", "/Recommendations/Tag"),
    request="TagRecommendationsRequest",
)

GET_TEXT_ASSET_SUGGESTIONS_BY_FINAL_URLS: Operation[
    types.GetTextAssetSuggestionsByFinalUrlsResponse, types.GetTextAssetSuggestionsByFinalUrlsRequest
] = Operation(
    "GetTextAssetSuggestionsByFinalUrls",
    "GetTextAssetSuggestionsByFinalUrls",
    "GetTextAssetSuggestionsByFinalUrlsResponse",
    HEADERS,
    Route("POST", "/TextAssetSuggestions/QueryByFinalUrls"),
    request="GetTextAssetSuggestionsByFinalUrlsRequest",
    read_only=True,
)

APPLY_RECOMMENDATIONS: Operation[types.ApplyRecommendationsResponse, types.ApplyRecommendationsRequest] = (
    Operation(
        "ApplyRecommendations",
        "ApplyRecommendations",
        "ApplyRecommendationsResponse",
        HEADERS,
        Route("POST", "/Recommendations/Apply"),
        request="ApplyRecommendationsRequest",
    )
)

DISMISS_RECOMMENDATIONS: Operation[
    types.DismissRecommendationsResponse, types.DismissRecommendationsRequest
] = Operation(
    "DismissRecommendations",
    "DismissRecommendations",
    "DismissRecommendationsResponse",
    HEADERS,
    Route("POST", "/Recommendations/Dismiss"),
    request="DismissRecommendationsRequest",
)

RETRIEVE_RECOMMENDATIONS: Operation[
    types.RetrieveRecommendationsResponse, types.RetrieveRecommendationsRequest
] = Operation(
    "RetrieveRecommendations",
    "RetrieveRecommendations",
    "RetrieveRecommendationsResponse",
    HEADERS,
    Route("POST", "/Recommendations/Retrieve"),
    request="RetrieveRecommendationsRequest",
)

GET_AUDIENCE_FULL_ESTIMATION: Operation[
    types.GetAudienceFullEstimationResponse, types.GetAudienceFullEstimationRequest
] = Operation(
    "GetAudienceFullEstimation",
    "GetAudienceFullEstimation",
    "GetAudienceFullEstimationResponse",
    HEADERS,
    Route("POST", "/AudienceFullEstimation/Query"),
    request="GetAudienceFullEstimationRequest",
    read_only=True,
)

GET_AUDIENCE_BREAKDOWN: Operation[types.GetAudienceBreakdownResponse, types.GetAudienceBreakdownRequest] = (
    Operation(
        "GetAudienceBreakdown",
        "GetAudienceBreakdown",
        "GetAudienceBreakdownResponse",
        HEADERS,
        Route("POST", "/AudienceBreakdown/Query"),
        request="GetAudienceBreakdownRequest",
        read_only=True,
    )
)
