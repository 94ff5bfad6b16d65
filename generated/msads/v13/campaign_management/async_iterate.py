# Made by soapwright from msads/v13/campaign_management. Do not edit.
"""Responses of CampaignManagementService item by item: one method for each operation that returns a
list.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from ... import CallOptions
from ..._runtime.streaming import AsyncItemMethods, AsyncItems
from . import operations, types

__all__ = ["AsyncItemCalls"]


class AsyncItemCalls(AsyncItemMethods):
    """Calls that yield the items of their responses as they arrive, in constant memory."""

    def get_campaigns_by_account_id(
        self,
        *,
        account_id: int | None = None,
        campaign_type: Sequence[types.CampaignType] | None = None,
        return_additional_fields: Sequence[types.CampaignAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.Campaign | None, types.GetCampaignsByAccountIdResponse]:
        request = types.GetCampaignsByAccountIdRequest(
            account_id=account_id,
            campaign_type=campaign_type,
            return_additional_fields=return_additional_fields,
        )
        return self._items(
            operations.GET_CAMPAIGNS_BY_ACCOUNT_ID, request, timeout, "campaigns", options=options
        )

    def delete_campaigns(
        self,
        *,
        account_id: int | None = None,
        campaign_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.DeleteCampaignsResponse]:
        request = types.DeleteCampaignsRequest(account_id=account_id, campaign_ids=campaign_ids)
        return self._items(operations.DELETE_CAMPAIGNS, request, timeout, "partial_errors", options=options)

    def update_campaigns(
        self,
        *,
        account_id: int | None = None,
        campaigns: Sequence[types.Campaign | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.UpdateCampaignsResponse]:
        request = types.UpdateCampaignsRequest(account_id=account_id, campaigns=campaigns)
        return self._items(operations.UPDATE_CAMPAIGNS, request, timeout, "partial_errors", options=options)

    def set_negative_sites_to_campaigns(
        self,
        *,
        account_id: int | None = None,
        campaign_negative_sites: Sequence[types.CampaignNegativeSites | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.SetNegativeSitesToCampaignsResponse]:
        request = types.SetNegativeSitesToCampaignsRequest(
            account_id=account_id, campaign_negative_sites=campaign_negative_sites
        )
        return self._items(
            operations.SET_NEGATIVE_SITES_TO_CAMPAIGNS, request, timeout, "partial_errors", options=options
        )

    def get_bsc_countries(
        self,
        *,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[str | None, types.GetBSCCountriesResponse]:
        request = types.GetBSCCountriesRequest()
        return self._items(operations.GET_BSC_COUNTRIES, request, timeout, "country_codes", options=options)

    def delete_ad_groups(
        self,
        *,
        campaign_id: int | None = None,
        ad_group_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.DeleteAdGroupsResponse]:
        request = types.DeleteAdGroupsRequest(campaign_id=campaign_id, ad_group_ids=ad_group_ids)
        return self._items(operations.DELETE_AD_GROUPS, request, timeout, "partial_errors", options=options)

    def get_ad_groups_by_campaign_id(
        self,
        *,
        campaign_id: int | None = None,
        return_additional_fields: Sequence[types.AdGroupAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.AdGroup | None, types.GetAdGroupsByCampaignIdResponse]:
        request = types.GetAdGroupsByCampaignIdRequest(
            campaign_id=campaign_id, return_additional_fields=return_additional_fields
        )
        return self._items(
            operations.GET_AD_GROUPS_BY_CAMPAIGN_ID, request, timeout, "ad_groups", options=options
        )

    def set_negative_sites_to_ad_groups(
        self,
        *,
        campaign_id: int | None = None,
        ad_group_negative_sites: Sequence[types.AdGroupNegativeSites | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.SetNegativeSitesToAdGroupsResponse]:
        request = types.SetNegativeSitesToAdGroupsRequest(
            campaign_id=campaign_id, ad_group_negative_sites=ad_group_negative_sites
        )
        return self._items(
            operations.SET_NEGATIVE_SITES_TO_AD_GROUPS, request, timeout, "partial_errors", options=options
        )

    def delete_ads(
        self,
        *,
        ad_group_id: int | None = None,
        ad_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.DeleteAdsResponse]:
        request = types.DeleteAdsRequest(ad_group_id=ad_group_id, ad_ids=ad_ids)
        return self._items(operations.DELETE_ADS, request, timeout, "partial_errors", options=options)

    def get_ads_by_editorial_status(
        self,
        *,
        ad_group_id: int | None = None,
        editorial_status: types.AdEditorialStatus | None = None,
        ad_types: Sequence[types.AdType] | None = None,
        return_additional_fields: Sequence[types.AdAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.Ad | None, types.GetAdsByEditorialStatusResponse]:
        request = types.GetAdsByEditorialStatusRequest(
            ad_group_id=ad_group_id,
            editorial_status=editorial_status,
            ad_types=ad_types,
            return_additional_fields=return_additional_fields,
        )
        return self._items(operations.GET_ADS_BY_EDITORIAL_STATUS, request, timeout, "ads", options=options)

    def get_ads_by_ad_group_id(
        self,
        *,
        ad_group_id: int | None = None,
        ad_types: Sequence[types.AdType] | None = None,
        return_additional_fields: Sequence[types.AdAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.Ad | None, types.GetAdsByAdGroupIdResponse]:
        request = types.GetAdsByAdGroupIdRequest(
            ad_group_id=ad_group_id, ad_types=ad_types, return_additional_fields=return_additional_fields
        )
        return self._items(operations.GET_ADS_BY_AD_GROUP_ID, request, timeout, "ads", options=options)

    def update_ads(
        self,
        *,
        ad_group_id: int | None = None,
        ads: Sequence[types.Ad | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.UpdateAdsResponse]:
        request = types.UpdateAdsRequest(ad_group_id=ad_group_id, ads=ads)
        return self._items(operations.UPDATE_ADS, request, timeout, "partial_errors", options=options)

    def delete_keywords(
        self,
        *,
        ad_group_id: int | None = None,
        keyword_ids: Sequence[int] | None = None,
        asset_group_id: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.DeleteKeywordsResponse]:
        request = types.DeleteKeywordsRequest(
            ad_group_id=ad_group_id, keyword_ids=keyword_ids, asset_group_id=asset_group_id
        )
        return self._items(operations.DELETE_KEYWORDS, request, timeout, "partial_errors", options=options)

    def get_keywords_by_editorial_status(
        self,
        *,
        ad_group_id: int | None = None,
        editorial_status: types.KeywordEditorialStatus | None = None,
        return_additional_fields: Sequence[types.KeywordAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.Keyword | None, types.GetKeywordsByEditorialStatusResponse]:
        request = types.GetKeywordsByEditorialStatusRequest(
            ad_group_id=ad_group_id,
            editorial_status=editorial_status,
            return_additional_fields=return_additional_fields,
        )
        return self._items(
            operations.GET_KEYWORDS_BY_EDITORIAL_STATUS, request, timeout, "keywords", options=options
        )

    def get_keywords_by_ad_group_id(
        self,
        *,
        ad_group_id: int | None = None,
        return_additional_fields: Sequence[types.KeywordAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.Keyword | None, types.GetKeywordsByAdGroupIdResponse]:
        request = types.GetKeywordsByAdGroupIdRequest(
            ad_group_id=ad_group_id, return_additional_fields=return_additional_fields
        )
        return self._items(
            operations.GET_KEYWORDS_BY_AD_GROUP_ID, request, timeout, "keywords", options=options
        )

    def get_keywords_by_asset_group_id(
        self,
        *,
        asset_group_id: int | None = None,
        return_additional_fields: Sequence[types.KeywordAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.Keyword | None, types.GetKeywordsByAssetGroupIdResponse]:
        request = types.GetKeywordsByAssetGroupIdRequest(
            asset_group_id=asset_group_id, return_additional_fields=return_additional_fields
        )
        return self._items(
            operations.GET_KEYWORDS_BY_ASSET_GROUP_ID, request, timeout, "keywords", options=options
        )

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
    ) -> AsyncItems[types.BatchError | None, types.AppealEditorialRejectionsResponse]:
        request = types.AppealEditorialRejectionsRequest(
            entity_id_to_parent_id_associations=entity_id_to_parent_id_associations,
            entity_type=entity_type,
            justification_text=justification_text,
        )
        return self._items(
            operations.APPEAL_EDITORIAL_REJECTIONS, request, timeout, "partial_errors", options=options
        )

    def get_account_migration_statuses(
        self,
        *,
        account_ids: Sequence[int] | None = None,
        migration_type: str | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.AccountMigrationStatusesInfo | None, types.GetAccountMigrationStatusesResponse]:
        request = types.GetAccountMigrationStatusesRequest(
            account_ids=account_ids, migration_type=migration_type
        )
        return self._items(
            operations.GET_ACCOUNT_MIGRATION_STATUSES, request, timeout, "migration_statuses", options=options
        )

    def update_ad_extensions(
        self,
        *,
        account_id: int | None = None,
        ad_extensions: Sequence[types.AdExtension | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchErrorCollection | None, types.UpdateAdExtensionsResponse]:
        request = types.UpdateAdExtensionsRequest(account_id=account_id, ad_extensions=ad_extensions)
        return self._items(
            operations.UPDATE_AD_EXTENSIONS, request, timeout, "nested_partial_errors", options=options
        )

    def delete_ad_extensions(
        self,
        *,
        account_id: int | None = None,
        ad_extension_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.DeleteAdExtensionsResponse]:
        request = types.DeleteAdExtensionsRequest(account_id=account_id, ad_extension_ids=ad_extension_ids)
        return self._items(
            operations.DELETE_AD_EXTENSIONS, request, timeout, "partial_errors", options=options
        )

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
    ) -> AsyncItems[types.BatchError | None, types.SetAdExtensionsAssociationsResponse]:
        request = types.SetAdExtensionsAssociationsRequest(
            account_id=account_id,
            ad_extension_id_to_entity_id_associations=ad_extension_id_to_entity_id_associations,
            association_type=association_type,
        )
        return self._items(
            operations.SET_AD_EXTENSIONS_ASSOCIATIONS, request, timeout, "partial_errors", options=options
        )

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
    ) -> AsyncItems[types.BatchError | None, types.DeleteAdExtensionsAssociationsResponse]:
        request = types.DeleteAdExtensionsAssociationsRequest(
            account_id=account_id,
            ad_extension_id_to_entity_id_associations=ad_extension_id_to_entity_id_associations,
            association_type=association_type,
        )
        return self._items(
            operations.DELETE_AD_EXTENSIONS_ASSOCIATIONS, request, timeout, "partial_errors", options=options
        )

    def get_ad_extension_ids_by_account_id(
        self,
        *,
        account_id: int | None = None,
        ad_extension_type: Sequence[types.AdExtensionsTypeFilter] | None = None,
        association_type: types.AssociationType | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[int, types.GetAdExtensionIdsByAccountIdResponse]:
        request = types.GetAdExtensionIdsByAccountIdRequest(
            account_id=account_id, ad_extension_type=ad_extension_type, association_type=association_type
        )
        return self._items(
            operations.GET_AD_EXTENSION_IDS_BY_ACCOUNT_ID,
            request,
            timeout,
            "ad_extension_ids",
            options=options,
        )

    def add_media(
        self,
        *,
        account_id: int | None = None,
        media: Sequence[types.Media | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[int, types.AddMediaResponse]:
        request = types.AddMediaRequest(account_id=account_id, media=media)
        return self._items(operations.ADD_MEDIA, request, timeout, "media_ids", options=options)

    def update_media(
        self,
        *,
        account_id: int | None = None,
        media: Sequence[types.Media | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.UpdateMediaResponse]:
        request = types.UpdateMediaRequest(account_id=account_id, media=media)
        return self._items(operations.UPDATE_MEDIA, request, timeout, "partial_errors", options=options)

    def delete_media(
        self,
        *,
        account_id: int | None = None,
        media_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.DeleteMediaResponse]:
        request = types.DeleteMediaRequest(account_id=account_id, media_ids=media_ids)
        return self._items(operations.DELETE_MEDIA, request, timeout, "partial_errors", options=options)

    def get_media_meta_data_by_account_id(
        self,
        *,
        media_enabled_entities: Sequence[types.MediaEnabledEntityFilter] | None = None,
        page_info: types.Paging | None = None,
        return_additional_fields: Sequence[types.MediaAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.MediaMetaData | None, types.GetMediaMetaDataByAccountIdResponse]:
        request = types.GetMediaMetaDataByAccountIdRequest(
            media_enabled_entities=media_enabled_entities,
            page_info=page_info,
            return_additional_fields=return_additional_fields,
        )
        return self._items(
            operations.GET_MEDIA_META_DATA_BY_ACCOUNT_ID, request, timeout, "media_meta_data", options=options
        )

    def get_ad_group_criterions_by_ids(
        self,
        *,
        ad_group_criterion_ids: Sequence[int] | None = None,
        ad_group_id: int | None = None,
        criterion_type: Sequence[types.AdGroupCriterionType] | None = None,
        return_additional_fields: Sequence[types.CriterionAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.AdGroupCriterion | None, types.GetAdGroupCriterionsByIdsResponse]:
        request = types.GetAdGroupCriterionsByIdsRequest(
            ad_group_criterion_ids=ad_group_criterion_ids,
            ad_group_id=ad_group_id,
            criterion_type=criterion_type,
            return_additional_fields=return_additional_fields,
        )
        return self._items(
            operations.GET_AD_GROUP_CRITERIONS_BY_IDS,
            request,
            timeout,
            "ad_group_criterions",
            options=options,
        )

    def update_ad_group_criterions(
        self,
        *,
        ad_group_criterions: Sequence[types.AdGroupCriterion | None] | None = None,
        criterion_type: Sequence[types.AdGroupCriterionType] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchErrorCollection | None, types.UpdateAdGroupCriterionsResponse]:
        request = types.UpdateAdGroupCriterionsRequest(
            ad_group_criterions=ad_group_criterions, criterion_type=criterion_type
        )
        return self._items(
            operations.UPDATE_AD_GROUP_CRITERIONS, request, timeout, "nested_partial_errors", options=options
        )

    def delete_ad_group_criterions(
        self,
        *,
        ad_group_criterion_ids: Sequence[int] | None = None,
        ad_group_id: int | None = None,
        criterion_type: Sequence[types.AdGroupCriterionType] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.DeleteAdGroupCriterionsResponse]:
        request = types.DeleteAdGroupCriterionsRequest(
            ad_group_criterion_ids=ad_group_criterion_ids,
            ad_group_id=ad_group_id,
            criterion_type=criterion_type,
        )
        return self._items(
            operations.DELETE_AD_GROUP_CRITERIONS, request, timeout, "partial_errors", options=options
        )

    def get_asset_group_listing_groups_by_ids(
        self,
        *,
        asset_group_id: int | None = None,
        asset_group_listing_group_ids: Sequence[int] | None = None,
        return_additional_fields: Sequence[types.AssetGroupListingGroupAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.AssetGroupListingGroup | None, types.GetAssetGroupListingGroupsByIdsResponse]:
        request = types.GetAssetGroupListingGroupsByIdsRequest(
            asset_group_id=asset_group_id,
            asset_group_listing_group_ids=asset_group_listing_group_ids,
            return_additional_fields=return_additional_fields,
        )
        return self._items(
            operations.GET_ASSET_GROUP_LISTING_GROUPS_BY_IDS,
            request,
            timeout,
            "asset_group_listing_groups",
            options=options,
        )

    def get_bmc_stores_by_customer_id(
        self,
        *,
        return_additional_fields: Sequence[types.BMCStoreAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BMCStore | None, types.GetBMCStoresByCustomerIdResponse]:
        request = types.GetBMCStoresByCustomerIdRequest(return_additional_fields=return_additional_fields)
        return self._items(
            operations.GET_BMC_STORES_BY_CUSTOMER_ID, request, timeout, "bmc_stores", options=options
        )

    def delete_negative_keywords_from_entities(
        self,
        *,
        entity_negative_keywords: Sequence[types.EntityNegativeKeyword | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchErrorCollection | None, types.DeleteNegativeKeywordsFromEntitiesResponse]:
        request = types.DeleteNegativeKeywordsFromEntitiesRequest(
            entity_negative_keywords=entity_negative_keywords
        )
        return self._items(
            operations.DELETE_NEGATIVE_KEYWORDS_FROM_ENTITIES,
            request,
            timeout,
            "nested_partial_errors",
            options=options,
        )

    def get_shared_entities_by_account_id(
        self,
        *,
        shared_entity_type: str | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.SharedEntity | None, types.GetSharedEntitiesByAccountIdResponse]:
        request = types.GetSharedEntitiesByAccountIdRequest(shared_entity_type=shared_entity_type)
        return self._items(
            operations.GET_SHARED_ENTITIES_BY_ACCOUNT_ID, request, timeout, "shared_entities", options=options
        )

    def get_shared_entities(
        self,
        *,
        shared_entity_type: str | None = None,
        shared_entity_scope: types.EntityScope | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.SharedEntity | None, types.GetSharedEntitiesResponse]:
        request = types.GetSharedEntitiesRequest(
            shared_entity_type=shared_entity_type, shared_entity_scope=shared_entity_scope
        )
        return self._items(
            operations.GET_SHARED_ENTITIES, request, timeout, "shared_entities", options=options
        )

    def get_list_items_by_shared_list(
        self,
        *,
        shared_list: types.SharedList | None = None,
        shared_entity_scope: types.EntityScope | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.SharedListItem | None, types.GetListItemsBySharedListResponse]:
        request = types.GetListItemsBySharedListRequest(
            shared_list=shared_list, shared_entity_scope=shared_entity_scope
        )
        return self._items(
            operations.GET_LIST_ITEMS_BY_SHARED_LIST, request, timeout, "list_items", options=options
        )

    def update_shared_entities(
        self,
        *,
        shared_entities: Sequence[types.SharedEntity | None] | None = None,
        shared_entity_scope: types.EntityScope | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.UpdateSharedEntitiesResponse]:
        request = types.UpdateSharedEntitiesRequest(
            shared_entities=shared_entities, shared_entity_scope=shared_entity_scope
        )
        return self._items(
            operations.UPDATE_SHARED_ENTITIES, request, timeout, "partial_errors", options=options
        )

    def delete_list_items_from_shared_list(
        self,
        *,
        list_item_ids: Sequence[int] | None = None,
        shared_list: types.SharedList | None = None,
        shared_entity_scope: types.EntityScope | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.DeleteListItemsFromSharedListResponse]:
        request = types.DeleteListItemsFromSharedListRequest(
            list_item_ids=list_item_ids, shared_list=shared_list, shared_entity_scope=shared_entity_scope
        )
        return self._items(
            operations.DELETE_LIST_ITEMS_FROM_SHARED_LIST, request, timeout, "partial_errors", options=options
        )

    def set_shared_entity_associations(
        self,
        *,
        associations: Sequence[types.SharedEntityAssociation | None] | None = None,
        shared_entity_scope: types.EntityScope | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.SetSharedEntityAssociationsResponse]:
        request = types.SetSharedEntityAssociationsRequest(
            associations=associations, shared_entity_scope=shared_entity_scope
        )
        return self._items(
            operations.SET_SHARED_ENTITY_ASSOCIATIONS, request, timeout, "partial_errors", options=options
        )

    def delete_shared_entity_associations(
        self,
        *,
        associations: Sequence[types.SharedEntityAssociation | None] | None = None,
        shared_entity_scope: types.EntityScope | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.DeleteSharedEntityAssociationsResponse]:
        request = types.DeleteSharedEntityAssociationsRequest(
            associations=associations, shared_entity_scope=shared_entity_scope
        )
        return self._items(
            operations.DELETE_SHARED_ENTITY_ASSOCIATIONS, request, timeout, "partial_errors", options=options
        )

    def delete_shared_entities(
        self,
        *,
        shared_entities: Sequence[types.SharedEntity | None] | None = None,
        shared_entity_scope: types.EntityScope | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.DeleteSharedEntitiesResponse]:
        request = types.DeleteSharedEntitiesRequest(
            shared_entities=shared_entities, shared_entity_scope=shared_entity_scope
        )
        return self._items(
            operations.DELETE_SHARED_ENTITIES, request, timeout, "partial_errors", options=options
        )

    def get_campaign_sizes_by_account_id(
        self,
        *,
        account_id: int | None = None,
        campaign_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.CampaignSize | None, types.GetCampaignSizesByAccountIdResponse]:
        request = types.GetCampaignSizesByAccountIdRequest(account_id=account_id, campaign_ids=campaign_ids)
        return self._items(
            operations.GET_CAMPAIGN_SIZES_BY_ACCOUNT_ID, request, timeout, "campaign_sizes", options=options
        )

    def update_campaign_criterions(
        self,
        *,
        campaign_criterions: Sequence[types.CampaignCriterion | None] | None = None,
        criterion_type: Sequence[types.CampaignCriterionType] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchErrorCollection | None, types.UpdateCampaignCriterionsResponse]:
        request = types.UpdateCampaignCriterionsRequest(
            campaign_criterions=campaign_criterions, criterion_type=criterion_type
        )
        return self._items(
            operations.UPDATE_CAMPAIGN_CRITERIONS, request, timeout, "nested_partial_errors", options=options
        )

    def delete_campaign_criterions(
        self,
        *,
        campaign_criterion_ids: Sequence[int] | None = None,
        campaign_id: int | None = None,
        criterion_type: Sequence[types.CampaignCriterionType] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.DeleteCampaignCriterionsResponse]:
        request = types.DeleteCampaignCriterionsRequest(
            campaign_criterion_ids=campaign_criterion_ids,
            campaign_id=campaign_id,
            criterion_type=criterion_type,
        )
        return self._items(
            operations.DELETE_CAMPAIGN_CRITERIONS, request, timeout, "partial_errors", options=options
        )

    def update_budgets(
        self,
        *,
        budgets: Sequence[types.Budget | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.UpdateBudgetsResponse]:
        request = types.UpdateBudgetsRequest(budgets=budgets)
        return self._items(operations.UPDATE_BUDGETS, request, timeout, "partial_errors", options=options)

    def delete_budgets(
        self,
        *,
        budget_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.DeleteBudgetsResponse]:
        request = types.DeleteBudgetsRequest(budget_ids=budget_ids)
        return self._items(operations.DELETE_BUDGETS, request, timeout, "partial_errors", options=options)

    def update_bid_strategies(
        self,
        *,
        bid_strategies: Sequence[types.BidStrategy | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.UpdateBidStrategiesResponse]:
        request = types.UpdateBidStrategiesRequest(bid_strategies=bid_strategies)
        return self._items(
            operations.UPDATE_BID_STRATEGIES, request, timeout, "partial_errors", options=options
        )

    def delete_bid_strategies(
        self,
        *,
        bid_strategy_ids: Sequence[int] | None = None,
        scope: types.EntityScope | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.DeleteBidStrategiesResponse]:
        request = types.DeleteBidStrategiesRequest(bid_strategy_ids=bid_strategy_ids, scope=scope)
        return self._items(
            operations.DELETE_BID_STRATEGIES, request, timeout, "partial_errors", options=options
        )

    def update_audience_groups(
        self,
        *,
        audience_groups: Sequence[types.AudienceGroup | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.UpdateAudienceGroupsResponse]:
        request = types.UpdateAudienceGroupsRequest(audience_groups=audience_groups)
        return self._items(
            operations.UPDATE_AUDIENCE_GROUPS, request, timeout, "partial_errors", options=options
        )

    def delete_audience_groups(
        self,
        *,
        audience_group_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.DeleteAudienceGroupsResponse]:
        request = types.DeleteAudienceGroupsRequest(audience_group_ids=audience_group_ids)
        return self._items(
            operations.DELETE_AUDIENCE_GROUPS, request, timeout, "partial_errors", options=options
        )

    def update_asset_groups(
        self,
        *,
        campaign_id: int | None = None,
        asset_groups: Sequence[types.AssetGroup | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.UpdateAssetGroupsResponse]:
        request = types.UpdateAssetGroupsRequest(campaign_id=campaign_id, asset_groups=asset_groups)
        return self._items(
            operations.UPDATE_ASSET_GROUPS, request, timeout, "partial_errors", options=options
        )

    def delete_asset_groups(
        self,
        *,
        campaign_id: int | None = None,
        asset_group_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.DeleteAssetGroupsResponse]:
        request = types.DeleteAssetGroupsRequest(campaign_id=campaign_id, asset_group_ids=asset_group_ids)
        return self._items(
            operations.DELETE_ASSET_GROUPS, request, timeout, "partial_errors", options=options
        )

    def set_audience_group_asset_group_associations(
        self,
        *,
        audience_group_asset_group_associations: (
            Sequence[types.AudienceGroupAssetGroupAssociation | None] | None
        ) = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.SetAudienceGroupAssetGroupAssociationsResponse]:
        request = types.SetAudienceGroupAssetGroupAssociationsRequest(
            audience_group_asset_group_associations=audience_group_asset_group_associations
        )
        return self._items(
            operations.SET_AUDIENCE_GROUP_ASSET_GROUP_ASSOCIATIONS,
            request,
            timeout,
            "partial_errors",
            options=options,
        )

    def delete_audience_group_asset_group_associations(
        self,
        *,
        audience_group_asset_group_associations: (
            Sequence[types.AudienceGroupAssetGroupAssociation | None] | None
        ) = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.DeleteAudienceGroupAssetGroupAssociationsResponse]:
        request = types.DeleteAudienceGroupAssetGroupAssociationsRequest(
            audience_group_asset_group_associations=audience_group_asset_group_associations
        )
        return self._items(
            operations.DELETE_AUDIENCE_GROUP_ASSET_GROUP_ASSOCIATIONS,
            request,
            timeout,
            "partial_errors",
            options=options,
        )

    def update_audiences(
        self,
        *,
        audiences: Sequence[types.Audience | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.UpdateAudiencesResponse]:
        request = types.UpdateAudiencesRequest(audiences=audiences)
        return self._items(operations.UPDATE_AUDIENCES, request, timeout, "partial_errors", options=options)

    def delete_audiences(
        self,
        *,
        audience_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.DeleteAudiencesResponse]:
        request = types.DeleteAudiencesRequest(audience_ids=audience_ids)
        return self._items(operations.DELETE_AUDIENCES, request, timeout, "partial_errors", options=options)

    def apply_customer_list_items(
        self,
        *,
        customer_list_audience: types.CustomerList | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.ApplyCustomerListItemsResponse]:
        request = types.ApplyCustomerListItemsRequest(customer_list_audience=customer_list_audience)
        return self._items(
            operations.APPLY_CUSTOMER_LIST_ITEMS, request, timeout, "partial_errors", options=options
        )

    def apply_customer_list_user_data(
        self,
        *,
        customer_list_user_data: types.CustomerListUserData | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.ApplyCustomerListUserDataResponse]:
        request = types.ApplyCustomerListUserDataRequest(customer_list_user_data=customer_list_user_data)
        return self._items(
            operations.APPLY_CUSTOMER_LIST_USER_DATA, request, timeout, "partial_errors", options=options
        )

    def update_uet_tags(
        self,
        *,
        uet_tags: Sequence[types.UetTag | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.UpdateUetTagsResponse]:
        request = types.UpdateUetTagsRequest(uet_tags=uet_tags)
        return self._items(operations.UPDATE_UET_TAGS, request, timeout, "partial_errors", options=options)

    def update_conversion_goals(
        self,
        *,
        conversion_goals: Sequence[types.ConversionGoal | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.UpdateConversionGoalsResponse]:
        request = types.UpdateConversionGoalsRequest(conversion_goals=conversion_goals)
        return self._items(
            operations.UPDATE_CONVERSION_GOALS, request, timeout, "partial_errors", options=options
        )

    def apply_offline_conversions(
        self,
        *,
        offline_conversions: Sequence[types.OfflineConversion | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.ApplyOfflineConversionsResponse]:
        request = types.ApplyOfflineConversionsRequest(offline_conversions=offline_conversions)
        return self._items(
            operations.APPLY_OFFLINE_CONVERSIONS, request, timeout, "partial_errors", options=options
        )

    def apply_offline_conversion_adjustments(
        self,
        *,
        offline_conversion_adjustments: Sequence[types.OfflineConversionAdjustment | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.ApplyOfflineConversionAdjustmentsResponse]:
        request = types.ApplyOfflineConversionAdjustmentsRequest(
            offline_conversion_adjustments=offline_conversion_adjustments
        )
        return self._items(
            operations.APPLY_OFFLINE_CONVERSION_ADJUSTMENTS,
            request,
            timeout,
            "partial_errors",
            options=options,
        )

    def apply_online_conversion_adjustments(
        self,
        *,
        online_conversion_adjustments: Sequence[types.OnlineConversionAdjustment | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.ApplyOnlineConversionAdjustmentsResponse]:
        request = types.ApplyOnlineConversionAdjustmentsRequest(
            online_conversion_adjustments=online_conversion_adjustments
        )
        return self._items(
            operations.APPLY_ONLINE_CONVERSION_ADJUSTMENTS,
            request,
            timeout,
            "partial_errors",
            options=options,
        )

    def get_offline_conversion_reports(
        self,
        *,
        start_date_utc: datetime | None = None,
        end_date_utc: datetime | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.DailySummary | None, types.GetOfflineConversionReportsResponse]:
        request = types.GetOfflineConversionReportsRequest(
            start_date_utc=start_date_utc, end_date_utc=end_date_utc
        )
        return self._items(
            operations.GET_OFFLINE_CONVERSION_REPORTS, request, timeout, "daily_summaries", options=options
        )

    def delete_labels(
        self,
        *,
        label_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.DeleteLabelsResponse]:
        request = types.DeleteLabelsRequest(label_ids=label_ids)
        return self._items(operations.DELETE_LABELS, request, timeout, "partial_errors", options=options)

    def update_labels(
        self,
        *,
        labels: Sequence[types.Label | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.UpdateLabelsResponse]:
        request = types.UpdateLabelsRequest(labels=labels)
        return self._items(operations.UPDATE_LABELS, request, timeout, "partial_errors", options=options)

    def set_label_associations(
        self,
        *,
        entity_type: types.EntityType | None = None,
        label_associations: Sequence[types.LabelAssociation | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.SetLabelAssociationsResponse]:
        request = types.SetLabelAssociationsRequest(
            entity_type=entity_type, label_associations=label_associations
        )
        return self._items(
            operations.SET_LABEL_ASSOCIATIONS, request, timeout, "partial_errors", options=options
        )

    def delete_label_associations(
        self,
        *,
        entity_type: types.EntityType | None = None,
        label_associations: Sequence[types.LabelAssociation | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.DeleteLabelAssociationsResponse]:
        request = types.DeleteLabelAssociationsRequest(
            entity_type=entity_type, label_associations=label_associations
        )
        return self._items(
            operations.DELETE_LABEL_ASSOCIATIONS, request, timeout, "partial_errors", options=options
        )

    def delete_experiments(
        self,
        *,
        experiment_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.DeleteExperimentsResponse]:
        request = types.DeleteExperimentsRequest(experiment_ids=experiment_ids)
        return self._items(operations.DELETE_EXPERIMENTS, request, timeout, "partial_errors", options=options)

    def update_experiments(
        self,
        *,
        experiments: Sequence[types.Experiment | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.UpdateExperimentsResponse]:
        request = types.UpdateExperimentsRequest(experiments=experiments)
        return self._items(operations.UPDATE_EXPERIMENTS, request, timeout, "partial_errors", options=options)

    def search_companies(
        self,
        *,
        company_name_filter: str | None = None,
        language_locale: str | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.Company | None, types.SearchCompaniesResponse]:
        request = types.SearchCompaniesRequest(
            company_name_filter=company_name_filter, language_locale=language_locale
        )
        return self._items(operations.SEARCH_COMPANIES, request, timeout, "companies", options=options)

    def get_import_results(
        self,
        *,
        import_type: str | None = None,
        page_info: types.Paging | None = None,
        import_job_ids: Sequence[int] | None = None,
        return_additional_fields: Sequence[types.ImportAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.ImportResult | None, types.GetImportResultsResponse]:
        request = types.GetImportResultsRequest(
            import_type=import_type,
            page_info=page_info,
            import_job_ids=import_job_ids,
            return_additional_fields=return_additional_fields,
        )
        return self._items(operations.GET_IMPORT_RESULTS, request, timeout, "import_results", options=options)

    def delete_import_jobs(
        self,
        *,
        import_job_ids: Sequence[int] | None = None,
        import_type: str | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.DeleteImportJobsResponse]:
        request = types.DeleteImportJobsRequest(import_job_ids=import_job_ids, import_type=import_type)
        return self._items(operations.DELETE_IMPORT_JOBS, request, timeout, "partial_errors", options=options)

    def get_import_entity_ids_mapping(
        self,
        *,
        import_type: str | None = None,
        source_entity_ids: Sequence[int] | None = None,
        import_entity_type: types.ImportEntityType | None = None,
        source_parent_id: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.GetImportEntityIdsMappingResponse]:
        request = types.GetImportEntityIdsMappingRequest(
            import_type=import_type,
            source_entity_ids=source_entity_ids,
            import_entity_type=import_entity_type,
            source_parent_id=source_parent_id,
        )
        return self._items(
            operations.GET_IMPORT_ENTITY_IDS_MAPPING, request, timeout, "partial_errors", options=options
        )

    def delete_videos(
        self,
        *,
        video_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.DeleteVideosResponse]:
        request = types.DeleteVideosRequest(video_ids=video_ids)
        return self._items(operations.DELETE_VIDEOS, request, timeout, "partial_errors", options=options)

    def update_videos(
        self,
        *,
        videos: Sequence[types.Video | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.UpdateVideosResponse]:
        request = types.UpdateVideosRequest(videos=videos)
        return self._items(operations.UPDATE_VIDEOS, request, timeout, "partial_errors", options=options)

    def delete_html5s(
        self,
        *,
        html5_asset_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.DeleteHTML5sResponse]:
        request = types.DeleteHTML5sRequest(html5_asset_ids=html5_asset_ids)
        return self._items(operations.DELETE_HTML5S, request, timeout, "partial_errors", options=options)

    def add_campaign_conversion_goals(
        self,
        *,
        campaign_conversion_goal: Sequence[types.CampaignConversionGoal | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.AddCampaignConversionGoalsResponse]:
        request = types.AddCampaignConversionGoalsRequest(campaign_conversion_goal=campaign_conversion_goal)
        return self._items(
            operations.ADD_CAMPAIGN_CONVERSION_GOALS, request, timeout, "partial_errors", options=options
        )

    def delete_campaign_conversion_goals(
        self,
        *,
        campaign_conversion_goal: Sequence[types.CampaignConversionGoal | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.DeleteCampaignConversionGoalsResponse]:
        request = types.DeleteCampaignConversionGoalsRequest(
            campaign_conversion_goal=campaign_conversion_goal
        )
        return self._items(
            operations.DELETE_CAMPAIGN_CONVERSION_GOALS, request, timeout, "partial_errors", options=options
        )

    def update_data_exclusions(
        self,
        *,
        account_id: int | None = None,
        data_exclusions: Sequence[types.DataExclusion | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.UpdateDataExclusionsResponse]:
        request = types.UpdateDataExclusionsRequest(account_id=account_id, data_exclusions=data_exclusions)
        return self._items(
            operations.UPDATE_DATA_EXCLUSIONS, request, timeout, "partial_errors", options=options
        )

    def delete_data_exclusions(
        self,
        *,
        account_id: int | None = None,
        data_exclusion_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.DeleteDataExclusionsResponse]:
        request = types.DeleteDataExclusionsRequest(
            account_id=account_id, data_exclusion_ids=data_exclusion_ids
        )
        return self._items(
            operations.DELETE_DATA_EXCLUSIONS, request, timeout, "partial_errors", options=options
        )

    def update_seasonality_adjustments(
        self,
        *,
        account_id: int | None = None,
        seasonality_adjustments: Sequence[types.SeasonalityAdjustment | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.UpdateSeasonalityAdjustmentsResponse]:
        request = types.UpdateSeasonalityAdjustmentsRequest(
            account_id=account_id, seasonality_adjustments=seasonality_adjustments
        )
        return self._items(
            operations.UPDATE_SEASONALITY_ADJUSTMENTS, request, timeout, "partial_errors", options=options
        )

    def delete_seasonality_adjustments(
        self,
        *,
        account_id: int | None = None,
        seasonality_adjustment_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.DeleteSeasonalityAdjustmentsResponse]:
        request = types.DeleteSeasonalityAdjustmentsRequest(
            account_id=account_id, seasonality_adjustment_ids=seasonality_adjustment_ids
        )
        return self._items(
            operations.DELETE_SEASONALITY_ADJUSTMENTS, request, timeout, "partial_errors", options=options
        )

    def create_asset_group_recommendation(
        self,
        *,
        final_urls: Sequence[str | None] | None = None,
        prompt: str | None = None,
        text_tone: types.AdRecommendationTextTone | None = None,
        return_additional_fields: types.AdRecommendationAdditionalField | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[
        types.AdRecommendationImageSuggestion | None, types.CreateAssetGroupRecommendationResponse
    ]:
        request = types.CreateAssetGroupRecommendationRequest(
            final_urls=final_urls,
            prompt=prompt,
            text_tone=text_tone,
            return_additional_fields=return_additional_fields,
        )
        return self._items(
            operations.CREATE_ASSET_GROUP_RECOMMENDATION,
            request,
            timeout,
            "image_suggestions",
            options=options,
        )

    def refine_responsive_search_ad_recommendation(
        self,
        *,
        responsive_search_ad: types.ResponsiveSearchAd | None = None,
        text_refine_operations: Sequence[types.AdRecommendationTextRefineOperation | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[
        types.AdRecommendationTextRefineResult | None, types.RefineResponsiveSearchAdRecommendationResponse
    ]:
        request = types.RefineResponsiveSearchAdRecommendationRequest(
            responsive_search_ad=responsive_search_ad, text_refine_operations=text_refine_operations
        )
        return self._items(
            operations.REFINE_RESPONSIVE_SEARCH_AD_RECOMMENDATION,
            request,
            timeout,
            "text_refine_results",
            options=options,
        )

    def update_conversion_value_rules(
        self,
        *,
        conversion_value_rules: Sequence[types.ConversionValueRule | None] | None = None,
        lcid: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.UpdateConversionValueRulesResponse]:
        request = types.UpdateConversionValueRulesRequest(
            conversion_value_rules=conversion_value_rules, lcid=lcid
        )
        return self._items(
            operations.UPDATE_CONVERSION_VALUE_RULES, request, timeout, "partial_errors", options=options
        )

    def update_conversion_value_rules_status(
        self,
        *,
        rule_ids: Sequence[int] | None = None,
        status: types.ConversionValueRuleStatus | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.UpdateConversionValueRulesStatusResponse]:
        request = types.UpdateConversionValueRulesStatusRequest(rule_ids=rule_ids, status=status)
        return self._items(
            operations.UPDATE_CONVERSION_VALUE_RULES_STATUS,
            request,
            timeout,
            "partial_errors",
            options=options,
        )

    def get_conversion_value_rules_by_account_id(
        self,
        *,
        account_id: int | None = None,
        lcid: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.ConversionValueRule | None, types.GetConversionValueRulesByAccountIdResponse]:
        request = types.GetConversionValueRulesByAccountIdRequest(account_id=account_id, lcid=lcid)
        return self._items(
            operations.GET_CONVERSION_VALUE_RULES_BY_ACCOUNT_ID,
            request,
            timeout,
            "conversion_value_rules",
            options=options,
        )

    def update_brand_kits(
        self,
        *,
        account_id: int | None = None,
        brand_kits: Sequence[types.BrandKit | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.UpdateBrandKitsResponse]:
        request = types.UpdateBrandKitsRequest(account_id=account_id, brand_kits=brand_kits)
        return self._items(operations.UPDATE_BRAND_KITS, request, timeout, "partial_errors", options=options)

    def delete_brand_kits(
        self,
        *,
        account_id: int | None = None,
        brand_kit_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.DeleteBrandKitsResponse]:
        request = types.DeleteBrandKitsRequest(account_id=account_id, brand_kit_ids=brand_kit_ids)
        return self._items(operations.DELETE_BRAND_KITS, request, timeout, "partial_errors", options=options)

    def update_new_customer_acquisition_goals(
        self,
        *,
        new_customer_acquisition_goals: Sequence[types.NewCustomerAcquisitionGoal | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.UpdateNewCustomerAcquisitionGoalsResponse]:
        request = types.UpdateNewCustomerAcquisitionGoalsRequest(
            new_customer_acquisition_goals=new_customer_acquisition_goals
        )
        return self._items(
            operations.UPDATE_NEW_CUSTOMER_ACQUISITION_GOALS,
            request,
            timeout,
            "partial_errors",
            options=options,
        )

    def get_new_customer_acquisition_goals_by_account_id(
        self,
        *,
        account_id: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[
        types.NewCustomerAcquisitionGoal | None, types.GetNewCustomerAcquisitionGoalsByAccountIdResponse
    ]:
        request = types.GetNewCustomerAcquisitionGoalsByAccountIdRequest(account_id=account_id)
        return self._items(
            operations.GET_NEW_CUSTOMER_ACQUISITION_GOALS_BY_ACCOUNT_ID,
            request,
            timeout,
            "new_customer_acquisition_goals",
            options=options,
        )

    def get_brand_kits_by_account_id(
        self,
        *,
        account_id: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BrandKit | None, types.GetBrandKitsByAccountIdResponse]:
        request = types.GetBrandKitsByAccountIdRequest(account_id=account_id)
        return self._items(
            operations.GET_BRAND_KITS_BY_ACCOUNT_ID, request, timeout, "brand_kits", options=options
        )

    def get_clipchamp_templates(
        self,
        *,
        mock: bool | None = None,
        max_ads_count: int | None = None,
        template_filter: types.VideoTemplateFilter | None = None,
        locale: str | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.ClipchampTemplateInfo | None, types.GetClipchampTemplatesResponse]:
        request = types.GetClipchampTemplatesRequest(
            mock=mock, max_ads_count=max_ads_count, template_filter=template_filter, locale=locale
        )
        return self._items(operations.GET_CLIPCHAMP_TEMPLATES, request, timeout, "templates", options=options)

    def get_diagnostics(
        self,
        *,
        entities: Sequence[types.DiagnosticsEntity | None] | None = None,
        checks: Sequence[types.DiagnosticsFilter | None] | None = None,
        settings: types.DiagnosticsSettings | None = None,
        caller_name: str | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.EntityResult | None, types.GetDiagnosticsResponse]:
        request = types.GetDiagnosticsRequest(
            entities=entities, checks=checks, settings=settings, caller_name=caller_name
        )
        return self._items(operations.GET_DIAGNOSTICS, request, timeout, "entities", options=options)

    def delete_linked_in_segments(
        self,
        *,
        linked_in_segment_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.DeleteLinkedInSegmentsResponse]:
        request = types.DeleteLinkedInSegmentsRequest(linked_in_segment_ids=linked_in_segment_ids)
        return self._items(
            operations.DELETE_LINKED_IN_SEGMENTS, request, timeout, "partial_errors", options=options
        )

    def update_linked_in_segments(
        self,
        *,
        linked_in_segments: Sequence[types.LinkedInSegment | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.UpdateLinkedInSegmentsResponse]:
        request = types.UpdateLinkedInSegmentsRequest(linked_in_segments=linked_in_segments)
        return self._items(
            operations.UPDATE_LINKED_IN_SEGMENTS, request, timeout, "partial_errors", options=options
        )

    def get_company_list_details(
        self,
        *,
        company_list_id: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.CompanyName | None, types.GetCompanyListDetailsResponse]:
        request = types.GetCompanyListDetailsRequest(company_list_id=company_list_id)
        return self._items(
            operations.GET_COMPANY_LIST_DETAILS, request, timeout, "company_list_details", options=options
        )

    def get_uet_tag_auth_key(
        self,
        *,
        uet_tag_id: int | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> AsyncItems[types.BatchError | None, types.GetUetTagAuthKeyResponse]:
        request = types.GetUetTagAuthKeyRequest(uet_tag_id=uet_tag_id)
        return self._items(
            operations.GET_UET_TAG_AUTH_KEY, request, timeout, "partial_errors", options=options
        )
