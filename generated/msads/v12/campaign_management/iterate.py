# Made by soapwright from msads/v12/campaign_management. Do not edit.
"""Responses of CampaignManagementService item by item: one method for each operation that returns a
list.
"""

from __future__ import annotations

from collections.abc import Sequence

from ... import CallOptions
from ..._runtime.streaming import ItemMethods, Items
from . import operations, types

__all__ = ["ItemCalls"]


class ItemCalls(ItemMethods):
    """Calls that yield the items of their responses as they arrive, in constant memory."""

    def get_campaigns_by_account_id(
        self,
        *,
        account_id: int | None = None,
        campaign_type: Sequence[types.CampaignType] | None = None,
        return_additional_fields: Sequence[types.CampaignAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.Campaign | None, types.GetCampaignsByAccountIdResponse]:
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
    ) -> Items[types.BatchError | None, types.DeleteCampaignsResponse]:
        request = types.DeleteCampaignsRequest(account_id=account_id, campaign_ids=campaign_ids)
        return self._items(operations.DELETE_CAMPAIGNS, request, timeout, "partial_errors", options=options)

    def update_campaigns(
        self,
        *,
        account_id: int | None = None,
        campaigns: Sequence[types.Campaign | None] | None = None,
        include_dynamic_search_ads_source: bool | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.BatchError | None, types.UpdateCampaignsResponse]:
        request = types.UpdateCampaignsRequest(
            account_id=account_id,
            campaigns=campaigns,
            include_dynamic_search_ads_source=include_dynamic_search_ads_source,
        )
        return self._items(operations.UPDATE_CAMPAIGNS, request, timeout, "partial_errors", options=options)

    def set_negative_sites_to_campaigns(
        self,
        *,
        account_id: int | None = None,
        campaign_negative_sites: Sequence[types.CampaignNegativeSites | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.BatchError | None, types.SetNegativeSitesToCampaignsResponse]:
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
    ) -> Items[str | None, types.GetBSCCountriesResponse]:
        request = types.GetBSCCountriesRequest()
        return self._items(operations.GET_BSC_COUNTRIES, request, timeout, "country_codes", options=options)

    def delete_ad_groups(
        self,
        *,
        campaign_id: int | None = None,
        ad_group_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.BatchError | None, types.DeleteAdGroupsResponse]:
        request = types.DeleteAdGroupsRequest(campaign_id=campaign_id, ad_group_ids=ad_group_ids)
        return self._items(operations.DELETE_AD_GROUPS, request, timeout, "partial_errors", options=options)

    def get_ad_groups_by_campaign_id(
        self,
        *,
        campaign_id: int | None = None,
        return_additional_fields: Sequence[types.AdGroupAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.AdGroup | None, types.GetAdGroupsByCampaignIdResponse]:
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
    ) -> Items[types.BatchError | None, types.SetNegativeSitesToAdGroupsResponse]:
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
    ) -> Items[types.BatchError | None, types.DeleteAdsResponse]:
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
    ) -> Items[types.Ad | None, types.GetAdsByEditorialStatusResponse]:
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
    ) -> Items[types.Ad | None, types.GetAdsByAdGroupIdResponse]:
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
    ) -> Items[types.BatchError | None, types.UpdateAdsResponse]:
        request = types.UpdateAdsRequest(ad_group_id=ad_group_id, ads=ads)
        return self._items(operations.UPDATE_ADS, request, timeout, "partial_errors", options=options)

    def delete_keywords(
        self,
        *,
        ad_group_id: int | None = None,
        keyword_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.BatchError | None, types.DeleteKeywordsResponse]:
        request = types.DeleteKeywordsRequest(ad_group_id=ad_group_id, keyword_ids=keyword_ids)
        return self._items(operations.DELETE_KEYWORDS, request, timeout, "partial_errors", options=options)

    def get_keywords_by_editorial_status(
        self,
        *,
        ad_group_id: int | None = None,
        editorial_status: types.KeywordEditorialStatus | None = None,
        return_additional_fields: Sequence[types.KeywordAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.Keyword | None, types.GetKeywordsByEditorialStatusResponse]:
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
    ) -> Items[types.Keyword | None, types.GetKeywordsByAdGroupIdResponse]:
        request = types.GetKeywordsByAdGroupIdRequest(
            ad_group_id=ad_group_id, return_additional_fields=return_additional_fields
        )
        return self._items(
            operations.GET_KEYWORDS_BY_AD_GROUP_ID, request, timeout, "keywords", options=options
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
    ) -> Items[types.BatchError | None, types.AppealEditorialRejectionsResponse]:
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
    ) -> Items[types.AccountMigrationStatusesInfo | None, types.GetAccountMigrationStatusesResponse]:
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
    ) -> Items[types.BatchErrorCollection | None, types.UpdateAdExtensionsResponse]:
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
    ) -> Items[types.BatchError | None, types.DeleteAdExtensionsResponse]:
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
    ) -> Items[types.BatchError | None, types.SetAdExtensionsAssociationsResponse]:
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
    ) -> Items[types.BatchError | None, types.DeleteAdExtensionsAssociationsResponse]:
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
    ) -> Items[int, types.GetAdExtensionIdsByAccountIdResponse]:
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
    ) -> Items[int, types.AddMediaResponse]:
        request = types.AddMediaRequest(account_id=account_id, media=media)
        return self._items(operations.ADD_MEDIA, request, timeout, "media_ids", options=options)

    def delete_media(
        self,
        *,
        account_id: int | None = None,
        media_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.BatchError | None, types.DeleteMediaResponse]:
        request = types.DeleteMediaRequest(account_id=account_id, media_ids=media_ids)
        return self._items(operations.DELETE_MEDIA, request, timeout, "partial_errors", options=options)

    def get_media_meta_data_by_account_id(
        self,
        *,
        media_enabled_entities: Sequence[types.MediaEnabledEntityFilter] | None = None,
        page_info: types.Paging | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.MediaMetaData | None, types.GetMediaMetaDataByAccountIdResponse]:
        request = types.GetMediaMetaDataByAccountIdRequest(
            media_enabled_entities=media_enabled_entities, page_info=page_info
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
        return_additional_fields: Sequence[types.AdGroupCriterionAdditionalField] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.AdGroupCriterion | None, types.GetAdGroupCriterionsByIdsResponse]:
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
    ) -> Items[types.BatchErrorCollection | None, types.UpdateAdGroupCriterionsResponse]:
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
    ) -> Items[types.BatchError | None, types.DeleteAdGroupCriterionsResponse]:
        request = types.DeleteAdGroupCriterionsRequest(
            ad_group_criterion_ids=ad_group_criterion_ids,
            ad_group_id=ad_group_id,
            criterion_type=criterion_type,
        )
        return self._items(
            operations.DELETE_AD_GROUP_CRITERIONS, request, timeout, "partial_errors", options=options
        )

    def get_bmc_stores_by_customer_id(
        self,
        *,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.BMCStore | None, types.GetBMCStoresByCustomerIdResponse]:
        request = types.GetBMCStoresByCustomerIdRequest()
        return self._items(
            operations.GET_BMC_STORES_BY_CUSTOMER_ID, request, timeout, "bmc_stores", options=options
        )

    def delete_negative_keywords_from_entities(
        self,
        *,
        entity_negative_keywords: Sequence[types.EntityNegativeKeyword | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.BatchErrorCollection | None, types.DeleteNegativeKeywordsFromEntitiesResponse]:
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
    ) -> Items[types.SharedEntity | None, types.GetSharedEntitiesByAccountIdResponse]:
        request = types.GetSharedEntitiesByAccountIdRequest(shared_entity_type=shared_entity_type)
        return self._items(
            operations.GET_SHARED_ENTITIES_BY_ACCOUNT_ID, request, timeout, "shared_entities", options=options
        )

    def get_list_items_by_shared_list(
        self,
        *,
        shared_list: types.SharedList | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.SharedListItem | None, types.GetListItemsBySharedListResponse]:
        request = types.GetListItemsBySharedListRequest(shared_list=shared_list)
        return self._items(
            operations.GET_LIST_ITEMS_BY_SHARED_LIST, request, timeout, "list_items", options=options
        )

    def update_shared_entities(
        self,
        *,
        shared_entities: Sequence[types.SharedEntity | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.BatchError | None, types.UpdateSharedEntitiesResponse]:
        request = types.UpdateSharedEntitiesRequest(shared_entities=shared_entities)
        return self._items(
            operations.UPDATE_SHARED_ENTITIES, request, timeout, "partial_errors", options=options
        )

    def delete_list_items_from_shared_list(
        self,
        *,
        list_item_ids: Sequence[int] | None = None,
        shared_list: types.SharedList | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.BatchError | None, types.DeleteListItemsFromSharedListResponse]:
        request = types.DeleteListItemsFromSharedListRequest(
            list_item_ids=list_item_ids, shared_list=shared_list
        )
        return self._items(
            operations.DELETE_LIST_ITEMS_FROM_SHARED_LIST, request, timeout, "partial_errors", options=options
        )

    def set_shared_entity_associations(
        self,
        *,
        associations: Sequence[types.SharedEntityAssociation | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.BatchError | None, types.SetSharedEntityAssociationsResponse]:
        request = types.SetSharedEntityAssociationsRequest(associations=associations)
        return self._items(
            operations.SET_SHARED_ENTITY_ASSOCIATIONS, request, timeout, "partial_errors", options=options
        )

    def delete_shared_entity_associations(
        self,
        *,
        associations: Sequence[types.SharedEntityAssociation | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.BatchError | None, types.DeleteSharedEntityAssociationsResponse]:
        request = types.DeleteSharedEntityAssociationsRequest(associations=associations)
        return self._items(
            operations.DELETE_SHARED_ENTITY_ASSOCIATIONS, request, timeout, "partial_errors", options=options
        )

    def delete_shared_entities(
        self,
        *,
        shared_entities: Sequence[types.SharedEntity | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.BatchError | None, types.DeleteSharedEntitiesResponse]:
        request = types.DeleteSharedEntitiesRequest(shared_entities=shared_entities)
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
    ) -> Items[types.CampaignSize | None, types.GetCampaignSizesByAccountIdResponse]:
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
    ) -> Items[types.BatchErrorCollection | None, types.UpdateCampaignCriterionsResponse]:
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
    ) -> Items[types.BatchError | None, types.DeleteCampaignCriterionsResponse]:
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
    ) -> Items[types.BatchError | None, types.UpdateBudgetsResponse]:
        request = types.UpdateBudgetsRequest(budgets=budgets)
        return self._items(operations.UPDATE_BUDGETS, request, timeout, "partial_errors", options=options)

    def delete_budgets(
        self,
        *,
        budget_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.BatchError | None, types.DeleteBudgetsResponse]:
        request = types.DeleteBudgetsRequest(budget_ids=budget_ids)
        return self._items(operations.DELETE_BUDGETS, request, timeout, "partial_errors", options=options)

    def update_audiences(
        self,
        *,
        audiences: Sequence[types.Audience | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.BatchError | None, types.UpdateAudiencesResponse]:
        request = types.UpdateAudiencesRequest(audiences=audiences)
        return self._items(operations.UPDATE_AUDIENCES, request, timeout, "partial_errors", options=options)

    def delete_audiences(
        self,
        *,
        audience_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.BatchError | None, types.DeleteAudiencesResponse]:
        request = types.DeleteAudiencesRequest(audience_ids=audience_ids)
        return self._items(operations.DELETE_AUDIENCES, request, timeout, "partial_errors", options=options)

    def update_uet_tags(
        self,
        *,
        uet_tags: Sequence[types.UetTag | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.BatchError | None, types.UpdateUetTagsResponse]:
        request = types.UpdateUetTagsRequest(uet_tags=uet_tags)
        return self._items(operations.UPDATE_UET_TAGS, request, timeout, "partial_errors", options=options)

    def update_conversion_goals(
        self,
        *,
        conversion_goals: Sequence[types.ConversionGoal | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.BatchError | None, types.UpdateConversionGoalsResponse]:
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
    ) -> Items[types.BatchError | None, types.ApplyOfflineConversionsResponse]:
        request = types.ApplyOfflineConversionsRequest(offline_conversions=offline_conversions)
        return self._items(
            operations.APPLY_OFFLINE_CONVERSIONS, request, timeout, "partial_errors", options=options
        )

    def delete_labels(
        self,
        *,
        label_ids: Sequence[int] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.BatchError | None, types.DeleteLabelsResponse]:
        request = types.DeleteLabelsRequest(label_ids=label_ids)
        return self._items(operations.DELETE_LABELS, request, timeout, "partial_errors", options=options)

    def update_labels(
        self,
        *,
        labels: Sequence[types.Label | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.BatchError | None, types.UpdateLabelsResponse]:
        request = types.UpdateLabelsRequest(labels=labels)
        return self._items(operations.UPDATE_LABELS, request, timeout, "partial_errors", options=options)

    def set_label_associations(
        self,
        *,
        entity_type: types.EntityType | None = None,
        label_associations: Sequence[types.LabelAssociation | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.BatchError | None, types.SetLabelAssociationsResponse]:
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
    ) -> Items[types.BatchError | None, types.DeleteLabelAssociationsResponse]:
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
    ) -> Items[types.BatchError | None, types.DeleteExperimentsResponse]:
        request = types.DeleteExperimentsRequest(experiment_ids=experiment_ids)
        return self._items(operations.DELETE_EXPERIMENTS, request, timeout, "partial_errors", options=options)

    def update_experiments(
        self,
        *,
        experiments: Sequence[types.Experiment | None] | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.BatchError | None, types.UpdateExperimentsResponse]:
        request = types.UpdateExperimentsRequest(experiments=experiments)
        return self._items(operations.UPDATE_EXPERIMENTS, request, timeout, "partial_errors", options=options)

    def search_companies(
        self,
        *,
        company_name_filter: str | None = None,
        language_locale: str | None = None,
        timeout: float | None = None,
        options: CallOptions | None = None,
    ) -> Items[types.Company | None, types.SearchCompaniesResponse]:
        request = types.SearchCompaniesRequest(
            company_name_filter=company_name_filter, language_locale=language_locale
        )
        return self._items(operations.SEARCH_COMPANIES, request, timeout, "companies", options=options)
