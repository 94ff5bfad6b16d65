# Made by soapwright from msads/v13/campaign_management. Do not edit.
"""The client of CampaignManagementService: one method for each operation."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Literal, Self, Unpack

from ... import CallOptions, Credentials
from ..._runtime.client import MAX_ANSWER_BYTES, TIMEOUT, Client
from ..._runtime.connections import HttpClient
from ..._runtime.options import Options
from . import operations, types

if TYPE_CHECKING:
    from .iterate import ItemCalls
    from .pages import PageCalls

__all__ = ["CampaignManagement"]


class CampaignManagement(Client):
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
        protocol: Literal["rest", "soap"] = "rest",
        environment: Literal["production", "sandbox"] = "production",
        endpoint: str | None = None,
        http: HttpClient | None = None,
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
    def iterate(self) -> ItemCalls:
        """The calls whose responses are a list, item by item: `for one in client.iterate.…(…)`."""
        from .iterate import ItemCalls

        return ItemCalls(self._items)

    @property
    def pages(self) -> PageCalls:
        """The calls with paged responses, as one series of items: `for one in client.pages.…(…)`."""
        from .pages import PageCalls

        return PageCalls(self._call)

    def add_campaigns(
        self,
        *,
        account_id: int | None = None,
        campaigns: Sequence[types.Campaign | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.AddCampaignsResponse:
        """`campaigns`: At most 100 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/addcampaigns?view=bingads-13
        """
        request = types.AddCampaignsRequest(account_id=account_id, campaigns=campaigns)
        return self._call(operations.ADD_CAMPAIGNS, request, timeout, options)

    def get_campaigns_by_account_id(
        self,
        *,
        account_id: int | None = None,
        campaign_type: Sequence[types.CampaignType] | None = None,
        return_additional_fields: Sequence[types.CampaignAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetCampaignsByAccountIdResponse:
        """`campaign_type`: Optional. Default: Search.
        `return_additional_fields`: Optional.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getcampaignsbyaccountid?view=bingads-13
        """
        request = types.GetCampaignsByAccountIdRequest(
            account_id=account_id,
            campaign_type=campaign_type,
            return_additional_fields=return_additional_fields,
        )
        return self._call(operations.GET_CAMPAIGNS_BY_ACCOUNT_ID, request, timeout, options)

    def get_campaigns_by_ids(
        self,
        *,
        account_id: int | None = None,
        campaign_ids: Sequence[int] | None = None,
        campaign_type: Sequence[types.CampaignType] | None = None,
        return_additional_fields: Sequence[types.CampaignAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetCampaignsByIdsResponse:
        """`campaign_ids`: At most 100 items.
        `campaign_type`: Optional. Default: Search.
        `return_additional_fields`: Optional.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getcampaignsbyids?view=bingads-13
        """
        request = types.GetCampaignsByIdsRequest(
            account_id=account_id,
            campaign_ids=campaign_ids,
            campaign_type=campaign_type,
            return_additional_fields=return_additional_fields,
        )
        return self._call(operations.GET_CAMPAIGNS_BY_IDS, request, timeout, options)

    def delete_campaigns(
        self,
        *,
        account_id: int | None = None,
        campaign_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.DeleteCampaignsResponse:
        """`campaign_ids`: At most 100 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/deletecampaigns?view=bingads-13
        """
        request = types.DeleteCampaignsRequest(account_id=account_id, campaign_ids=campaign_ids)
        return self._call(operations.DELETE_CAMPAIGNS, request, timeout, options)

    def update_campaigns(
        self,
        *,
        account_id: int | None = None,
        campaigns: Sequence[types.Campaign | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.UpdateCampaignsResponse:
        """`campaigns`: At most 100 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/updatecampaigns?view=bingads-13
        """
        request = types.UpdateCampaignsRequest(account_id=account_id, campaigns=campaigns)
        return self._call(operations.UPDATE_CAMPAIGNS, request, timeout, options)

    def get_negative_sites_by_campaign_ids(
        self,
        *,
        account_id: int | None = None,
        campaign_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetNegativeSitesByCampaignIdsResponse:
        """`campaign_ids`: At most 15 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getnegativesitesbycampaignids?view=bingads-13
        """
        request = types.GetNegativeSitesByCampaignIdsRequest(account_id=account_id, campaign_ids=campaign_ids)
        return self._call(operations.GET_NEGATIVE_SITES_BY_CAMPAIGN_IDS, request, timeout, options)

    def set_negative_sites_to_campaigns(
        self,
        *,
        account_id: int | None = None,
        campaign_negative_sites: Sequence[types.CampaignNegativeSites | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.SetNegativeSitesToCampaignsResponse:
        """`campaign_negative_sites`: At most 5000 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/setnegativesitestocampaigns?view=bingads-13
        """
        request = types.SetNegativeSitesToCampaignsRequest(
            account_id=account_id, campaign_negative_sites=campaign_negative_sites
        )
        return self._call(operations.SET_NEGATIVE_SITES_TO_CAMPAIGNS, request, timeout, options)

    def get_config_value(
        self,
        *,
        config_key: str | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetConfigValueResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.GetConfigValueRequest(config_key=config_key)
        return self._call(operations.GET_CONFIG_VALUE, request, timeout, options)

    def get_bsc_countries(
        self,
        *,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetBSCCountriesResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getbsccountries?view=bingads-13
        """
        request = types.GetBSCCountriesRequest()
        return self._call(operations.GET_BSC_COUNTRIES, request, timeout, options)

    def add_ad_groups(
        self,
        *,
        campaign_id: int | None = None,
        ad_groups: Sequence[types.AdGroup | None] | None = None,
        return_inherited_bid_strategy_types: bool | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.AddAdGroupsResponse:
        """`ad_groups`: At most 1000 items.
        `return_inherited_bid_strategy_types`: Reserved (as of 2026-08).

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/addadgroups?view=bingads-13
        """
        request = types.AddAdGroupsRequest(
            campaign_id=campaign_id,
            ad_groups=ad_groups,
            return_inherited_bid_strategy_types=return_inherited_bid_strategy_types,
        )
        return self._call(operations.ADD_AD_GROUPS, request, timeout, options)

    def delete_ad_groups(
        self,
        *,
        campaign_id: int | None = None,
        ad_group_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.DeleteAdGroupsResponse:
        """`ad_group_ids`: At most 1000 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/deleteadgroups?view=bingads-13
        """
        request = types.DeleteAdGroupsRequest(campaign_id=campaign_id, ad_group_ids=ad_group_ids)
        return self._call(operations.DELETE_AD_GROUPS, request, timeout, options)

    def get_ad_groups_by_ids(
        self,
        *,
        campaign_id: int | None = None,
        ad_group_ids: Sequence[int] | None = None,
        return_additional_fields: Sequence[types.AdGroupAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetAdGroupsByIdsResponse:
        """`ad_group_ids`: At most 1000 items.
        `return_additional_fields`: Optional.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getadgroupsbyids?view=bingads-13
        """
        request = types.GetAdGroupsByIdsRequest(
            campaign_id=campaign_id,
            ad_group_ids=ad_group_ids,
            return_additional_fields=return_additional_fields,
        )
        return self._call(operations.GET_AD_GROUPS_BY_IDS, request, timeout, options)

    def get_ad_groups_by_campaign_id(
        self,
        *,
        campaign_id: int | None = None,
        return_additional_fields: Sequence[types.AdGroupAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetAdGroupsByCampaignIdResponse:
        """`return_additional_fields`: Optional.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getadgroupsbycampaignid?view=bingads-13
        """
        request = types.GetAdGroupsByCampaignIdRequest(
            campaign_id=campaign_id, return_additional_fields=return_additional_fields
        )
        return self._call(operations.GET_AD_GROUPS_BY_CAMPAIGN_ID, request, timeout, options)

    def update_ad_groups(
        self,
        *,
        campaign_id: int | None = None,
        ad_groups: Sequence[types.AdGroup | None] | None = None,
        update_audience_ads_bid_adjustment: bool | None = None,
        return_inherited_bid_strategy_types: bool | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.UpdateAdGroupsResponse:
        """`ad_groups`: At most 1000 items.
        `update_audience_ads_bid_adjustment`: Default: false.
        `return_inherited_bid_strategy_types`: Reserved (as of 2026-08).

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/updateadgroups?view=bingads-13
        """
        request = types.UpdateAdGroupsRequest(
            campaign_id=campaign_id,
            ad_groups=ad_groups,
            update_audience_ads_bid_adjustment=update_audience_ads_bid_adjustment,
            return_inherited_bid_strategy_types=return_inherited_bid_strategy_types,
        )
        return self._call(operations.UPDATE_AD_GROUPS, request, timeout, options)

    def get_negative_sites_by_ad_group_ids(
        self,
        *,
        campaign_id: int | None = None,
        ad_group_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetNegativeSitesByAdGroupIdsResponse:
        """`ad_group_ids`: At most 15 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getnegativesitesbyadgroupids?view=bingads-13
        """
        request = types.GetNegativeSitesByAdGroupIdsRequest(
            campaign_id=campaign_id, ad_group_ids=ad_group_ids
        )
        return self._call(operations.GET_NEGATIVE_SITES_BY_AD_GROUP_IDS, request, timeout, options)

    def set_negative_sites_to_ad_groups(
        self,
        *,
        campaign_id: int | None = None,
        ad_group_negative_sites: Sequence[types.AdGroupNegativeSites | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.SetNegativeSitesToAdGroupsResponse:
        """`ad_group_negative_sites`: At most 5000 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/setnegativesitestoadgroups?view=bingads-13
        """
        request = types.SetNegativeSitesToAdGroupsRequest(
            campaign_id=campaign_id, ad_group_negative_sites=ad_group_negative_sites
        )
        return self._call(operations.SET_NEGATIVE_SITES_TO_AD_GROUPS, request, timeout, options)

    def get_geo_locations_file_url(
        self,
        *,
        version: str | None = None,
        language_locale: str | None = None,
        compression_type: types.CompressionType | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetGeoLocationsFileUrlResponse:
        """`compression_type`: Optional.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getgeolocationsfileurl?view=bingads-13
        """
        request = types.GetGeoLocationsFileUrlRequest(
            version=version, language_locale=language_locale, compression_type=compression_type
        )
        return self._call(operations.GET_GEO_LOCATIONS_FILE_URL, request, timeout, options)

    def add_ads(
        self,
        *,
        ad_group_id: int | None = None,
        ads: Sequence[types.Ad | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.AddAdsResponse:
        """`ads`: At most 50 items.

        Raises AdApiFaultDetail or EditorialApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/addads?view=bingads-13
        """
        request = types.AddAdsRequest(ad_group_id=ad_group_id, ads=ads)
        return self._call(operations.ADD_ADS, request, timeout, options)

    def delete_ads(
        self,
        *,
        ad_group_id: int | None = None,
        ad_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.DeleteAdsResponse:
        """`ad_ids`: At most 50 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/deleteads?view=bingads-13
        """
        request = types.DeleteAdsRequest(ad_group_id=ad_group_id, ad_ids=ad_ids)
        return self._call(operations.DELETE_ADS, request, timeout, options)

    def get_ads_by_editorial_status(
        self,
        *,
        ad_group_id: int | None = None,
        editorial_status: types.AdEditorialStatus | None = None,
        ad_types: Sequence[types.AdType] | None = None,
        return_additional_fields: Sequence[types.AdAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetAdsByEditorialStatusResponse:
        """`return_additional_fields`: Optional.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getadsbyeditorialstatus?view=bingads-13
        """
        request = types.GetAdsByEditorialStatusRequest(
            ad_group_id=ad_group_id,
            editorial_status=editorial_status,
            ad_types=ad_types,
            return_additional_fields=return_additional_fields,
        )
        return self._call(operations.GET_ADS_BY_EDITORIAL_STATUS, request, timeout, options)

    def get_ads_by_ids(
        self,
        *,
        ad_group_id: int | None = None,
        ad_ids: Sequence[int] | None = None,
        ad_types: Sequence[types.AdType] | None = None,
        return_additional_fields: Sequence[types.AdAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetAdsByIdsResponse:
        """`ad_ids`: At most 20 items.
        `return_additional_fields`: Optional.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getadsbyids?view=bingads-13
        """
        request = types.GetAdsByIdsRequest(
            ad_group_id=ad_group_id,
            ad_ids=ad_ids,
            ad_types=ad_types,
            return_additional_fields=return_additional_fields,
        )
        return self._call(operations.GET_ADS_BY_IDS, request, timeout, options)

    def get_ads_by_ad_group_id(
        self,
        *,
        ad_group_id: int | None = None,
        ad_types: Sequence[types.AdType] | None = None,
        return_additional_fields: Sequence[types.AdAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetAdsByAdGroupIdResponse:
        """`return_additional_fields`: Optional.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getadsbyadgroupid?view=bingads-13
        """
        request = types.GetAdsByAdGroupIdRequest(
            ad_group_id=ad_group_id, ad_types=ad_types, return_additional_fields=return_additional_fields
        )
        return self._call(operations.GET_ADS_BY_AD_GROUP_ID, request, timeout, options)

    def update_ads(
        self,
        *,
        ad_group_id: int | None = None,
        ads: Sequence[types.Ad | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.UpdateAdsResponse:
        """`ads`: At most 50 items.

        Raises AdApiFaultDetail or EditorialApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/updateads?view=bingads-13
        """
        request = types.UpdateAdsRequest(ad_group_id=ad_group_id, ads=ads)
        return self._call(operations.UPDATE_ADS, request, timeout, options)

    def add_keywords(
        self,
        *,
        ad_group_id: int | None = None,
        keywords: Sequence[types.Keyword | None] | None = None,
        return_inherited_bid_strategy_types: bool | None = None,
        asset_group_id: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.AddKeywordsResponse:
        """`keywords`: At most 1000 items.
        `return_inherited_bid_strategy_types`: Default: false.

        Raises AdApiFaultDetail or EditorialApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/addkeywords?view=bingads-13
        """
        request = types.AddKeywordsRequest(
            ad_group_id=ad_group_id,
            keywords=keywords,
            return_inherited_bid_strategy_types=return_inherited_bid_strategy_types,
            asset_group_id=asset_group_id,
        )
        return self._call(operations.ADD_KEYWORDS, request, timeout, options)

    def delete_keywords(
        self,
        *,
        ad_group_id: int | None = None,
        keyword_ids: Sequence[int] | None = None,
        asset_group_id: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.DeleteKeywordsResponse:
        """`keyword_ids`: At most 1000 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/deletekeywords?view=bingads-13
        """
        request = types.DeleteKeywordsRequest(
            ad_group_id=ad_group_id, keyword_ids=keyword_ids, asset_group_id=asset_group_id
        )
        return self._call(operations.DELETE_KEYWORDS, request, timeout, options)

    def get_keywords_by_editorial_status(
        self,
        *,
        ad_group_id: int | None = None,
        editorial_status: types.KeywordEditorialStatus | None = None,
        return_additional_fields: Sequence[types.KeywordAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetKeywordsByEditorialStatusResponse:
        """`return_additional_fields`: Optional.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getkeywordsbyeditorialstatus?view=bingads-13
        """
        request = types.GetKeywordsByEditorialStatusRequest(
            ad_group_id=ad_group_id,
            editorial_status=editorial_status,
            return_additional_fields=return_additional_fields,
        )
        return self._call(operations.GET_KEYWORDS_BY_EDITORIAL_STATUS, request, timeout, options)

    def get_keywords_by_ids(
        self,
        *,
        ad_group_id: int | None = None,
        keyword_ids: Sequence[int] | None = None,
        return_additional_fields: Sequence[types.KeywordAdditionalField] | None = None,
        asset_group_id: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetKeywordsByIdsResponse:
        """`keyword_ids`: At most 1000 items.
        `return_additional_fields`: Optional.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getkeywordsbyids?view=bingads-13
        """
        request = types.GetKeywordsByIdsRequest(
            ad_group_id=ad_group_id,
            keyword_ids=keyword_ids,
            return_additional_fields=return_additional_fields,
            asset_group_id=asset_group_id,
        )
        return self._call(operations.GET_KEYWORDS_BY_IDS, request, timeout, options)

    def get_keywords_by_ad_group_id(
        self,
        *,
        ad_group_id: int | None = None,
        return_additional_fields: Sequence[types.KeywordAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetKeywordsByAdGroupIdResponse:
        """`return_additional_fields`: Optional.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getkeywordsbyadgroupid?view=bingads-13
        """
        request = types.GetKeywordsByAdGroupIdRequest(
            ad_group_id=ad_group_id, return_additional_fields=return_additional_fields
        )
        return self._call(operations.GET_KEYWORDS_BY_AD_GROUP_ID, request, timeout, options)

    def get_keywords_by_asset_group_id(
        self,
        *,
        asset_group_id: int | None = None,
        return_additional_fields: Sequence[types.KeywordAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetKeywordsByAssetGroupIdResponse:
        """`return_additional_fields`: Optional.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getkeywordsbyassetgroupid?view=bingads-13
        """
        request = types.GetKeywordsByAssetGroupIdRequest(
            asset_group_id=asset_group_id, return_additional_fields=return_additional_fields
        )
        return self._call(operations.GET_KEYWORDS_BY_ASSET_GROUP_ID, request, timeout, options)

    def update_keywords(
        self,
        *,
        ad_group_id: int | None = None,
        keywords: Sequence[types.Keyword | None] | None = None,
        return_inherited_bid_strategy_types: bool | None = None,
        asset_group_id: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.UpdateKeywordsResponse:
        """`keywords`: At most 1000 items.
        `return_inherited_bid_strategy_types`: Default: false.

        Raises AdApiFaultDetail or EditorialApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/updatekeywords?view=bingads-13
        """
        request = types.UpdateKeywordsRequest(
            ad_group_id=ad_group_id,
            keywords=keywords,
            return_inherited_bid_strategy_types=return_inherited_bid_strategy_types,
            asset_group_id=asset_group_id,
        )
        return self._call(operations.UPDATE_KEYWORDS, request, timeout, options)

    def appeal_editorial_rejections(
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
        """`entity_id_to_parent_id_associations`: At most 1000 items.
        `justification_text`: At most 1000 characters.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/appealeditorialrejections?view=bingads-13
        """
        request = types.AppealEditorialRejectionsRequest(
            entity_id_to_parent_id_associations=entity_id_to_parent_id_associations,
            entity_type=entity_type,
            justification_text=justification_text,
        )
        return self._call(operations.APPEAL_EDITORIAL_REJECTIONS, request, timeout, options)

    def get_editorial_reasons_by_ids(
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
        """`entity_id_to_parent_id_associations`: At most 1000 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/geteditorialreasonsbyids?view=bingads-13
        """
        request = types.GetEditorialReasonsByIdsRequest(
            account_id=account_id,
            entity_id_to_parent_id_associations=entity_id_to_parent_id_associations,
            entity_type=entity_type,
        )
        return self._call(operations.GET_EDITORIAL_REASONS_BY_IDS, request, timeout, options)

    def get_account_migration_statuses(
        self,
        *,
        account_ids: Sequence[int] | None = None,
        migration_type: str | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetAccountMigrationStatusesResponse:
        """Reserved (as of 2026-08).

        `account_ids`: At most 1000 items.
        `migration_type`: Reserved (as of 2026-08).

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getaccountmigrationstatuses?view=bingads-13
        """
        request = types.GetAccountMigrationStatusesRequest(
            account_ids=account_ids, migration_type=migration_type
        )
        return self._call(operations.GET_ACCOUNT_MIGRATION_STATUSES, request, timeout, options)

    def set_account_properties(
        self,
        *,
        account_properties: Sequence[types.AccountProperty | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.SetAccountPropertiesResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/setaccountproperties?view=bingads-13
        """
        request = types.SetAccountPropertiesRequest(account_properties=account_properties)
        return self._call(operations.SET_ACCOUNT_PROPERTIES, request, timeout, options)

    def get_account_properties(
        self,
        *,
        account_property_names: Sequence[types.AccountPropertyName] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetAccountPropertiesResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getaccountproperties?view=bingads-13
        """
        request = types.GetAccountPropertiesRequest(account_property_names=account_property_names)
        return self._call(operations.GET_ACCOUNT_PROPERTIES, request, timeout, options)

    def add_ad_extensions(
        self,
        *,
        account_id: int | None = None,
        ad_extensions: Sequence[types.AdExtension | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.AddAdExtensionsResponse:
        """`ad_extensions`: At most 100 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/addadextensions?view=bingads-13
        """
        request = types.AddAdExtensionsRequest(account_id=account_id, ad_extensions=ad_extensions)
        return self._call(operations.ADD_AD_EXTENSIONS, request, timeout, options)

    def get_ad_extensions_by_ids(
        self,
        *,
        account_id: int | None = None,
        ad_extension_ids: Sequence[int] | None = None,
        ad_extension_type: Sequence[types.AdExtensionsTypeFilter] | None = None,
        return_additional_fields: Sequence[types.AdExtensionAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetAdExtensionsByIdsResponse:
        """`ad_extension_ids`: At most 100 items.
        `return_additional_fields`: Reserved (as of 2026-08).

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getadextensionsbyids?view=bingads-13
        """
        request = types.GetAdExtensionsByIdsRequest(
            account_id=account_id,
            ad_extension_ids=ad_extension_ids,
            ad_extension_type=ad_extension_type,
            return_additional_fields=return_additional_fields,
        )
        return self._call(operations.GET_AD_EXTENSIONS_BY_IDS, request, timeout, options)

    def update_ad_extensions(
        self,
        *,
        account_id: int | None = None,
        ad_extensions: Sequence[types.AdExtension | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.UpdateAdExtensionsResponse:
        """`ad_extensions`: At most 100 items.

        Raises AdApiFaultDetail or EditorialApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/updateadextensions?view=bingads-13
        """
        request = types.UpdateAdExtensionsRequest(account_id=account_id, ad_extensions=ad_extensions)
        return self._call(operations.UPDATE_AD_EXTENSIONS, request, timeout, options)

    def delete_ad_extensions(
        self,
        *,
        account_id: int | None = None,
        ad_extension_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.DeleteAdExtensionsResponse:
        """`ad_extension_ids`: At most 100 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/deleteadextensions?view=bingads-13
        """
        request = types.DeleteAdExtensionsRequest(account_id=account_id, ad_extension_ids=ad_extension_ids)
        return self._call(operations.DELETE_AD_EXTENSIONS, request, timeout, options)

    def get_ad_extensions_editorial_reasons(
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
        """`ad_extension_id_to_entity_id_associations`: At most 100 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getadextensionseditorialreasons?view=bingads-13
        """
        request = types.GetAdExtensionsEditorialReasonsRequest(
            account_id=account_id,
            ad_extension_id_to_entity_id_associations=ad_extension_id_to_entity_id_associations,
            association_type=association_type,
        )
        return self._call(operations.GET_AD_EXTENSIONS_EDITORIAL_REASONS, request, timeout, options)

    def set_ad_extensions_associations(
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
        """`ad_extension_id_to_entity_id_associations`: At most 100 items.

        Raises AdApiFaultDetail or EditorialApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/setadextensionsassociations?view=bingads-13
        """
        request = types.SetAdExtensionsAssociationsRequest(
            account_id=account_id,
            ad_extension_id_to_entity_id_associations=ad_extension_id_to_entity_id_associations,
            association_type=association_type,
        )
        return self._call(operations.SET_AD_EXTENSIONS_ASSOCIATIONS, request, timeout, options)

    def get_ad_extensions_associations(
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
        """`entity_ids`: At most 100 items.
        `return_additional_fields`: Reserved (as of 2026-08).

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getadextensionsassociations?view=bingads-13
        """
        request = types.GetAdExtensionsAssociationsRequest(
            account_id=account_id,
            ad_extension_type=ad_extension_type,
            association_type=association_type,
            entity_ids=entity_ids,
            return_additional_fields=return_additional_fields,
        )
        return self._call(operations.GET_AD_EXTENSIONS_ASSOCIATIONS, request, timeout, options)

    def delete_ad_extensions_associations(
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
        """`ad_extension_id_to_entity_id_associations`: At most 100 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/deleteadextensionsassociations?view=bingads-13
        """
        request = types.DeleteAdExtensionsAssociationsRequest(
            account_id=account_id,
            ad_extension_id_to_entity_id_associations=ad_extension_id_to_entity_id_associations,
            association_type=association_type,
        )
        return self._call(operations.DELETE_AD_EXTENSIONS_ASSOCIATIONS, request, timeout, options)

    def get_ad_extension_ids_by_account_id(
        self,
        *,
        account_id: int | None = None,
        ad_extension_type: Sequence[types.AdExtensionsTypeFilter] | None = None,
        association_type: types.AssociationType | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetAdExtensionIdsByAccountIdResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getadextensionidsbyaccountid?view=bingads-13
        """
        request = types.GetAdExtensionIdsByAccountIdRequest(
            account_id=account_id, ad_extension_type=ad_extension_type, association_type=association_type
        )
        return self._call(operations.GET_AD_EXTENSION_IDS_BY_ACCOUNT_ID, request, timeout, options)

    def add_media(
        self,
        *,
        account_id: int | None = None,
        media: Sequence[types.Media | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.AddMediaResponse:
        """`media`: At most 10 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/addmedia?view=bingads-13
        """
        request = types.AddMediaRequest(account_id=account_id, media=media)
        return self._call(operations.ADD_MEDIA, request, timeout, options)

    def update_media(
        self,
        *,
        account_id: int | None = None,
        media: Sequence[types.Media | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.UpdateMediaResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.UpdateMediaRequest(account_id=account_id, media=media)
        return self._call(operations.UPDATE_MEDIA, request, timeout, options)

    def delete_media(
        self,
        *,
        account_id: int | None = None,
        media_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.DeleteMediaResponse:
        """`media_ids`: At most 100 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/deletemedia?view=bingads-13
        """
        request = types.DeleteMediaRequest(account_id=account_id, media_ids=media_ids)
        return self._call(operations.DELETE_MEDIA, request, timeout, options)

    def get_media_meta_data_by_account_id(
        self,
        *,
        media_enabled_entities: Sequence[types.MediaEnabledEntityFilter] | None = None,
        page_info: types.Paging | None = None,
        return_additional_fields: Sequence[types.MediaAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetMediaMetaDataByAccountIdResponse:
        """`page_info`: Default: Index=0 Size=1000.
        `return_additional_fields`: Optional.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getmediametadatabyaccountid?view=bingads-13
        """
        request = types.GetMediaMetaDataByAccountIdRequest(
            media_enabled_entities=media_enabled_entities,
            page_info=page_info,
            return_additional_fields=return_additional_fields,
        )
        return self._call(operations.GET_MEDIA_META_DATA_BY_ACCOUNT_ID, request, timeout, options)

    def get_media_meta_data_by_ids(
        self,
        *,
        media_ids: Sequence[int] | None = None,
        return_additional_fields: Sequence[types.MediaAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetMediaMetaDataByIdsResponse:
        """`media_ids`: At most 100 items.
        `return_additional_fields`: Optional.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getmediametadatabyids?view=bingads-13
        """
        request = types.GetMediaMetaDataByIdsRequest(
            media_ids=media_ids, return_additional_fields=return_additional_fields
        )
        return self._call(operations.GET_MEDIA_META_DATA_BY_IDS, request, timeout, options)

    def get_media_associations(
        self,
        *,
        media_enabled_entities: Sequence[types.MediaEnabledEntityFilter] | None = None,
        media_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetMediaAssociationsResponse:
        """`media_ids`: At most 100 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getmediaassociations?view=bingads-13
        """
        request = types.GetMediaAssociationsRequest(
            media_enabled_entities=media_enabled_entities, media_ids=media_ids
        )
        return self._call(operations.GET_MEDIA_ASSOCIATIONS, request, timeout, options)

    def get_ad_group_criterions_by_ids(
        self,
        *,
        ad_group_criterion_ids: Sequence[int] | None = None,
        ad_group_id: int | None = None,
        criterion_type: Sequence[types.AdGroupCriterionType] | None = None,
        return_additional_fields: Sequence[types.CriterionAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetAdGroupCriterionsByIdsResponse:
        """`ad_group_criterion_ids`: At most 1000 items.
        `return_additional_fields`: Optional.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getadgroupcriterionsbyids?view=bingads-13
        """
        request = types.GetAdGroupCriterionsByIdsRequest(
            ad_group_criterion_ids=ad_group_criterion_ids,
            ad_group_id=ad_group_id,
            criterion_type=criterion_type,
            return_additional_fields=return_additional_fields,
        )
        return self._call(operations.GET_AD_GROUP_CRITERIONS_BY_IDS, request, timeout, options)

    def add_ad_group_criterions(
        self,
        *,
        ad_group_criterions: Sequence[types.AdGroupCriterion | None] | None = None,
        criterion_type: Sequence[types.AdGroupCriterionType] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.AddAdGroupCriterionsResponse:
        """`ad_group_criterions`: At most 1000 items.

        Raises AdApiFaultDetail or EditorialApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/addadgroupcriterions?view=bingads-13
        """
        request = types.AddAdGroupCriterionsRequest(
            ad_group_criterions=ad_group_criterions, criterion_type=criterion_type
        )
        return self._call(operations.ADD_AD_GROUP_CRITERIONS, request, timeout, options)

    def update_ad_group_criterions(
        self,
        *,
        ad_group_criterions: Sequence[types.AdGroupCriterion | None] | None = None,
        criterion_type: Sequence[types.AdGroupCriterionType] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.UpdateAdGroupCriterionsResponse:
        """`ad_group_criterions`: At most 1000 items.

        Raises AdApiFaultDetail or EditorialApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/updateadgroupcriterions?view=bingads-13
        """
        request = types.UpdateAdGroupCriterionsRequest(
            ad_group_criterions=ad_group_criterions, criterion_type=criterion_type
        )
        return self._call(operations.UPDATE_AD_GROUP_CRITERIONS, request, timeout, options)

    def delete_ad_group_criterions(
        self,
        *,
        ad_group_criterion_ids: Sequence[int] | None = None,
        ad_group_id: int | None = None,
        criterion_type: Sequence[types.AdGroupCriterionType] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.DeleteAdGroupCriterionsResponse:
        """`ad_group_criterion_ids`: At most 1000 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/deleteadgroupcriterions?view=bingads-13
        """
        request = types.DeleteAdGroupCriterionsRequest(
            ad_group_criterion_ids=ad_group_criterion_ids,
            ad_group_id=ad_group_id,
            criterion_type=criterion_type,
        )
        return self._call(operations.DELETE_AD_GROUP_CRITERIONS, request, timeout, options)

    def apply_product_partition_actions(
        self,
        *,
        criterion_actions: Sequence[types.AdGroupCriterionAction | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.ApplyProductPartitionActionsResponse:
        """`criterion_actions`: At most 5000 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/applyproductpartitionactions?view=bingads-13
        """
        request = types.ApplyProductPartitionActionsRequest(criterion_actions=criterion_actions)
        return self._call(operations.APPLY_PRODUCT_PARTITION_ACTIONS, request, timeout, options)

    def apply_hotel_group_actions(
        self,
        *,
        criterion_actions: Sequence[types.AdGroupCriterionAction | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.ApplyHotelGroupActionsResponse:
        """`criterion_actions`: At most 5000 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/applyhotelgroupactions?view=bingads-13
        """
        request = types.ApplyHotelGroupActionsRequest(criterion_actions=criterion_actions)
        return self._call(operations.APPLY_HOTEL_GROUP_ACTIONS, request, timeout, options)

    def apply_asset_group_listing_group_actions(
        self,
        *,
        listing_group_actions: Sequence[types.AssetGroupListingGroupAction | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.ApplyAssetGroupListingGroupActionsResponse:
        """`listing_group_actions`: At most 20000 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/applyassetgrouplistinggroupactions?view=bingads-13
        """
        request = types.ApplyAssetGroupListingGroupActionsRequest(listing_group_actions=listing_group_actions)
        return self._call(operations.APPLY_ASSET_GROUP_LISTING_GROUP_ACTIONS, request, timeout, options)

    def get_asset_group_listing_groups_by_ids(
        self,
        *,
        asset_group_id: int | None = None,
        asset_group_listing_group_ids: Sequence[int] | None = None,
        return_additional_fields: Sequence[types.AssetGroupListingGroupAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetAssetGroupListingGroupsByIdsResponse:
        """`return_additional_fields`: Reserved (as of 2026-08).

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getassetgrouplistinggroupsbyids?view=bingads-13
        """
        request = types.GetAssetGroupListingGroupsByIdsRequest(
            asset_group_id=asset_group_id,
            asset_group_listing_group_ids=asset_group_listing_group_ids,
            return_additional_fields=return_additional_fields,
        )
        return self._call(operations.GET_ASSET_GROUP_LISTING_GROUPS_BY_IDS, request, timeout, options)

    def get_bmc_stores_by_customer_id(
        self,
        *,
        return_additional_fields: Sequence[types.BMCStoreAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetBMCStoresByCustomerIdResponse:
        """`return_additional_fields`: Optional.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getbmcstoresbycustomerid?view=bingads-13
        """
        request = types.GetBMCStoresByCustomerIdRequest(return_additional_fields=return_additional_fields)
        return self._call(operations.GET_BMC_STORES_BY_CUSTOMER_ID, request, timeout, options)

    def add_negative_keywords_to_entities(
        self,
        *,
        entity_negative_keywords: Sequence[types.EntityNegativeKeyword | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.AddNegativeKeywordsToEntitiesResponse:
        """`entity_negative_keywords`: At most 1 item.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/addnegativekeywordstoentities?view=bingads-13
        """
        request = types.AddNegativeKeywordsToEntitiesRequest(
            entity_negative_keywords=entity_negative_keywords
        )
        return self._call(operations.ADD_NEGATIVE_KEYWORDS_TO_ENTITIES, request, timeout, options)

    def get_negative_keywords_by_entity_ids(
        self,
        *,
        entity_ids: Sequence[int] | None = None,
        entity_type: str | None = None,
        parent_entity_id: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetNegativeKeywordsByEntityIdsResponse:
        """`entity_ids`: At most 1 item.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getnegativekeywordsbyentityids?view=bingads-13
        """
        request = types.GetNegativeKeywordsByEntityIdsRequest(
            entity_ids=entity_ids, entity_type=entity_type, parent_entity_id=parent_entity_id
        )
        return self._call(operations.GET_NEGATIVE_KEYWORDS_BY_ENTITY_IDS, request, timeout, options)

    def delete_negative_keywords_from_entities(
        self,
        *,
        entity_negative_keywords: Sequence[types.EntityNegativeKeyword | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.DeleteNegativeKeywordsFromEntitiesResponse:
        """`entity_negative_keywords`: At most 1 item.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/deletenegativekeywordsfromentities?view=bingads-13
        """
        request = types.DeleteNegativeKeywordsFromEntitiesRequest(
            entity_negative_keywords=entity_negative_keywords
        )
        return self._call(operations.DELETE_NEGATIVE_KEYWORDS_FROM_ENTITIES, request, timeout, options)

    def get_shared_entities_by_account_id(
        self,
        *,
        shared_entity_type: str | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetSharedEntitiesByAccountIdResponse:
        """Deprecated (as of 2026-08).

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getsharedentitiesbyaccountid?view=bingads-13
        """
        request = types.GetSharedEntitiesByAccountIdRequest(shared_entity_type=shared_entity_type)
        return self._call(operations.GET_SHARED_ENTITIES_BY_ACCOUNT_ID, request, timeout, options)

    def get_shared_entities(
        self,
        *,
        shared_entity_type: str | None = None,
        shared_entity_scope: types.EntityScope | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetSharedEntitiesResponse:
        """`shared_entity_scope`: Optional. Default: Account.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getsharedentities?view=bingads-13
        """
        request = types.GetSharedEntitiesRequest(
            shared_entity_type=shared_entity_type, shared_entity_scope=shared_entity_scope
        )
        return self._call(operations.GET_SHARED_ENTITIES, request, timeout, options)

    def add_shared_entity(
        self,
        *,
        shared_entity: types.SharedEntity | None = None,
        list_items: Sequence[types.SharedListItem | None] | None = None,
        shared_entity_scope: types.EntityScope | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.AddSharedEntityResponse:
        """`list_items`: At most 5000 items.
        `shared_entity_scope`: Optional. Default: Account.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/addsharedentity?view=bingads-13
        """
        request = types.AddSharedEntityRequest(
            shared_entity=shared_entity, list_items=list_items, shared_entity_scope=shared_entity_scope
        )
        return self._call(operations.ADD_SHARED_ENTITY, request, timeout, options)

    def get_list_items_by_shared_list(
        self,
        *,
        shared_list: types.SharedList | None = None,
        shared_entity_scope: types.EntityScope | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetListItemsBySharedListResponse:
        """`shared_entity_scope`: Optional. Default: Account.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getlistitemsbysharedlist?view=bingads-13
        """
        request = types.GetListItemsBySharedListRequest(
            shared_list=shared_list, shared_entity_scope=shared_entity_scope
        )
        return self._call(operations.GET_LIST_ITEMS_BY_SHARED_LIST, request, timeout, options)

    def add_list_items_to_shared_list(
        self,
        *,
        list_items: Sequence[types.SharedListItem | None] | None = None,
        shared_list: types.SharedList | None = None,
        shared_entity_scope: types.EntityScope | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.AddListItemsToSharedListResponse:
        """`list_items`: At most 5000 items.
        `shared_entity_scope`: Optional. Default: Account.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/addlistitemstosharedlist?view=bingads-13
        """
        request = types.AddListItemsToSharedListRequest(
            list_items=list_items, shared_list=shared_list, shared_entity_scope=shared_entity_scope
        )
        return self._call(operations.ADD_LIST_ITEMS_TO_SHARED_LIST, request, timeout, options)

    def update_shared_entities(
        self,
        *,
        shared_entities: Sequence[types.SharedEntity | None] | None = None,
        shared_entity_scope: types.EntityScope | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.UpdateSharedEntitiesResponse:
        """`shared_entities`: At most 20 items.
        `shared_entity_scope`: Optional. Default: Account.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/updatesharedentities?view=bingads-13
        """
        request = types.UpdateSharedEntitiesRequest(
            shared_entities=shared_entities, shared_entity_scope=shared_entity_scope
        )
        return self._call(operations.UPDATE_SHARED_ENTITIES, request, timeout, options)

    def delete_list_items_from_shared_list(
        self,
        *,
        list_item_ids: Sequence[int] | None = None,
        shared_list: types.SharedList | None = None,
        shared_entity_scope: types.EntityScope | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.DeleteListItemsFromSharedListResponse:
        """`list_item_ids`: At most 5000 items.
        `shared_entity_scope`: Optional. Default: Account.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/deletelistitemsfromsharedlist?view=bingads-13
        """
        request = types.DeleteListItemsFromSharedListRequest(
            list_item_ids=list_item_ids, shared_list=shared_list, shared_entity_scope=shared_entity_scope
        )
        return self._call(operations.DELETE_LIST_ITEMS_FROM_SHARED_LIST, request, timeout, options)

    def set_shared_entity_associations(
        self,
        *,
        associations: Sequence[types.SharedEntityAssociation | None] | None = None,
        shared_entity_scope: types.EntityScope | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.SetSharedEntityAssociationsResponse:
        """`associations`: At most 10000 items.
        `shared_entity_scope`: Optional. Default: Account.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/setsharedentityassociations?view=bingads-13
        """
        request = types.SetSharedEntityAssociationsRequest(
            associations=associations, shared_entity_scope=shared_entity_scope
        )
        return self._call(operations.SET_SHARED_ENTITY_ASSOCIATIONS, request, timeout, options)

    def delete_shared_entity_associations(
        self,
        *,
        associations: Sequence[types.SharedEntityAssociation | None] | None = None,
        shared_entity_scope: types.EntityScope | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.DeleteSharedEntityAssociationsResponse:
        """`associations`: At most 10000 items.
        `shared_entity_scope`: Optional. Default: Account.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/deletesharedentityassociations?view=bingads-13
        """
        request = types.DeleteSharedEntityAssociationsRequest(
            associations=associations, shared_entity_scope=shared_entity_scope
        )
        return self._call(operations.DELETE_SHARED_ENTITY_ASSOCIATIONS, request, timeout, options)

    def get_shared_entity_associations_by_shared_entity_ids(
        self,
        *,
        entity_type: str | None = None,
        shared_entity_ids: Sequence[int] | None = None,
        shared_entity_type: str | None = None,
        shared_entity_scope: types.EntityScope | None = None,
        return_additional_fields: Sequence[types.SharedEntityAssociationAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetSharedEntityAssociationsBySharedEntityIdsResponse:
        """`shared_entity_ids`: At most 1 item.
        `shared_entity_scope`: Optional. Default: Account.
        `return_additional_fields`: Reserved (as of 2026-08).

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getsharedentityassociationsbysharedentityids?view=bingads-13
        """
        request = types.GetSharedEntityAssociationsBySharedEntityIdsRequest(
            entity_type=entity_type,
            shared_entity_ids=shared_entity_ids,
            shared_entity_type=shared_entity_type,
            shared_entity_scope=shared_entity_scope,
            return_additional_fields=return_additional_fields,
        )
        return self._call(
            operations.GET_SHARED_ENTITY_ASSOCIATIONS_BY_SHARED_ENTITY_IDS, request, timeout, options
        )

    def get_shared_entity_associations_by_entity_ids(
        self,
        *,
        entity_ids: Sequence[int] | None = None,
        entity_type: str | None = None,
        shared_entity_type: str | None = None,
        shared_entity_scope: types.EntityScope | None = None,
        return_additional_fields: Sequence[types.SharedEntityAssociationAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetSharedEntityAssociationsByEntityIdsResponse:
        """`entity_ids`: At most 100 items.
        `shared_entity_scope`: Optional. Default: Account.
        `return_additional_fields`: Reserved (as of 2026-08).

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getsharedentityassociationsbyentityids?view=bingads-13
        """
        request = types.GetSharedEntityAssociationsByEntityIdsRequest(
            entity_ids=entity_ids,
            entity_type=entity_type,
            shared_entity_type=shared_entity_type,
            shared_entity_scope=shared_entity_scope,
            return_additional_fields=return_additional_fields,
        )
        return self._call(operations.GET_SHARED_ENTITY_ASSOCIATIONS_BY_ENTITY_IDS, request, timeout, options)

    def delete_shared_entities(
        self,
        *,
        shared_entities: Sequence[types.SharedEntity | None] | None = None,
        shared_entity_scope: types.EntityScope | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.DeleteSharedEntitiesResponse:
        """`shared_entities`: At most 20 items.
        `shared_entity_scope`: Optional. Default: Account.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/deletesharedentities?view=bingads-13
        """
        request = types.DeleteSharedEntitiesRequest(
            shared_entities=shared_entities, shared_entity_scope=shared_entity_scope
        )
        return self._call(operations.DELETE_SHARED_ENTITIES, request, timeout, options)

    def get_campaign_sizes_by_account_id(
        self,
        *,
        account_id: int | None = None,
        campaign_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetCampaignSizesByAccountIdResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.GetCampaignSizesByAccountIdRequest(account_id=account_id, campaign_ids=campaign_ids)
        return self._call(operations.GET_CAMPAIGN_SIZES_BY_ACCOUNT_ID, request, timeout, options)

    def add_campaign_criterions(
        self,
        *,
        campaign_criterions: Sequence[types.CampaignCriterion | None] | None = None,
        criterion_type: Sequence[types.CampaignCriterionType] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.AddCampaignCriterionsResponse:
        """`campaign_criterions`: At most 100 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/addcampaigncriterions?view=bingads-13
        """
        request = types.AddCampaignCriterionsRequest(
            campaign_criterions=campaign_criterions, criterion_type=criterion_type
        )
        return self._call(operations.ADD_CAMPAIGN_CRITERIONS, request, timeout, options)

    def update_campaign_criterions(
        self,
        *,
        campaign_criterions: Sequence[types.CampaignCriterion | None] | None = None,
        criterion_type: Sequence[types.CampaignCriterionType] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.UpdateCampaignCriterionsResponse:
        """`campaign_criterions`: At most 100 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/updatecampaigncriterions?view=bingads-13
        """
        request = types.UpdateCampaignCriterionsRequest(
            campaign_criterions=campaign_criterions, criterion_type=criterion_type
        )
        return self._call(operations.UPDATE_CAMPAIGN_CRITERIONS, request, timeout, options)

    def delete_campaign_criterions(
        self,
        *,
        campaign_criterion_ids: Sequence[int] | None = None,
        campaign_id: int | None = None,
        criterion_type: Sequence[types.CampaignCriterionType] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.DeleteCampaignCriterionsResponse:
        """`campaign_criterion_ids`: At most 100 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/deletecampaigncriterions?view=bingads-13
        """
        request = types.DeleteCampaignCriterionsRequest(
            campaign_criterion_ids=campaign_criterion_ids,
            campaign_id=campaign_id,
            criterion_type=criterion_type,
        )
        return self._call(operations.DELETE_CAMPAIGN_CRITERIONS, request, timeout, options)

    def get_campaign_criterions_by_ids(
        self,
        *,
        campaign_criterion_ids: Sequence[int] | None = None,
        campaign_id: int | None = None,
        criterion_type: Sequence[types.CampaignCriterionType] | None = None,
        return_additional_fields: Sequence[types.CriterionAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetCampaignCriterionsByIdsResponse:
        """`campaign_criterion_ids`: At most 100 items.
        `return_additional_fields`: Optional.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getcampaigncriterionsbyids?view=bingads-13
        """
        request = types.GetCampaignCriterionsByIdsRequest(
            campaign_criterion_ids=campaign_criterion_ids,
            campaign_id=campaign_id,
            criterion_type=criterion_type,
            return_additional_fields=return_additional_fields,
        )
        return self._call(operations.GET_CAMPAIGN_CRITERIONS_BY_IDS, request, timeout, options)

    def add_budgets(
        self,
        *,
        budgets: Sequence[types.Budget | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.AddBudgetsResponse:
        """`budgets`: At most 100 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/addbudgets?view=bingads-13
        """
        request = types.AddBudgetsRequest(budgets=budgets)
        return self._call(operations.ADD_BUDGETS, request, timeout, options)

    def update_budgets(
        self,
        *,
        budgets: Sequence[types.Budget | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.UpdateBudgetsResponse:
        """`budgets`: At most 100 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/updatebudgets?view=bingads-13
        """
        request = types.UpdateBudgetsRequest(budgets=budgets)
        return self._call(operations.UPDATE_BUDGETS, request, timeout, options)

    def delete_budgets(
        self,
        *,
        budget_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.DeleteBudgetsResponse:
        """`budget_ids`: At most 100 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/deletebudgets?view=bingads-13
        """
        request = types.DeleteBudgetsRequest(budget_ids=budget_ids)
        return self._call(operations.DELETE_BUDGETS, request, timeout, options)

    def get_budgets_by_ids(
        self,
        *,
        budget_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetBudgetsByIdsResponse:
        """`budget_ids`: At most 100 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getbudgetsbyids?view=bingads-13
        """
        request = types.GetBudgetsByIdsRequest(budget_ids=budget_ids)
        return self._call(operations.GET_BUDGETS_BY_IDS, request, timeout, options)

    def get_campaign_ids_by_budget_ids(
        self,
        *,
        budget_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetCampaignIdsByBudgetIdsResponse:
        """`budget_ids`: At most 100 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getcampaignidsbybudgetids?view=bingads-13
        """
        request = types.GetCampaignIdsByBudgetIdsRequest(budget_ids=budget_ids)
        return self._call(operations.GET_CAMPAIGN_IDS_BY_BUDGET_IDS, request, timeout, options)

    def add_bid_strategies(
        self,
        *,
        bid_strategies: Sequence[types.BidStrategy | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.AddBidStrategiesResponse:
        """Not available to everyone (as of 2026-08).

        `bid_strategies`: At most 100 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/addbidstrategies?view=bingads-13
        """
        request = types.AddBidStrategiesRequest(bid_strategies=bid_strategies)
        return self._call(operations.ADD_BID_STRATEGIES, request, timeout, options)

    def update_bid_strategies(
        self,
        *,
        bid_strategies: Sequence[types.BidStrategy | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.UpdateBidStrategiesResponse:
        """Not available to everyone (as of 2026-08).

        `bid_strategies`: At most 100 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/updatebidstrategies?view=bingads-13
        """
        request = types.UpdateBidStrategiesRequest(bid_strategies=bid_strategies)
        return self._call(operations.UPDATE_BID_STRATEGIES, request, timeout, options)

    def delete_bid_strategies(
        self,
        *,
        bid_strategy_ids: Sequence[int] | None = None,
        scope: types.EntityScope | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.DeleteBidStrategiesResponse:
        """Not available to everyone (as of 2026-08).

        `bid_strategy_ids`: At most 100 items.
        `scope`: Default: Account.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/deletebidstrategies?view=bingads-13
        """
        request = types.DeleteBidStrategiesRequest(bid_strategy_ids=bid_strategy_ids, scope=scope)
        return self._call(operations.DELETE_BID_STRATEGIES, request, timeout, options)

    def get_bid_strategies_by_ids(
        self,
        *,
        bid_strategy_ids: Sequence[int] | None = None,
        return_additional_fields: Sequence[types.PortfolioBidStrategyAdditionalField] | None = None,
        scope: types.EntityScope | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetBidStrategiesByIdsResponse:
        """Not available to everyone (as of 2026-08).

        `bid_strategy_ids`: At most 100 items.
        `return_additional_fields`: Optional.
        `scope`: Default: Account.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getbidstrategiesbyids?view=bingads-13
        """
        request = types.GetBidStrategiesByIdsRequest(
            bid_strategy_ids=bid_strategy_ids, return_additional_fields=return_additional_fields, scope=scope
        )
        return self._call(operations.GET_BID_STRATEGIES_BY_IDS, request, timeout, options)

    def get_campaign_ids_by_bid_strategy_ids(
        self,
        *,
        bid_strategy_ids: Sequence[int] | None = None,
        scope: types.EntityScope | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetCampaignIdsByBidStrategyIdsResponse:
        """Not available to everyone (as of 2026-08).

        `bid_strategy_ids`: At most 100 items.
        `scope`: Default: Account.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getcampaignidsbybidstrategyids?view=bingads-13
        """
        request = types.GetCampaignIdsByBidStrategyIdsRequest(bid_strategy_ids=bid_strategy_ids, scope=scope)
        return self._call(operations.GET_CAMPAIGN_IDS_BY_BID_STRATEGY_IDS, request, timeout, options)

    def add_audience_groups(
        self,
        *,
        audience_groups: Sequence[types.AudienceGroup | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.AddAudienceGroupsResponse:
        """`audience_groups`: At most 100 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/addaudiencegroups?view=bingads-13
        """
        request = types.AddAudienceGroupsRequest(audience_groups=audience_groups)
        return self._call(operations.ADD_AUDIENCE_GROUPS, request, timeout, options)

    def update_audience_groups(
        self,
        *,
        audience_groups: Sequence[types.AudienceGroup | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.UpdateAudienceGroupsResponse:
        """`audience_groups`: At most 100 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/updateaudiencegroups?view=bingads-13
        """
        request = types.UpdateAudienceGroupsRequest(audience_groups=audience_groups)
        return self._call(operations.UPDATE_AUDIENCE_GROUPS, request, timeout, options)

    def delete_audience_groups(
        self,
        *,
        audience_group_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.DeleteAudienceGroupsResponse:
        """`audience_group_ids`: At most 100 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/deleteaudiencegroups?view=bingads-13
        """
        request = types.DeleteAudienceGroupsRequest(audience_group_ids=audience_group_ids)
        return self._call(operations.DELETE_AUDIENCE_GROUPS, request, timeout, options)

    def get_audience_groups_by_ids(
        self,
        *,
        audience_group_ids: Sequence[int] | None = None,
        return_additional_fields: Sequence[types.AudienceGroupAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetAudienceGroupsByIdsResponse:
        """`audience_group_ids`: At most 100 items.
        `return_additional_fields`: Reserved (as of 2026-08).

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getaudiencegroupsbyids?view=bingads-13
        """
        request = types.GetAudienceGroupsByIdsRequest(
            audience_group_ids=audience_group_ids, return_additional_fields=return_additional_fields
        )
        return self._call(operations.GET_AUDIENCE_GROUPS_BY_IDS, request, timeout, options)

    def add_asset_groups(
        self,
        *,
        asset_groups: Sequence[types.AssetGroup | None] | None = None,
        campaign_id: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.AddAssetGroupsResponse:
        """`asset_groups`: At most 100 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/addassetgroups?view=bingads-13
        """
        request = types.AddAssetGroupsRequest(asset_groups=asset_groups, campaign_id=campaign_id)
        return self._call(operations.ADD_ASSET_GROUPS, request, timeout, options)

    def update_asset_groups(
        self,
        *,
        campaign_id: int | None = None,
        asset_groups: Sequence[types.AssetGroup | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.UpdateAssetGroupsResponse:
        """`asset_groups`: At most 100 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/updateassetgroups?view=bingads-13
        """
        request = types.UpdateAssetGroupsRequest(campaign_id=campaign_id, asset_groups=asset_groups)
        return self._call(operations.UPDATE_ASSET_GROUPS, request, timeout, options)

    def delete_asset_groups(
        self,
        *,
        campaign_id: int | None = None,
        asset_group_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.DeleteAssetGroupsResponse:
        """`asset_group_ids`: At most 100 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/deleteassetgroups?view=bingads-13
        """
        request = types.DeleteAssetGroupsRequest(campaign_id=campaign_id, asset_group_ids=asset_group_ids)
        return self._call(operations.DELETE_ASSET_GROUPS, request, timeout, options)

    def get_asset_groups_by_ids(
        self,
        *,
        campaign_id: int | None = None,
        asset_group_ids: Sequence[int] | None = None,
        return_additional_fields: Sequence[types.AssetGroupAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetAssetGroupsByIdsResponse:
        """`asset_group_ids`: At most 100 items.
        `return_additional_fields`: Optional.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getassetgroupsbyids?view=bingads-13
        """
        request = types.GetAssetGroupsByIdsRequest(
            campaign_id=campaign_id,
            asset_group_ids=asset_group_ids,
            return_additional_fields=return_additional_fields,
        )
        return self._call(operations.GET_ASSET_GROUPS_BY_IDS, request, timeout, options)

    def get_asset_groups_by_campaign_id(
        self,
        *,
        campaign_id: int | None = None,
        return_additional_fields: Sequence[types.AssetGroupAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetAssetGroupsByCampaignIdResponse:
        """`return_additional_fields`: Optional.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getassetgroupsbycampaignid?view=bingads-13
        """
        request = types.GetAssetGroupsByCampaignIdRequest(
            campaign_id=campaign_id, return_additional_fields=return_additional_fields
        )
        return self._call(operations.GET_ASSET_GROUPS_BY_CAMPAIGN_ID, request, timeout, options)

    def get_asset_groups_editorial_reasons(
        self,
        *,
        account_id: int | None = None,
        asset_group_id_to_campaign_id_associations: (
            Sequence[types.EntityIdToParentIdAssociation | None] | None
        ) = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetAssetGroupsEditorialReasonsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getassetgroupseditorialreasons?view=bingads-13
        """
        request = types.GetAssetGroupsEditorialReasonsRequest(
            account_id=account_id,
            asset_group_id_to_campaign_id_associations=asset_group_id_to_campaign_id_associations,
        )
        return self._call(operations.GET_ASSET_GROUPS_EDITORIAL_REASONS, request, timeout, options)

    def set_audience_group_asset_group_associations(
        self,
        *,
        audience_group_asset_group_associations: (
            Sequence[types.AudienceGroupAssetGroupAssociation | None] | None
        ) = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.SetAudienceGroupAssetGroupAssociationsResponse:
        """`audience_group_asset_group_associations`: At most 100 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/setaudiencegroupassetgroupassociations?view=bingads-13
        """
        request = types.SetAudienceGroupAssetGroupAssociationsRequest(
            audience_group_asset_group_associations=audience_group_asset_group_associations
        )
        return self._call(operations.SET_AUDIENCE_GROUP_ASSET_GROUP_ASSOCIATIONS, request, timeout, options)

    def delete_audience_group_asset_group_associations(
        self,
        *,
        audience_group_asset_group_associations: (
            Sequence[types.AudienceGroupAssetGroupAssociation | None] | None
        ) = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.DeleteAudienceGroupAssetGroupAssociationsResponse:
        """`audience_group_asset_group_associations`: At most 100 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/deleteaudiencegroupassetgroupassociations?view=bingads-13
        """
        request = types.DeleteAudienceGroupAssetGroupAssociationsRequest(
            audience_group_asset_group_associations=audience_group_asset_group_associations
        )
        return self._call(
            operations.DELETE_AUDIENCE_GROUP_ASSET_GROUP_ASSOCIATIONS, request, timeout, options
        )

    def get_audience_group_asset_group_associations_by_asset_group_ids(
        self,
        *,
        asset_group_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetAudienceGroupAssetGroupAssociationsByAssetGroupIdsResponse:
        """`asset_group_ids`: At most 100 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getaudiencegroupassetgroupassociationsbyassetgroupids?view=bingads-13
        """
        request = types.GetAudienceGroupAssetGroupAssociationsByAssetGroupIdsRequest(
            asset_group_ids=asset_group_ids
        )
        return self._call(
            operations.GET_AUDIENCE_GROUP_ASSET_GROUP_ASSOCIATIONS_BY_ASSET_GROUP_IDS,
            request,
            timeout,
            options,
        )

    def get_audience_group_asset_group_associations_by_audience_group_ids(
        self,
        *,
        audience_group_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetAudienceGroupAssetGroupAssociationsByAudienceGroupIdsResponse:
        """`audience_group_ids`: At most 100 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getaudiencegroupassetgroupassociationsbyaudiencegroupids?view=bingads-13
        """
        request = types.GetAudienceGroupAssetGroupAssociationsByAudienceGroupIdsRequest(
            audience_group_ids=audience_group_ids
        )
        return self._call(
            operations.GET_AUDIENCE_GROUP_ASSET_GROUP_ASSOCIATIONS_BY_AUDIENCE_GROUP_IDS,
            request,
            timeout,
            options,
        )

    def add_audiences(
        self,
        *,
        audiences: Sequence[types.Audience | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.AddAudiencesResponse:
        """`audiences`: At most 100 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/addaudiences?view=bingads-13
        """
        request = types.AddAudiencesRequest(audiences=audiences)
        return self._call(operations.ADD_AUDIENCES, request, timeout, options)

    def update_audiences(
        self,
        *,
        audiences: Sequence[types.Audience | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.UpdateAudiencesResponse:
        """`audiences`: At most 100 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/updateaudiences?view=bingads-13
        """
        request = types.UpdateAudiencesRequest(audiences=audiences)
        return self._call(operations.UPDATE_AUDIENCES, request, timeout, options)

    def delete_audiences(
        self,
        *,
        audience_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.DeleteAudiencesResponse:
        """`audience_ids`: At most 100 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/deleteaudiences?view=bingads-13
        """
        request = types.DeleteAudiencesRequest(audience_ids=audience_ids)
        return self._call(operations.DELETE_AUDIENCES, request, timeout, options)

    def get_audiences_by_ids(
        self,
        *,
        audience_ids: Sequence[int] | None = None,
        type: Sequence[types.AudienceType] | None = None,
        return_additional_fields: Sequence[types.AudienceAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetAudiencesByIdsResponse:
        """`audience_ids`: Optional. At most 100 items.
        `return_additional_fields`: Optional.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getaudiencesbyids?view=bingads-13
        """
        request = types.GetAudiencesByIdsRequest(
            audience_ids=audience_ids, type=type, return_additional_fields=return_additional_fields
        )
        return self._call(operations.GET_AUDIENCES_BY_IDS, request, timeout, options)

    def apply_customer_list_items(
        self,
        *,
        customer_list_audience: types.CustomerList | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.ApplyCustomerListItemsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/applycustomerlistitems?view=bingads-13
        """
        request = types.ApplyCustomerListItemsRequest(customer_list_audience=customer_list_audience)
        return self._call(operations.APPLY_CUSTOMER_LIST_ITEMS, request, timeout, options)

    def apply_customer_list_user_data(
        self,
        *,
        customer_list_user_data: types.CustomerListUserData | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.ApplyCustomerListUserDataResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/applycustomerlistuserdata?view=bingads-13
        """
        request = types.ApplyCustomerListUserDataRequest(customer_list_user_data=customer_list_user_data)
        return self._call(operations.APPLY_CUSTOMER_LIST_USER_DATA, request, timeout, options)

    def get_uet_tags_by_ids(
        self,
        *,
        tag_ids: Sequence[int] | None = None,
        return_additional_fields: Sequence[types.UetTagAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetUetTagsByIdsResponse:
        """`tag_ids`: At most 100 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getuettagsbyids?view=bingads-13
        """
        request = types.GetUetTagsByIdsRequest(
            tag_ids=tag_ids, return_additional_fields=return_additional_fields
        )
        return self._call(operations.GET_UET_TAGS_BY_IDS, request, timeout, options)

    def add_uet_tags(
        self,
        *,
        uet_tags: Sequence[types.UetTag | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.AddUetTagsResponse:
        """`uet_tags`: At most 100 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/adduettags?view=bingads-13
        """
        request = types.AddUetTagsRequest(uet_tags=uet_tags)
        return self._call(operations.ADD_UET_TAGS, request, timeout, options)

    def update_uet_tags(
        self,
        *,
        uet_tags: Sequence[types.UetTag | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.UpdateUetTagsResponse:
        """`uet_tags`: At most 100 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/updateuettags?view=bingads-13
        """
        request = types.UpdateUetTagsRequest(uet_tags=uet_tags)
        return self._call(operations.UPDATE_UET_TAGS, request, timeout, options)

    def get_conversion_goals_by_ids(
        self,
        *,
        conversion_goal_ids: Sequence[int] | None = None,
        conversion_goal_types: Sequence[types.ConversionGoalType] | None = None,
        return_additional_fields: Sequence[types.ConversionGoalAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetConversionGoalsByIdsResponse:
        """`conversion_goal_ids`: At most 100 items.
        `return_additional_fields`: Optional.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getconversiongoalsbyids?view=bingads-13
        """
        request = types.GetConversionGoalsByIdsRequest(
            conversion_goal_ids=conversion_goal_ids,
            conversion_goal_types=conversion_goal_types,
            return_additional_fields=return_additional_fields,
        )
        return self._call(operations.GET_CONVERSION_GOALS_BY_IDS, request, timeout, options)

    def get_conversion_goals_by_tag_ids(
        self,
        *,
        tag_ids: Sequence[int] | None = None,
        conversion_goal_types: Sequence[types.ConversionGoalType] | None = None,
        return_additional_fields: Sequence[types.ConversionGoalAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetConversionGoalsByTagIdsResponse:
        """`tag_ids`: At most 100 items.
        `return_additional_fields`: Optional.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getconversiongoalsbytagids?view=bingads-13
        """
        request = types.GetConversionGoalsByTagIdsRequest(
            tag_ids=tag_ids,
            conversion_goal_types=conversion_goal_types,
            return_additional_fields=return_additional_fields,
        )
        return self._call(operations.GET_CONVERSION_GOALS_BY_TAG_IDS, request, timeout, options)

    def add_conversion_goals(
        self,
        *,
        conversion_goals: Sequence[types.ConversionGoal | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.AddConversionGoalsResponse:
        """`conversion_goals`: At most 100 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/addconversiongoals?view=bingads-13
        """
        request = types.AddConversionGoalsRequest(conversion_goals=conversion_goals)
        return self._call(operations.ADD_CONVERSION_GOALS, request, timeout, options)

    def update_conversion_goals(
        self,
        *,
        conversion_goals: Sequence[types.ConversionGoal | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.UpdateConversionGoalsResponse:
        """`conversion_goals`: At most 100 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/updateconversiongoals?view=bingads-13
        """
        request = types.UpdateConversionGoalsRequest(conversion_goals=conversion_goals)
        return self._call(operations.UPDATE_CONVERSION_GOALS, request, timeout, options)

    def apply_offline_conversions(
        self,
        *,
        offline_conversions: Sequence[types.OfflineConversion | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.ApplyOfflineConversionsResponse:
        """`offline_conversions`: At most 1000 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/applyofflineconversions?view=bingads-13
        """
        request = types.ApplyOfflineConversionsRequest(offline_conversions=offline_conversions)
        return self._call(operations.APPLY_OFFLINE_CONVERSIONS, request, timeout, options)

    def apply_offline_conversion_adjustments(
        self,
        *,
        offline_conversion_adjustments: Sequence[types.OfflineConversionAdjustment | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.ApplyOfflineConversionAdjustmentsResponse:
        """`offline_conversion_adjustments`: At most 1000 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/applyofflineconversionadjustments?view=bingads-13
        """
        request = types.ApplyOfflineConversionAdjustmentsRequest(
            offline_conversion_adjustments=offline_conversion_adjustments
        )
        return self._call(operations.APPLY_OFFLINE_CONVERSION_ADJUSTMENTS, request, timeout, options)

    def apply_online_conversion_adjustments(
        self,
        *,
        online_conversion_adjustments: Sequence[types.OnlineConversionAdjustment | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.ApplyOnlineConversionAdjustmentsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/applyonlineconversionadjustments?view=bingads-13
        """
        request = types.ApplyOnlineConversionAdjustmentsRequest(
            online_conversion_adjustments=online_conversion_adjustments
        )
        return self._call(operations.APPLY_ONLINE_CONVERSION_ADJUSTMENTS, request, timeout, options)

    def get_offline_conversion_reports(
        self,
        *,
        start_date_utc: datetime | None = None,
        end_date_utc: datetime | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetOfflineConversionReportsResponse:
        """`start_date_utc`: In UTC.
        `end_date_utc`: In UTC.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getofflineconversionreports?view=bingads-13
        """
        request = types.GetOfflineConversionReportsRequest(
            start_date_utc=start_date_utc, end_date_utc=end_date_utc
        )
        return self._call(operations.GET_OFFLINE_CONVERSION_REPORTS, request, timeout, options)

    def get_offline_conversion_report_by_goal_ids(
        self,
        *,
        start_date_utc: datetime | None = None,
        end_date_utc: datetime | None = None,
        goal_ids: Sequence[int] | None = None,
        upload_channel_filter: Sequence[types.OfflineConversionUploadChannel] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetOfflineConversionReportByGoalIdsResponse:
        """`start_date_utc`: In UTC.
        `end_date_utc`: In UTC.
        `goal_ids`: At most 20 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getofflineconversionreportbygoalids?view=bingads-13
        """
        request = types.GetOfflineConversionReportByGoalIdsRequest(
            start_date_utc=start_date_utc,
            end_date_utc=end_date_utc,
            goal_ids=goal_ids,
            upload_channel_filter=upload_channel_filter,
        )
        return self._call(operations.GET_OFFLINE_CONVERSION_REPORT_BY_GOAL_IDS, request, timeout, options)

    def add_labels(
        self,
        *,
        labels: Sequence[types.Label | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.AddLabelsResponse:
        """`labels`: At most 100 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/addlabels?view=bingads-13
        """
        request = types.AddLabelsRequest(labels=labels)
        return self._call(operations.ADD_LABELS, request, timeout, options)

    def delete_labels(
        self,
        *,
        label_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.DeleteLabelsResponse:
        """`label_ids`: At most 100 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/deletelabels?view=bingads-13
        """
        request = types.DeleteLabelsRequest(label_ids=label_ids)
        return self._call(operations.DELETE_LABELS, request, timeout, options)

    def update_labels(
        self,
        *,
        labels: Sequence[types.Label | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.UpdateLabelsResponse:
        """`labels`: At most 100 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/updatelabels?view=bingads-13
        """
        request = types.UpdateLabelsRequest(labels=labels)
        return self._call(operations.UPDATE_LABELS, request, timeout, options)

    def get_labels_by_ids(
        self,
        *,
        label_ids: Sequence[int] | None = None,
        page_info: types.Paging | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetLabelsByIdsResponse:
        """`label_ids`: At most 1000 items.
        `page_info`: Optional. Default: Index=0 Size=1000.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getlabelsbyids?view=bingads-13
        """
        request = types.GetLabelsByIdsRequest(label_ids=label_ids, page_info=page_info)
        return self._call(operations.GET_LABELS_BY_IDS, request, timeout, options)

    def set_label_associations(
        self,
        *,
        entity_type: types.EntityType | None = None,
        label_associations: Sequence[types.LabelAssociation | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.SetLabelAssociationsResponse:
        """`label_associations`: At most 100 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/setlabelassociations?view=bingads-13
        """
        request = types.SetLabelAssociationsRequest(
            entity_type=entity_type, label_associations=label_associations
        )
        return self._call(operations.SET_LABEL_ASSOCIATIONS, request, timeout, options)

    def delete_label_associations(
        self,
        *,
        entity_type: types.EntityType | None = None,
        label_associations: Sequence[types.LabelAssociation | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.DeleteLabelAssociationsResponse:
        """`label_associations`: At most 100 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/deletelabelassociations?view=bingads-13
        """
        request = types.DeleteLabelAssociationsRequest(
            entity_type=entity_type, label_associations=label_associations
        )
        return self._call(operations.DELETE_LABEL_ASSOCIATIONS, request, timeout, options)

    def get_label_associations_by_entity_ids(
        self,
        *,
        entity_ids: Sequence[int] | None = None,
        entity_type: types.EntityType | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetLabelAssociationsByEntityIdsResponse:
        """`entity_ids`: At most 100 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getlabelassociationsbyentityids?view=bingads-13
        """
        request = types.GetLabelAssociationsByEntityIdsRequest(entity_ids=entity_ids, entity_type=entity_type)
        return self._call(operations.GET_LABEL_ASSOCIATIONS_BY_ENTITY_IDS, request, timeout, options)

    def get_label_associations_by_label_ids(
        self,
        *,
        entity_type: types.EntityType | None = None,
        label_ids: Sequence[int] | None = None,
        page_info: types.Paging | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetLabelAssociationsByLabelIdsResponse:
        """`label_ids`: At most 1 item.
        `page_info`: Default: Index=0 Size=1000.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getlabelassociationsbylabelids?view=bingads-13
        """
        request = types.GetLabelAssociationsByLabelIdsRequest(
            entity_type=entity_type, label_ids=label_ids, page_info=page_info
        )
        return self._call(operations.GET_LABEL_ASSOCIATIONS_BY_LABEL_IDS, request, timeout, options)

    def add_experiments(
        self,
        *,
        experiments: Sequence[types.Experiment | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.AddExperimentsResponse:
        """`experiments`: At most 100 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/addexperiments?view=bingads-13
        """
        request = types.AddExperimentsRequest(experiments=experiments)
        return self._call(operations.ADD_EXPERIMENTS, request, timeout, options)

    def delete_experiments(
        self,
        *,
        experiment_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.DeleteExperimentsResponse:
        """`experiment_ids`: At most 100 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/deleteexperiments?view=bingads-13
        """
        request = types.DeleteExperimentsRequest(experiment_ids=experiment_ids)
        return self._call(operations.DELETE_EXPERIMENTS, request, timeout, options)

    def update_experiments(
        self,
        *,
        experiments: Sequence[types.Experiment | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.UpdateExperimentsResponse:
        """`experiments`: At most 100 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/updateexperiments?view=bingads-13
        """
        request = types.UpdateExperimentsRequest(experiments=experiments)
        return self._call(operations.UPDATE_EXPERIMENTS, request, timeout, options)

    def get_experiments_by_ids(
        self,
        *,
        experiment_ids: Sequence[int] | None = None,
        page_info: types.Paging | None = None,
        return_additional_fields: Sequence[types.ExperimentAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetExperimentsByIdsResponse:
        """`experiment_ids`: At most 5000 items.
        `page_info`: Reserved (as of 2026-08).

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getexperimentsbyids?view=bingads-13
        """
        request = types.GetExperimentsByIdsRequest(
            experiment_ids=experiment_ids,
            page_info=page_info,
            return_additional_fields=return_additional_fields,
        )
        return self._call(operations.GET_EXPERIMENTS_BY_IDS, request, timeout, options)

    def get_profile_data_file_url(
        self,
        *,
        language_locale: str | None = None,
        profile_type: Sequence[types.ProfileType] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetProfileDataFileUrlResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getprofiledatafileurl?view=bingads-13
        """
        request = types.GetProfileDataFileUrlRequest(
            language_locale=language_locale, profile_type=profile_type
        )
        return self._call(operations.GET_PROFILE_DATA_FILE_URL, request, timeout, options)

    def search_companies(
        self,
        *,
        company_name_filter: str | None = None,
        language_locale: str | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.SearchCompaniesResponse:
        """`company_name_filter`: At least 3 characters.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/searchcompanies?view=bingads-13
        """
        request = types.SearchCompaniesRequest(
            company_name_filter=company_name_filter, language_locale=language_locale
        )
        return self._call(operations.SEARCH_COMPANIES, request, timeout, options)

    def get_file_import_upload_url(
        self,
        *,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetFileImportUploadUrlResponse:
        """Reserved (as of 2026-08).

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getfileimportuploadurl?view=bingads-13
        """
        request = types.GetFileImportUploadUrlRequest()
        return self._call(operations.GET_FILE_IMPORT_UPLOAD_URL, request, timeout, options)

    def add_import_jobs(
        self,
        *,
        import_jobs: Sequence[types.ImportJob | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.AddImportJobsResponse:
        """`import_jobs`: At most 1 item.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/addimportjobs?view=bingads-13
        """
        request = types.AddImportJobsRequest(import_jobs=import_jobs)
        return self._call(operations.ADD_IMPORT_JOBS, request, timeout, options)

    def get_import_results(
        self,
        *,
        import_type: str | None = None,
        page_info: types.Paging | None = None,
        import_job_ids: Sequence[int] | None = None,
        return_additional_fields: Sequence[types.ImportAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetImportResultsResponse:
        """`page_info`: Optional. Default: Index=0 Size=1000.
        `import_job_ids`: At most 100 items.
        `return_additional_fields`: Optional.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getimportresults?view=bingads-13
        """
        request = types.GetImportResultsRequest(
            import_type=import_type,
            page_info=page_info,
            import_job_ids=import_job_ids,
            return_additional_fields=return_additional_fields,
        )
        return self._call(operations.GET_IMPORT_RESULTS, request, timeout, options)

    def get_import_jobs_by_ids(
        self,
        *,
        import_job_ids: Sequence[int] | None = None,
        import_type: str | None = None,
        return_additional_fields: Sequence[types.ImportAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetImportJobsByIdsResponse:
        """`import_job_ids`: At most 100 items.
        `return_additional_fields`: Optional.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getimportjobsbyids?view=bingads-13
        """
        request = types.GetImportJobsByIdsRequest(
            import_job_ids=import_job_ids,
            import_type=import_type,
            return_additional_fields=return_additional_fields,
        )
        return self._call(operations.GET_IMPORT_JOBS_BY_IDS, request, timeout, options)

    def delete_import_jobs(
        self,
        *,
        import_job_ids: Sequence[int] | None = None,
        import_type: str | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.DeleteImportJobsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/deleteimportjobs?view=bingads-13
        """
        request = types.DeleteImportJobsRequest(import_job_ids=import_job_ids, import_type=import_type)
        return self._call(operations.DELETE_IMPORT_JOBS, request, timeout, options)

    def get_import_entity_ids_mapping(
        self,
        *,
        import_type: str | None = None,
        source_entity_ids: Sequence[int] | None = None,
        import_entity_type: types.ImportEntityType | None = None,
        source_parent_id: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetImportEntityIdsMappingResponse:
        """`source_entity_ids`: At most 100 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getimportentityidsmapping?view=bingads-13
        """
        request = types.GetImportEntityIdsMappingRequest(
            import_type=import_type,
            source_entity_ids=source_entity_ids,
            import_entity_type=import_entity_type,
            source_parent_id=source_parent_id,
        )
        return self._call(operations.GET_IMPORT_ENTITY_IDS_MAPPING, request, timeout, options)

    def update_import_jobs(
        self,
        *,
        import_jobs: Sequence[types.ImportJob | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.UpdateImportJobsResponse:
        """Changes the values sent and keeps the others.

        `import_jobs`: At most 1 item.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/updateimportjobs?view=bingads-13
        """
        request = types.UpdateImportJobsRequest(import_jobs=import_jobs)
        return self._call(operations.UPDATE_IMPORT_JOBS, request, timeout, options)

    def add_videos(
        self,
        *,
        videos: Sequence[types.Video | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.AddVideosResponse:
        """Not available to everyone (as of 2026-08).

        `videos`: At most 100 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/addvideos?view=bingads-13
        """
        request = types.AddVideosRequest(videos=videos)
        return self._call(operations.ADD_VIDEOS, request, timeout, options)

    def delete_videos(
        self,
        *,
        video_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.DeleteVideosResponse:
        """Not available to everyone (as of 2026-08).

        `video_ids`: At most 100 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/deletevideos?view=bingads-13
        """
        request = types.DeleteVideosRequest(video_ids=video_ids)
        return self._call(operations.DELETE_VIDEOS, request, timeout, options)

    def get_videos_by_ids(
        self,
        *,
        video_ids: Sequence[int] | None = None,
        page_info: types.Paging | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetVideosByIdsResponse:
        """Not available to everyone (as of 2026-08).

        `video_ids`: At most 1000 items.
        `page_info`: Optional. Default: Index=0 Size=1000.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getvideosbyids?view=bingads-13
        """
        request = types.GetVideosByIdsRequest(video_ids=video_ids, page_info=page_info)
        return self._call(operations.GET_VIDEOS_BY_IDS, request, timeout, options)

    def update_videos(
        self,
        *,
        videos: Sequence[types.Video | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.UpdateVideosResponse:
        """Not available to everyone (as of 2026-08).

        `videos`: At most 100 items.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/updatevideos?view=bingads-13
        """
        request = types.UpdateVideosRequest(videos=videos)
        return self._call(operations.UPDATE_VIDEOS, request, timeout, options)

    def add_html5s(
        self,
        *,
        html5_assets: Sequence[types.HTML5 | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.AddHTML5sResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/addhtml5s?view=bingads-13
        """
        request = types.AddHTML5sRequest(html5_assets=html5_assets)
        return self._call(operations.ADD_HTML5S, request, timeout, options)

    def get_html5s_by_ids(
        self,
        *,
        html5_asset_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetHTML5sByIdsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/gethtml5sbyids?view=bingads-13
        """
        request = types.GetHTML5sByIdsRequest(html5_asset_ids=html5_asset_ids)
        return self._call(operations.GET_HTML5S_BY_IDS, request, timeout, options)

    def delete_html5s(
        self,
        *,
        html5_asset_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.DeleteHTML5sResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/deletehtml5s?view=bingads-13
        """
        request = types.DeleteHTML5sRequest(html5_asset_ids=html5_asset_ids)
        return self._call(operations.DELETE_HTML5S, request, timeout, options)

    def add_campaign_conversion_goals(
        self,
        *,
        campaign_conversion_goal: Sequence[types.CampaignConversionGoal | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.AddCampaignConversionGoalsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/addcampaignconversiongoals?view=bingads-13
        """
        request = types.AddCampaignConversionGoalsRequest(campaign_conversion_goal=campaign_conversion_goal)
        return self._call(operations.ADD_CAMPAIGN_CONVERSION_GOALS, request, timeout, options)

    def delete_campaign_conversion_goals(
        self,
        *,
        campaign_conversion_goal: Sequence[types.CampaignConversionGoal | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.DeleteCampaignConversionGoalsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/deletecampaignconversiongoals?view=bingads-13
        """
        request = types.DeleteCampaignConversionGoalsRequest(
            campaign_conversion_goal=campaign_conversion_goal
        )
        return self._call(operations.DELETE_CAMPAIGN_CONVERSION_GOALS, request, timeout, options)

    def add_data_exclusions(
        self,
        *,
        account_id: int | None = None,
        data_exclusions: Sequence[types.DataExclusion | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.AddDataExclusionsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/adddataexclusions?view=bingads-13
        """
        request = types.AddDataExclusionsRequest(account_id=account_id, data_exclusions=data_exclusions)
        return self._call(operations.ADD_DATA_EXCLUSIONS, request, timeout, options)

    def update_data_exclusions(
        self,
        *,
        account_id: int | None = None,
        data_exclusions: Sequence[types.DataExclusion | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.UpdateDataExclusionsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/updatedataexclusions?view=bingads-13
        """
        request = types.UpdateDataExclusionsRequest(account_id=account_id, data_exclusions=data_exclusions)
        return self._call(operations.UPDATE_DATA_EXCLUSIONS, request, timeout, options)

    def delete_data_exclusions(
        self,
        *,
        account_id: int | None = None,
        data_exclusion_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.DeleteDataExclusionsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/deletedataexclusions?view=bingads-13
        """
        request = types.DeleteDataExclusionsRequest(
            account_id=account_id, data_exclusion_ids=data_exclusion_ids
        )
        return self._call(operations.DELETE_DATA_EXCLUSIONS, request, timeout, options)

    def get_data_exclusions_by_ids(
        self,
        *,
        account_id: int | None = None,
        data_exclusion_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetDataExclusionsByIdsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getdataexclusionsbyids?view=bingads-13
        """
        request = types.GetDataExclusionsByIdsRequest(
            account_id=account_id, data_exclusion_ids=data_exclusion_ids
        )
        return self._call(operations.GET_DATA_EXCLUSIONS_BY_IDS, request, timeout, options)

    def get_data_exclusions_by_account_id(
        self,
        *,
        account_id: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetDataExclusionsByAccountIdResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getdataexclusionsbyaccountid?view=bingads-13
        """
        request = types.GetDataExclusionsByAccountIdRequest(account_id=account_id)
        return self._call(operations.GET_DATA_EXCLUSIONS_BY_ACCOUNT_ID, request, timeout, options)

    def add_seasonality_adjustments(
        self,
        *,
        account_id: int | None = None,
        seasonality_adjustments: Sequence[types.SeasonalityAdjustment | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.AddSeasonalityAdjustmentsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/addseasonalityadjustments?view=bingads-13
        """
        request = types.AddSeasonalityAdjustmentsRequest(
            account_id=account_id, seasonality_adjustments=seasonality_adjustments
        )
        return self._call(operations.ADD_SEASONALITY_ADJUSTMENTS, request, timeout, options)

    def update_seasonality_adjustments(
        self,
        *,
        account_id: int | None = None,
        seasonality_adjustments: Sequence[types.SeasonalityAdjustment | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.UpdateSeasonalityAdjustmentsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/updateseasonalityadjustments?view=bingads-13
        """
        request = types.UpdateSeasonalityAdjustmentsRequest(
            account_id=account_id, seasonality_adjustments=seasonality_adjustments
        )
        return self._call(operations.UPDATE_SEASONALITY_ADJUSTMENTS, request, timeout, options)

    def delete_seasonality_adjustments(
        self,
        *,
        account_id: int | None = None,
        seasonality_adjustment_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.DeleteSeasonalityAdjustmentsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/deleteseasonalityadjustments?view=bingads-13
        """
        request = types.DeleteSeasonalityAdjustmentsRequest(
            account_id=account_id, seasonality_adjustment_ids=seasonality_adjustment_ids
        )
        return self._call(operations.DELETE_SEASONALITY_ADJUSTMENTS, request, timeout, options)

    def get_seasonality_adjustments_by_ids(
        self,
        *,
        account_id: int | None = None,
        seasonality_adjustment_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetSeasonalityAdjustmentsByIdsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getseasonalityadjustmentsbyids?view=bingads-13
        """
        request = types.GetSeasonalityAdjustmentsByIdsRequest(
            account_id=account_id, seasonality_adjustment_ids=seasonality_adjustment_ids
        )
        return self._call(operations.GET_SEASONALITY_ADJUSTMENTS_BY_IDS, request, timeout, options)

    def get_seasonality_adjustments_by_account_id(
        self,
        *,
        account_id: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetSeasonalityAdjustmentsByAccountIdResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getseasonalityadjustmentsbyaccountid?view=bingads-13
        """
        request = types.GetSeasonalityAdjustmentsByAccountIdRequest(account_id=account_id)
        return self._call(operations.GET_SEASONALITY_ADJUSTMENTS_BY_ACCOUNT_ID, request, timeout, options)

    def create_asset_group_recommendation(
        self,
        *,
        final_urls: Sequence[str | None] | None = None,
        prompt: str | None = None,
        text_tone: types.AdRecommendationTextTone | None = None,
        return_additional_fields: types.AdRecommendationAdditionalField | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.CreateAssetGroupRecommendationResponse:
        """`prompt`: Optional.
        `text_tone`: Optional.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/createassetgrouprecommendation?view=bingads-13
        """
        request = types.CreateAssetGroupRecommendationRequest(
            final_urls=final_urls,
            prompt=prompt,
            text_tone=text_tone,
            return_additional_fields=return_additional_fields,
        )
        return self._call(operations.CREATE_ASSET_GROUP_RECOMMENDATION, request, timeout, options)

    def create_responsive_ad_recommendation(
        self,
        *,
        ad_sub_type: Sequence[types.AdSubType] | None = None,
        final_urls: Sequence[str | None] | None = None,
        prompt: str | None = None,
        text_tone: types.AdRecommendationTextTone | None = None,
        video_type: types.AdRecommendationVideoType | None = None,
        brand_kit_id: int | None = None,
        return_additional_fields: types.AdRecommendationAdditionalField | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.CreateResponsiveAdRecommendationResponse:
        """`ad_sub_type`: Optional.
        `prompt`: Optional.
        `text_tone`: Optional.
        `brand_kit_id`: Optional.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/createresponsiveadrecommendation?view=bingads-13
        """
        request = types.CreateResponsiveAdRecommendationRequest(
            ad_sub_type=ad_sub_type,
            final_urls=final_urls,
            prompt=prompt,
            text_tone=text_tone,
            video_type=video_type,
            brand_kit_id=brand_kit_id,
            return_additional_fields=return_additional_fields,
        )
        return self._call(operations.CREATE_RESPONSIVE_AD_RECOMMENDATION, request, timeout, options)

    def create_responsive_search_ad_recommendation(
        self,
        *,
        final_urls: Sequence[str | None] | None = None,
        prompt: str | None = None,
        text_tone: types.AdRecommendationTextTone | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.CreateResponsiveSearchAdRecommendationResponse:
        """`prompt`: Optional.
        `text_tone`: Optional.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/createresponsivesearchadrecommendation?view=bingads-13
        """
        request = types.CreateResponsiveSearchAdRecommendationRequest(
            final_urls=final_urls, prompt=prompt, text_tone=text_tone
        )
        return self._call(operations.CREATE_RESPONSIVE_SEARCH_AD_RECOMMENDATION, request, timeout, options)

    def refine_asset_group_recommendation(
        self,
        *,
        asset_group: types.AssetGroup | None = None,
        text_refine_operations: Sequence[types.AdRecommendationTextRefineOperation | None] | None = None,
        image_suggestions: Sequence[types.AdRecommendationImageSuggestion | None] | None = None,
        image_refine_operations: Sequence[types.AdRecommendationImageRefineOperation | None] | None = None,
        return_additional_fields: types.AdRecommendationAdditionalField | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.RefineAssetGroupRecommendationResponse:
        """`text_refine_operations`: Reserved (as of 2026-08).
        `image_suggestions`: Reserved (as of 2026-08).
        `return_additional_fields`: Reserved (as of 2026-08).

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/refineassetgrouprecommendation?view=bingads-13
        """
        request = types.RefineAssetGroupRecommendationRequest(
            asset_group=asset_group,
            text_refine_operations=text_refine_operations,
            image_suggestions=image_suggestions,
            image_refine_operations=image_refine_operations,
            return_additional_fields=return_additional_fields,
        )
        return self._call(operations.REFINE_ASSET_GROUP_RECOMMENDATION, request, timeout, options)

    def refine_responsive_ad_recommendation(
        self,
        *,
        responsive_ad: types.ResponsiveAd | None = None,
        text_refine_operations: Sequence[types.AdRecommendationTextRefineOperation | None] | None = None,
        image_refine_operations: Sequence[types.AdRecommendationImageRefineOperation | None] | None = None,
        image_suggestions: Sequence[types.AdRecommendationImageSuggestion | None] | None = None,
        return_additional_fields: types.AdRecommendationAdditionalField | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.RefineResponsiveAdRecommendationResponse:
        """`responsive_ad`: Reserved (as of 2026-08).
        `text_refine_operations`: Reserved (as of 2026-08).
        `image_refine_operations`: Reserved (as of 2026-08).
        `image_suggestions`: Reserved (as of 2026-08).
        `return_additional_fields`: Reserved (as of 2026-08).

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/refineresponsiveadrecommendation?view=bingads-13
        """
        request = types.RefineResponsiveAdRecommendationRequest(
            responsive_ad=responsive_ad,
            text_refine_operations=text_refine_operations,
            image_refine_operations=image_refine_operations,
            image_suggestions=image_suggestions,
            return_additional_fields=return_additional_fields,
        )
        return self._call(operations.REFINE_RESPONSIVE_AD_RECOMMENDATION, request, timeout, options)

    def refine_responsive_search_ad_recommendation(
        self,
        *,
        responsive_search_ad: types.ResponsiveSearchAd | None = None,
        text_refine_operations: Sequence[types.AdRecommendationTextRefineOperation | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.RefineResponsiveSearchAdRecommendationResponse:
        """`responsive_search_ad`: Reserved (as of 2026-08).
        `text_refine_operations`: Reserved (as of 2026-08).

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/refineresponsivesearchadrecommendation?view=bingads-13
        """
        request = types.RefineResponsiveSearchAdRecommendationRequest(
            responsive_search_ad=responsive_search_ad, text_refine_operations=text_refine_operations
        )
        return self._call(operations.REFINE_RESPONSIVE_SEARCH_AD_RECOMMENDATION, request, timeout, options)

    def get_responsive_ad_recommendation_job(
        self,
        *,
        job_id: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetResponsiveAdRecommendationJobResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getresponsiveadrecommendationjob?view=bingads-13
        """
        request = types.GetResponsiveAdRecommendationJobRequest(job_id=job_id)
        return self._call(operations.GET_RESPONSIVE_AD_RECOMMENDATION_JOB, request, timeout, options)

    def update_conversion_value_rules(
        self,
        *,
        conversion_value_rules: Sequence[types.ConversionValueRule | None] | None = None,
        lcid: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.UpdateConversionValueRulesResponse:
        """`lcid`: Default: 1033.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/updateconversionvaluerules?view=bingads-13
        """
        request = types.UpdateConversionValueRulesRequest(
            conversion_value_rules=conversion_value_rules, lcid=lcid
        )
        return self._call(operations.UPDATE_CONVERSION_VALUE_RULES, request, timeout, options)

    def update_conversion_value_rules_status(
        self,
        *,
        rule_ids: Sequence[int] | None = None,
        status: types.ConversionValueRuleStatus | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.UpdateConversionValueRulesStatusResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/updateconversionvaluerulesstatus?view=bingads-13
        """
        request = types.UpdateConversionValueRulesStatusRequest(rule_ids=rule_ids, status=status)
        return self._call(operations.UPDATE_CONVERSION_VALUE_RULES_STATUS, request, timeout, options)

    def add_conversion_value_rules(
        self,
        *,
        conversion_value_rules: Sequence[types.ConversionValueRule | None] | None = None,
        lcid: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.AddConversionValueRulesResponse:
        """`lcid`: Default: 1033.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/addconversionvaluerules?view=bingads-13
        """
        request = types.AddConversionValueRulesRequest(
            conversion_value_rules=conversion_value_rules, lcid=lcid
        )
        return self._call(operations.ADD_CONVERSION_VALUE_RULES, request, timeout, options)

    def get_conversion_value_rules_by_account_id(
        self,
        *,
        account_id: int | None = None,
        lcid: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetConversionValueRulesByAccountIdResponse:
        """`lcid`: Default: 1033.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getconversionvaluerulesbyaccountid?view=bingads-13
        """
        request = types.GetConversionValueRulesByAccountIdRequest(account_id=account_id, lcid=lcid)
        return self._call(operations.GET_CONVERSION_VALUE_RULES_BY_ACCOUNT_ID, request, timeout, options)

    def get_conversion_value_rules_by_ids(
        self,
        *,
        rule_ids: Sequence[int] | None = None,
        lcid: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetConversionValueRulesByIdsResponse:
        """`lcid`: Default: 1033.

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getconversionvaluerulesbyids?view=bingads-13
        """
        request = types.GetConversionValueRulesByIdsRequest(rule_ids=rule_ids, lcid=lcid)
        return self._call(operations.GET_CONVERSION_VALUE_RULES_BY_IDS, request, timeout, options)

    def add_brand_kits(
        self,
        *,
        account_id: int | None = None,
        brand_kits: Sequence[types.BrandKit | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.AddBrandKitsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/addbrandkits?view=bingads-13
        """
        request = types.AddBrandKitsRequest(account_id=account_id, brand_kits=brand_kits)
        return self._call(operations.ADD_BRAND_KITS, request, timeout, options)

    def update_brand_kits(
        self,
        *,
        account_id: int | None = None,
        brand_kits: Sequence[types.BrandKit | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.UpdateBrandKitsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/updatebrandkits?view=bingads-13
        """
        request = types.UpdateBrandKitsRequest(account_id=account_id, brand_kits=brand_kits)
        return self._call(operations.UPDATE_BRAND_KITS, request, timeout, options)

    def delete_brand_kits(
        self,
        *,
        account_id: int | None = None,
        brand_kit_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.DeleteBrandKitsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/deletebrandkits?view=bingads-13
        """
        request = types.DeleteBrandKitsRequest(account_id=account_id, brand_kit_ids=brand_kit_ids)
        return self._call(operations.DELETE_BRAND_KITS, request, timeout, options)

    def create_brand_kit_recommendation(
        self,
        *,
        account_id: int | None = None,
        final_url: str | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.CreateBrandKitRecommendationResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/createbrandkitrecommendation?view=bingads-13
        """
        request = types.CreateBrandKitRecommendationRequest(account_id=account_id, final_url=final_url)
        return self._call(operations.CREATE_BRAND_KIT_RECOMMENDATION, request, timeout, options)

    def add_new_customer_acquisition_goals(
        self,
        *,
        new_customer_acquisition_goals: Sequence[types.NewCustomerAcquisitionGoal | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.AddNewCustomerAcquisitionGoalsResponse:
        """`new_customer_acquisition_goals`: Reserved (as of 2026-08).

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/addnewcustomeracquisitiongoals?view=bingads-13
        """
        request = types.AddNewCustomerAcquisitionGoalsRequest(
            new_customer_acquisition_goals=new_customer_acquisition_goals
        )
        return self._call(operations.ADD_NEW_CUSTOMER_ACQUISITION_GOALS, request, timeout, options)

    def update_new_customer_acquisition_goals(
        self,
        *,
        new_customer_acquisition_goals: Sequence[types.NewCustomerAcquisitionGoal | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.UpdateNewCustomerAcquisitionGoalsResponse:
        """`new_customer_acquisition_goals`: Reserved (as of 2026-08).

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/updatenewcustomeracquisitiongoals?view=bingads-13
        """
        request = types.UpdateNewCustomerAcquisitionGoalsRequest(
            new_customer_acquisition_goals=new_customer_acquisition_goals
        )
        return self._call(operations.UPDATE_NEW_CUSTOMER_ACQUISITION_GOALS, request, timeout, options)

    def get_new_customer_acquisition_goals_by_account_id(
        self,
        *,
        account_id: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetNewCustomerAcquisitionGoalsByAccountIdResponse:
        """`account_id`: Reserved (as of 2026-08).

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getnewcustomeracquisitiongoalsbyaccountid?view=bingads-13
        """
        request = types.GetNewCustomerAcquisitionGoalsByAccountIdRequest(account_id=account_id)
        return self._call(
            operations.GET_NEW_CUSTOMER_ACQUISITION_GOALS_BY_ACCOUNT_ID, request, timeout, options
        )

    def get_brand_kits_by_account_id(
        self,
        *,
        account_id: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetBrandKitsByAccountIdResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getbrandkitsbyaccountid?view=bingads-13
        """
        request = types.GetBrandKitsByAccountIdRequest(account_id=account_id)
        return self._call(operations.GET_BRAND_KITS_BY_ACCOUNT_ID, request, timeout, options)

    def get_brand_kits_by_ids(
        self,
        *,
        account_id: int | None = None,
        brand_kit_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetBrandKitsByIdsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getbrandkitsbyids?view=bingads-13
        """
        request = types.GetBrandKitsByIdsRequest(account_id=account_id, brand_kit_ids=brand_kit_ids)
        return self._call(operations.GET_BRAND_KITS_BY_IDS, request, timeout, options)

    def get_clipchamp_templates(
        self,
        *,
        mock: bool | None = None,
        max_ads_count: int | None = None,
        template_filter: types.VideoTemplateFilter | None = None,
        locale: str | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetClipchampTemplatesResponse:
        """`mock`: Reserved (as of 2026-08).
        `max_ads_count`: Reserved (as of 2026-08).
        `template_filter`: Reserved (as of 2026-08).
        `locale`: Reserved (as of 2026-08).

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getclipchamptemplates?view=bingads-13
        """
        request = types.GetClipchampTemplatesRequest(
            mock=mock, max_ads_count=max_ads_count, template_filter=template_filter, locale=locale
        )
        return self._call(operations.GET_CLIPCHAMP_TEMPLATES, request, timeout, options)

    def get_supported_clipchamp_audio(
        self,
        *,
        audio_filter: types.AudioFilter | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetSupportedClipchampAudioResponse:
        """`audio_filter`: Reserved (as of 2026-08).

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getsupportedclipchampaudio?view=bingads-13
        """
        request = types.GetSupportedClipchampAudioRequest(audio_filter=audio_filter)
        return self._call(operations.GET_SUPPORTED_CLIPCHAMP_AUDIO, request, timeout, options)

    def get_supported_fonts(
        self,
        *,
        ad_sub_type: Sequence[types.AdSubType] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetSupportedFontsResponse:
        """`ad_sub_type`: Reserved (as of 2026-08).

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getsupportedfonts?view=bingads-13
        """
        request = types.GetSupportedFontsRequest(ad_sub_type=ad_sub_type)
        return self._call(operations.GET_SUPPORTED_FONTS, request, timeout, options)

    def get_health_check(
        self,
        *,
        health_check_entities: Sequence[types.HealthCheckEntity | None] | None = None,
        health_check_types: Sequence[str | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetHealthCheckResponse:
        """`health_check_entities`: Reserved (as of 2026-08).
        `health_check_types`: Reserved (as of 2026-08).

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/gethealthcheck?view=bingads-13
        """
        request = types.GetHealthCheckRequest(
            health_check_entities=health_check_entities, health_check_types=health_check_types
        )
        return self._call(operations.GET_HEALTH_CHECK, request, timeout, options)

    def get_diagnostics(
        self,
        *,
        entities: Sequence[types.DiagnosticsEntity | None] | None = None,
        checks: Sequence[types.DiagnosticsFilter | None] | None = None,
        settings: types.DiagnosticsSettings | None = None,
        caller_name: str | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetDiagnosticsResponse:
        """`entities`: Reserved (as of 2026-08).
        `checks`: Reserved (as of 2026-08).
        `settings`: Reserved (as of 2026-08).
        `caller_name`: Reserved (as of 2026-08).

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getdiagnostics?view=bingads-13
        """
        request = types.GetDiagnosticsRequest(
            entities=entities, checks=checks, settings=settings, caller_name=caller_name
        )
        return self._call(operations.GET_DIAGNOSTICS, request, timeout, options)

    def get_annotation_opt_out(
        self,
        *,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetAnnotationOptOutResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getannotationoptout?view=bingads-13
        """
        request = types.GetAnnotationOptOutRequest()
        return self._call(operations.GET_ANNOTATION_OPT_OUT, request, timeout, options)

    def update_annotation_opt_out(
        self,
        *,
        justification: str | None = None,
        annotation_opt_outs: Sequence[types.AnnotationOptOut | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.UpdateAnnotationOptOutResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/updateannotationoptout?view=bingads-13
        """
        request = types.UpdateAnnotationOptOutRequest(
            justification=justification, annotation_opt_outs=annotation_opt_outs
        )
        return self._call(operations.UPDATE_ANNOTATION_OPT_OUT, request, timeout, options)

    def add_linked_in_segments(
        self,
        *,
        linked_in_segments: Sequence[types.LinkedInSegment | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.AddLinkedInSegmentsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/addlinkedinsegments?view=bingads-13
        """
        request = types.AddLinkedInSegmentsRequest(linked_in_segments=linked_in_segments)
        return self._call(operations.ADD_LINKED_IN_SEGMENTS, request, timeout, options)

    def delete_linked_in_segments(
        self,
        *,
        linked_in_segment_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.DeleteLinkedInSegmentsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/deletelinkedinsegments?view=bingads-13
        """
        request = types.DeleteLinkedInSegmentsRequest(linked_in_segment_ids=linked_in_segment_ids)
        return self._call(operations.DELETE_LINKED_IN_SEGMENTS, request, timeout, options)

    def update_linked_in_segments(
        self,
        *,
        linked_in_segments: Sequence[types.LinkedInSegment | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.UpdateLinkedInSegmentsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/updatelinkedinsegments?view=bingads-13
        """
        request = types.UpdateLinkedInSegmentsRequest(linked_in_segments=linked_in_segments)
        return self._call(operations.UPDATE_LINKED_IN_SEGMENTS, request, timeout, options)

    def get_linked_in_segments(
        self,
        *,
        linked_in_segment_ids: Sequence[int] | None = None,
        type: Sequence[types.LinkedInSegmentType] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetLinkedInSegmentsResponse:
        """Not available to everyone (as of 2026-08).

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getlinkedinsegments?view=bingads-13
        """
        request = types.GetLinkedInSegmentsRequest(linked_in_segment_ids=linked_in_segment_ids, type=type)
        return self._call(operations.GET_LINKED_IN_SEGMENTS, request, timeout, options)

    def get_company_list_details(
        self,
        *,
        company_list_id: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetCompanyListDetailsResponse:
        """Raises AdApiFaultDetail or ApiFaultDetail."""
        request = types.GetCompanyListDetailsRequest(company_list_id=company_list_id)
        return self._call(operations.GET_COMPANY_LIST_DETAILS, request, timeout, options)

    def get_uet_tag_auth_key(
        self,
        *,
        uet_tag_id: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> types.GetUetTagAuthKeyResponse:
        """Not available to everyone (as of 2026-08).

        Raises AdApiFaultDetail or ApiFaultDetail.

        https://learn.microsoft.com/en-us/advertising/campaign-management-service/getuettagauthkey?view=bingads-13
        """
        request = types.GetUetTagAuthKeyRequest(uet_tag_id=uet_tag_id)
        return self._call(operations.GET_UET_TAG_AUTH_KEY, request, timeout, options)
