# Made by soapwright from msads/v13/campaign_management. Do not edit.
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
    "AddAssetGroupsResponse",
    "AddAudienceGroupsResponse",
    "AddAudiencesResponse",
    "AddBidStrategiesResponse",
    "AddBrandKitsResponse",
    "AddBudgetsResponse",
    "AddCampaignConversionGoalsResponse",
    "AddCampaignCriterionsResponse",
    "AddCampaignsResponse",
    "AddConversionGoalsResponse",
    "AddConversionValueRulesResponse",
    "AddDataExclusionsResponse",
    "AddExperimentsResponse",
    "AddHTML5sResponse",
    "AddImportJobsResponse",
    "AddKeywordsResponse",
    "AddLabelsResponse",
    "AddLinkedInSegmentsResponse",
    "AddListItemsToSharedListResponse",
    "AddMediaResponse",
    "AddNegativeKeywordsToEntitiesResponse",
    "AddNewCustomerAcquisitionGoalsResponse",
    "AddSeasonalityAdjustmentsResponse",
    "AddSharedEntityResponse",
    "AddUetTagsResponse",
    "AddVideosResponse",
    "AppealEditorialRejectionsResponse",
    "ApplyAssetGroupListingGroupActionsResponse",
    "ApplyCustomerListItemsResponse",
    "ApplyCustomerListUserDataResponse",
    "ApplyHotelGroupActionsResponse",
    "ApplyOfflineConversionAdjustmentsResponse",
    "ApplyOfflineConversionsResponse",
    "ApplyOnlineConversionAdjustmentsResponse",
    "ApplyProductPartitionActionsResponse",
    "CreateAssetGroupRecommendationResponse",
    "CreateBrandKitRecommendationResponse",
    "CreateResponsiveAdRecommendationResponse",
    "CreateResponsiveSearchAdRecommendationResponse",
    "DeleteAdExtensionsAssociationsResponse",
    "DeleteAdExtensionsResponse",
    "DeleteAdGroupCriterionsResponse",
    "DeleteAdGroupsResponse",
    "DeleteAdsResponse",
    "DeleteAssetGroupsResponse",
    "DeleteAudienceGroupAssetGroupAssociationsResponse",
    "DeleteAudienceGroupsResponse",
    "DeleteAudiencesResponse",
    "DeleteBidStrategiesResponse",
    "DeleteBrandKitsResponse",
    "DeleteBudgetsResponse",
    "DeleteCampaignConversionGoalsResponse",
    "DeleteCampaignCriterionsResponse",
    "DeleteCampaignsResponse",
    "DeleteDataExclusionsResponse",
    "DeleteExperimentsResponse",
    "DeleteHTML5sResponse",
    "DeleteImportJobsResponse",
    "DeleteKeywordsResponse",
    "DeleteLabelAssociationsResponse",
    "DeleteLabelsResponse",
    "DeleteLinkedInSegmentsResponse",
    "DeleteListItemsFromSharedListResponse",
    "DeleteMediaResponse",
    "DeleteNegativeKeywordsFromEntitiesResponse",
    "DeleteSeasonalityAdjustmentsResponse",
    "DeleteSharedEntitiesResponse",
    "DeleteSharedEntityAssociationsResponse",
    "DeleteVideosResponse",
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
    "GetAnnotationOptOutResponse",
    "GetAssetGroupListingGroupsByIdsResponse",
    "GetAssetGroupsByCampaignIdResponse",
    "GetAssetGroupsByIdsResponse",
    "GetAssetGroupsEditorialReasonsResponse",
    "GetAudienceGroupAssetGroupAssociationsByAssetGroupIdsResponse",
    "GetAudienceGroupAssetGroupAssociationsByAudienceGroupIdsResponse",
    "GetAudienceGroupsByIdsResponse",
    "GetAudiencesByIdsResponse",
    "GetBMCStoresByCustomerIdResponse",
    "GetBSCCountriesResponse",
    "GetBidStrategiesByIdsResponse",
    "GetBrandKitsByAccountIdResponse",
    "GetBrandKitsByIdsResponse",
    "GetBudgetsByIdsResponse",
    "GetCampaignCriterionsByIdsResponse",
    "GetCampaignIdsByBidStrategyIdsResponse",
    "GetCampaignIdsByBudgetIdsResponse",
    "GetCampaignSizesByAccountIdResponse",
    "GetCampaignsByAccountIdResponse",
    "GetCampaignsByIdsResponse",
    "GetClipchampTemplatesResponse",
    "GetCompanyListDetailsResponse",
    "GetConfigValueResponse",
    "GetConversionGoalsByIdsResponse",
    "GetConversionGoalsByTagIdsResponse",
    "GetConversionValueRulesByAccountIdResponse",
    "GetConversionValueRulesByIdsResponse",
    "GetDataExclusionsByAccountIdResponse",
    "GetDataExclusionsByIdsResponse",
    "GetDiagnosticsResponse",
    "GetEditorialReasonsByIdsResponse",
    "GetExperimentsByIdsResponse",
    "GetFileImportUploadUrlResponse",
    "GetGeoLocationsFileUrlResponse",
    "GetHTML5sByIdsResponse",
    "GetHealthCheckResponse",
    "GetImportEntityIdsMappingResponse",
    "GetImportJobsByIdsResponse",
    "GetImportResultsResponse",
    "GetKeywordsByAdGroupIdResponse",
    "GetKeywordsByAssetGroupIdResponse",
    "GetKeywordsByEditorialStatusResponse",
    "GetKeywordsByIdsResponse",
    "GetLabelAssociationsByEntityIdsResponse",
    "GetLabelAssociationsByLabelIdsResponse",
    "GetLabelsByIdsResponse",
    "GetLinkedInSegmentsResponse",
    "GetListItemsBySharedListResponse",
    "GetMediaAssociationsResponse",
    "GetMediaMetaDataByAccountIdResponse",
    "GetMediaMetaDataByIdsResponse",
    "GetNegativeKeywordsByEntityIdsResponse",
    "GetNegativeSitesByAdGroupIdsResponse",
    "GetNegativeSitesByCampaignIdsResponse",
    "GetNewCustomerAcquisitionGoalsByAccountIdResponse",
    "GetOfflineConversionReportByGoalIdsResponse",
    "GetOfflineConversionReportsResponse",
    "GetProfileDataFileUrlResponse",
    "GetResponsiveAdRecommendationJobResponse",
    "GetSeasonalityAdjustmentsByAccountIdResponse",
    "GetSeasonalityAdjustmentsByIdsResponse",
    "GetSharedEntitiesByAccountIdResponse",
    "GetSharedEntitiesResponse",
    "GetSharedEntityAssociationsByEntityIdsResponse",
    "GetSharedEntityAssociationsBySharedEntityIdsResponse",
    "GetSupportedClipchampAudioResponse",
    "GetSupportedFontsResponse",
    "GetUetTagAuthKeyResponse",
    "GetUetTagsByIdsResponse",
    "GetVideosByIdsResponse",
    "RefineAssetGroupRecommendationResponse",
    "RefineResponsiveAdRecommendationResponse",
    "RefineResponsiveSearchAdRecommendationResponse",
    "SearchCompaniesResponse",
    "SetAccountPropertiesResponse",
    "SetAdExtensionsAssociationsResponse",
    "SetAudienceGroupAssetGroupAssociationsResponse",
    "SetLabelAssociationsResponse",
    "SetNegativeSitesToAdGroupsResponse",
    "SetNegativeSitesToCampaignsResponse",
    "SetSharedEntityAssociationsResponse",
    "UpdateAdExtensionsResponse",
    "UpdateAdGroupCriterionsResponse",
    "UpdateAdGroupsResponse",
    "UpdateAdsResponse",
    "UpdateAnnotationOptOutResponse",
    "UpdateAssetGroupsResponse",
    "UpdateAudienceGroupsResponse",
    "UpdateAudiencesResponse",
    "UpdateBidStrategiesResponse",
    "UpdateBrandKitsResponse",
    "UpdateBudgetsResponse",
    "UpdateCampaignCriterionsResponse",
    "UpdateCampaignsResponse",
    "UpdateConversionGoalsResponse",
    "UpdateConversionValueRulesResponse",
    "UpdateConversionValueRulesStatusResponse",
    "UpdateDataExclusionsResponse",
    "UpdateExperimentsResponse",
    "UpdateImportJobsResponse",
    "UpdateKeywordsResponse",
    "UpdateLabelsResponse",
    "UpdateLinkedInSegmentsResponse",
    "UpdateMediaResponse",
    "UpdateNewCustomerAcquisitionGoalsResponse",
    "UpdateSeasonalityAdjustmentsResponse",
    "UpdateSharedEntitiesResponse",
    "UpdateUetTagsResponse",
    "UpdateVideosResponse",
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


@struct("GetKeywordsByAssetGroupIdResponse", CAMPAIGN_MANAGEMENT)
class GetKeywordsByAssetGroupIdResponse(Struct):
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


@struct("UpdateMediaResponse", CAMPAIGN_MANAGEMENT)
class UpdateMediaResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
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
    nested_partial_errors: list[types.BatchErrorCollection | None] | None = element(
        "NestedPartialErrors", "ArrayOfBatchErrorCollection", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateAdGroupCriterionsResponse", CAMPAIGN_MANAGEMENT)
class UpdateAdGroupCriterionsResponse(Struct):
    nested_partial_errors: list[types.BatchErrorCollection | None] | None = element(
        "NestedPartialErrors", "ArrayOfBatchErrorCollection", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteAdGroupCriterionsResponse", CAMPAIGN_MANAGEMENT)
class DeleteAdGroupCriterionsResponse(Struct):
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


@struct("ApplyHotelGroupActionsResponse", CAMPAIGN_MANAGEMENT)
class ApplyHotelGroupActionsResponse(Struct):
    ad_group_criterion_ids: list[int | None] | None = element(
        "AdGroupCriterionIds", "ArrayOfNullableOflong", nillable=True
    )
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("ApplyAssetGroupListingGroupActionsResponse", CAMPAIGN_MANAGEMENT)
class ApplyAssetGroupListingGroupActionsResponse(Struct):
    asset_group_listing_group_ids: list[int | None] | None = element(
        "AssetGroupListingGroupIds", "ArrayOfNullableOflong", nillable=True
    )
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAssetGroupListingGroupsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetAssetGroupListingGroupsByIdsResponse(Struct):
    asset_group_listing_groups: list[types.AssetGroupListingGroup | None] | None = element(
        "AssetGroupListingGroups", "ArrayOfAssetGroupListingGroup", nillable=True
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


@struct("GetSharedEntitiesResponse", CAMPAIGN_MANAGEMENT)
class GetSharedEntitiesResponse(Struct):
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
    nested_partial_errors: list[types.BatchErrorCollection | None] | None = element(
        "NestedPartialErrors", "ArrayOfBatchErrorCollection", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateCampaignCriterionsResponse", CAMPAIGN_MANAGEMENT)
class UpdateCampaignCriterionsResponse(Struct):
    nested_partial_errors: list[types.BatchErrorCollection | None] | None = element(
        "NestedPartialErrors", "ArrayOfBatchErrorCollection", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteCampaignCriterionsResponse", CAMPAIGN_MANAGEMENT)
class DeleteCampaignCriterionsResponse(Struct):
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


@struct("AddBidStrategiesResponse", CAMPAIGN_MANAGEMENT)
class AddBidStrategiesResponse(Struct):
    bid_strategy_ids: list[int | None] | None = element(
        "BidStrategyIds", "ArrayOfNullableOflong", nillable=True
    )
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateBidStrategiesResponse", CAMPAIGN_MANAGEMENT)
class UpdateBidStrategiesResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteBidStrategiesResponse", CAMPAIGN_MANAGEMENT)
class DeleteBidStrategiesResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetBidStrategiesByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetBidStrategiesByIdsResponse(Struct):
    bid_strategies: list[types.BidStrategy | None] | None = element(
        "BidStrategies", "ArrayOfBidStrategy", nillable=True
    )
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetCampaignIdsByBidStrategyIdsResponse", CAMPAIGN_MANAGEMENT)
class GetCampaignIdsByBidStrategyIdsResponse(Struct):
    campaign_id_collection: list[types.IdCollection | None] | None = element(
        "CampaignIdCollection", "ArrayOfIdCollection", nillable=True
    )
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddAudienceGroupsResponse", CAMPAIGN_MANAGEMENT)
class AddAudienceGroupsResponse(Struct):
    audience_group_ids: list[int | None] | None = element(
        "AudienceGroupIds", "ArrayOfNullableOflong", nillable=True
    )
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateAudienceGroupsResponse", CAMPAIGN_MANAGEMENT)
class UpdateAudienceGroupsResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteAudienceGroupsResponse", CAMPAIGN_MANAGEMENT)
class DeleteAudienceGroupsResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAudienceGroupsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetAudienceGroupsByIdsResponse(Struct):
    audience_groups: list[types.AudienceGroup | None] | None = element(
        "AudienceGroups", "ArrayOfAudienceGroup", nillable=True
    )
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddAssetGroupsResponse", CAMPAIGN_MANAGEMENT)
class AddAssetGroupsResponse(Struct):
    asset_group_ids: list[int | None] | None = element(
        "AssetGroupIds", "ArrayOfNullableOflong", nillable=True
    )
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateAssetGroupsResponse", CAMPAIGN_MANAGEMENT)
class UpdateAssetGroupsResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteAssetGroupsResponse", CAMPAIGN_MANAGEMENT)
class DeleteAssetGroupsResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAssetGroupsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetAssetGroupsByIdsResponse(Struct):
    asset_groups: list[types.AssetGroup | None] | None = element(
        "AssetGroups", "ArrayOfAssetGroup", nillable=True
    )
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAssetGroupsByCampaignIdResponse", CAMPAIGN_MANAGEMENT)
class GetAssetGroupsByCampaignIdResponse(Struct):
    asset_groups: list[types.AssetGroup | None] | None = element(
        "AssetGroups", "ArrayOfAssetGroup", nillable=True
    )
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAssetGroupsEditorialReasonsResponse", CAMPAIGN_MANAGEMENT)
class GetAssetGroupsEditorialReasonsResponse(Struct):
    editorial_reasons: list[types.AssetGroupEditorialReasonCollection | None] | None = element(
        "EditorialReasons", "ArrayOfAssetGroupEditorialReasonCollection", nillable=True
    )
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SetAudienceGroupAssetGroupAssociationsResponse", CAMPAIGN_MANAGEMENT)
class SetAudienceGroupAssetGroupAssociationsResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteAudienceGroupAssetGroupAssociationsResponse", CAMPAIGN_MANAGEMENT)
class DeleteAudienceGroupAssetGroupAssociationsResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAudienceGroupAssetGroupAssociationsByAssetGroupIdsResponse", CAMPAIGN_MANAGEMENT)
class GetAudienceGroupAssetGroupAssociationsByAssetGroupIdsResponse(Struct):
    audience_group_asset_group_associations: list[types.AudienceGroupAssetGroupAssociation | None] | None = (
        element(
            "AudienceGroupAssetGroupAssociations", "ArrayOfAudienceGroupAssetGroupAssociation", nillable=True
        )
    )
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAudienceGroupAssetGroupAssociationsByAudienceGroupIdsResponse", CAMPAIGN_MANAGEMENT)
class GetAudienceGroupAssetGroupAssociationsByAudienceGroupIdsResponse(Struct):
    audience_group_asset_group_associations: list[types.AudienceGroupAssetGroupAssociation | None] | None = (
        element(
            "AudienceGroupAssetGroupAssociations", "ArrayOfAudienceGroupAssetGroupAssociation", nillable=True
        )
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


@struct("ApplyCustomerListItemsResponse", CAMPAIGN_MANAGEMENT)
class ApplyCustomerListItemsResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("ApplyCustomerListUserDataResponse", CAMPAIGN_MANAGEMENT)
class ApplyCustomerListUserDataResponse(Struct):
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


@struct("ApplyOfflineConversionAdjustmentsResponse", CAMPAIGN_MANAGEMENT)
class ApplyOfflineConversionAdjustmentsResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("ApplyOnlineConversionAdjustmentsResponse", CAMPAIGN_MANAGEMENT)
class ApplyOnlineConversionAdjustmentsResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetOfflineConversionReportsResponse", CAMPAIGN_MANAGEMENT)
class GetOfflineConversionReportsResponse(Struct):
    daily_summaries: list[types.DailySummary | None] | None = element(
        "DailySummaries", "ArrayOfDailySummary", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetOfflineConversionReportByGoalIdsResponse", CAMPAIGN_MANAGEMENT)
class GetOfflineConversionReportByGoalIdsResponse(Struct):
    offline_goal_conversion_summaries: list[types.OfflineGoalConversionSummary | None] | None = element(
        "OfflineGoalConversionSummaries", "ArrayOfOfflineGoalConversionSummary", nillable=True
    )
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


@struct("GetFileImportUploadUrlResponse", CAMPAIGN_MANAGEMENT)
class GetFileImportUploadUrlResponse(Struct):
    file_import_upload_url: str | None = element("FileImportUploadUrl", "xs:string", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddImportJobsResponse", CAMPAIGN_MANAGEMENT)
class AddImportJobsResponse(Struct):
    import_job_ids: list[int] | None = element("ImportJobIds", "ArrayOflong", nillable=True)
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetImportResultsResponse", CAMPAIGN_MANAGEMENT)
class GetImportResultsResponse(Struct):
    import_results: list[types.ImportResult | None] | None = element(
        "ImportResults", "ArrayOfImportResult", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetImportJobsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetImportJobsByIdsResponse(Struct):
    import_jobs: list[types.ImportJob | None] | None = element(
        "ImportJobs", "ArrayOfImportJob", nillable=True
    )
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteImportJobsResponse", CAMPAIGN_MANAGEMENT)
class DeleteImportJobsResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetImportEntityIdsMappingResponse", CAMPAIGN_MANAGEMENT)
class GetImportEntityIdsMappingResponse(Struct):
    entity_ids_mapping: dict[int, int] | None = element(
        "EntityIdsMapping", "ArrayOfKeyValuePairOflonglong", nillable=True
    )
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateImportJobsResponse", CAMPAIGN_MANAGEMENT)
class UpdateImportJobsResponse(Struct):
    import_job_ids: list[int] | None = element("ImportJobIds", "ArrayOflong", nillable=True)
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddVideosResponse", CAMPAIGN_MANAGEMENT)
class AddVideosResponse(Struct):
    video_ids: list[int] | None = element("VideoIds", "ArrayOflong", nillable=True)
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteVideosResponse", CAMPAIGN_MANAGEMENT)
class DeleteVideosResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetVideosByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetVideosByIdsResponse(Struct):
    videos: list[types.Video | None] | None = element("Videos", "ArrayOfVideo", nillable=True)
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateVideosResponse", CAMPAIGN_MANAGEMENT)
class UpdateVideosResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddHTML5sResponse", CAMPAIGN_MANAGEMENT)
class AddHTML5sResponse(Struct):
    html5_asset_ids: list[int] | None = element("HTML5AssetIds", "ArrayOflong", nillable=True)
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetHTML5sByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetHTML5sByIdsResponse(Struct):
    html5_assets: list[types.HTML5 | None] | None = element("HTML5Assets", "ArrayOfHTML5", nillable=True)
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteHTML5sResponse", CAMPAIGN_MANAGEMENT)
class DeleteHTML5sResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddCampaignConversionGoalsResponse", CAMPAIGN_MANAGEMENT)
class AddCampaignConversionGoalsResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteCampaignConversionGoalsResponse", CAMPAIGN_MANAGEMENT)
class DeleteCampaignConversionGoalsResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddDataExclusionsResponse", CAMPAIGN_MANAGEMENT)
class AddDataExclusionsResponse(Struct):
    data_exclusion_ids: list[int | None] | None = element(
        "DataExclusionIds", "ArrayOfNullableOflong", nillable=True
    )
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateDataExclusionsResponse", CAMPAIGN_MANAGEMENT)
class UpdateDataExclusionsResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteDataExclusionsResponse", CAMPAIGN_MANAGEMENT)
class DeleteDataExclusionsResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetDataExclusionsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetDataExclusionsByIdsResponse(Struct):
    data_exclusions: list[types.DataExclusion | None] | None = element(
        "DataExclusions", "ArrayOfDataExclusion", nillable=True
    )
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetDataExclusionsByAccountIdResponse", CAMPAIGN_MANAGEMENT)
class GetDataExclusionsByAccountIdResponse(Struct):
    data_exclusions: list[types.DataExclusion | None] | None = element(
        "DataExclusions", "ArrayOfDataExclusion", nillable=True
    )
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddSeasonalityAdjustmentsResponse", CAMPAIGN_MANAGEMENT)
class AddSeasonalityAdjustmentsResponse(Struct):
    seasonality_adjustment_ids: list[int | None] | None = element(
        "SeasonalityAdjustmentIds", "ArrayOfNullableOflong", nillable=True
    )
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateSeasonalityAdjustmentsResponse", CAMPAIGN_MANAGEMENT)
class UpdateSeasonalityAdjustmentsResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteSeasonalityAdjustmentsResponse", CAMPAIGN_MANAGEMENT)
class DeleteSeasonalityAdjustmentsResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetSeasonalityAdjustmentsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetSeasonalityAdjustmentsByIdsResponse(Struct):
    seasonality_adjustments: list[types.SeasonalityAdjustment | None] | None = element(
        "SeasonalityAdjustments", "ArrayOfSeasonalityAdjustment", nillable=True
    )
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetSeasonalityAdjustmentsByAccountIdResponse", CAMPAIGN_MANAGEMENT)
class GetSeasonalityAdjustmentsByAccountIdResponse(Struct):
    seasonality_adjustments: list[types.SeasonalityAdjustment | None] | None = element(
        "SeasonalityAdjustments", "ArrayOfSeasonalityAdjustment", nillable=True
    )
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("CreateAssetGroupRecommendationResponse", CAMPAIGN_MANAGEMENT)
class CreateAssetGroupRecommendationResponse(Struct):
    asset_group: types.AssetGroup | None = element("AssetGroup", "AssetGroup", nillable=True)
    image_suggestions: list[types.AdRecommendationImageSuggestion | None] | None = element(
        "ImageSuggestions", "ArrayOfAdRecommendationImageSuggestion", nillable=True
    )
    prompt_brand_warning: str | None = element("PromptBrandWarning", "xs:string", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("CreateResponsiveAdRecommendationResponse", CAMPAIGN_MANAGEMENT)
class CreateResponsiveAdRecommendationResponse(Struct):
    responsive_ad: types.ResponsiveAd | None = element("ResponsiveAd", "ResponsiveAd", nillable=True)
    image_suggestions: list[types.AdRecommendationImageSuggestion | None] | None = element(
        "ImageSuggestions", "ArrayOfAdRecommendationImageSuggestion", nillable=True
    )
    video_suggestions: list[types.AdRecommendationVideoSuggestion | None] | None = element(
        "VideoSuggestions", "ArrayOfAdRecommendationVideoSuggestion", nillable=True
    )
    prompt_brand_warning: str | None = element("PromptBrandWarning", "xs:string", nillable=True)
    job_info: types.AdRecommendationJobInfo | None = element(
        "JobInfo", "AdRecommendationJobInfo", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("CreateResponsiveSearchAdRecommendationResponse", CAMPAIGN_MANAGEMENT)
class CreateResponsiveSearchAdRecommendationResponse(Struct):
    responsive_search_ad: types.ResponsiveSearchAd | None = element(
        "ResponsiveSearchAd", "ResponsiveSearchAd", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("RefineAssetGroupRecommendationResponse", CAMPAIGN_MANAGEMENT)
class RefineAssetGroupRecommendationResponse(Struct):
    text_refine_results: list[types.AdRecommendationTextRefineResult | None] | None = element(
        "TextRefineResults", "ArrayOfAdRecommendationTextRefineResult", nillable=True
    )
    media_refine_results: list[types.AdRecommendationMediaRefineResult | None] | None = element(
        "MediaRefineResults", "ArrayOfAdRecommendationMediaRefineResult", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("RefineResponsiveAdRecommendationResponse", CAMPAIGN_MANAGEMENT)
class RefineResponsiveAdRecommendationResponse(Struct):
    text_refine_results: list[types.AdRecommendationTextRefineResult | None] | None = element(
        "TextRefineResults", "ArrayOfAdRecommendationTextRefineResult", nillable=True
    )
    media_refine_results: list[types.AdRecommendationMediaRefineResult | None] | None = element(
        "MediaRefineResults", "ArrayOfAdRecommendationMediaRefineResult", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("RefineResponsiveSearchAdRecommendationResponse", CAMPAIGN_MANAGEMENT)
class RefineResponsiveSearchAdRecommendationResponse(Struct):
    text_refine_results: list[types.AdRecommendationTextRefineResult | None] | None = element(
        "TextRefineResults", "ArrayOfAdRecommendationTextRefineResult", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetResponsiveAdRecommendationJobResponse", CAMPAIGN_MANAGEMENT)
class GetResponsiveAdRecommendationJobResponse(Struct):
    responsive_ad: types.ResponsiveAd | None = element("ResponsiveAd", "ResponsiveAd", nillable=True)
    image_suggestions: list[types.AdRecommendationImageSuggestion | None] | None = element(
        "ImageSuggestions", "ArrayOfAdRecommendationImageSuggestion", nillable=True
    )
    video_suggestions: list[types.AdRecommendationVideoSuggestion | None] | None = element(
        "VideoSuggestions", "ArrayOfAdRecommendationVideoSuggestion", nillable=True
    )
    prompt_brand_warning: str | None = element("PromptBrandWarning", "xs:string", nillable=True)
    job_info: types.AdRecommendationJobInfo | None = element(
        "JobInfo", "AdRecommendationJobInfo", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateConversionValueRulesResponse", CAMPAIGN_MANAGEMENT)
class UpdateConversionValueRulesResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateConversionValueRulesStatusResponse", CAMPAIGN_MANAGEMENT)
class UpdateConversionValueRulesStatusResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddConversionValueRulesResponse", CAMPAIGN_MANAGEMENT)
class AddConversionValueRulesResponse(Struct):
    conversion_value_rule_ids: list[int] | None = element(
        "ConversionValueRuleIds", "ArrayOflong", nillable=True
    )
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetConversionValueRulesByAccountIdResponse", CAMPAIGN_MANAGEMENT)
class GetConversionValueRulesByAccountIdResponse(Struct):
    conversion_value_rules: list[types.ConversionValueRule | None] | None = element(
        "ConversionValueRules", "ArrayOfConversionValueRule", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetConversionValueRulesByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetConversionValueRulesByIdsResponse(Struct):
    conversion_value_rules: list[types.ConversionValueRule | None] | None = element(
        "ConversionValueRules", "ArrayOfConversionValueRule", nillable=True
    )
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddBrandKitsResponse", CAMPAIGN_MANAGEMENT)
class AddBrandKitsResponse(Struct):
    brand_kit_ids: list[int | None] | None = element("BrandKitIds", "ArrayOfNullableOflong", nillable=True)
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateBrandKitsResponse", CAMPAIGN_MANAGEMENT)
class UpdateBrandKitsResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteBrandKitsResponse", CAMPAIGN_MANAGEMENT)
class DeleteBrandKitsResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("CreateBrandKitRecommendationResponse", CAMPAIGN_MANAGEMENT)
class CreateBrandKitRecommendationResponse(Struct):
    brand_kit: types.BrandKit | None = element("BrandKit", "BrandKit", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddNewCustomerAcquisitionGoalsResponse", CAMPAIGN_MANAGEMENT)
class AddNewCustomerAcquisitionGoalsResponse(Struct):
    new_customer_acquisition_goal_ids: list[int | None] | None = element(
        "NewCustomerAcquisitionGoalIds", "ArrayOfNullableOflong", nillable=True
    )
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateNewCustomerAcquisitionGoalsResponse", CAMPAIGN_MANAGEMENT)
class UpdateNewCustomerAcquisitionGoalsResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetNewCustomerAcquisitionGoalsByAccountIdResponse", CAMPAIGN_MANAGEMENT)
class GetNewCustomerAcquisitionGoalsByAccountIdResponse(Struct):
    new_customer_acquisition_goals: list[types.NewCustomerAcquisitionGoal | None] | None = element(
        "NewCustomerAcquisitionGoals", "ArrayOfNewCustomerAcquisitionGoal", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetBrandKitsByAccountIdResponse", CAMPAIGN_MANAGEMENT)
class GetBrandKitsByAccountIdResponse(Struct):
    brand_kits: list[types.BrandKit | None] | None = element("BrandKits", "ArrayOfBrandKit", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetBrandKitsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetBrandKitsByIdsResponse(Struct):
    brand_kits: list[types.BrandKit | None] | None = element("BrandKits", "ArrayOfBrandKit", nillable=True)
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetClipchampTemplatesResponse", CAMPAIGN_MANAGEMENT)
class GetClipchampTemplatesResponse(Struct):
    templates: list[types.ClipchampTemplateInfo | None] | None = element(
        "Templates", "ArrayOfClipchampTemplateInfo", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetSupportedClipchampAudioResponse", CAMPAIGN_MANAGEMENT)
class GetSupportedClipchampAudioResponse(Struct):
    data: types.SupportedClipchampAudioData | None = element(
        "Data", "SupportedClipchampAudioData", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetSupportedFontsResponse", CAMPAIGN_MANAGEMENT)
class GetSupportedFontsResponse(Struct):
    data: types.SupportedFontsData | None = element("Data", "SupportedFontsData", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetHealthCheckResponse", CAMPAIGN_MANAGEMENT)
class GetHealthCheckResponse(Struct):
    health_check_results_metadata: list[types.HealthCheckMetadata | None] | None = element(
        "HealthCheckResultsMetadata", "ArrayOfHealthCheckMetadata", nillable=True
    )
    health_check_results: list[types.HealthCheckData | None] | None = element(
        "HealthCheckResults", "ArrayOfHealthCheckData", nillable=True
    )
    health_check_errors: list[types.HealthCheckError | None] | None = element(
        "HealthCheckErrors", "ArrayOfHealthCheckError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetDiagnosticsResponse", CAMPAIGN_MANAGEMENT)
class GetDiagnosticsResponse(Struct):
    request_status: types.DiagnosticsRequestStatus | None = element(
        "RequestStatus", "DiagnosticsRequestStatus", nillable=True
    )
    entities: list[types.EntityResult | None] | None = element(
        "Entities", "ArrayOfEntityResult", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAnnotationOptOutResponse", CAMPAIGN_MANAGEMENT)
class GetAnnotationOptOutResponse(Struct):
    justification: str | None = element("Justification", "xs:string", nillable=True)
    annotation_opt_outs: list[types.AnnotationOptOut | None] | None = element(
        "AnnotationOptOuts", "ArrayOfAnnotationOptOut", nillable=True
    )
    is_account_opt_out: bool | None = element("IsAccountOptOut", "xs:boolean")
    is_customer_opt_out: bool | None = element("IsCustomerOptOut", "xs:boolean")
    is_customer_opt_out_of_everything: bool | None = element("IsCustomerOptOutOfEverything", "xs:boolean")
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateAnnotationOptOutResponse", CAMPAIGN_MANAGEMENT)
class UpdateAnnotationOptOutResponse(Struct):
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddLinkedInSegmentsResponse", CAMPAIGN_MANAGEMENT)
class AddLinkedInSegmentsResponse(Struct):
    linked_in_segment_ids: list[int | None] | None = element(
        "LinkedInSegmentIds", "ArrayOfNullableOflong", nillable=True
    )
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteLinkedInSegmentsResponse", CAMPAIGN_MANAGEMENT)
class DeleteLinkedInSegmentsResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateLinkedInSegmentsResponse", CAMPAIGN_MANAGEMENT)
class UpdateLinkedInSegmentsResponse(Struct):
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetLinkedInSegmentsResponse", CAMPAIGN_MANAGEMENT)
class GetLinkedInSegmentsResponse(Struct):
    linked_in_segments: list[types.LinkedInSegment | None] | None = element(
        "LinkedInSegments", "ArrayOfLinkedInSegment", nillable=True
    )
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetCompanyListDetailsResponse", CAMPAIGN_MANAGEMENT)
class GetCompanyListDetailsResponse(Struct):
    company_list_details: list[types.CompanyName | None] | None = element(
        "CompanyListDetails", "ArrayOfCompanyName", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetUetTagAuthKeyResponse", CAMPAIGN_MANAGEMENT)
class GetUetTagAuthKeyResponse(Struct):
    uet_tag_auth_key: str | None = element("UetTagAuthKey", "xs:string", nillable=True)
    partial_errors: list[types.BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_classes(__name__)
