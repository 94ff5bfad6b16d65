# Made by soapwright from msads/v12/campaign_management. Do not edit.
"""The requests of CampaignManagementService."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...._runtime.lazy_classes import Struct, lazy_classes, struct
from ...._runtime.struct import element
from .. import types
from .namespaces import CAMPAIGN_MANAGEMENT

__all__ = [
    "AddAdExtensionsRequest",
    "AddAdGroupCriterionsRequest",
    "AddAdGroupsRequest",
    "AddAdsRequest",
    "AddAudiencesRequest",
    "AddBudgetsRequest",
    "AddCampaignCriterionsRequest",
    "AddCampaignsRequest",
    "AddConversionGoalsRequest",
    "AddExperimentsRequest",
    "AddKeywordsRequest",
    "AddLabelsRequest",
    "AddListItemsToSharedListRequest",
    "AddMediaRequest",
    "AddNegativeKeywordsToEntitiesRequest",
    "AddSharedEntityRequest",
    "AddUetTagsRequest",
    "AppealEditorialRejectionsRequest",
    "ApplyOfflineConversionsRequest",
    "ApplyProductPartitionActionsRequest",
    "DeleteAdExtensionsAssociationsRequest",
    "DeleteAdExtensionsRequest",
    "DeleteAdGroupCriterionsRequest",
    "DeleteAdGroupsRequest",
    "DeleteAdsRequest",
    "DeleteAudiencesRequest",
    "DeleteBudgetsRequest",
    "DeleteCampaignCriterionsRequest",
    "DeleteCampaignsRequest",
    "DeleteExperimentsRequest",
    "DeleteKeywordsRequest",
    "DeleteLabelAssociationsRequest",
    "DeleteLabelsRequest",
    "DeleteListItemsFromSharedListRequest",
    "DeleteMediaRequest",
    "DeleteNegativeKeywordsFromEntitiesRequest",
    "DeleteSharedEntitiesRequest",
    "DeleteSharedEntityAssociationsRequest",
    "GetAccountMigrationStatusesRequest",
    "GetAccountPropertiesRequest",
    "GetAdExtensionIdsByAccountIdRequest",
    "GetAdExtensionsAssociationsRequest",
    "GetAdExtensionsByIdsRequest",
    "GetAdExtensionsEditorialReasonsRequest",
    "GetAdGroupCriterionsByIdsRequest",
    "GetAdGroupsByCampaignIdRequest",
    "GetAdGroupsByIdsRequest",
    "GetAdsByAdGroupIdRequest",
    "GetAdsByEditorialStatusRequest",
    "GetAdsByIdsRequest",
    "GetAudiencesByIdsRequest",
    "GetBMCStoresByCustomerIdRequest",
    "GetBSCCountriesRequest",
    "GetBudgetsByIdsRequest",
    "GetCampaignCriterionsByIdsRequest",
    "GetCampaignIdsByBudgetIdsRequest",
    "GetCampaignSizesByAccountIdRequest",
    "GetCampaignsByAccountIdRequest",
    "GetCampaignsByIdsRequest",
    "GetConfigValueRequest",
    "GetConversionGoalsByIdsRequest",
    "GetConversionGoalsByTagIdsRequest",
    "GetEditorialReasonsByIdsRequest",
    "GetExperimentsByIdsRequest",
    "GetGeoLocationsFileUrlRequest",
    "GetKeywordsByAdGroupIdRequest",
    "GetKeywordsByEditorialStatusRequest",
    "GetKeywordsByIdsRequest",
    "GetLabelAssociationsByEntityIdsRequest",
    "GetLabelAssociationsByLabelIdsRequest",
    "GetLabelsByIdsRequest",
    "GetListItemsBySharedListRequest",
    "GetMediaAssociationsRequest",
    "GetMediaMetaDataByAccountIdRequest",
    "GetMediaMetaDataByIdsRequest",
    "GetNegativeKeywordsByEntityIdsRequest",
    "GetNegativeSitesByAdGroupIdsRequest",
    "GetNegativeSitesByCampaignIdsRequest",
    "GetProfileDataFileUrlRequest",
    "GetSharedEntitiesByAccountIdRequest",
    "GetSharedEntityAssociationsByEntityIdsRequest",
    "GetSharedEntityAssociationsBySharedEntityIdsRequest",
    "GetUetTagsByIdsRequest",
    "SearchCompaniesRequest",
    "SetAccountPropertiesRequest",
    "SetAdExtensionsAssociationsRequest",
    "SetLabelAssociationsRequest",
    "SetNegativeSitesToAdGroupsRequest",
    "SetNegativeSitesToCampaignsRequest",
    "SetSharedEntityAssociationsRequest",
    "UpdateAdExtensionsRequest",
    "UpdateAdGroupCriterionsRequest",
    "UpdateAdGroupsRequest",
    "UpdateAdsRequest",
    "UpdateAudiencesRequest",
    "UpdateBudgetsRequest",
    "UpdateCampaignCriterionsRequest",
    "UpdateCampaignsRequest",
    "UpdateConversionGoalsRequest",
    "UpdateExperimentsRequest",
    "UpdateKeywordsRequest",
    "UpdateLabelsRequest",
    "UpdateSharedEntitiesRequest",
    "UpdateUetTagsRequest",
]


@struct("AddCampaignsRequest", CAMPAIGN_MANAGEMENT)
class AddCampaignsRequest(Struct):
    account_id: int | None = element("AccountId", "xs:long")
    campaigns: Sequence[types.Campaign | None] | None = element("Campaigns", "ArrayOfCampaign", nillable=True)
    include_dynamic_search_ads_source: bool | None = element(
        "IncludeDynamicSearchAdsSource", "xs:boolean", nillable=True
    )


@struct("GetCampaignsByAccountIdRequest", CAMPAIGN_MANAGEMENT)
class GetCampaignsByAccountIdRequest(Struct):
    account_id: int | None = element("AccountId", "xs:long")
    campaign_type: Sequence[types.CampaignType] | None = element("CampaignType", "CampaignType")
    return_additional_fields: Sequence[types.CampaignAdditionalField] | None = element(
        "ReturnAdditionalFields", "CampaignAdditionalField", nillable=True
    )


@struct("GetCampaignsByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetCampaignsByIdsRequest(Struct):
    account_id: int | None = element("AccountId", "xs:long")
    campaign_ids: Sequence[int] | None = element("CampaignIds", "ArrayOflong", nillable=True)
    campaign_type: Sequence[types.CampaignType] | None = element("CampaignType", "CampaignType")
    return_additional_fields: Sequence[types.CampaignAdditionalField] | None = element(
        "ReturnAdditionalFields", "CampaignAdditionalField", nillable=True
    )


@struct("DeleteCampaignsRequest", CAMPAIGN_MANAGEMENT)
class DeleteCampaignsRequest(Struct):
    account_id: int | None = element("AccountId", "xs:long")
    campaign_ids: Sequence[int] | None = element("CampaignIds", "ArrayOflong", nillable=True)


@struct("UpdateCampaignsRequest", CAMPAIGN_MANAGEMENT)
class UpdateCampaignsRequest(Struct):
    account_id: int | None = element("AccountId", "xs:long")
    campaigns: Sequence[types.Campaign | None] | None = element("Campaigns", "ArrayOfCampaign", nillable=True)
    include_dynamic_search_ads_source: bool | None = element(
        "IncludeDynamicSearchAdsSource", "xs:boolean", nillable=True
    )


@struct("GetNegativeSitesByCampaignIdsRequest", CAMPAIGN_MANAGEMENT)
class GetNegativeSitesByCampaignIdsRequest(Struct):
    account_id: int | None = element("AccountId", "xs:long")
    campaign_ids: Sequence[int] | None = element("CampaignIds", "ArrayOflong", nillable=True)


@struct("SetNegativeSitesToCampaignsRequest", CAMPAIGN_MANAGEMENT)
class SetNegativeSitesToCampaignsRequest(Struct):
    account_id: int | None = element("AccountId", "xs:long")
    campaign_negative_sites: Sequence[types.CampaignNegativeSites | None] | None = element(
        "CampaignNegativeSites", "ArrayOfCampaignNegativeSites", nillable=True
    )


@struct("GetConfigValueRequest", CAMPAIGN_MANAGEMENT)
class GetConfigValueRequest(Struct):
    config_key: str | None = element("ConfigKey", "xs:string", nillable=True)


@struct("GetBSCCountriesRequest", CAMPAIGN_MANAGEMENT)
class GetBSCCountriesRequest(Struct):
    pass


@struct("AddAdGroupsRequest", CAMPAIGN_MANAGEMENT)
class AddAdGroupsRequest(Struct):
    campaign_id: int | None = element("CampaignId", "xs:long")
    ad_groups: Sequence[types.AdGroup | None] | None = element("AdGroups", "ArrayOfAdGroup", nillable=True)
    return_inherited_bid_strategy_types: bool | None = element(
        "ReturnInheritedBidStrategyTypes", "xs:boolean", nillable=True
    )


@struct("DeleteAdGroupsRequest", CAMPAIGN_MANAGEMENT)
class DeleteAdGroupsRequest(Struct):
    campaign_id: int | None = element("CampaignId", "xs:long")
    ad_group_ids: Sequence[int] | None = element("AdGroupIds", "ArrayOflong", nillable=True)


@struct("GetAdGroupsByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetAdGroupsByIdsRequest(Struct):
    campaign_id: int | None = element("CampaignId", "xs:long")
    ad_group_ids: Sequence[int] | None = element("AdGroupIds", "ArrayOflong", nillable=True)
    return_additional_fields: Sequence[types.AdGroupAdditionalField] | None = element(
        "ReturnAdditionalFields", "AdGroupAdditionalField", nillable=True
    )


@struct("GetAdGroupsByCampaignIdRequest", CAMPAIGN_MANAGEMENT)
class GetAdGroupsByCampaignIdRequest(Struct):
    campaign_id: int | None = element("CampaignId", "xs:long")
    return_additional_fields: Sequence[types.AdGroupAdditionalField] | None = element(
        "ReturnAdditionalFields", "AdGroupAdditionalField", nillable=True
    )


@struct("UpdateAdGroupsRequest", CAMPAIGN_MANAGEMENT)
class UpdateAdGroupsRequest(Struct):
    campaign_id: int | None = element("CampaignId", "xs:long")
    ad_groups: Sequence[types.AdGroup | None] | None = element("AdGroups", "ArrayOfAdGroup", nillable=True)
    update_audience_ads_bid_adjustment: bool | None = element("UpdateAudienceAdsBidAdjustment", "xs:boolean")
    return_inherited_bid_strategy_types: bool | None = element(
        "ReturnInheritedBidStrategyTypes", "xs:boolean", nillable=True
    )


@struct("GetNegativeSitesByAdGroupIdsRequest", CAMPAIGN_MANAGEMENT)
class GetNegativeSitesByAdGroupIdsRequest(Struct):
    campaign_id: int | None = element("CampaignId", "xs:long")
    ad_group_ids: Sequence[int] | None = element("AdGroupIds", "ArrayOflong", nillable=True)


@struct("SetNegativeSitesToAdGroupsRequest", CAMPAIGN_MANAGEMENT)
class SetNegativeSitesToAdGroupsRequest(Struct):
    campaign_id: int | None = element("CampaignId", "xs:long")
    ad_group_negative_sites: Sequence[types.AdGroupNegativeSites | None] | None = element(
        "AdGroupNegativeSites", "ArrayOfAdGroupNegativeSites", nillable=True
    )


@struct("GetGeoLocationsFileUrlRequest", CAMPAIGN_MANAGEMENT)
class GetGeoLocationsFileUrlRequest(Struct):
    version: str | None = element("Version", "xs:string", nillable=True)
    language_locale: str | None = element("LanguageLocale", "xs:string", nillable=True)


@struct("AddAdsRequest", CAMPAIGN_MANAGEMENT)
class AddAdsRequest(Struct):
    ad_group_id: int | None = element("AdGroupId", "xs:long")
    ads: Sequence[types.Ad | None] | None = element("Ads", "ArrayOfAd", nillable=True)


@struct("DeleteAdsRequest", CAMPAIGN_MANAGEMENT)
class DeleteAdsRequest(Struct):
    ad_group_id: int | None = element("AdGroupId", "xs:long")
    ad_ids: Sequence[int] | None = element("AdIds", "ArrayOflong", nillable=True)


@struct("GetAdsByEditorialStatusRequest", CAMPAIGN_MANAGEMENT)
class GetAdsByEditorialStatusRequest(Struct):
    ad_group_id: int | None = element("AdGroupId", "xs:long")
    editorial_status: types.AdEditorialStatus | None = element("EditorialStatus", "AdEditorialStatus")
    ad_types: Sequence[types.AdType] | None = element("AdTypes", "ArrayOfAdType", nillable=True)
    return_additional_fields: Sequence[types.AdAdditionalField] | None = element(
        "ReturnAdditionalFields", "AdAdditionalField", nillable=True
    )


@struct("GetAdsByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetAdsByIdsRequest(Struct):
    ad_group_id: int | None = element("AdGroupId", "xs:long")
    ad_ids: Sequence[int] | None = element("AdIds", "ArrayOflong", nillable=True)
    ad_types: Sequence[types.AdType] | None = element("AdTypes", "ArrayOfAdType", nillable=True)
    return_additional_fields: Sequence[types.AdAdditionalField] | None = element(
        "ReturnAdditionalFields", "AdAdditionalField", nillable=True
    )


@struct("GetAdsByAdGroupIdRequest", CAMPAIGN_MANAGEMENT)
class GetAdsByAdGroupIdRequest(Struct):
    ad_group_id: int | None = element("AdGroupId", "xs:long")
    ad_types: Sequence[types.AdType] | None = element("AdTypes", "ArrayOfAdType", nillable=True)
    return_additional_fields: Sequence[types.AdAdditionalField] | None = element(
        "ReturnAdditionalFields", "AdAdditionalField", nillable=True
    )


@struct("UpdateAdsRequest", CAMPAIGN_MANAGEMENT)
class UpdateAdsRequest(Struct):
    ad_group_id: int | None = element("AdGroupId", "xs:long")
    ads: Sequence[types.Ad | None] | None = element("Ads", "ArrayOfAd", nillable=True)


@struct("AddKeywordsRequest", CAMPAIGN_MANAGEMENT)
class AddKeywordsRequest(Struct):
    ad_group_id: int | None = element("AdGroupId", "xs:long")
    keywords: Sequence[types.Keyword | None] | None = element("Keywords", "ArrayOfKeyword", nillable=True)
    return_inherited_bid_strategy_types: bool | None = element(
        "ReturnInheritedBidStrategyTypes", "xs:boolean", nillable=True
    )


@struct("DeleteKeywordsRequest", CAMPAIGN_MANAGEMENT)
class DeleteKeywordsRequest(Struct):
    ad_group_id: int | None = element("AdGroupId", "xs:long")
    keyword_ids: Sequence[int] | None = element("KeywordIds", "ArrayOflong", nillable=True)


@struct("GetKeywordsByEditorialStatusRequest", CAMPAIGN_MANAGEMENT)
class GetKeywordsByEditorialStatusRequest(Struct):
    ad_group_id: int | None = element("AdGroupId", "xs:long")
    editorial_status: types.KeywordEditorialStatus | None = element(
        "EditorialStatus", "KeywordEditorialStatus"
    )
    return_additional_fields: Sequence[types.KeywordAdditionalField] | None = element(
        "ReturnAdditionalFields", "KeywordAdditionalField", nillable=True
    )


@struct("GetKeywordsByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetKeywordsByIdsRequest(Struct):
    ad_group_id: int | None = element("AdGroupId", "xs:long")
    keyword_ids: Sequence[int] | None = element("KeywordIds", "ArrayOflong", nillable=True)
    return_additional_fields: Sequence[types.KeywordAdditionalField] | None = element(
        "ReturnAdditionalFields", "KeywordAdditionalField", nillable=True
    )


@struct("GetKeywordsByAdGroupIdRequest", CAMPAIGN_MANAGEMENT)
class GetKeywordsByAdGroupIdRequest(Struct):
    ad_group_id: int | None = element("AdGroupId", "xs:long")
    return_additional_fields: Sequence[types.KeywordAdditionalField] | None = element(
        "ReturnAdditionalFields", "KeywordAdditionalField", nillable=True
    )


@struct("UpdateKeywordsRequest", CAMPAIGN_MANAGEMENT)
class UpdateKeywordsRequest(Struct):
    ad_group_id: int | None = element("AdGroupId", "xs:long")
    keywords: Sequence[types.Keyword | None] | None = element("Keywords", "ArrayOfKeyword", nillable=True)
    return_inherited_bid_strategy_types: bool | None = element(
        "ReturnInheritedBidStrategyTypes", "xs:boolean", nillable=True
    )


@struct("AppealEditorialRejectionsRequest", CAMPAIGN_MANAGEMENT)
class AppealEditorialRejectionsRequest(Struct):
    entity_id_to_parent_id_associations: Sequence[types.EntityIdToParentIdAssociation | None] | None = (
        element("EntityIdToParentIdAssociations", "ArrayOfEntityIdToParentIdAssociation", nillable=True)
    )
    entity_type: types.EntityType | None = element("EntityType", "EntityType")
    justification_text: str | None = element("JustificationText", "xs:string", nillable=True)


@struct("GetEditorialReasonsByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetEditorialReasonsByIdsRequest(Struct):
    account_id: int | None = element("AccountId", "xs:long")
    entity_id_to_parent_id_associations: Sequence[types.EntityIdToParentIdAssociation | None] | None = (
        element("EntityIdToParentIdAssociations", "ArrayOfEntityIdToParentIdAssociation", nillable=True)
    )
    entity_type: types.EntityType | None = element("EntityType", "EntityType")


@struct("GetAccountMigrationStatusesRequest", CAMPAIGN_MANAGEMENT)
class GetAccountMigrationStatusesRequest(Struct):
    account_ids: Sequence[int] | None = element("AccountIds", "ArrayOflong", nillable=True)
    migration_type: str | None = element("MigrationType", "xs:string", nillable=True)


@struct("SetAccountPropertiesRequest", CAMPAIGN_MANAGEMENT)
class SetAccountPropertiesRequest(Struct):
    account_properties: Sequence[types.AccountProperty | None] | None = element(
        "AccountProperties", "ArrayOfAccountProperty", nillable=True
    )


@struct("GetAccountPropertiesRequest", CAMPAIGN_MANAGEMENT)
class GetAccountPropertiesRequest(Struct):
    account_property_names: Sequence[types.AccountPropertyName] | None = element(
        "AccountPropertyNames", "ArrayOfAccountPropertyName", nillable=True
    )


@struct("AddAdExtensionsRequest", CAMPAIGN_MANAGEMENT)
class AddAdExtensionsRequest(Struct):
    account_id: int | None = element("AccountId", "xs:long")
    ad_extensions: Sequence[types.AdExtension | None] | None = element(
        "AdExtensions", "ArrayOfAdExtension", nillable=True
    )


@struct("GetAdExtensionsByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetAdExtensionsByIdsRequest(Struct):
    account_id: int | None = element("AccountId", "xs:long")
    ad_extension_ids: Sequence[int] | None = element("AdExtensionIds", "ArrayOflong", nillable=True)
    ad_extension_type: Sequence[types.AdExtensionsTypeFilter] | None = element(
        "AdExtensionType", "AdExtensionsTypeFilter"
    )
    return_additional_fields: Sequence[types.AdExtensionAdditionalField] | None = element(
        "ReturnAdditionalFields", "AdExtensionAdditionalField", nillable=True
    )


@struct("UpdateAdExtensionsRequest", CAMPAIGN_MANAGEMENT)
class UpdateAdExtensionsRequest(Struct):
    account_id: int | None = element("AccountId", "xs:long")
    ad_extensions: Sequence[types.AdExtension | None] | None = element(
        "AdExtensions", "ArrayOfAdExtension", nillable=True
    )


@struct("DeleteAdExtensionsRequest", CAMPAIGN_MANAGEMENT)
class DeleteAdExtensionsRequest(Struct):
    account_id: int | None = element("AccountId", "xs:long")
    ad_extension_ids: Sequence[int] | None = element("AdExtensionIds", "ArrayOflong", nillable=True)


@struct("GetAdExtensionsEditorialReasonsRequest", CAMPAIGN_MANAGEMENT)
class GetAdExtensionsEditorialReasonsRequest(Struct):
    account_id: int | None = element("AccountId", "xs:long")
    ad_extension_id_to_entity_id_associations: (
        Sequence[types.AdExtensionIdToEntityIdAssociation | None] | None
    ) = element(
        "AdExtensionIdToEntityIdAssociations", "ArrayOfAdExtensionIdToEntityIdAssociation", nillable=True
    )
    association_type: types.AssociationType | None = element("AssociationType", "AssociationType")


@struct("SetAdExtensionsAssociationsRequest", CAMPAIGN_MANAGEMENT)
class SetAdExtensionsAssociationsRequest(Struct):
    account_id: int | None = element("AccountId", "xs:long")
    ad_extension_id_to_entity_id_associations: (
        Sequence[types.AdExtensionIdToEntityIdAssociation | None] | None
    ) = element(
        "AdExtensionIdToEntityIdAssociations", "ArrayOfAdExtensionIdToEntityIdAssociation", nillable=True
    )
    association_type: types.AssociationType | None = element("AssociationType", "AssociationType")


@struct("GetAdExtensionsAssociationsRequest", CAMPAIGN_MANAGEMENT)
class GetAdExtensionsAssociationsRequest(Struct):
    account_id: int | None = element("AccountId", "xs:long")
    ad_extension_type: Sequence[types.AdExtensionsTypeFilter] | None = element(
        "AdExtensionType", "AdExtensionsTypeFilter"
    )
    association_type: types.AssociationType | None = element("AssociationType", "AssociationType")
    entity_ids: Sequence[int] | None = element("EntityIds", "ArrayOflong", nillable=True)
    return_additional_fields: Sequence[types.AdExtensionAdditionalField] | None = element(
        "ReturnAdditionalFields", "AdExtensionAdditionalField", nillable=True
    )


@struct("DeleteAdExtensionsAssociationsRequest", CAMPAIGN_MANAGEMENT)
class DeleteAdExtensionsAssociationsRequest(Struct):
    account_id: int | None = element("AccountId", "xs:long")
    ad_extension_id_to_entity_id_associations: (
        Sequence[types.AdExtensionIdToEntityIdAssociation | None] | None
    ) = element(
        "AdExtensionIdToEntityIdAssociations", "ArrayOfAdExtensionIdToEntityIdAssociation", nillable=True
    )
    association_type: types.AssociationType | None = element("AssociationType", "AssociationType")


@struct("GetAdExtensionIdsByAccountIdRequest", CAMPAIGN_MANAGEMENT)
class GetAdExtensionIdsByAccountIdRequest(Struct):
    account_id: int | None = element("AccountId", "xs:long")
    ad_extension_type: Sequence[types.AdExtensionsTypeFilter] | None = element(
        "AdExtensionType", "AdExtensionsTypeFilter"
    )
    association_type: types.AssociationType | None = element(
        "AssociationType", "AssociationType", nillable=True
    )


@struct("AddMediaRequest", CAMPAIGN_MANAGEMENT)
class AddMediaRequest(Struct):
    account_id: int | None = element("AccountId", "xs:long")
    media: Sequence[types.Media | None] | None = element("Media", "ArrayOfMedia", nillable=True)


@struct("DeleteMediaRequest", CAMPAIGN_MANAGEMENT)
class DeleteMediaRequest(Struct):
    account_id: int | None = element("AccountId", "xs:long")
    media_ids: Sequence[int] | None = element("MediaIds", "ArrayOflong", nillable=True)


@struct("GetMediaMetaDataByAccountIdRequest", CAMPAIGN_MANAGEMENT)
class GetMediaMetaDataByAccountIdRequest(Struct):
    media_enabled_entities: Sequence[types.MediaEnabledEntityFilter] | None = element(
        "MediaEnabledEntities", "MediaEnabledEntityFilter"
    )
    page_info: types.Paging | None = element("PageInfo", "Paging", nillable=True)


@struct("GetMediaMetaDataByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetMediaMetaDataByIdsRequest(Struct):
    media_ids: Sequence[int] | None = element("MediaIds", "ArrayOflong", nillable=True)


@struct("GetMediaAssociationsRequest", CAMPAIGN_MANAGEMENT)
class GetMediaAssociationsRequest(Struct):
    media_enabled_entities: Sequence[types.MediaEnabledEntityFilter] | None = element(
        "MediaEnabledEntities", "MediaEnabledEntityFilter"
    )
    media_ids: Sequence[int] | None = element("MediaIds", "ArrayOflong", nillable=True)


@struct("GetAdGroupCriterionsByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetAdGroupCriterionsByIdsRequest(Struct):
    ad_group_criterion_ids: Sequence[int] | None = element(
        "AdGroupCriterionIds", "ArrayOflong", nillable=True
    )
    ad_group_id: int | None = element("AdGroupId", "xs:long")
    criterion_type: Sequence[types.AdGroupCriterionType] | None = element(
        "CriterionType", "AdGroupCriterionType"
    )
    return_additional_fields: Sequence[types.AdGroupCriterionAdditionalField] | None = element(
        "ReturnAdditionalFields", "AdGroupCriterionAdditionalField", nillable=True
    )


@struct("AddAdGroupCriterionsRequest", CAMPAIGN_MANAGEMENT)
class AddAdGroupCriterionsRequest(Struct):
    ad_group_criterions: Sequence[types.AdGroupCriterion | None] | None = element(
        "AdGroupCriterions", "ArrayOfAdGroupCriterion", nillable=True
    )
    criterion_type: Sequence[types.AdGroupCriterionType] | None = element(
        "CriterionType", "AdGroupCriterionType"
    )


@struct("UpdateAdGroupCriterionsRequest", CAMPAIGN_MANAGEMENT)
class UpdateAdGroupCriterionsRequest(Struct):
    ad_group_criterions: Sequence[types.AdGroupCriterion | None] | None = element(
        "AdGroupCriterions", "ArrayOfAdGroupCriterion", nillable=True
    )
    criterion_type: Sequence[types.AdGroupCriterionType] | None = element(
        "CriterionType", "AdGroupCriterionType"
    )


@struct("DeleteAdGroupCriterionsRequest", CAMPAIGN_MANAGEMENT)
class DeleteAdGroupCriterionsRequest(Struct):
    ad_group_criterion_ids: Sequence[int] | None = element(
        "AdGroupCriterionIds", "ArrayOflong", nillable=True
    )
    ad_group_id: int | None = element("AdGroupId", "xs:long")
    criterion_type: Sequence[types.AdGroupCriterionType] | None = element(
        "CriterionType", "AdGroupCriterionType"
    )


@struct("ApplyProductPartitionActionsRequest", CAMPAIGN_MANAGEMENT)
class ApplyProductPartitionActionsRequest(Struct):
    criterion_actions: Sequence[types.AdGroupCriterionAction | None] | None = element(
        "CriterionActions", "ArrayOfAdGroupCriterionAction", nillable=True
    )


@struct("GetBMCStoresByCustomerIdRequest", CAMPAIGN_MANAGEMENT)
class GetBMCStoresByCustomerIdRequest(Struct):
    pass


@struct("AddNegativeKeywordsToEntitiesRequest", CAMPAIGN_MANAGEMENT)
class AddNegativeKeywordsToEntitiesRequest(Struct):
    entity_negative_keywords: Sequence[types.EntityNegativeKeyword | None] | None = element(
        "EntityNegativeKeywords", "ArrayOfEntityNegativeKeyword", nillable=True
    )


@struct("GetNegativeKeywordsByEntityIdsRequest", CAMPAIGN_MANAGEMENT)
class GetNegativeKeywordsByEntityIdsRequest(Struct):
    entity_ids: Sequence[int] | None = element("EntityIds", "ArrayOflong", nillable=True)
    entity_type: str | None = element("EntityType", "xs:string", nillable=True)
    parent_entity_id: int | None = element("ParentEntityId", "xs:long", nillable=True)


@struct("DeleteNegativeKeywordsFromEntitiesRequest", CAMPAIGN_MANAGEMENT)
class DeleteNegativeKeywordsFromEntitiesRequest(Struct):
    entity_negative_keywords: Sequence[types.EntityNegativeKeyword | None] | None = element(
        "EntityNegativeKeywords", "ArrayOfEntityNegativeKeyword", nillable=True
    )


@struct("GetSharedEntitiesByAccountIdRequest", CAMPAIGN_MANAGEMENT)
class GetSharedEntitiesByAccountIdRequest(Struct):
    shared_entity_type: str | None = element("SharedEntityType", "xs:string", nillable=True)


@struct("AddSharedEntityRequest", CAMPAIGN_MANAGEMENT)
class AddSharedEntityRequest(Struct):
    shared_entity: types.SharedEntity | None = element("SharedEntity", "SharedEntity", nillable=True)
    list_items: Sequence[types.SharedListItem | None] | None = element(
        "ListItems", "ArrayOfSharedListItem", nillable=True
    )


@struct("GetListItemsBySharedListRequest", CAMPAIGN_MANAGEMENT)
class GetListItemsBySharedListRequest(Struct):
    shared_list: types.SharedList | None = element("SharedList", "SharedList", nillable=True)


@struct("AddListItemsToSharedListRequest", CAMPAIGN_MANAGEMENT)
class AddListItemsToSharedListRequest(Struct):
    list_items: Sequence[types.SharedListItem | None] | None = element(
        "ListItems", "ArrayOfSharedListItem", nillable=True
    )
    shared_list: types.SharedList | None = element("SharedList", "SharedList", nillable=True)


@struct("UpdateSharedEntitiesRequest", CAMPAIGN_MANAGEMENT)
class UpdateSharedEntitiesRequest(Struct):
    shared_entities: Sequence[types.SharedEntity | None] | None = element(
        "SharedEntities", "ArrayOfSharedEntity", nillable=True
    )


@struct("DeleteListItemsFromSharedListRequest", CAMPAIGN_MANAGEMENT)
class DeleteListItemsFromSharedListRequest(Struct):
    list_item_ids: Sequence[int] | None = element("ListItemIds", "ArrayOflong", nillable=True)
    shared_list: types.SharedList | None = element("SharedList", "SharedList", nillable=True)


@struct("SetSharedEntityAssociationsRequest", CAMPAIGN_MANAGEMENT)
class SetSharedEntityAssociationsRequest(Struct):
    associations: Sequence[types.SharedEntityAssociation | None] | None = element(
        "Associations", "ArrayOfSharedEntityAssociation", nillable=True
    )


@struct("DeleteSharedEntityAssociationsRequest", CAMPAIGN_MANAGEMENT)
class DeleteSharedEntityAssociationsRequest(Struct):
    associations: Sequence[types.SharedEntityAssociation | None] | None = element(
        "Associations", "ArrayOfSharedEntityAssociation", nillable=True
    )


@struct("GetSharedEntityAssociationsBySharedEntityIdsRequest", CAMPAIGN_MANAGEMENT)
class GetSharedEntityAssociationsBySharedEntityIdsRequest(Struct):
    entity_type: str | None = element("EntityType", "xs:string", nillable=True)
    shared_entity_ids: Sequence[int] | None = element("SharedEntityIds", "ArrayOflong", nillable=True)
    shared_entity_type: str | None = element("SharedEntityType", "xs:string", nillable=True)


@struct("GetSharedEntityAssociationsByEntityIdsRequest", CAMPAIGN_MANAGEMENT)
class GetSharedEntityAssociationsByEntityIdsRequest(Struct):
    entity_ids: Sequence[int] | None = element("EntityIds", "ArrayOflong", nillable=True)
    entity_type: str | None = element("EntityType", "xs:string", nillable=True)
    shared_entity_type: str | None = element("SharedEntityType", "xs:string", nillable=True)


@struct("DeleteSharedEntitiesRequest", CAMPAIGN_MANAGEMENT)
class DeleteSharedEntitiesRequest(Struct):
    shared_entities: Sequence[types.SharedEntity | None] | None = element(
        "SharedEntities", "ArrayOfSharedEntity", nillable=True
    )


@struct("GetCampaignSizesByAccountIdRequest", CAMPAIGN_MANAGEMENT)
class GetCampaignSizesByAccountIdRequest(Struct):
    account_id: int | None = element("AccountId", "xs:long")
    campaign_ids: Sequence[int] | None = element("CampaignIds", "ArrayOflong", nillable=True)


@struct("AddCampaignCriterionsRequest", CAMPAIGN_MANAGEMENT)
class AddCampaignCriterionsRequest(Struct):
    campaign_criterions: Sequence[types.CampaignCriterion | None] | None = element(
        "CampaignCriterions", "ArrayOfCampaignCriterion", nillable=True
    )
    criterion_type: Sequence[types.CampaignCriterionType] | None = element(
        "CriterionType", "CampaignCriterionType"
    )


@struct("UpdateCampaignCriterionsRequest", CAMPAIGN_MANAGEMENT)
class UpdateCampaignCriterionsRequest(Struct):
    campaign_criterions: Sequence[types.CampaignCriterion | None] | None = element(
        "CampaignCriterions", "ArrayOfCampaignCriterion", nillable=True
    )
    criterion_type: Sequence[types.CampaignCriterionType] | None = element(
        "CriterionType", "CampaignCriterionType"
    )


@struct("DeleteCampaignCriterionsRequest", CAMPAIGN_MANAGEMENT)
class DeleteCampaignCriterionsRequest(Struct):
    campaign_criterion_ids: Sequence[int] | None = element(
        "CampaignCriterionIds", "ArrayOflong", nillable=True
    )
    campaign_id: int | None = element("CampaignId", "xs:long")
    criterion_type: Sequence[types.CampaignCriterionType] | None = element(
        "CriterionType", "CampaignCriterionType"
    )


@struct("GetCampaignCriterionsByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetCampaignCriterionsByIdsRequest(Struct):
    campaign_criterion_ids: Sequence[int] | None = element(
        "CampaignCriterionIds", "ArrayOflong", nillable=True
    )
    campaign_id: int | None = element("CampaignId", "xs:long")
    criterion_type: Sequence[types.CampaignCriterionType] | None = element(
        "CriterionType", "CampaignCriterionType"
    )


@struct("AddBudgetsRequest", CAMPAIGN_MANAGEMENT)
class AddBudgetsRequest(Struct):
    budgets: Sequence[types.Budget | None] | None = element("Budgets", "ArrayOfBudget", nillable=True)


@struct("UpdateBudgetsRequest", CAMPAIGN_MANAGEMENT)
class UpdateBudgetsRequest(Struct):
    budgets: Sequence[types.Budget | None] | None = element("Budgets", "ArrayOfBudget", nillable=True)


@struct("DeleteBudgetsRequest", CAMPAIGN_MANAGEMENT)
class DeleteBudgetsRequest(Struct):
    budget_ids: Sequence[int] | None = element("BudgetIds", "ArrayOflong", nillable=True)


@struct("GetBudgetsByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetBudgetsByIdsRequest(Struct):
    budget_ids: Sequence[int] | None = element("BudgetIds", "ArrayOflong", nillable=True)


@struct("GetCampaignIdsByBudgetIdsRequest", CAMPAIGN_MANAGEMENT)
class GetCampaignIdsByBudgetIdsRequest(Struct):
    budget_ids: Sequence[int] | None = element("BudgetIds", "ArrayOflong", nillable=True)


@struct("AddAudiencesRequest", CAMPAIGN_MANAGEMENT)
class AddAudiencesRequest(Struct):
    audiences: Sequence[types.Audience | None] | None = element("Audiences", "ArrayOfAudience", nillable=True)


@struct("UpdateAudiencesRequest", CAMPAIGN_MANAGEMENT)
class UpdateAudiencesRequest(Struct):
    audiences: Sequence[types.Audience | None] | None = element("Audiences", "ArrayOfAudience", nillable=True)


@struct("DeleteAudiencesRequest", CAMPAIGN_MANAGEMENT)
class DeleteAudiencesRequest(Struct):
    audience_ids: Sequence[int] | None = element("AudienceIds", "ArrayOflong", nillable=True)


@struct("GetAudiencesByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetAudiencesByIdsRequest(Struct):
    audience_ids: Sequence[int] | None = element("AudienceIds", "ArrayOflong", nillable=True)
    type: Sequence[types.AudienceType] | None = element("Type", "AudienceType")


@struct("GetUetTagsByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetUetTagsByIdsRequest(Struct):
    tag_ids: Sequence[int] | None = element("TagIds", "ArrayOflong", nillable=True)


@struct("AddUetTagsRequest", CAMPAIGN_MANAGEMENT)
class AddUetTagsRequest(Struct):
    uet_tags: Sequence[types.UetTag | None] | None = element("UetTags", "ArrayOfUetTag", nillable=True)


@struct("UpdateUetTagsRequest", CAMPAIGN_MANAGEMENT)
class UpdateUetTagsRequest(Struct):
    uet_tags: Sequence[types.UetTag | None] | None = element("UetTags", "ArrayOfUetTag", nillable=True)


@struct("GetConversionGoalsByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetConversionGoalsByIdsRequest(Struct):
    conversion_goal_ids: Sequence[int] | None = element("ConversionGoalIds", "ArrayOflong", nillable=True)
    conversion_goal_types: Sequence[types.ConversionGoalType] | None = element(
        "ConversionGoalTypes", "ConversionGoalType"
    )


@struct("GetConversionGoalsByTagIdsRequest", CAMPAIGN_MANAGEMENT)
class GetConversionGoalsByTagIdsRequest(Struct):
    tag_ids: Sequence[int] | None = element("TagIds", "ArrayOflong", nillable=True)
    conversion_goal_types: Sequence[types.ConversionGoalType] | None = element(
        "ConversionGoalTypes", "ConversionGoalType"
    )


@struct("AddConversionGoalsRequest", CAMPAIGN_MANAGEMENT)
class AddConversionGoalsRequest(Struct):
    conversion_goals: Sequence[types.ConversionGoal | None] | None = element(
        "ConversionGoals", "ArrayOfConversionGoal", nillable=True
    )


@struct("UpdateConversionGoalsRequest", CAMPAIGN_MANAGEMENT)
class UpdateConversionGoalsRequest(Struct):
    conversion_goals: Sequence[types.ConversionGoal | None] | None = element(
        "ConversionGoals", "ArrayOfConversionGoal", nillable=True
    )


@struct("ApplyOfflineConversionsRequest", CAMPAIGN_MANAGEMENT)
class ApplyOfflineConversionsRequest(Struct):
    offline_conversions: Sequence[types.OfflineConversion | None] | None = element(
        "OfflineConversions", "ArrayOfOfflineConversion", nillable=True
    )


@struct("AddLabelsRequest", CAMPAIGN_MANAGEMENT)
class AddLabelsRequest(Struct):
    labels: Sequence[types.Label | None] | None = element("Labels", "ArrayOfLabel", nillable=True)


@struct("DeleteLabelsRequest", CAMPAIGN_MANAGEMENT)
class DeleteLabelsRequest(Struct):
    label_ids: Sequence[int] | None = element("LabelIds", "ArrayOflong", nillable=True)


@struct("UpdateLabelsRequest", CAMPAIGN_MANAGEMENT)
class UpdateLabelsRequest(Struct):
    labels: Sequence[types.Label | None] | None = element("Labels", "ArrayOfLabel", nillable=True)


@struct("GetLabelsByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetLabelsByIdsRequest(Struct):
    label_ids: Sequence[int] | None = element("LabelIds", "ArrayOflong", nillable=True)
    page_info: types.Paging | None = element("PageInfo", "Paging", nillable=True)


@struct("SetLabelAssociationsRequest", CAMPAIGN_MANAGEMENT)
class SetLabelAssociationsRequest(Struct):
    entity_type: types.EntityType | None = element("EntityType", "EntityType")
    label_associations: Sequence[types.LabelAssociation | None] | None = element(
        "LabelAssociations", "ArrayOfLabelAssociation", nillable=True
    )


@struct("DeleteLabelAssociationsRequest", CAMPAIGN_MANAGEMENT)
class DeleteLabelAssociationsRequest(Struct):
    entity_type: types.EntityType | None = element("EntityType", "EntityType")
    label_associations: Sequence[types.LabelAssociation | None] | None = element(
        "LabelAssociations", "ArrayOfLabelAssociation", nillable=True
    )


@struct("GetLabelAssociationsByEntityIdsRequest", CAMPAIGN_MANAGEMENT)
class GetLabelAssociationsByEntityIdsRequest(Struct):
    entity_ids: Sequence[int] | None = element("EntityIds", "ArrayOflong", nillable=True)
    entity_type: types.EntityType | None = element("EntityType", "EntityType")


@struct("GetLabelAssociationsByLabelIdsRequest", CAMPAIGN_MANAGEMENT)
class GetLabelAssociationsByLabelIdsRequest(Struct):
    entity_type: types.EntityType | None = element("EntityType", "EntityType")
    label_ids: Sequence[int] | None = element("LabelIds", "ArrayOflong", nillable=True)
    page_info: types.Paging | None = element("PageInfo", "Paging", nillable=True)


@struct("AddExperimentsRequest", CAMPAIGN_MANAGEMENT)
class AddExperimentsRequest(Struct):
    experiments: Sequence[types.Experiment | None] | None = element(
        "Experiments", "ArrayOfExperiment", nillable=True
    )


@struct("DeleteExperimentsRequest", CAMPAIGN_MANAGEMENT)
class DeleteExperimentsRequest(Struct):
    experiment_ids: Sequence[int] | None = element("ExperimentIds", "ArrayOflong", nillable=True)


@struct("UpdateExperimentsRequest", CAMPAIGN_MANAGEMENT)
class UpdateExperimentsRequest(Struct):
    experiments: Sequence[types.Experiment | None] | None = element(
        "Experiments", "ArrayOfExperiment", nillable=True
    )


@struct("GetExperimentsByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetExperimentsByIdsRequest(Struct):
    experiment_ids: Sequence[int] | None = element("ExperimentIds", "ArrayOflong", nillable=True)
    page_info: types.Paging | None = element("PageInfo", "Paging", nillable=True)


@struct("GetProfileDataFileUrlRequest", CAMPAIGN_MANAGEMENT)
class GetProfileDataFileUrlRequest(Struct):
    language_locale: str | None = element("LanguageLocale", "xs:string", nillable=True)
    profile_type: Sequence[types.ProfileType] | None = element("ProfileType", "ProfileType")


@struct("SearchCompaniesRequest", CAMPAIGN_MANAGEMENT)
class SearchCompaniesRequest(Struct):
    company_name_filter: str | None = element("CompanyNameFilter", "xs:string", nillable=True)
    language_locale: str | None = element("LanguageLocale", "xs:string", nillable=True)


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
