# Made by soapwright 0.1.0 from msads/v13/ad_insight, revision 13.0.30.1. Do not edit.
"""AdInsightService: the client, and the types of its contract."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import exports

if TYPE_CHECKING:
    from .async_client import *
    from .client import *
    from .types import *
else:
    __getattr__, __dir__, __all__ = exports(
        __name__,
        async_client="AsyncAdInsight",
        client="AdInsight",
        types="""
        AdApiError AdApiFaultDetail AdGroupBidLandscape AdGroupBidLandscapeInput AdGroupBidLandscapeType
        AdGroupEstimate AdGroupEstimator AdPosition AgeEnum ApiFaultDetail ApplicationFault
        ApplyRecommendationEntity ApplyRecommendationsRequest ApplyRecommendationsResponse
        AuctionInsightEntry AuctionInsightKpi AuctionInsightKpiAdditionalField AuctionInsightResult
        AuctionSegment AuctionSegmentSearchParameter AutoApplyRecommendationsInfo BatchError
        BidLandscapePoint BidOpportunity BidOpportunityType Breakdown BreakdownCategory Breakdowns
        BroadMatchKeywordOpportunity BroadMatchSearchQueryKPI BudgetLimitType BudgetOpportunity
        BudgetPoint BudgetPointType CampaignBidLandscape CampaignBidLandscapePoint
        CampaignBidLandscapeType CampaignBudgetRecommendation CampaignEstimate CampaignEstimator
        CategorySearchParameter CompetitionLevel CompetitionSearchParameter Criterion Currency
        CurrencyCode DateRangeSearchParameter DayMonthAndYear DecimalRoundedByType
        DecimalRoundedRangeResultByType DecimalRoundedResult DeviceCriterion DeviceEnum
        DeviceSearchParameter DismissRecommendationEntity DismissRecommendationsRequest
        DismissRecommendationsResponse DomainCategory EntityDetail EntityParameter EntityType
        EstimatedBidAndTraffic EstimatedPositionAndTraffic ExcludeAccountKeywordsSearchParameter Feed
        GenderEnum GetAuctionInsightDataRequest GetAuctionInsightDataResponse GetAudienceBreakdownRequest
        GetAudienceBreakdownResponse GetAudienceFullEstimationRequest GetAudienceFullEstimationResponse
        GetAutoApplyOptInStatusRequest GetAutoApplyOptInStatusResponse GetBidLandscapeByAdGroupIdsRequest
        GetBidLandscapeByAdGroupIdsResponse GetBidLandscapeByCampaignIdsRequest
        GetBidLandscapeByCampaignIdsResponse GetBidLandscapeByKeywordIdsRequest
        GetBidLandscapeByKeywordIdsResponse GetBidOpportunitiesRequest GetBidOpportunitiesResponse
        GetBudgetOpportunitiesRequest GetBudgetOpportunitiesResponse GetDomainCategoriesRequest
        GetDomainCategoriesResponse GetEstimatedBidByKeywordIdsRequest GetEstimatedBidByKeywordIdsResponse
        GetEstimatedBidByKeywordsRequest GetEstimatedBidByKeywordsResponse
        GetEstimatedPositionByKeywordIdsRequest GetEstimatedPositionByKeywordIdsResponse
        GetEstimatedPositionByKeywordsRequest GetEstimatedPositionByKeywordsResponse
        GetHistoricalKeywordPerformanceRequest GetHistoricalKeywordPerformanceResponse
        GetHistoricalSearchCountRequest GetHistoricalSearchCountResponse GetKeywordCategoriesRequest
        GetKeywordCategoriesResponse GetKeywordDemographicsRequest GetKeywordDemographicsResponse
        GetKeywordIdeaCategoriesRequest GetKeywordIdeaCategoriesResponse GetKeywordIdeasRequest
        GetKeywordIdeasResponse GetKeywordLocationsRequest GetKeywordLocationsResponse
        GetKeywordOpportunitiesRequest GetKeywordOpportunitiesResponse GetKeywordTrafficEstimatesRequest
        GetKeywordTrafficEstimatesResponse GetPerformanceInsightsDetailDataByAccountIdRequest
        GetPerformanceInsightsDetailDataByAccountIdResponse GetRecommendationsRequest
        GetRecommendationsResponse GetTextAssetSuggestionsByFinalUrlsRequest
        GetTextAssetSuggestionsByFinalUrlsResponse HistoricalSearchCountPeriodic IdeaTextSearchParameter
        ImpressionShareSearchParameter KPIType Keyword KeywordAndConfidence KeywordAndMatchType
        KeywordBidLandscape KeywordCategory KeywordCategoryResult KeywordDemographic
        KeywordDemographicResult KeywordEstimate KeywordEstimatedBid KeywordEstimatedPosition
        KeywordEstimator KeywordHistoricalPerformance KeywordIdEstimatedBid KeywordIdEstimatedPosition
        KeywordIdea KeywordIdeaAttribute KeywordIdeaCategory KeywordKPI KeywordLocation
        KeywordLocationResult KeywordOpportunity KeywordOpportunityType KeywordRecommendation
        KeywordSearchCount KeywordSuggestion LanguageCriterion LanguageSearchParameter LocationBreakdown
        LocationCriterion LocationInfo LocationSearchParameter MatchType MetricData NegativeKeyword
        NetworkCriterion NetworkSearchParameter NetworkType OperationError Opportunity ParameterType
        PerformanceInsightsDetail PerformanceInsightsEntityType PerformanceInsightsMessage
        PerformanceInsightsMessageParameter PerformanceInsightsMessageTemplateId
        PerformanceInsightsUrlCategory PerformanceInsightsUrlId PutMetricDataRequest PutMetricDataResponse
        QuerySearchParameter RSARecommendationInfo RadiusTarget RadiusUnit RangeResultByTypeOfdouble
        RangeResultOfDecimalRoundedResult RangeResultOfdouble Recommendation RecommendationBase
        RecommendationInfo RecommendationType RemoveConflictingNegativeKeywordRecommendation
        ResponsiveSearchAdAssetRecommendation ResponsiveSearchAdRecommendation
        ResponsiveSearchAdsRecommendation RetrieveRecommendationsRequest RetrieveRecommendationsResponse
        ScaleUnit SearchCountsByAttributes SearchParameter SearchVolumeSearchParameter SelectionOfAgeEnum
        SelectionOfDeviceEnum SelectionOfGenderEnum SelectionOflong SetAutoApplyOptInStatusRequest
        SetAutoApplyOptInStatusResponse SourceType SuggestKeywordsForUrlRequest
        SuggestKeywordsForUrlResponse SuggestKeywordsFromExistingKeywordsRequest
        SuggestKeywordsFromExistingKeywordsResponse SuggestedBidSearchParameter
        SuggestedResponsiveSearchAd TagRecommendationsRequest TagRecommendationsResponse TargetAdPosition
        TextAssetSuggestions TextParameter TimeInterval TrafficEstimate UrlParameter UrlSearchParameter
        UseBroadMatchKeywordRecommendation
        """,
    )
