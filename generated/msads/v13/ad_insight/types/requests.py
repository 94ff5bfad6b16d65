# Made by soapwright from msads/v13/ad_insight. Do not edit.
"""The requests of AdInsightService."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from ...._runtime.lazy_classes import Struct, lazy_classes, struct
from ...._runtime.struct import element
from .. import types
from .namespaces import AD_INSIGHT

__all__ = [
    "ApplyRecommendationsRequest",
    "DismissRecommendationsRequest",
    "GetAuctionInsightDataRequest",
    "GetAudienceBreakdownRequest",
    "GetAudienceFullEstimationRequest",
    "GetAutoApplyOptInStatusRequest",
    "GetBidLandscapeByAdGroupIdsRequest",
    "GetBidLandscapeByCampaignIdsRequest",
    "GetBidLandscapeByKeywordIdsRequest",
    "GetBidOpportunitiesRequest",
    "GetBudgetOpportunitiesRequest",
    "GetDomainCategoriesRequest",
    "GetEstimatedBidByKeywordIdsRequest",
    "GetEstimatedBidByKeywordsRequest",
    "GetEstimatedPositionByKeywordIdsRequest",
    "GetEstimatedPositionByKeywordsRequest",
    "GetHistoricalKeywordPerformanceRequest",
    "GetHistoricalSearchCountRequest",
    "GetKeywordCategoriesRequest",
    "GetKeywordDemographicsRequest",
    "GetKeywordIdeaCategoriesRequest",
    "GetKeywordIdeasRequest",
    "GetKeywordLocationsRequest",
    "GetKeywordOpportunitiesRequest",
    "GetKeywordTrafficEstimatesRequest",
    "GetPerformanceInsightsDetailDataByAccountIdRequest",
    "GetRecommendationsRequest",
    "GetTextAssetSuggestionsByFinalUrlsRequest",
    "PutMetricDataRequest",
    "RetrieveRecommendationsRequest",
    "SetAutoApplyOptInStatusRequest",
    "SuggestKeywordsForUrlRequest",
    "SuggestKeywordsFromExistingKeywordsRequest",
    "TagRecommendationsRequest",
]


@struct("GetBidOpportunitiesRequest", AD_INSIGHT)
class GetBidOpportunitiesRequest(Struct):
    ad_group_id: int | None = element("AdGroupId", "xs:long", nillable=True)
    campaign_id: int | None = element("CampaignId", "xs:long", nillable=True)
    opportunity_type: Sequence[types.BidOpportunityType] | None = element(
        "OpportunityType", "BidOpportunityType"
    )


@struct("GetBudgetOpportunitiesRequest", AD_INSIGHT)
class GetBudgetOpportunitiesRequest(Struct):
    campaign_id: int | None = element("CampaignId", "xs:long", nillable=True)


@struct("GetKeywordOpportunitiesRequest", AD_INSIGHT)
class GetKeywordOpportunitiesRequest(Struct):
    ad_group_id: int | None = element("AdGroupId", "xs:long", nillable=True)
    campaign_id: int | None = element("CampaignId", "xs:long", nillable=True)
    opportunity_type: Sequence[types.KeywordOpportunityType] | None = element(
        "OpportunityType", "KeywordOpportunityType"
    )


@struct("GetEstimatedBidByKeywordIdsRequest", AD_INSIGHT)
class GetEstimatedBidByKeywordIdsRequest(Struct):
    keyword_ids: Sequence[int] | None = element("KeywordIds", "ArrayOflong", nillable=True)
    target_position_for_ads: types.TargetAdPosition | None = element(
        "TargetPositionForAds", "TargetAdPosition"
    )


@struct("GetEstimatedPositionByKeywordIdsRequest", AD_INSIGHT)
class GetEstimatedPositionByKeywordIdsRequest(Struct):
    keyword_ids: Sequence[int] | None = element("KeywordIds", "ArrayOflong", nillable=True)
    max_bid: float | None = element("MaxBid", "xs:double")


@struct("GetEstimatedBidByKeywordsRequest", AD_INSIGHT)
class GetEstimatedBidByKeywordsRequest(Struct):
    keywords: Sequence[types.KeywordAndMatchType | None] | None = element(
        "Keywords", "ArrayOfKeywordAndMatchType", nillable=True
    )
    target_position_for_ads: types.TargetAdPosition | None = element(
        "TargetPositionForAds", "TargetAdPosition"
    )
    language: str | None = element("Language", "xs:string", nillable=True)
    location_ids: Sequence[int] | None = element("LocationIds", "ArrayOflong", nillable=True)
    currency_code: types.CurrencyCode | None = element("CurrencyCode", "CurrencyCode", nillable=True)
    campaign_id: int | None = element("CampaignId", "xs:long", nillable=True)
    ad_group_id: int | None = element("AdGroupId", "xs:long", nillable=True)
    entity_level_bid: str | None = element("EntityLevelBid", "xs:string", nillable=True)


@struct("GetEstimatedPositionByKeywordsRequest", AD_INSIGHT)
class GetEstimatedPositionByKeywordsRequest(Struct):
    keywords: Sequence[str | None] | None = element("Keywords", "ArrayOfstring", nillable=True)
    max_bid: float | None = element("MaxBid", "xs:double")
    language: str | None = element("Language", "xs:string", nillable=True)
    location_ids: Sequence[int] | None = element("LocationIds", "ArrayOflong", nillable=True)
    currency_code: types.CurrencyCode | None = element("CurrencyCode", "CurrencyCode", nillable=True)
    match_types: Sequence[types.MatchType] | None = element("MatchTypes", "ArrayOfMatchType", nillable=True)
    campaign_id: int | None = element("CampaignId", "xs:long", nillable=True)
    ad_group_id: int | None = element("AdGroupId", "xs:long", nillable=True)


@struct("GetBidLandscapeByAdGroupIdsRequest", AD_INSIGHT)
class GetBidLandscapeByAdGroupIdsRequest(Struct):
    ad_group_bid_landscape_inputs: Sequence[types.AdGroupBidLandscapeInput | None] | None = element(
        "AdGroupBidLandscapeInputs", "ArrayOfAdGroupBidLandscapeInput", nillable=True
    )


@struct("GetBidLandscapeByCampaignIdsRequest", AD_INSIGHT)
class GetBidLandscapeByCampaignIdsRequest(Struct):
    campaign_ids: Sequence[int] | None = element("CampaignIds", "ArrayOflong", nillable=True)


@struct("GetBidLandscapeByKeywordIdsRequest", AD_INSIGHT)
class GetBidLandscapeByKeywordIdsRequest(Struct):
    keyword_ids: Sequence[int] | None = element("KeywordIds", "ArrayOflong", nillable=True)
    include_current_bid: bool | None = element("IncludeCurrentBid", "xs:boolean", nillable=True)


@struct("GetHistoricalKeywordPerformanceRequest", AD_INSIGHT)
class GetHistoricalKeywordPerformanceRequest(Struct):
    keywords: Sequence[str | None] | None = element("Keywords", "ArrayOfstring", nillable=True)
    time_interval: types.TimeInterval | None = element("TimeInterval", "TimeInterval", nillable=True)
    target_ad_position: types.AdPosition | None = element("TargetAdPosition", "AdPosition", nillable=True)
    match_types: Sequence[types.MatchType] | None = element("MatchTypes", "ArrayOfMatchType", nillable=True)
    language: str | None = element("Language", "xs:string", nillable=True)
    publisher_countries: Sequence[str | None] | None = element(
        "PublisherCountries", "ArrayOfstring", nillable=True
    )
    devices: Sequence[str | None] | None = element("Devices", "ArrayOfstring", nillable=True)


@struct("GetHistoricalSearchCountRequest", AD_INSIGHT)
class GetHistoricalSearchCountRequest(Struct):
    keywords: Sequence[str | None] | None = element("Keywords", "ArrayOfstring", nillable=True)
    language: str | None = element("Language", "xs:string", nillable=True)
    publisher_countries: Sequence[str | None] | None = element(
        "PublisherCountries", "ArrayOfstring", nillable=True
    )
    start_date: types.DayMonthAndYear | None = element("StartDate", "DayMonthAndYear", nillable=True)
    end_date: types.DayMonthAndYear | None = element("EndDate", "DayMonthAndYear", nillable=True)
    time_period_rollup: str | None = element("TimePeriodRollup", "xs:string", nillable=True)
    devices: Sequence[str | None] | None = element("Devices", "ArrayOfstring", nillable=True)


@struct("GetKeywordCategoriesRequest", AD_INSIGHT)
class GetKeywordCategoriesRequest(Struct):
    keywords: Sequence[str | None] | None = element("Keywords", "ArrayOfstring", nillable=True)
    language: str | None = element("Language", "xs:string", nillable=True)
    publisher_country: str | None = element("PublisherCountry", "xs:string", nillable=True)
    max_categories: int | None = element("MaxCategories", "xs:int", nillable=True)


@struct("GetKeywordDemographicsRequest", AD_INSIGHT)
class GetKeywordDemographicsRequest(Struct):
    keywords: Sequence[str | None] | None = element("Keywords", "ArrayOfstring", nillable=True)
    language: str | None = element("Language", "xs:string", nillable=True)
    publisher_country: str | None = element("PublisherCountry", "xs:string", nillable=True)
    device: Sequence[str | None] | None = element("Device", "ArrayOfstring", nillable=True)


@struct("GetKeywordLocationsRequest", AD_INSIGHT)
class GetKeywordLocationsRequest(Struct):
    keywords: Sequence[str | None] | None = element("Keywords", "ArrayOfstring", nillable=True)
    language: str | None = element("Language", "xs:string", nillable=True)
    publisher_country: str | None = element("PublisherCountry", "xs:string", nillable=True)
    device: Sequence[str | None] | None = element("Device", "ArrayOfstring", nillable=True)
    level: int | None = element("Level", "xs:int", nillable=True)
    parent_country: str | None = element("ParentCountry", "xs:string", nillable=True)
    max_locations: int | None = element("MaxLocations", "xs:int", nillable=True)


@struct("SuggestKeywordsForUrlRequest", AD_INSIGHT)
class SuggestKeywordsForUrlRequest(Struct):
    url: str | None = element("Url", "xs:string", nillable=True)
    language: str | None = element("Language", "xs:string", nillable=True)
    max_keywords: int | None = element("MaxKeywords", "xs:int", nillable=True)
    min_confidence_score: float | None = element("MinConfidenceScore", "xs:double", nillable=True)
    exclude_brand: bool | None = element("ExcludeBrand", "xs:boolean", nillable=True)


@struct("SuggestKeywordsFromExistingKeywordsRequest", AD_INSIGHT)
class SuggestKeywordsFromExistingKeywordsRequest(Struct):
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


@struct("GetAuctionInsightDataRequest", AD_INSIGHT)
class GetAuctionInsightDataRequest(Struct):
    entity_type: types.EntityType | None = element("EntityType", "EntityType")
    entity_ids: Sequence[int] | None = element("EntityIds", "ArrayOflong", nillable=True)
    search_parameters: Sequence[types.SearchParameter | None] | None = element(
        "SearchParameters", "ArrayOfSearchParameter", nillable=True
    )
    return_additional_fields: Sequence[types.AuctionInsightKpiAdditionalField] | None = element(
        "ReturnAdditionalFields", "AuctionInsightKpiAdditionalField", nillable=True
    )


@struct("GetDomainCategoriesRequest", AD_INSIGHT)
class GetDomainCategoriesRequest(Struct):
    category_name: str | None = element("CategoryName", "xs:string", nillable=True)
    domain_name: str | None = element("DomainName", "xs:string", nillable=True)
    language: str | None = element("Language", "xs:string", nillable=True)


@struct("PutMetricDataRequest", AD_INSIGHT)
class PutMetricDataRequest(Struct):
    metrics: Sequence[types.MetricData | None] | None = element("Metrics", "ArrayOfMetricData", nillable=True)


@struct("GetKeywordIdeaCategoriesRequest", AD_INSIGHT)
class GetKeywordIdeaCategoriesRequest(Struct):
    pass


@struct("GetKeywordIdeasRequest", AD_INSIGHT)
class GetKeywordIdeasRequest(Struct):
    expand_ideas: bool | None = element("ExpandIdeas", "xs:boolean", nillable=True)
    idea_attributes: Sequence[types.KeywordIdeaAttribute] | None = element(
        "IdeaAttributes", "ArrayOfKeywordIdeaAttribute", nillable=True
    )
    search_parameters: Sequence[types.SearchParameter | None] | None = element(
        "SearchParameters", "ArrayOfSearchParameter", nillable=True
    )


@struct("GetKeywordTrafficEstimatesRequest", AD_INSIGHT)
class GetKeywordTrafficEstimatesRequest(Struct):
    campaign_estimators: Sequence[types.CampaignEstimator | None] | None = element(
        "CampaignEstimators", "ArrayOfCampaignEstimator", nillable=True
    )


@struct("GetAutoApplyOptInStatusRequest", AD_INSIGHT)
class GetAutoApplyOptInStatusRequest(Struct):
    recommendation_types_inputs: Sequence[str | None] | None = element(
        "RecommendationTypesInputs", "ArrayOfstring", nillable=True
    )


@struct("SetAutoApplyOptInStatusRequest", AD_INSIGHT)
class SetAutoApplyOptInStatusRequest(Struct):
    auto_apply_opt_in_status_inputs: Sequence[str | None] | None = element(
        "AutoApplyOptInStatusInputs", "ArrayOfstring", nillable=True
    )


@struct("GetPerformanceInsightsDetailDataByAccountIdRequest", AD_INSIGHT)
class GetPerformanceInsightsDetailDataByAccountIdRequest(Struct):
    entity_type: types.EntityType | None = element("EntityType", "EntityType")
    start_date: types.DayMonthAndYear | None = element("StartDate", "DayMonthAndYear", nillable=True)
    end_date: types.DayMonthAndYear | None = element("EndDate", "DayMonthAndYear", nillable=True)


@struct("GetRecommendationsRequest", AD_INSIGHT)
class GetRecommendationsRequest(Struct):
    campaign_id: int | None = element("CampaignId", "xs:long", nillable=True)
    ad_group_id: int | None = element("AdGroupId", "xs:long", nillable=True)
    recommendation_type: str | None = element("RecommendationType", "xs:string", nillable=True)


@struct("TagRecommendationsRequest", AD_INSIGHT)
class TagRecommendationsRequest(Struct):
    recommendation_type: str | None = element("RecommendationType", "xs:string", nillable=True)
    recommendations_info: Sequence[types.RecommendationInfo | None] | None = element(
        "RecommendationsInfo", "ArrayOfRecommendationInfo", nillable=True
    )
    lable: str | None = element("Lable", "xs:string", nillable=True)


@struct("GetTextAssetSuggestionsByFinalUrlsRequest", AD_INSIGHT)
class GetTextAssetSuggestionsByFinalUrlsRequest(Struct):
    final_urls: Sequence[str | None] | None = element("FinalUrls", "ArrayOfstring", nillable=True)


@struct("ApplyRecommendationsRequest", AD_INSIGHT)
class ApplyRecommendationsRequest(Struct):
    entities: Sequence[types.ApplyRecommendationEntity | None] | None = element(
        "Entities", "ArrayOfApplyRecommendationEntity", nillable=True
    )


@struct("DismissRecommendationsRequest", AD_INSIGHT)
class DismissRecommendationsRequest(Struct):
    entities: Sequence[types.DismissRecommendationEntity | None] | None = element(
        "Entities", "ArrayOfDismissRecommendationEntity", nillable=True
    )


@struct("RetrieveRecommendationsRequest", AD_INSIGHT)
class RetrieveRecommendationsRequest(Struct):
    recommendation_types: Sequence[str | None] | None = element(
        "RecommendationTypes", "ArrayOfstring", nillable=True
    )
    max_count: int | None = element("MaxCount", "xs:int", nillable=True)


@struct("GetAudienceFullEstimationRequest", AD_INSIGHT)
class GetAudienceFullEstimationRequest(Struct):
    age: types.SelectionOfAgeEnum | None = element("Age", "SelectionOfAgeEnum", nillable=True)
    gender: types.SelectionOfGenderEnum | None = element("Gender", "SelectionOfGenderEnum", nillable=True)
    audience: types.SelectionOflong | None = element("Audience", "SelectionOflong", nillable=True)
    company: types.SelectionOflong | None = element("Company", "SelectionOflong", nillable=True)
    industry: types.SelectionOflong | None = element("Industry", "SelectionOflong", nillable=True)
    job_function: types.SelectionOflong | None = element("JobFunction", "SelectionOflong", nillable=True)
    location: types.SelectionOflong | None = element("Location", "SelectionOflong", nillable=True)
    placement: types.SelectionOflong | None = element("Placement", "SelectionOflong", nillable=True)
    device: types.SelectionOfDeviceEnum | None = element("Device", "SelectionOfDeviceEnum", nillable=True)
    topic: types.SelectionOflong | None = element("Topic", "SelectionOflong", nillable=True)
    radius_targets: Sequence[types.RadiusTarget | None] | None = element(
        "RadiusTargets", "ArrayOfRadiusTarget", nillable=True
    )
    campaign_bidding_strategy: int | None = element("CampaignBiddingStrategy", "xs:int", nillable=True)
    campaign_sub_type: int | None = element("CampaignSubType", "xs:int", nillable=True)
    feed: types.Feed | None = element("Feed", "Feed", nillable=True)
    daily_budget: Decimal | None = element("DailyBudget", "xs:decimal", nillable=True)
    bid: Decimal | None = element("Bid", "xs:decimal", nillable=True)
    currency: types.Currency | None = element("Currency", "Currency", nillable=True)
    multi_ad_types: int | None = element("MultiAdTypes", "xs:int", nillable=True)
    start_date: datetime | None = element("StartDate", "xs:dateTime", nillable=True)
    end_date: datetime | None = element("EndDate", "xs:dateTime", nillable=True)
    total_budget: Decimal | None = element("TotalBudget", "xs:decimal", nillable=True)
    include_impressions_breakdown: bool | None = element(
        "IncludeImpressionsBreakdown", "xs:boolean", nillable=True
    )
    auto_targeting: bool | None = element("AutoTargeting", "xs:boolean", nillable=True)
    job_seniority: types.SelectionOflong | None = element("JobSeniority", "SelectionOflong", nillable=True)
    genre: types.SelectionOflong | None = element("Genre", "SelectionOflong", nillable=True)
    channel: types.SelectionOflong | None = element("Channel", "SelectionOflong", nillable=True)
    channel_placement: types.SelectionOflong | None = element(
        "ChannelPlacement", "SelectionOflong", nillable=True
    )
    sub_channel: types.SelectionOflong | None = element("SubChannel", "SelectionOflong", nillable=True)


@struct("GetAudienceBreakdownRequest", AD_INSIGHT)
class GetAudienceBreakdownRequest(Struct):
    age: types.SelectionOfAgeEnum | None = element("Age", "SelectionOfAgeEnum", nillable=True)
    gender: types.SelectionOfGenderEnum | None = element("Gender", "SelectionOfGenderEnum", nillable=True)
    audience: types.SelectionOflong | None = element("Audience", "SelectionOflong", nillable=True)
    company: types.SelectionOflong | None = element("Company", "SelectionOflong", nillable=True)
    industry: types.SelectionOflong | None = element("Industry", "SelectionOflong", nillable=True)
    job_function: types.SelectionOflong | None = element("JobFunction", "SelectionOflong", nillable=True)
    location: types.SelectionOflong | None = element("Location", "SelectionOflong", nillable=True)
    placement: types.SelectionOflong | None = element("Placement", "SelectionOflong", nillable=True)
    device: types.SelectionOfDeviceEnum | None = element("Device", "SelectionOfDeviceEnum", nillable=True)
    topic: types.SelectionOflong | None = element("Topic", "SelectionOflong", nillable=True)
    radius_targets: Sequence[types.RadiusTarget | None] | None = element(
        "RadiusTargets", "ArrayOfRadiusTarget", nillable=True
    )
    campaign_bidding_strategy: int | None = element("CampaignBiddingStrategy", "xs:int", nillable=True)
    campaign_sub_type: int | None = element("CampaignSubType", "xs:int", nillable=True)
    feed: types.Feed | None = element("Feed", "Feed", nillable=True)
    lcid: int | None = element("Lcid", "xs:int", nillable=True)
    breakdown_return_category: types.BreakdownCategory | None = element(
        "BreakdownReturnCategory", "BreakdownCategory"
    )
    multi_ad_types: int | None = element("MultiAdTypes", "xs:int", nillable=True)
    job_seniority: types.SelectionOflong | None = element("JobSeniority", "SelectionOflong", nillable=True)
    genre: types.SelectionOflong | None = element("Genre", "SelectionOflong", nillable=True)
    channel: types.SelectionOflong | None = element("Channel", "SelectionOflong", nillable=True)
    channel_placement: types.SelectionOflong | None = element(
        "ChannelPlacement", "SelectionOflong", nillable=True
    )
    sub_channel: types.SelectionOflong | None = element("SubChannel", "SelectionOflong", nillable=True)


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
