# Made by soapwright from msads/v13/campaign_management. Do not edit.
"""The requests of CampaignManagementService."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
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
    "AddAssetGroupsRequest",
    "AddAudienceGroupsRequest",
    "AddAudiencesRequest",
    "AddBidStrategiesRequest",
    "AddBrandKitsRequest",
    "AddBudgetsRequest",
    "AddCampaignConversionGoalsRequest",
    "AddCampaignCriterionsRequest",
    "AddCampaignsRequest",
    "AddConversionGoalsRequest",
    "AddConversionValueRulesRequest",
    "AddDataExclusionsRequest",
    "AddExperimentsRequest",
    "AddHTML5sRequest",
    "AddImportJobsRequest",
    "AddKeywordsRequest",
    "AddLabelsRequest",
    "AddLinkedInSegmentsRequest",
    "AddListItemsToSharedListRequest",
    "AddMediaRequest",
    "AddNegativeKeywordsToEntitiesRequest",
    "AddNewCustomerAcquisitionGoalsRequest",
    "AddSeasonalityAdjustmentsRequest",
    "AddSharedEntityRequest",
    "AddUetTagsRequest",
    "AddVideosRequest",
    "AppealEditorialRejectionsRequest",
    "ApplyAssetGroupListingGroupActionsRequest",
    "ApplyCustomerListItemsRequest",
    "ApplyCustomerListUserDataRequest",
    "ApplyHotelGroupActionsRequest",
    "ApplyOfflineConversionAdjustmentsRequest",
    "ApplyOfflineConversionsRequest",
    "ApplyOnlineConversionAdjustmentsRequest",
    "ApplyProductPartitionActionsRequest",
    "CreateAssetGroupRecommendationRequest",
    "CreateBrandKitRecommendationRequest",
    "CreateResponsiveAdRecommendationRequest",
    "CreateResponsiveSearchAdRecommendationRequest",
    "DeleteAdExtensionsAssociationsRequest",
    "DeleteAdExtensionsRequest",
    "DeleteAdGroupCriterionsRequest",
    "DeleteAdGroupsRequest",
    "DeleteAdsRequest",
    "DeleteAssetGroupsRequest",
    "DeleteAudienceGroupAssetGroupAssociationsRequest",
    "DeleteAudienceGroupsRequest",
    "DeleteAudiencesRequest",
    "DeleteBidStrategiesRequest",
    "DeleteBrandKitsRequest",
    "DeleteBudgetsRequest",
    "DeleteCampaignConversionGoalsRequest",
    "DeleteCampaignCriterionsRequest",
    "DeleteCampaignsRequest",
    "DeleteDataExclusionsRequest",
    "DeleteExperimentsRequest",
    "DeleteHTML5sRequest",
    "DeleteImportJobsRequest",
    "DeleteKeywordsRequest",
    "DeleteLabelAssociationsRequest",
    "DeleteLabelsRequest",
    "DeleteLinkedInSegmentsRequest",
    "DeleteListItemsFromSharedListRequest",
    "DeleteMediaRequest",
    "DeleteNegativeKeywordsFromEntitiesRequest",
    "DeleteSeasonalityAdjustmentsRequest",
    "DeleteSharedEntitiesRequest",
    "DeleteSharedEntityAssociationsRequest",
    "DeleteVideosRequest",
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
    "GetAnnotationOptOutRequest",
    "GetAssetGroupListingGroupsByIdsRequest",
    "GetAssetGroupsByCampaignIdRequest",
    "GetAssetGroupsByIdsRequest",
    "GetAssetGroupsEditorialReasonsRequest",
    "GetAudienceGroupAssetGroupAssociationsByAssetGroupIdsRequest",
    "GetAudienceGroupAssetGroupAssociationsByAudienceGroupIdsRequest",
    "GetAudienceGroupsByIdsRequest",
    "GetAudiencesByIdsRequest",
    "GetBMCStoresByCustomerIdRequest",
    "GetBSCCountriesRequest",
    "GetBidStrategiesByIdsRequest",
    "GetBrandKitsByAccountIdRequest",
    "GetBrandKitsByIdsRequest",
    "GetBudgetsByIdsRequest",
    "GetCampaignCriterionsByIdsRequest",
    "GetCampaignIdsByBidStrategyIdsRequest",
    "GetCampaignIdsByBudgetIdsRequest",
    "GetCampaignSizesByAccountIdRequest",
    "GetCampaignsByAccountIdRequest",
    "GetCampaignsByIdsRequest",
    "GetClipchampTemplatesRequest",
    "GetCompanyListDetailsRequest",
    "GetConfigValueRequest",
    "GetConversionGoalsByIdsRequest",
    "GetConversionGoalsByTagIdsRequest",
    "GetConversionValueRulesByAccountIdRequest",
    "GetConversionValueRulesByIdsRequest",
    "GetDataExclusionsByAccountIdRequest",
    "GetDataExclusionsByIdsRequest",
    "GetDiagnosticsRequest",
    "GetEditorialReasonsByIdsRequest",
    "GetExperimentsByIdsRequest",
    "GetFileImportUploadUrlRequest",
    "GetGeoLocationsFileUrlRequest",
    "GetHTML5sByIdsRequest",
    "GetHealthCheckRequest",
    "GetImportEntityIdsMappingRequest",
    "GetImportJobsByIdsRequest",
    "GetImportResultsRequest",
    "GetKeywordsByAdGroupIdRequest",
    "GetKeywordsByAssetGroupIdRequest",
    "GetKeywordsByEditorialStatusRequest",
    "GetKeywordsByIdsRequest",
    "GetLabelAssociationsByEntityIdsRequest",
    "GetLabelAssociationsByLabelIdsRequest",
    "GetLabelsByIdsRequest",
    "GetLinkedInSegmentsRequest",
    "GetListItemsBySharedListRequest",
    "GetMediaAssociationsRequest",
    "GetMediaMetaDataByAccountIdRequest",
    "GetMediaMetaDataByIdsRequest",
    "GetNegativeKeywordsByEntityIdsRequest",
    "GetNegativeSitesByAdGroupIdsRequest",
    "GetNegativeSitesByCampaignIdsRequest",
    "GetNewCustomerAcquisitionGoalsByAccountIdRequest",
    "GetOfflineConversionReportByGoalIdsRequest",
    "GetOfflineConversionReportsRequest",
    "GetProfileDataFileUrlRequest",
    "GetResponsiveAdRecommendationJobRequest",
    "GetSeasonalityAdjustmentsByAccountIdRequest",
    "GetSeasonalityAdjustmentsByIdsRequest",
    "GetSharedEntitiesByAccountIdRequest",
    "GetSharedEntitiesRequest",
    "GetSharedEntityAssociationsByEntityIdsRequest",
    "GetSharedEntityAssociationsBySharedEntityIdsRequest",
    "GetSupportedClipchampAudioRequest",
    "GetSupportedFontsRequest",
    "GetUetTagAuthKeyRequest",
    "GetUetTagsByIdsRequest",
    "GetVideosByIdsRequest",
    "RefineAssetGroupRecommendationRequest",
    "RefineResponsiveAdRecommendationRequest",
    "RefineResponsiveSearchAdRecommendationRequest",
    "SearchCompaniesRequest",
    "SetAccountPropertiesRequest",
    "SetAdExtensionsAssociationsRequest",
    "SetAudienceGroupAssetGroupAssociationsRequest",
    "SetLabelAssociationsRequest",
    "SetNegativeSitesToAdGroupsRequest",
    "SetNegativeSitesToCampaignsRequest",
    "SetSharedEntityAssociationsRequest",
    "UpdateAdExtensionsRequest",
    "UpdateAdGroupCriterionsRequest",
    "UpdateAdGroupsRequest",
    "UpdateAdsRequest",
    "UpdateAnnotationOptOutRequest",
    "UpdateAssetGroupsRequest",
    "UpdateAudienceGroupsRequest",
    "UpdateAudiencesRequest",
    "UpdateBidStrategiesRequest",
    "UpdateBrandKitsRequest",
    "UpdateBudgetsRequest",
    "UpdateCampaignCriterionsRequest",
    "UpdateCampaignsRequest",
    "UpdateConversionGoalsRequest",
    "UpdateConversionValueRulesRequest",
    "UpdateConversionValueRulesStatusRequest",
    "UpdateDataExclusionsRequest",
    "UpdateExperimentsRequest",
    "UpdateImportJobsRequest",
    "UpdateKeywordsRequest",
    "UpdateLabelsRequest",
    "UpdateLinkedInSegmentsRequest",
    "UpdateMediaRequest",
    "UpdateNewCustomerAcquisitionGoalsRequest",
    "UpdateSeasonalityAdjustmentsRequest",
    "UpdateSharedEntitiesRequest",
    "UpdateUetTagsRequest",
    "UpdateVideosRequest",
]


@struct("AddCampaignsRequest", CAMPAIGN_MANAGEMENT)
class AddCampaignsRequest(Struct):
    account_id: int | None = element("AccountId", "xs:long")
    campaigns: Sequence[types.Campaign | None] | None = element("Campaigns", "ArrayOfCampaign", nillable=True)


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
    compression_type: types.CompressionType | None = element(
        "CompressionType", "CompressionType", nillable=True
    )


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
    ad_group_id: int | None = element("AdGroupId", "xs:long", nillable=True)
    keywords: Sequence[types.Keyword | None] | None = element("Keywords", "ArrayOfKeyword", nillable=True)
    return_inherited_bid_strategy_types: bool | None = element(
        "ReturnInheritedBidStrategyTypes", "xs:boolean", nillable=True
    )
    asset_group_id: int | None = element("AssetGroupId", "xs:long", nillable=True)


@struct("DeleteKeywordsRequest", CAMPAIGN_MANAGEMENT)
class DeleteKeywordsRequest(Struct):
    ad_group_id: int | None = element("AdGroupId", "xs:long", nillable=True)
    keyword_ids: Sequence[int] | None = element("KeywordIds", "ArrayOflong", nillable=True)
    asset_group_id: int | None = element("AssetGroupId", "xs:long", nillable=True)


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
    ad_group_id: int | None = element("AdGroupId", "xs:long", nillable=True)
    keyword_ids: Sequence[int] | None = element("KeywordIds", "ArrayOflong", nillable=True)
    return_additional_fields: Sequence[types.KeywordAdditionalField] | None = element(
        "ReturnAdditionalFields", "KeywordAdditionalField", nillable=True
    )
    asset_group_id: int | None = element("AssetGroupId", "xs:long", nillable=True)


@struct("GetKeywordsByAdGroupIdRequest", CAMPAIGN_MANAGEMENT)
class GetKeywordsByAdGroupIdRequest(Struct):
    ad_group_id: int | None = element("AdGroupId", "xs:long")
    return_additional_fields: Sequence[types.KeywordAdditionalField] | None = element(
        "ReturnAdditionalFields", "KeywordAdditionalField", nillable=True
    )


@struct("GetKeywordsByAssetGroupIdRequest", CAMPAIGN_MANAGEMENT)
class GetKeywordsByAssetGroupIdRequest(Struct):
    asset_group_id: int | None = element("AssetGroupId", "xs:long")
    return_additional_fields: Sequence[types.KeywordAdditionalField] | None = element(
        "ReturnAdditionalFields", "KeywordAdditionalField", nillable=True
    )


@struct("UpdateKeywordsRequest", CAMPAIGN_MANAGEMENT)
class UpdateKeywordsRequest(Struct):
    ad_group_id: int | None = element("AdGroupId", "xs:long", nillable=True)
    keywords: Sequence[types.Keyword | None] | None = element("Keywords", "ArrayOfKeyword", nillable=True)
    return_inherited_bid_strategy_types: bool | None = element(
        "ReturnInheritedBidStrategyTypes", "xs:boolean", nillable=True
    )
    asset_group_id: int | None = element("AssetGroupId", "xs:long", nillable=True)


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


@struct("UpdateMediaRequest", CAMPAIGN_MANAGEMENT)
class UpdateMediaRequest(Struct):
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
    return_additional_fields: Sequence[types.MediaAdditionalField] | None = element(
        "ReturnAdditionalFields", "MediaAdditionalField", nillable=True
    )


@struct("GetMediaMetaDataByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetMediaMetaDataByIdsRequest(Struct):
    media_ids: Sequence[int] | None = element("MediaIds", "ArrayOflong", nillable=True)
    return_additional_fields: Sequence[types.MediaAdditionalField] | None = element(
        "ReturnAdditionalFields", "MediaAdditionalField", nillable=True
    )


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
    return_additional_fields: Sequence[types.CriterionAdditionalField] | None = element(
        "ReturnAdditionalFields", "CriterionAdditionalField", nillable=True
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


@struct("ApplyHotelGroupActionsRequest", CAMPAIGN_MANAGEMENT)
class ApplyHotelGroupActionsRequest(Struct):
    criterion_actions: Sequence[types.AdGroupCriterionAction | None] | None = element(
        "CriterionActions", "ArrayOfAdGroupCriterionAction", nillable=True
    )


@struct("ApplyAssetGroupListingGroupActionsRequest", CAMPAIGN_MANAGEMENT)
class ApplyAssetGroupListingGroupActionsRequest(Struct):
    listing_group_actions: Sequence[types.AssetGroupListingGroupAction | None] | None = element(
        "ListingGroupActions", "ArrayOfAssetGroupListingGroupAction", nillable=True
    )


@struct("GetAssetGroupListingGroupsByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetAssetGroupListingGroupsByIdsRequest(Struct):
    asset_group_id: int | None = element("AssetGroupId", "xs:long")
    asset_group_listing_group_ids: Sequence[int] | None = element(
        "AssetGroupListingGroupIds", "ArrayOflong", nillable=True
    )
    return_additional_fields: Sequence[types.AssetGroupListingGroupAdditionalField] | None = element(
        "ReturnAdditionalFields", "AssetGroupListingGroupAdditionalField", nillable=True
    )


@struct("GetBMCStoresByCustomerIdRequest", CAMPAIGN_MANAGEMENT)
class GetBMCStoresByCustomerIdRequest(Struct):
    return_additional_fields: Sequence[types.BMCStoreAdditionalField] | None = element(
        "ReturnAdditionalFields", "BMCStoreAdditionalField", nillable=True
    )


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


@struct("GetSharedEntitiesRequest", CAMPAIGN_MANAGEMENT)
class GetSharedEntitiesRequest(Struct):
    shared_entity_type: str | None = element("SharedEntityType", "xs:string", nillable=True)
    shared_entity_scope: types.EntityScope | None = element("SharedEntityScope", "EntityScope", nillable=True)


@struct("AddSharedEntityRequest", CAMPAIGN_MANAGEMENT)
class AddSharedEntityRequest(Struct):
    shared_entity: types.SharedEntity | None = element("SharedEntity", "SharedEntity", nillable=True)
    list_items: Sequence[types.SharedListItem | None] | None = element(
        "ListItems", "ArrayOfSharedListItem", nillable=True
    )
    shared_entity_scope: types.EntityScope | None = element("SharedEntityScope", "EntityScope", nillable=True)


@struct("GetListItemsBySharedListRequest", CAMPAIGN_MANAGEMENT)
class GetListItemsBySharedListRequest(Struct):
    shared_list: types.SharedList | None = element("SharedList", "SharedList", nillable=True)
    shared_entity_scope: types.EntityScope | None = element("SharedEntityScope", "EntityScope", nillable=True)


@struct("AddListItemsToSharedListRequest", CAMPAIGN_MANAGEMENT)
class AddListItemsToSharedListRequest(Struct):
    list_items: Sequence[types.SharedListItem | None] | None = element(
        "ListItems", "ArrayOfSharedListItem", nillable=True
    )
    shared_list: types.SharedList | None = element("SharedList", "SharedList", nillable=True)
    shared_entity_scope: types.EntityScope | None = element("SharedEntityScope", "EntityScope", nillable=True)


@struct("UpdateSharedEntitiesRequest", CAMPAIGN_MANAGEMENT)
class UpdateSharedEntitiesRequest(Struct):
    shared_entities: Sequence[types.SharedEntity | None] | None = element(
        "SharedEntities", "ArrayOfSharedEntity", nillable=True
    )
    shared_entity_scope: types.EntityScope | None = element("SharedEntityScope", "EntityScope", nillable=True)


@struct("DeleteListItemsFromSharedListRequest", CAMPAIGN_MANAGEMENT)
class DeleteListItemsFromSharedListRequest(Struct):
    list_item_ids: Sequence[int] | None = element("ListItemIds", "ArrayOflong", nillable=True)
    shared_list: types.SharedList | None = element("SharedList", "SharedList", nillable=True)
    shared_entity_scope: types.EntityScope | None = element("SharedEntityScope", "EntityScope", nillable=True)


@struct("SetSharedEntityAssociationsRequest", CAMPAIGN_MANAGEMENT)
class SetSharedEntityAssociationsRequest(Struct):
    associations: Sequence[types.SharedEntityAssociation | None] | None = element(
        "Associations", "ArrayOfSharedEntityAssociation", nillable=True
    )
    shared_entity_scope: types.EntityScope | None = element("SharedEntityScope", "EntityScope", nillable=True)


@struct("DeleteSharedEntityAssociationsRequest", CAMPAIGN_MANAGEMENT)
class DeleteSharedEntityAssociationsRequest(Struct):
    associations: Sequence[types.SharedEntityAssociation | None] | None = element(
        "Associations", "ArrayOfSharedEntityAssociation", nillable=True
    )
    shared_entity_scope: types.EntityScope | None = element("SharedEntityScope", "EntityScope", nillable=True)


@struct("GetSharedEntityAssociationsBySharedEntityIdsRequest", CAMPAIGN_MANAGEMENT)
class GetSharedEntityAssociationsBySharedEntityIdsRequest(Struct):
    entity_type: str | None = element("EntityType", "xs:string", nillable=True)
    shared_entity_ids: Sequence[int] | None = element("SharedEntityIds", "ArrayOflong", nillable=True)
    shared_entity_type: str | None = element("SharedEntityType", "xs:string", nillable=True)
    shared_entity_scope: types.EntityScope | None = element("SharedEntityScope", "EntityScope", nillable=True)
    return_additional_fields: Sequence[types.SharedEntityAssociationAdditionalField] | None = element(
        "ReturnAdditionalFields", "SharedEntityAssociationAdditionalField", nillable=True
    )


@struct("GetSharedEntityAssociationsByEntityIdsRequest", CAMPAIGN_MANAGEMENT)
class GetSharedEntityAssociationsByEntityIdsRequest(Struct):
    entity_ids: Sequence[int] | None = element("EntityIds", "ArrayOflong", nillable=True)
    entity_type: str | None = element("EntityType", "xs:string", nillable=True)
    shared_entity_type: str | None = element("SharedEntityType", "xs:string", nillable=True)
    shared_entity_scope: types.EntityScope | None = element("SharedEntityScope", "EntityScope", nillable=True)
    return_additional_fields: Sequence[types.SharedEntityAssociationAdditionalField] | None = element(
        "ReturnAdditionalFields", "SharedEntityAssociationAdditionalField", nillable=True
    )


@struct("DeleteSharedEntitiesRequest", CAMPAIGN_MANAGEMENT)
class DeleteSharedEntitiesRequest(Struct):
    shared_entities: Sequence[types.SharedEntity | None] | None = element(
        "SharedEntities", "ArrayOfSharedEntity", nillable=True
    )
    shared_entity_scope: types.EntityScope | None = element("SharedEntityScope", "EntityScope", nillable=True)


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
    return_additional_fields: Sequence[types.CriterionAdditionalField] | None = element(
        "ReturnAdditionalFields", "CriterionAdditionalField", nillable=True
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


@struct("AddBidStrategiesRequest", CAMPAIGN_MANAGEMENT)
class AddBidStrategiesRequest(Struct):
    bid_strategies: Sequence[types.BidStrategy | None] | None = element(
        "BidStrategies", "ArrayOfBidStrategy", nillable=True
    )


@struct("UpdateBidStrategiesRequest", CAMPAIGN_MANAGEMENT)
class UpdateBidStrategiesRequest(Struct):
    bid_strategies: Sequence[types.BidStrategy | None] | None = element(
        "BidStrategies", "ArrayOfBidStrategy", nillable=True
    )


@struct("DeleteBidStrategiesRequest", CAMPAIGN_MANAGEMENT)
class DeleteBidStrategiesRequest(Struct):
    bid_strategy_ids: Sequence[int] | None = element("BidStrategyIds", "ArrayOflong", nillable=True)
    scope: types.EntityScope | None = element("Scope", "EntityScope", nillable=True)


@struct("GetBidStrategiesByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetBidStrategiesByIdsRequest(Struct):
    bid_strategy_ids: Sequence[int] | None = element("BidStrategyIds", "ArrayOflong", nillable=True)
    return_additional_fields: Sequence[types.PortfolioBidStrategyAdditionalField] | None = element(
        "ReturnAdditionalFields", "PortfolioBidStrategyAdditionalField", nillable=True
    )
    scope: types.EntityScope | None = element("Scope", "EntityScope", nillable=True)


@struct("GetCampaignIdsByBidStrategyIdsRequest", CAMPAIGN_MANAGEMENT)
class GetCampaignIdsByBidStrategyIdsRequest(Struct):
    bid_strategy_ids: Sequence[int] | None = element("BidStrategyIds", "ArrayOflong", nillable=True)
    scope: types.EntityScope | None = element("Scope", "EntityScope", nillable=True)


@struct("AddAudienceGroupsRequest", CAMPAIGN_MANAGEMENT)
class AddAudienceGroupsRequest(Struct):
    audience_groups: Sequence[types.AudienceGroup | None] | None = element(
        "AudienceGroups", "ArrayOfAudienceGroup", nillable=True
    )


@struct("UpdateAudienceGroupsRequest", CAMPAIGN_MANAGEMENT)
class UpdateAudienceGroupsRequest(Struct):
    audience_groups: Sequence[types.AudienceGroup | None] | None = element(
        "AudienceGroups", "ArrayOfAudienceGroup", nillable=True
    )


@struct("DeleteAudienceGroupsRequest", CAMPAIGN_MANAGEMENT)
class DeleteAudienceGroupsRequest(Struct):
    audience_group_ids: Sequence[int] | None = element("AudienceGroupIds", "ArrayOflong", nillable=True)


@struct("GetAudienceGroupsByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetAudienceGroupsByIdsRequest(Struct):
    audience_group_ids: Sequence[int] | None = element("AudienceGroupIds", "ArrayOflong", nillable=True)
    return_additional_fields: Sequence[types.AudienceGroupAdditionalField] | None = element(
        "ReturnAdditionalFields", "AudienceGroupAdditionalField", nillable=True
    )


@struct("AddAssetGroupsRequest", CAMPAIGN_MANAGEMENT)
class AddAssetGroupsRequest(Struct):
    asset_groups: Sequence[types.AssetGroup | None] | None = element(
        "AssetGroups", "ArrayOfAssetGroup", nillable=True
    )
    campaign_id: int | None = element("CampaignId", "xs:long")


@struct("UpdateAssetGroupsRequest", CAMPAIGN_MANAGEMENT)
class UpdateAssetGroupsRequest(Struct):
    campaign_id: int | None = element("CampaignId", "xs:long")
    asset_groups: Sequence[types.AssetGroup | None] | None = element(
        "AssetGroups", "ArrayOfAssetGroup", nillable=True
    )


@struct("DeleteAssetGroupsRequest", CAMPAIGN_MANAGEMENT)
class DeleteAssetGroupsRequest(Struct):
    campaign_id: int | None = element("CampaignId", "xs:long")
    asset_group_ids: Sequence[int] | None = element("AssetGroupIds", "ArrayOflong", nillable=True)


@struct("GetAssetGroupsByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetAssetGroupsByIdsRequest(Struct):
    campaign_id: int | None = element("CampaignId", "xs:long")
    asset_group_ids: Sequence[int] | None = element("AssetGroupIds", "ArrayOflong", nillable=True)
    return_additional_fields: Sequence[types.AssetGroupAdditionalField] | None = element(
        "ReturnAdditionalFields", "AssetGroupAdditionalField", nillable=True
    )


@struct("GetAssetGroupsByCampaignIdRequest", CAMPAIGN_MANAGEMENT)
class GetAssetGroupsByCampaignIdRequest(Struct):
    campaign_id: int | None = element("CampaignId", "xs:long")
    return_additional_fields: Sequence[types.AssetGroupAdditionalField] | None = element(
        "ReturnAdditionalFields", "AssetGroupAdditionalField", nillable=True
    )


@struct("GetAssetGroupsEditorialReasonsRequest", CAMPAIGN_MANAGEMENT)
class GetAssetGroupsEditorialReasonsRequest(Struct):
    account_id: int | None = element("AccountId", "xs:long")
    asset_group_id_to_campaign_id_associations: (
        Sequence[types.EntityIdToParentIdAssociation | None] | None
    ) = element("AssetGroupIdToCampaignIdAssociations", "ArrayOfEntityIdToParentIdAssociation", nillable=True)


@struct("SetAudienceGroupAssetGroupAssociationsRequest", CAMPAIGN_MANAGEMENT)
class SetAudienceGroupAssetGroupAssociationsRequest(Struct):
    audience_group_asset_group_associations: (
        Sequence[types.AudienceGroupAssetGroupAssociation | None] | None
    ) = element(
        "AudienceGroupAssetGroupAssociations", "ArrayOfAudienceGroupAssetGroupAssociation", nillable=True
    )


@struct("DeleteAudienceGroupAssetGroupAssociationsRequest", CAMPAIGN_MANAGEMENT)
class DeleteAudienceGroupAssetGroupAssociationsRequest(Struct):
    audience_group_asset_group_associations: (
        Sequence[types.AudienceGroupAssetGroupAssociation | None] | None
    ) = element(
        "AudienceGroupAssetGroupAssociations", "ArrayOfAudienceGroupAssetGroupAssociation", nillable=True
    )


@struct("GetAudienceGroupAssetGroupAssociationsByAssetGroupIdsRequest", CAMPAIGN_MANAGEMENT)
class GetAudienceGroupAssetGroupAssociationsByAssetGroupIdsRequest(Struct):
    asset_group_ids: Sequence[int] | None = element("AssetGroupIds", "ArrayOflong", nillable=True)


@struct("GetAudienceGroupAssetGroupAssociationsByAudienceGroupIdsRequest", CAMPAIGN_MANAGEMENT)
class GetAudienceGroupAssetGroupAssociationsByAudienceGroupIdsRequest(Struct):
    audience_group_ids: Sequence[int] | None = element("AudienceGroupIds", "ArrayOflong", nillable=True)


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
    return_additional_fields: Sequence[types.AudienceAdditionalField] | None = element(
        "ReturnAdditionalFields", "AudienceAdditionalField", nillable=True
    )


@struct("ApplyCustomerListItemsRequest", CAMPAIGN_MANAGEMENT)
class ApplyCustomerListItemsRequest(Struct):
    customer_list_audience: types.CustomerList | None = element(
        "CustomerListAudience", "CustomerList", nillable=True
    )


@struct("ApplyCustomerListUserDataRequest", CAMPAIGN_MANAGEMENT)
class ApplyCustomerListUserDataRequest(Struct):
    customer_list_user_data: types.CustomerListUserData | None = element(
        "CustomerListUserData", "CustomerListUserData", nillable=True
    )


@struct("GetUetTagsByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetUetTagsByIdsRequest(Struct):
    tag_ids: Sequence[int] | None = element("TagIds", "ArrayOflong", nillable=True)
    return_additional_fields: Sequence[types.UetTagAdditionalField] | None = element(
        "ReturnAdditionalFields", "UetTagAdditionalField", nillable=True
    )


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
    return_additional_fields: Sequence[types.ConversionGoalAdditionalField] | None = element(
        "ReturnAdditionalFields", "ConversionGoalAdditionalField", nillable=True
    )


@struct("GetConversionGoalsByTagIdsRequest", CAMPAIGN_MANAGEMENT)
class GetConversionGoalsByTagIdsRequest(Struct):
    tag_ids: Sequence[int] | None = element("TagIds", "ArrayOflong", nillable=True)
    conversion_goal_types: Sequence[types.ConversionGoalType] | None = element(
        "ConversionGoalTypes", "ConversionGoalType"
    )
    return_additional_fields: Sequence[types.ConversionGoalAdditionalField] | None = element(
        "ReturnAdditionalFields", "ConversionGoalAdditionalField", nillable=True
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


@struct("ApplyOfflineConversionAdjustmentsRequest", CAMPAIGN_MANAGEMENT)
class ApplyOfflineConversionAdjustmentsRequest(Struct):
    offline_conversion_adjustments: Sequence[types.OfflineConversionAdjustment | None] | None = element(
        "OfflineConversionAdjustments", "ArrayOfOfflineConversionAdjustment", nillable=True
    )


@struct("ApplyOnlineConversionAdjustmentsRequest", CAMPAIGN_MANAGEMENT)
class ApplyOnlineConversionAdjustmentsRequest(Struct):
    online_conversion_adjustments: Sequence[types.OnlineConversionAdjustment | None] | None = element(
        "OnlineConversionAdjustments", "ArrayOfOnlineConversionAdjustment", nillable=True
    )


@struct("GetOfflineConversionReportsRequest", CAMPAIGN_MANAGEMENT)
class GetOfflineConversionReportsRequest(Struct):
    start_date_utc: datetime | None = element("StartDateUtc", "xs:dateTime")
    end_date_utc: datetime | None = element("EndDateUtc", "xs:dateTime")


@struct("GetOfflineConversionReportByGoalIdsRequest", CAMPAIGN_MANAGEMENT)
class GetOfflineConversionReportByGoalIdsRequest(Struct):
    start_date_utc: datetime | None = element("StartDateUtc", "xs:dateTime")
    end_date_utc: datetime | None = element("EndDateUtc", "xs:dateTime")
    goal_ids: Sequence[int] | None = element("GoalIds", "ArrayOflong", nillable=True)
    upload_channel_filter: Sequence[types.OfflineConversionUploadChannel] | None = element(
        "UploadChannelFilter", "OfflineConversionUploadChannel", nillable=True
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
    return_additional_fields: Sequence[types.ExperimentAdditionalField] | None = element(
        "ReturnAdditionalFields", "ExperimentAdditionalField", nillable=True
    )


@struct("GetProfileDataFileUrlRequest", CAMPAIGN_MANAGEMENT)
class GetProfileDataFileUrlRequest(Struct):
    language_locale: str | None = element("LanguageLocale", "xs:string", nillable=True)
    profile_type: Sequence[types.ProfileType] | None = element("ProfileType", "ProfileType")


@struct("SearchCompaniesRequest", CAMPAIGN_MANAGEMENT)
class SearchCompaniesRequest(Struct):
    company_name_filter: str | None = element("CompanyNameFilter", "xs:string", nillable=True)
    language_locale: str | None = element("LanguageLocale", "xs:string", nillable=True)


@struct("GetFileImportUploadUrlRequest", CAMPAIGN_MANAGEMENT)
class GetFileImportUploadUrlRequest(Struct):
    pass


@struct("AddImportJobsRequest", CAMPAIGN_MANAGEMENT)
class AddImportJobsRequest(Struct):
    import_jobs: Sequence[types.ImportJob | None] | None = element(
        "ImportJobs", "ArrayOfImportJob", nillable=True
    )


@struct("GetImportResultsRequest", CAMPAIGN_MANAGEMENT)
class GetImportResultsRequest(Struct):
    import_type: str | None = element("ImportType", "xs:string", nillable=True)
    page_info: types.Paging | None = element("PageInfo", "Paging", nillable=True)
    import_job_ids: Sequence[int] | None = element("ImportJobIds", "ArrayOflong", nillable=True)
    return_additional_fields: Sequence[types.ImportAdditionalField] | None = element(
        "ReturnAdditionalFields", "ImportAdditionalField", nillable=True
    )


@struct("GetImportJobsByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetImportJobsByIdsRequest(Struct):
    import_job_ids: Sequence[int] | None = element("ImportJobIds", "ArrayOflong", nillable=True)
    import_type: str | None = element("ImportType", "xs:string", nillable=True)
    return_additional_fields: Sequence[types.ImportAdditionalField] | None = element(
        "ReturnAdditionalFields", "ImportAdditionalField", nillable=True
    )


@struct("DeleteImportJobsRequest", CAMPAIGN_MANAGEMENT)
class DeleteImportJobsRequest(Struct):
    import_job_ids: Sequence[int] | None = element("ImportJobIds", "ArrayOflong", nillable=True)
    import_type: str | None = element("ImportType", "xs:string", nillable=True)


@struct("GetImportEntityIdsMappingRequest", CAMPAIGN_MANAGEMENT)
class GetImportEntityIdsMappingRequest(Struct):
    import_type: str | None = element("ImportType", "xs:string", nillable=True)
    source_entity_ids: Sequence[int] | None = element("SourceEntityIds", "ArrayOflong", nillable=True)
    import_entity_type: types.ImportEntityType | None = element("ImportEntityType", "ImportEntityType")
    source_parent_id: int | None = element("SourceParentId", "xs:long", nillable=True)


@struct("UpdateImportJobsRequest", CAMPAIGN_MANAGEMENT)
class UpdateImportJobsRequest(Struct):
    import_jobs: Sequence[types.ImportJob | None] | None = element(
        "ImportJobs", "ArrayOfImportJob", nillable=True
    )


@struct("AddVideosRequest", CAMPAIGN_MANAGEMENT)
class AddVideosRequest(Struct):
    videos: Sequence[types.Video | None] | None = element("Videos", "ArrayOfVideo", nillable=True)


@struct("DeleteVideosRequest", CAMPAIGN_MANAGEMENT)
class DeleteVideosRequest(Struct):
    video_ids: Sequence[int] | None = element("VideoIds", "ArrayOflong", nillable=True)


@struct("GetVideosByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetVideosByIdsRequest(Struct):
    video_ids: Sequence[int] | None = element("VideoIds", "ArrayOflong", nillable=True)
    page_info: types.Paging | None = element("PageInfo", "Paging", nillable=True)


@struct("UpdateVideosRequest", CAMPAIGN_MANAGEMENT)
class UpdateVideosRequest(Struct):
    videos: Sequence[types.Video | None] | None = element("Videos", "ArrayOfVideo", nillable=True)


@struct("AddHTML5sRequest", CAMPAIGN_MANAGEMENT)
class AddHTML5sRequest(Struct):
    html5_assets: Sequence[types.HTML5 | None] | None = element("HTML5Assets", "ArrayOfHTML5", nillable=True)


@struct("GetHTML5sByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetHTML5sByIdsRequest(Struct):
    html5_asset_ids: Sequence[int] | None = element("HTML5AssetIds", "ArrayOflong", nillable=True)


@struct("DeleteHTML5sRequest", CAMPAIGN_MANAGEMENT)
class DeleteHTML5sRequest(Struct):
    html5_asset_ids: Sequence[int] | None = element("HTML5AssetIds", "ArrayOflong", nillable=True)


@struct("AddCampaignConversionGoalsRequest", CAMPAIGN_MANAGEMENT)
class AddCampaignConversionGoalsRequest(Struct):
    campaign_conversion_goal: Sequence[types.CampaignConversionGoal | None] | None = element(
        "CampaignConversionGoal", "ArrayOfCampaignConversionGoal", nillable=True
    )


@struct("DeleteCampaignConversionGoalsRequest", CAMPAIGN_MANAGEMENT)
class DeleteCampaignConversionGoalsRequest(Struct):
    campaign_conversion_goal: Sequence[types.CampaignConversionGoal | None] | None = element(
        "CampaignConversionGoal", "ArrayOfCampaignConversionGoal", nillable=True
    )


@struct("AddDataExclusionsRequest", CAMPAIGN_MANAGEMENT)
class AddDataExclusionsRequest(Struct):
    account_id: int | None = element("AccountId", "xs:long")
    data_exclusions: Sequence[types.DataExclusion | None] | None = element(
        "DataExclusions", "ArrayOfDataExclusion", nillable=True
    )


@struct("UpdateDataExclusionsRequest", CAMPAIGN_MANAGEMENT)
class UpdateDataExclusionsRequest(Struct):
    account_id: int | None = element("AccountId", "xs:long")
    data_exclusions: Sequence[types.DataExclusion | None] | None = element(
        "DataExclusions", "ArrayOfDataExclusion", nillable=True
    )


@struct("DeleteDataExclusionsRequest", CAMPAIGN_MANAGEMENT)
class DeleteDataExclusionsRequest(Struct):
    account_id: int | None = element("AccountId", "xs:long")
    data_exclusion_ids: Sequence[int] | None = element("DataExclusionIds", "ArrayOflong", nillable=True)


@struct("GetDataExclusionsByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetDataExclusionsByIdsRequest(Struct):
    account_id: int | None = element("AccountId", "xs:long")
    data_exclusion_ids: Sequence[int] | None = element("DataExclusionIds", "ArrayOflong", nillable=True)


@struct("GetDataExclusionsByAccountIdRequest", CAMPAIGN_MANAGEMENT)
class GetDataExclusionsByAccountIdRequest(Struct):
    account_id: int | None = element("AccountId", "xs:long")


@struct("AddSeasonalityAdjustmentsRequest", CAMPAIGN_MANAGEMENT)
class AddSeasonalityAdjustmentsRequest(Struct):
    account_id: int | None = element("AccountId", "xs:long")
    seasonality_adjustments: Sequence[types.SeasonalityAdjustment | None] | None = element(
        "SeasonalityAdjustments", "ArrayOfSeasonalityAdjustment", nillable=True
    )


@struct("UpdateSeasonalityAdjustmentsRequest", CAMPAIGN_MANAGEMENT)
class UpdateSeasonalityAdjustmentsRequest(Struct):
    account_id: int | None = element("AccountId", "xs:long")
    seasonality_adjustments: Sequence[types.SeasonalityAdjustment | None] | None = element(
        "SeasonalityAdjustments", "ArrayOfSeasonalityAdjustment", nillable=True
    )


@struct("DeleteSeasonalityAdjustmentsRequest", CAMPAIGN_MANAGEMENT)
class DeleteSeasonalityAdjustmentsRequest(Struct):
    account_id: int | None = element("AccountId", "xs:long")
    seasonality_adjustment_ids: Sequence[int] | None = element(
        "SeasonalityAdjustmentIds", "ArrayOflong", nillable=True
    )


@struct("GetSeasonalityAdjustmentsByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetSeasonalityAdjustmentsByIdsRequest(Struct):
    account_id: int | None = element("AccountId", "xs:long")
    seasonality_adjustment_ids: Sequence[int] | None = element(
        "SeasonalityAdjustmentIds", "ArrayOflong", nillable=True
    )


@struct("GetSeasonalityAdjustmentsByAccountIdRequest", CAMPAIGN_MANAGEMENT)
class GetSeasonalityAdjustmentsByAccountIdRequest(Struct):
    account_id: int | None = element("AccountId", "xs:long")


@struct("CreateAssetGroupRecommendationRequest", CAMPAIGN_MANAGEMENT)
class CreateAssetGroupRecommendationRequest(Struct):
    final_urls: Sequence[str | None] | None = element("FinalUrls", "ArrayOfstring", nillable=True)
    prompt: str | None = element("Prompt", "xs:string", nillable=True)
    text_tone: types.AdRecommendationTextTone | None = element(
        "TextTone", "AdRecommendationTextTone", nillable=True
    )
    return_additional_fields: types.AdRecommendationAdditionalField | None = element(
        "ReturnAdditionalFields", "AdRecommendationAdditionalField", nillable=True
    )


@struct("CreateResponsiveAdRecommendationRequest", CAMPAIGN_MANAGEMENT)
class CreateResponsiveAdRecommendationRequest(Struct):
    ad_sub_type: Sequence[types.AdSubType] | None = element("AdSubType", "AdSubType", nillable=True)
    final_urls: Sequence[str | None] | None = element("FinalUrls", "ArrayOfstring", nillable=True)
    prompt: str | None = element("Prompt", "xs:string", nillable=True)
    text_tone: types.AdRecommendationTextTone | None = element(
        "TextTone", "AdRecommendationTextTone", nillable=True
    )
    video_type: types.AdRecommendationVideoType | None = element(
        "VideoType", "AdRecommendationVideoType", nillable=True
    )
    brand_kit_id: int | None = element("BrandKitId", "xs:long", nillable=True)
    return_additional_fields: types.AdRecommendationAdditionalField | None = element(
        "ReturnAdditionalFields", "AdRecommendationAdditionalField", nillable=True
    )


@struct("CreateResponsiveSearchAdRecommendationRequest", CAMPAIGN_MANAGEMENT)
class CreateResponsiveSearchAdRecommendationRequest(Struct):
    final_urls: Sequence[str | None] | None = element("FinalUrls", "ArrayOfstring", nillable=True)
    prompt: str | None = element("Prompt", "xs:string", nillable=True)
    text_tone: types.AdRecommendationTextTone | None = element(
        "TextTone", "AdRecommendationTextTone", nillable=True
    )


@struct("RefineAssetGroupRecommendationRequest", CAMPAIGN_MANAGEMENT)
class RefineAssetGroupRecommendationRequest(Struct):
    asset_group: types.AssetGroup | None = element("AssetGroup", "AssetGroup", nillable=True)
    text_refine_operations: Sequence[types.AdRecommendationTextRefineOperation | None] | None = element(
        "TextRefineOperations", "ArrayOfAdRecommendationTextRefineOperation", nillable=True
    )
    image_suggestions: Sequence[types.AdRecommendationImageSuggestion | None] | None = element(
        "ImageSuggestions", "ArrayOfAdRecommendationImageSuggestion", nillable=True
    )
    image_refine_operations: Sequence[types.AdRecommendationImageRefineOperation | None] | None = element(
        "ImageRefineOperations", "ArrayOfAdRecommendationImageRefineOperation", nillable=True
    )
    return_additional_fields: types.AdRecommendationAdditionalField | None = element(
        "ReturnAdditionalFields", "AdRecommendationAdditionalField", nillable=True
    )


@struct("RefineResponsiveAdRecommendationRequest", CAMPAIGN_MANAGEMENT)
class RefineResponsiveAdRecommendationRequest(Struct):
    responsive_ad: types.ResponsiveAd | None = element("ResponsiveAd", "ResponsiveAd", nillable=True)
    text_refine_operations: Sequence[types.AdRecommendationTextRefineOperation | None] | None = element(
        "TextRefineOperations", "ArrayOfAdRecommendationTextRefineOperation", nillable=True
    )
    image_refine_operations: Sequence[types.AdRecommendationImageRefineOperation | None] | None = element(
        "ImageRefineOperations", "ArrayOfAdRecommendationImageRefineOperation", nillable=True
    )
    image_suggestions: Sequence[types.AdRecommendationImageSuggestion | None] | None = element(
        "ImageSuggestions", "ArrayOfAdRecommendationImageSuggestion", nillable=True
    )
    return_additional_fields: types.AdRecommendationAdditionalField | None = element(
        "ReturnAdditionalFields", "AdRecommendationAdditionalField", nillable=True
    )


@struct("RefineResponsiveSearchAdRecommendationRequest", CAMPAIGN_MANAGEMENT)
class RefineResponsiveSearchAdRecommendationRequest(Struct):
    responsive_search_ad: types.ResponsiveSearchAd | None = element(
        "ResponsiveSearchAd", "ResponsiveSearchAd", nillable=True
    )
    text_refine_operations: Sequence[types.AdRecommendationTextRefineOperation | None] | None = element(
        "TextRefineOperations", "ArrayOfAdRecommendationTextRefineOperation", nillable=True
    )


@struct("GetResponsiveAdRecommendationJobRequest", CAMPAIGN_MANAGEMENT)
class GetResponsiveAdRecommendationJobRequest(Struct):
    job_id: int | None = element("JobId", "xs:long")


@struct("UpdateConversionValueRulesRequest", CAMPAIGN_MANAGEMENT)
class UpdateConversionValueRulesRequest(Struct):
    conversion_value_rules: Sequence[types.ConversionValueRule | None] | None = element(
        "ConversionValueRules", "ArrayOfConversionValueRule", nillable=True
    )
    lcid: int | None = element("Lcid", "xs:int", nillable=True)


@struct("UpdateConversionValueRulesStatusRequest", CAMPAIGN_MANAGEMENT)
class UpdateConversionValueRulesStatusRequest(Struct):
    rule_ids: Sequence[int] | None = element("RuleIds", "ArrayOflong", nillable=True)
    status: types.ConversionValueRuleStatus | None = element("Status", "ConversionValueRuleStatus")


@struct("AddConversionValueRulesRequest", CAMPAIGN_MANAGEMENT)
class AddConversionValueRulesRequest(Struct):
    conversion_value_rules: Sequence[types.ConversionValueRule | None] | None = element(
        "ConversionValueRules", "ArrayOfConversionValueRule", nillable=True
    )
    lcid: int | None = element("Lcid", "xs:int", nillable=True)


@struct("GetConversionValueRulesByAccountIdRequest", CAMPAIGN_MANAGEMENT)
class GetConversionValueRulesByAccountIdRequest(Struct):
    account_id: int | None = element("AccountId", "xs:long")
    lcid: int | None = element("Lcid", "xs:int", nillable=True)


@struct("GetConversionValueRulesByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetConversionValueRulesByIdsRequest(Struct):
    rule_ids: Sequence[int] | None = element("RuleIds", "ArrayOflong", nillable=True)
    lcid: int | None = element("Lcid", "xs:int", nillable=True)


@struct("AddBrandKitsRequest", CAMPAIGN_MANAGEMENT)
class AddBrandKitsRequest(Struct):
    account_id: int | None = element("AccountId", "xs:long")
    brand_kits: Sequence[types.BrandKit | None] | None = element(
        "BrandKits", "ArrayOfBrandKit", nillable=True
    )


@struct("UpdateBrandKitsRequest", CAMPAIGN_MANAGEMENT)
class UpdateBrandKitsRequest(Struct):
    account_id: int | None = element("AccountId", "xs:long")
    brand_kits: Sequence[types.BrandKit | None] | None = element(
        "BrandKits", "ArrayOfBrandKit", nillable=True
    )


@struct("DeleteBrandKitsRequest", CAMPAIGN_MANAGEMENT)
class DeleteBrandKitsRequest(Struct):
    account_id: int | None = element("AccountId", "xs:long")
    brand_kit_ids: Sequence[int] | None = element("BrandKitIds", "ArrayOflong", nillable=True)


@struct("CreateBrandKitRecommendationRequest", CAMPAIGN_MANAGEMENT)
class CreateBrandKitRecommendationRequest(Struct):
    account_id: int | None = element("AccountId", "xs:long")
    final_url: str | None = element("FinalUrl", "xs:string", nillable=True)


@struct("AddNewCustomerAcquisitionGoalsRequest", CAMPAIGN_MANAGEMENT)
class AddNewCustomerAcquisitionGoalsRequest(Struct):
    new_customer_acquisition_goals: Sequence[types.NewCustomerAcquisitionGoal | None] | None = element(
        "NewCustomerAcquisitionGoals", "ArrayOfNewCustomerAcquisitionGoal", nillable=True
    )


@struct("UpdateNewCustomerAcquisitionGoalsRequest", CAMPAIGN_MANAGEMENT)
class UpdateNewCustomerAcquisitionGoalsRequest(Struct):
    new_customer_acquisition_goals: Sequence[types.NewCustomerAcquisitionGoal | None] | None = element(
        "NewCustomerAcquisitionGoals", "ArrayOfNewCustomerAcquisitionGoal", nillable=True
    )


@struct("GetNewCustomerAcquisitionGoalsByAccountIdRequest", CAMPAIGN_MANAGEMENT)
class GetNewCustomerAcquisitionGoalsByAccountIdRequest(Struct):
    account_id: int | None = element("AccountId", "xs:long")


@struct("GetBrandKitsByAccountIdRequest", CAMPAIGN_MANAGEMENT)
class GetBrandKitsByAccountIdRequest(Struct):
    account_id: int | None = element("AccountId", "xs:long")


@struct("GetBrandKitsByIdsRequest", CAMPAIGN_MANAGEMENT)
class GetBrandKitsByIdsRequest(Struct):
    account_id: int | None = element("AccountId", "xs:long")
    brand_kit_ids: Sequence[int] | None = element("BrandKitIds", "ArrayOflong", nillable=True)


@struct("GetClipchampTemplatesRequest", CAMPAIGN_MANAGEMENT)
class GetClipchampTemplatesRequest(Struct):
    mock: bool | None = element("Mock", "xs:boolean", nillable=True)
    max_ads_count: int | None = element("MaxAdsCount", "xs:int", nillable=True)
    template_filter: types.VideoTemplateFilter | None = element(
        "TemplateFilter", "VideoTemplateFilter", nillable=True
    )
    locale: str | None = element("Locale", "xs:string", nillable=True)


@struct("GetSupportedClipchampAudioRequest", CAMPAIGN_MANAGEMENT)
class GetSupportedClipchampAudioRequest(Struct):
    audio_filter: types.AudioFilter | None = element("AudioFilter", "AudioFilter", nillable=True)


@struct("GetSupportedFontsRequest", CAMPAIGN_MANAGEMENT)
class GetSupportedFontsRequest(Struct):
    ad_sub_type: Sequence[types.AdSubType] | None = element("AdSubType", "AdSubType")


@struct("GetHealthCheckRequest", CAMPAIGN_MANAGEMENT)
class GetHealthCheckRequest(Struct):
    health_check_entities: Sequence[types.HealthCheckEntity | None] | None = element(
        "HealthCheckEntities", "ArrayOfHealthCheckEntity", nillable=True
    )
    health_check_types: Sequence[str | None] | None = element(
        "HealthCheckTypes", "ArrayOfstring", nillable=True
    )


@struct("GetDiagnosticsRequest", CAMPAIGN_MANAGEMENT)
class GetDiagnosticsRequest(Struct):
    entities: Sequence[types.DiagnosticsEntity | None] | None = element(
        "Entities", "ArrayOfDiagnosticsEntity", nillable=True
    )
    checks: Sequence[types.DiagnosticsFilter | None] | None = element(
        "Checks", "ArrayOfDiagnosticsFilter", nillable=True
    )
    settings: types.DiagnosticsSettings | None = element("Settings", "DiagnosticsSettings", nillable=True)
    caller_name: str | None = element("CallerName", "xs:string", nillable=True)


@struct("GetAnnotationOptOutRequest", CAMPAIGN_MANAGEMENT)
class GetAnnotationOptOutRequest(Struct):
    pass


@struct("UpdateAnnotationOptOutRequest", CAMPAIGN_MANAGEMENT)
class UpdateAnnotationOptOutRequest(Struct):
    justification: str | None = element("Justification", "xs:string", nillable=True)
    annotation_opt_outs: Sequence[types.AnnotationOptOut | None] | None = element(
        "AnnotationOptOuts", "ArrayOfAnnotationOptOut", nillable=True
    )


@struct("AddLinkedInSegmentsRequest", CAMPAIGN_MANAGEMENT)
class AddLinkedInSegmentsRequest(Struct):
    linked_in_segments: Sequence[types.LinkedInSegment | None] | None = element(
        "LinkedInSegments", "ArrayOfLinkedInSegment", nillable=True
    )


@struct("DeleteLinkedInSegmentsRequest", CAMPAIGN_MANAGEMENT)
class DeleteLinkedInSegmentsRequest(Struct):
    linked_in_segment_ids: Sequence[int] | None = element("LinkedInSegmentIds", "ArrayOflong", nillable=True)


@struct("UpdateLinkedInSegmentsRequest", CAMPAIGN_MANAGEMENT)
class UpdateLinkedInSegmentsRequest(Struct):
    linked_in_segments: Sequence[types.LinkedInSegment | None] | None = element(
        "LinkedInSegments", "ArrayOfLinkedInSegment", nillable=True
    )


@struct("GetLinkedInSegmentsRequest", CAMPAIGN_MANAGEMENT)
class GetLinkedInSegmentsRequest(Struct):
    linked_in_segment_ids: Sequence[int] | None = element("LinkedInSegmentIds", "ArrayOflong", nillable=True)
    type: Sequence[types.LinkedInSegmentType] | None = element("Type", "LinkedInSegmentType")


@struct("GetCompanyListDetailsRequest", CAMPAIGN_MANAGEMENT)
class GetCompanyListDetailsRequest(Struct):
    company_list_id: int | None = element("CompanyListId", "xs:long")


@struct("GetUetTagAuthKeyRequest", CAMPAIGN_MANAGEMENT)
class GetUetTagAuthKeyRequest(Struct):
    uet_tag_id: int | None = element("UetTagId", "xs:long")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
