# Made by soapwright 0.1.0 from msads/v13/campaign_management, revision 13.0.30.1. Do not edit.
"""The responses of CampaignManagementService."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from ...._runtime.struct import Struct, element, header_part, struct
from .namespaces import CAMPAIGN_MANAGEMENT

if TYPE_CHECKING:
    from .ad_extensions import AdExtension
    from .ads import Ad, ResponsiveAd, ResponsiveSearchAd
    from .audiences import Audience
    from .conversion_goals import ConversionGoal
    from .shared_entities import SharedEntity
    from .shared_list_items import SharedListItem
    from .structs import (
        HTML5,
        AccountMigrationStatusesInfo,
        AccountProperty,
        AdExtensionAssociationCollection,
        AdExtensionEditorialReasonCollection,
        AdExtensionIdentity,
        AdGroup,
        AdGroupCriterion,
        AdGroupNegativeSites,
        AdRecommendationImageSuggestion,
        AdRecommendationJobInfo,
        AdRecommendationMediaRefineResult,
        AdRecommendationTextRefineResult,
        AdRecommendationVideoSuggestion,
        AnnotationOptOut,
        AssetGroup,
        AssetGroupEditorialReasonCollection,
        AssetGroupListingGroup,
        AudienceGroup,
        AudienceGroupAssetGroupAssociation,
        BatchError,
        BatchErrorCollection,
        BidStrategy,
        BMCStore,
        BrandKit,
        Budget,
        Campaign,
        CampaignCriterion,
        CampaignNegativeSites,
        CampaignSize,
        ClipchampTemplateInfo,
        Company,
        CompanyName,
        ConversionValueRule,
        DailySummary,
        DataExclusion,
        DiagnosticsRequestStatus,
        EditorialReasonCollection,
        EntityNegativeKeyword,
        EntityResult,
        Experiment,
        HealthCheckData,
        HealthCheckError,
        HealthCheckMetadata,
        IdCollection,
        ImportJob,
        ImportResult,
        Keyword,
        Label,
        LabelAssociation,
        LinkedInSegment,
        MediaAssociation,
        MediaMetaData,
        NewCustomerAcquisitionGoal,
        OfflineGoalConversionSummary,
        SeasonalityAdjustment,
        SharedEntityAssociation,
        SupportedClipchampAudioData,
        SupportedFontsData,
        UetTag,
        Video,
    )


@struct("AddCampaignsResponse", CAMPAIGN_MANAGEMENT)
class AddCampaignsResponse(Struct):
    """The response of AddCampaigns."""

    campaign_ids: list[int | None] | None = element("CampaignIds", "ArrayOfNullableOflong", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetCampaignsByAccountIdResponse", CAMPAIGN_MANAGEMENT)
class GetCampaignsByAccountIdResponse(Struct):
    """The response of GetCampaignsByAccountId."""

    campaigns: list[Campaign | None] | None = element("Campaigns", "ArrayOfCampaign", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetCampaignsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetCampaignsByIdsResponse(Struct):
    """The response of GetCampaignsByIds."""

    campaigns: list[Campaign | None] | None = element("Campaigns", "ArrayOfCampaign", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteCampaignsResponse", CAMPAIGN_MANAGEMENT)
class DeleteCampaignsResponse(Struct):
    """The response of DeleteCampaigns."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateCampaignsResponse", CAMPAIGN_MANAGEMENT)
class UpdateCampaignsResponse(Struct):
    """The response of UpdateCampaigns."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetNegativeSitesByCampaignIdsResponse", CAMPAIGN_MANAGEMENT)
class GetNegativeSitesByCampaignIdsResponse(Struct):
    """The response of GetNegativeSitesByCampaignIds."""

    campaign_negative_sites: list[CampaignNegativeSites | None] | None = element(
        "CampaignNegativeSites", "ArrayOfCampaignNegativeSites", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SetNegativeSitesToCampaignsResponse", CAMPAIGN_MANAGEMENT)
class SetNegativeSitesToCampaignsResponse(Struct):
    """The response of SetNegativeSitesToCampaigns."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetConfigValueResponse", CAMPAIGN_MANAGEMENT)
class GetConfigValueResponse(Struct):
    """The response of GetConfigValue."""

    config_value: str | None = element("ConfigValue", "xs:string", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetBSCCountriesResponse", CAMPAIGN_MANAGEMENT)
class GetBSCCountriesResponse(Struct):
    """The response of GetBSCCountries."""

    country_codes: list[str | None] | None = element("CountryCodes", "ArrayOfstring", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddAdGroupsResponse", CAMPAIGN_MANAGEMENT)
class AddAdGroupsResponse(Struct):
    """The response of AddAdGroups."""

    ad_group_ids: list[int | None] | None = element("AdGroupIds", "ArrayOfNullableOflong", nillable=True)
    inherited_bid_strategy_types: list[str | None] | None = element(
        "InheritedBidStrategyTypes", "ArrayOfstring", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteAdGroupsResponse", CAMPAIGN_MANAGEMENT)
class DeleteAdGroupsResponse(Struct):
    """The response of DeleteAdGroups."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAdGroupsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetAdGroupsByIdsResponse(Struct):
    """The response of GetAdGroupsByIds."""

    ad_groups: list[AdGroup | None] | None = element("AdGroups", "ArrayOfAdGroup", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAdGroupsByCampaignIdResponse", CAMPAIGN_MANAGEMENT)
class GetAdGroupsByCampaignIdResponse(Struct):
    """The response of GetAdGroupsByCampaignId."""

    ad_groups: list[AdGroup | None] | None = element("AdGroups", "ArrayOfAdGroup", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateAdGroupsResponse", CAMPAIGN_MANAGEMENT)
class UpdateAdGroupsResponse(Struct):
    """The response of UpdateAdGroups."""

    inherited_bid_strategy_types: list[str | None] | None = element(
        "InheritedBidStrategyTypes", "ArrayOfstring", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetNegativeSitesByAdGroupIdsResponse", CAMPAIGN_MANAGEMENT)
class GetNegativeSitesByAdGroupIdsResponse(Struct):
    """The response of GetNegativeSitesByAdGroupIds."""

    ad_group_negative_sites: list[AdGroupNegativeSites | None] | None = element(
        "AdGroupNegativeSites", "ArrayOfAdGroupNegativeSites", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SetNegativeSitesToAdGroupsResponse", CAMPAIGN_MANAGEMENT)
class SetNegativeSitesToAdGroupsResponse(Struct):
    """The response of SetNegativeSitesToAdGroups."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetGeoLocationsFileUrlResponse", CAMPAIGN_MANAGEMENT)
class GetGeoLocationsFileUrlResponse(Struct):
    """The response of GetGeoLocationsFileUrl."""

    file_url: str | None = element("FileUrl", "xs:string", nillable=True)
    file_url_expiry_time_utc: datetime | None = element("FileUrlExpiryTimeUtc", "xs:dateTime", nillable=True)
    last_modified_time_utc: datetime | None = element("LastModifiedTimeUtc", "xs:dateTime")
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddAdsResponse", CAMPAIGN_MANAGEMENT)
class AddAdsResponse(Struct):
    """The response of AddAds."""

    ad_ids: list[int | None] | None = element("AdIds", "ArrayOfNullableOflong", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteAdsResponse", CAMPAIGN_MANAGEMENT)
class DeleteAdsResponse(Struct):
    """The response of DeleteAds."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAdsByEditorialStatusResponse", CAMPAIGN_MANAGEMENT)
class GetAdsByEditorialStatusResponse(Struct):
    """The response of GetAdsByEditorialStatus."""

    ads: list[Ad | None] | None = element("Ads", "ArrayOfAd", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAdsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetAdsByIdsResponse(Struct):
    """The response of GetAdsByIds."""

    ads: list[Ad | None] | None = element("Ads", "ArrayOfAd", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAdsByAdGroupIdResponse", CAMPAIGN_MANAGEMENT)
class GetAdsByAdGroupIdResponse(Struct):
    """The response of GetAdsByAdGroupId."""

    ads: list[Ad | None] | None = element("Ads", "ArrayOfAd", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateAdsResponse", CAMPAIGN_MANAGEMENT)
class UpdateAdsResponse(Struct):
    """The response of UpdateAds."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddKeywordsResponse", CAMPAIGN_MANAGEMENT)
class AddKeywordsResponse(Struct):
    """The response of AddKeywords."""

    inherited_bid_strategy_types: list[str | None] | None = element(
        "InheritedBidStrategyTypes", "ArrayOfstring", nillable=True
    )
    keyword_ids: list[int | None] | None = element("KeywordIds", "ArrayOfNullableOflong", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteKeywordsResponse", CAMPAIGN_MANAGEMENT)
class DeleteKeywordsResponse(Struct):
    """The response of DeleteKeywords."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetKeywordsByEditorialStatusResponse", CAMPAIGN_MANAGEMENT)
class GetKeywordsByEditorialStatusResponse(Struct):
    """The response of GetKeywordsByEditorialStatus."""

    keywords: list[Keyword | None] | None = element("Keywords", "ArrayOfKeyword", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetKeywordsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetKeywordsByIdsResponse(Struct):
    """The response of GetKeywordsByIds."""

    keywords: list[Keyword | None] | None = element("Keywords", "ArrayOfKeyword", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetKeywordsByAdGroupIdResponse", CAMPAIGN_MANAGEMENT)
class GetKeywordsByAdGroupIdResponse(Struct):
    """The response of GetKeywordsByAdGroupId."""

    keywords: list[Keyword | None] | None = element("Keywords", "ArrayOfKeyword", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetKeywordsByAssetGroupIdResponse", CAMPAIGN_MANAGEMENT)
class GetKeywordsByAssetGroupIdResponse(Struct):
    """The response of GetKeywordsByAssetGroupId."""

    keywords: list[Keyword | None] | None = element("Keywords", "ArrayOfKeyword", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateKeywordsResponse", CAMPAIGN_MANAGEMENT)
class UpdateKeywordsResponse(Struct):
    """The response of UpdateKeywords."""

    inherited_bid_strategy_types: list[str | None] | None = element(
        "InheritedBidStrategyTypes", "ArrayOfstring", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AppealEditorialRejectionsResponse", CAMPAIGN_MANAGEMENT)
class AppealEditorialRejectionsResponse(Struct):
    """The response of AppealEditorialRejections."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetEditorialReasonsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetEditorialReasonsByIdsResponse(Struct):
    """The response of GetEditorialReasonsByIds."""

    editorial_reasons: list[EditorialReasonCollection | None] | None = element(
        "EditorialReasons", "ArrayOfEditorialReasonCollection", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAccountMigrationStatusesResponse", CAMPAIGN_MANAGEMENT)
class GetAccountMigrationStatusesResponse(Struct):
    """The response of GetAccountMigrationStatuses."""

    migration_statuses: list[AccountMigrationStatusesInfo | None] | None = element(
        "MigrationStatuses", "ArrayOfAccountMigrationStatusesInfo", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SetAccountPropertiesResponse", CAMPAIGN_MANAGEMENT)
class SetAccountPropertiesResponse(Struct):
    """The response of SetAccountProperties."""

    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAccountPropertiesResponse", CAMPAIGN_MANAGEMENT)
class GetAccountPropertiesResponse(Struct):
    """The response of GetAccountProperties."""

    account_properties: list[AccountProperty | None] | None = element(
        "AccountProperties", "ArrayOfAccountProperty", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddAdExtensionsResponse", CAMPAIGN_MANAGEMENT)
class AddAdExtensionsResponse(Struct):
    """The response of AddAdExtensions."""

    ad_extension_identities: list[AdExtensionIdentity | None] | None = element(
        "AdExtensionIdentities", "ArrayOfAdExtensionIdentity", nillable=True
    )
    nested_partial_errors: list[BatchErrorCollection | None] | None = element(
        "NestedPartialErrors", "ArrayOfBatchErrorCollection", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAdExtensionsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetAdExtensionsByIdsResponse(Struct):
    """The response of GetAdExtensionsByIds."""

    ad_extensions: list[AdExtension | None] | None = element(
        "AdExtensions", "ArrayOfAdExtension", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateAdExtensionsResponse", CAMPAIGN_MANAGEMENT)
class UpdateAdExtensionsResponse(Struct):
    """The response of UpdateAdExtensions."""

    nested_partial_errors: list[BatchErrorCollection | None] | None = element(
        "NestedPartialErrors", "ArrayOfBatchErrorCollection", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteAdExtensionsResponse", CAMPAIGN_MANAGEMENT)
class DeleteAdExtensionsResponse(Struct):
    """The response of DeleteAdExtensions."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAdExtensionsEditorialReasonsResponse", CAMPAIGN_MANAGEMENT)
class GetAdExtensionsEditorialReasonsResponse(Struct):
    """The response of GetAdExtensionsEditorialReasons."""

    editorial_reasons: list[AdExtensionEditorialReasonCollection | None] | None = element(
        "EditorialReasons", "ArrayOfAdExtensionEditorialReasonCollection", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SetAdExtensionsAssociationsResponse", CAMPAIGN_MANAGEMENT)
class SetAdExtensionsAssociationsResponse(Struct):
    """The response of SetAdExtensionsAssociations."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAdExtensionsAssociationsResponse", CAMPAIGN_MANAGEMENT)
class GetAdExtensionsAssociationsResponse(Struct):
    """The response of GetAdExtensionsAssociations."""

    ad_extension_association_collection: list[AdExtensionAssociationCollection | None] | None = element(
        "AdExtensionAssociationCollection", "ArrayOfAdExtensionAssociationCollection", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteAdExtensionsAssociationsResponse", CAMPAIGN_MANAGEMENT)
class DeleteAdExtensionsAssociationsResponse(Struct):
    """The response of DeleteAdExtensionsAssociations."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAdExtensionIdsByAccountIdResponse", CAMPAIGN_MANAGEMENT)
class GetAdExtensionIdsByAccountIdResponse(Struct):
    """The response of GetAdExtensionIdsByAccountId."""

    ad_extension_ids: list[int] | None = element("AdExtensionIds", "ArrayOflong", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddMediaResponse", CAMPAIGN_MANAGEMENT)
class AddMediaResponse(Struct):
    """The response of AddMedia."""

    media_ids: list[int] | None = element("MediaIds", "ArrayOflong", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateMediaResponse", CAMPAIGN_MANAGEMENT)
class UpdateMediaResponse(Struct):
    """The response of UpdateMedia."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteMediaResponse", CAMPAIGN_MANAGEMENT)
class DeleteMediaResponse(Struct):
    """The response of DeleteMedia."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetMediaMetaDataByAccountIdResponse", CAMPAIGN_MANAGEMENT)
class GetMediaMetaDataByAccountIdResponse(Struct):
    """The response of GetMediaMetaDataByAccountId."""

    media_meta_data: list[MediaMetaData | None] | None = element(
        "MediaMetaData", "ArrayOfMediaMetaData", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetMediaMetaDataByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetMediaMetaDataByIdsResponse(Struct):
    """The response of GetMediaMetaDataByIds."""

    media_meta_data: list[MediaMetaData | None] | None = element(
        "MediaMetaData", "ArrayOfMediaMetaData", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetMediaAssociationsResponse", CAMPAIGN_MANAGEMENT)
class GetMediaAssociationsResponse(Struct):
    """The response of GetMediaAssociations."""

    media_associations: list[list[MediaAssociation | None] | None] | None = element(
        "MediaAssociations", "ArrayOfArrayOfMediaAssociation", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAdGroupCriterionsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetAdGroupCriterionsByIdsResponse(Struct):
    """The response of GetAdGroupCriterionsByIds."""

    ad_group_criterions: list[AdGroupCriterion | None] | None = element(
        "AdGroupCriterions", "ArrayOfAdGroupCriterion", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddAdGroupCriterionsResponse", CAMPAIGN_MANAGEMENT)
class AddAdGroupCriterionsResponse(Struct):
    """The response of AddAdGroupCriterions."""

    ad_group_criterion_ids: list[int | None] | None = element(
        "AdGroupCriterionIds", "ArrayOfNullableOflong", nillable=True
    )
    nested_partial_errors: list[BatchErrorCollection | None] | None = element(
        "NestedPartialErrors", "ArrayOfBatchErrorCollection", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateAdGroupCriterionsResponse", CAMPAIGN_MANAGEMENT)
class UpdateAdGroupCriterionsResponse(Struct):
    """The response of UpdateAdGroupCriterions."""

    nested_partial_errors: list[BatchErrorCollection | None] | None = element(
        "NestedPartialErrors", "ArrayOfBatchErrorCollection", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteAdGroupCriterionsResponse", CAMPAIGN_MANAGEMENT)
class DeleteAdGroupCriterionsResponse(Struct):
    """The response of DeleteAdGroupCriterions."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("ApplyProductPartitionActionsResponse", CAMPAIGN_MANAGEMENT)
class ApplyProductPartitionActionsResponse(Struct):
    """The response of ApplyProductPartitionActions."""

    ad_group_criterion_ids: list[int | None] | None = element(
        "AdGroupCriterionIds", "ArrayOfNullableOflong", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("ApplyHotelGroupActionsResponse", CAMPAIGN_MANAGEMENT)
class ApplyHotelGroupActionsResponse(Struct):
    """The response of ApplyHotelGroupActions."""

    ad_group_criterion_ids: list[int | None] | None = element(
        "AdGroupCriterionIds", "ArrayOfNullableOflong", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("ApplyAssetGroupListingGroupActionsResponse", CAMPAIGN_MANAGEMENT)
class ApplyAssetGroupListingGroupActionsResponse(Struct):
    """The response of ApplyAssetGroupListingGroupActions."""

    asset_group_listing_group_ids: list[int | None] | None = element(
        "AssetGroupListingGroupIds", "ArrayOfNullableOflong", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAssetGroupListingGroupsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetAssetGroupListingGroupsByIdsResponse(Struct):
    """The response of GetAssetGroupListingGroupsByIds."""

    asset_group_listing_groups: list[AssetGroupListingGroup | None] | None = element(
        "AssetGroupListingGroups", "ArrayOfAssetGroupListingGroup", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetBMCStoresByCustomerIdResponse", CAMPAIGN_MANAGEMENT)
class GetBMCStoresByCustomerIdResponse(Struct):
    """The response of GetBMCStoresByCustomerId."""

    bmc_stores: list[BMCStore | None] | None = element("BMCStores", "ArrayOfBMCStore", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddNegativeKeywordsToEntitiesResponse", CAMPAIGN_MANAGEMENT)
class AddNegativeKeywordsToEntitiesResponse(Struct):
    """The response of AddNegativeKeywordsToEntities."""

    negative_keyword_ids: list[IdCollection | None] | None = element(
        "NegativeKeywordIds", "ArrayOfIdCollection", nillable=True
    )
    nested_partial_errors: list[BatchErrorCollection | None] | None = element(
        "NestedPartialErrors", "ArrayOfBatchErrorCollection", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetNegativeKeywordsByEntityIdsResponse", CAMPAIGN_MANAGEMENT)
class GetNegativeKeywordsByEntityIdsResponse(Struct):
    """The response of GetNegativeKeywordsByEntityIds."""

    entity_negative_keywords: list[EntityNegativeKeyword | None] | None = element(
        "EntityNegativeKeywords", "ArrayOfEntityNegativeKeyword", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteNegativeKeywordsFromEntitiesResponse", CAMPAIGN_MANAGEMENT)
class DeleteNegativeKeywordsFromEntitiesResponse(Struct):
    """The response of DeleteNegativeKeywordsFromEntities."""

    nested_partial_errors: list[BatchErrorCollection | None] | None = element(
        "NestedPartialErrors", "ArrayOfBatchErrorCollection", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetSharedEntitiesByAccountIdResponse", CAMPAIGN_MANAGEMENT)
class GetSharedEntitiesByAccountIdResponse(Struct):
    """The response of GetSharedEntitiesByAccountId."""

    shared_entities: list[SharedEntity | None] | None = element(
        "SharedEntities", "ArrayOfSharedEntity", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetSharedEntitiesResponse", CAMPAIGN_MANAGEMENT)
class GetSharedEntitiesResponse(Struct):
    """The response of GetSharedEntities."""

    shared_entities: list[SharedEntity | None] | None = element(
        "SharedEntities", "ArrayOfSharedEntity", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddSharedEntityResponse", CAMPAIGN_MANAGEMENT)
class AddSharedEntityResponse(Struct):
    """The response of AddSharedEntity."""

    list_item_ids: list[int] | None = element("ListItemIds", "ArrayOflong", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    shared_entity_id: int | None = element("SharedEntityId", "xs:long")
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetListItemsBySharedListResponse", CAMPAIGN_MANAGEMENT)
class GetListItemsBySharedListResponse(Struct):
    """The response of GetListItemsBySharedList."""

    list_items: list[SharedListItem | None] | None = element(
        "ListItems", "ArrayOfSharedListItem", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddListItemsToSharedListResponse", CAMPAIGN_MANAGEMENT)
class AddListItemsToSharedListResponse(Struct):
    """The response of AddListItemsToSharedList."""

    list_item_ids: list[int] | None = element("ListItemIds", "ArrayOflong", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateSharedEntitiesResponse", CAMPAIGN_MANAGEMENT)
class UpdateSharedEntitiesResponse(Struct):
    """The response of UpdateSharedEntities."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteListItemsFromSharedListResponse", CAMPAIGN_MANAGEMENT)
class DeleteListItemsFromSharedListResponse(Struct):
    """The response of DeleteListItemsFromSharedList."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SetSharedEntityAssociationsResponse", CAMPAIGN_MANAGEMENT)
class SetSharedEntityAssociationsResponse(Struct):
    """The response of SetSharedEntityAssociations."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteSharedEntityAssociationsResponse", CAMPAIGN_MANAGEMENT)
class DeleteSharedEntityAssociationsResponse(Struct):
    """The response of DeleteSharedEntityAssociations."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetSharedEntityAssociationsBySharedEntityIdsResponse", CAMPAIGN_MANAGEMENT)
class GetSharedEntityAssociationsBySharedEntityIdsResponse(Struct):
    """The response of GetSharedEntityAssociationsBySharedEntityIds."""

    associations: list[SharedEntityAssociation | None] | None = element(
        "Associations", "ArrayOfSharedEntityAssociation", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetSharedEntityAssociationsByEntityIdsResponse", CAMPAIGN_MANAGEMENT)
class GetSharedEntityAssociationsByEntityIdsResponse(Struct):
    """The response of GetSharedEntityAssociationsByEntityIds."""

    associations: list[SharedEntityAssociation | None] | None = element(
        "Associations", "ArrayOfSharedEntityAssociation", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteSharedEntitiesResponse", CAMPAIGN_MANAGEMENT)
class DeleteSharedEntitiesResponse(Struct):
    """The response of DeleteSharedEntities."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetCampaignSizesByAccountIdResponse", CAMPAIGN_MANAGEMENT)
class GetCampaignSizesByAccountIdResponse(Struct):
    """The response of GetCampaignSizesByAccountId."""

    campaign_sizes: list[CampaignSize | None] | None = element(
        "CampaignSizes", "ArrayOfCampaignSize", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddCampaignCriterionsResponse", CAMPAIGN_MANAGEMENT)
class AddCampaignCriterionsResponse(Struct):
    """The response of AddCampaignCriterions."""

    campaign_criterion_ids: list[int | None] | None = element(
        "CampaignCriterionIds", "ArrayOfNullableOflong", nillable=True
    )
    nested_partial_errors: list[BatchErrorCollection | None] | None = element(
        "NestedPartialErrors", "ArrayOfBatchErrorCollection", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateCampaignCriterionsResponse", CAMPAIGN_MANAGEMENT)
class UpdateCampaignCriterionsResponse(Struct):
    """The response of UpdateCampaignCriterions."""

    nested_partial_errors: list[BatchErrorCollection | None] | None = element(
        "NestedPartialErrors", "ArrayOfBatchErrorCollection", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteCampaignCriterionsResponse", CAMPAIGN_MANAGEMENT)
class DeleteCampaignCriterionsResponse(Struct):
    """The response of DeleteCampaignCriterions."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetCampaignCriterionsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetCampaignCriterionsByIdsResponse(Struct):
    """The response of GetCampaignCriterionsByIds."""

    campaign_criterions: list[CampaignCriterion | None] | None = element(
        "CampaignCriterions", "ArrayOfCampaignCriterion", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddBudgetsResponse", CAMPAIGN_MANAGEMENT)
class AddBudgetsResponse(Struct):
    """The response of AddBudgets."""

    budget_ids: list[int | None] | None = element("BudgetIds", "ArrayOfNullableOflong", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateBudgetsResponse", CAMPAIGN_MANAGEMENT)
class UpdateBudgetsResponse(Struct):
    """The response of UpdateBudgets."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteBudgetsResponse", CAMPAIGN_MANAGEMENT)
class DeleteBudgetsResponse(Struct):
    """The response of DeleteBudgets."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetBudgetsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetBudgetsByIdsResponse(Struct):
    """The response of GetBudgetsByIds."""

    budgets: list[Budget | None] | None = element("Budgets", "ArrayOfBudget", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetCampaignIdsByBudgetIdsResponse", CAMPAIGN_MANAGEMENT)
class GetCampaignIdsByBudgetIdsResponse(Struct):
    """The response of GetCampaignIdsByBudgetIds."""

    campaign_id_collection: list[IdCollection | None] | None = element(
        "CampaignIdCollection", "ArrayOfIdCollection", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddBidStrategiesResponse", CAMPAIGN_MANAGEMENT)
class AddBidStrategiesResponse(Struct):
    """The response of AddBidStrategies."""

    bid_strategy_ids: list[int | None] | None = element(
        "BidStrategyIds", "ArrayOfNullableOflong", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateBidStrategiesResponse", CAMPAIGN_MANAGEMENT)
class UpdateBidStrategiesResponse(Struct):
    """The response of UpdateBidStrategies."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteBidStrategiesResponse", CAMPAIGN_MANAGEMENT)
class DeleteBidStrategiesResponse(Struct):
    """The response of DeleteBidStrategies."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetBidStrategiesByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetBidStrategiesByIdsResponse(Struct):
    """The response of GetBidStrategiesByIds."""

    bid_strategies: list[BidStrategy | None] | None = element(
        "BidStrategies", "ArrayOfBidStrategy", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetCampaignIdsByBidStrategyIdsResponse", CAMPAIGN_MANAGEMENT)
class GetCampaignIdsByBidStrategyIdsResponse(Struct):
    """The response of GetCampaignIdsByBidStrategyIds."""

    campaign_id_collection: list[IdCollection | None] | None = element(
        "CampaignIdCollection", "ArrayOfIdCollection", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddAudienceGroupsResponse", CAMPAIGN_MANAGEMENT)
class AddAudienceGroupsResponse(Struct):
    """The response of AddAudienceGroups."""

    audience_group_ids: list[int | None] | None = element(
        "AudienceGroupIds", "ArrayOfNullableOflong", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateAudienceGroupsResponse", CAMPAIGN_MANAGEMENT)
class UpdateAudienceGroupsResponse(Struct):
    """The response of UpdateAudienceGroups."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteAudienceGroupsResponse", CAMPAIGN_MANAGEMENT)
class DeleteAudienceGroupsResponse(Struct):
    """The response of DeleteAudienceGroups."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAudienceGroupsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetAudienceGroupsByIdsResponse(Struct):
    """The response of GetAudienceGroupsByIds."""

    audience_groups: list[AudienceGroup | None] | None = element(
        "AudienceGroups", "ArrayOfAudienceGroup", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddAssetGroupsResponse", CAMPAIGN_MANAGEMENT)
class AddAssetGroupsResponse(Struct):
    """The response of AddAssetGroups."""

    asset_group_ids: list[int | None] | None = element(
        "AssetGroupIds", "ArrayOfNullableOflong", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateAssetGroupsResponse", CAMPAIGN_MANAGEMENT)
class UpdateAssetGroupsResponse(Struct):
    """The response of UpdateAssetGroups."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteAssetGroupsResponse", CAMPAIGN_MANAGEMENT)
class DeleteAssetGroupsResponse(Struct):
    """The response of DeleteAssetGroups."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAssetGroupsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetAssetGroupsByIdsResponse(Struct):
    """The response of GetAssetGroupsByIds."""

    asset_groups: list[AssetGroup | None] | None = element("AssetGroups", "ArrayOfAssetGroup", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAssetGroupsByCampaignIdResponse", CAMPAIGN_MANAGEMENT)
class GetAssetGroupsByCampaignIdResponse(Struct):
    """The response of GetAssetGroupsByCampaignId."""

    asset_groups: list[AssetGroup | None] | None = element("AssetGroups", "ArrayOfAssetGroup", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAssetGroupsEditorialReasonsResponse", CAMPAIGN_MANAGEMENT)
class GetAssetGroupsEditorialReasonsResponse(Struct):
    """The response of GetAssetGroupsEditorialReasons."""

    editorial_reasons: list[AssetGroupEditorialReasonCollection | None] | None = element(
        "EditorialReasons", "ArrayOfAssetGroupEditorialReasonCollection", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SetAudienceGroupAssetGroupAssociationsResponse", CAMPAIGN_MANAGEMENT)
class SetAudienceGroupAssetGroupAssociationsResponse(Struct):
    """The response of SetAudienceGroupAssetGroupAssociations."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteAudienceGroupAssetGroupAssociationsResponse", CAMPAIGN_MANAGEMENT)
class DeleteAudienceGroupAssetGroupAssociationsResponse(Struct):
    """The response of DeleteAudienceGroupAssetGroupAssociations."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAudienceGroupAssetGroupAssociationsByAssetGroupIdsResponse", CAMPAIGN_MANAGEMENT)
class GetAudienceGroupAssetGroupAssociationsByAssetGroupIdsResponse(Struct):
    """The response of GetAudienceGroupAssetGroupAssociationsByAssetGroupIds."""

    audience_group_asset_group_associations: list[AudienceGroupAssetGroupAssociation | None] | None = element(
        "AudienceGroupAssetGroupAssociations", "ArrayOfAudienceGroupAssetGroupAssociation", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAudienceGroupAssetGroupAssociationsByAudienceGroupIdsResponse", CAMPAIGN_MANAGEMENT)
class GetAudienceGroupAssetGroupAssociationsByAudienceGroupIdsResponse(Struct):
    """The response of GetAudienceGroupAssetGroupAssociationsByAudienceGroupIds."""

    audience_group_asset_group_associations: list[AudienceGroupAssetGroupAssociation | None] | None = element(
        "AudienceGroupAssetGroupAssociations", "ArrayOfAudienceGroupAssetGroupAssociation", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddAudiencesResponse", CAMPAIGN_MANAGEMENT)
class AddAudiencesResponse(Struct):
    """The response of AddAudiences."""

    audience_ids: list[int | None] | None = element("AudienceIds", "ArrayOfNullableOflong", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateAudiencesResponse", CAMPAIGN_MANAGEMENT)
class UpdateAudiencesResponse(Struct):
    """The response of UpdateAudiences."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteAudiencesResponse", CAMPAIGN_MANAGEMENT)
class DeleteAudiencesResponse(Struct):
    """The response of DeleteAudiences."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAudiencesByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetAudiencesByIdsResponse(Struct):
    """The response of GetAudiencesByIds."""

    audiences: list[Audience | None] | None = element("Audiences", "ArrayOfAudience", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("ApplyCustomerListItemsResponse", CAMPAIGN_MANAGEMENT)
class ApplyCustomerListItemsResponse(Struct):
    """The response of ApplyCustomerListItems."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("ApplyCustomerListUserDataResponse", CAMPAIGN_MANAGEMENT)
class ApplyCustomerListUserDataResponse(Struct):
    """The response of ApplyCustomerListUserData."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetUetTagsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetUetTagsByIdsResponse(Struct):
    """The response of GetUetTagsByIds."""

    uet_tags: list[UetTag | None] | None = element("UetTags", "ArrayOfUetTag", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddUetTagsResponse", CAMPAIGN_MANAGEMENT)
class AddUetTagsResponse(Struct):
    """The response of AddUetTags."""

    uet_tags: list[UetTag | None] | None = element("UetTags", "ArrayOfUetTag", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateUetTagsResponse", CAMPAIGN_MANAGEMENT)
class UpdateUetTagsResponse(Struct):
    """The response of UpdateUetTags."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetConversionGoalsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetConversionGoalsByIdsResponse(Struct):
    """The response of GetConversionGoalsByIds."""

    conversion_goals: list[ConversionGoal | None] | None = element(
        "ConversionGoals", "ArrayOfConversionGoal", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetConversionGoalsByTagIdsResponse", CAMPAIGN_MANAGEMENT)
class GetConversionGoalsByTagIdsResponse(Struct):
    """The response of GetConversionGoalsByTagIds."""

    conversion_goals: list[ConversionGoal | None] | None = element(
        "ConversionGoals", "ArrayOfConversionGoal", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddConversionGoalsResponse", CAMPAIGN_MANAGEMENT)
class AddConversionGoalsResponse(Struct):
    """The response of AddConversionGoals."""

    conversion_goal_ids: list[int | None] | None = element(
        "ConversionGoalIds", "ArrayOfNullableOflong", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateConversionGoalsResponse", CAMPAIGN_MANAGEMENT)
class UpdateConversionGoalsResponse(Struct):
    """The response of UpdateConversionGoals."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("ApplyOfflineConversionsResponse", CAMPAIGN_MANAGEMENT)
class ApplyOfflineConversionsResponse(Struct):
    """The response of ApplyOfflineConversions."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("ApplyOfflineConversionAdjustmentsResponse", CAMPAIGN_MANAGEMENT)
class ApplyOfflineConversionAdjustmentsResponse(Struct):
    """The response of ApplyOfflineConversionAdjustments."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("ApplyOnlineConversionAdjustmentsResponse", CAMPAIGN_MANAGEMENT)
class ApplyOnlineConversionAdjustmentsResponse(Struct):
    """The response of ApplyOnlineConversionAdjustments."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetOfflineConversionReportsResponse", CAMPAIGN_MANAGEMENT)
class GetOfflineConversionReportsResponse(Struct):
    """The response of GetOfflineConversionReports."""

    daily_summaries: list[DailySummary | None] | None = element(
        "DailySummaries", "ArrayOfDailySummary", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetOfflineConversionReportByGoalIdsResponse", CAMPAIGN_MANAGEMENT)
class GetOfflineConversionReportByGoalIdsResponse(Struct):
    """The response of GetOfflineConversionReportByGoalIds."""

    offline_goal_conversion_summaries: list[OfflineGoalConversionSummary | None] | None = element(
        "OfflineGoalConversionSummaries", "ArrayOfOfflineGoalConversionSummary", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddLabelsResponse", CAMPAIGN_MANAGEMENT)
class AddLabelsResponse(Struct):
    """The response of AddLabels."""

    label_ids: list[int | None] | None = element("LabelIds", "ArrayOfNullableOflong", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteLabelsResponse", CAMPAIGN_MANAGEMENT)
class DeleteLabelsResponse(Struct):
    """The response of DeleteLabels."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateLabelsResponse", CAMPAIGN_MANAGEMENT)
class UpdateLabelsResponse(Struct):
    """The response of UpdateLabels."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetLabelsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetLabelsByIdsResponse(Struct):
    """The response of GetLabelsByIds."""

    labels: list[Label | None] | None = element("Labels", "ArrayOfLabel", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SetLabelAssociationsResponse", CAMPAIGN_MANAGEMENT)
class SetLabelAssociationsResponse(Struct):
    """The response of SetLabelAssociations."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteLabelAssociationsResponse", CAMPAIGN_MANAGEMENT)
class DeleteLabelAssociationsResponse(Struct):
    """The response of DeleteLabelAssociations."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetLabelAssociationsByEntityIdsResponse", CAMPAIGN_MANAGEMENT)
class GetLabelAssociationsByEntityIdsResponse(Struct):
    """The response of GetLabelAssociationsByEntityIds."""

    label_associations: list[LabelAssociation | None] | None = element(
        "LabelAssociations", "ArrayOfLabelAssociation", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetLabelAssociationsByLabelIdsResponse", CAMPAIGN_MANAGEMENT)
class GetLabelAssociationsByLabelIdsResponse(Struct):
    """The response of GetLabelAssociationsByLabelIds."""

    label_associations: list[LabelAssociation | None] | None = element(
        "LabelAssociations", "ArrayOfLabelAssociation", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddExperimentsResponse", CAMPAIGN_MANAGEMENT)
class AddExperimentsResponse(Struct):
    """The response of AddExperiments."""

    experiment_ids: list[int | None] | None = element("ExperimentIds", "ArrayOfNullableOflong", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteExperimentsResponse", CAMPAIGN_MANAGEMENT)
class DeleteExperimentsResponse(Struct):
    """The response of DeleteExperiments."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateExperimentsResponse", CAMPAIGN_MANAGEMENT)
class UpdateExperimentsResponse(Struct):
    """The response of UpdateExperiments."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetExperimentsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetExperimentsByIdsResponse(Struct):
    """The response of GetExperimentsByIds."""

    experiments: list[Experiment | None] | None = element("Experiments", "ArrayOfExperiment", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetProfileDataFileUrlResponse", CAMPAIGN_MANAGEMENT)
class GetProfileDataFileUrlResponse(Struct):
    """The response of GetProfileDataFileUrl."""

    file_url: str | None = element("FileUrl", "xs:string", nillable=True)
    file_url_expiry_time_utc: datetime | None = element("FileUrlExpiryTimeUtc", "xs:dateTime", nillable=True)
    last_modified_time_utc: datetime | None = element("LastModifiedTimeUtc", "xs:dateTime")
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("SearchCompaniesResponse", CAMPAIGN_MANAGEMENT)
class SearchCompaniesResponse(Struct):
    """The response of SearchCompanies."""

    companies: list[Company | None] | None = element("Companies", "ArrayOfCompany", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetFileImportUploadUrlResponse", CAMPAIGN_MANAGEMENT)
class GetFileImportUploadUrlResponse(Struct):
    """The response of GetFileImportUploadUrl."""

    file_import_upload_url: str | None = element("FileImportUploadUrl", "xs:string", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddImportJobsResponse", CAMPAIGN_MANAGEMENT)
class AddImportJobsResponse(Struct):
    """The response of AddImportJobs."""

    import_job_ids: list[int] | None = element("ImportJobIds", "ArrayOflong", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetImportResultsResponse", CAMPAIGN_MANAGEMENT)
class GetImportResultsResponse(Struct):
    """The response of GetImportResults."""

    import_results: list[ImportResult | None] | None = element(
        "ImportResults", "ArrayOfImportResult", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetImportJobsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetImportJobsByIdsResponse(Struct):
    """The response of GetImportJobsByIds."""

    import_jobs: list[ImportJob | None] | None = element("ImportJobs", "ArrayOfImportJob", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteImportJobsResponse", CAMPAIGN_MANAGEMENT)
class DeleteImportJobsResponse(Struct):
    """The response of DeleteImportJobs."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetImportEntityIdsMappingResponse", CAMPAIGN_MANAGEMENT)
class GetImportEntityIdsMappingResponse(Struct):
    """The response of GetImportEntityIdsMapping."""

    entity_ids_mapping: dict[int, int] | None = element(
        "EntityIdsMapping", "ArrayOfKeyValuePairOflonglong", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateImportJobsResponse", CAMPAIGN_MANAGEMENT)
class UpdateImportJobsResponse(Struct):
    """The response of UpdateImportJobs."""

    import_job_ids: list[int] | None = element("ImportJobIds", "ArrayOflong", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddVideosResponse", CAMPAIGN_MANAGEMENT)
class AddVideosResponse(Struct):
    """The response of AddVideos."""

    video_ids: list[int] | None = element("VideoIds", "ArrayOflong", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteVideosResponse", CAMPAIGN_MANAGEMENT)
class DeleteVideosResponse(Struct):
    """The response of DeleteVideos."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetVideosByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetVideosByIdsResponse(Struct):
    """The response of GetVideosByIds."""

    videos: list[Video | None] | None = element("Videos", "ArrayOfVideo", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateVideosResponse", CAMPAIGN_MANAGEMENT)
class UpdateVideosResponse(Struct):
    """The response of UpdateVideos."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddHTML5sResponse", CAMPAIGN_MANAGEMENT)
class AddHTML5sResponse(Struct):
    """The response of AddHTML5s."""

    html5_asset_ids: list[int] | None = element("HTML5AssetIds", "ArrayOflong", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetHTML5sByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetHTML5sByIdsResponse(Struct):
    """The response of GetHTML5sByIds."""

    html5_assets: list[HTML5 | None] | None = element("HTML5Assets", "ArrayOfHTML5", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteHTML5sResponse", CAMPAIGN_MANAGEMENT)
class DeleteHTML5sResponse(Struct):
    """The response of DeleteHTML5s."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddCampaignConversionGoalsResponse", CAMPAIGN_MANAGEMENT)
class AddCampaignConversionGoalsResponse(Struct):
    """The response of AddCampaignConversionGoals."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteCampaignConversionGoalsResponse", CAMPAIGN_MANAGEMENT)
class DeleteCampaignConversionGoalsResponse(Struct):
    """The response of DeleteCampaignConversionGoals."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddDataExclusionsResponse", CAMPAIGN_MANAGEMENT)
class AddDataExclusionsResponse(Struct):
    """The response of AddDataExclusions."""

    data_exclusion_ids: list[int | None] | None = element(
        "DataExclusionIds", "ArrayOfNullableOflong", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateDataExclusionsResponse", CAMPAIGN_MANAGEMENT)
class UpdateDataExclusionsResponse(Struct):
    """The response of UpdateDataExclusions."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteDataExclusionsResponse", CAMPAIGN_MANAGEMENT)
class DeleteDataExclusionsResponse(Struct):
    """The response of DeleteDataExclusions."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetDataExclusionsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetDataExclusionsByIdsResponse(Struct):
    """The response of GetDataExclusionsByIds."""

    data_exclusions: list[DataExclusion | None] | None = element(
        "DataExclusions", "ArrayOfDataExclusion", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetDataExclusionsByAccountIdResponse", CAMPAIGN_MANAGEMENT)
class GetDataExclusionsByAccountIdResponse(Struct):
    """The response of GetDataExclusionsByAccountId."""

    data_exclusions: list[DataExclusion | None] | None = element(
        "DataExclusions", "ArrayOfDataExclusion", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddSeasonalityAdjustmentsResponse", CAMPAIGN_MANAGEMENT)
class AddSeasonalityAdjustmentsResponse(Struct):
    """The response of AddSeasonalityAdjustments."""

    seasonality_adjustment_ids: list[int | None] | None = element(
        "SeasonalityAdjustmentIds", "ArrayOfNullableOflong", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateSeasonalityAdjustmentsResponse", CAMPAIGN_MANAGEMENT)
class UpdateSeasonalityAdjustmentsResponse(Struct):
    """The response of UpdateSeasonalityAdjustments."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteSeasonalityAdjustmentsResponse", CAMPAIGN_MANAGEMENT)
class DeleteSeasonalityAdjustmentsResponse(Struct):
    """The response of DeleteSeasonalityAdjustments."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetSeasonalityAdjustmentsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetSeasonalityAdjustmentsByIdsResponse(Struct):
    """The response of GetSeasonalityAdjustmentsByIds."""

    seasonality_adjustments: list[SeasonalityAdjustment | None] | None = element(
        "SeasonalityAdjustments", "ArrayOfSeasonalityAdjustment", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetSeasonalityAdjustmentsByAccountIdResponse", CAMPAIGN_MANAGEMENT)
class GetSeasonalityAdjustmentsByAccountIdResponse(Struct):
    """The response of GetSeasonalityAdjustmentsByAccountId."""

    seasonality_adjustments: list[SeasonalityAdjustment | None] | None = element(
        "SeasonalityAdjustments", "ArrayOfSeasonalityAdjustment", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("CreateAssetGroupRecommendationResponse", CAMPAIGN_MANAGEMENT)
class CreateAssetGroupRecommendationResponse(Struct):
    """The response of CreateAssetGroupRecommendation."""

    asset_group: AssetGroup | None = element("AssetGroup", "AssetGroup", nillable=True)
    image_suggestions: list[AdRecommendationImageSuggestion | None] | None = element(
        "ImageSuggestions", "ArrayOfAdRecommendationImageSuggestion", nillable=True
    )
    prompt_brand_warning: str | None = element("PromptBrandWarning", "xs:string", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("CreateResponsiveAdRecommendationResponse", CAMPAIGN_MANAGEMENT)
class CreateResponsiveAdRecommendationResponse(Struct):
    """The response of CreateResponsiveAdRecommendation."""

    responsive_ad: ResponsiveAd | None = element("ResponsiveAd", "ResponsiveAd", nillable=True)
    image_suggestions: list[AdRecommendationImageSuggestion | None] | None = element(
        "ImageSuggestions", "ArrayOfAdRecommendationImageSuggestion", nillable=True
    )
    video_suggestions: list[AdRecommendationVideoSuggestion | None] | None = element(
        "VideoSuggestions", "ArrayOfAdRecommendationVideoSuggestion", nillable=True
    )
    prompt_brand_warning: str | None = element("PromptBrandWarning", "xs:string", nillable=True)
    job_info: AdRecommendationJobInfo | None = element("JobInfo", "AdRecommendationJobInfo", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("CreateResponsiveSearchAdRecommendationResponse", CAMPAIGN_MANAGEMENT)
class CreateResponsiveSearchAdRecommendationResponse(Struct):
    """The response of CreateResponsiveSearchAdRecommendation."""

    responsive_search_ad: ResponsiveSearchAd | None = element(
        "ResponsiveSearchAd", "ResponsiveSearchAd", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("RefineAssetGroupRecommendationResponse", CAMPAIGN_MANAGEMENT)
class RefineAssetGroupRecommendationResponse(Struct):
    """The response of RefineAssetGroupRecommendation."""

    text_refine_results: list[AdRecommendationTextRefineResult | None] | None = element(
        "TextRefineResults", "ArrayOfAdRecommendationTextRefineResult", nillable=True
    )
    media_refine_results: list[AdRecommendationMediaRefineResult | None] | None = element(
        "MediaRefineResults", "ArrayOfAdRecommendationMediaRefineResult", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("RefineResponsiveAdRecommendationResponse", CAMPAIGN_MANAGEMENT)
class RefineResponsiveAdRecommendationResponse(Struct):
    """The response of RefineResponsiveAdRecommendation."""

    text_refine_results: list[AdRecommendationTextRefineResult | None] | None = element(
        "TextRefineResults", "ArrayOfAdRecommendationTextRefineResult", nillable=True
    )
    media_refine_results: list[AdRecommendationMediaRefineResult | None] | None = element(
        "MediaRefineResults", "ArrayOfAdRecommendationMediaRefineResult", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("RefineResponsiveSearchAdRecommendationResponse", CAMPAIGN_MANAGEMENT)
class RefineResponsiveSearchAdRecommendationResponse(Struct):
    """The response of RefineResponsiveSearchAdRecommendation."""

    text_refine_results: list[AdRecommendationTextRefineResult | None] | None = element(
        "TextRefineResults", "ArrayOfAdRecommendationTextRefineResult", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetResponsiveAdRecommendationJobResponse", CAMPAIGN_MANAGEMENT)
class GetResponsiveAdRecommendationJobResponse(Struct):
    """The response of GetResponsiveAdRecommendationJob."""

    responsive_ad: ResponsiveAd | None = element("ResponsiveAd", "ResponsiveAd", nillable=True)
    image_suggestions: list[AdRecommendationImageSuggestion | None] | None = element(
        "ImageSuggestions", "ArrayOfAdRecommendationImageSuggestion", nillable=True
    )
    video_suggestions: list[AdRecommendationVideoSuggestion | None] | None = element(
        "VideoSuggestions", "ArrayOfAdRecommendationVideoSuggestion", nillable=True
    )
    prompt_brand_warning: str | None = element("PromptBrandWarning", "xs:string", nillable=True)
    job_info: AdRecommendationJobInfo | None = element("JobInfo", "AdRecommendationJobInfo", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateConversionValueRulesResponse", CAMPAIGN_MANAGEMENT)
class UpdateConversionValueRulesResponse(Struct):
    """The response of UpdateConversionValueRules."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateConversionValueRulesStatusResponse", CAMPAIGN_MANAGEMENT)
class UpdateConversionValueRulesStatusResponse(Struct):
    """The response of UpdateConversionValueRulesStatus."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddConversionValueRulesResponse", CAMPAIGN_MANAGEMENT)
class AddConversionValueRulesResponse(Struct):
    """The response of AddConversionValueRules."""

    conversion_value_rule_ids: list[int] | None = element(
        "ConversionValueRuleIds", "ArrayOflong", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetConversionValueRulesByAccountIdResponse", CAMPAIGN_MANAGEMENT)
class GetConversionValueRulesByAccountIdResponse(Struct):
    """The response of GetConversionValueRulesByAccountId."""

    conversion_value_rules: list[ConversionValueRule | None] | None = element(
        "ConversionValueRules", "ArrayOfConversionValueRule", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetConversionValueRulesByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetConversionValueRulesByIdsResponse(Struct):
    """The response of GetConversionValueRulesByIds."""

    conversion_value_rules: list[ConversionValueRule | None] | None = element(
        "ConversionValueRules", "ArrayOfConversionValueRule", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddBrandKitsResponse", CAMPAIGN_MANAGEMENT)
class AddBrandKitsResponse(Struct):
    """The response of AddBrandKits."""

    brand_kit_ids: list[int | None] | None = element("BrandKitIds", "ArrayOfNullableOflong", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateBrandKitsResponse", CAMPAIGN_MANAGEMENT)
class UpdateBrandKitsResponse(Struct):
    """The response of UpdateBrandKits."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteBrandKitsResponse", CAMPAIGN_MANAGEMENT)
class DeleteBrandKitsResponse(Struct):
    """The response of DeleteBrandKits."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("CreateBrandKitRecommendationResponse", CAMPAIGN_MANAGEMENT)
class CreateBrandKitRecommendationResponse(Struct):
    """The response of CreateBrandKitRecommendation."""

    brand_kit: BrandKit | None = element("BrandKit", "BrandKit", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddNewCustomerAcquisitionGoalsResponse", CAMPAIGN_MANAGEMENT)
class AddNewCustomerAcquisitionGoalsResponse(Struct):
    """The response of AddNewCustomerAcquisitionGoals."""

    new_customer_acquisition_goal_ids: list[int | None] | None = element(
        "NewCustomerAcquisitionGoalIds", "ArrayOfNullableOflong", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateNewCustomerAcquisitionGoalsResponse", CAMPAIGN_MANAGEMENT)
class UpdateNewCustomerAcquisitionGoalsResponse(Struct):
    """The response of UpdateNewCustomerAcquisitionGoals."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetNewCustomerAcquisitionGoalsByAccountIdResponse", CAMPAIGN_MANAGEMENT)
class GetNewCustomerAcquisitionGoalsByAccountIdResponse(Struct):
    """The response of GetNewCustomerAcquisitionGoalsByAccountId."""

    new_customer_acquisition_goals: list[NewCustomerAcquisitionGoal | None] | None = element(
        "NewCustomerAcquisitionGoals", "ArrayOfNewCustomerAcquisitionGoal", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetBrandKitsByAccountIdResponse", CAMPAIGN_MANAGEMENT)
class GetBrandKitsByAccountIdResponse(Struct):
    """The response of GetBrandKitsByAccountId."""

    brand_kits: list[BrandKit | None] | None = element("BrandKits", "ArrayOfBrandKit", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetBrandKitsByIdsResponse", CAMPAIGN_MANAGEMENT)
class GetBrandKitsByIdsResponse(Struct):
    """The response of GetBrandKitsByIds."""

    brand_kits: list[BrandKit | None] | None = element("BrandKits", "ArrayOfBrandKit", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetClipchampTemplatesResponse", CAMPAIGN_MANAGEMENT)
class GetClipchampTemplatesResponse(Struct):
    """The response of GetClipchampTemplates."""

    templates: list[ClipchampTemplateInfo | None] | None = element(
        "Templates", "ArrayOfClipchampTemplateInfo", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetSupportedClipchampAudioResponse", CAMPAIGN_MANAGEMENT)
class GetSupportedClipchampAudioResponse(Struct):
    """The response of GetSupportedClipchampAudio."""

    data: SupportedClipchampAudioData | None = element("Data", "SupportedClipchampAudioData", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetSupportedFontsResponse", CAMPAIGN_MANAGEMENT)
class GetSupportedFontsResponse(Struct):
    """The response of GetSupportedFonts."""

    data: SupportedFontsData | None = element("Data", "SupportedFontsData", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetHealthCheckResponse", CAMPAIGN_MANAGEMENT)
class GetHealthCheckResponse(Struct):
    """The response of GetHealthCheck."""

    health_check_results_metadata: list[HealthCheckMetadata | None] | None = element(
        "HealthCheckResultsMetadata", "ArrayOfHealthCheckMetadata", nillable=True
    )
    health_check_results: list[HealthCheckData | None] | None = element(
        "HealthCheckResults", "ArrayOfHealthCheckData", nillable=True
    )
    health_check_errors: list[HealthCheckError | None] | None = element(
        "HealthCheckErrors", "ArrayOfHealthCheckError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetDiagnosticsResponse", CAMPAIGN_MANAGEMENT)
class GetDiagnosticsResponse(Struct):
    """The response of GetDiagnostics."""

    request_status: DiagnosticsRequestStatus | None = element(
        "RequestStatus", "DiagnosticsRequestStatus", nillable=True
    )
    entities: list[EntityResult | None] | None = element("Entities", "ArrayOfEntityResult", nillable=True)
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetAnnotationOptOutResponse", CAMPAIGN_MANAGEMENT)
class GetAnnotationOptOutResponse(Struct):
    """The response of GetAnnotationOptOut."""

    justification: str | None = element("Justification", "xs:string", nillable=True)
    annotation_opt_outs: list[AnnotationOptOut | None] | None = element(
        "AnnotationOptOuts", "ArrayOfAnnotationOptOut", nillable=True
    )
    is_account_opt_out: bool | None = element("IsAccountOptOut", "xs:boolean")
    is_customer_opt_out: bool | None = element("IsCustomerOptOut", "xs:boolean")
    is_customer_opt_out_of_everything: bool | None = element("IsCustomerOptOutOfEverything", "xs:boolean")
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateAnnotationOptOutResponse", CAMPAIGN_MANAGEMENT)
class UpdateAnnotationOptOutResponse(Struct):
    """The response of UpdateAnnotationOptOut."""

    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("AddLinkedInSegmentsResponse", CAMPAIGN_MANAGEMENT)
class AddLinkedInSegmentsResponse(Struct):
    """The response of AddLinkedInSegments."""

    linked_in_segment_ids: list[int | None] | None = element(
        "LinkedInSegmentIds", "ArrayOfNullableOflong", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("DeleteLinkedInSegmentsResponse", CAMPAIGN_MANAGEMENT)
class DeleteLinkedInSegmentsResponse(Struct):
    """The response of DeleteLinkedInSegments."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("UpdateLinkedInSegmentsResponse", CAMPAIGN_MANAGEMENT)
class UpdateLinkedInSegmentsResponse(Struct):
    """The response of UpdateLinkedInSegments."""

    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetLinkedInSegmentsResponse", CAMPAIGN_MANAGEMENT)
class GetLinkedInSegmentsResponse(Struct):
    """The response of GetLinkedInSegments."""

    linked_in_segments: list[LinkedInSegment | None] | None = element(
        "LinkedInSegments", "ArrayOfLinkedInSegment", nillable=True
    )
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetCompanyListDetailsResponse", CAMPAIGN_MANAGEMENT)
class GetCompanyListDetailsResponse(Struct):
    """The response of GetCompanyListDetails."""

    company_list_details: list[CompanyName | None] | None = element(
        "CompanyListDetails", "ArrayOfCompanyName", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")


@struct("GetUetTagAuthKeyResponse", CAMPAIGN_MANAGEMENT)
class GetUetTagAuthKeyResponse(Struct):
    """The response of GetUetTagAuthKey."""

    uet_tag_auth_key: str | None = element("UetTagAuthKey", "xs:string", nillable=True)
    partial_errors: list[BatchError | None] | None = element(
        "PartialErrors", "ArrayOfBatchError", nillable=True
    )
    tracking_id: str | None = header_part("TrackingId", "xs:string")
