# Made by soapwright from msads/v13/ad_insight. Do not edit.
"""The types of AdInsightService that are not classes in Python, as the codec needs them."""

from __future__ import annotations

from ...._runtime.wire import Array, JsonNames
from .namespaces import AD_INSIGHT, ADAPI, ARRAYS

__all__ = [
    "JSON",
    "ArrayOfAdApiError",
    "ArrayOfAdGroupBidLandscape",
    "ArrayOfAdGroupBidLandscapeInput",
    "ArrayOfAdGroupEstimate",
    "ArrayOfAdGroupEstimator",
    "ArrayOfAgeEnum",
    "ArrayOfApplyRecommendationEntity",
    "ArrayOfAuctionInsightEntry",
    "ArrayOfAuctionInsightKpi",
    "ArrayOfAuctionSegment",
    "ArrayOfAutoApplyRecommendationsInfo",
    "ArrayOfBatchError",
    "ArrayOfBidLandscapePoint",
    "ArrayOfBidOpportunity",
    "ArrayOfBroadMatchSearchQueryKPI",
    "ArrayOfBudgetOpportunity",
    "ArrayOfBudgetPoint",
    "ArrayOfCampaignBidLandscape",
    "ArrayOfCampaignBidLandscapePoint",
    "ArrayOfCampaignEstimate",
    "ArrayOfCampaignEstimator",
    "ArrayOfCompetitionLevel",
    "ArrayOfCriterion",
    "ArrayOfDecimalRoundedByType",
    "ArrayOfDecimalRoundedRangeResultByType",
    "ArrayOfDeviceEnum",
    "ArrayOfDismissRecommendationEntity",
    "ArrayOfDomainCategory",
    "ArrayOfEntityDetail",
    "ArrayOfEstimatedBidAndTraffic",
    "ArrayOfEstimatedPositionAndTraffic",
    "ArrayOfGenderEnum",
    "ArrayOfHistoricalSearchCountPeriodic",
    "ArrayOfKeyword",
    "ArrayOfKeywordAndConfidence",
    "ArrayOfKeywordAndMatchType",
    "ArrayOfKeywordBidLandscape",
    "ArrayOfKeywordCategory",
    "ArrayOfKeywordCategoryResult",
    "ArrayOfKeywordDemographic",
    "ArrayOfKeywordDemographicResult",
    "ArrayOfKeywordEstimate",
    "ArrayOfKeywordEstimatedBid",
    "ArrayOfKeywordEstimatedPosition",
    "ArrayOfKeywordEstimator",
    "ArrayOfKeywordHistoricalPerformance",
    "ArrayOfKeywordIdEstimatedBid",
    "ArrayOfKeywordIdEstimatedPosition",
    "ArrayOfKeywordIdea",
    "ArrayOfKeywordIdeaAttribute",
    "ArrayOfKeywordIdeaCategory",
    "ArrayOfKeywordKPI",
    "ArrayOfKeywordLocation",
    "ArrayOfKeywordLocationResult",
    "ArrayOfKeywordOpportunity",
    "ArrayOfKeywordSearchCount",
    "ArrayOfKeywordSuggestion",
    "ArrayOfLanguageCriterion",
    "ArrayOfLocationCriterion",
    "ArrayOfLocationInfo",
    "ArrayOfMatchType",
    "ArrayOfMetricData",
    "ArrayOfNegativeKeyword",
    "ArrayOfOperationError",
    "ArrayOfPerformanceInsightsDetail",
    "ArrayOfPerformanceInsightsMessage",
    "ArrayOfPerformanceInsightsMessageParameter",
    "ArrayOfRadiusTarget",
    "ArrayOfRangeResultByTypeOfdouble",
    "ArrayOfRecommendation",
    "ArrayOfRecommendationBase",
    "ArrayOfRecommendationInfo",
    "ArrayOfSearchCountsByAttributes",
    "ArrayOfSearchParameter",
    "ArrayOfTextAssetSuggestions",
    "ArrayOfint",
    "ArrayOflong",
    "ArrayOfstring",
]

JSON = JsonNames("Type", "Key", "Value")
ArrayOfBidOpportunity = Array("BidOpportunity", "BidOpportunity", AD_INSIGHT, nillable=True)
ArrayOfBatchError = Array("BatchError", "BatchError", AD_INSIGHT, nillable=True)
ArrayOfOperationError = Array("OperationError", "OperationError", AD_INSIGHT, nillable=True)
ArrayOfBudgetOpportunity = Array("BudgetOpportunity", "BudgetOpportunity", AD_INSIGHT, nillable=True)
ArrayOfBudgetPoint = Array("BudgetPoint", "BudgetPoint", AD_INSIGHT, nillable=True)
ArrayOfKeywordOpportunity = Array("KeywordOpportunity", "KeywordOpportunity", AD_INSIGHT, nillable=True)
ArrayOfBroadMatchSearchQueryKPI = Array(
    "BroadMatchSearchQueryKPI", "BroadMatchSearchQueryKPI", AD_INSIGHT, nillable=True
)
ArrayOfKeywordIdEstimatedBid = Array(
    "KeywordIdEstimatedBid", "KeywordIdEstimatedBid", AD_INSIGHT, nillable=True
)
ArrayOfEstimatedBidAndTraffic = Array(
    "EstimatedBidAndTraffic", "EstimatedBidAndTraffic", AD_INSIGHT, nillable=True
)
ArrayOfKeywordIdEstimatedPosition = Array(
    "KeywordIdEstimatedPosition", "KeywordIdEstimatedPosition", AD_INSIGHT, nillable=True
)
ArrayOfEstimatedPositionAndTraffic = Array(
    "EstimatedPositionAndTraffic", "EstimatedPositionAndTraffic", AD_INSIGHT, nillable=True
)
ArrayOfKeywordAndMatchType = Array("KeywordAndMatchType", "KeywordAndMatchType", AD_INSIGHT, nillable=True)
ArrayOfMatchType = Array("MatchType", "MatchType", AD_INSIGHT)
ArrayOfKeywordEstimatedBid = Array("KeywordEstimatedBid", "KeywordEstimatedBid", AD_INSIGHT, nillable=True)
ArrayOfKeywordEstimatedPosition = Array(
    "KeywordEstimatedPosition", "KeywordEstimatedPosition", AD_INSIGHT, nillable=True
)
ArrayOfAdGroupBidLandscapeInput = Array(
    "AdGroupBidLandscapeInput", "AdGroupBidLandscapeInput", AD_INSIGHT, nillable=True
)
ArrayOfAdGroupBidLandscape = Array("AdGroupBidLandscape", "AdGroupBidLandscape", AD_INSIGHT, nillable=True)
ArrayOfBidLandscapePoint = Array("BidLandscapePoint", "BidLandscapePoint", AD_INSIGHT, nillable=True)
ArrayOfCampaignBidLandscape = Array("CampaignBidLandscape", "CampaignBidLandscape", AD_INSIGHT, nillable=True)
ArrayOfCampaignBidLandscapePoint = Array(
    "CampaignBidLandscapePoint", "CampaignBidLandscapePoint", AD_INSIGHT, nillable=True
)
ArrayOfKeywordBidLandscape = Array("KeywordBidLandscape", "KeywordBidLandscape", AD_INSIGHT, nillable=True)
ArrayOfKeywordHistoricalPerformance = Array(
    "KeywordHistoricalPerformance", "KeywordHistoricalPerformance", AD_INSIGHT, nillable=True
)
ArrayOfKeywordKPI = Array("KeywordKPI", "KeywordKPI", AD_INSIGHT, nillable=True)
ArrayOfKeywordSearchCount = Array("KeywordSearchCount", "KeywordSearchCount", AD_INSIGHT, nillable=True)
ArrayOfSearchCountsByAttributes = Array(
    "SearchCountsByAttributes", "SearchCountsByAttributes", AD_INSIGHT, nillable=True
)
ArrayOfHistoricalSearchCountPeriodic = Array(
    "HistoricalSearchCountPeriodic", "HistoricalSearchCountPeriodic", AD_INSIGHT, nillable=True
)
ArrayOfKeywordCategoryResult = Array(
    "KeywordCategoryResult", "KeywordCategoryResult", AD_INSIGHT, nillable=True
)
ArrayOfKeywordCategory = Array("KeywordCategory", "KeywordCategory", AD_INSIGHT, nillable=True)
ArrayOfKeywordDemographicResult = Array(
    "KeywordDemographicResult", "KeywordDemographicResult", AD_INSIGHT, nillable=True
)
ArrayOfKeywordDemographic = Array("KeywordDemographic", "KeywordDemographic", AD_INSIGHT, nillable=True)
ArrayOfKeywordLocationResult = Array(
    "KeywordLocationResult", "KeywordLocationResult", AD_INSIGHT, nillable=True
)
ArrayOfKeywordLocation = Array("KeywordLocation", "KeywordLocation", AD_INSIGHT, nillable=True)
ArrayOfKeywordAndConfidence = Array("KeywordAndConfidence", "KeywordAndConfidence", AD_INSIGHT, nillable=True)
ArrayOfKeywordSuggestion = Array("KeywordSuggestion", "KeywordSuggestion", AD_INSIGHT, nillable=True)
ArrayOfSearchParameter = Array("SearchParameter", "SearchParameter", AD_INSIGHT, nillable=True)
ArrayOfKeyword = Array("Keyword", "Keyword", AD_INSIGHT, nillable=True)
ArrayOfLocationCriterion = Array("LocationCriterion", "LocationCriterion", AD_INSIGHT, nillable=True)
ArrayOfLanguageCriterion = Array("LanguageCriterion", "LanguageCriterion", AD_INSIGHT, nillable=True)
ArrayOfCompetitionLevel = Array("CompetitionLevel", "CompetitionLevel", AD_INSIGHT)
ArrayOfAuctionSegment = Array("AuctionSegment", "AuctionSegment", AD_INSIGHT)
ArrayOfAuctionInsightEntry = Array("AuctionInsightEntry", "AuctionInsightEntry", AD_INSIGHT, nillable=True)
ArrayOfAuctionInsightKpi = Array("AuctionInsightKpi", "AuctionInsightKpi", AD_INSIGHT, nillable=True)
ArrayOfDomainCategory = Array("DomainCategory", "DomainCategory", AD_INSIGHT, nillable=True)
ArrayOfMetricData = Array("MetricData", "MetricData", AD_INSIGHT, nillable=True)
ArrayOfKeywordIdeaCategory = Array("KeywordIdeaCategory", "KeywordIdeaCategory", AD_INSIGHT, nillable=True)
ArrayOfKeywordIdeaAttribute = Array("KeywordIdeaAttribute", "KeywordIdeaAttribute", AD_INSIGHT)
ArrayOfKeywordIdea = Array("KeywordIdea", "KeywordIdea", AD_INSIGHT, nillable=True)
ArrayOfCampaignEstimator = Array("CampaignEstimator", "CampaignEstimator", AD_INSIGHT, nillable=True)
ArrayOfAdGroupEstimator = Array("AdGroupEstimator", "AdGroupEstimator", AD_INSIGHT, nillable=True)
ArrayOfKeywordEstimator = Array("KeywordEstimator", "KeywordEstimator", AD_INSIGHT, nillable=True)
ArrayOfCriterion = Array("Criterion", "Criterion", AD_INSIGHT, nillable=True)
ArrayOfNegativeKeyword = Array("NegativeKeyword", "NegativeKeyword", AD_INSIGHT, nillable=True)
ArrayOfCampaignEstimate = Array("CampaignEstimate", "CampaignEstimate", AD_INSIGHT, nillable=True)
ArrayOfAdGroupEstimate = Array("AdGroupEstimate", "AdGroupEstimate", AD_INSIGHT, nillable=True)
ArrayOfKeywordEstimate = Array("KeywordEstimate", "KeywordEstimate", AD_INSIGHT, nillable=True)
ArrayOfAutoApplyRecommendationsInfo = Array(
    "AutoApplyRecommendationsInfo", "AutoApplyRecommendationsInfo", AD_INSIGHT, nillable=True
)
ArrayOfPerformanceInsightsDetail = Array(
    "PerformanceInsightsDetail", "PerformanceInsightsDetail", AD_INSIGHT, nillable=True
)
ArrayOfPerformanceInsightsMessageParameter = Array(
    "PerformanceInsightsMessageParameter", "PerformanceInsightsMessageParameter", AD_INSIGHT, nillable=True
)
ArrayOfEntityDetail = Array("EntityDetail", "EntityDetail", AD_INSIGHT, nillable=True)
ArrayOfPerformanceInsightsMessage = Array(
    "PerformanceInsightsMessage", "PerformanceInsightsMessage", AD_INSIGHT, nillable=True
)
ArrayOfRecommendation = Array("Recommendation", "Recommendation", AD_INSIGHT, nillable=True)
ArrayOfRecommendationInfo = Array("RecommendationInfo", "RecommendationInfo", AD_INSIGHT, nillable=True)
ArrayOfTextAssetSuggestions = Array("TextAssetSuggestions", "TextAssetSuggestions", AD_INSIGHT, nillable=True)
ArrayOfApplyRecommendationEntity = Array(
    "ApplyRecommendationEntity", "ApplyRecommendationEntity", AD_INSIGHT, nillable=True
)
ArrayOfDismissRecommendationEntity = Array(
    "DismissRecommendationEntity", "DismissRecommendationEntity", AD_INSIGHT, nillable=True
)
ArrayOfRecommendationBase = Array("RecommendationBase", "RecommendationBase", AD_INSIGHT, nillable=True)
ArrayOfAgeEnum = Array("AgeEnum", "AgeEnum", AD_INSIGHT)
ArrayOfGenderEnum = Array("GenderEnum", "GenderEnum", AD_INSIGHT)
ArrayOfDeviceEnum = Array("DeviceEnum", "DeviceEnum", AD_INSIGHT)
ArrayOfRadiusTarget = Array("RadiusTarget", "RadiusTarget", AD_INSIGHT, nillable=True)
ArrayOfDecimalRoundedRangeResultByType = Array(
    "DecimalRoundedRangeResultByType", "DecimalRoundedRangeResultByType", AD_INSIGHT, nillable=True
)
ArrayOfRangeResultByTypeOfdouble = Array(
    "RangeResultByTypeOfdouble", "RangeResultByTypeOfdouble", AD_INSIGHT, nillable=True
)
ArrayOfDecimalRoundedByType = Array("DecimalRoundedByType", "DecimalRoundedByType", AD_INSIGHT, nillable=True)
ArrayOfLocationInfo = Array("LocationInfo", "LocationInfo", AD_INSIGHT, nillable=True)
ArrayOfAdApiError = Array("AdApiError", "AdApiError", ADAPI, nillable=True)
ArrayOflong = Array("long", "xs:long", ARRAYS)
ArrayOfstring = Array("string", "xs:string", ARRAYS, nillable=True)
ArrayOfint = Array("int", "xs:int", ARRAYS)
