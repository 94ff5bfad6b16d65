# Made by soapwright from msads/v13/ad_insight. Do not edit.
"""Responses of AdInsightService item by item: one method for each operation that returns a list."""

from __future__ import annotations

from collections.abc import Sequence

from ... import CallOptions
from ..._runtime.streaming import ItemMethods, Items
from . import operations, types

__all__ = ["ItemCalls"]


class ItemCalls(ItemMethods):
    """Calls that yield the items of their responses as they arrive, in constant memory."""

    def get_bid_opportunities(
        self,
        *,
        ad_group_id: int | None = None,
        campaign_id: int | None = None,
        opportunity_type: Sequence[types.BidOpportunityType] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.BidOpportunity | None, types.GetBidOpportunitiesResponse]:
        request = types.GetBidOpportunitiesRequest(
            ad_group_id=ad_group_id, campaign_id=campaign_id, opportunity_type=opportunity_type
        )
        return self._items(
            operations.GET_BID_OPPORTUNITIES, request, timeout, "opportunities", options=options
        )

    def get_budget_opportunities(
        self,
        *,
        campaign_id: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.BudgetOpportunity | None, types.GetBudgetOpportunitiesResponse]:
        request = types.GetBudgetOpportunitiesRequest(campaign_id=campaign_id)
        return self._items(
            operations.GET_BUDGET_OPPORTUNITIES, request, timeout, "opportunities", options=options
        )

    def get_keyword_opportunities(
        self,
        *,
        ad_group_id: int | None = None,
        campaign_id: int | None = None,
        opportunity_type: Sequence[types.KeywordOpportunityType] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.KeywordOpportunity | None, types.GetKeywordOpportunitiesResponse]:
        request = types.GetKeywordOpportunitiesRequest(
            ad_group_id=ad_group_id, campaign_id=campaign_id, opportunity_type=opportunity_type
        )
        return self._items(
            operations.GET_KEYWORD_OPPORTUNITIES, request, timeout, "opportunities", options=options
        )

    def get_estimated_bid_by_keyword_ids(
        self,
        *,
        keyword_ids: Sequence[int] | None = None,
        target_position_for_ads: types.TargetAdPosition | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.KeywordIdEstimatedBid | None, types.GetEstimatedBidByKeywordIdsResponse]:
        request = types.GetEstimatedBidByKeywordIdsRequest(
            keyword_ids=keyword_ids, target_position_for_ads=target_position_for_ads
        )
        return self._items(
            operations.GET_ESTIMATED_BID_BY_KEYWORD_IDS,
            request,
            timeout,
            "keyword_estimated_bids",
            options=options,
        )

    def get_estimated_position_by_keyword_ids(
        self,
        *,
        keyword_ids: Sequence[int] | None = None,
        max_bid: float | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.KeywordIdEstimatedPosition | None, types.GetEstimatedPositionByKeywordIdsResponse]:
        request = types.GetEstimatedPositionByKeywordIdsRequest(keyword_ids=keyword_ids, max_bid=max_bid)
        return self._items(
            operations.GET_ESTIMATED_POSITION_BY_KEYWORD_IDS,
            request,
            timeout,
            "keyword_estimated_positions",
            options=options,
        )

    def get_estimated_bid_by_keywords(
        self,
        *,
        keywords: Sequence[types.KeywordAndMatchType | None] | None = None,
        target_position_for_ads: types.TargetAdPosition | None = None,
        language: str | None = None,
        location_ids: Sequence[int] | None = None,
        currency_code: types.CurrencyCode | None = None,
        campaign_id: int | None = None,
        ad_group_id: int | None = None,
        entity_level_bid: str | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.KeywordEstimatedBid | None, types.GetEstimatedBidByKeywordsResponse]:
        request = types.GetEstimatedBidByKeywordsRequest(
            keywords=keywords,
            target_position_for_ads=target_position_for_ads,
            language=language,
            location_ids=location_ids,
            currency_code=currency_code,
            campaign_id=campaign_id,
            ad_group_id=ad_group_id,
            entity_level_bid=entity_level_bid,
        )
        return self._items(
            operations.GET_ESTIMATED_BID_BY_KEYWORDS,
            request,
            timeout,
            "keyword_estimated_bids",
            options=options,
        )

    def get_estimated_position_by_keywords(
        self,
        *,
        keywords: Sequence[str | None] | None = None,
        max_bid: float | None = None,
        language: str | None = None,
        location_ids: Sequence[int] | None = None,
        currency_code: types.CurrencyCode | None = None,
        match_types: Sequence[types.MatchType] | None = None,
        campaign_id: int | None = None,
        ad_group_id: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.KeywordEstimatedPosition | None, types.GetEstimatedPositionByKeywordsResponse]:
        request = types.GetEstimatedPositionByKeywordsRequest(
            keywords=keywords,
            max_bid=max_bid,
            language=language,
            location_ids=location_ids,
            currency_code=currency_code,
            match_types=match_types,
            campaign_id=campaign_id,
            ad_group_id=ad_group_id,
        )
        return self._items(
            operations.GET_ESTIMATED_POSITION_BY_KEYWORDS,
            request,
            timeout,
            "keyword_estimated_positions",
            options=options,
        )

    def get_bid_landscape_by_ad_group_ids(
        self,
        *,
        ad_group_bid_landscape_inputs: Sequence[types.AdGroupBidLandscapeInput | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.AdGroupBidLandscape | None, types.GetBidLandscapeByAdGroupIdsResponse]:
        request = types.GetBidLandscapeByAdGroupIdsRequest(
            ad_group_bid_landscape_inputs=ad_group_bid_landscape_inputs
        )
        return self._items(
            operations.GET_BID_LANDSCAPE_BY_AD_GROUP_IDS, request, timeout, "bid_landscape", options=options
        )

    def get_bid_landscape_by_campaign_ids(
        self,
        *,
        campaign_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.CampaignBidLandscape | None, types.GetBidLandscapeByCampaignIdsResponse]:
        request = types.GetBidLandscapeByCampaignIdsRequest(campaign_ids=campaign_ids)
        return self._items(
            operations.GET_BID_LANDSCAPE_BY_CAMPAIGN_IDS, request, timeout, "bid_landscape", options=options
        )

    def get_bid_landscape_by_keyword_ids(
        self,
        *,
        keyword_ids: Sequence[int] | None = None,
        include_current_bid: bool | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.KeywordBidLandscape | None, types.GetBidLandscapeByKeywordIdsResponse]:
        request = types.GetBidLandscapeByKeywordIdsRequest(
            keyword_ids=keyword_ids, include_current_bid=include_current_bid
        )
        return self._items(
            operations.GET_BID_LANDSCAPE_BY_KEYWORD_IDS, request, timeout, "bid_landscape", options=options
        )

    def get_historical_keyword_performance(
        self,
        *,
        keywords: Sequence[str | None] | None = None,
        time_interval: types.TimeInterval | None = None,
        target_ad_position: types.AdPosition | None = None,
        match_types: Sequence[types.MatchType] | None = None,
        language: str | None = None,
        publisher_countries: Sequence[str | None] | None = None,
        devices: Sequence[str | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.KeywordHistoricalPerformance | None, types.GetHistoricalKeywordPerformanceResponse]:
        request = types.GetHistoricalKeywordPerformanceRequest(
            keywords=keywords,
            time_interval=time_interval,
            target_ad_position=target_ad_position,
            match_types=match_types,
            language=language,
            publisher_countries=publisher_countries,
            devices=devices,
        )
        return self._items(
            operations.GET_HISTORICAL_KEYWORD_PERFORMANCE,
            request,
            timeout,
            "keyword_historical_performances",
            options=options,
        )

    def get_historical_search_count(
        self,
        *,
        keywords: Sequence[str | None] | None = None,
        language: str | None = None,
        publisher_countries: Sequence[str | None] | None = None,
        start_date: types.DayMonthAndYear | None = None,
        end_date: types.DayMonthAndYear | None = None,
        time_period_rollup: str | None = None,
        devices: Sequence[str | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.KeywordSearchCount | None, types.GetHistoricalSearchCountResponse]:
        request = types.GetHistoricalSearchCountRequest(
            keywords=keywords,
            language=language,
            publisher_countries=publisher_countries,
            start_date=start_date,
            end_date=end_date,
            time_period_rollup=time_period_rollup,
            devices=devices,
        )
        return self._items(
            operations.GET_HISTORICAL_SEARCH_COUNT, request, timeout, "keyword_search_counts", options=options
        )

    def get_keyword_categories(
        self,
        *,
        keywords: Sequence[str | None] | None = None,
        language: str | None = None,
        publisher_country: str | None = None,
        max_categories: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.KeywordCategoryResult | None, types.GetKeywordCategoriesResponse]:
        request = types.GetKeywordCategoriesRequest(
            keywords=keywords,
            language=language,
            publisher_country=publisher_country,
            max_categories=max_categories,
        )
        return self._items(operations.GET_KEYWORD_CATEGORIES, request, timeout, "result", options=options)

    def get_keyword_demographics(
        self,
        *,
        keywords: Sequence[str | None] | None = None,
        language: str | None = None,
        publisher_country: str | None = None,
        device: Sequence[str | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.KeywordDemographicResult | None, types.GetKeywordDemographicsResponse]:
        request = types.GetKeywordDemographicsRequest(
            keywords=keywords, language=language, publisher_country=publisher_country, device=device
        )
        return self._items(
            operations.GET_KEYWORD_DEMOGRAPHICS,
            request,
            timeout,
            "keyword_demographic_result",
            options=options,
        )

    def get_keyword_locations(
        self,
        *,
        keywords: Sequence[str | None] | None = None,
        language: str | None = None,
        publisher_country: str | None = None,
        device: Sequence[str | None] | None = None,
        level: int | None = None,
        parent_country: str | None = None,
        max_locations: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.KeywordLocationResult | None, types.GetKeywordLocationsResponse]:
        request = types.GetKeywordLocationsRequest(
            keywords=keywords,
            language=language,
            publisher_country=publisher_country,
            device=device,
            level=level,
            parent_country=parent_country,
            max_locations=max_locations,
        )
        return self._items(
            operations.GET_KEYWORD_LOCATIONS, request, timeout, "keyword_location_result", options=options
        )

    def suggest_keywords_for_url(
        self,
        *,
        url: str | None = None,
        language: str | None = None,
        max_keywords: int | None = None,
        min_confidence_score: float | None = None,
        exclude_brand: bool | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.KeywordAndConfidence | None, types.SuggestKeywordsForUrlResponse]:
        request = types.SuggestKeywordsForUrlRequest(
            url=url,
            language=language,
            max_keywords=max_keywords,
            min_confidence_score=min_confidence_score,
            exclude_brand=exclude_brand,
        )
        return self._items(operations.SUGGEST_KEYWORDS_FOR_URL, request, timeout, "keywords", options=options)

    def suggest_keywords_from_existing_keywords(
        self,
        *,
        keywords: Sequence[str | None] | None = None,
        language: str | None = None,
        publisher_countries: Sequence[str | None] | None = None,
        max_suggestions_per_keyword: int | None = None,
        suggestion_type: int | None = None,
        remove_duplicates: bool | None = None,
        exclude_brand: bool | None = None,
        ad_group_id: int | None = None,
        campaign_id: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.KeywordSuggestion | None, types.SuggestKeywordsFromExistingKeywordsResponse]:
        request = types.SuggestKeywordsFromExistingKeywordsRequest(
            keywords=keywords,
            language=language,
            publisher_countries=publisher_countries,
            max_suggestions_per_keyword=max_suggestions_per_keyword,
            suggestion_type=suggestion_type,
            remove_duplicates=remove_duplicates,
            exclude_brand=exclude_brand,
            ad_group_id=ad_group_id,
            campaign_id=campaign_id,
        )
        return self._items(
            operations.SUGGEST_KEYWORDS_FROM_EXISTING_KEYWORDS,
            request,
            timeout,
            "keyword_suggestions",
            options=options,
        )

    def get_domain_categories(
        self,
        *,
        category_name: str | None = None,
        domain_name: str | None = None,
        language: str | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.DomainCategory | None, types.GetDomainCategoriesResponse]:
        request = types.GetDomainCategoriesRequest(
            category_name=category_name, domain_name=domain_name, language=language
        )
        return self._items(operations.GET_DOMAIN_CATEGORIES, request, timeout, "categories", options=options)

    def get_keyword_idea_categories(
        self,
        *,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.KeywordIdeaCategory | None, types.GetKeywordIdeaCategoriesResponse]:
        request = types.GetKeywordIdeaCategoriesRequest()
        return self._items(
            operations.GET_KEYWORD_IDEA_CATEGORIES,
            request,
            timeout,
            "keyword_idea_categories",
            options=options,
        )

    def get_keyword_ideas(
        self,
        *,
        expand_ideas: bool | None = None,
        idea_attributes: Sequence[types.KeywordIdeaAttribute] | None = None,
        search_parameters: Sequence[types.SearchParameter | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.KeywordIdea | None, types.GetKeywordIdeasResponse]:
        request = types.GetKeywordIdeasRequest(
            expand_ideas=expand_ideas, idea_attributes=idea_attributes, search_parameters=search_parameters
        )
        return self._items(operations.GET_KEYWORD_IDEAS, request, timeout, "keyword_ideas", options=options)

    def get_keyword_traffic_estimates(
        self,
        *,
        campaign_estimators: Sequence[types.CampaignEstimator | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.CampaignEstimate | None, types.GetKeywordTrafficEstimatesResponse]:
        request = types.GetKeywordTrafficEstimatesRequest(campaign_estimators=campaign_estimators)
        return self._items(
            operations.GET_KEYWORD_TRAFFIC_ESTIMATES, request, timeout, "campaign_estimates", options=options
        )

    def get_auto_apply_opt_in_status(
        self,
        *,
        recommendation_types_inputs: Sequence[str | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.AutoApplyRecommendationsInfo | None, types.GetAutoApplyOptInStatusResponse]:
        request = types.GetAutoApplyOptInStatusRequest(
            recommendation_types_inputs=recommendation_types_inputs
        )
        return self._items(
            operations.GET_AUTO_APPLY_OPT_IN_STATUS,
            request,
            timeout,
            "auto_apply_recommendations_status",
            options=options,
        )

    def set_auto_apply_opt_in_status(
        self,
        *,
        auto_apply_opt_in_status_inputs: Sequence[str | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.BatchError | None, types.SetAutoApplyOptInStatusResponse]:
        request = types.SetAutoApplyOptInStatusRequest(
            auto_apply_opt_in_status_inputs=auto_apply_opt_in_status_inputs
        )
        return self._items(
            operations.SET_AUTO_APPLY_OPT_IN_STATUS, request, timeout, "partial_errors", options=options
        )

    def get_performance_insights_detail_data_by_account_id(
        self,
        *,
        entity_type: types.EntityType | None = None,
        start_date: types.DayMonthAndYear | None = None,
        end_date: types.DayMonthAndYear | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[
        types.PerformanceInsightsDetail | None, types.GetPerformanceInsightsDetailDataByAccountIdResponse
    ]:
        request = types.GetPerformanceInsightsDetailDataByAccountIdRequest(
            entity_type=entity_type, start_date=start_date, end_date=end_date
        )
        return self._items(
            operations.GET_PERFORMANCE_INSIGHTS_DETAIL_DATA_BY_ACCOUNT_ID,
            request,
            timeout,
            "result",
            options=options,
        )

    def get_recommendations(
        self,
        *,
        campaign_id: int | None = None,
        ad_group_id: int | None = None,
        recommendation_type: str,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.Recommendation | None, types.GetRecommendationsResponse]:
        request = types.GetRecommendationsRequest(
            campaign_id=campaign_id, ad_group_id=ad_group_id, recommendation_type=recommendation_type
        )
        return self._items(
            operations.GET_RECOMMENDATIONS, request, timeout, "recommendations", options=options
        )

    def tag_recommendations(
        self,
        *,
        recommendation_type: str | None = None,
        recommendations_info: Sequence[types.RecommendationInfo | None] | None = None,
        lable: str | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.BatchError | None, types.TagRecommendationsResponse]:
        request = types.TagRecommendationsRequest(
            recommendation_type=recommendation_type, recommendations_info=recommendations_info, lable=lable
        )
        return self._items(
            operations.TAG_RECOMMENDATIONS, request, timeout, "partial_errors", options=options
        )

    def apply_recommendations(
        self,
        *,
        entities: Sequence[types.ApplyRecommendationEntity | None],
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.BatchError | None, types.ApplyRecommendationsResponse]:
        request = types.ApplyRecommendationsRequest(entities=entities)
        return self._items(
            operations.APPLY_RECOMMENDATIONS, request, timeout, "partial_errors", options=options
        )

    def dismiss_recommendations(
        self,
        *,
        entities: Sequence[types.DismissRecommendationEntity | None],
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.BatchError | None, types.DismissRecommendationsResponse]:
        request = types.DismissRecommendationsRequest(entities=entities)
        return self._items(
            operations.DISMISS_RECOMMENDATIONS, request, timeout, "partial_errors", options=options
        )

    def retrieve_recommendations(
        self,
        *,
        recommendation_types: Sequence[str | None],
        max_count: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.RecommendationBase | None, types.RetrieveRecommendationsResponse]:
        request = types.RetrieveRecommendationsRequest(
            recommendation_types=recommendation_types, max_count=max_count
        )
        return self._items(
            operations.RETRIEVE_RECOMMENDATIONS, request, timeout, "recommendations", options=options
        )
