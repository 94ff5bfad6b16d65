# Made by soapwright from msads/v12/campaign_management. Do not edit.
"""The async client of CampaignManagementService: one method for each operation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Self, Unpack

from ... import CallOptions, Credentials
from ..._runtime.client import MAX_ANSWER_BYTES, TIMEOUT, AsyncClient
from ..._runtime.connections import AsyncHttpClient
from ..._runtime.options import Options
from . import operations, types

if TYPE_CHECKING:
    from .async_iterate import AsyncItemCalls

__all__ = ["AsyncCampaignManagement"]


class AsyncCampaignManagement(AsyncClient):
    """CampaignManagementService.

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
        protocol: Literal["soap"] = "soap",
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

    async def add_campaigns(
        self,
        *,
        account_id: int | None = None,
        campaigns: Sequence[types.Campaign | None] | None = None,
        include_dynamic_search_ads_source: bool | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.AddCampaignsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.AddCampaignsRequest(
            account_id=account_id,
            campaigns=campaigns,
            include_dynamic_search_ads_source=include_dynamic_search_ads_source,
        )
        return await self._call(operations.ADD_CAMPAIGNS, request, timeout, options)

    async def get_campaigns_by_account_id(
        self,
        *,
        account_id: int | None = None,
        campaign_type: Sequence[types.CampaignType] | None = None,
        return_additional_fields: Sequence[types.CampaignAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetCampaignsByAccountIdResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.GetCampaignsByAccountIdRequest(
            account_id=account_id,
            campaign_type=campaign_type,
            return_additional_fields=return_additional_fields,
        )
        return await self._call(operations.GET_CAMPAIGNS_BY_ACCOUNT_ID, request, timeout, options)

    async def get_campaigns_by_ids(
        self,
        *,
        account_id: int | None = None,
        campaign_ids: Sequence[int] | None = None,
        campaign_type: Sequence[types.CampaignType] | None = None,
        return_additional_fields: Sequence[types.CampaignAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetCampaignsByIdsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.GetCampaignsByIdsRequest(
            account_id=account_id,
            campaign_ids=campaign_ids,
            campaign_type=campaign_type,
            return_additional_fields=return_additional_fields,
        )
        return await self._call(operations.GET_CAMPAIGNS_BY_IDS, request, timeout, options)

    async def delete_campaigns(
        self,
        *,
        account_id: int | None = None,
        campaign_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.DeleteCampaignsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.DeleteCampaignsRequest(account_id=account_id, campaign_ids=campaign_ids)
        return await self._call(operations.DELETE_CAMPAIGNS, request, timeout, options)

    async def update_campaigns(
        self,
        *,
        account_id: int | None = None,
        campaigns: Sequence[types.Campaign | None] | None = None,
        include_dynamic_search_ads_source: bool | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.UpdateCampaignsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.UpdateCampaignsRequest(
            account_id=account_id,
            campaigns=campaigns,
            include_dynamic_search_ads_source=include_dynamic_search_ads_source,
        )
        return await self._call(operations.UPDATE_CAMPAIGNS, request, timeout, options)

    async def get_negative_sites_by_campaign_ids(
        self,
        *,
        account_id: int | None = None,
        campaign_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetNegativeSitesByCampaignIdsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.GetNegativeSitesByCampaignIdsRequest(account_id=account_id, campaign_ids=campaign_ids)
        return await self._call(operations.GET_NEGATIVE_SITES_BY_CAMPAIGN_IDS, request, timeout, options)

    async def set_negative_sites_to_campaigns(
        self,
        *,
        account_id: int | None = None,
        campaign_negative_sites: Sequence[types.CampaignNegativeSites | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.SetNegativeSitesToCampaignsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.SetNegativeSitesToCampaignsRequest(
            account_id=account_id, campaign_negative_sites=campaign_negative_sites
        )
        return await self._call(operations.SET_NEGATIVE_SITES_TO_CAMPAIGNS, request, timeout, options)

    async def get_config_value(
        self,
        *,
        config_key: str | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetConfigValueResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.GetConfigValueRequest(config_key=config_key)
        return await self._call(operations.GET_CONFIG_VALUE, request, timeout, options)

    async def get_bsc_countries(
        self,
        *,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetBSCCountriesResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.GetBSCCountriesRequest()
        return await self._call(operations.GET_BSC_COUNTRIES, request, timeout, options)

    async def add_ad_groups(
        self,
        *,
        campaign_id: int | None = None,
        ad_groups: Sequence[types.AdGroup | None] | None = None,
        return_inherited_bid_strategy_types: bool | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.AddAdGroupsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.AddAdGroupsRequest(
            campaign_id=campaign_id,
            ad_groups=ad_groups,
            return_inherited_bid_strategy_types=return_inherited_bid_strategy_types,
        )
        return await self._call(operations.ADD_AD_GROUPS, request, timeout, options)

    async def delete_ad_groups(
        self,
        *,
        campaign_id: int | None = None,
        ad_group_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.DeleteAdGroupsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.DeleteAdGroupsRequest(campaign_id=campaign_id, ad_group_ids=ad_group_ids)
        return await self._call(operations.DELETE_AD_GROUPS, request, timeout, options)

    async def get_ad_groups_by_ids(
        self,
        *,
        campaign_id: int | None = None,
        ad_group_ids: Sequence[int] | None = None,
        return_additional_fields: Sequence[types.AdGroupAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetAdGroupsByIdsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.GetAdGroupsByIdsRequest(
            campaign_id=campaign_id,
            ad_group_ids=ad_group_ids,
            return_additional_fields=return_additional_fields,
        )
        return await self._call(operations.GET_AD_GROUPS_BY_IDS, request, timeout, options)

    async def get_ad_groups_by_campaign_id(
        self,
        *,
        campaign_id: int | None = None,
        return_additional_fields: Sequence[types.AdGroupAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetAdGroupsByCampaignIdResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.GetAdGroupsByCampaignIdRequest(
            campaign_id=campaign_id, return_additional_fields=return_additional_fields
        )
        return await self._call(operations.GET_AD_GROUPS_BY_CAMPAIGN_ID, request, timeout, options)

    async def update_ad_groups(
        self,
        *,
        campaign_id: int | None = None,
        ad_groups: Sequence[types.AdGroup | None] | None = None,
        update_audience_ads_bid_adjustment: bool | None = None,
        return_inherited_bid_strategy_types: bool | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.UpdateAdGroupsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.UpdateAdGroupsRequest(
            campaign_id=campaign_id,
            ad_groups=ad_groups,
            update_audience_ads_bid_adjustment=update_audience_ads_bid_adjustment,
            return_inherited_bid_strategy_types=return_inherited_bid_strategy_types,
        )
        return await self._call(operations.UPDATE_AD_GROUPS, request, timeout, options)

    async def get_negative_sites_by_ad_group_ids(
        self,
        *,
        campaign_id: int | None = None,
        ad_group_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetNegativeSitesByAdGroupIdsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.GetNegativeSitesByAdGroupIdsRequest(
            campaign_id=campaign_id, ad_group_ids=ad_group_ids
        )
        return await self._call(operations.GET_NEGATIVE_SITES_BY_AD_GROUP_IDS, request, timeout, options)

    async def set_negative_sites_to_ad_groups(
        self,
        *,
        campaign_id: int | None = None,
        ad_group_negative_sites: Sequence[types.AdGroupNegativeSites | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.SetNegativeSitesToAdGroupsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.SetNegativeSitesToAdGroupsRequest(
            campaign_id=campaign_id, ad_group_negative_sites=ad_group_negative_sites
        )
        return await self._call(operations.SET_NEGATIVE_SITES_TO_AD_GROUPS, request, timeout, options)

    async def get_geo_locations_file_url(
        self,
        *,
        version: str | None = None,
        language_locale: str | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetGeoLocationsFileUrlResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.GetGeoLocationsFileUrlRequest(version=version, language_locale=language_locale)
        return await self._call(operations.GET_GEO_LOCATIONS_FILE_URL, request, timeout, options)

    async def add_ads(
        self,
        *,
        ad_group_id: int | None = None,
        ads: Sequence[types.Ad | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.AddAdsResponse:
        """Raises AdApiFaultDetail or EditorialApiFaultDetail."""
        request = types.AddAdsRequest(ad_group_id=ad_group_id, ads=ads)
        return await self._call(operations.ADD_ADS, request, timeout, options)

    async def delete_ads(
        self,
        *,
        ad_group_id: int | None = None,
        ad_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.DeleteAdsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.DeleteAdsRequest(ad_group_id=ad_group_id, ad_ids=ad_ids)
        return await self._call(operations.DELETE_ADS, request, timeout, options)

    async def get_ads_by_editorial_status(
        self,
        *,
        ad_group_id: int | None = None,
        editorial_status: types.AdEditorialStatus | None = None,
        ad_types: Sequence[types.AdType] | None = None,
        return_additional_fields: Sequence[types.AdAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetAdsByEditorialStatusResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.GetAdsByEditorialStatusRequest(
            ad_group_id=ad_group_id,
            editorial_status=editorial_status,
            ad_types=ad_types,
            return_additional_fields=return_additional_fields,
        )
        return await self._call(operations.GET_ADS_BY_EDITORIAL_STATUS, request, timeout, options)

    async def get_ads_by_ids(
        self,
        *,
        ad_group_id: int | None = None,
        ad_ids: Sequence[int] | None = None,
        ad_types: Sequence[types.AdType] | None = None,
        return_additional_fields: Sequence[types.AdAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetAdsByIdsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.GetAdsByIdsRequest(
            ad_group_id=ad_group_id,
            ad_ids=ad_ids,
            ad_types=ad_types,
            return_additional_fields=return_additional_fields,
        )
        return await self._call(operations.GET_ADS_BY_IDS, request, timeout, options)

    async def get_ads_by_ad_group_id(
        self,
        *,
        ad_group_id: int | None = None,
        ad_types: Sequence[types.AdType] | None = None,
        return_additional_fields: Sequence[types.AdAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetAdsByAdGroupIdResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.GetAdsByAdGroupIdRequest(
            ad_group_id=ad_group_id, ad_types=ad_types, return_additional_fields=return_additional_fields
        )
        return await self._call(operations.GET_ADS_BY_AD_GROUP_ID, request, timeout, options)

    async def update_ads(
        self,
        *,
        ad_group_id: int | None = None,
        ads: Sequence[types.Ad | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.UpdateAdsResponse:
        """Raises AdApiFaultDetail or EditorialApiFaultDetail."""
        request = types.UpdateAdsRequest(ad_group_id=ad_group_id, ads=ads)
        return await self._call(operations.UPDATE_ADS, request, timeout, options)

    async def add_keywords(
        self,
        *,
        ad_group_id: int | None = None,
        keywords: Sequence[types.Keyword | None] | None = None,
        return_inherited_bid_strategy_types: bool | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.AddKeywordsResponse:
        """Raises AdApiFaultDetail or EditorialApiFaultDetail."""
        request = types.AddKeywordsRequest(
            ad_group_id=ad_group_id,
            keywords=keywords,
            return_inherited_bid_strategy_types=return_inherited_bid_strategy_types,
        )
        return await self._call(operations.ADD_KEYWORDS, request, timeout, options)

    async def delete_keywords(
        self,
        *,
        ad_group_id: int | None = None,
        keyword_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.DeleteKeywordsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.DeleteKeywordsRequest(ad_group_id=ad_group_id, keyword_ids=keyword_ids)
        return await self._call(operations.DELETE_KEYWORDS, request, timeout, options)

    async def get_keywords_by_editorial_status(
        self,
        *,
        ad_group_id: int | None = None,
        editorial_status: types.KeywordEditorialStatus | None = None,
        return_additional_fields: Sequence[types.KeywordAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetKeywordsByEditorialStatusResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.GetKeywordsByEditorialStatusRequest(
            ad_group_id=ad_group_id,
            editorial_status=editorial_status,
            return_additional_fields=return_additional_fields,
        )
        return await self._call(operations.GET_KEYWORDS_BY_EDITORIAL_STATUS, request, timeout, options)

    async def get_keywords_by_ids(
        self,
        *,
        ad_group_id: int | None = None,
        keyword_ids: Sequence[int] | None = None,
        return_additional_fields: Sequence[types.KeywordAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetKeywordsByIdsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.GetKeywordsByIdsRequest(
            ad_group_id=ad_group_id,
            keyword_ids=keyword_ids,
            return_additional_fields=return_additional_fields,
        )
        return await self._call(operations.GET_KEYWORDS_BY_IDS, request, timeout, options)

    async def get_keywords_by_ad_group_id(
        self,
        *,
        ad_group_id: int | None = None,
        return_additional_fields: Sequence[types.KeywordAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetKeywordsByAdGroupIdResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.GetKeywordsByAdGroupIdRequest(
            ad_group_id=ad_group_id, return_additional_fields=return_additional_fields
        )
        return await self._call(operations.GET_KEYWORDS_BY_AD_GROUP_ID, request, timeout, options)

    async def update_keywords(
        self,
        *,
        ad_group_id: int | None = None,
        keywords: Sequence[types.Keyword | None] | None = None,
        return_inherited_bid_strategy_types: bool | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.UpdateKeywordsResponse:
        """Raises AdApiFaultDetail or EditorialApiFaultDetail."""
        request = types.UpdateKeywordsRequest(
            ad_group_id=ad_group_id,
            keywords=keywords,
            return_inherited_bid_strategy_types=return_inherited_bid_strategy_types,
        )
        return await self._call(operations.UPDATE_KEYWORDS, request, timeout, options)

    async def appeal_editorial_rejections(
        self,
        *,
        entity_id_to_parent_id_associations: (
            Sequence[types.EntityIdToParentIdAssociation | None] | None
        ) = None,
        entity_type: types.EntityType | None = None,
        justification_text: str | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.AppealEditorialRejectionsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.AppealEditorialRejectionsRequest(
            entity_id_to_parent_id_associations=entity_id_to_parent_id_associations,
            entity_type=entity_type,
            justification_text=justification_text,
        )
        return await self._call(operations.APPEAL_EDITORIAL_REJECTIONS, request, timeout, options)

    async def get_editorial_reasons_by_ids(
        self,
        *,
        account_id: int | None = None,
        entity_id_to_parent_id_associations: (
            Sequence[types.EntityIdToParentIdAssociation | None] | None
        ) = None,
        entity_type: types.EntityType | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetEditorialReasonsByIdsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.GetEditorialReasonsByIdsRequest(
            account_id=account_id,
            entity_id_to_parent_id_associations=entity_id_to_parent_id_associations,
            entity_type=entity_type,
        )
        return await self._call(operations.GET_EDITORIAL_REASONS_BY_IDS, request, timeout, options)

    async def get_account_migration_statuses(
        self,
        *,
        account_ids: Sequence[int] | None = None,
        migration_type: str | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetAccountMigrationStatusesResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.GetAccountMigrationStatusesRequest(
            account_ids=account_ids, migration_type=migration_type
        )
        return await self._call(operations.GET_ACCOUNT_MIGRATION_STATUSES, request, timeout, options)

    async def set_account_properties(
        self,
        *,
        account_properties: Sequence[types.AccountProperty | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.SetAccountPropertiesResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.SetAccountPropertiesRequest(account_properties=account_properties)
        return await self._call(operations.SET_ACCOUNT_PROPERTIES, request, timeout, options)

    async def get_account_properties(
        self,
        *,
        account_property_names: Sequence[types.AccountPropertyName] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetAccountPropertiesResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.GetAccountPropertiesRequest(account_property_names=account_property_names)
        return await self._call(operations.GET_ACCOUNT_PROPERTIES, request, timeout, options)

    async def add_ad_extensions(
        self,
        *,
        account_id: int | None = None,
        ad_extensions: Sequence[types.AdExtension | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.AddAdExtensionsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.AddAdExtensionsRequest(account_id=account_id, ad_extensions=ad_extensions)
        return await self._call(operations.ADD_AD_EXTENSIONS, request, timeout, options)

    async def get_ad_extensions_by_ids(
        self,
        *,
        account_id: int | None = None,
        ad_extension_ids: Sequence[int] | None = None,
        ad_extension_type: Sequence[types.AdExtensionsTypeFilter] | None = None,
        return_additional_fields: Sequence[types.AdExtensionAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetAdExtensionsByIdsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.GetAdExtensionsByIdsRequest(
            account_id=account_id,
            ad_extension_ids=ad_extension_ids,
            ad_extension_type=ad_extension_type,
            return_additional_fields=return_additional_fields,
        )
        return await self._call(operations.GET_AD_EXTENSIONS_BY_IDS, request, timeout, options)

    async def update_ad_extensions(
        self,
        *,
        account_id: int | None = None,
        ad_extensions: Sequence[types.AdExtension | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.UpdateAdExtensionsResponse:
        """Raises AdApiFaultDetail or EditorialApiFaultDetail."""
        request = types.UpdateAdExtensionsRequest(account_id=account_id, ad_extensions=ad_extensions)
        return await self._call(operations.UPDATE_AD_EXTENSIONS, request, timeout, options)

    async def delete_ad_extensions(
        self,
        *,
        account_id: int | None = None,
        ad_extension_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.DeleteAdExtensionsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.DeleteAdExtensionsRequest(account_id=account_id, ad_extension_ids=ad_extension_ids)
        return await self._call(operations.DELETE_AD_EXTENSIONS, request, timeout, options)

    async def get_ad_extensions_editorial_reasons(
        self,
        *,
        account_id: int | None = None,
        ad_extension_id_to_entity_id_associations: (
            Sequence[types.AdExtensionIdToEntityIdAssociation | None] | None
        ) = None,
        association_type: types.AssociationType | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetAdExtensionsEditorialReasonsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.GetAdExtensionsEditorialReasonsRequest(
            account_id=account_id,
            ad_extension_id_to_entity_id_associations=ad_extension_id_to_entity_id_associations,
            association_type=association_type,
        )
        return await self._call(operations.GET_AD_EXTENSIONS_EDITORIAL_REASONS, request, timeout, options)

    async def set_ad_extensions_associations(
        self,
        *,
        account_id: int | None = None,
        ad_extension_id_to_entity_id_associations: (
            Sequence[types.AdExtensionIdToEntityIdAssociation | None] | None
        ) = None,
        association_type: types.AssociationType | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.SetAdExtensionsAssociationsResponse:
        """Raises AdApiFaultDetail or EditorialApiFaultDetail."""
        request = types.SetAdExtensionsAssociationsRequest(
            account_id=account_id,
            ad_extension_id_to_entity_id_associations=ad_extension_id_to_entity_id_associations,
            association_type=association_type,
        )
        return await self._call(operations.SET_AD_EXTENSIONS_ASSOCIATIONS, request, timeout, options)

    async def get_ad_extensions_associations(
        self,
        *,
        account_id: int | None = None,
        ad_extension_type: Sequence[types.AdExtensionsTypeFilter] | None = None,
        association_type: types.AssociationType | None = None,
        entity_ids: Sequence[int] | None = None,
        return_additional_fields: Sequence[types.AdExtensionAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetAdExtensionsAssociationsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.GetAdExtensionsAssociationsRequest(
            account_id=account_id,
            ad_extension_type=ad_extension_type,
            association_type=association_type,
            entity_ids=entity_ids,
            return_additional_fields=return_additional_fields,
        )
        return await self._call(operations.GET_AD_EXTENSIONS_ASSOCIATIONS, request, timeout, options)

    async def delete_ad_extensions_associations(
        self,
        *,
        account_id: int | None = None,
        ad_extension_id_to_entity_id_associations: (
            Sequence[types.AdExtensionIdToEntityIdAssociation | None] | None
        ) = None,
        association_type: types.AssociationType | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.DeleteAdExtensionsAssociationsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.DeleteAdExtensionsAssociationsRequest(
            account_id=account_id,
            ad_extension_id_to_entity_id_associations=ad_extension_id_to_entity_id_associations,
            association_type=association_type,
        )
        return await self._call(operations.DELETE_AD_EXTENSIONS_ASSOCIATIONS, request, timeout, options)

    async def get_ad_extension_ids_by_account_id(
        self,
        *,
        account_id: int | None = None,
        ad_extension_type: Sequence[types.AdExtensionsTypeFilter] | None = None,
        association_type: types.AssociationType | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetAdExtensionIdsByAccountIdResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.GetAdExtensionIdsByAccountIdRequest(
            account_id=account_id, ad_extension_type=ad_extension_type, association_type=association_type
        )
        return await self._call(operations.GET_AD_EXTENSION_IDS_BY_ACCOUNT_ID, request, timeout, options)

    async def add_media(
        self,
        *,
        account_id: int | None = None,
        media: Sequence[types.Media | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.AddMediaResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.AddMediaRequest(account_id=account_id, media=media)
        return await self._call(operations.ADD_MEDIA, request, timeout, options)

    async def delete_media(
        self,
        *,
        account_id: int | None = None,
        media_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.DeleteMediaResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.DeleteMediaRequest(account_id=account_id, media_ids=media_ids)
        return await self._call(operations.DELETE_MEDIA, request, timeout, options)

    async def get_media_meta_data_by_account_id(
        self,
        *,
        media_enabled_entities: Sequence[types.MediaEnabledEntityFilter] | None = None,
        page_info: types.Paging | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetMediaMetaDataByAccountIdResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.GetMediaMetaDataByAccountIdRequest(
            media_enabled_entities=media_enabled_entities, page_info=page_info
        )
        return await self._call(operations.GET_MEDIA_META_DATA_BY_ACCOUNT_ID, request, timeout, options)

    async def get_media_meta_data_by_ids(
        self,
        *,
        media_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetMediaMetaDataByIdsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.GetMediaMetaDataByIdsRequest(media_ids=media_ids)
        return await self._call(operations.GET_MEDIA_META_DATA_BY_IDS, request, timeout, options)

    async def get_media_associations(
        self,
        *,
        media_enabled_entities: Sequence[types.MediaEnabledEntityFilter] | None = None,
        media_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetMediaAssociationsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.GetMediaAssociationsRequest(
            media_enabled_entities=media_enabled_entities, media_ids=media_ids
        )
        return await self._call(operations.GET_MEDIA_ASSOCIATIONS, request, timeout, options)

    async def get_ad_group_criterions_by_ids(
        self,
        *,
        ad_group_criterion_ids: Sequence[int] | None = None,
        ad_group_id: int | None = None,
        criterion_type: Sequence[types.AdGroupCriterionType] | None = None,
        return_additional_fields: Sequence[types.AdGroupCriterionAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetAdGroupCriterionsByIdsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.GetAdGroupCriterionsByIdsRequest(
            ad_group_criterion_ids=ad_group_criterion_ids,
            ad_group_id=ad_group_id,
            criterion_type=criterion_type,
            return_additional_fields=return_additional_fields,
        )
        return await self._call(operations.GET_AD_GROUP_CRITERIONS_BY_IDS, request, timeout, options)

    async def add_ad_group_criterions(
        self,
        *,
        ad_group_criterions: Sequence[types.AdGroupCriterion | None] | None = None,
        criterion_type: Sequence[types.AdGroupCriterionType] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.AddAdGroupCriterionsResponse:
        """Raises AdApiFaultDetail or EditorialApiFaultDetail."""
        request = types.AddAdGroupCriterionsRequest(
            ad_group_criterions=ad_group_criterions, criterion_type=criterion_type
        )
        return await self._call(operations.ADD_AD_GROUP_CRITERIONS, request, timeout, options)

    async def update_ad_group_criterions(
        self,
        *,
        ad_group_criterions: Sequence[types.AdGroupCriterion | None] | None = None,
        criterion_type: Sequence[types.AdGroupCriterionType] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.UpdateAdGroupCriterionsResponse:
        """Raises AdApiFaultDetail or EditorialApiFaultDetail."""
        request = types.UpdateAdGroupCriterionsRequest(
            ad_group_criterions=ad_group_criterions, criterion_type=criterion_type
        )
        return await self._call(operations.UPDATE_AD_GROUP_CRITERIONS, request, timeout, options)

    async def delete_ad_group_criterions(
        self,
        *,
        ad_group_criterion_ids: Sequence[int] | None = None,
        ad_group_id: int | None = None,
        criterion_type: Sequence[types.AdGroupCriterionType] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.DeleteAdGroupCriterionsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.DeleteAdGroupCriterionsRequest(
            ad_group_criterion_ids=ad_group_criterion_ids,
            ad_group_id=ad_group_id,
            criterion_type=criterion_type,
        )
        return await self._call(operations.DELETE_AD_GROUP_CRITERIONS, request, timeout, options)

    async def apply_product_partition_actions(
        self,
        *,
        criterion_actions: Sequence[types.AdGroupCriterionAction | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.ApplyProductPartitionActionsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.ApplyProductPartitionActionsRequest(criterion_actions=criterion_actions)
        return await self._call(operations.APPLY_PRODUCT_PARTITION_ACTIONS, request, timeout, options)

    async def get_bmc_stores_by_customer_id(
        self,
        *,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetBMCStoresByCustomerIdResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.GetBMCStoresByCustomerIdRequest()
        return await self._call(operations.GET_BMC_STORES_BY_CUSTOMER_ID, request, timeout, options)

    async def add_negative_keywords_to_entities(
        self,
        *,
        entity_negative_keywords: Sequence[types.EntityNegativeKeyword | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.AddNegativeKeywordsToEntitiesResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.AddNegativeKeywordsToEntitiesRequest(
            entity_negative_keywords=entity_negative_keywords
        )
        return await self._call(operations.ADD_NEGATIVE_KEYWORDS_TO_ENTITIES, request, timeout, options)

    async def get_negative_keywords_by_entity_ids(
        self,
        *,
        entity_ids: Sequence[int] | None = None,
        entity_type: str | None = None,
        parent_entity_id: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetNegativeKeywordsByEntityIdsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.GetNegativeKeywordsByEntityIdsRequest(
            entity_ids=entity_ids, entity_type=entity_type, parent_entity_id=parent_entity_id
        )
        return await self._call(operations.GET_NEGATIVE_KEYWORDS_BY_ENTITY_IDS, request, timeout, options)

    async def delete_negative_keywords_from_entities(
        self,
        *,
        entity_negative_keywords: Sequence[types.EntityNegativeKeyword | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.DeleteNegativeKeywordsFromEntitiesResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.DeleteNegativeKeywordsFromEntitiesRequest(
            entity_negative_keywords=entity_negative_keywords
        )
        return await self._call(operations.DELETE_NEGATIVE_KEYWORDS_FROM_ENTITIES, request, timeout, options)

    async def get_shared_entities_by_account_id(
        self,
        *,
        shared_entity_type: str | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetSharedEntitiesByAccountIdResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.GetSharedEntitiesByAccountIdRequest(shared_entity_type=shared_entity_type)
        return await self._call(operations.GET_SHARED_ENTITIES_BY_ACCOUNT_ID, request, timeout, options)

    async def add_shared_entity(
        self,
        *,
        shared_entity: types.SharedEntity | None = None,
        list_items: Sequence[types.SharedListItem | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.AddSharedEntityResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.AddSharedEntityRequest(shared_entity=shared_entity, list_items=list_items)
        return await self._call(operations.ADD_SHARED_ENTITY, request, timeout, options)

    async def get_list_items_by_shared_list(
        self,
        *,
        shared_list: types.SharedList | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetListItemsBySharedListResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.GetListItemsBySharedListRequest(shared_list=shared_list)
        return await self._call(operations.GET_LIST_ITEMS_BY_SHARED_LIST, request, timeout, options)

    async def add_list_items_to_shared_list(
        self,
        *,
        list_items: Sequence[types.SharedListItem | None] | None = None,
        shared_list: types.SharedList | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.AddListItemsToSharedListResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.AddListItemsToSharedListRequest(list_items=list_items, shared_list=shared_list)
        return await self._call(operations.ADD_LIST_ITEMS_TO_SHARED_LIST, request, timeout, options)

    async def update_shared_entities(
        self,
        *,
        shared_entities: Sequence[types.SharedEntity | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.UpdateSharedEntitiesResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.UpdateSharedEntitiesRequest(shared_entities=shared_entities)
        return await self._call(operations.UPDATE_SHARED_ENTITIES, request, timeout, options)

    async def delete_list_items_from_shared_list(
        self,
        *,
        list_item_ids: Sequence[int] | None = None,
        shared_list: types.SharedList | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.DeleteListItemsFromSharedListResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.DeleteListItemsFromSharedListRequest(
            list_item_ids=list_item_ids, shared_list=shared_list
        )
        return await self._call(operations.DELETE_LIST_ITEMS_FROM_SHARED_LIST, request, timeout, options)

    async def set_shared_entity_associations(
        self,
        *,
        associations: Sequence[types.SharedEntityAssociation | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.SetSharedEntityAssociationsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.SetSharedEntityAssociationsRequest(associations=associations)
        return await self._call(operations.SET_SHARED_ENTITY_ASSOCIATIONS, request, timeout, options)

    async def delete_shared_entity_associations(
        self,
        *,
        associations: Sequence[types.SharedEntityAssociation | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.DeleteSharedEntityAssociationsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.DeleteSharedEntityAssociationsRequest(associations=associations)
        return await self._call(operations.DELETE_SHARED_ENTITY_ASSOCIATIONS, request, timeout, options)

    async def get_shared_entity_associations_by_shared_entity_ids(
        self,
        *,
        entity_type: str | None = None,
        shared_entity_ids: Sequence[int] | None = None,
        shared_entity_type: str | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetSharedEntityAssociationsBySharedEntityIdsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.GetSharedEntityAssociationsBySharedEntityIdsRequest(
            entity_type=entity_type,
            shared_entity_ids=shared_entity_ids,
            shared_entity_type=shared_entity_type,
        )
        return await self._call(
            operations.GET_SHARED_ENTITY_ASSOCIATIONS_BY_SHARED_ENTITY_IDS, request, timeout, options
        )

    async def get_shared_entity_associations_by_entity_ids(
        self,
        *,
        entity_ids: Sequence[int] | None = None,
        entity_type: str | None = None,
        shared_entity_type: str | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetSharedEntityAssociationsByEntityIdsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.GetSharedEntityAssociationsByEntityIdsRequest(
            entity_ids=entity_ids, entity_type=entity_type, shared_entity_type=shared_entity_type
        )
        return await self._call(
            operations.GET_SHARED_ENTITY_ASSOCIATIONS_BY_ENTITY_IDS, request, timeout, options
        )

    async def delete_shared_entities(
        self,
        *,
        shared_entities: Sequence[types.SharedEntity | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.DeleteSharedEntitiesResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.DeleteSharedEntitiesRequest(shared_entities=shared_entities)
        return await self._call(operations.DELETE_SHARED_ENTITIES, request, timeout, options)

    async def get_campaign_sizes_by_account_id(
        self,
        *,
        account_id: int | None = None,
        campaign_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetCampaignSizesByAccountIdResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.GetCampaignSizesByAccountIdRequest(account_id=account_id, campaign_ids=campaign_ids)
        return await self._call(operations.GET_CAMPAIGN_SIZES_BY_ACCOUNT_ID, request, timeout, options)

    async def add_campaign_criterions(
        self,
        *,
        campaign_criterions: Sequence[types.CampaignCriterion | None] | None = None,
        criterion_type: Sequence[types.CampaignCriterionType] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.AddCampaignCriterionsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.AddCampaignCriterionsRequest(
            campaign_criterions=campaign_criterions, criterion_type=criterion_type
        )
        return await self._call(operations.ADD_CAMPAIGN_CRITERIONS, request, timeout, options)

    async def update_campaign_criterions(
        self,
        *,
        campaign_criterions: Sequence[types.CampaignCriterion | None] | None = None,
        criterion_type: Sequence[types.CampaignCriterionType] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.UpdateCampaignCriterionsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.UpdateCampaignCriterionsRequest(
            campaign_criterions=campaign_criterions, criterion_type=criterion_type
        )
        return await self._call(operations.UPDATE_CAMPAIGN_CRITERIONS, request, timeout, options)

    async def delete_campaign_criterions(
        self,
        *,
        campaign_criterion_ids: Sequence[int] | None = None,
        campaign_id: int | None = None,
        criterion_type: Sequence[types.CampaignCriterionType] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.DeleteCampaignCriterionsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.DeleteCampaignCriterionsRequest(
            campaign_criterion_ids=campaign_criterion_ids,
            campaign_id=campaign_id,
            criterion_type=criterion_type,
        )
        return await self._call(operations.DELETE_CAMPAIGN_CRITERIONS, request, timeout, options)

    async def get_campaign_criterions_by_ids(
        self,
        *,
        campaign_criterion_ids: Sequence[int] | None = None,
        campaign_id: int | None = None,
        criterion_type: Sequence[types.CampaignCriterionType] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetCampaignCriterionsByIdsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.GetCampaignCriterionsByIdsRequest(
            campaign_criterion_ids=campaign_criterion_ids,
            campaign_id=campaign_id,
            criterion_type=criterion_type,
        )
        return await self._call(operations.GET_CAMPAIGN_CRITERIONS_BY_IDS, request, timeout, options)

    async def add_budgets(
        self,
        *,
        budgets: Sequence[types.Budget | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.AddBudgetsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.AddBudgetsRequest(budgets=budgets)
        return await self._call(operations.ADD_BUDGETS, request, timeout, options)

    async def update_budgets(
        self,
        *,
        budgets: Sequence[types.Budget | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.UpdateBudgetsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.UpdateBudgetsRequest(budgets=budgets)
        return await self._call(operations.UPDATE_BUDGETS, request, timeout, options)

    async def delete_budgets(
        self,
        *,
        budget_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.DeleteBudgetsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.DeleteBudgetsRequest(budget_ids=budget_ids)
        return await self._call(operations.DELETE_BUDGETS, request, timeout, options)

    async def get_budgets_by_ids(
        self,
        *,
        budget_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetBudgetsByIdsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.GetBudgetsByIdsRequest(budget_ids=budget_ids)
        return await self._call(operations.GET_BUDGETS_BY_IDS, request, timeout, options)

    async def get_campaign_ids_by_budget_ids(
        self,
        *,
        budget_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetCampaignIdsByBudgetIdsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.GetCampaignIdsByBudgetIdsRequest(budget_ids=budget_ids)
        return await self._call(operations.GET_CAMPAIGN_IDS_BY_BUDGET_IDS, request, timeout, options)

    async def add_audiences(
        self,
        *,
        audiences: Sequence[types.Audience | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.AddAudiencesResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.AddAudiencesRequest(audiences=audiences)
        return await self._call(operations.ADD_AUDIENCES, request, timeout, options)

    async def update_audiences(
        self,
        *,
        audiences: Sequence[types.Audience | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.UpdateAudiencesResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.UpdateAudiencesRequest(audiences=audiences)
        return await self._call(operations.UPDATE_AUDIENCES, request, timeout, options)

    async def delete_audiences(
        self,
        *,
        audience_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.DeleteAudiencesResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.DeleteAudiencesRequest(audience_ids=audience_ids)
        return await self._call(operations.DELETE_AUDIENCES, request, timeout, options)

    async def get_audiences_by_ids(
        self,
        *,
        audience_ids: Sequence[int] | None = None,
        type: Sequence[types.AudienceType] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetAudiencesByIdsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.GetAudiencesByIdsRequest(audience_ids=audience_ids, type=type)
        return await self._call(operations.GET_AUDIENCES_BY_IDS, request, timeout, options)

    async def get_uet_tags_by_ids(
        self,
        *,
        tag_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetUetTagsByIdsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.GetUetTagsByIdsRequest(tag_ids=tag_ids)
        return await self._call(operations.GET_UET_TAGS_BY_IDS, request, timeout, options)

    async def add_uet_tags(
        self,
        *,
        uet_tags: Sequence[types.UetTag | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.AddUetTagsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.AddUetTagsRequest(uet_tags=uet_tags)
        return await self._call(operations.ADD_UET_TAGS, request, timeout, options)

    async def update_uet_tags(
        self,
        *,
        uet_tags: Sequence[types.UetTag | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.UpdateUetTagsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.UpdateUetTagsRequest(uet_tags=uet_tags)
        return await self._call(operations.UPDATE_UET_TAGS, request, timeout, options)

    async def get_conversion_goals_by_ids(
        self,
        *,
        conversion_goal_ids: Sequence[int] | None = None,
        conversion_goal_types: Sequence[types.ConversionGoalType] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetConversionGoalsByIdsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.GetConversionGoalsByIdsRequest(
            conversion_goal_ids=conversion_goal_ids, conversion_goal_types=conversion_goal_types
        )
        return await self._call(operations.GET_CONVERSION_GOALS_BY_IDS, request, timeout, options)

    async def get_conversion_goals_by_tag_ids(
        self,
        *,
        tag_ids: Sequence[int] | None = None,
        conversion_goal_types: Sequence[types.ConversionGoalType] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetConversionGoalsByTagIdsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.GetConversionGoalsByTagIdsRequest(
            tag_ids=tag_ids, conversion_goal_types=conversion_goal_types
        )
        return await self._call(operations.GET_CONVERSION_GOALS_BY_TAG_IDS, request, timeout, options)

    async def add_conversion_goals(
        self,
        *,
        conversion_goals: Sequence[types.ConversionGoal | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.AddConversionGoalsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.AddConversionGoalsRequest(conversion_goals=conversion_goals)
        return await self._call(operations.ADD_CONVERSION_GOALS, request, timeout, options)

    async def update_conversion_goals(
        self,
        *,
        conversion_goals: Sequence[types.ConversionGoal | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.UpdateConversionGoalsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.UpdateConversionGoalsRequest(conversion_goals=conversion_goals)
        return await self._call(operations.UPDATE_CONVERSION_GOALS, request, timeout, options)

    async def apply_offline_conversions(
        self,
        *,
        offline_conversions: Sequence[types.OfflineConversion | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.ApplyOfflineConversionsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.ApplyOfflineConversionsRequest(offline_conversions=offline_conversions)
        return await self._call(operations.APPLY_OFFLINE_CONVERSIONS, request, timeout, options)

    async def add_labels(
        self,
        *,
        labels: Sequence[types.Label | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.AddLabelsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.AddLabelsRequest(labels=labels)
        return await self._call(operations.ADD_LABELS, request, timeout, options)

    async def delete_labels(
        self,
        *,
        label_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.DeleteLabelsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.DeleteLabelsRequest(label_ids=label_ids)
        return await self._call(operations.DELETE_LABELS, request, timeout, options)

    async def update_labels(
        self,
        *,
        labels: Sequence[types.Label | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.UpdateLabelsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.UpdateLabelsRequest(labels=labels)
        return await self._call(operations.UPDATE_LABELS, request, timeout, options)

    async def get_labels_by_ids(
        self,
        *,
        label_ids: Sequence[int] | None = None,
        page_info: types.Paging | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetLabelsByIdsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.GetLabelsByIdsRequest(label_ids=label_ids, page_info=page_info)
        return await self._call(operations.GET_LABELS_BY_IDS, request, timeout, options)

    async def set_label_associations(
        self,
        *,
        entity_type: types.EntityType | None = None,
        label_associations: Sequence[types.LabelAssociation | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.SetLabelAssociationsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.SetLabelAssociationsRequest(
            entity_type=entity_type, label_associations=label_associations
        )
        return await self._call(operations.SET_LABEL_ASSOCIATIONS, request, timeout, options)

    async def delete_label_associations(
        self,
        *,
        entity_type: types.EntityType | None = None,
        label_associations: Sequence[types.LabelAssociation | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.DeleteLabelAssociationsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.DeleteLabelAssociationsRequest(
            entity_type=entity_type, label_associations=label_associations
        )
        return await self._call(operations.DELETE_LABEL_ASSOCIATIONS, request, timeout, options)

    async def get_label_associations_by_entity_ids(
        self,
        *,
        entity_ids: Sequence[int] | None = None,
        entity_type: types.EntityType | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetLabelAssociationsByEntityIdsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.GetLabelAssociationsByEntityIdsRequest(entity_ids=entity_ids, entity_type=entity_type)
        return await self._call(operations.GET_LABEL_ASSOCIATIONS_BY_ENTITY_IDS, request, timeout, options)

    async def get_label_associations_by_label_ids(
        self,
        *,
        entity_type: types.EntityType | None = None,
        label_ids: Sequence[int] | None = None,
        page_info: types.Paging | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetLabelAssociationsByLabelIdsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.GetLabelAssociationsByLabelIdsRequest(
            entity_type=entity_type, label_ids=label_ids, page_info=page_info
        )
        return await self._call(operations.GET_LABEL_ASSOCIATIONS_BY_LABEL_IDS, request, timeout, options)

    async def add_experiments(
        self,
        *,
        experiments: Sequence[types.Experiment | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.AddExperimentsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.AddExperimentsRequest(experiments=experiments)
        return await self._call(operations.ADD_EXPERIMENTS, request, timeout, options)

    async def delete_experiments(
        self,
        *,
        experiment_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.DeleteExperimentsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.DeleteExperimentsRequest(experiment_ids=experiment_ids)
        return await self._call(operations.DELETE_EXPERIMENTS, request, timeout, options)

    async def update_experiments(
        self,
        *,
        experiments: Sequence[types.Experiment | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.UpdateExperimentsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.UpdateExperimentsRequest(experiments=experiments)
        return await self._call(operations.UPDATE_EXPERIMENTS, request, timeout, options)

    async def get_experiments_by_ids(
        self,
        *,
        experiment_ids: Sequence[int] | None = None,
        page_info: types.Paging | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetExperimentsByIdsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.GetExperimentsByIdsRequest(experiment_ids=experiment_ids, page_info=page_info)
        return await self._call(operations.GET_EXPERIMENTS_BY_IDS, request, timeout, options)

    async def get_profile_data_file_url(
        self,
        *,
        language_locale: str | None = None,
        profile_type: Sequence[types.ProfileType] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetProfileDataFileUrlResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.GetProfileDataFileUrlRequest(
            language_locale=language_locale, profile_type=profile_type
        )
        return await self._call(operations.GET_PROFILE_DATA_FILE_URL, request, timeout, options)

    async def search_companies(
        self,
        *,
        company_name_filter: str | None = None,
        language_locale: str | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.SearchCompaniesResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.SearchCompaniesRequest(
            company_name_filter=company_name_filter, language_locale=language_locale
        )
        return await self._call(operations.SEARCH_COMPANIES, request, timeout, options)
