# Made by soapwright 0.1.0 from msads/v13/ad_insight, revision 13.0.30.1. Do not edit.
"""The requests of AdInsightService."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from ...._runtime.struct import Struct, element, struct
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
    from .search_parameters import SearchParameter
    from .structs import (
        AdGroupBidLandscapeInput,
        ApplyRecommendationEntity,
        CampaignEstimator,
        DayMonthAndYear,
        DismissRecommendationEntity,
        Feed,
        KeywordAndMatchType,
        MetricData,
        RadiusTarget,
        RecommendationInfo,
        SelectionOfAgeEnum,
        SelectionOfDeviceEnum,
        SelectionOfGenderEnum,
        SelectionOflong,
    )


@struct("GetBidOpportunitiesRequest", AD_INSIGHT)
class GetBidOpportunitiesRequest(Struct):
    """The request of GetBidOpportunities."""

    ad_group_id: int | None = element("AdGroupId", "xs:long", nillable=True)
    campaign_id: int | None = element("CampaignId", "xs:long", nillable=True)
    opportunity_type: Sequence[BidOpportunityType] | None = element("OpportunityType", "BidOpportunityType")


@struct("GetBudgetOpportunitiesRequest", AD_INSIGHT)
class GetBudgetOpportunitiesRequest(Struct):
    """The request of GetBudgetOpportunities."""

    campaign_id: int | None = element("CampaignId", "xs:long", nillable=True)


@struct("GetKeywordOpportunitiesRequest", AD_INSIGHT)
class GetKeywordOpportunitiesRequest(Struct):
    """The request of GetKeywordOpportunities."""

    ad_group_id: int | None = element("AdGroupId", "xs:long", nillable=True)
    campaign_id: int | None = element("CampaignId", "xs:long", nillable=True)
    opportunity_type: Sequence[KeywordOpportunityType] | None = element(
        "OpportunityType", "KeywordOpportunityType"
    )


@struct("GetEstimatedBidByKeywordIdsRequest", AD_INSIGHT)
class GetEstimatedBidByKeywordIdsRequest(Struct):
    """The request of GetEstimatedBidByKeywordIds."""

    keyword_ids: Sequence[int] | None = element("KeywordIds", "ArrayOflong", nillable=True)
    target_position_for_ads: TargetAdPosition | None = element("TargetPositionForAds", "TargetAdPosition")


@struct("GetEstimatedPositionByKeywordIdsRequest", AD_INSIGHT)
class GetEstimatedPositionByKeywordIdsRequest(Struct):
    """The request of GetEstimatedPositionByKeywordIds."""

    keyword_ids: Sequence[int] | None = element("KeywordIds", "ArrayOflong", nillable=True)
    max_bid: float | None = element("MaxBid", "xs:double")


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


@struct("GetBidLandscapeByAdGroupIdsRequest", AD_INSIGHT)
class GetBidLandscapeByAdGroupIdsRequest(Struct):
    """The request of GetBidLandscapeByAdGroupIds."""

    ad_group_bid_landscape_inputs: Sequence[AdGroupBidLandscapeInput | None] | None = element(
        "AdGroupBidLandscapeInputs", "ArrayOfAdGroupBidLandscapeInput", nillable=True
    )


@struct("GetBidLandscapeByCampaignIdsRequest", AD_INSIGHT)
class GetBidLandscapeByCampaignIdsRequest(Struct):
    """The request of GetBidLandscapeByCampaignIds."""

    campaign_ids: Sequence[int] | None = element("CampaignIds", "ArrayOflong", nillable=True)


@struct("GetBidLandscapeByKeywordIdsRequest", AD_INSIGHT)
class GetBidLandscapeByKeywordIdsRequest(Struct):
    """The request of GetBidLandscapeByKeywordIds."""

    keyword_ids: Sequence[int] | None = element("KeywordIds", "ArrayOflong", nillable=True)
    include_current_bid: bool | None = element("IncludeCurrentBid", "xs:boolean", nillable=True)


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


@struct("GetKeywordCategoriesRequest", AD_INSIGHT)
class GetKeywordCategoriesRequest(Struct):
    """The request of GetKeywordCategories."""

    keywords: Sequence[str | None] | None = element("Keywords", "ArrayOfstring", nillable=True)
    language: str | None = element("Language", "xs:string", nillable=True)
    publisher_country: str | None = element("PublisherCountry", "xs:string", nillable=True)
    max_categories: int | None = element("MaxCategories", "xs:int", nillable=True)


@struct("GetKeywordDemographicsRequest", AD_INSIGHT)
class GetKeywordDemographicsRequest(Struct):
    """The request of GetKeywordDemographics."""

    keywords: Sequence[str | None] | None = element("Keywords", "ArrayOfstring", nillable=True)
    language: str | None = element("Language", "xs:string", nillable=True)
    publisher_country: str | None = element("PublisherCountry", "xs:string", nillable=True)
    device: Sequence[str | None] | None = element("Device", "ArrayOfstring", nillable=True)


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


@struct("SuggestKeywordsForUrlRequest", AD_INSIGHT)
class SuggestKeywordsForUrlRequest(Struct):
    """The request of SuggestKeywordsForUrl."""

    url: str | None = element("Url", "xs:string", nillable=True)
    language: str | None = element("Language", "xs:string", nillable=True)
    max_keywords: int | None = element("MaxKeywords", "xs:int", nillable=True)
    min_confidence_score: float | None = element("MinConfidenceScore", "xs:double", nillable=True)
    exclude_brand: bool | None = element("ExcludeBrand", "xs:boolean", nillable=True)


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


@struct("GetDomainCategoriesRequest", AD_INSIGHT)
class GetDomainCategoriesRequest(Struct):
    """The request of GetDomainCategories."""

    category_name: str | None = element("CategoryName", "xs:string", nillable=True)
    domain_name: str | None = element("DomainName", "xs:string", nillable=True)
    language: str | None = element("Language", "xs:string", nillable=True)


@struct("PutMetricDataRequest", AD_INSIGHT)
class PutMetricDataRequest(Struct):
    """The request of PutMetricData."""

    metrics: Sequence[MetricData | None] | None = element("Metrics", "ArrayOfMetricData", nillable=True)


@struct("GetKeywordIdeaCategoriesRequest", AD_INSIGHT)
class GetKeywordIdeaCategoriesRequest(Struct):
    """The request of GetKeywordIdeaCategories."""


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


@struct("GetKeywordTrafficEstimatesRequest", AD_INSIGHT)
class GetKeywordTrafficEstimatesRequest(Struct):
    """The request of GetKeywordTrafficEstimates."""

    campaign_estimators: Sequence[CampaignEstimator | None] | None = element(
        "CampaignEstimators", "ArrayOfCampaignEstimator", nillable=True
    )


@struct("GetAutoApplyOptInStatusRequest", AD_INSIGHT)
class GetAutoApplyOptInStatusRequest(Struct):
    """The request of GetAutoApplyOptInStatus."""

    recommendation_types_inputs: Sequence[str | None] | None = element(
        "RecommendationTypesInputs", "ArrayOfstring", nillable=True
    )


@struct("SetAutoApplyOptInStatusRequest", AD_INSIGHT)
class SetAutoApplyOptInStatusRequest(Struct):
    """The request of SetAutoApplyOptInStatus."""

    auto_apply_opt_in_status_inputs: Sequence[str | None] | None = element(
        "AutoApplyOptInStatusInputs", "ArrayOfstring", nillable=True
    )


@struct("GetPerformanceInsightsDetailDataByAccountIdRequest", AD_INSIGHT)
class GetPerformanceInsightsDetailDataByAccountIdRequest(Struct):
    """The request of GetPerformanceInsightsDetailDataByAccountId."""

    entity_type: EntityType | None = element("EntityType", "EntityType")
    start_date: DayMonthAndYear | None = element("StartDate", "DayMonthAndYear", nillable=True)
    end_date: DayMonthAndYear | None = element("EndDate", "DayMonthAndYear", nillable=True)


@struct("GetRecommendationsRequest", AD_INSIGHT)
class GetRecommendationsRequest(Struct):
    """The request of GetRecommendations."""

    campaign_id: int | None = element("CampaignId", "xs:long", nillable=True)
    ad_group_id: int | None = element("AdGroupId", "xs:long", nillable=True)
    recommendation_type: str | None = element("RecommendationType", "xs:string", nillable=True)


@struct("TagRecommendationsRequest", AD_INSIGHT)
class TagRecommendationsRequest(Struct):
    """The request of TagRecommendations."""

    recommendation_type: str | None = element("RecommendationType", "xs:string", nillable=True)
    recommendations_info: Sequence[RecommendationInfo | None] | None = element(
        "RecommendationsInfo", "ArrayOfRecommendationInfo", nillable=True
    )
    lable: str | None = element("Lable", "xs:string", nillable=True)


@struct("GetTextAssetSuggestionsByFinalUrlsRequest", AD_INSIGHT)
class GetTextAssetSuggestionsByFinalUrlsRequest(Struct):
    """The request of GetTextAssetSuggestionsByFinalUrls."""

    final_urls: Sequence[str | None] | None = element("FinalUrls", "ArrayOfstring", nillable=True)


@struct("ApplyRecommendationsRequest", AD_INSIGHT)
class ApplyRecommendationsRequest(Struct):
    """The request of ApplyRecommendations."""

    entities: Sequence[ApplyRecommendationEntity | None] | None = element(
        "Entities", "ArrayOfApplyRecommendationEntity", nillable=True
    )


@struct("DismissRecommendationsRequest", AD_INSIGHT)
class DismissRecommendationsRequest(Struct):
    """The request of DismissRecommendations."""

    entities: Sequence[DismissRecommendationEntity | None] | None = element(
        "Entities", "ArrayOfDismissRecommendationEntity", nillable=True
    )


@struct("RetrieveRecommendationsRequest", AD_INSIGHT)
class RetrieveRecommendationsRequest(Struct):
    """The request of RetrieveRecommendations."""

    recommendation_types: Sequence[str | None] | None = element(
        "RecommendationTypes", "ArrayOfstring", nillable=True
    )
    max_count: int | None = element("MaxCount", "xs:int", nillable=True)


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
