# Made by soapwright from msads/v13/ad_insight. Do not edit.
"""The async client of AdInsightService: one method for each operation."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Literal, Self, Unpack

from ... import CallOptions, Credentials
from ..._runtime.client import MAX_ANSWER_BYTES, TIMEOUT, AsyncClient
from ..._runtime.connections import AsyncHttpClient
from ..._runtime.options import Options
from . import operations, types

if TYPE_CHECKING:
    from .async_iterate import AsyncItemCalls

__all__ = ["AsyncAdInsight"]


class AsyncAdInsight(AsyncClient):
    """AdInsightService.

    `environment` selects a known endpoint, `endpoint` sets another URL; plain HTTP to other machines
    requires `allow_http`. `http` is a connection to use instead of the client's own; it stays open
    when the client is closed. `timeout` limits a whole call, in seconds, and `connect_timeout` only
    its connection. A response of more than `max_answer_bytes` is an error. `Options` describes the
    others: `security`, `auth`, `tls`, `addressing`, `mtom`, `headers`, `max_retries`, `retries`,
    `try_timeout`, `before_sending`, `after_receiving`. `with_options` returns a view of the client
    with other options; the `options` of a method are for one call.
    """

    def __init__(
        self,
        credentials: Credentials,
        *,
        protocol: Literal["rest", "soap"] = "rest",
        environment: Literal["production", "sandbox"] = "production",
        endpoint: str | None = None,
        http: AsyncHttpClient | None = None,
        timeout: float = TIMEOUT,
        connect_timeout: float | None = None,
        max_answer_bytes: int = MAX_ANSWER_BYTES,
        allow_http: bool = False,
        **options: Unpack[Options],
    ) -> None:
        super().__init__(
            operations.SERVICE,
            credentials,
            protocol=protocol,
            environment=environment,
            endpoint=endpoint,
            http=http,
            timeout=timeout,
            connect_timeout=connect_timeout,
            max_answer_bytes=max_answer_bytes,
            allow_http=allow_http,
            **options,
        )

    def with_options(self, **options: Unpack[CallOptions]) -> Self:
        """Return a view of the client with other options, which may include credentials.

        It uses the same connections, which are closed with the original client.
        """
        return self._with_options(options)

    @property
    def iterate(self) -> AsyncItemCalls:
        """The calls whose responses are a list, item by item: `for one in client.iterate.…(…)`."""
        from .async_iterate import AsyncItemCalls

        return AsyncItemCalls(self._items)

    async def get_bid_opportunities(
        self,
        *,
        ad_group_id: int | None = None,
        campaign_id: int | None = None,
        opportunity_type: Sequence[types.BidOpportunityType] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetBidOpportunitiesResponse:
        """Deprecated (as of 2026-08).

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/ad-insight-service/getbidopportunities?view=bingads-13
        """
        request = types.GetBidOpportunitiesRequest(
            ad_group_id=ad_group_id, campaign_id=campaign_id, opportunity_type=opportunity_type
        )
        return await self._call(operations.GET_BID_OPPORTUNITIES, request, timeout, options)

    async def get_budget_opportunities(
        self,
        *,
        campaign_id: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetBudgetOpportunitiesResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/ad-insight-service/getbudgetopportunities?view=bingads-13
        """
        request = types.GetBudgetOpportunitiesRequest(campaign_id=campaign_id)
        return await self._call(operations.GET_BUDGET_OPPORTUNITIES, request, timeout, options)

    async def get_keyword_opportunities(
        self,
        *,
        ad_group_id: int | None = None,
        campaign_id: int | None = None,
        opportunity_type: Sequence[types.KeywordOpportunityType] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetKeywordOpportunitiesResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/ad-insight-service/getkeywordopportunities?view=bingads-13
        """
        request = types.GetKeywordOpportunitiesRequest(
            ad_group_id=ad_group_id, campaign_id=campaign_id, opportunity_type=opportunity_type
        )
        return await self._call(operations.GET_KEYWORD_OPPORTUNITIES, request, timeout, options)

    async def get_estimated_bid_by_keyword_ids(
        self,
        *,
        keyword_ids: Sequence[int] | None = None,
        target_position_for_ads: types.TargetAdPosition | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetEstimatedBidByKeywordIdsResponse:
        """`keyword_ids`: At most 1000 items.
        `target_position_for_ads`: Default: MainLine1.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/ad-insight-service/getestimatedbidbykeywordids?view=bingads-13
        """
        request = types.GetEstimatedBidByKeywordIdsRequest(
            keyword_ids=keyword_ids, target_position_for_ads=target_position_for_ads
        )
        return await self._call(operations.GET_ESTIMATED_BID_BY_KEYWORD_IDS, request, timeout, options)

    async def get_estimated_position_by_keyword_ids(
        self,
        *,
        keyword_ids: Sequence[int] | None = None,
        max_bid: float | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetEstimatedPositionByKeywordIdsResponse:
        """`keyword_ids`: At most 1000 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/ad-insight-service/getestimatedpositionbykeywordids?view=bingads-13
        """
        request = types.GetEstimatedPositionByKeywordIdsRequest(keyword_ids=keyword_ids, max_bid=max_bid)
        return await self._call(operations.GET_ESTIMATED_POSITION_BY_KEYWORD_IDS, request, timeout, options)

    async def get_estimated_bid_by_keywords(
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
    ) -> types.GetEstimatedBidByKeywordsResponse:
        """`keywords`: At most 1000 items. Each at most 100 characters.
        `target_position_for_ads`: Default: MainLine1.
        `language`: Default: EN.
        `location_ids`: Default: 190.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/ad-insight-service/getestimatedbidbykeywords?view=bingads-13
        """
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
        return await self._call(operations.GET_ESTIMATED_BID_BY_KEYWORDS, request, timeout, options)

    async def get_estimated_position_by_keywords(
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
    ) -> types.GetEstimatedPositionByKeywordsResponse:
        """`keywords`: At most 1000 items. Each at most 100 characters.
        `language`: Default: EN.
        `location_ids`: Default: 190.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/ad-insight-service/getestimatedpositionbykeywords?view=bingads-13
        """
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
        return await self._call(operations.GET_ESTIMATED_POSITION_BY_KEYWORDS, request, timeout, options)

    async def get_bid_landscape_by_ad_group_ids(
        self,
        *,
        ad_group_bid_landscape_inputs: Sequence[types.AdGroupBidLandscapeInput | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetBidLandscapeByAdGroupIdsResponse:
        """`ad_group_bid_landscape_inputs`: At most 1000 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/ad-insight-service/getbidlandscapebyadgroupids?view=bingads-13
        """
        request = types.GetBidLandscapeByAdGroupIdsRequest(
            ad_group_bid_landscape_inputs=ad_group_bid_landscape_inputs
        )
        return await self._call(operations.GET_BID_LANDSCAPE_BY_AD_GROUP_IDS, request, timeout, options)

    async def get_bid_landscape_by_campaign_ids(
        self,
        *,
        campaign_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetBidLandscapeByCampaignIdsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/ad-insight-service/getbidlandscapebycampaignids?view=bingads-13
        """
        request = types.GetBidLandscapeByCampaignIdsRequest(campaign_ids=campaign_ids)
        return await self._call(operations.GET_BID_LANDSCAPE_BY_CAMPAIGN_IDS, request, timeout, options)

    async def get_bid_landscape_by_keyword_ids(
        self,
        *,
        keyword_ids: Sequence[int] | None = None,
        include_current_bid: bool | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetBidLandscapeByKeywordIdsResponse:
        """`keyword_ids`: At most 1000 items.
        `include_current_bid`: Default: false.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/ad-insight-service/getbidlandscapebykeywordids?view=bingads-13
        """
        request = types.GetBidLandscapeByKeywordIdsRequest(
            keyword_ids=keyword_ids, include_current_bid=include_current_bid
        )
        return await self._call(operations.GET_BID_LANDSCAPE_BY_KEYWORD_IDS, request, timeout, options)

    async def get_historical_keyword_performance(
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
    ) -> types.GetHistoricalKeywordPerformanceResponse:
        """`keywords`: At most 1000 items. Each at most 100 characters.
        `time_interval`: Default: LastDay.
        `target_ad_position`: Default: All.
        `devices`: Default: Computers.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/ad-insight-service/gethistoricalkeywordperformance?view=bingads-13
        """
        request = types.GetHistoricalKeywordPerformanceRequest(
            keywords=keywords,
            time_interval=time_interval,
            target_ad_position=target_ad_position,
            match_types=match_types,
            language=language,
            publisher_countries=publisher_countries,
            devices=devices,
        )
        return await self._call(operations.GET_HISTORICAL_KEYWORD_PERFORMANCE, request, timeout, options)

    async def get_historical_search_count(
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
    ) -> types.GetHistoricalSearchCountResponse:
        """`keywords`: At most 1000 items. Each at most 100 characters.
        `devices`: Default: Computers.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/ad-insight-service/gethistoricalsearchcount?view=bingads-13
        """
        request = types.GetHistoricalSearchCountRequest(
            keywords=keywords,
            language=language,
            publisher_countries=publisher_countries,
            start_date=start_date,
            end_date=end_date,
            time_period_rollup=time_period_rollup,
            devices=devices,
        )
        return await self._call(operations.GET_HISTORICAL_SEARCH_COUNT, request, timeout, options)

    async def get_keyword_categories(
        self,
        *,
        keywords: Sequence[str | None] | None = None,
        language: str | None = None,
        publisher_country: str | None = None,
        max_categories: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetKeywordCategoriesResponse:
        """`keywords`: At most 1000 items. Each at most 100 characters.
        `max_categories`: At most 5. Default: 5.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/ad-insight-service/getkeywordcategories?view=bingads-13
        """
        request = types.GetKeywordCategoriesRequest(
            keywords=keywords,
            language=language,
            publisher_country=publisher_country,
            max_categories=max_categories,
        )
        return await self._call(operations.GET_KEYWORD_CATEGORIES, request, timeout, options)

    async def get_keyword_demographics(
        self,
        *,
        keywords: Sequence[str | None] | None = None,
        language: str | None = None,
        publisher_country: str | None = None,
        device: Sequence[str | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetKeywordDemographicsResponse:
        """`keywords`: At most 1000 items. Each at most 100 characters.
        `device`: Default: Computers.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/ad-insight-service/getkeyworddemographics?view=bingads-13
        """
        request = types.GetKeywordDemographicsRequest(
            keywords=keywords, language=language, publisher_country=publisher_country, device=device
        )
        return await self._call(operations.GET_KEYWORD_DEMOGRAPHICS, request, timeout, options)

    async def get_keyword_locations(
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
    ) -> types.GetKeywordLocationsResponse:
        """`keywords`: At most 1000 items. Each at most 100 characters.
        `device`: Default: Computers.
        `level`: Default: 1.
        `parent_country`: Default: US.
        `max_locations`: At most 10. Default: 10.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/ad-insight-service/getkeywordlocations?view=bingads-13
        """
        request = types.GetKeywordLocationsRequest(
            keywords=keywords,
            language=language,
            publisher_country=publisher_country,
            device=device,
            level=level,
            parent_country=parent_country,
            max_locations=max_locations,
        )
        return await self._call(operations.GET_KEYWORD_LOCATIONS, request, timeout, options)

    async def suggest_keywords_for_url(
        self,
        *,
        url: str | None = None,
        language: str | None = None,
        max_keywords: int | None = None,
        min_confidence_score: float | None = None,
        exclude_brand: bool | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.SuggestKeywordsForUrlResponse:
        """`url`: At most 2000 characters.
        `language`: Default: English.
        `max_keywords`: Default: 10.
        `exclude_brand`: Default: false.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/ad-insight-service/suggestkeywordsforurl?view=bingads-13
        """
        request = types.SuggestKeywordsForUrlRequest(
            url=url,
            language=language,
            max_keywords=max_keywords,
            min_confidence_score=min_confidence_score,
            exclude_brand=exclude_brand,
        )
        return await self._call(operations.SUGGEST_KEYWORDS_FOR_URL, request, timeout, options)

    async def suggest_keywords_from_existing_keywords(
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
    ) -> types.SuggestKeywordsFromExistingKeywordsResponse:
        """`keywords`: At most 1000 items. Each at most 100 characters.
        `language`: Default: English.
        `max_suggestions_per_keyword`: Default: 50.
        `remove_duplicates`: Default: false.
        `exclude_brand`: Default: false.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/ad-insight-service/suggestkeywordsfromexistingkeywords?view=bingads-13
        """
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
        return await self._call(operations.SUGGEST_KEYWORDS_FROM_EXISTING_KEYWORDS, request, timeout, options)

    async def get_auction_insight_data(
        self,
        *,
        entity_type: types.EntityType,
        entity_ids: Sequence[int] | None = None,
        search_parameters: Sequence[types.SearchParameter | None] | None = None,
        return_additional_fields: Sequence[types.AuctionInsightKpiAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetAuctionInsightDataResponse:
        """`entity_type`: Required.
        `entity_ids`: Sometimes required. At most 200 items.
        `return_additional_fields`: Optional.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/ad-insight-service/getauctioninsightdata?view=bingads-13
        """
        request = types.GetAuctionInsightDataRequest(
            entity_type=entity_type,
            entity_ids=entity_ids,
            search_parameters=search_parameters,
            return_additional_fields=return_additional_fields,
        )
        return await self._call(operations.GET_AUCTION_INSIGHT_DATA, request, timeout, options)

    async def get_domain_categories(
        self,
        *,
        category_name: str | None = None,
        domain_name: str | None = None,
        language: str | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetDomainCategoriesResponse:
        """`domain_name`: At most 2048 characters.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/ad-insight-service/getdomaincategories?view=bingads-13
        """
        request = types.GetDomainCategoriesRequest(
            category_name=category_name, domain_name=domain_name, language=language
        )
        return await self._call(operations.GET_DOMAIN_CATEGORIES, request, timeout, options)

    async def put_metric_data(
        self,
        *,
        metrics: Sequence[types.MetricData | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.PutMetricDataResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.PutMetricDataRequest(metrics=metrics)
        return await self._call(operations.PUT_METRIC_DATA, request, timeout, options)

    async def get_keyword_idea_categories(
        self,
        *,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetKeywordIdeaCategoriesResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/ad-insight-service/getkeywordideacategories?view=bingads-13
        """
        request = types.GetKeywordIdeaCategoriesRequest()
        return await self._call(operations.GET_KEYWORD_IDEA_CATEGORIES, request, timeout, options)

    async def get_keyword_ideas(
        self,
        *,
        expand_ideas: bool | None = None,
        idea_attributes: Sequence[types.KeywordIdeaAttribute] | None = None,
        search_parameters: Sequence[types.SearchParameter | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetKeywordIdeasResponse:
        """`search_parameters`: Sometimes required.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/ad-insight-service/getkeywordideas?view=bingads-13
        """
        request = types.GetKeywordIdeasRequest(
            expand_ideas=expand_ideas, idea_attributes=idea_attributes, search_parameters=search_parameters
        )
        return await self._call(operations.GET_KEYWORD_IDEAS, request, timeout, options)

    async def get_keyword_traffic_estimates(
        self,
        *,
        campaign_estimators: Sequence[types.CampaignEstimator | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetKeywordTrafficEstimatesResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/ad-insight-service/getkeywordtrafficestimates?view=bingads-13
        """
        request = types.GetKeywordTrafficEstimatesRequest(campaign_estimators=campaign_estimators)
        return await self._call(operations.GET_KEYWORD_TRAFFIC_ESTIMATES, request, timeout, options)

    async def get_auto_apply_opt_in_status(
        self,
        *,
        recommendation_types_inputs: Sequence[str | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetAutoApplyOptInStatusResponse:
        """`recommendation_types_inputs`: At most 100 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/ad-insight-service/getautoapplyoptinstatus?view=bingads-13
        """
        request = types.GetAutoApplyOptInStatusRequest(
            recommendation_types_inputs=recommendation_types_inputs
        )
        return await self._call(operations.GET_AUTO_APPLY_OPT_IN_STATUS, request, timeout, options)

    async def set_auto_apply_opt_in_status(
        self,
        *,
        auto_apply_opt_in_status_inputs: Sequence[str | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.SetAutoApplyOptInStatusResponse:
        """`auto_apply_opt_in_status_inputs`: At most 100 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/ad-insight-service/setautoapplyoptinstatus?view=bingads-13
        """
        request = types.SetAutoApplyOptInStatusRequest(
            auto_apply_opt_in_status_inputs=auto_apply_opt_in_status_inputs
        )
        return await self._call(operations.SET_AUTO_APPLY_OPT_IN_STATUS, request, timeout, options)

    async def get_performance_insights_detail_data_by_account_id(
        self,
        *,
        entity_type: types.EntityType | None = None,
        start_date: types.DayMonthAndYear | None = None,
        end_date: types.DayMonthAndYear | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetPerformanceInsightsDetailDataByAccountIdResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/ad-insight-service/getperformanceinsightsdetaildatabyaccountid?view=bingads-13
        """
        request = types.GetPerformanceInsightsDetailDataByAccountIdRequest(
            entity_type=entity_type, start_date=start_date, end_date=end_date
        )
        return await self._call(
            operations.GET_PERFORMANCE_INSIGHTS_DETAIL_DATA_BY_ACCOUNT_ID, request, timeout, options
        )

    async def get_recommendations(
        self,
        *,
        campaign_id: int | None = None,
        ad_group_id: int | None = None,
        recommendation_type: str,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetRecommendationsResponse:
        """`recommendation_type`: Required.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/ad-insight-service/getrecommendations?view=bingads-13
        """
        request = types.GetRecommendationsRequest(
            campaign_id=campaign_id, ad_group_id=ad_group_id, recommendation_type=recommendation_type
        )
        return await self._call(operations.GET_RECOMMENDATIONS, request, timeout, options)

    async def tag_recommendations(
        self,
        *,
        recommendation_type: str | None = None,
        recommendations_info: Sequence[types.RecommendationInfo | None] | None = None,
        lable: str | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.TagRecommendationsResponse:
        """`recommendations_info`: At most 100 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/ad-insight-service/tagrecommendations?view=bingads-13
        """
        request = types.TagRecommendationsRequest(
            recommendation_type=recommendation_type, recommendations_info=recommendations_info, lable=lable
        )
        return await self._call(operations.TAG_RECOMMENDATIONS, request, timeout, options)

    async def get_text_asset_suggestions_by_final_urls(
        self,
        *,
        final_urls: Sequence[str | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetTextAssetSuggestionsByFinalUrlsResponse:
        """`final_urls`: At most 5 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/ad-insight-service/gettextassetsuggestionsbyfinalurls?view=bingads-13
        """
        request = types.GetTextAssetSuggestionsByFinalUrlsRequest(final_urls=final_urls)
        return await self._call(
            operations.GET_TEXT_ASSET_SUGGESTIONS_BY_FINAL_URLS, request, timeout, options
        )

    async def apply_recommendations(
        self,
        *,
        entities: Sequence[types.ApplyRecommendationEntity | None],
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.ApplyRecommendationsResponse:
        """`entities`: Required. At most 100 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/ad-insight-service/applyrecommendations?view=bingads-13
        """
        request = types.ApplyRecommendationsRequest(entities=entities)
        return await self._call(operations.APPLY_RECOMMENDATIONS, request, timeout, options)

    async def dismiss_recommendations(
        self,
        *,
        entities: Sequence[types.DismissRecommendationEntity | None],
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.DismissRecommendationsResponse:
        """`entities`: Required. At most 100 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/ad-insight-service/dismissrecommendations?view=bingads-13
        """
        request = types.DismissRecommendationsRequest(entities=entities)
        return await self._call(operations.DISMISS_RECOMMENDATIONS, request, timeout, options)

    async def retrieve_recommendations(
        self,
        *,
        recommendation_types: Sequence[str | None],
        max_count: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.RetrieveRecommendationsResponse:
        """`recommendation_types`: Required.
        `max_count`: Optional.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/ad-insight-service/retrieverecommendations?view=bingads-13
        """
        request = types.RetrieveRecommendationsRequest(
            recommendation_types=recommendation_types, max_count=max_count
        )
        return await self._call(operations.RETRIEVE_RECOMMENDATIONS, request, timeout, options)

    async def get_audience_full_estimation(
        self,
        *,
        age: types.SelectionOfAgeEnum | None = None,
        gender: types.SelectionOfGenderEnum | None = None,
        audience: types.SelectionOflong | None = None,
        company: types.SelectionOflong | None = None,
        industry: types.SelectionOflong | None = None,
        job_function: types.SelectionOflong | None = None,
        location: types.SelectionOflong | None = None,
        placement: types.SelectionOflong | None = None,
        device: types.SelectionOfDeviceEnum | None = None,
        topic: types.SelectionOflong | None = None,
        radius_targets: Sequence[types.RadiusTarget | None] | None = None,
        campaign_bidding_strategy: int | None = None,
        campaign_sub_type: int | None = None,
        feed: types.Feed | None = None,
        daily_budget: Decimal | None = None,
        bid: Decimal | None = None,
        currency: types.Currency | None = None,
        multi_ad_types: int | None = None,
        start_date: datetime | None = None,
        end_date: datetime | None = None,
        total_budget: Decimal | None = None,
        include_impressions_breakdown: bool | None = None,
        auto_targeting: bool | None = None,
        job_seniority: types.SelectionOflong | None = None,
        genre: types.SelectionOflong | None = None,
        channel: types.SelectionOflong | None = None,
        channel_placement: types.SelectionOflong | None = None,
        sub_channel: types.SelectionOflong | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetAudienceFullEstimationResponse:
        """`age`: Optional.
        `gender`: Optional.
        `audience`: Optional.
        `company`: Optional.
        `industry`: Optional.
        `job_function`: Optional.
        `location`: Optional.
        `placement`: Optional.
        `topic`: Optional.
        `radius_targets`: Optional.
        `campaign_bidding_strategy`: Optional.
        `campaign_sub_type`: Optional.
        `feed`: Optional.
        `daily_budget`: Optional.
        `bid`: Optional.
        `currency`: Optional.
        `multi_ad_types`: Optional.
        `job_seniority`: Reserved (as of 2026-08).
        `genre`: Reserved (as of 2026-08).
        `channel`: Reserved (as of 2026-08).
        `channel_placement`: Reserved (as of 2026-08).
        `sub_channel`: Reserved (as of 2026-08).

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/ad-insight-service/getaudiencefullestimation?view=bingads-13
        """
        request = types.GetAudienceFullEstimationRequest(
            age=age,
            gender=gender,
            audience=audience,
            company=company,
            industry=industry,
            job_function=job_function,
            location=location,
            placement=placement,
            device=device,
            topic=topic,
            radius_targets=radius_targets,
            campaign_bidding_strategy=campaign_bidding_strategy,
            campaign_sub_type=campaign_sub_type,
            feed=feed,
            daily_budget=daily_budget,
            bid=bid,
            currency=currency,
            multi_ad_types=multi_ad_types,
            start_date=start_date,
            end_date=end_date,
            total_budget=total_budget,
            include_impressions_breakdown=include_impressions_breakdown,
            auto_targeting=auto_targeting,
            job_seniority=job_seniority,
            genre=genre,
            channel=channel,
            channel_placement=channel_placement,
            sub_channel=sub_channel,
        )
        return await self._call(operations.GET_AUDIENCE_FULL_ESTIMATION, request, timeout, options)

    async def get_audience_breakdown(
        self,
        *,
        age: types.SelectionOfAgeEnum | None = None,
        gender: types.SelectionOfGenderEnum | None = None,
        audience: types.SelectionOflong | None = None,
        company: types.SelectionOflong | None = None,
        industry: types.SelectionOflong | None = None,
        job_function: types.SelectionOflong | None = None,
        location: types.SelectionOflong | None = None,
        placement: types.SelectionOflong | None = None,
        device: types.SelectionOfDeviceEnum | None = None,
        topic: types.SelectionOflong | None = None,
        radius_targets: Sequence[types.RadiusTarget | None] | None = None,
        campaign_bidding_strategy: int | None = None,
        campaign_sub_type: int | None = None,
        feed: types.Feed | None = None,
        lcid: int | None = None,
        breakdown_return_category: types.BreakdownCategory | None = None,
        multi_ad_types: int | None = None,
        job_seniority: types.SelectionOflong | None = None,
        genre: types.SelectionOflong | None = None,
        channel: types.SelectionOflong | None = None,
        channel_placement: types.SelectionOflong | None = None,
        sub_channel: types.SelectionOflong | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetAudienceBreakdownResponse:
        """`age`: Optional.
        `gender`: Optional.
        `audience`: Optional.
        `company`: Optional.
        `industry`: Optional.
        `job_function`: Optional.
        `location`: Optional.
        `placement`: Optional.
        `topic`: Optional.
        `radius_targets`: Optional.
        `campaign_bidding_strategy`: Optional.
        `campaign_sub_type`: Optional.
        `feed`: Optional.
        `lcid`: Optional.
        `breakdown_return_category`: Optional.
        `multi_ad_types`: Optional.
        `job_seniority`: Reserved (as of 2026-08).
        `genre`: Reserved (as of 2026-08).
        `channel`: Reserved (as of 2026-08).
        `channel_placement`: Reserved (as of 2026-08).
        `sub_channel`: Reserved (as of 2026-08).

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/ad-insight-service/getaudiencebreakdown?view=bingads-13
        """
        request = types.GetAudienceBreakdownRequest(
            age=age,
            gender=gender,
            audience=audience,
            company=company,
            industry=industry,
            job_function=job_function,
            location=location,
            placement=placement,
            device=device,
            topic=topic,
            radius_targets=radius_targets,
            campaign_bidding_strategy=campaign_bidding_strategy,
            campaign_sub_type=campaign_sub_type,
            feed=feed,
            lcid=lcid,
            breakdown_return_category=breakdown_return_category,
            multi_ad_types=multi_ad_types,
            job_seniority=job_seniority,
            genre=genre,
            channel=channel,
            channel_placement=channel_placement,
            sub_channel=sub_channel,
        )
        return await self._call(operations.GET_AUDIENCE_BREAKDOWN, request, timeout, options)
