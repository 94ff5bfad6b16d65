# Made by soapwright from msads/v13/ad_insight. Do not edit.
"""The types of AdInsightService, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.lazy_exports import exports

__all__ = [
    "AdApiError",
    "AdApiFaultDetail",
    "AdGroupBidLandscape",
    "AdGroupBidLandscapeInput",
    "AdGroupBidLandscapeType",
    "AdGroupEstimate",
    "AdGroupEstimator",
    "AdPosition",
    "AgeEnum",
    "ApiFaultDetail",
    "ApplicationFault",
    "ApplyRecommendationEntity",
    "ApplyRecommendationsRequest",
    "ApplyRecommendationsResponse",
    "AuctionInsightEntry",
    "AuctionInsightKpi",
    "AuctionInsightKpiAdditionalField",
    "AuctionInsightResult",
    "AuctionSegment",
    "AuctionSegmentSearchParameter",
    "AutoApplyRecommendationsInfo",
    "BatchError",
    "BidLandscapePoint",
    "BidOpportunity",
    "BidOpportunityType",
    "Breakdown",
    "BreakdownCategory",
    "Breakdowns",
    "BroadMatchKeywordOpportunity",
    "BroadMatchSearchQueryKPI",
    "BudgetLimitType",
    "BudgetOpportunity",
    "BudgetPoint",
    "BudgetPointType",
    "CampaignBidLandscape",
    "CampaignBidLandscapePoint",
    "CampaignBidLandscapeType",
    "CampaignBudgetRecommendation",
    "CampaignEstimate",
    "CampaignEstimator",
    "CategorySearchParameter",
    "CompetitionLevel",
    "CompetitionSearchParameter",
    "Criterion",
    "Currency",
    "CurrencyCode",
    "DateRangeSearchParameter",
    "DayMonthAndYear",
    "DecimalRoundedByType",
    "DecimalRoundedRangeResultByType",
    "DecimalRoundedResult",
    "DeviceCriterion",
    "DeviceEnum",
    "DeviceSearchParameter",
    "DismissRecommendationEntity",
    "DismissRecommendationsRequest",
    "DismissRecommendationsResponse",
    "DomainCategory",
    "EntityDetail",
    "EntityParameter",
    "EntityType",
    "EstimatedBidAndTraffic",
    "EstimatedPositionAndTraffic",
    "ExcludeAccountKeywordsSearchParameter",
    "Feed",
    "GenderEnum",
    "GetAuctionInsightDataRequest",
    "GetAuctionInsightDataResponse",
    "GetAudienceBreakdownRequest",
    "GetAudienceBreakdownResponse",
    "GetAudienceFullEstimationRequest",
    "GetAudienceFullEstimationResponse",
    "GetAutoApplyOptInStatusRequest",
    "GetAutoApplyOptInStatusResponse",
    "GetBidLandscapeByAdGroupIdsRequest",
    "GetBidLandscapeByAdGroupIdsResponse",
    "GetBidLandscapeByCampaignIdsRequest",
    "GetBidLandscapeByCampaignIdsResponse",
    "GetBidLandscapeByKeywordIdsRequest",
    "GetBidLandscapeByKeywordIdsResponse",
    "GetBidOpportunitiesRequest",
    "GetBidOpportunitiesResponse",
    "GetBudgetOpportunitiesRequest",
    "GetBudgetOpportunitiesResponse",
    "GetDomainCategoriesRequest",
    "GetDomainCategoriesResponse",
    "GetEstimatedBidByKeywordIdsRequest",
    "GetEstimatedBidByKeywordIdsResponse",
    "GetEstimatedBidByKeywordsRequest",
    "GetEstimatedBidByKeywordsResponse",
    "GetEstimatedPositionByKeywordIdsRequest",
    "GetEstimatedPositionByKeywordIdsResponse",
    "GetEstimatedPositionByKeywordsRequest",
    "GetEstimatedPositionByKeywordsResponse",
    "GetHistoricalKeywordPerformanceRequest",
    "GetHistoricalKeywordPerformanceResponse",
    "GetHistoricalSearchCountRequest",
    "GetHistoricalSearchCountResponse",
    "GetKeywordCategoriesRequest",
    "GetKeywordCategoriesResponse",
    "GetKeywordDemographicsRequest",
    "GetKeywordDemographicsResponse",
    "GetKeywordIdeaCategoriesRequest",
    "GetKeywordIdeaCategoriesResponse",
    "GetKeywordIdeasRequest",
    "GetKeywordIdeasResponse",
    "GetKeywordLocationsRequest",
    "GetKeywordLocationsResponse",
    "GetKeywordOpportunitiesRequest",
    "GetKeywordOpportunitiesResponse",
    "GetKeywordTrafficEstimatesRequest",
    "GetKeywordTrafficEstimatesResponse",
    "GetPerformanceInsightsDetailDataByAccountIdRequest",
    "GetPerformanceInsightsDetailDataByAccountIdResponse",
    "GetRecommendationsRequest",
    "GetRecommendationsResponse",
    "GetTextAssetSuggestionsByFinalUrlsRequest",
    "GetTextAssetSuggestionsByFinalUrlsResponse",
    "HistoricalSearchCountPeriodic",
    "IdeaTextSearchParameter",
    "ImpressionShareSearchParameter",
    "KPIType",
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
    "KeywordIdeaAttribute",
    "KeywordIdeaCategory",
    "KeywordKPI",
    "KeywordLocation",
    "KeywordLocationResult",
    "KeywordOpportunity",
    "KeywordOpportunityType",
    "KeywordRecommendation",
    "KeywordSearchCount",
    "KeywordSuggestion",
    "LanguageCriterion",
    "LanguageSearchParameter",
    "LocationBreakdown",
    "LocationCriterion",
    "LocationInfo",
    "LocationSearchParameter",
    "MatchType",
    "MetricData",
    "NegativeKeyword",
    "NetworkCriterion",
    "NetworkSearchParameter",
    "NetworkType",
    "OperationError",
    "Opportunity",
    "ParameterType",
    "PerformanceInsightsDetail",
    "PerformanceInsightsEntityType",
    "PerformanceInsightsMessage",
    "PerformanceInsightsMessageParameter",
    "PerformanceInsightsMessageTemplateId",
    "PerformanceInsightsUrlCategory",
    "PerformanceInsightsUrlId",
    "PutMetricDataRequest",
    "PutMetricDataResponse",
    "QuerySearchParameter",
    "RSARecommendationInfo",
    "RadiusTarget",
    "RadiusUnit",
    "RangeResultByTypeOfdouble",
    "RangeResultOfDecimalRoundedResult",
    "RangeResultOfdouble",
    "Recommendation",
    "RecommendationBase",
    "RecommendationInfo",
    "RecommendationType",
    "RemoveConflictingNegativeKeywordRecommendation",
    "ResponsiveSearchAdAssetRecommendation",
    "ResponsiveSearchAdRecommendation",
    "ResponsiveSearchAdsRecommendation",
    "RetrieveRecommendationsRequest",
    "RetrieveRecommendationsResponse",
    "ScaleUnit",
    "SearchCountsByAttributes",
    "SearchParameter",
    "SearchVolumeSearchParameter",
    "SelectionOfAgeEnum",
    "SelectionOfDeviceEnum",
    "SelectionOfGenderEnum",
    "SelectionOflong",
    "SetAutoApplyOptInStatusRequest",
    "SetAutoApplyOptInStatusResponse",
    "SourceType",
    "SuggestKeywordsForUrlRequest",
    "SuggestKeywordsForUrlResponse",
    "SuggestKeywordsFromExistingKeywordsRequest",
    "SuggestKeywordsFromExistingKeywordsResponse",
    "SuggestedBidSearchParameter",
    "SuggestedResponsiveSearchAd",
    "TagRecommendationsRequest",
    "TagRecommendationsResponse",
    "TargetAdPosition",
    "TextAssetSuggestions",
    "TextParameter",
    "TimeInterval",
    "TrafficEstimate",
    "UrlParameter",
    "UrlSearchParameter",
    "UseBroadMatchKeywordRecommendation",
]

if TYPE_CHECKING:
    from .criterions import *
    from .enums import *
    from .faults import *
    from .opportunities import *
    from .performance_insights_message_parameters import *
    from .recommendation_bases import *
    from .requests import *
    from .responses import *
    from .search_parameters import *
    from .structs import *
else:

    def _load(module):
        match module:
            case "criterions":
                from .criterions import __name__ as name
            case "enums":
                from .enums import __name__ as name
            case "faults":
                from .faults import __name__ as name
            case "opportunities":
                from .opportunities import __name__ as name
            case "performance_insights_message_parameters":
                from .performance_insights_message_parameters import __name__ as name
            case "recommendation_bases":
                from .recommendation_bases import __name__ as name
            case "requests":
                from .requests import __name__ as name
            case "responses":
                from .responses import __name__ as name
            case "search_parameters":
                from .search_parameters import __name__ as name
            case "structs":
                from .structs import __name__ as name
            case "wire_types":
                from .wire_types import __name__ as name
        return name

    __getattr__, __dir__ = exports(
        __name__,
        __all__,
        _load,
        criterions="""
        Criterion LocationCriterion LanguageCriterion NetworkCriterion DeviceCriterion
        """,
        enums="""
        BidOpportunityType BudgetPointType BudgetLimitType KeywordOpportunityType TargetAdPosition
        CurrencyCode MatchType AdGroupBidLandscapeType CampaignBidLandscapeType TimeInterval AdPosition
        EntityType NetworkType CompetitionLevel AuctionSegment AuctionInsightKpiAdditionalField
        KeywordIdeaAttribute SourceType KPIType PerformanceInsightsMessageTemplateId ParameterType
        PerformanceInsightsUrlCategory PerformanceInsightsUrlId PerformanceInsightsEntityType
        RecommendationType AgeEnum GenderEnum DeviceEnum RadiusUnit Currency ScaleUnit BreakdownCategory
        """,
        faults="""
        ApplicationFault ApiFaultDetail AdApiFaultDetail
        """,
        opportunities="""
        Opportunity BidOpportunity BudgetOpportunity KeywordOpportunity BroadMatchKeywordOpportunity
        """,
        performance_insights_message_parameters="""
        PerformanceInsightsMessageParameter TextParameter UrlParameter EntityParameter
        """,
        recommendation_bases="""
        RecommendationBase CampaignBudgetRecommendation KeywordRecommendation
        ResponsiveSearchAdRecommendation RemoveConflictingNegativeKeywordRecommendation
        UseBroadMatchKeywordRecommendation ResponsiveSearchAdAssetRecommendation
        """,
        requests="""
        GetBidOpportunitiesRequest GetBudgetOpportunitiesRequest GetKeywordOpportunitiesRequest
        GetEstimatedBidByKeywordIdsRequest GetEstimatedPositionByKeywordIdsRequest
        GetEstimatedBidByKeywordsRequest GetEstimatedPositionByKeywordsRequest
        GetBidLandscapeByAdGroupIdsRequest GetBidLandscapeByCampaignIdsRequest
        GetBidLandscapeByKeywordIdsRequest GetHistoricalKeywordPerformanceRequest
        GetHistoricalSearchCountRequest GetKeywordCategoriesRequest GetKeywordDemographicsRequest
        GetKeywordLocationsRequest SuggestKeywordsForUrlRequest SuggestKeywordsFromExistingKeywordsRequest
        GetAuctionInsightDataRequest GetDomainCategoriesRequest PutMetricDataRequest
        GetKeywordIdeaCategoriesRequest GetKeywordIdeasRequest GetKeywordTrafficEstimatesRequest
        GetAutoApplyOptInStatusRequest SetAutoApplyOptInStatusRequest
        GetPerformanceInsightsDetailDataByAccountIdRequest GetRecommendationsRequest
        TagRecommendationsRequest GetTextAssetSuggestionsByFinalUrlsRequest ApplyRecommendationsRequest
        DismissRecommendationsRequest RetrieveRecommendationsRequest GetAudienceFullEstimationRequest
        GetAudienceBreakdownRequest
        """,
        responses="""
        GetBidOpportunitiesResponse GetBudgetOpportunitiesResponse GetKeywordOpportunitiesResponse
        GetEstimatedBidByKeywordIdsResponse GetEstimatedPositionByKeywordIdsResponse
        GetEstimatedBidByKeywordsResponse GetEstimatedPositionByKeywordsResponse
        GetBidLandscapeByAdGroupIdsResponse GetBidLandscapeByCampaignIdsResponse
        GetBidLandscapeByKeywordIdsResponse GetHistoricalKeywordPerformanceResponse
        GetHistoricalSearchCountResponse GetKeywordCategoriesResponse GetKeywordDemographicsResponse
        GetKeywordLocationsResponse SuggestKeywordsForUrlResponse
        SuggestKeywordsFromExistingKeywordsResponse GetAuctionInsightDataResponse
        GetDomainCategoriesResponse PutMetricDataResponse GetKeywordIdeaCategoriesResponse
        GetKeywordIdeasResponse GetKeywordTrafficEstimatesResponse GetAutoApplyOptInStatusResponse
        SetAutoApplyOptInStatusResponse GetPerformanceInsightsDetailDataByAccountIdResponse
        GetRecommendationsResponse TagRecommendationsResponse GetTextAssetSuggestionsByFinalUrlsResponse
        ApplyRecommendationsResponse DismissRecommendationsResponse RetrieveRecommendationsResponse
        GetAudienceFullEstimationResponse GetAudienceBreakdownResponse
        """,
        search_parameters="""
        SearchParameter QuerySearchParameter UrlSearchParameter CategorySearchParameter
        SearchVolumeSearchParameter SuggestedBidSearchParameter IdeaTextSearchParameter
        ExcludeAccountKeywordsSearchParameter ImpressionShareSearchParameter LocationSearchParameter
        NetworkSearchParameter DeviceSearchParameter LanguageSearchParameter CompetitionSearchParameter
        DateRangeSearchParameter AuctionSegmentSearchParameter
        """,
        structs="""
        BatchError OperationError BudgetPoint BroadMatchSearchQueryKPI KeywordIdEstimatedBid
        KeywordEstimatedBid EstimatedBidAndTraffic KeywordIdEstimatedPosition KeywordEstimatedPosition
        EstimatedPositionAndTraffic KeywordAndMatchType AdGroupBidLandscapeInput AdGroupBidLandscape
        DayMonthAndYear BidLandscapePoint CampaignBidLandscape CampaignBidLandscapePoint
        KeywordBidLandscape KeywordHistoricalPerformance KeywordKPI KeywordSearchCount
        SearchCountsByAttributes HistoricalSearchCountPeriodic KeywordCategoryResult KeywordCategory
        KeywordDemographicResult KeywordDemographic KeywordLocationResult KeywordLocation
        KeywordAndConfidence KeywordSuggestion Keyword AuctionInsightResult AuctionInsightEntry
        AuctionInsightKpi DomainCategory MetricData KeywordIdeaCategory KeywordIdea CampaignEstimator
        AdGroupEstimator KeywordEstimator NegativeKeyword CampaignEstimate AdGroupEstimate KeywordEstimate
        TrafficEstimate AutoApplyRecommendationsInfo PerformanceInsightsDetail PerformanceInsightsMessage
        EntityDetail Recommendation ResponsiveSearchAdsRecommendation SuggestedResponsiveSearchAd
        RecommendationInfo RSARecommendationInfo TextAssetSuggestions ApplyRecommendationEntity
        DismissRecommendationEntity SelectionOfAgeEnum SelectionOfGenderEnum SelectionOflong
        SelectionOfDeviceEnum RadiusTarget Feed RangeResultOfDecimalRoundedResult DecimalRoundedResult
        RangeResultOfdouble DecimalRoundedRangeResultByType RangeResultByTypeOfdouble DecimalRoundedByType
        Breakdowns Breakdown LocationBreakdown LocationInfo AdApiError
        """,
        wire_types="""
        ArrayOfBidOpportunity ArrayOfBatchError ArrayOfOperationError ArrayOfBudgetOpportunity
        ArrayOfBudgetPoint ArrayOfKeywordOpportunity ArrayOfBroadMatchSearchQueryKPI
        ArrayOfKeywordIdEstimatedBid ArrayOfEstimatedBidAndTraffic ArrayOfKeywordIdEstimatedPosition
        ArrayOfEstimatedPositionAndTraffic ArrayOfKeywordAndMatchType ArrayOfMatchType
        ArrayOfKeywordEstimatedBid ArrayOfKeywordEstimatedPosition ArrayOfAdGroupBidLandscapeInput
        ArrayOfAdGroupBidLandscape ArrayOfBidLandscapePoint ArrayOfCampaignBidLandscape
        ArrayOfCampaignBidLandscapePoint ArrayOfKeywordBidLandscape ArrayOfKeywordHistoricalPerformance
        ArrayOfKeywordKPI ArrayOfKeywordSearchCount ArrayOfSearchCountsByAttributes
        ArrayOfHistoricalSearchCountPeriodic ArrayOfKeywordCategoryResult ArrayOfKeywordCategory
        ArrayOfKeywordDemographicResult ArrayOfKeywordDemographic ArrayOfKeywordLocationResult
        ArrayOfKeywordLocation ArrayOfKeywordAndConfidence ArrayOfKeywordSuggestion ArrayOfSearchParameter
        ArrayOfKeyword ArrayOfLocationCriterion ArrayOfLanguageCriterion ArrayOfCompetitionLevel
        ArrayOfAuctionSegment ArrayOfAuctionInsightEntry ArrayOfAuctionInsightKpi ArrayOfDomainCategory
        ArrayOfMetricData ArrayOfKeywordIdeaCategory ArrayOfKeywordIdeaAttribute ArrayOfKeywordIdea
        ArrayOfCampaignEstimator ArrayOfAdGroupEstimator ArrayOfKeywordEstimator ArrayOfCriterion
        ArrayOfNegativeKeyword ArrayOfCampaignEstimate ArrayOfAdGroupEstimate ArrayOfKeywordEstimate
        ArrayOfAutoApplyRecommendationsInfo ArrayOfPerformanceInsightsDetail
        ArrayOfPerformanceInsightsMessageParameter ArrayOfEntityDetail ArrayOfPerformanceInsightsMessage
        ArrayOfRecommendation ArrayOfRecommendationInfo ArrayOfTextAssetSuggestions
        ArrayOfApplyRecommendationEntity ArrayOfDismissRecommendationEntity ArrayOfRecommendationBase
        ArrayOfAgeEnum ArrayOfGenderEnum ArrayOfDeviceEnum ArrayOfRadiusTarget
        ArrayOfDecimalRoundedRangeResultByType ArrayOfRangeResultByTypeOfdouble
        ArrayOfDecimalRoundedByType ArrayOfLocationInfo ArrayOfAdApiError ArrayOflong ArrayOfstring
        ArrayOfint JSON
        """,
    )
