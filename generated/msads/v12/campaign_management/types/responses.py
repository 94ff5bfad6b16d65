# Made by soapwright from msads/v12/campaign_management. Do not edit.
"""The responses of CampaignManagementService."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ...._runtime.lazy_classes import Struct, lazy_classes, struct
from ...._runtime.struct import element, header_part
from .. import types
from .namespaces import CAMPAIGN_MANAGEMENT

__all__ = [
    "AddAdExtensionsResponse",
    "AddAdGroupCriterionsResponse",
    "AddAdGroupsResponse",
    "AddAdsResponse",
    "AddAudiencesResponse",
    "AddBudgetsResponse",
    "AddCampaignCriterionsResponse",
    "AddCampaignsResponse",
    "AddConversionGoalsResponse",
    "AddExperimentsResponse",
    "AddKeywordsResponse",
    "AddLabelsResponse",
    "AddListItemsToSharedListResponse",
    "AddMediaResponse",
    "AddNegativeKeywordsToEntitiesResponse",
    "AddSharedEntityResponse",
    "AddUetTagsResponse",
    "AppealEditorialRejectionsResponse",
    "ApplyOfflineConversionsResponse",
    "ApplyProductPartitionActionsResponse",
    "DeleteAdExtensionsAssociationsResponse",
    "DeleteAdExtensionsResponse",
    "DeleteAdGroupCriterionsResponse",
    "DeleteAdGroupsResponse",
    "DeleteAdsResponse",
    "DeleteAudiencesResponse",
    "DeleteBudgetsResponse",
    "DeleteCampaignCriterionsResponse",
    "DeleteCampaignsResponse",
    "DeleteExperimentsResponse",
    "DeleteKeywordsResponse",
    "DeleteLabelAssociationsResponse",
    "DeleteLabelsResponse",
    "DeleteListItemsFromSharedListResponse",
    "DeleteMediaResponse",
    "DeleteNegativeKeywordsFromEntitiesResponse",
    "DeleteSharedEntitiesResponse",
    "DeleteSharedEntityAssociationsResponse",
    "GetAccountMigrationStatusesResponse",
    "GetAccountPropertiesResponse",
    "GetAdExtensionIdsByAccountIdResponse",
    "GetAdExtensionsAssociationsResponse",
    "GetAdExtensionsByIdsResponse",
    "GetAdExtensionsEditorialReasonsResponse",
    "GetAdGroupCriterionsByIdsResponse",
    "GetAdGroupsByCampaignIdResponse",
    "GetAdGroupsByIdsResponse",
    "GetAdsByAdGroupIdResponse",
    "GetAdsByEditorialStatusResponse",
    "GetAdsByIdsResponse",
    "GetAudiencesByIdsResponse",
    "GetBMCStoresByCustomerIdResponse",
    "GetBSCCountriesResponse",
    "GetBudgetsByIdsResponse",
    "GetCampaignCriterionsByIdsResponse",
    "GetCampaignIdsByBudgetIdsResponse",
    "GetCampaignSizesByAccountIdResponse",
    "GetCampaignsByAccountIdResponse",
    "GetCampaignsByIdsResponse",
    "GetConfigValueResponse",
    "GetConversionGoalsByIdsResponse",
    "GetConversionGoalsByTagIdsResponse",
    "GetEditorialReasonsByIdsResponse",
    "GetExperimentsByIdsResponse",
    "GetGeoLocationsFileUrlResponse",
    "GetKeywordsByAdGroupIdResponse",
    "GetKeywordsByEditorialStatusResponse",
    "GetKeywordsByIdsResponse",
    "GetLabelAssociationsByEntityIdsResponse",
    "GetLabelAssociationsByLabelIdsResponse",
    "GetLabelsByIdsResponse",
    "GetListItemsBySharedListResponse",
    "GetMediaAssociationsResponse",
    "GetMediaMetaDataByAccountIdResponse",
    "GetMediaMetaDataByIdsResponse",
    "GetNegativeKeywordsByEntityIdsResponse",
    "GetNegativeSitesByAdGroupIdsResponse",
    "GetNegativeSitesByCampaignIdsResponse",
    "GetProfileDataFileUrlResponse",
    "GetSharedEntitiesByAccountIdResponse",
    "GetSharedEntityAssociationsByEntityIdsResponse",
    "GetSharedEntityAssociationsBySharedEntityIdsResponse",
    "GetUetTagsByIdsResponse",
    "SearchCompaniesResponse",
    "SetAccountPropertiesResponse",
    "SetAdExtensionsAssociationsResponse",
    "SetLabelAssociationsResponse",
    "SetNegativeSitesToAdGroupsResponse",
    "SetNegativeSitesToCampaignsResponse",
    "SetSharedEntityAssociationsResponse",
    "UpdateAdExtensionsResponse",
    "UpdateAdGroupCriterionsResponse",
    "UpdateAdGroupsResponse",
    "UpdateAdsResponse",
    "UpdateAudiencesResponse",
    "UpdateBudgetsResponse",
    "UpdateCampaignCriterionsResponse",
    "UpdateCampaignsResponse",
    "UpdateConversionGoalsResponse",
    "UpdateExperimentsResponse",
    "UpdateKeywordsResponse",
    "UpdateLabelsResponse",
    "UpdateSharedEntitiesResponse",
    "UpdateUetTagsResponse",
]


@struct("AddCampaignsResponse", CAMPAIGN_MANAGEMENT)
class AddCampaignsResponse(Struct):
    campaign_ids: list[int | None] | None = element("CampaignIds", "ArrayOfNullableOflong", nillable=True)
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetCampaignsByAccountIdResponse", CAMPAIGN_MANAGEMENT)
class GetCampaignsByAccountIdResponse(Struct):
    campaigns: list[types.Campaign | None] | None = element("Campaigns", "ArrayOfCampaign", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetCampaignsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetCampaignsByIdsResponse(Struct):
    campaigns: list[types.Campaign | None] | None = element("Campaigns", "ArrayOfCampaign", nillable=True)
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteCampaignsResponse", CAMPAIGN_MANAGEMENT)
class DeleteCampaignsResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateCampaignsResponse", CAMPAIGN_MANAGEMENT)
class UpdateCampaignsResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetNegativeSitesByCampaignIdsResponse", CAMPAIGN_MANAGEMENT)
class GetNegativeSitesByCampaignIdsResponse(Struct):
    campaign_negative_sites: list[types.CampaignNegativeSites | None] | None = element(
        "CampaignNegativeSites", "ArrayOfCampaignNegativeSites", nillable=True
    )
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SetNegativeSitesToCampaignsResponse", CAMPAIGN_MANAGEMENT)
class SetNegativeSitesToCampaignsResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetConfigValueResponse", CAMPAIGN_MANAGEMENT)
class GetConfigValueResponse(Struct):
    config_value: str | None = element("ConfigValue", "xs:string", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetBSCCountriesResponse", CAMPAIGN_MANAGEMENT)
class GetBSCCountriesResponse(Struct):
    country_codes: list[str | None] | None = element("CountryCodes", "ArrayOfstring", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddAdGroupsResponse", CAMPAIGN_MANAGEMENT)
class AddAdGroupsResponse(Struct):
    ad_group_ids: list[int | None] | None = element("AdGroupIds", "ArrayOfNullableOflong", nillable=True)
    inherited_bid_strategy_types: list[str | None] | None = element(
        "InheritedBidStrategyTypes", "ArrayOfstring", nillable=True
    )
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteAdGroupsResponse", CAMPAIGN_MANAGEMENT)
class DeleteAdGroupsResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAdGroupsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetAdGroupsByIdsResponse(Struct):
    ad_groups: list[types.AdGroup | None] | None = element("AdGroups", "ArrayOfAdGroup", nillable=True)
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAdGroupsByCampaignIdResponse", CAMPAIGN_MANAGEMENT)
class GetAdGroupsByCampaignIdResponse(Struct):
    ad_groups: list[types.AdGroup | None] | None = element("AdGroups", "ArrayOfAdGroup", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateAdGroupsResponse", CAMPAIGN_MANAGEMENT)
class UpdateAdGroupsResponse(Struct):
    inherited_bid_strategy_types: list[str | None] | None = element(
        "InheritedBidStrategyTypes", "ArrayOfstring", nillable=True
    )
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetNegativeSitesByAdGroupIdsResponse", CAMPAIGN_MANAGEMENT)
class GetNegativeSitesByAdGroupIdsResponse(Struct):
    ad_group_negative_sites: list[types.AdGroupNegativeSites | None] | None = element(
        "AdGroupNegativeSites", "ArrayOfAdGroupNegativeSites", nillable=True
    )
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SetNegativeSitesToAdGroupsResponse", CAMPAIGN_MANAGEMENT)
class SetNegativeSitesToAdGroupsResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetGeoLocationsFileUrlResponse", CAMPAIGN_MANAGEMENT)
class GetGeoLocationsFileUrlResponse(Struct):
    file_url: str | None = element("FileUrl", "xs:string", nillable=True)
    file_url_expiry_time_utc: datetime | None = element("FileUrlExpiryTimeUtc", "xs:dateTime", nillable=True)
    last_modified_time_utc: datetime | None = element("LastModifiedTimeUtc", "xs:dateTime")
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddAdsResponse", CAMPAIGN_MANAGEMENT)
class AddAdsResponse(Struct):
    ad_ids: list[int | None] | None = element("AdIds", "ArrayOfNullableOflong", nillable=True)
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteAdsResponse", CAMPAIGN_MANAGEMENT)
class DeleteAdsResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAdsByEditorialStatusResponse", CAMPAIGN_MANAGEMENT)
class GetAdsByEditorialStatusResponse(Struct):
    ads: list[types.Ad | None] | None = element("Ads", "ArrayOfAd", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAdsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetAdsByIdsResponse(Struct):
    ads: list[types.Ad | None] | None = element("Ads", "ArrayOfAd", nillable=True)
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAdsByAdGroupIdResponse", CAMPAIGN_MANAGEMENT)
class GetAdsByAdGroupIdResponse(Struct):
    ads: list[types.Ad | None] | None = element("Ads", "ArrayOfAd", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateAdsResponse", CAMPAIGN_MANAGEMENT)
class UpdateAdsResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddKeywordsResponse", CAMPAIGN_MANAGEMENT)
class AddKeywordsResponse(Struct):
    inherited_bid_strategy_types: list[str | None] | None = element(
        "InheritedBidStrategyTypes", "ArrayOfstring", nillable=True
    )
    keyword_ids: list[int | None] | None = element("KeywordIds", "ArrayOfNullableOflong", nillable=True)
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteKeywordsResponse", CAMPAIGN_MANAGEMENT)
class DeleteKeywordsResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetKeywordsByEditorialStatusResponse", CAMPAIGN_MANAGEMENT)
class GetKeywordsByEditorialStatusResponse(Struct):
    keywords: list[types.Keyword | None] | None = element("Keywords", "ArrayOfKeyword", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetKeywordsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetKeywordsByIdsResponse(Struct):
    keywords: list[types.Keyword | None] | None = element("Keywords", "ArrayOfKeyword", nillable=True)
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetKeywordsByAdGroupIdResponse", CAMPAIGN_MANAGEMENT)
class GetKeywordsByAdGroupIdResponse(Struct):
    keywords: list[types.Keyword | None] | None = element("Keywords", "ArrayOfKeyword", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateKeywordsResponse", CAMPAIGN_MANAGEMENT)
class UpdateKeywordsResponse(Struct):
    inherited_bid_strategy_types: list[str | None] | None = element(
        "InheritedBidStrategyTypes", "ArrayOfstring", nillable=True
    )
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AppealEditorialRejectionsResponse", CAMPAIGN_MANAGEMENT)
class AppealEditorialRejectionsResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetEditorialReasonsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetEditorialReasonsByIdsResponse(Struct):
    editorial_reasons: list[types.EditorialReasonCollection | None] | None = element(
        "EditorialReasons", "ArrayOfEditorialReasonCollection", nillable=True
    )
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAccountMigrationStatusesResponse", CAMPAIGN_MANAGEMENT)
class GetAccountMigrationStatusesResponse(Struct):
    migration_statuses: list[types.AccountMigrationStatusesInfo | None] | None = element(
        "MigrationStatuses", "ArrayOfAccountMigrationStatusesInfo", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SetAccountPropertiesResponse", CAMPAIGN_MANAGEMENT)
class SetAccountPropertiesResponse(Struct):
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAccountPropertiesResponse", CAMPAIGN_MANAGEMENT)
class GetAccountPropertiesResponse(Struct):
    account_properties: list[types.AccountProperty | None] | None = element(
        "AccountProperties", "ArrayOfAccountProperty", nillable=True
    )
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddAdExtensionsResponse", CAMPAIGN_MANAGEMENT)
class AddAdExtensionsResponse(Struct):
    ad_extension_identities: list[types.AdExtensionIdentity | None] | None = element(
        "AdExtensionIdentities", "ArrayOfAdExtensionIdentity", nillable=True
    )
    nested_partial_errors: list[types.BatchErrorCollection | None] | None = element(
        "NestedPartialErrors", "ArrayOfBatchErrorCollection", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAdExtensionsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetAdExtensionsByIdsResponse(Struct):
    ad_extensions: list[types.AdExtension | None] | None = element(
        "AdExtensions", "ArrayOfAdExtension", nillable=True
    )
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateAdExtensionsResponse", CAMPAIGN_MANAGEMENT)
class UpdateAdExtensionsResponse(Struct):
    nested_partial_errors: list[types.BatchErrorCollection | None] | None = element(
        "NestedPartialErrors", "ArrayOfBatchErrorCollection", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteAdExtensionsResponse", CAMPAIGN_MANAGEMENT)
class DeleteAdExtensionsResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAdExtensionsEditorialReasonsResponse", CAMPAIGN_MANAGEMENT)
class GetAdExtensionsEditorialReasonsResponse(Struct):
    editorial_reasons: list[types.AdExtensionEditorialReasonCollection | None] | None = element(
        "EditorialReasons", "ArrayOfAdExtensionEditorialReasonCollection", nillable=True
    )
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SetAdExtensionsAssociationsResponse", CAMPAIGN_MANAGEMENT)
class SetAdExtensionsAssociationsResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAdExtensionsAssociationsResponse", CAMPAIGN_MANAGEMENT)
class GetAdExtensionsAssociationsResponse(Struct):
    ad_extension_association_collection: list[types.AdExtensionAssociationCollection | None] | None = element(
        "AdExtensionAssociationCollection", "ArrayOfAdExtensionAssociationCollection", nillable=True
    )
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteAdExtensionsAssociationsResponse", CAMPAIGN_MANAGEMENT)
class DeleteAdExtensionsAssociationsResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAdExtensionIdsByAccountIdResponse", CAMPAIGN_MANAGEMENT)
class GetAdExtensionIdsByAccountIdResponse(Struct):
    ad_extension_ids: list[int] | None = element("AdExtensionIds", "ArrayOflong", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddMediaResponse", CAMPAIGN_MANAGEMENT)
class AddMediaResponse(Struct):
    media_ids: list[int] | None = element("MediaIds", "ArrayOflong", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteMediaResponse", CAMPAIGN_MANAGEMENT)
class DeleteMediaResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetMediaMetaDataByAccountIdResponse", CAMPAIGN_MANAGEMENT)
class GetMediaMetaDataByAccountIdResponse(Struct):
    media_meta_data: list[types.MediaMetaData | None] | None = element(
        "MediaMetaData", "ArrayOfMediaMetaData", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetMediaMetaDataByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetMediaMetaDataByIdsResponse(Struct):
    media_meta_data: list[types.MediaMetaData | None] | None = element(
        "MediaMetaData", "ArrayOfMediaMetaData", nillable=True
    )
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetMediaAssociationsResponse", CAMPAIGN_MANAGEMENT)
class GetMediaAssociationsResponse(Struct):
    media_associations: list[list[types.MediaAssociation | None] | None] | None = element(
        "MediaAssociations", "ArrayOfArrayOfMediaAssociation", nillable=True
    )
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAdGroupCriterionsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetAdGroupCriterionsByIdsResponse(Struct):
    ad_group_criterions: list[types.AdGroupCriterion | None] | None = element(
        "AdGroupCriterions", "ArrayOfAdGroupCriterion", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddAdGroupCriterionsResponse", CAMPAIGN_MANAGEMENT)
class AddAdGroupCriterionsResponse(Struct):
    ad_group_criterion_ids: list[int | None] | None = element(
        "AdGroupCriterionIds", "ArrayOfNullableOflong", nillable=True
    )
    is_migrated: bool | None = element("IsMigrated", "xs:boolean")
    nested_partial_errors: list[types.BatchErrorCollection | None] | None = element(
        "NestedPartialErrors", "ArrayOfBatchErrorCollection", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateAdGroupCriterionsResponse", CAMPAIGN_MANAGEMENT)
class UpdateAdGroupCriterionsResponse(Struct):
    is_migrated: bool | None = element("IsMigrated", "xs:boolean")
    nested_partial_errors: list[types.BatchErrorCollection | None] | None = element(
        "NestedPartialErrors", "ArrayOfBatchErrorCollection", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteAdGroupCriterionsResponse", CAMPAIGN_MANAGEMENT)
class DeleteAdGroupCriterionsResponse(Struct):
    is_migrated: bool | None = element("IsMigrated", "xs:boolean")
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("ApplyProductPartitionActionsResponse", CAMPAIGN_MANAGEMENT)
class ApplyProductPartitionActionsResponse(Struct):
    ad_group_criterion_ids: list[int | None] | None = element(
        "AdGroupCriterionIds", "ArrayOfNullableOflong", nillable=True
    )
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetBMCStoresByCustomerIdResponse", CAMPAIGN_MANAGEMENT)
class GetBMCStoresByCustomerIdResponse(Struct):
    bmc_stores: list[types.BMCStore | None] | None = element("BMCStores", "ArrayOfBMCStore", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddNegativeKeywordsToEntitiesResponse", CAMPAIGN_MANAGEMENT)
class AddNegativeKeywordsToEntitiesResponse(Struct):
    negative_keyword_ids: list[types.IdCollection | None] | None = element(
        "NegativeKeywordIds", "ArrayOfIdCollection", nillable=True
    )
    nested_partial_errors: list[types.BatchErrorCollection | None] | None = element(
        "NestedPartialErrors", "ArrayOfBatchErrorCollection", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetNegativeKeywordsByEntityIdsResponse", CAMPAIGN_MANAGEMENT)
class GetNegativeKeywordsByEntityIdsResponse(Struct):
    entity_negative_keywords: list[types.EntityNegativeKeyword | None] | None = element(
        "EntityNegativeKeywords", "ArrayOfEntityNegativeKeyword", nillable=True
    )
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteNegativeKeywordsFromEntitiesResponse", CAMPAIGN_MANAGEMENT)
class DeleteNegativeKeywordsFromEntitiesResponse(Struct):
    nested_partial_errors: list[types.BatchErrorCollection | None] | None = element(
        "NestedPartialErrors", "ArrayOfBatchErrorCollection", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetSharedEntitiesByAccountIdResponse", CAMPAIGN_MANAGEMENT)
class GetSharedEntitiesByAccountIdResponse(Struct):
    shared_entities: list[types.SharedEntity | None] | None = element(
        "SharedEntities", "ArrayOfSharedEntity", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddSharedEntityResponse", CAMPAIGN_MANAGEMENT)
class AddSharedEntityResponse(Struct):
    list_item_ids: list[int] | None = element("ListItemIds", "ArrayOflong", nillable=True)
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    shared_entity_id: int | None = element("SharedEntityId", "xs:long")
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetListItemsBySharedListResponse", CAMPAIGN_MANAGEMENT)
class GetListItemsBySharedListResponse(Struct):
    list_items: list[types.SharedListItem | None] | None = element(
        "ListItems", "ArrayOfSharedListItem", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddListItemsToSharedListResponse", CAMPAIGN_MANAGEMENT)
class AddListItemsToSharedListResponse(Struct):
    list_item_ids: list[int] | None = element("ListItemIds", "ArrayOflong", nillable=True)
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateSharedEntitiesResponse", CAMPAIGN_MANAGEMENT)
class UpdateSharedEntitiesResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteListItemsFromSharedListResponse", CAMPAIGN_MANAGEMENT)
class DeleteListItemsFromSharedListResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SetSharedEntityAssociationsResponse", CAMPAIGN_MANAGEMENT)
class SetSharedEntityAssociationsResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteSharedEntityAssociationsResponse", CAMPAIGN_MANAGEMENT)
class DeleteSharedEntityAssociationsResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetSharedEntityAssociationsBySharedEntityIdsResponse", CAMPAIGN_MANAGEMENT)
class GetSharedEntityAssociationsBySharedEntityIdsResponse(Struct):
    associations: list[types.SharedEntityAssociation | None] | None = element(
        "Associations", "ArrayOfSharedEntityAssociation", nillable=True
    )
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetSharedEntityAssociationsByEntityIdsResponse", CAMPAIGN_MANAGEMENT)
class GetSharedEntityAssociationsByEntityIdsResponse(Struct):
    associations: list[types.SharedEntityAssociation | None] | None = element(
        "Associations", "ArrayOfSharedEntityAssociation", nillable=True
    )
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteSharedEntitiesResponse", CAMPAIGN_MANAGEMENT)
class DeleteSharedEntitiesResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetCampaignSizesByAccountIdResponse", CAMPAIGN_MANAGEMENT)
class GetCampaignSizesByAccountIdResponse(Struct):
    campaign_sizes: list[types.CampaignSize | None] | None = element(
        "CampaignSizes", "ArrayOfCampaignSize", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddCampaignCriterionsResponse", CAMPAIGN_MANAGEMENT)
class AddCampaignCriterionsResponse(Struct):
    campaign_criterion_ids: list[int | None] | None = element(
        "CampaignCriterionIds", "ArrayOfNullableOflong", nillable=True
    )
    is_migrated: bool | None = element("IsMigrated", "xs:boolean")
    nested_partial_errors: list[types.BatchErrorCollection | None] | None = element(
        "NestedPartialErrors", "ArrayOfBatchErrorCollection", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateCampaignCriterionsResponse", CAMPAIGN_MANAGEMENT)
class UpdateCampaignCriterionsResponse(Struct):
    is_migrated: bool | None = element("IsMigrated", "xs:boolean")
    nested_partial_errors: list[types.BatchErrorCollection | None] | None = element(
        "NestedPartialErrors", "ArrayOfBatchErrorCollection", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteCampaignCriterionsResponse", CAMPAIGN_MANAGEMENT)
class DeleteCampaignCriterionsResponse(Struct):
    is_migrated: bool | None = element("IsMigrated", "xs:boolean")
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetCampaignCriterionsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetCampaignCriterionsByIdsResponse(Struct):
    campaign_criterions: list[types.CampaignCriterion | None] | None = element(
        "CampaignCriterions", "ArrayOfCampaignCriterion", nillable=True
    )
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddBudgetsResponse", CAMPAIGN_MANAGEMENT)
class AddBudgetsResponse(Struct):
    budget_ids: list[int | None] | None = element("BudgetIds", "ArrayOfNullableOflong", nillable=True)
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateBudgetsResponse", CAMPAIGN_MANAGEMENT)
class UpdateBudgetsResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteBudgetsResponse", CAMPAIGN_MANAGEMENT)
class DeleteBudgetsResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetBudgetsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetBudgetsByIdsResponse(Struct):
    budgets: list[types.Budget | None] | None = element("Budgets", "ArrayOfBudget", nillable=True)
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetCampaignIdsByBudgetIdsResponse", CAMPAIGN_MANAGEMENT)
class GetCampaignIdsByBudgetIdsResponse(Struct):
    campaign_id_collection: list[types.IdCollection | None] | None = element(
        "CampaignIdCollection", "ArrayOfIdCollection", nillable=True
    )
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddAudiencesResponse", CAMPAIGN_MANAGEMENT)
class AddAudiencesResponse(Struct):
    audience_ids: list[int | None] | None = element("AudienceIds", "ArrayOfNullableOflong", nillable=True)
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateAudiencesResponse", CAMPAIGN_MANAGEMENT)
class UpdateAudiencesResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteAudiencesResponse", CAMPAIGN_MANAGEMENT)
class DeleteAudiencesResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAudiencesByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetAudiencesByIdsResponse(Struct):
    audiences: list[types.Audience | None] | None = element("Audiences", "ArrayOfAudience", nillable=True)
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetUetTagsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetUetTagsByIdsResponse(Struct):
    uet_tags: list[types.UetTag | None] | None = element("UetTags", "ArrayOfUetTag", nillable=True)
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddUetTagsResponse", CAMPAIGN_MANAGEMENT)
class AddUetTagsResponse(Struct):
    uet_tags: list[types.UetTag | None] | None = element("UetTags", "ArrayOfUetTag", nillable=True)
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateUetTagsResponse", CAMPAIGN_MANAGEMENT)
class UpdateUetTagsResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetConversionGoalsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetConversionGoalsByIdsResponse(Struct):
    conversion_goals: list[types.ConversionGoal | None] | None = element(
        "ConversionGoals", "ArrayOfConversionGoal", nillable=True
    )
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetConversionGoalsByTagIdsResponse", CAMPAIGN_MANAGEMENT)
class GetConversionGoalsByTagIdsResponse(Struct):
    conversion_goals: list[types.ConversionGoal | None] | None = element(
        "ConversionGoals", "ArrayOfConversionGoal", nillable=True
    )
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddConversionGoalsResponse", CAMPAIGN_MANAGEMENT)
class AddConversionGoalsResponse(Struct):
    conversion_goal_ids: list[int | None] | None = element(
        "ConversionGoalIds", "ArrayOfNullableOflong", nillable=True
    )
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateConversionGoalsResponse", CAMPAIGN_MANAGEMENT)
class UpdateConversionGoalsResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("ApplyOfflineConversionsResponse", CAMPAIGN_MANAGEMENT)
class ApplyOfflineConversionsResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddLabelsResponse", CAMPAIGN_MANAGEMENT)
class AddLabelsResponse(Struct):
    label_ids: list[int | None] | None = element("LabelIds", "ArrayOfNullableOflong", nillable=True)
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteLabelsResponse", CAMPAIGN_MANAGEMENT)
class DeleteLabelsResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateLabelsResponse", CAMPAIGN_MANAGEMENT)
class UpdateLabelsResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetLabelsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetLabelsByIdsResponse(Struct):
    labels: list[types.Label | None] | None = element("Labels", "ArrayOfLabel", nillable=True)
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SetLabelAssociationsResponse", CAMPAIGN_MANAGEMENT)
class SetLabelAssociationsResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteLabelAssociationsResponse", CAMPAIGN_MANAGEMENT)
class DeleteLabelAssociationsResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetLabelAssociationsByEntityIdsResponse", CAMPAIGN_MANAGEMENT)
class GetLabelAssociationsByEntityIdsResponse(Struct):
    label_associations: list[types.LabelAssociation | None] | None = element(
        "LabelAssociations", "ArrayOfLabelAssociation", nillable=True
    )
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetLabelAssociationsByLabelIdsResponse", CAMPAIGN_MANAGEMENT)
class GetLabelAssociationsByLabelIdsResponse(Struct):
    label_associations: list[types.LabelAssociation | None] | None = element(
        "LabelAssociations", "ArrayOfLabelAssociation", nillable=True
    )
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddExperimentsResponse", CAMPAIGN_MANAGEMENT)
class AddExperimentsResponse(Struct):
    experiment_ids: list[int | None] | None = element("ExperimentIds", "ArrayOfNullableOflong", nillable=True)
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteExperimentsResponse", CAMPAIGN_MANAGEMENT)
class DeleteExperimentsResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateExperimentsResponse", CAMPAIGN_MANAGEMENT)
class UpdateExperimentsResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetExperimentsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetExperimentsByIdsResponse(Struct):
    experiments: list[types.Experiment | None] | None = element(
        "Experiments", "ArrayOfExperiment", nillable=True
    )
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetProfileDataFileUrlResponse", CAMPAIGN_MANAGEMENT)
class GetProfileDataFileUrlResponse(Struct):
    file_url: str | None = element("FileUrl", "xs:string", nillable=True)
    file_url_expiry_time_utc: datetime | None = element("FileUrlExpiryTimeUtc", "xs:dateTime", nillable=True)
    last_modified_time_utc: datetime | None = element("LastModifiedTimeUtc", "xs:dateTime")
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SearchCompaniesResponse", CAMPAIGN_MANAGEMENT)
class SearchCompaniesResponse(Struct):
    companies: list[types.Company | None] | None = element("Companies", "ArrayOfCompany", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
